import { Context, Field, ID, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { hatsOf, organisationsInShort } from '#directory';
import { OrganisationKindEnum, type RequestContext } from '#graphql';
import { roleOf } from '#kernel';
import type { OrganisationKind } from '#vocabulary';

interface Viewer {
  readonly network: string;
  readonly role: string;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly staffRoles: readonly string[];
  readonly language: string;
}

interface AnsweredFor {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind | null;
}

@ObjectType('AnsweredFor', { description: 'An organisation that the person who asks answers for. The header `Roundtable-Hat: organisation:{id}` puts on its hat.' })
export class AnsweredForType implements AnsweredFor {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => OrganisationKindEnum, { nullable: true, description: 'Of what kind it is; null when nobody has said.' })
  readonly kind!: OrganisationKind | null;
}

@ObjectType('Viewer', { description: 'Who asks, as the service sees them.' })
export class ViewerType implements Viewer {
  @Field(() => String, { description: 'The short name of the network.' })
  readonly network!: string;

  @Field(() => String, { description: 'In what role: visitor, person, representative, coordinator, auditor or data-protection-officer. Chosen with the header `Roundtable-Hat`.' })
  readonly role!: string;

  @Field(() => ID, { nullable: true, description: 'The person\'s own id; null for visitors.' })
  readonly person!: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation they are here for; null unless they answer for one.' })
  readonly organisation!: string | null;

  @Field(() => [String], { description: 'Roles that the network gave them and that they may choose.' })
  readonly staffRoles!: readonly string[];

  @Field(() => String, { description: 'The language in which sentences come.' })
  readonly language!: string;
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who asks.' })
  viewer(@Context() { actor, network, language }: RequestContext): Viewer {
    const member = actor.kind === 'member' ? actor : undefined;
    return {
      network, language,
      role: roleOf(actor),
      person: member?.person ?? null,
      organisation: member?.hat.kind === 'organisation' ? member.hat.organisation : null,
      staffRoles: member?.staffRoles ?? [],
    };
  }

  @ResolveField(() => [AnsweredForType], { description: 'The organisations that the person answers for, by name; none for visitors.' })
  async answersFor(@Context() context: RequestContext): Promise<readonly AnsweredFor[]> {
    const { actor, language } = context;
    if (actor.kind !== 'member') return [];
    const query: RequestContext['query'] = (text, values) => context.query(text, values);
    const own = await organisationsInShort(query, await hatsOf(query, actor.person));
    return [...own].sort((a, b) => a.name.localeCompare(b.name, language));
  }
}
