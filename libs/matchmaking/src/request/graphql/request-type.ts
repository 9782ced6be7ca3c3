import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { codeList, connectionType, DeadlineType, MoneyType, payloadType } from '#graphql';
import { ContactRole, RefusedFor } from '../events';
import type { RequestStatus } from '../state';
import { Content } from './content';
import type { ShownContact, ShownRequest, ShownStudy } from './shown';

const statuses = ['draft', 'submitted', 'returned', 'published', 'closed', 'withdrawn'] as const satisfies readonly RequestStatus[];
const StatusEnum = codeList('RequestStatus', statuses, 'How a request stands: being written, waiting for review, back with comments, open, closed for answers, taken back.');
export const RefusedForEnum = codeList('RefusedFor', RefusedFor.options, 'What a request cannot be for.');
export const ContactRoleEnum = codeList('ContactRole', ContactRole.options, 'Who answers for the asker.');

@ObjectType('RequestContact', { description: 'A named person who has said yes to answering for the asker.' })
export class ContactType implements ShownContact {
  @Field(() => ID, { description: 'The person.' })
  readonly personId!: string;

  @Field(() => String, { nullable: true, description: 'The name as it was given then; null when the person\'s data are deleted.' })
  readonly name!: string | null;

  @Field(() => Int, { description: 'Within how many days the person replies.' })
  readonly replyWithinDays!: number;
}

@ObjectType('Study', { description: 'What a public registry says of the study that the request is about. Nobody is named in it.' })
export class StudyType implements ShownStudy {
  @Field(() => String, { description: 'Which registry.' })
  readonly registry!: ShownStudy['registry'];

  @Field(() => String, { description: 'Its number there.' })
  readonly registryId!: string;

  @Field(() => String, { description: 'Its title.' })
  readonly title!: string;

  @Field(() => String, { description: 'Its summary.' })
  readonly summary!: string;

  @Field(() => [ID], { description: 'Its conditions, as far as the vocabulary has them.' })
  readonly conditions!: string[];

  @Field(() => [String], { description: 'Its conditions in the registry\'s words.' })
  readonly conditionNames!: string[];

  @Field(() => [String], { description: 'Its countries, ISO 3166-1 alpha-2.' })
  readonly countries!: string[];

  @Field(() => String, { nullable: true, description: 'The organisation that leads it; null when a person does.' })
  readonly sponsor!: string | null;

  @Field(() => String, { description: 'A sentence to show with it: that it was registered before patients came in.' })
  readonly note!: string;
}

@ObjectType('Request', { description: 'What the professional side asks patients\' help with.' })
export class RequestType implements Omit<ShownRequest, 'row'> {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID, { description: 'The organisation that asks.' })
  readonly askerId!: string;

  @Field(() => StatusEnum, { description: 'How it stands.' })
  readonly status!: RequestStatus;

  @Field(() => Content.read, { nullable: true, description: 'As it was last handed in.' })
  readonly form!: ShownRequest['form'];

  @Field(() => Content.read, { nullable: true, description: 'What its writers have so far: theirs alone. Begins with what an imported study says. Null when it cannot be read any more.' })
  readonly draft!: unknown;

  @Field(() => StudyType, { nullable: true, description: 'The registered study that it was made of, if it was.' })
  readonly study!: ShownStudy | null;

  @Field(() => ContactType, { nullable: true, description: 'Who answers for the asker.' })
  readonly contact!: ShownContact | null;

  @Field(() => ContactType, { nullable: true, description: 'Who stands in for the contact.' })
  readonly deputy!: ShownContact | null;

  @Field(() => DeadlineType, { nullable: true, description: 'The last day to answer, as it stands now.' })
  readonly answerBy!: ShownRequest['answerBy'];

  @Field(() => Float, { nullable: true, description: 'Hours for one person, travel included.' })
  readonly hours!: number | null;

  @Field(() => MoneyType, { nullable: true, description: 'Pay per hour over all hours, travel included; null when it is unpaid.' })
  readonly payPerHour!: ShownRequest['payPerHour'];

  @Field(() => Int, { nullable: true, description: 'How many of the seats for patients somebody had said yes to when it was closed.' })
  readonly filled!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many seats for patients there were when it was closed.' })
  readonly seats!: number | null;

  @Field(() => String, { nullable: true, description: 'What the coordinator wrote when giving it back; null once it is handed in again, or when it cannot be read any more.' })
  readonly comments!: string | null;

  @Field(() => [RefusedForEnum], { nullable: true, description: 'What the coordinator found that no request can be for.' })
  readonly refusedFor!: ShownRequest['refusedFor'];

  @Field(() => String, { nullable: true, description: 'Why it was taken back, if its asker said so.' })
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

  @Field(() => Boolean, { description: 'Whether you can say yes to being its contact or deputy.' })
  readonly viewerCanConfirmContactRole!: boolean;

  @Field(() => Boolean, { description: 'Whether you can publish it or give it back. Who wrote at it or answers for the asker cannot.' })
  readonly viewerCanReview!: boolean;

  @Field(() => Boolean, { description: 'Whether you can give people more time to answer.' })
  readonly viewerCanExtendDeadline!: boolean;

  @Field(() => Boolean, { description: 'Whether you can take it back.' })
  readonly viewerCanWithdraw!: boolean;
}

export const RequestConnection = connectionType('Request', () => RequestType);
export const RequestPayload = payloadType('RequestPayload', 'request', () => RequestType);
