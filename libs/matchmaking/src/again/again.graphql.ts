import { Context, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { codeList, type RequestContext } from '#graphql';
import type { Id } from '#kernel';
import { InvitationType, type Invitation } from '../invitation/invited.graphql';
import { momentOf } from '../invitation/shown.graphql';
import type { RequestForm } from '../request/form';
import { Content } from '../request/graphql/content';
import { RequestType } from '../request/graphql/request-type';
import { loadRequest, type ShownRequest } from '../request/graphql/shown';
import { TermPartEnum } from '../revision/revision.graphql';
import { changedParts, compareTerms, type TermPart } from '../terms/compare';
import { linksOf, toldOf, type LinkRow, type ToldRow } from './again.read-model';
import { Likeness } from './events';

const LikenessEnum = codeList('Likeness', Likeness.options, 'How one request is known to be another one again: by its number in a registry, or by the words of its title.');

interface OpenedAgain {
  readonly earlierId: Id;
  readonly by: Likeness;
  readonly withdrawnAt: string | null;
  readonly changed: readonly TermPart[];
  readonly before: RequestForm | null;
  readonly after: RequestForm | null;
}

@ObjectType('OpenedAgain', { description: 'That the asker took back a request like this one shortly before: old and new, side by side.' })
class OpenedAgainType implements OpenedAgain {
  @Field(() => ID)
  readonly earlierId!: Id;

  @Field(() => LikenessEnum)
  readonly by!: Likeness;

  @Field(() => String, { nullable: true, description: 'ISO 8601.' })
  readonly withdrawnAt!: string | null;

  @Field(() => [TermPartEnum], { description: 'What is different.' })
  readonly changed!: readonly TermPart[];

  @Field(() => Content.read, { nullable: true, description: 'As it was; null for whoever may not see it.' })
  readonly before!: RequestForm | null;

  @Field(() => Content.read, { nullable: true })
  readonly after!: RequestForm | null;
}

interface AskedAgainLater {
  readonly oneSentence: string;
  readonly toldAt: string;
}

@ObjectType('AskedAgainLater', { description: 'That the asker opened again what it had asked you and taken back. You may or may not be asked for it.' })
class AskedAgainLaterType implements AskedAgainLater {
  @Field(() => String, { description: 'What it asks now, in one sentence.' })
  readonly oneSentence!: string;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly toldAt!: string;
}

@Resolver(() => RequestType)
export class OpenedAgainResolver {
  @ResolveField(() => OpenedAgainType, { nullable: true, description: 'When it is like one that its asker took back within 90 days: that one, and the difference.' })
  async openedAgain(@Context() context: RequestContext, @Parent() { id, row }: ShownRequest): Promise<OpenedAgain | null> {
    const link = (await links(context, id)).find((one) => one.request === id);
    if (!link) return null;
    const earlier = await loadRequest(context, link.of);
    const [before, after] = [earlier?.form ?? null, row.form];
    return {
      earlierId: link.of, by: link.by, withdrawnAt: earlier?.endedAt ?? null, before, after,
      changed: before && after ? changedParts(compareTerms({ form: before }, { form: after })) : [],
    };
  }

  @ResolveField(() => [ID], { description: 'Requests that opened this one again after it was taken back.' })
  async openedAgainAs(@Context() context: RequestContext, @Parent() { id }: ShownRequest): Promise<readonly Id[]> {
    return (await links(context, id)).filter(({ of }) => of === id).map(({ request }) => request);
  }
}

@Resolver(() => InvitationType)
export class AskedAgainLaterResolver {
  @ResolveField(() => [AskedAgainLaterType], { description: 'After it was taken back: that the asker opened it again.' })
  async askedAgainLater(@Context() context: RequestContext, @Parent() { id }: Invitation): Promise<readonly AskedAgainLater[]> {
    const loader = context.loader<Id, readonly ToldRow[]>('asked again later', async (ids) => {
      const rows = await toldOf(context, ids);
      return ids.map((invitation) => rows.filter((row) => row.invitation === invitation));
    });
    return (await loader.load(id)).map(({ one_sentence: oneSentence, told_at: at }) => ({ oneSentence, toldAt: momentOf(at) }));
  }
}

/** Requests that were opened again, as the API offers them. */
export const againResolvers = [OpenedAgainResolver, AskedAgainLaterResolver] as const;

function links(context: RequestContext, id: Id): Promise<readonly LinkRow[]> {
  return context.loader<Id, readonly LinkRow[]>('requests opened again', async (ids) => {
    const rows = await linksOf(context, ids);
    return ids.map((request) => rows.filter((row) => row.request === request || row.of === request));
  }).load(id);
}
