import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { LookAgain } from '../../live/look-again';
import { NotHere } from '../../parts/not-here';
import { Note } from '../../parts/note';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { ForAnOrganisation } from '../requests/for-an-organisation';
import { RequestState, whenOf } from '../requests/request-state';
import { TableSoFar } from '../candidates/table-so-far';
import { Asking } from './asking';
import { Contacts } from './contacts';
import { MoreDeeds } from './more-deeds';
import { Questions } from './questions';
import { RequestOverviewDocument, type RequestOverviewQuery } from './request.operations';
import { TakeBack } from './take-back';
import '../organisations/organisations.css';
import '../candidates/candidates.css';

export type ShownRequest = RequestOverviewQuery['request'];

/** One request: how it stands, and what there is to do with it now. */
export function Request(): ReactNode {
  const { id = '' } = useParams();
  const speech = useWords();
  const { say } = speech;
  const { to, hat } = useHere();
  const { data, error } = useQuery(RequestOverviewDocument, { variables: { id }, errorPolicy: 'all' });
  if (hat.kind !== 'organisation') return <ForAnOrganisation title={say('term.request')} />;
  if (error && !data?.request) return <NotHere error={error} />;
  const back = <Link className="back" to={to('requests')}>← {say('web.shell.page.requests')}</Link>;
  if (!data?.request) return <Page kind={say('term.request')} title={say('term.request')} before={back}><Waiting /></Page>;
  const { request } = data;
  const { status, comments, form, draft, study, viewerCanRevise } = request;
  const name = form?.oneSentence ?? draft?.oneSentence ?? study?.title ?? '';
  return (
    <Page kind={say('term.request')} title={name.trim() === '' ? say('web.requests.unnamed') : name} before={back}>
      <LookAgain at={[{ request: id }]} />
      <div className="split">
        <div className="stack-l">
          <p className="btns"><RequestState request={request} /><span className="soft">{whenOf(request, speech)}</span></p>
          {comments !== null && <Note title={say('web.request.comments')}><p className="kept-lines">{comments}</p></Note>}
          {viewerCanRevise && <section className="card answer" aria-labelledby="go-on"><h2 id="go-on">{say(status === 'RETURNED' ? 'web.request.mend' : 'web.request.goOn')}</h2><p>{say('web.request.goOnText')}</p><div className="btns"><Link className="btn" to={to(`requests/${id}/edit/sentence`)}>{say('web.request.oneByOne')}</Link><Link className="btn line" to={to(`requests/${id}/edit`)}>{say('web.request.allAtOnce')}</Link><Link className="btn line" to={to(`requests/${id}/check`)}>{say('web.request.check')}</Link></div></section>}
          {status === 'SUBMITTED' && <p>{say('web.request.submittedText')}</p>}
          <Asking request={request} />
          {form && <section className="stack" aria-labelledby="what"><h2 id="what">{say('term.purpose')}</h2><p className="kept-lines measure">{form.why}</p><h3>{say('term.role')}</h3><p className="kept-lines measure">{form.role}</p></section>}
          {(status === 'PUBLISHED' || status === 'CLOSED') && <Questions request={request} />}
        </div>
        <aside className="stack-l" aria-label={say('web.request.aside')}>
          {(status === 'PUBLISHED' || status === 'CLOSED') && <TableSoFar request={request} />}
          <Contacts request={request} />
          <MoreDeeds request={request} />
          <TakeBack request={request} />
        </aside>
      </div>
    </Page>
  );
}
