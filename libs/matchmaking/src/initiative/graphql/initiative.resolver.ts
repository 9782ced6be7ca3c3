import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { AlsoNow, connectionOf, failure, LookAgainType, pageOf, PageArgs, type Changed, type Connection, type RequestContext } from '#graphql';
import { actorId, derivedId, newId, type AnyCommandDefinition, type Id, type InputOf } from '#kernel';
import { CloseInitiative } from '../answering';
import { completeInitiative, type InitiativeDraft } from '../form';
import { askedBy, initiativeDraft, initiativesInReview, initiativesOf } from '../initiative-queries.read-model';
import { initiativesModel } from '../initiatives.read-model';
import { PublishInitiative, ReturnInitiative } from '../review';
import { DraftInitiative, ReviseInitiative, SubmitInitiative, WithdrawInitiative } from '../writing';
import { InitiativeContent } from './content';
import { DraftInitiativeInput, InitiativeInput, ReturnInitiativeInput, ReviseInitiativeInput, SubmitInitiativeInput, WithdrawInitiativeInput } from './inputs';
import { formOf, idOf, loadInitiative, opened, openerOf, reviewDue, shownAsked, shownInitiative, tableOf, type ShownAsked, type ShownInitiative, type ShownSeat } from './shown';
import { AskedConnection, AskedType, InitiativeConnection, InitiativePayload, InitiativeType, SeatType } from './types';

type Payload = Promise<Changed<ShownInitiative>>;

@Resolver(() => InitiativeType)
export class InitiativeResolver {
  @Query(() => InitiativeType, { description: 'One initiative. For those who opened it, and for coordinators once it was handed in. Organisations that it went to ask for `receivedInitiative`.' })
  async initiative(@Context() context: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<ShownInitiative> {
    return found(await loadInitiative(context, id));
  }

  @Query(() => InitiativeConnection, { description: 'The initiatives of the organisation that you are here for, or your own, the newest first.' })
  async initiatives(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownInitiative>> {
    const { opener } = openerOf(context);
    const page = pageOf(args, ['number', 'id']);
    const rows = await initiativesOf(context, opener, page.after, page.first + 1);
    return connectionOf(page, rows, ({ begun_at: begunAt, id }) => [String(begunAt), id], (row) => shownInitiative(context, row));
  }

  @Query(() => InitiativeConnection, { description: 'Initiatives that wait for review, the one that has waited longest first. For coordinators.' })
  async initiativeReviewQueue(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownInitiative>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    if (!context.may(PublishInitiative, {})) throw failure('FORBIDDEN');
    const page = pageOf(args, ['number', 'id']);
    const rows = await initiativesInReview(context, page.after, page.first + 1);
    return connectionOf(page, rows, ({ submitted_at: submittedAt, id }) => [String(submittedAt), id], (row) => shownInitiative(context, row));
  }

  @Mutation(() => InitiativePayload, { description: 'Begins an initiative. For patient organisations and advisers.' })
  draftInitiative(@Context() context: RequestContext, @Args('input') { commandId, draft }: DraftInitiativeInput): Payload {
    const initiative = commandId == null ? newId(context.now) : derivedId('initiative', context.network, actorId(context.actor), commandId.toLowerCase());
    return change(context, DraftInitiative, commandId, { initiative, ...openerOf(context), draft: written(draft) });
  }

  @Mutation(() => InitiativePayload, { description: 'Saves a draft.' })
  reviseInitiative(@Context() context: RequestContext, @Args('input') { commandId, id, draft }: ReviseInitiativeInput): Payload {
    return change(context, ReviseInitiative, commandId, { initiative: idOf(id), draft: written(draft) });
  }

  @Mutation(() => InitiativePayload, { description: 'Hands an initiative in for review. Everything that it lacks is listed at once.' })
  async submitInitiative(@Context() context: RequestContext, @Args('input') { commandId, id, form }: SubmitInitiativeInput): Payload {
    const initiative = idOf(id);
    const { opener } = openerOf(context);
    const draft = form == null ? await opened(context, (await initiativeDraft(context, initiative)) ?? null) ?? {} : written(form);
    const { form: whole, lacks } = completeInitiative(draft);
    return change(context, SubmitInitiative, commandId, {
      initiative, opener, lacks: [...lacks], ...(whole ? { form: whole } : {}), ...(draft.answerBy ? { hopedFor: draft.answerBy } : {}),
    });
  }

  @Mutation(() => InitiativePayload, { description: 'Gives an initiative back to its writers with comments. For coordinators without conflict of interest.' })
  returnInitiative(@Context() context: RequestContext, @Args('input') { commandId, id, comments, refusedFor }: ReturnInitiativeInput): Payload {
    return change(context, ReturnInitiative, commandId, { initiative: idOf(id), notes: comments, refusedFor: [...refusedFor ?? []] });
  }

  @Mutation(() => InitiativePayload, { description: 'Opens an initiative: it can now go to organisations. For coordinators without conflict of interest.' })
  publishInitiative(@Context() context: RequestContext, @Args('input') { commandId, id }: InitiativeInput): Payload {
    return change(context, PublishInitiative, commandId, { initiative: idOf(id) });
  }

  @Mutation(() => InitiativePayload, { description: 'Closes an initiative for answers, when nobody is waited for. It closes by itself when its day is over.' })
  closeInitiative(@Context() context: RequestContext, @Args('input') { commandId, id }: InitiativeInput): Payload {
    return change(context, CloseInitiative, commandId, { initiative: idOf(id) });
  }

  @Mutation(() => InitiativePayload, { description: 'Takes an initiative back. It stays in the history.' })
  withdrawInitiative(@Context() context: RequestContext, @Args('input') { commandId, id, reason }: WithdrawInitiativeInput): Payload {
    return change(context, WithdrawInitiative, commandId, { initiative: idOf(id), ...(reason == null ? {} : { reason }) });
  }

  @Subscription(() => LookAgainType, { description: 'A sign for every change of one initiative, such as an answer; what has changed, a query tells.', resolve: () => ({ lookAgain: true }) })
  async initiativeChanged(@Context() context: RequestContext, @Args('id', { type: () => ID }) id: string, @AlsoNow() alsoNow?: boolean | null): Promise<AsyncIterableIterator<true>> {
    return context.changes('initiative', found(await loadInitiative(context, id)).id, { alsoNow });
  }

  @ResolveField(() => InitiativeContent.read, { nullable: true })
  form(@Context() context: RequestContext, @Parent() { row }: ShownInitiative): Promise<InitiativeDraft | null> {
    return formOf(context, row);
  }

  @ResolveField(() => InitiativeContent.read, { nullable: true })
  async draft(@Context() context: RequestContext, @Parent() { row }: ShownInitiative): Promise<InitiativeDraft | null> {
    return opened(context, (await initiativeDraft(context, row.id)) ?? null);
  }

  @ResolveField(() => String, { nullable: true })
  comments(@Context() context: RequestContext, @Parent() { row }: ShownInitiative): Promise<string | null> {
    return opened(context, row.notes);
  }

  @ResolveField(() => String, { nullable: true })
  withdrawalReason(@Context() context: RequestContext, @Parent() { row }: ShownInitiative): Promise<string | null> {
    return opened(context, row.withdrawal_reason);
  }

  @ResolveField(() => String, { nullable: true })
  reviewDueBy(@Context() context: RequestContext, @Parent() { row }: ShownInitiative): Promise<string | null> {
    return reviewDue(context, row);
  }

  @ResolveField(() => AskedConnection, { description: 'Where it went, in the order in which it was sent, with every answer as soon as it is given.' })
  async asked(@Context() context: RequestContext, @Parent() { id }: ShownInitiative, @Args() args: PageArgs): Promise<Connection<ShownAsked>> {
    const page = pageOf(args, ['number', 'id']);
    const rows = await askedBy(context, id, page.after, page.first + 1);
    return connectionOf(page, rows, ({ sent_at: sentAt, recipient }) => [String(sentAt), recipient], shownAsked);
  }
}

@Resolver(() => AskedType)
export class AskedOrganisationResolver {
  @ResolveField(() => String, { nullable: true })
  reason(@Context() context: RequestContext, @Parent() { row }: ShownAsked): Promise<string | null> {
    return opened(context, row.reason);
  }

  @ResolveField(() => [SeatType], { description: 'Who has said yes to sitting at the table with it.' })
  table(@Context() context: RequestContext, @Parent() { row }: ShownAsked): Promise<readonly ShownSeat[]> {
    return tableOf(context, row);
  }

  @ResolveField(() => String, { nullable: true })
  answeredBy(@Context() context: RequestContext, @Parent() { row }: ShownAsked): Promise<string | null> {
    return opened(context, row.name);
  }
}

function found<T>(thing: T | null): T {
  if (!thing) throw failure('NOT_FOUND');
  return thing;
}

function change<D extends AnyCommandDefinition>(context: RequestContext, definition: D, commandId: string | null | undefined, input: InputOf<D>): Payload {
  return context.change(definition, input, { commandId, shows: [initiativesModel.name], node: (id: Id) => loadInitiative(context, id) });
}

/** What was sent, with fields that are null left out: the command checks the rest. */
function written(sent: unknown): InitiativeDraft {
  if (Array.isArray(sent)) return sent.map(written) as InitiativeDraft;
  if (typeof sent !== 'object' || sent === null) return sent as InitiativeDraft;
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null && value !== undefined).map(([key, value]: [string, unknown]) => [key, written(value)]));
}
