import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';

interface AnswerSaidProps {
  /** In the organisation's own words; null when they have been deleted. */
  readonly reason: string | null;
  readonly answeredBy: string | null;
  /** ISO 8601; null before there is an answer. */
  readonly answeredAt: string | null;
}

/** Why an organisation answered as it did, and who said so when. */
export function AnswerSaid({ reason, answeredBy, answeredAt }: AnswerSaidProps): ReactNode {
  const { say, day } = useWords();
  return answeredAt !== null && (
    <figure className="stack-s">
      <blockquote className="pull kept-lines">{reason ?? say('web.staff.wordsDeleted')}</blockquote>
      <figcaption className="small soft">{say('web.initiative.saidBy', { name: answeredBy ?? say('term.formerParticipant'), date: day(answeredAt.slice(0, 10), { weekday: false }) })}</figcaption>
    </figure>
  );
}
