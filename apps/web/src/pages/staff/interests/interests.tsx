import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../../parts/act';
import { Empty } from '../../../parts/empty';
import { OneOf } from '../../../parts/field';
import { Form } from '../../../parts/form';
import { OrganisationName } from '../../../parts/organisation-name';
import { Part } from '../../../parts/part';
import { errorOf } from '../../../parts/problems';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { Waiting } from '../../../shell/waiting';
import { codeOf } from '../../../words/code-of';
import { useWords } from '../../../words/use-words';
import { OnlyStaff } from '../only-staff';
import { FindOrganisation, type FoundOrganisation } from './find-organisation';
import { DeclareInterestDocument, EndInterestDocument, InterestsDeclaredDocument, type CoordinatorInterest, type InterestsDeclaredQuery } from './interests.operations';
import '../staff.css';

const kinds: readonly CoordinatorInterest[] = ['REPRESENTATIVE', 'BOARD', 'EMPLOYEE', 'PAID_BY', 'CLOSE_FAMILY'];

/** What ties a coordinator to organisations: declared before anything about them is decided (R-STF-03). */
export function Interests(): ReactNode {
  return <OnlyStaff roles={['coordinator']}><Own /></OnlyStaff>;
}

function Own(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const { data, error } = useQuery(InterestsDeclaredDocument);
  if (error && !data) throw new Error('the interests could not be read', { cause: error });
  const ties = data?.declaredInterests ?? [];
  return (
    <Page title={say('web.interests.title')} lede={say('web.interests.lede')} before={<Link className="back" to={to('staff')}>← {say('web.shell.page.staff')}</Link>}>
      <Part id="declared" title={say('web.interests.declared')} lede={say('web.interests.declaredText')}>
        {!data && <Waiting />}
        {data && ties.length === 0 && <Empty><p>{say('web.interests.none')}</p></Empty>}
        {ties.length > 0 && <ul className="qa">{ties.map((tie) => <li key={tie.organisation} className="note-line"><Tie tie={tie} /></li>)}</ul>}
      </Part>
      <Part id="declare" title={say('web.interests.declare')} lede={say('web.interests.declareText')}><Declare /></Part>
    </Page>
  );
}

function Tie({ tie: { organisation, interest, endedAt, countsUntil } }: { readonly tie: InterestsDeclaredQuery['declaredInterests'][number] }): ReactNode {
  const { say, label, day } = useWords();
  const { to } = useHere();
  return (
    <div className="tie">
      <div>
        <h3><Link to={to(`organisations/${organisation}`)}><OrganisationName id={organisation} /></Link></h3>
        <p>{interest === null ? say('web.staff.wordsDeleted') : label('web.interests.kind', codeOf(interest))}</p>
        {endedAt !== null && countsUntil !== null && <p className="soft small">{say('web.interests.counts', { ended: day(endedAt.slice(0, 10), { weekday: false }), until: day(countsUntil.slice(0, 10), { weekday: false }) })}</p>}
      </div>
      {endedAt === null && <Act document={EndInterestDocument} input={{ organisation }} look="plain" first={{ title: say('web.interests.endAsk'), text: <p>{say('web.interests.endText')}</p>, deed: say('web.interests.end') }}>{say('web.interests.end')}</Act>}
    </div>
  );
}

function Declare(): ReactNode {
  const { say, label } = useWords();
  const [organisation, setOrganisation] = useState<FoundOrganisation>();
  const [interest, setInterest] = useState<CoordinatorInterest>();
  const [isTried, setTried] = useState(false);
  return (
    <Form document={DeclareInterestDocument} deed={say('web.interests.deed')}
      ready={() => {
        setTried(true);
        return organisation !== undefined && interest !== undefined;
      }}
      input={() => ({ organisation: organisation?.id ?? '', interest: interest ?? 'BOARD' })}
      done={() => {
        setOrganisation(undefined);
        setInterest(undefined);
        setTried(false);
      }}>
      {(errors) => (
        <div className="stack-l">
          <FindOrganisation label={say('web.interests.which')} value={organisation} onChange={setOrganisation} error={isTried && !organisation ? say('web.interests.lacksWhich') : errorOf(errors, 'organisation')} />
          <OneOf id="interest-interest" label={say('web.interests.what')} hint={say('web.interests.whatHint')} options={kinds.map((value) => ({ value, label: label('web.interests.kind', codeOf(value)) }))} value={interest} onChange={setInterest} error={isTried && !interest ? say('web.interests.lacksWhat') : errorOf(errors, 'interest')} />
        </div>
      )}
    </Form>
  );
}
