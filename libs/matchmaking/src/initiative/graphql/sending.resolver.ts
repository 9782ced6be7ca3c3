import { Args, Context, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { badInput, failure, UserErrorType, type Changed, type RequestContext, type UserError } from '#graphql';
import { derivedId, isId, type Id } from '#kernel';
import { vocabularyVersion, type EngagementKind } from '#vocabulary';
import { knownPosition } from '../../matching/candidate-queries.read-model';
import { algorithmVersion, forAskers } from '../../matching/factors';
import { reasonsShown } from '../../matching/matches.graphql';
import { adviserProfile, openerProfile, readProfessionals, type InitiativeRow } from '../initiative-queries.read-model';
import { initiativesModel } from '../initiatives.read-model';
import { matchInitiative, type InitiativeMatches, type WantedOrganisations } from '../matching';
import { SendInitiative } from '../sending';
import { SendInitiativeInput } from './inputs';
import { formOf, idOf, loadInitiative, opened, type ShownInitiative, type ShownMatches } from './shown';
import { InitiativeMatchesType, InitiativeType } from './types';

interface SendResult extends Changed<ShownInitiative> {
  readonly recipientId: Id;
}

@ObjectType('SendInitiativeResult', { description: 'What became of sending it to one organisation.' })
class SendInitiativeResultType implements SendResult {
  @Field(() => ID)
  readonly recipientId!: Id;

  @Field(() => [UserErrorType], { description: 'Rules that say no; empty when it was sent.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'True when what is shown may not yet hold this change: look again in a moment.' })
  readonly stale!: boolean;

  @Field(() => InitiativeType, { name: 'initiative', nullable: true, description: 'The initiative; null when rules said no.' })
  readonly node!: ShownInitiative | null;
}

@ObjectType('SendInitiativePayload', { description: 'What became of each.' })
class SendInitiativePayloadType {
  @Field(() => [SendInitiativeResultType], { description: 'In the order of the recipients.' })
  readonly results!: readonly SendResult[];
}

const MOST_RECIPIENTS = 20;
const MOST_SHOWN = 100;

@Resolver()
export class InitiativeSendingResolver {
  @Query(() => InitiativeMatchesType, { description: 'To which organisations a published initiative could go, with reasons. For those who opened it.' })
  async initiativeMatches(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: `How many, at most ${MOST_SHOWN}.` }) first: number,
  ): Promise<ShownMatches> {
    if (first < 1 || first > MOST_SHOWN) throw badInput([{ path: 'first', message: `between 1 and ${MOST_SHOWN}` }]);
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    const shown = await loadInitiative(context, id);
    if (!shown?.viewerCanSend) throw failure('NOT_FOUND');
    const { proposals, leftOut } = await matchesOf(context, shown.row);
    return {
      organisations: proposals.slice(0, first).map(({ recipient, factors }) => ({ organisationId: recipient, reasons: reasonsShown(context.language, 'asker', forAskers(factors)) })),
      found: proposals.length,
      leftOut,
    };
  }

  @Mutation(() => SendInitiativePayloadType, { description: 'Sends a published initiative to one organisation or several. Each keeps why it was found.' })
  async sendInitiative(@Context() context: RequestContext, @Args('input') { commandId, id, recipients: wanted }: SendInitiativeInput): Promise<{ readonly results: readonly SendResult[] }> {
    const recipients = [...new Set(wanted.map(idOf))];
    if (recipients.length < 1 || recipients.length > MOST_RECIPIENTS) throw badInput([{ path: 'recipients', message: `between 1 and ${MOST_RECIPIENTS}` }]);
    const initiative = idOf(id);
    const shown = await loadInitiative(context, initiative);
    const factors = new Map(shown?.viewerCanSend ? (await matchesOf(context, shown.row)).proposals.map((one) => [one.recipient, one.factors]) : []);
    const position = await knownPosition(context);
    const results: SendResult[] = [];
    for (const recipient of recipients) {
      const changed = await context.change(SendInitiative, {
        initiative, recipient, match: factors.get(recipient) ?? [], algorithm: algorithmVersion, vocabulary: vocabularyVersion, position,
      }, { commandId: eachOf(commandId, recipient), shows: [initiativesModel.name], node: () => loadInitiative(context, initiative) });
      results.push({ recipientId: recipient, ...changed });
    }
    return { results };
  }
}

/** One wish for several recipients is one wish for each: said again, it does each once. */
function eachOf(commandId: string | null | undefined, recipient: Id): string | null | undefined {
  return typeof commandId === 'string' && isId(commandId.toLowerCase()) ? derivedId('send initiative', commandId.toLowerCase(), recipient) : commandId;
}

async function matchesOf(context: RequestContext, row: InitiativeRow): Promise<InitiativeMatches> {
  return matchInitiative(await wantedBy(context, row), await readProfessionals(context), context.now);
}

/** What the form says, and what whoever opens it says of themselves in their profile. */
async function wantedBy(context: RequestContext, row: InitiativeRow): Promise<WantedOrganisations> {
  const { id: initiative, opener } = row;
  const kinds = (await formOf(context, row))?.wanted.kinds ?? [];
  if (row.opened_by === 'organisation') {
    const profile = await openerProfile(context, opener);
    return {
      initiative, opener, kinds, work: profile?.open_to ?? [], languages: profile?.languages ?? [], countries: profile?.countries ?? [],
      conditions: !profile || profile.every_condition ? 'all' : profile.conditions,
    };
  }
  const profile = await adviserProfile(context, opener);
  const country = await opened(context, profile?.country ?? null);
  return {
    initiative, opener, kinds, conditions: 'all',
    work: (await opened(context, profile?.open_to ?? null) ?? []) as readonly EngagementKind[],
    languages: await opened(context, profile?.languages ?? null) ?? [],
    countries: country === null ? [] : [country],
  };
}
