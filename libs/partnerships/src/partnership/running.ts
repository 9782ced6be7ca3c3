import { organisationStanding } from '#directory';
import { CalendarDate, command, dateIn, endOf, id, nothing, reject, rejectAll, roleOf, type CommandOf, type Context, type Decision, type Id, type ReadState, type Rejection } from '#kernel';
import { z } from 'zod';
import { PartnershipActivated, PartnershipPaused, PartnershipResumed, PartnershipTerminated, type PartnershipEvent } from './events';
import { openEvaluation } from './finishing';
import { missingBeforeStart } from './missing';
import { reviewAfter } from './reviews/reviews';
import type { SettingsFacts } from './settings';
import { beforeStart, halted, speakerAt, tableIn, underWay } from './speaker';
import type { Partnership } from './state';
import { organisationsIn } from './terms';

export const ActivatePartnership = command('ActivatePartnership', {
  partnership: id('partnership'),
  lastDay: CalendarDate.optional(),
  reviewEveryMonths: z.int().min(1).max(120).optional(),
});
export const PausePartnership = command('PausePartnership', { partnership: id('partnership') });
export const ResumePartnership = command('ResumePartnership', { partnership: id('partnership') });
export const TerminatePartnership = command('TerminatePartnership', { partnership: id('partnership') });

interface ResumeFacts {
  /** Whether an organisation in it is suspended. */
  readonly suspended: boolean;
}

export async function resumeFacts({ partnership }: { readonly partnership: Id }, read: ReadState): Promise<ResumeFacts> {
  const standings = await Promise.all((await read(organisationsIn, partnership)).map((organisation) => read(organisationStanding, organisation)));
  return { suspended: standings.some(({ status }) => status === 'suspended') };
}

/** Longest time between two looks at an open partnership, months (R-PAR-11). */
const RAREST_REVIEW = 12;

/** It starts when nothing is missing; everything that is comes back at once (R-PAR-07). Without a last day, the first look through it is set at once. */
export function activate(partnership: Partnership, { lastDay, reviewEveryMonths }: CommandOf<typeof ActivatePartnership>, { actor, now, facts: { settings } }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  if (partnership.status === 'active') return nothing;
  const speaker = speakerAt(partnership, actor, beforeStart);
  if ('rejected' in speaker) return speaker;
  const endsAt = lastDay === undefined ? undefined : endOf({ date: lastDay, zone: settings.zone });
  const codes = new Set(missingBeforeStart(speaker.table).map(({ code }) => code));
  const often = reviewEveryMonths !== undefined && reviewEveryMonths <= RAREST_REVIEW ? reviewEveryMonths : undefined;
  return rejectAll([
    ...[...codes].map((code): Rejection => ({ code })),
    endsAt !== undefined && endsAt <= now ? { code: 'DEADLINE_PASSED', field: 'lastDay' } : undefined,
    lastDay === undefined && often === undefined ? { code: 'REVIEW_TOO_RARE', field: 'reviewEveryMonths' } : undefined,
  ]) ?? [PartnershipActivated({ lastDay, endsAt, reviewEveryMonths: often }), ...reviewAfter(dateIn(settings.zone, now), 1, often, settings)];
}

/** Anyone at the table, or a coordinator. Nobody is asked why. */
export function pause(partnership: Partnership): Decision<PartnershipEvent> {
  if (partnership.status === 'paused') return nothing;
  const table = tableIn(partnership, ['active']);
  return 'rejected' in table ? table : [PartnershipPaused({})];
}

/** Not while an organisation in it is suspended (R-STF-06). */
export function resume(partnership: Partnership, _asked: unknown, { facts }: Context<ResumeFacts>): Decision<PartnershipEvent> {
  if (partnership.status === 'active') return nothing;
  const table = tableIn(partnership, ['paused']);
  if ('rejected' in table) return table;
  return facts.suspended ? reject('ORGANISATION_NOT_VERIFIED') : [PartnershipResumed({})];
}

/** It ends early, and is looked back on like any other (R-PAR-01). While the brake is pulled only a coordinator can (R-BRK-04). */
export function terminate(partnership: Partnership, _asked: unknown, { actor, now, facts: { settings } }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  if (partnership.status === 'terminated' || (partnership.status === 'evaluating' && partnership.evaluation?.cause === 'ended-early')) return nothing;
  const table = tableIn(partnership, roleOf(actor) === 'coordinator' ? [...underWay, ...halted] : underWay);
  return 'rejected' in table ? table : [PartnershipTerminated({}), openEvaluation('ended-early', now, settings)];
}
