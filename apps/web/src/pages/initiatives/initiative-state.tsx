import type { ReactNode } from 'react';
import { Status, type StatusSign } from '../../parts/status';
import { codeOf } from '../../words/code-of';
import { useWords, type Speech } from '../../words/use-words';
import type { InitiativeAnswerStatus, InitiativeStatus } from './initiatives.operations';

const signs: Readonly<Record<InitiativeStatus, StatusSign>> = { DRAFT: 'waiting', SUBMITTED: 'waiting', RETURNED: 'waiting', PUBLISHED: 'going', CLOSED: 'done', WITHDRAWN: 'over' };
const answerSigns: Readonly<Record<InitiativeAnswerStatus, StatusSign>> = { WAITING: 'waiting', YES: 'done', TALK: 'going', NO: 'no', UNANSWERED: 'over', WITHDRAWN: 'over' };

/** How an initiative stands, as a sign and its word. */
export function InitiativeState({ status }: { readonly status: InitiativeStatus }): ReactNode {
  const { label } = useWords();
  return <Status sign={signs[status]}>{label('status.initiative', codeOf(status))}</Status>;
}

/** What one organisation has said to it: as they who asked say it, or as itself says it. */
export function AnswerState({ status, by, own = false }: { readonly status: InitiativeAnswerStatus; readonly by: string; readonly own?: boolean }): ReactNode {
  const { say, label, day } = useWords();
  const text = status === 'WAITING' ? say(own ? 'status.invitation.open' : 'web.initiative.mayAnswerUntil', { date: day(by) }) : label(own ? 'status.initiativeOwnAnswer' : 'status.initiativeAnswer', codeOf(status));
  return <Status sign={answerSigns[status]}>{text}</Status>;
}

interface Dated {
  readonly status: InitiativeStatus;
  readonly begunAt: string;
  readonly reviewDueBy: string | null;
  readonly answerBy: { readonly date: string } | null;
  readonly endedAt: string | null;
}

/** Which date matters now, in words. */
export function whenOf({ status, begunAt, reviewDueBy, answerBy, endedAt }: Dated, { say, day }: Speech): string {
  const on = (instant: string): string => day(instant.slice(0, 10), { weekday: false });
  if (status === 'SUBMITTED') return reviewDueBy === null ? '' : say('web.initiatives.reviewBy', { date: day(reviewDueBy) });
  if (status === 'PUBLISHED') return answerBy === null ? '' : say('web.initiatives.openUntil', { date: day(answerBy.date) });
  if (status === 'CLOSED' || status === 'WITHDRAWN') return endedAt === null ? '' : say('web.initiatives.endedOn', { date: on(endedAt) });
  return say('web.initiatives.begunOn', { date: on(begunAt) });
}
