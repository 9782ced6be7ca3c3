import { Args, Context, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ownNetwork } from '#directory';
import { badInput, codeList, CommandIdField, failure, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import { command, type Id } from '#kernel';
import { rejectionSentence } from '#language';
import { z } from 'zod';
import { Mailboxes } from './mailboxes';
import { rhythms, Weekday, type Rhythm } from './timing';
import { ownWishes, type MailWishes } from './wishes';

/** The permission to have mail; nothing of it is in the log. */
export const ChooseMail = command('ChooseMail', { rhythm: z.enum(rhythms).optional(), quietDays: z.array(Weekday).max(6) });

const RhythmEnum = codeList('MailRhythm', rhythms, 'At once, or once a day.');

type ShownWishes = Pick<MailWishes, 'address' | 'rhythm' | 'quietDays'>;

@ObjectType('MailWishes', { description: 'How you want to be told by mail that there is something. A mail never says what.' })
class WishesType implements ShownWishes {
  @Field(() => String, { description: 'Where it goes: the address that you signed in with when you chose it.' })
  readonly address!: string;

  @Field(() => RhythmEnum)
  readonly rhythm!: Rhythm;

  @Field(() => [Int], { description: 'Weekdays without mail: 1 is Monday, 7 is Sunday.' })
  readonly quietDays!: readonly number[];
}

const WishesPayload = payloadType('ChooseMailPayload', 'mailWishes', () => WishesType);

@InputType('ChooseMailInput', { description: 'How you want to be told by mail that there is something; without a rhythm, not at all.' })
export class ChooseMailInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => RhythmEnum, { nullable: true, description: 'Null: no mail. Your address is then not kept.' })
  readonly rhythm?: Rhythm | null;

  @Field(() => [Int], { defaultValue: [], description: 'Weekdays without mail: 1 is Monday, 7 is Sunday; six at most.' })
  readonly quietDays!: readonly number[];
}

@Resolver(() => WishesType)
export class MailResolver {
  constructor(private readonly mailboxes: Mailboxes) {}

  @Query(() => WishesType, { nullable: true, description: 'How you want to be told by mail, whatever you are here as; null when you want no mail.' })
  async mailWishes(@Context() context: RequestContext): Promise<ShownWishes | null> {
    memberIn(context);
    return (await ownWishes(context)) ?? null;
  }

  @Mutation(() => WishesPayload, { description: 'Says how you want to be told by mail, at the address that you are signed in with; or that you want no mail.' })
  async chooseMail(@Context() context: RequestContext, @Args('input') { rhythm, quietDays }: ChooseMailInput): Promise<Changed<ShownWishes>> {
    const person = memberIn(context);
    if (!(await isReader(context, person))) throw failure('FORBIDDEN');
    const { network, language, verifiedEmail } = context;
    const days = z.array(Weekday).max(6).safeParse([...new Set(quietDays)].sort());
    if (!days.success) throw badInput([{ path: 'quietDays', message: 'six different days at most, 1 to 7' }]);
    if (rhythm == null) {
      await this.mailboxes.forget(network, person);
      return { userErrors: [], stale: false, node: null };
    }
    if (verifiedEmail === undefined) return { userErrors: [{ code: 'ADDRESS_NOT_CHECKED', message: rejectionSentence(language, 'ADDRESS_NOT_CHECKED'), field: 'rhythm' }], stale: false, node: null };
    const wishes = { address: verifiedEmail, language, rhythm, quietDays: days.data };
    const { zone } = (await ownNetwork((text, values) => context.query(text, values))) ?? { zone: 'UTC' };
    await this.mailboxes.choose(network, person, wishes, { zone, coordinator: context.actor.kind === 'member' && context.actor.staffRoles.includes('coordinator') });
    return { userErrors: [], stale: false, node: wishes };
  }
}

/** Whoever is signed in, under whichever hat: a mailbox is a person's. @throws UNAUTHENTICATED, FORBIDDEN */
function memberIn(context: RequestContext): Id {
  if (context.actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  if (!context.may(ChooseMail, {})) throw failure('FORBIDDEN');
  return context.actor.person;
}

/** Staff who record something for a person read as themselves: they choose no mail for anybody. */
async function isReader(context: RequestContext, person: Id): Promise<boolean> {
  const [row] = await context.query<{ readonly person: Id | null }>('select viewer.person() as person');
  return row?.person === person;
}
