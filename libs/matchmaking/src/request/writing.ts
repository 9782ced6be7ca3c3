/** Writing a request: draft, imported study, contact, handing in, withdrawing. */

import { canonicalJson, command, id, line, nothing, personal, plain, reject, rejectAll, sameBox, words, type CommandOf, type Context, type Decision, type DomainEvent, type FactsContext, type Foldable, type Hold, type Id, type Json, type Parties, type ReadState, type Rejection } from '#kernel';
import { networkId, networkSettings, organisationStanding, type NetworkSettings, type OrganisationStanding } from '#directory';
import { isPatientSide } from '#vocabulary';
import { z } from 'zod';
import { earlierOf, openedAgain, type Earlier } from '../again/again';
import { CountRequest, UncountRequest } from '../asking/asking';
import { exceptionsGranted } from '../exception/exception';
import { StudyFacts } from '../study/study-facts';
import { ContactRole, ContactRoleConfirmed, DraftRevised, RequestDrafted, RequestSubmitted, RequestWithdrawn, StudyImported, type RequestEvent } from './events';
import { complete, judge, RequestDraft } from './form';
import { evolve, initial, type Drafted, type Request } from './state';

export const DraftRequest = command('DraftRequest', { request: id('request'), asker: id('organisation'), draft: words('actor', { schema: RequestDraft }) });
export const ReviseDraft = command('ReviseDraft', { request: id('request'), draft: words('actor', { schema: RequestDraft }) });
export const ImportStudy = command('ImportStudy', { request: id('request'), asker: id('organisation'), study: StudyFacts });
export const ConfirmContactRole = command('ConfirmContactRole', {
  request: id('request'), person: id('person'), role: ContactRole, name: personal('person', line(120)), replyWithinDays: z.int().min(1).max(14),
  /** Whether the person's address is one that several people read; the address itself is not recorded. */
  sharedMailbox: z.boolean(),
});
/** The whole form in clear: who hands it in shows it to the coordinators. It may be unfinished; the answer lists all that it lacks. */
export const SubmitRequest = command('SubmitRequest', { request: id('request'), form: plain(RequestDraft) });
export const WithdrawRequest = command('WithdrawRequest', { request: id('request'), reason: words('actor').optional() });

/** What a decision about a draft knows of the asker and the network. */
export interface AskerFacts {
  readonly asker: OrganisationStanding;
  readonly settings: NetworkSettings;
  /** Who gave the request an exception from the time that people have, if somebody did (R-TIM-04). */
  readonly exceptionBy?: Id | undefined;
}

/** Handing in knows besides whose the request is. */
export interface SubmitFacts extends AskerFacts {
  readonly askerId: Id;
  /** What the asker took back lately (R-REQ-13). */
  readonly earlier: readonly Earlier[];
}

const beingWritten = (request: Request): request is Drafted => request.status === 'draft' || request.status === 'returned';

/** Only a person writes; imports are `ImportStudy`. */
export function writerOf({ actor }: Context<unknown>): Id {
  if (actor.kind !== 'member') throw new Error('a draft needs a person who writes it');
  return actor.person;
}

export function draft(request: Request, asked: CommandOf<typeof DraftRequest>, context: Context<AskerFacts>): Decision<RequestEvent> {
  if (request.status !== 'none') return request.asker === asked.asker && sameBox(request.draft, asked.draft) ? nothing : reject('WRONG_STATE');
  return rejectAll(mayAsk(context.facts.asker)) ?? [RequestDrafted({ asker: asked.asker, writer: writerOf(context), draft: asked.draft })];
}

export function revise(request: Request, asked: CommandOf<typeof ReviseDraft>, context: Context): Decision<RequestEvent> {
  if (!beingWritten(request)) return reject('WRONG_STATE');
  return sameBox(request.draft, asked.draft) ? nothing : [DraftRevised({ writer: writerOf(context), draft: asked.draft })];
}

export function importStudy(request: Request, { asker, study }: CommandOf<typeof ImportStudy>, { facts }: Context<AskerFacts>): Decision<RequestEvent> {
  if (request.status === 'none') return rejectAll(mayAsk(facts.asker)) ?? [StudyImported({ asker, study })];
  if (request.asker !== asker) return reject('WRONG_STATE', 'asker');
  if (request.study !== undefined && same(request.study, study)) return nothing;
  return beingWritten(request) ? [StudyImported({ asker, study })] : reject('WRONG_STATE');
}

/** A person says yes for themselves: nobody is made a contact by somebody else (R-REQ-03). */
export function confirmContactRole(request: Request, asked: CommandOf<typeof ConfirmContactRole>, { actor }: Context): Decision<RequestEvent> {
  if (request.status !== 'submitted' && !beingWritten(request)) return reject('WRONG_STATE');
  if (actor.kind !== 'member' || actor.person !== asked.person) return reject('OWN_CONSENT_REQUIRED', 'person');
  if (asked.sharedMailbox) return reject('CONTACT_NOT_CONFIRMED', 'person');
  const { person, role, name, replyWithinDays } = asked;
  const before = request.confirmed[person];
  if (request[role] === person && before && sameBox(before.name, name) && before.replyWithinDays === replyWithinDays) return nothing;
  return [ContactRoleConfirmed({ person, role, name, replyWithinDays })];
}

/** Everything that is missing or wrong is listed at once. */
export function submit(request: Request, asked: CommandOf<typeof SubmitRequest>, context: Context<SubmitFacts>): Decision<RequestEvent> {
  const completed = complete(asked.form);
  if (request.status === 'submitted' && completed.ok && request.form && same(request.form, completed.form)) return nothing;
  if (!beingWritten(request)) return reject('WRONG_STATE');
  const { asker, settings, exceptionBy, earlier } = context.facts;
  const broken = judge(asked.form, { asker, settings, now: context.now, shortNotice: exceptionBy !== undefined });
  const lacks = completed.ok ? [] : completed.lacks;
  return rejectAll([
    ...mayAsk(asker),
    ...(asker.status === 'verified' ? [] : [{ code: 'ORGANISATION_NOT_VERIFIED' } as const]),
    ...lacks.filter(({ field }) => !broken.some((rejection) => rejection.field === field)),
    ...broken,
    request.contact === undefined ? { code: 'CONTACT_NOT_CONFIRMED', field: 'contact' } : undefined,
    request.deputy === undefined ? { code: 'CONTACT_NOT_CONFIRMED', field: 'deputy' } : undefined,
  ]) ?? (completed.ok ? [RequestSubmitted({ writer: writerOf(context), form: completed.form }), ...openedAgain(request, completed.form, earlier)] : nothing);
}

export function withdraw(request: Request, { reason }: CommandOf<typeof WithdrawRequest>): Decision<RequestEvent> {
  if (request.status === 'withdrawn') return nothing;
  return request.status === 'none' || request.status === 'closed' ? reject('WRONG_STATE') : [RequestWithdrawn({ reason })];
}

/** Requests are the professional side's; the patient side opens initiatives. An unknown organisation asks nothing. */
export function mayAsk(asker: OrganisationStanding): Rejection[] {
  if (asker.status === 'none') return [{ code: 'ORGANISATION_NOT_A_MEMBER', field: 'asker' }];
  return asker.kind && isPatientSide(asker.kind) ? [{ code: 'WRONG_STATE', field: 'asker' }] : [];
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a as Json) === canonicalJson(b as Json);
}

/** Who asks, read from the request's own stream. */
const askerOf: Foldable<Id | undefined> = {
  name: 'request',
  fold: (events: readonly DomainEvent[]) => {
    const request = (events as readonly RequestEvent[]).reduce(evolve, initial);
    return request.status === 'none' ? undefined : request.asker;
  },
};

/** Facts for a request that is about to begin. */
export async function factsOfNew({ asker }: { readonly asker: Id }, read: ReadState, { network }: FactsContext): Promise<AskerFacts> {
  return { asker: await read(organisationStanding, asker), settings: await read(networkSettings, networkId(network)) };
}

/** Facts for a request that exists. For one that does not, the same is read, and found to be nothing. */
export async function factsOfExisting({ request }: { readonly request: Id }, read: ReadState, context: FactsContext): Promise<AskerFacts> {
  const asker = (await read(askerOf, request)) ?? request;
  const granted = await read(exceptionsGranted, asker);
  return { ...await factsOfNew({ asker }, read, context), exceptionBy: granted.find((one) => one.request === request)?.by };
}

export async function submitFacts(asked: { readonly request: Id }, read: ReadState, context: FactsContext): Promise<SubmitFacts> {
  const askerId = (await read(askerOf, asked.request)) ?? asked.request;
  return { ...await factsOfExisting(asked, read, context), askerId, earlier: (await earlierOf(askerId, read, context.now)).filter(({ request }) => request !== asked.request) };
}

/** Before it is handed in it is counted among those that the asker has open (R-LIM-01). */
export function submitHolds({ request }: { readonly request: Id }, { askerId: asker }: SubmitFacts): readonly Hold[] {
  return [{ take: CountRequest({ asker, request }), undo: UncountRequest({ asker, request }) }];
}

/** Who drafts is of the organisation that they draft for. */
export const partiesOfNew = (request: Request, { asker }: { readonly asker: Id }): Parties => ({ asker: [request.status === 'none' ? asker : request.asker] });
