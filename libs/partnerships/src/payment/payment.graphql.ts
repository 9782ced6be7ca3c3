import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { codeList, CommandIdField, connectionOf, connectionType, failure, pageOf, PageArgs, payloadType, PayToEnum, type Changed, type Connection, type RequestContext, type WithCommandId } from '#graphql';
import { forgotten, isId, type Id } from '#kernel';
import type { PayTo } from '#vocabulary';
import { paymentAt, paymentsSeen, type PaymentRow } from '../partnership/partnership-queries.read-model';
import { partnershipsModel } from '../partnership/partnerships.read-model';
import { ChoosePayee, PromisePayment, TickPayment } from './payment';

const ticks = ['paid', 'not-yet'] as const;
const TickEnum = codeList('PaymentTick', ticks, 'The person\'s own tick: I have been paid, or not yet.');

interface ShownPayment {
  readonly partnershipId: Id;
  readonly personId: Id;
  readonly yours: boolean;
  readonly payTo: PayTo | null;
  readonly promisedOn: string | null;
  readonly ticked: (typeof ticks)[number] | null;
  readonly settled: boolean;
}

@ObjectType('Payment', { description: 'What one person is owed for their part. Seen by that person, also after leaving, and by those who pay.' })
class PaymentType implements ShownPayment {
  @Field(() => ID)
  readonly partnershipId!: Id;

  @Field(() => ID)
  readonly personId!: Id;

  @Field(() => Boolean, { description: 'Whether it is you who gets it.' })
  readonly yours!: boolean;

  @Field(() => PayToEnum, { nullable: true, description: 'Who is paid, as the person chose; null until they have chosen here.' })
  readonly payTo!: PayTo | null;

  @Field(() => String, { nullable: true, description: 'The day that was promised, YYYY-MM-DD.' })
  readonly promisedOn!: string | null;

  @Field(() => TickEnum, { nullable: true, description: 'The person\'s own tick; null until they have ticked.' })
  readonly ticked!: ShownPayment['ticked'];

  @Field(() => Boolean, { description: 'Whether nothing is owed any more: it was ticked as paid, or the person wants none.' })
  readonly settled!: boolean;
}

const PaymentConnection = connectionType('Payment', () => PaymentType);
const PaymentPayload = payloadType('PaymentPayload', 'payment', () => PaymentType);

@InputType('ChoosePayeeInput', { description: 'Who is paid for your part. You can change it until it is paid.' })
export class ChoosePayeeInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly partnership!: string;

  @Field(() => PayToEnum)
  readonly payTo!: PayTo;
}

@InputType('PromisePaymentInput', { description: 'On which day somebody is paid.' })
export class PromisePaymentInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly partnership!: string;

  @Field(() => ID)
  readonly person!: string;

  @Field(() => String, { description: 'YYYY-MM-DD.' })
  readonly on!: string;
}

@InputType('TickPaymentInput', { description: 'I have been paid, or not yet.' })
export class TickPaymentInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly partnership!: string;

  @Field(() => Boolean)
  readonly paid!: boolean;
}

@Resolver(() => PaymentType)
export class PaymentResolver {
  @Query(() => PaymentConnection, { description: 'What you are owed, and what you are to pay.' })
  async payments(@Context() context: RequestContext, @Args() args: PageArgs, @Args('partnership', { type: () => ID, nullable: true, description: 'Of this one only.' }) partnership?: Id | null): Promise<Connection<ShownPayment>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    const page = pageOf(args, ['id', 'id']);
    const rows = partnership != null && !isId(partnership) ? [] : await paymentsSeen(context, partnership ?? undefined, page.after, page.first + 1);
    const shown = new Map(await Promise.all(rows.map(async (row) => [keyOf(row), await shownPayment(context, row)] as const)));
    return connectionOf(page, rows, (row) => [row.partnership, row.person], (row) => shown.get(keyOf(row)) as ShownPayment);
  }

  @Mutation(() => PaymentPayload, { description: 'Who is paid for your part: you, your organisation, or nobody. Each for themselves, until it is paid.' })
  choosePayee(@Context() context: RequestContext, @Args('input') { commandId, partnership, payTo }: ChoosePayeeInput): Promise<Changed<ShownPayment>> {
    return context.change(ChoosePayee, { partnership, payTo, declined: payTo === 'nobody' }, { commandId, shows: [partnershipsModel.name], node: () => load(context, partnership, own(context)) });
  }

  @Mutation(() => PaymentPayload, { description: 'On which day somebody is paid. For the professional side.' })
  promisePayment(@Context() context: RequestContext, @Args('input') { commandId, partnership, person, on }: PromisePaymentInput): Promise<Changed<ShownPayment>> {
    return context.change(PromisePayment, { partnership, person, on }, { commandId, shows: [partnershipsModel.name], node: () => load(context, partnership, person) });
  }

  @Mutation(() => PaymentPayload, { description: 'Your own tick: I have been paid, or not yet.' })
  tickPayment(@Context() context: RequestContext, @Args('input') { commandId, partnership, paid }: TickPaymentInput): Promise<Changed<ShownPayment>> {
    return context.change(TickPayment, { partnership, paid }, { commandId, shows: [partnershipsModel.name], node: () => load(context, partnership, own(context)) });
  }
}

function own({ actor }: RequestContext): Id | undefined {
  return actor.kind === 'member' ? actor.person : undefined;
}

async function load(context: RequestContext, partnership: Id, person: Id | undefined): Promise<ShownPayment | null> {
  const row = person === undefined ? undefined : await paymentAt(context, partnership, person);
  return row ? shownPayment(context, row) : null;
}

function keyOf({ partnership, person }: PaymentRow): string {
  return `${partnership} ${person}`;
}

async function shownPayment(context: RequestContext, { partnership, person, pay_to: box, declined, promised, ticked }: PaymentRow): Promise<ShownPayment> {
  const payTo = box === null ? null : await context.open(box);
  return {
    partnershipId: partnership, personId: person, yours: own(context) === person, payTo: payTo === forgotten ? null : payTo, promisedOn: promised,
    ticked: ticks.find((tick) => tick === ticked) ?? null, settled: declined || ticked === 'paid',
  };
}
