/** Writing an initiative: draft, handing in, withdrawing. */

import {
  addDays, command, dateIn, Deadline, id, nothing, reject, rejectAll, sameBox, words,
  type CommandOf, type Context, type Decision, type DomainEvent, type FactsContext, type Foldable, type Id, type Parties, type ReadState, type Rejection,
} from '#kernel';
import { advisorStanding, networkId, networkSettings, organisationStanding, type AdvisorStanding, type NetworkSettings, type OrganisationStanding } from '#directory';
import { isPatientSide } from '#vocabulary';
import { z } from 'zod';
import { InitiativeDrafted, InitiativeDraftRevised, InitiativeSubmitted, InitiativeWithdrawn, OpenedBy, type InitiativeEvent } from './events';
import { InitiativeDraft, InitiativeForm, Lack } from './form';
import { evolve, initial, waitingIn, type Begun, type Initiative } from './state';

/** `opener`: the organisation, or the person who advises. */
export const DraftInitiative = command('DraftInitiative', {
  initiative: id('initiative'), opener: id('organisation or person'), openedBy: OpenedBy, draft: words('actor', { schema: InitiativeDraft }),
});
export const ReviseInitiative = command('ReviseInitiative', { initiative: id('initiative'), draft: words('actor', { schema: InitiativeDraft }) });
/** The whole form, sealed, and the day hoped for; or all that it lacks, as `completeInitiative` found it. */
export const SubmitInitiative = command('SubmitInitiative', {
  initiative: id('initiative'), opener: id('organisation or person'), form: words('opener', { schema: InitiativeForm }).optional(), hopedFor: Deadline.optional(), lacks: z.array(Lack).max(40),
});
export const WithdrawInitiative = command('WithdrawInitiative', { initiative: id('initiative'), reason: words('actor').optional() });

/** However long a network gives: nobody has less than these whole days to answer (R-INI-05). */
export const LEAST_DAYS_TO_ANSWER = 14;

/** What a decision knows of whoever opens an initiative, and of the network. */
export interface OpenerFacts {
  readonly organisation: OrganisationStanding;
  readonly advisor: AdvisorStanding;
  readonly settings: NetworkSettings;
}

const beingWritten = (initiative: Initiative): initiative is Begun => initiative.status === 'draft' || initiative.status === 'returned';

function writerOf({ actor }: Context<unknown>): Id {
  if (actor.kind !== 'member') throw new Error('a draft needs a person who writes it');
  return actor.person;
}

export function draft(initiative: Initiative, { opener, openedBy, draft: written }: CommandOf<typeof DraftInitiative>, context: Context<OpenerFacts>): Decision<InitiativeEvent> {
  if (initiative.status !== 'none') return initiative.opener === opener && sameBox(initiative.draft, written) ? nothing : reject('WRONG_STATE');
  return rejectAll(mayOpen(openedBy, context.facts)) ?? [InitiativeDrafted({ opener, openedBy, writer: writerOf(context), draft: written })];
}

export function revise(initiative: Initiative, asked: CommandOf<typeof ReviseInitiative>, context: Context): Decision<InitiativeEvent> {
  if (!beingWritten(initiative)) return reject('WRONG_STATE');
  return sameBox(initiative.draft, asked.draft) ? nothing : [InitiativeDraftRevised({ writer: writerOf(context), draft: asked.draft })];
}

/** Everything that is missing or wrong is listed at once. An advisor's identity may still be confirmed during the review (R-INI-01). */
export function submit(initiative: Initiative, { opener, form, hopedFor, lacks }: CommandOf<typeof SubmitInitiative>, context: Context<OpenerFacts>): Decision<InitiativeEvent> {
  if (initiative.status === 'submitted' && form !== undefined && sameBox(initiative.form, form)) return nothing;
  if (!beingWritten(initiative) || opener !== initiative.opener) return reject('WRONG_STATE');
  const { openedBy } = initiative;
  const { organisation, settings } = context.facts;
  const refused = rejectAll([
    ...mayOpen(openedBy, context.facts),
    openedBy === 'organisation' && organisation.status !== 'verified' ? { code: 'ORGANISATION_NOT_VERIFIED' } : undefined,
    ...lacks,
    hopedFor !== undefined && hopedFor.date < soonest(hopedFor.zone, context.now) ? { code: 'LEAD_TIME', field: 'answerBy' } : undefined,
  ]);
  if (refused) return refused;
  if (form === undefined || hopedFor === undefined || !settings.open) return reject('WRONG_STATE');
  return [InitiativeSubmitted({ opener, writer: writerOf(context), form, hopedFor })];
}

export function withdraw(initiative: Initiative, { reason }: CommandOf<typeof WithdrawInitiative>): Decision<InitiativeEvent> {
  if (initiative.status === 'withdrawn') return nothing;
  return initiative.status === 'none' || initiative.status === 'closed' ? reject('WRONG_STATE') : [InitiativeWithdrawn({ reason, waiting: [...waitingIn(initiative)] })];
}

/** The first date that leaves everybody who is asked today the least time that there is (R-INI-05). */
export function soonest(zone: string, now: number): string {
  return addDays(dateIn(zone, now), LEAST_DAYS_TO_ANSWER);
}

/** Initiatives are the patient side's, its people's too; the professional side opens requests (R-INI-01). */
export function mayOpen(openedBy: OpenedBy, { organisation, advisor }: Pick<OpenerFacts, 'organisation' | 'advisor'>): Rejection[] {
  if (openedBy === 'advisor') return advisor.status === 'joined' ? [] : [{ code: 'WRONG_STATE', field: 'opener' }];
  if (organisation.status === 'none') return [{ code: 'ORGANISATION_NOT_A_MEMBER', field: 'opener' }];
  return organisation.kind && !isPatientSide(organisation.kind) ? [{ code: 'WRONG_STATE', field: 'opener' }] : [];
}

/** Who opened it, read from the initiative's own stream. */
const openerOf: Foldable<Id | undefined> = {
  name: 'initiative',
  fold: (events: readonly DomainEvent[]) => {
    const initiative = (events as readonly InitiativeEvent[]).reduce(evolve, initial);
    return initiative.status === 'none' ? undefined : initiative.opener;
  },
};

/** Facts for an initiative that is about to begin. An id is an organisation's or a person's, never both. */
export async function factsOfNew({ opener }: { readonly opener: Id }, read: ReadState, { network }: FactsContext): Promise<OpenerFacts> {
  const [organisation, advisor, settings] = await Promise.all([read(organisationStanding, opener), read(advisorStanding, opener), read(networkSettings, networkId(network))]);
  return { organisation, advisor, settings };
}

/** Facts for one that exists. For one that does not, the same is read, and found to be nothing. */
export async function factsOfExisting({ initiative }: { readonly initiative: Id }, read: ReadState, context: FactsContext): Promise<OpenerFacts> {
  return factsOfNew({ opener: (await read(openerOf, initiative)) ?? initiative }, read, context);
}

/** Who drafts is of the organisation that they draft for, or drafts for themselves. */
export const partiesOfNew = (initiative: Initiative, { opener }: { readonly opener: Id }): Parties => ({ asker: [initiative.status === 'none' ? opener : initiative.opener] });
