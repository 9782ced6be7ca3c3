import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { codeList, connectionType, DeadlineType, payloadType } from '#graphql';
import type { Deadline, Id } from '#kernel';
import { MatchReasonType, type ShownReason } from '../../matching/matches.graphql';
import type { RefusedFor } from '../../request/events';
import { RefusedForEnum } from '../../request/graphql/request-type';
import { InitiativeAnswer, OpenedBy, TableSeat } from '../events';
import type { InitiativeStatus } from '../state';
import { InitiativeContent } from './content';
import type { ShownAsked, ShownInitiative, ShownMatches, ShownReceived, ShownSeat, ShownTable } from './shown';

const statuses = ['draft', 'submitted', 'returned', 'published', 'closed', 'withdrawn'] as const satisfies readonly InitiativeStatus[];
const answers = ['waiting', 'yes', 'talk', 'no', 'unanswered', 'withdrawn'] as const;
export const InitiativeAnswerEnum = codeList('InitiativeAnswer', InitiativeAnswer.options, 'What an organisation says: yes, let us talk, or no.');
const InitiativeStatusEnum = codeList('InitiativeStatus', statuses, 'How an initiative stands: being written, waiting for review, back with comments, open, closed for answers, taken back.');
const AskedStatusEnum = codeList('InitiativeAnswerStatus', answers, 'What an organisation has said; UNANSWERED: it did not answer in time; WITHDRAWN: the initiative was taken back before it had answered.');
const OpenedByEnum = codeList('InitiativeOpenedBy', OpenedBy.options, 'Who opened it: a patient organisation, or an adviser whose identity is confirmed.');

export const TableSeatEnum = codeList('InitiativeTableSeat', TableSeat.options, 'As what somebody comes to a table: for the patient side, or as the organisation\'s contact or deputy.');

@ObjectType('InitiativeSeat', { description: 'Somebody who has said yes to sitting at the table with an organisation.' })
export class SeatType implements ShownSeat {
  @Field(() => TableSeatEnum)
  readonly seat!: TableSeat;

  @Field(() => String, { nullable: true, description: 'The name as it was given then; null when the person\'s data are deleted.' })
  readonly name!: string | null;

  @Field(() => Boolean, { description: 'Whether it is you.' })
  readonly you!: boolean;
}

@ObjectType('InitiativeTable', { description: 'A table with one organisation that answered, while people of both sides say yes to it.' })
export class TableType implements ShownTable {
  @Field(() => ID, { description: 'The organisation that answered.' })
  readonly organisationId!: Id;

  @Field(() => [SeatType], { description: 'Who has said yes so far.' })
  readonly seats!: readonly ShownSeat[];
}

@ObjectType('AskedOrganisation', { description: 'An organisation that an initiative went to.' })
export class AskedType implements Omit<ShownAsked, 'row'> {
  @Field(() => ID, { description: 'The organisation.' })
  readonly organisationId!: Id;

  @Field(() => AskedStatusEnum, { description: 'What it has said.' })
  readonly status!: ShownAsked['status'];

  @Field(() => DeadlineType, { description: 'Its last day to answer.' })
  readonly answerBy!: Deadline;

  @Field(() => String, { description: 'When it was sent, ISO 8601.' })
  readonly sentAt!: string;

  @Field(() => String, { nullable: true, description: 'When it answered last, ISO 8601.' })
  readonly answeredAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in its own words.' })
  readonly reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered for it, as they were called then; null when the person\'s data are deleted.' })
  readonly answeredBy!: string | null;
}

@ObjectType('Initiative', { description: 'What somebody of the patient side wants to change, and wants organisations to help with.' })
export class InitiativeType implements Omit<ShownInitiative, 'row'> {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID, { description: 'The patient organisation, or the person, who opened it.' })
  readonly openerId!: Id;

  @Field(() => OpenedByEnum)
  readonly openedBy!: OpenedBy;

  @Field(() => InitiativeStatusEnum, { description: 'How it stands.' })
  readonly status!: InitiativeStatus;

  @Field(() => InitiativeContent.read, { nullable: true, description: 'As it was last handed in; null before, and when it cannot be read any more.' })
  readonly form!: unknown;

  @Field(() => InitiativeContent.read, { nullable: true, description: 'What its writers have so far: theirs alone. Null when it cannot be read any more.' })
  readonly draft!: unknown;

  @Field(() => DeadlineType, { nullable: true, description: 'By when an answer is hoped for. Each organisation has a last day of its own.' })
  readonly answerBy!: Deadline | null;

  @Field(() => String, { nullable: true, description: 'What the coordinator wrote when giving it back; null once it is handed in again, or when it cannot be read any more.' })
  readonly comments!: string | null;

  @Field(() => [RefusedForEnum], { nullable: true, description: 'What the coordinator found that nothing here can be for.' })
  readonly refusedFor!: readonly RefusedFor[] | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back, if that was said.' })
  readonly withdrawalReason!: string | null;

  @Field(() => String, { description: 'When it was begun, ISO 8601.' })
  readonly begunAt!: string;

  @Field(() => String, { nullable: true, description: 'When it was last handed in, ISO 8601.' })
  readonly submittedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'By which date a coordinator publishes it or gives it back, YYYY-MM-DD; null unless it waits for that.' })
  readonly reviewDueBy!: string | null;

  @Field(() => Int, { nullable: true, description: 'For how many whole days it has waited for review; null unless it does.' })
  readonly daysInReview!: number | null;

  @Field(() => String, { nullable: true, description: 'When it was opened, ISO 8601.' })
  readonly publishedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was closed or taken back, ISO 8601.' })
  readonly endedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether you can go on writing.' })
  readonly viewerCanRevise!: boolean;

  @Field(() => Boolean, { description: 'Whether you can hand it in.' })
  readonly viewerCanSubmit!: boolean;

  @Field(() => Boolean, { description: 'Whether you can publish it or give it back. Who wrote at it cannot.' })
  readonly viewerCanReview!: boolean;

  @Field(() => Boolean, { description: 'Whether you can send it to organisations.' })
  readonly viewerCanSend!: boolean;

  @Field(() => Boolean, { description: 'Whether you can take it back.' })
  readonly viewerCanWithdraw!: boolean;
}

@ObjectType('ReceivedInitiative', { description: 'An initiative that came to the organisation that you are here for.' })
export class ReceivedInitiativeType implements Omit<ShownReceived, 'row'> {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => OpenedByEnum)
  readonly openedBy!: OpenedBy;

  @Field(() => ID, { nullable: true, description: 'The patient organisation that opened it; null when an adviser did, whose name comes with their own yes to a table.' })
  readonly organisationId!: Id | null;

  @Field(() => InitiativeContent.read, { nullable: true, description: 'What it says; null when its writer\'s data are deleted.' })
  readonly form!: unknown;

  @Field(() => InitiativeStatusEnum, { description: 'How it stands.' })
  readonly status!: InitiativeStatus;

  @Field(() => AskedStatusEnum, { description: 'What your organisation has said.' })
  readonly answer!: ShownReceived['answer'];

  @Field(() => String, { nullable: true, description: 'Why, in your organisation\'s words.' })
  readonly reason!: string | null;

  @Field(() => DeadlineType, { description: 'Your last day to answer. No answer in time is shown as “did not answer”.' })
  readonly answerBy!: Deadline;

  @Field(() => String, { description: 'When it came, ISO 8601.' })
  readonly sentAt!: string;

  @Field(() => String, { nullable: true, description: 'When your organisation answered last, ISO 8601.' })
  readonly answeredAt!: string | null;

  @Field(() => [MatchReasonType], { description: 'Why you are asked.' })
  readonly reasons!: readonly ShownReason[];

  @Field(() => Boolean, { description: 'Whether you can answer.' })
  readonly viewerCanAnswer!: boolean;
}

@ObjectType('InitiativeMatch', { description: 'An organisation that an initiative could go to.' })
class InitiativeMatchType {
  @Field(() => ID)
  readonly organisationId!: Id;

  @Field(() => [MatchReasonType], { description: 'Why it fits.' })
  readonly reasons!: readonly ShownReason[];
}

@ObjectType('InitiativeLeftOut', { description: 'How many organisations of the professional side were left out, each counted once, by the first thing that stood against it.' })
class InitiativeLeftOutType {
  @Field(() => Int, { description: 'It went there already, or another initiative of yours waits there for an answer.' })
  readonly alreadyAsked!: number;

  @Field(() => Int, { description: 'They are not of a kind that you want at the table.' })
  readonly kind!: number;

  @Field(() => Int, { description: 'No language in common.' })
  readonly language!: number;

  @Field(() => Int, { description: 'They are not open to what you like to do.' })
  readonly work!: number;

  @Field(() => Int, { description: 'They work with other conditions.' })
  readonly condition!: number;

  @Field(() => Int, { description: 'Not available right now.' })
  readonly notAvailable!: number;
}

@ObjectType('InitiativeMatches', { description: 'To which organisations an initiative could go. The list ranks; a person decides.' })
export class InitiativeMatchesType implements ShownMatches {
  @Field(() => [InitiativeMatchType], { description: 'Best first.' })
  readonly organisations!: ShownMatches['organisations'];

  @Field(() => Int, { description: 'How many there are in all.' })
  readonly found!: number;

  @Field(() => InitiativeLeftOutType)
  readonly leftOut!: ShownMatches['leftOut'];
}

export const InitiativeConnection = connectionType('Initiative', () => InitiativeType);
export const InitiativePayload = payloadType('InitiativePayload', 'initiative', () => InitiativeType);
export const AskedConnection = connectionType('AskedOrganisation', () => AskedType);
export const ReceivedConnection = connectionType('ReceivedInitiative', () => ReceivedInitiativeType);
export const ReceivedPayload = payloadType('ReceivedInitiativePayload', 'initiative', () => ReceivedInitiativeType);
export const TablePayload = payloadType('InitiativeTablePayload', 'table', () => TableType);
