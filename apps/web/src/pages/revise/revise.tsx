import { skipToken, useQuery } from '@apollo/client/react';
import { useCallback, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useChange } from '../../api/use-change';
import { ChoicesDocument, type ChoicesQuery } from '../../parts/choices.operations';
import { NotHere } from '../../parts/not-here';
import { Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { draftFrom } from '../../writing/draft';
import { pathOf, questionOf } from '../../writing/question';
import { SavedLine } from '../../writing/saved-line';
import { Unsent, type UnsentKept } from '../../writing/unsent';
import type { Draft } from '../request-form/draft';
import { useRequestWritten } from '../request-form/questions';
import { ForAnOrganisation } from '../requests/for-an-organisation';
import { AnAnswer } from './an-answer';
import { RequestToReviseDocument, SendNewTermsDocument, type RequestToReviseQuery } from './revise.operations';
import { newsIn } from './news';
import { WhatItMeans } from './what-it-means';
import '../organisations/organisations.css';
import '../../writing/writing.css';
import './revise.css';

/** Changing an open request. What it means for those who said yes is seen before it is sent (R-CHG-06). */
export function Revise(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { to, hat } = useHere();
  const { data, error } = useQuery(RequestToReviseDocument, hat.kind === 'organisation' ? { variables: { id }, fetchPolicy: 'network-only' } : skipToken);
  const { data: choices } = useQuery(ChoicesDocument, { fetchPolicy: 'cache-first' });
  if (hat.kind !== 'organisation') return <ForAnOrganisation title={say('web.revise.title')} />;
  if (error && !data) return <NotHere error={error} />;
  const before = <Link className="back" to={to(`requests/${id}/invitations`)}>← {say('web.asked.title')}</Link>;
  const waiting = <Page kind={say('web.revise.title')} title={say('web.revise.title')} before={before}><Waiting lines={8} /></Page>;
  if (!data || !choices) return waiting;
  if (data.request.status !== 'PUBLISHED') return <Page kind={say('web.revise.title')} title={say('web.revise.title')} before={before} lede={say('web.revise.notOpen')}>{null}</Page>;
  return <ToRevise key={id} data={data} choices={choices} before={before} waiting={waiting} />;
}

interface ToReviseProps {
  readonly data: RequestToReviseQuery;
  readonly choices: ChoicesQuery;
  readonly before: ReactNode;
  readonly waiting: ReactNode;
}

/** What one has changed and not sent is kept as one writes, for oneself; the words that everybody has stay as they are. */
function ToRevise(props: ToReviseProps): ReactNode {
  const { request } = props.data;
  const [old] = useState<Draft>(() => ({ ...draftFrom(request.form), answerBy: request.answerBy && { date: request.answerBy.date, zone: request.answerBy.zone } }));
  const newIn = useCallback((draft: Draft) => newsIn(old, draft), [old]);
  return <Unsent form={`revise/${request.id}`} begun={old} newIn={newIn} waiting={props.waiting}>{(unsent) => <Revising {...props} old={old} unsent={unsent} />}</Unsent>;
}

interface RevisingProps extends ToReviseProps {
  readonly old: Draft;
  readonly unsent: UnsentKept<Draft>;
}

function Revising({ data: { request, network }, choices, before, old, unsent: { draft, set, kept, sent } }: RevisingProps): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const go = useNavigate();
  const { questions, titleOf } = useRequestWritten(request.id);
  // What was begun before is open where it was left.
  const [open, setOpen] = useState<readonly string[]>(() => questions.filter(({ parts }) => Object.keys(newsIn(old, draft)).some((part) => parts.some((one) => one === part))).map(({ id }) => id));
  const change = useChange(SendNewTermsDocument);
  const news = newsIn(old, draft);
  const send = async (askAgain: boolean): Promise<void> => {
    if (!(await change.run({ id: request.id, news, askAgain }))) return;
    sent();
    await go(to(`requests/${request.id}/invitations`));
  };
  const wrong = change.errors.map(({ field }) => questionOf(questions, pathOf(field).replace(/^news\./, ''))?.id);
  const errorAt = (path: string): string | undefined => change.errors.find(({ field }) => pathOf(field).replace(/^news\./, '') === path)?.message;
  return (
    <Page kind={say('web.revise.title')} title={say('web.revise.title')} before={before} lede={say('web.revise.lede')}>
      <div className="split">
        <div className="stack-l">
          <Problems errors={change.errors} isUnreachable={change.isUnreachable} idOf={({ field }) => pathOf(field)} />
          {questions.map((question) => (
            <AnAnswer key={question.id} question={question} title={titleOf(question.id)} old={old} asked={{ draft, set, errorAt, choices, zone: network.zone }}
              isOpen={open.includes(question.id) || wrong.includes(question.id)} open={() => { setOpen([...open, question.id]); }} putBack={() => {
                set(Object.fromEntries(question.parts.map((part) => [part, old[part]])));
                setOpen(open.filter((one) => one !== question.id));
              }} />
          ))}
        </div>
        <aside className="stay" aria-label={say('web.revise.means')}><WhatItMeans request={request.id} news={news} isBusy={change.isBusy} send={(askAgain) => { void send(askAgain); }} /><SavedLine kept={kept} isOwn /></aside>
      </div>
    </Page>
  );
}
