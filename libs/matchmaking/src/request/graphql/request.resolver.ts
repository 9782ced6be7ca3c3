import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isSharedMailbox } from '#directory';
import { connectionOf, failure, pageOf, PageArgs, type Changed, type Connection, type RequestContext } from '#graphql';
import { actorId, derivedId, isId, newId, type AnyCommandDefinition, type Id, type InputOf } from '#kernel';
import { prefilled } from '../../study/prefilled';
import type { RequestDraft } from '../form';
import { ExtendDeadline } from '../places';
import { draftsOf, requestsById, requestsInReview, requestsModel, requestsOf, requestsOpen, type RequestRow } from '../request.read-model';
import { CorrectSlip } from '../slip';
import { PublishRequest, ReturnRequest } from '../review';
import { ConfirmContactRole, DraftRequest, ReviseDraft, SubmitRequest, WithdrawRequest } from '../writing';
import { Content } from './content';
import {
  ConfirmContactRoleInput, CorrectSlipInput, DraftRequestInput, ExtendDeadlineInput, PublishRequestInput, ReturnRequestInput, ReviseDraftInput, SubmitRequestInput, WithdrawRequestInput,
} from './inputs';
import { ContactType, RequestConnection, RequestPayload, RequestType } from './request-type';
import { loadDraft, loadRequest, opened, reviewDue, shownContact, shownRequest, type ShownContact, type ShownRequest } from './shown';

type Payload = Promise<Changed<ShownRequest>>;

@Resolver(() => RequestType)
export class RequestResolver {
  @Query(() => RequestType, { description: 'One request. For those who answer for its asker, and for coordinators once it was handed in.' })
  async request(@Context() context: RequestContext, @Args('id', { type: () => ID }) id: Id): Promise<ShownRequest> {
    const found = isId(id) ? await loadRequest(context, id) : null;
    if (!found) throw failure('NOT_FOUND');
    return found;
  }

  @Query(() => RequestConnection, { description: 'The requests of the organisation that you are here for, the newest first.' })
  async requests(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownRequest>> {
    const page = pageOf(args, ['number', 'id']);
    const rows = await requestsOf(context, organisationOf(context), page.after, page.first + 1);
    return connectionOf(page, rows, ({ begun_at: begunAt, id }) => [String(begunAt), id], (row) => shownRequest(context, row));
  }

  @Query(() => RequestConnection, { description: 'Requests that wait for review, the one that has waited longest first. For coordinators.' })
  async reviewQueue(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownRequest>> {
    const { actor } = context;
    if (actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    if (!context.may(PublishRequest, {})) throw failure('FORBIDDEN');
    const page = pageOf(args, ['number', 'id']);
    const rows = await requestsInReview(context, page.after, page.first + 1);
    return connectionOf(page, rows, ({ submitted_at: submittedAt, id }) => [String(submittedAt), id], (row) => shownRequest(context, row));
  }

  @Query(() => RequestConnection, { description: 'Requests that people can answer now, the newest first. For coordinators.' })
  async openRequests(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownRequest>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    if (!context.may(PublishRequest, {})) throw failure('FORBIDDEN');
    const page = pageOf(args, ['number', 'id']);
    const rows = await requestsOpen(context, page.after, page.first + 1);
    return connectionOf(page, rows, ({ published_at: publishedAt, id }) => [String(publishedAt), id], (row) => shownRequest(context, row));
  }

  @Mutation(() => RequestPayload, { description: 'Begins a request.' })
  draftRequest(@Context() context: RequestContext, @Args('input') { commandId, draft }: DraftRequestInput): Payload {
    const asker = organisationOf(context);
    const request = commandId == null ? newId(context.now) : derivedId('request', context.network, actorId(context.actor), commandId.toLowerCase());
    return change(context, DraftRequest, commandId, { request, asker, draft: written(draft) });
  }

  @Mutation(() => RequestPayload, { description: 'Saves a draft.' })
  reviseDraft(@Context() context: RequestContext, @Args('input') { commandId, id, draft }: ReviseDraftInput): Payload {
    return change(context, ReviseDraft, commandId, { request: id, draft: written(draft) });
  }

  @Mutation(() => RequestPayload, { description: 'Your own yes to being contact or deputy.' })
  confirmContactRole(@Context() context: RequestContext, @Args('input') { commandId, id, role, name, replyWithinDays }: ConfirmContactRoleInput): Payload {
    const { actor, verifiedEmail } = context;
    if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
    const sharedMailbox = verifiedEmail !== undefined && isSharedMailbox(verifiedEmail);
    return change(context, ConfirmContactRole, commandId, { request: id, person: actor.person, role, name, replyWithinDays, sharedMailbox });
  }

  @Mutation(() => RequestPayload, { description: 'Hands a request in for review. Everything that it lacks is listed at once.' })
  async submitRequest(@Context() context: RequestContext, @Args('input') { commandId, id, form }: SubmitRequestInput): Payload {
    return change(context, SubmitRequest, commandId, { request: id, form: form == null ? await savedDraft(context, id) ?? {} : written(form) });
  }

  @Mutation(() => RequestPayload, { description: 'Gives a request back to its writers with comments. For coordinators without conflict of interest.' })
  returnRequest(@Context() context: RequestContext, @Args('input') { commandId, id, comments, refusedFor }: ReturnRequestInput): Payload {
    return change(context, ReturnRequest, commandId, { request: id, notes: comments, refusedFor: [...refusedFor ?? []] });
  }

  @Mutation(() => RequestPayload, { description: 'Opens a request. For coordinators without conflict of interest.' })
  publishRequest(@Context() context: RequestContext, @Args('input') { commandId, id }: PublishRequestInput): Payload {
    return change(context, PublishRequest, commandId, { request: id });
  }

  @Mutation(() => RequestPayload, { description: 'Corrects a slip of the pen, with a note that everybody sees. Afterwards it is a revision.' })
  correctSlip(@Context() context: RequestContext, @Args('input') { commandId, id, texts, note }: CorrectSlipInput): Payload {
    return change(context, CorrectSlip, commandId, { request: id, texts: written(texts), note });
  }

  @Mutation(() => RequestPayload, { description: 'Moves the last day to answer, later only.' })
  extendRequestDeadline(@Context() context: RequestContext, @Args('input') { commandId, id, answerBy }: ExtendDeadlineInput): Payload {
    return change(context, ExtendDeadline, commandId, { request: id, answerBy: { date: answerBy.date, zone: answerBy.zone } });
  }

  @Mutation(() => RequestPayload, { description: 'Takes a request back. It stays in the history.' })
  withdrawRequest(@Context() context: RequestContext, @Args('input') { commandId, id, reason }: WithdrawRequestInput): Payload {
    return change(context, WithdrawRequest, commandId, { request: id, ...(reason == null ? {} : { reason }) });
  }

  @ResolveField(() => Content.read, { nullable: true })
  draft(@Context() context: RequestContext, @Parent() { row }: ShownRequest): Promise<RequestDraft | null> {
    return context.may(ReviseDraft, { asker: [row.asker] }) ? draftOf(context, row) : Promise.resolve(null);
  }

  @ResolveField(() => ContactType, { nullable: true })
  contact(@Context() context: RequestContext, @Parent() { row }: ShownRequest): Promise<ShownContact | null> {
    return shownContact(context, row.contact);
  }

  @ResolveField(() => ContactType, { nullable: true })
  deputy(@Context() context: RequestContext, @Parent() { row }: ShownRequest): Promise<ShownContact | null> {
    return shownContact(context, row.deputy);
  }

  @ResolveField(() => String, { nullable: true })
  comments(@Context() context: RequestContext, @Parent() { row }: ShownRequest): Promise<string | null> {
    return opened(context, row.notes);
  }

  @ResolveField(() => String, { nullable: true })
  withdrawalReason(@Context() context: RequestContext, @Parent() { row }: ShownRequest): Promise<string | null> {
    return opened(context, row.withdrawal_reason);
  }

  @ResolveField(() => String, { nullable: true })
  reviewDueBy(@Context() context: RequestContext, @Parent() { row }: ShownRequest): Promise<string | null> {
    return reviewDue(context, row);
  }
}

function change<D extends AnyCommandDefinition>(context: RequestContext, definition: D, commandId: string | null | undefined, input: InputOf<D>): Payload {
  return context.change(definition, input, { commandId, shows: [requestsModel.name], node: (id) => loadRequest(context, id) });
}

/** The organisation of the active hat. */
function organisationOf({ actor }: RequestContext): Id {
  if (actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
  if (actor.kind !== 'member' || actor.hat.kind !== 'organisation') throw failure('FORBIDDEN');
  return actor.hat.organisation;
}

/** What its writers have, or what the registry says of its study. */
async function draftOf(context: RequestContext, { id, study }: RequestRow): Promise<RequestDraft | null> {
  const saved = await loadDraft(context, id);
  return saved ? opened(context, saved.draft) : study && prefilled(study);
}

/** Read past the loaders: what they keep would be shown again after the change. */
async function savedDraft(context: RequestContext, id: Id): Promise<RequestDraft | null> {
  if (!isId(id)) return null;
  const [[row], [saved]] = [await requestsById(context, [id]), await draftsOf(context, [id])];
  return saved ? opened(context, saved.draft) : row?.study ? prefilled(row.study) : null;
}

/** What was sent, with fields that are null left out: the command checks the rest. */
export function written(sent: unknown): RequestDraft {
  if (Array.isArray(sent)) return sent.map(written) as RequestDraft;
  if (typeof sent !== 'object' || sent === null) return sent as RequestDraft;
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null && value !== undefined).map(([key, value]: [string, unknown]) => [key, written(value)]));
}
