import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Note } from '../../parts/note';
import { NotHere } from '../../parts/not-here';
import { TickList } from '../../parts/tick-list';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { inShort } from '../../words/in-short';
import { useWords } from '../../words/use-words';
import { FromWhom } from '../initiatives/from-whom';
import { AnswerState } from '../initiatives/initiative-state';
import { GiveAnswer } from './give-answer';
import { AtTheTable } from './at-the-table';
import { ReceivedInitiativeDocument, type InitiativeAnswer, type ReceivedInitiativeQuery } from './initiative.operations';
import { OwnAnswer } from './own-answer';
import { WhatItSays } from './said';

export type ReceivedInitiative = ReceivedInitiativeQuery['receivedInitiative'];

/** An initiative as an organisation that was asked sees it: what it says, why they are asked, and their answer with its reason. */
export function Received({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const { to, hat } = useHere();
  const { data, error } = useQuery(ReceivedInitiativeDocument, { variables: { id } });
  const [answering, setAnswering] = useState<InitiativeAnswer>();
  if (error && !data) return <NotHere error={error} />;
  const back = <Link className="back" to={to('initiatives')}>← {say('web.shell.page.initiatives')}</Link>;
  const kind = say('term.initiative');
  if (!data) return <Page kind={kind} title={kind} before={back}><Waiting lines={8} /></Page>;
  const { receivedInitiative: initiative } = data;
  const { form, reasons, organisationId, answer, answerBy, table, partnershipId, status } = initiative;
  const name = inShort(form?.change);
  const sits = (answer === 'YES' || answer === 'TALK') && (status === 'PUBLISHED' || status === 'CLOSED');
  return (
    <Page kind={kind} title={name === '' ? say('web.initiatives.deleted') : name} before={back} lede={<FromWhom organisation={organisationId} />} under={<><p><AnswerState own status={answer} by={answerBy.date} /></p>{answering === undefined && <p className="jump"><a href="#your-answer">{say('web.initiative.toAnswer')}</a></p>}</>}>
      {answering !== undefined
        ? <GiveAnswer id={id} answer={answering} back={() => { setAnswering(undefined); }} />
        : (
          <div className="split received">
            <div className="stack-l">
              {form ? <WhatItSays said={form} /> : <Note title={say('web.initiatives.deleted')} />}
              {reasons.length > 0 && <section className="part" aria-labelledby="why-you"><h2 id="why-you">{say('web.initiative.whyYou')}</h2><TickList items={reasons.map(({ sentence }) => sentence)} /></section>}
            </div>
            <aside className="stay stack-l" aria-label={say('web.initiative.yourAnswer')}>
              <OwnAnswer initiative={initiative} choose={setAnswering} />
              {sits && <AtTheTable initiative={id} organisation={hat.organisation ?? ''} seats={table} heading="h3" side="professional" partnership={partnershipId} />}
            </aside>
          </div>
        )}
    </Page>
  );
}
