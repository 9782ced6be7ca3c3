import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { codeList, CommandIdField, failure, UserErrorType, type Changed, type RequestContext, type UserError, type WithCommandId } from '#graphql';
import { actorId, derivedId, isId, newId, type Id } from '#kernel';
import { languages, type Language } from '#language';
import { askersById, type AskerRow } from '../../askers/askers.read-model';
import { InvitedRequestType, type InvitedRequest } from '../../invitation/invited-request.graphql';
import { idOf } from '../../invitation/shown.graphql';
import { CopyRequest, copyOf, partsOf, SplitRequest } from '../copies';
import type { RequestDraft } from '../form';
import { plainText, type About } from '../plain-text';
import { draftsOf, requestsById, requestsModel, type RequestRow } from '../request.read-model';
import { RequestPayload, RequestType } from './request-type';
import { loadRequest, opened, type ShownRequest } from './shown';

const LanguageEnum = codeList('TextLanguage', languages, 'The language of headings, sums and days. What the asker wrote stays in its own words.');

@InputType({ description: 'Begins a new draft with what an earlier request of yours asked. Nobody is asked again by it, and its contact has yet to say yes.' })
class CopyRequestInput implements WithCommandId {
  @Field(() => ID, { description: 'The earlier request.' })
  readonly id!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'Ends a request and begins several drafts in its place, each with all that it asked. Only before the first invitation.' })
class SplitRequestInput implements WithCommandId {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int, { description: 'Into how many, 2 to 5.' })
  readonly parts!: number;

  @CommandIdField()
  readonly commandId?: string | null;
}

interface Parts {
  readonly userErrors: readonly UserError[];
  readonly stale: boolean;
  readonly requests: readonly ShownRequest[];
}

@ObjectType('SplitRequestPayload', { description: 'What became of the wish.' })
class PartsType implements Parts {
  @Field(() => [UserErrorType], { description: 'Rules that say no; empty when it was done.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'True when what is shown may not yet hold this change: look again in a moment.' })
  readonly stale!: boolean;

  @Field(() => [RequestType], { description: 'The drafts; none when rules said no.' })
  readonly requests!: readonly ShownRequest[];
}

@Resolver(() => RequestType)
export class CopiesResolver {
  @Mutation(() => RequestPayload, { description: 'Makes a draft of an earlier request.' })
  async copyRequest(@Context() context: RequestContext, @Args('input') { id, commandId }: CopyRequestInput): Promise<Changed<ShownRequest>> {
    const source = await ownRequest(context, id);
    const copy = typeof commandId === 'string' && isId(commandId.toLowerCase()) ? derivedId('copy', context.network, actorId(context.actor), commandId.toLowerCase()) : newId(context.now);
    return begin(context, source, copy, commandId);
  }

  @Mutation(() => PartsType, { description: 'Splits a request into several drafts, before anybody was asked.' })
  async splitRequest(@Context() context: RequestContext, @Args('input') { id, parts, commandId }: SplitRequestInput): Promise<Parts> {
    const source = await ownRequest(context, id);
    const { userErrors, stale } = await context.change(SplitRequest, { request: source.row.id, parts }, { commandId, shows: [requestsModel.name], node: () => Promise.resolve(null) });
    if (userErrors.length > 0) return { userErrors, stale, requests: [] };
    const begun: Changed<ShownRequest>[] = [];
    for (const part of partsOf(source.row.id, parts)) begun.push(await begin(context, source, part, derivedId('begin part', part)));
    return {
      userErrors: begun.flatMap((one) => one.userErrors), stale: stale || begun.some((one) => one.stale),
      requests: begun.map(({ node }) => node).filter((node) => node !== null),
    };
  }

  @ResolveField(() => String, { nullable: true, description: 'The request as plain text, for newsletters and groups. It holds no link of anybody\'s and no name of a person. Null before it was handed in.' })
  async plainText(@Context() context: RequestContext, @Parent() { row }: ShownRequest, @Args('language', { type: () => LanguageEnum }) language: Language): Promise<string | null> {
    return row.form && row.answer_by ? written(context, language, row.asker, { form: row.form, answerBy: row.answer_by }) : null;
  }
}

@Resolver(() => InvitedRequestType)
export class InvitedTextResolver {
  @ResolveField(() => String, { description: 'The request as plain text, for newsletters and groups. It holds no link of anybody\'s and no name of a person.' })
  plainText(@Context() context: RequestContext, @Parent() { askerId, form, answerBy }: InvitedRequest, @Args('language', { type: () => LanguageEnum }) language: Language): Promise<string> {
    return written(context, language, askerId, { form, answerBy });
  }
}

/** Copies, parts and texts of requests, as the API offers them. */
export const copyResolvers = [CopiesResolver, InvitedTextResolver] as const;

async function written(context: RequestContext, language: Language, asker: Id, about: Omit<About, 'asker'>): Promise<string> {
  return plainText(language, { ...about, asker: (await askerOf(context, asker))?.name ?? '' });
}

/** An organisation that asks, as members know it. */
export function askerOf(context: RequestContext, asker: Id): Promise<AskerRow | undefined> {
  return context.loader<Id, AskerRow | undefined>('askers', async (ids) => {
    const rows = await askersById(context, ids);
    return ids.map((id) => rows.find((row) => row.id === id));
  }).load(asker);
}

interface Source {
  readonly row: RequestRow;
  readonly draft: RequestDraft;
}

/** A request of the organisation that the asker is here for, with what it asks: to everybody else there is none to copy. */
async function ownRequest(context: RequestContext, id: string): Promise<Source> {
  const { actor } = context;
  if (actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
  const request = idOf(id);
  const [row] = await requestsById(context, [request]);
  if (!row || actor.kind !== 'member' || actor.hat.kind !== 'organisation' || row.asker !== actor.hat.organisation) throw failure('NOT_FOUND');
  const [saved] = await draftsOf(context, [request]);
  return { row, draft: copyOf(row.form ?? await opened(context, saved?.draft ?? null) ?? {}) };
}

function begin(context: RequestContext, { row, draft }: Source, request: Id, commandId: Id | null | undefined): Promise<Changed<ShownRequest>> {
  return context.change(CopyRequest, { request, from: row.id, asker: row.asker, draft }, { commandId, shows: [requestsModel.name], node: (id) => loadRequest(context, id) });
}
