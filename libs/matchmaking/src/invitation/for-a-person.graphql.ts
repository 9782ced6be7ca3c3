import { Context, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonFoundType, type ShownPerson } from '#directory';
import type { RequestContext } from '#graphql';
import type { Deadline, Id } from '#kernel';

interface WaitingInvitation {
  readonly id: Id;
  readonly askerId: Id;
  readonly oneSentence: string;
  readonly answerBy: string;
  readonly excludingInterests: readonly string[];
}

@ObjectType('WaitingInvitation', { description: 'An invitation to a person that may still be answered, for staff who record the answer.' })
class WaitingInvitationType implements WaitingInvitation {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID, { description: 'The organisation that asks.' })
  readonly askerId!: Id;

  @Field(() => String, { description: 'The request in one sentence.' })
  readonly oneSentence!: string;

  @Field(() => String, { description: 'The last day to answer, YYYY-MM-DD.' })
  readonly answerBy!: string;

  @Field(() => [String], { description: 'Interests that exclude somebody, in plain words: a yes says whether one of them applies.' })
  readonly excludingInterests!: readonly string[];
}

interface Row {
  readonly id: Id;
  readonly asker: Id;
  readonly one_sentence: string | null;
  readonly answer_by: Deadline;
  readonly interests: readonly string[] | null;
}

/** As the asker sees it: one that has been answered with a no is still here until its time is over (R-VIS-05). */
@Resolver(() => PersonFoundType)
export class WaitingInvitationsResolver {
  @ResolveField(() => [WaitingInvitationType], { description: 'Invitations to them in their own right that are not known to be answered, the nearest day first.' })
  async waitingInvitations(@Context() context: RequestContext, @Parent() { person }: ShownPerson): Promise<readonly WaitingInvitation[]> {
    const rows = await context.query<Row>(
      `select i.id, i.asker, r.form ->> 'oneSentence' as one_sentence, r.form -> 'excludingInterests' as interests, i.answer_by from asked.invitation i join requests.request r on r.network = i.network and r.id = i.request
       where i.network = viewer.network() and i.recipient = $1 and i.to_person and i.state in ('asked', 'talking') order by i.answer_by ->> 'date', i.id limit 50`, [person]);
    return rows.map(({ id, asker, one_sentence: oneSentence, answer_by: { date }, interests }) => ({ id, askerId: asker, oneSentence: oneSentence ?? '', answerBy: date, excludingInterests: interests ?? [] }));
  }
}
