import type { Speech } from '../../words/use-words';
import type { HomeRequestsQuery } from './needs.operations';
import type { Task } from './what-needs-you';

type Request = HomeRequestsQuery['requests']['edges'][number]['node'];

/** What waits for the asking organisation: answers to others first, then its own writing. `formed`: the requests that a table came of. */
export function tasksOfRequests(data: HomeRequestsQuery | undefined, formed: readonly string[], speech: Speech): readonly Task[] {
  return (data?.requests.edges ?? []).flatMap(({ node }) => [...toOthers(node, speech), ...ofItsOwn(node, formed, speech)]);
}

function toOthers({ id, form, begunAt, waiting }: Request, { say }: Speech): readonly Task[] {
  const title = form?.oneSentence ?? '';
  const about = { path: `requests/${id}`, since: begunAt };
  const { suggestedChanges = 0, wishesForTime = 0, questions = 0, messages = 0 } = waiting ?? {};
  return [
    { count: suggestedChanges, task: { ...about, id: `${id} changes`, title: say('web.home.task.changes', { count: suggestedChanges, title }), deed: say('web.home.task.changesDeed') } },
    { count: wishesForTime, task: { ...about, id: `${id} time`, title: say('web.home.task.time', { count: wishesForTime, title }), deed: say('web.home.task.timeDeed') } },
    { count: questions, task: { ...about, id: `${id} questions`, title: say('web.home.task.questions', { count: questions, title }), deed: say('web.home.task.questionsDeed') } },
    { count: messages, task: { ...about, id: `${id} messages`, title: say('web.home.task.messages', { count: messages, title }), deed: say('web.home.task.messagesDeed') } },
  ].filter(({ count }) => count > 0).map(({ task }) => task);
}

function ofItsOwn({ id, status, form, draft, study, begunAt, filled }: Request, formed: readonly string[], { say }: Speech): readonly Task[] {
  const named = [form?.oneSentence, draft?.oneSentence, study?.title].find((text) => text !== undefined && text !== null && text.trim() !== '');
  const title = named ?? say('web.requests.unnamed');
  const about = { id, path: `requests/${id}`, since: begunAt };
  if (status === 'RETURNED') return [{ ...about, title: say('web.home.task.returned', { title }), deed: say('web.home.task.returnedDeed') }];
  if (status === 'DRAFT') return [{ ...about, title: say('web.home.task.draft', { title }), deed: say('web.home.task.draftDeed') }];
  if (status === 'CLOSED' && (filled ?? 0) > 0 && !formed.includes(id)) return [{ ...about, title: say('web.home.task.form', { title }), text: say('web.home.task.formText', { people: filled ?? 0 }), deed: say('web.home.task.formDeed') }];
  return [];
}
