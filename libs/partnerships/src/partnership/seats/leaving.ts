import { addWorkingDays } from '#vocabulary';
import { command, dateIn, endOf, id, nothing, type CommandOf, type Context, type Decision, type DomainEvent, type FactsContext, type Foldable, type Id, type Instant, type ReadState } from '#kernel';
import type { NetworkSettings } from '#directory';
import { released } from '../brake/brake';
import { sideAgrees, type Agreement } from '../agreement';
import { AgreeingBegun, ContactRole, GoalAgreedBySide, NormsAgreedBySide, type PartnershipEvent } from '../events';
import { invitationOutcome } from '#matchmaking';
import { settingsFacts, type SettingsFacts } from '../settings';
import { agreedBy } from '../reviews/reviews';
import { beforeStart, lively, seatedAt, tableIn } from '../speaker';
import { evolve, initial, membersOf, type Formed, type Partnership, type Seat } from '../state';
import { ContactLeft, CoordinatorStoodIn, MemberLeft } from './events';
import { present } from './state';

export const LeavePartnership = command('LeavePartnership', { partnership: id('partnership') });
/** By the program, when a person has taken back their own yes to a place. */
export const EmptySeat = command('EmptySeat', { partnership: id('partnership'), person: id('person') });
/** By the clock, when nobody has taken a contact's place in time. */
export const StandInForContact = command('StandInForContact', { partnership: id('partnership'), role: ContactRole });

/** In one step, without a reason (R-BRK-07). What hangs on the person goes with them: their hold on the brake, their part as contact. */
export function leave(partnership: Partnership, _asked: unknown, { actor, now, facts: { settings } }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  if (partnership.status !== 'none' && actor.kind === 'member' && partnership.seats.some(({ person, left }) => person === actor.person && left)) return nothing;
  const seated = seatedAt(partnership, actor, lively);
  if ('rejected' in seated) return seated;
  return goneFrom(seated, now, settings);
}

function goneFrom({ table, seat }: { readonly table: Formed; readonly seat: Seat }, now: Instant, settings: NetworkSettings): PartnershipEvent[] {
  return [MemberLeft({ person: seat.person }), ...brakeLetGo(table, seat), ...contactsLeft(table, seat, now, settings), ...othersBegin(table, seat), ...othersAgree(table, seat, now, settings)];
}

/** The invitations whose people sit at the table. */
const partnershipParties: Foldable<readonly Id[]> = {
  name: 'partnership',
  fold(events: readonly DomainEvent[]) {
    const table = (events as readonly PartnershipEvent[]).reduce(evolve, initial);
    return table.status === 'none' ? [] : table.parties.map(({ invitation }) => invitation);
  },
};

interface EmptyFacts extends SettingsFacts {
  /** Whether the person still has a place by another yes of their own. */
  readonly hasAnotherPlace: boolean;
}

export async function emptyFacts(asked: CommandOf<typeof EmptySeat>, read: ReadState, context: FactsContext): Promise<EmptyFacts> {
  const [settings, table] = await Promise.all([settingsFacts(asked, read, context), read(partnershipParties, asked.partnership)]);
  const outcomes = await Promise.all(table.map((invitation) => read(invitationOutcome, invitation)));
  return { ...settings, hasAnotherPlace: outcomes.some((outcome) => outcome.status !== 'none' && outcome.places.some(({ person }) => person === asked.person)) };
}

/** Somebody took back their own yes before the start: the seat is empty (R-INV-13). Later they leave the table instead. */
export function emptySeat(partnership: Partnership, { person }: CommandOf<typeof EmptySeat>, { now, facts: { settings, hasAnotherPlace } }: Context<EmptyFacts>): Decision<PartnershipEvent> {
  const table = tableIn(partnership, beforeStart);
  const seat = 'rejected' in table ? undefined : present(table).find((one) => one.person === person && one.cameAs === 'invited');
  return 'rejected' in table || !seat || hasAnotherPlace ? nothing : goneFrom({ table, seat }, now, settings);
}

/** Their leaving releases the brake, as long as a patient stays who could pull it again; with nobody left, only a coordinator can end the partnership (R-BRK-03). */
function brakeLetGo(table: Formed, { person }: Seat): PartnershipEvent[] {
  if (!table.brake?.holders.includes(person)) return [];
  return membersOf(table, 'patient').some((other) => other !== person) ? released(table, [person], 'left') : [];
}

function contactsLeft({ contacts }: Formed, { person }: Seat, now: Instant, { zone, replaceContactWorkingDays, holidays }: NetworkSettings): PartnershipEvent[] {
  const nameBy = addWorkingDays(dateIn(zone, now), replaceContactWorkingDays, holidays);
  return ContactRole.options.filter((role) => contacts[role]?.person === person).map((role) => ContactLeft({ role, nameBy, until: endOf({ date: nameBy, zone }) }));
}

/** When only the one who leaves had not said on what basis they take part, the others begin to agree. */
function othersBegin(table: Formed, leaver: Seat): PartnershipEvent[] {
  const others = present(table).filter((seat) => seat !== leaver);
  const waitedForThem = leaver.side === undefined && others.length > 0 && others.every(({ side }) => side !== undefined);
  return table.status === 'forming' && waitedForThem ? [AgreeingBegun({})] : [];
}

/** What only waited for the one who leaves, the others of the side have now agreed (R-PAR-06). */
function othersAgree(table: Formed, { person, side }: Seat, now: Instant, settings: NetworkSettings): PartnershipEvent[] {
  if (side === undefined || table.status === 'evaluating') return [];
  const others = membersOf(table, side).filter((other) => other !== person);
  const nowAgreed = (agreement: Agreement): boolean => !agreement.agreed.includes(side) && sideAgrees(agreement, others, now);
  return [
    ...table.goals.filter(({ agreement }) => nowAgreed(agreement)).map(({ goal, revision }) => GoalAgreedBySide({ goal, revision, side })),
    ...(nowAgreed(table.norms.agreement) ? [NormsAgreedBySide({ revision: table.norms.revision, side })] : []),
    ...(table.review && nowAgreed(table.review.agreement) ? agreedBy(side, table, now, settings) : []),
  ];
}

/** A coordinator stands in until somebody says yes to being the contact (R-PAR-14). */
export function standIn(partnership: Partnership, { role }: CommandOf<typeof StandInForContact>, { now }: Context): Decision<PartnershipEvent> {
  if (partnership.status === 'none' || !lively.some((status) => status === partnership.status)) return nothing;
  const vacancy = partnership.vacancies?.[role];
  return vacancy && !vacancy.coordinatorStandsIn && now >= vacancy.until ? [CoordinatorStoodIn({ role })] : nothing;
}
