import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionOf, failure, pageOf, PageArgs, type Changed, type Connection, type RequestContext } from '#graphql';
import { isSharedMailbox } from '#directory';
import type { Id } from '#kernel';
import { MatchReasonType, type ShownReason } from '../../matching/matches.graphql';
import { AnswerInitiative } from '../answering';
import type { InitiativeForm } from '../form';
import { receivedInitiatives } from '../initiative-queries.read-model';
import { initiativesModel } from '../initiatives.read-model';
import { JoinInitiativeTable } from '../table';
import { InitiativeContent } from './content';
import { AnswerInitiativeInput, JoinInitiativeTableInput } from './inputs';
import { formOf, idOf, loadReceived, opened, reasonsOf, shownReceived, tableOf, type ShownReceived, type ShownSeat, type ShownTable } from './shown';
import { ReceivedConnection, ReceivedInitiativeType, ReceivedPayload, SeatType, TablePayload } from './types';

@Resolver(() => ReceivedInitiativeType)
export class ReceivedInitiativeResolver {
  @Query(() => ReceivedInitiativeType, { description: 'One initiative that came to the organisation that you are here for.' })
  async receivedInitiative(@Context() context: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<ShownReceived> {
    const found = await loadReceived(context, id);
    if (!found) throw failure('NOT_FOUND');
    return found;
  }

  @Query(() => ReceivedConnection, { description: 'The initiatives that came to the organisation that you are here for, the newest first.' })
  async receivedInitiatives(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownReceived>> {
    organisationOf(context);
    const page = pageOf(args, ['number', 'id']);
    const rows = await receivedInitiatives(context, page.after, page.first + 1);
    return connectionOf(page, rows, ({ sent_at: sentAt, initiative }) => [String(sentAt), initiative], (row) => shownReceived(context, row));
  }

  @Mutation(() => ReceivedPayload, { description: 'Answers an initiative with yes, let us talk, or no, and says why. Whoever opened it sees it at once.' })
  answerInitiative(@Context() context: RequestContext, @Args('input') { commandId, id, answer, reason, name }: AnswerInitiativeInput): Promise<Changed<ShownReceived>> {
    const said = reason?.trim() ? { reason } : {};
    return context.change(AnswerInitiative, { initiative: idOf(id), recipient: organisationOf(context), answer, name, ...said }, {
      commandId, shows: [initiativesModel.name], node: (initiative) => loadReceived(context, initiative),
    });
  }

  @Mutation(() => TablePayload, { description: 'Your own yes to sitting at the table, after your organisation\'s yes or “let us talk”, or after the other side\'s.' })
  joinInitiativeTable(@Context() context: RequestContext, @Args('input') { commandId, id, organisation, seat, name }: JoinInitiativeTableInput): Promise<Changed<ShownTable>> {
    const { actor, verifiedEmail } = context;
    if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
    const initiative = idOf(id);
    const recipient = organisation == null ? organisationOf(context) : idOf(organisation);
    const sharedMailbox = verifiedEmail !== undefined && isSharedMailbox(verifiedEmail);
    return context.change(JoinInitiativeTable, { initiative, organisation: recipient, person: actor.person, seat, name, sharedMailbox }, {
      commandId, shows: [initiativesModel.name], node: async () => ({ organisationId: recipient, seats: await tableOf(context, { initiative, recipient }) }),
    });
  }

  @ResolveField(() => InitiativeContent.read, { nullable: true })
  form(@Context() context: RequestContext, @Parent() { row }: ShownReceived): Promise<InitiativeForm | null> {
    return formOf(context, row);
  }

  @ResolveField(() => String, { nullable: true })
  reason(@Context() context: RequestContext, @Parent() { row }: ShownReceived): Promise<string | null> {
    return opened(context, row.reason);
  }

  @ResolveField(() => [SeatType], { description: 'Who has said yes to sitting at the table.' })
  table(@Context() context: RequestContext, @Parent() { row }: ShownReceived): Promise<readonly ShownSeat[]> {
    return tableOf(context, row);
  }

  @ResolveField(() => [MatchReasonType])
  reasons(@Context() context: RequestContext, @Parent() { row }: ShownReceived): Promise<readonly ShownReason[]> {
    return reasonsOf(context, row);
  }
}

/** The organisation of the active hat. */
function organisationOf({ actor }: RequestContext): Id {
  if (actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
  if (actor.kind !== 'member' || actor.hat.kind !== 'organisation') throw failure('FORBIDDEN');
  return actor.hat.organisation;
}
