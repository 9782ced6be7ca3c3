import { Args, Context, Field, Float, ID, InputType, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { codeList, CommandIdField, failure, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import { derivedId, isId, newId, type Id } from '#kernel';
import { askedModel } from '../invitation/asked.read-model';
import { InvitedRequestType, type InvitedRequest } from '../invitation/invited-request.graphql';
import { invitedModel } from '../invitation/invited.read-model';
import { ownPlace } from '../invitation/own-answer.graphql';
import { MyAnswerType, placeShown, PlaceType, type MyAnswer, type Place } from '../invitation/place.graphql';
import { idOf, momentOf } from '../invitation/shown.graphql';
import type { RequestForm } from '../request/form';
import { Content } from '../request/graphql/content';
import { RequestPayload, RequestType } from '../request/graphql/request-type';
import { written } from '../request/graphql/request.resolver';
import { loadRequest, type ShownRequest } from '../request/graphql/shown';
import { requestsModel } from '../request/request.read-model';
import { compareTerms, partsToAgree, termParts, type TermPart } from '../terms/compare';
import { AnswerNewTerms, SettleTerms } from './agreeing';
import { ReviseTerms } from './revising';
import { againStates, askedAgainAt, askedAgainFor, ownTermsOf, revisionsModel, revisionsOf, type AgainState, type AskedAgainRow, type OwnTermsRow, type RevisionRow } from './revisions.read-model';

export const TermPartEnum = codeList('TermPart', termParts, 'A part of what somebody says yes to.');
const AgainEnum = codeList('AskedAgainState', againStates, 'How it stands with one who was asked again. WAITING is the same for a no and for no answer.');

/** Terms that were revised, to everybody who is asked. */
interface Revision {
  readonly id: Id;
  readonly changed: readonly TermPart[];
  readonly toAgree: readonly TermPart[];
  readonly afterSuggestion: boolean;
  readonly revisedAt: string;
  readonly before: RequestForm;
  readonly after: RequestForm;
}

@ObjectType('TermsRevision', { description: 'Terms that were revised: old and new, side by side. For each who had said yes the old ones hold until they say yes to the new ones.' })
class RevisionType implements Revision {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => [TermPartEnum], { description: 'What is new.' })
  readonly changed!: readonly TermPart[];

  @Field(() => [TermPartEnum], { description: 'What became worse or different.' })
  readonly toAgree!: readonly TermPart[];

  @Field(() => Boolean, { description: 'Whether it came of a suggestion from the patient side.' })
  readonly afterSuggestion!: boolean;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly revisedAt!: string;

  @Field(() => Content.read)
  readonly before!: RequestForm;

  @Field(() => Content.read)
  readonly after!: RequestForm;
}

/** What a person is asked again. */
interface NewTerms {
  readonly answerUntil: string;
  readonly toAgree: readonly TermPart[];
  readonly held: RequestForm;
  readonly offered: RequestForm;
  readonly answer: boolean | null;
  readonly settled: boolean;
}

@ObjectType('NewTerms', { description: 'The terms have changed. Do you still want to? Your old terms hold until you say yes. Nobody sees whether you said no or have not answered.' })
class NewTermsType implements NewTerms {
  @Field(() => String, { description: 'Until then the asking side waits for you. ISO 8601.' })
  readonly answerUntil!: string;

  @Field(() => [TermPartEnum], { description: 'What became worse or different for you.' })
  readonly toAgree!: readonly TermPart[];

  @Field(() => Content.read, { description: 'The terms that hold for you.' })
  readonly held!: RequestForm;

  @Field(() => Content.read, { description: 'The new terms.' })
  readonly offered!: RequestForm;

  @Field(() => Boolean, { nullable: true, description: 'Your own answer; null before you give one. A no can become a yes.' })
  readonly answer!: boolean | null;

  @Field(() => Boolean, { description: 'Whether the asking side has settled it: your old terms hold for good, or your place was freed.' })
  readonly settled!: boolean;
}

/** One who was asked again, to the asker. */
interface AskedAgain {
  readonly placeId: Id;
  readonly answerUntil: string;
  readonly state: AgainState;
}

@ObjectType('AskedAgain', { description: 'One who had said yes and is asked again. A no looks like no answer.' })
class AskedAgainType implements AskedAgain {
  @Field(() => ID)
  readonly placeId!: Id;

  @Field(() => String, { description: 'After this you can keep the old terms for them, or free their place. ISO 8601.' })
  readonly answerUntil!: string;

  @Field(() => AgainEnum)
  readonly state!: AgainState;
}

@InputType({ description: 'Revises an open request. What is better holds for everybody at once; what is worse or different needs a new yes from each who said yes.' })
class ReviseRequestInput implements WithCommandId {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Content.write, { description: 'Only what is to be new.' })
  readonly news!: unknown;

  @Field(() => Boolean, { nullable: true, description: 'That you know that everybody who said yes is asked again.' })
  readonly askAgain?: boolean | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'Your own answer to new terms. A no leaves no mark: nobody sees it but you.' })
class AnswerNewTermsInput implements WithCommandId {
  @Field(() => ID)
  readonly place!: string;

  @Field(() => Boolean)
  readonly yes!: boolean;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'What becomes of one who was asked again and has not said yes.' })
class SettleNewTermsInput implements WithCommandId {
  @Field(() => ID)
  readonly place!: string;

  @Field(() => Boolean, { description: 'True: the old terms hold for them. False: their place is free, once their time to answer is over.' })
  readonly keepOldTerms!: boolean;

  @Field(() => Float, { nullable: true, description: 'When you free the place: hours of work that they have done, which you pay.' })
  readonly hoursDone?: number | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

const AnswerPayload = payloadType('AnswerNewTermsPayload', 'place', () => PlaceType);
const SettlePayload = payloadType('SettleNewTermsPayload', 'askedAgain', () => AskedAgainType);

@Resolver(() => PlaceType)
export class PlaceTermsResolver {
  @Mutation(() => RequestPayload, { description: 'Revises an open request.' })
  reviseRequest(@Context() context: RequestContext, @Args('input') { id, news, askAgain, commandId }: ReviseRequestInput): Promise<Changed<ShownRequest>> {
    const revision = typeof commandId === 'string' && isId(commandId.toLowerCase()) ? derivedId('revision', commandId.toLowerCase()) : newId(context.now);
    return context.change(ReviseTerms, { request: idOf(id), revision, news: written(news), askAgain: askAgain ?? false }, {
      commandId, shows: [requestsModel.name, revisionsModel.name], node: (request) => loadRequest(context, request),
    });
  }

  @Mutation(() => AnswerPayload, { description: 'Says yes or no to new terms, for yourself.' })
  async answerNewTerms(@Context() context: RequestContext, @Args('input') { place, yes, commandId }: AnswerNewTermsInput): Promise<Changed<Place>> {
    const own = await ownPlace(context, place);
    const [asked] = await ownTermsOf(context, [own.place]);
    if (!asked) throw failure('NOT_FOUND');
    return context.change(AnswerNewTerms, { ...own, revision: asked.revision, yes }, { commandId, shows: [revisionsModel.name, invitedModel.name], node: () => placeShown(context, own.place) });
  }

  @Mutation(() => SettlePayload, { description: 'Keeps the old terms for one who has not said yes to the new ones, or frees their place and pays for work done.' })
  async settleNewTerms(@Context() context: RequestContext, @Args('input') { place, keepOldTerms, hoursDone, commandId }: SettleNewTermsInput): Promise<Changed<AskedAgain>> {
    const found = await askedAgainAt(context, idOf(place));
    if (!found) throw failure('NOT_FOUND');
    return context.change(SettleTerms, { invitation: found.invitation, place: found.place, keep: keepOldTerms, hours: hoursDone ?? 0 }, {
      commandId, shows: [askedModel.name, revisionsModel.name], node: async () => {
        const row = await askedAgainAt(context, found.place);
        return row ? againShown(row) : null;
      },
    });
  }

  @ResolveField(() => NewTermsType, { nullable: true, description: 'New terms that you are asked about; null when there are none.' })
  newTerms(@Context() context: RequestContext, @Parent() { id }: Place): Promise<NewTerms | null> {
    return newTermsOf(context, id);
  }
}

@Resolver(() => MyAnswerType)
export class MyTermsResolver {
  @ResolveField(() => NewTermsType, { nullable: true, description: 'New terms that you are asked about; null when there are none.' })
  newTerms(@Context() context: RequestContext, @Parent() { placeId }: MyAnswer): Promise<NewTerms | null> {
    return newTermsOf(context, placeId);
  }
}

@Resolver(() => InvitedRequestType)
export class InvitedRevisionsResolver {
  @ResolveField(() => [RevisionType], { description: 'How the terms were revised while it was open, in that order.' })
  revisions(@Context() context: RequestContext, @Parent() { id }: InvitedRequest): Promise<readonly Revision[]> {
    return revisionsShown(context, id);
  }
}

@Resolver(() => RequestType)
export class RequestRevisionsResolver {
  @ResolveField(() => [RevisionType], { description: 'How the terms were revised since the first invitation, in that order.' })
  revisions(@Context() context: RequestContext, @Parent() { id }: ShownRequest): Promise<readonly Revision[]> {
    return revisionsShown(context, id);
  }
}

@Resolver(() => RequestType)
export class AskedAgainResolver {
  @ResolveField(() => [AskedAgainType], { description: 'Who had said yes and is asked again.' })
  async askedAgain(@Context() context: RequestContext, @Parent() { id }: ShownRequest): Promise<readonly AskedAgain[]> {
    const loader = context.loader<Id, readonly AskedAgainRow[]>('asked again', async (ids) => {
      const rows = await askedAgainFor(context, ids);
      return ids.map((request) => rows.filter((row) => row.request === request));
    });
    return (await loader.load(id)).map(againShown);
  }
}

/** Revised terms as the API offers them. */
export const revisionResolvers = [PlaceTermsResolver, MyTermsResolver, InvitedRevisionsResolver, RequestRevisionsResolver, AskedAgainResolver] as const;

function againShown({ place, until, state }: AskedAgainRow): AskedAgain {
  return { placeId: place, answerUntil: momentOf(until), state };
}

function loadRevisions(context: RequestContext, request: Id): Promise<readonly RevisionRow[]> {
  return context.loader<Id, readonly RevisionRow[]>('revisions of requests', async (ids) => {
    const rows = await revisionsOf(context, ids);
    return ids.map((id) => rows.filter((row) => row.request === id));
  }).load(request);
}

async function revisionsShown(context: RequestContext, request: Id): Promise<readonly Revision[]> {
  return (await loadRevisions(context, request)).map(({ id, changed, to_agree: toAgree, suggested, revised_at: at, before, after }) => ({
    id, changed, toAgree, afterSuggestion: suggested, revisedAt: momentOf(at), before, after,
  }));
}

async function newTermsOf(context: RequestContext, place: Id): Promise<NewTerms | null> {
  const loader = context.loader<Id, OwnTermsRow | undefined>('own new terms', async (ids) => {
    const rows = await ownTermsOf(context, ids);
    return ids.map((id) => rows.find((row) => row.place === id));
  });
  const row = await loader.load(place);
  if (!row || row.said === 'yes') return null;
  const revisions = await loadRevisions(context, row.request);
  const [held, offered] = [revisions.find(({ id }) => id === row.held)?.before, revisions.find(({ id }) => id === row.revision)?.after];
  if (!held || !offered) return null;
  return { answerUntil: momentOf(row.until), toAgree: partsToAgree(compareTerms({ form: held }, { form: offered })), held, offered, answer: row.said === null ? null : false, settled: row.settled };
}
