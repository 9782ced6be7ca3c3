import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { OrganisationName } from '../../parts/organisation-name';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import type { Sent } from './asked';
import type { AskedQuery } from './asked.operations';
import { AnswerChange } from './answer-change';
import { AnswerMessage } from './answer-message';
import { AnswerTime } from './answer-time';
import { AskedAgain } from './asked-again';
import type { Suggesters } from './use-suggested';

interface WhatWaitsProps {
  readonly data: AskedQuery;
  readonly sent: readonly Sent[];
}

/** A suggestion that waits, and whose it is. */
interface Suggested {
  readonly who: string;
  /** By which it is answered: the invitation, or the code of a person. */
  readonly handle: string;
  readonly by: Suggesters;
  readonly change: { readonly id: string; readonly outcome: string | null; readonly answerUntil: string };
}

/** What those who were asked wait for: answers to suggestions, to wishes for time, to messages and questions. */
export function WhatWaits({ data: { request, peopleAsked, contactMessages }, sent }: WhatWaitsProps): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const nameless = say('web.asked.somebody');
  const changes: readonly Suggested[] = [
    ...sent.filter(({ state }) => state === 'TALKING').flatMap(({ id, recipient, changes: all }) => all.map((change) => ({ who: recipient?.name ?? nameless, handle: id, by: { invitation: id }, change }))),
    ...peopleAsked.changes.flatMap(({ person, name, change }) => (person === null ? [] : [{ who: name ?? nameless, handle: person, by: { peopleOf: request.id }, change }])),
  ].filter(({ change }) => change.outcome === null).sort((a, b) => a.change.answerUntil.localeCompare(b.change.answerUntil));
  const times = [
    ...sent.flatMap(({ id, recipient, moreTimeAsked, answerBy, viewerCanAnswerMoreTime }) => (moreTimeAsked && viewerCanAnswerMoreTime ? [{ handle: id, who: recipient?.name ?? nameless, until: moreTimeAsked.date, now: answerBy.date }] : [])),
    ...peopleAsked.moreTime.flatMap(({ person, name, until }) => (person === null ? [] : [{ handle: person, who: name ?? nameless, until: until.date, now: peopleAsked.people.find(({ code }) => code === person)?.answerBy.date ?? '' }])),
  ];
  const messages = contactMessages.filter(({ viewerCanReply }) => viewerCanReply);
  const questions = request.questions.filter(({ answer, viewerCanAnswer }) => answer === null && viewerCanAnswer);
  const again = request.askedAgain.filter(({ state }) => state === 'WAITING');
  if (changes.length + times.length + messages.length + questions.length + again.length === 0) return null;
  return (
    <section className="stack-l waits" aria-labelledby="waits">
      <h2 id="waits">{say('web.asked.waits')}</h2>
      {changes.map(({ change, ...of }) => <AnswerChange key={change.id} request={request} id={change.id} answerUntil={change.answerUntil} {...of} />)}
      {times.map((wish) => <AnswerTime key={wish.handle} {...wish} />)}
      {messages.map((message) => <AnswerMessage key={message.id} message={message} who={message.organisationId === null ? say('web.asked.aPerson') : <OrganisationName id={message.organisationId} />} />)}
      {questions.length > 0 && <section className="card stack" aria-labelledby="asks"><h3 id="asks">{say('web.asked.questions', { count: questions.length })}</h3><p className="soft">{say('web.asked.questionsText')}</p><div className="btns"><Link className="btn line" to={`${to(`requests/${request.id}`)}#questions`}>{say('web.asked.toQuestions')}</Link></div></section>}
      {again.length > 0 && <AskedAgain again={again} />}
    </section>
  );
}
