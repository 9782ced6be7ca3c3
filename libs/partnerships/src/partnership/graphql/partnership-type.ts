/** A partnership as the API shows it. */

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { codeList, connectionType, payloadType } from '#graphql';
import type { Id } from '#kernel';
import { EvaluationCause } from '../events';
import type { PartnershipRow } from '../partnership-queries.read-model';
import type { PartnershipStatus } from '../state';
import { PreparationType, type ShownPreparation } from './readiness-types';

const statuses = ['forming', 'agreeing', 'active', 'paused', 'halted', 'evaluating', 'closed', 'abandoned', 'terminated'] as const satisfies readonly PartnershipStatus[];
export const PartnershipStatusEnum = codeList('PartnershipStatus', statuses, 'How a partnership stands: coming together, agreeing how to work, under way, paused, stopped by the emergency brake, looking back, finished, never started, ended early.');
const CauseEnum = codeList('EvaluationCause', EvaluationCause.options, 'Why looking back has begun.');

export interface ShownEvaluation {
  readonly cause: EvaluationCause;
  readonly until: string;
  readonly ended: boolean;
}

@ObjectType('Evaluation', { description: 'Looking back.' })
class EvaluationType implements ShownEvaluation {
  @Field(() => CauseEnum)
  readonly cause!: EvaluationCause;

  @Field(() => String, { description: 'When its time is over, ISO 8601.' })
  readonly until!: string;

  @Field(() => Boolean)
  readonly ended!: boolean;
}

export interface ShownReport {
  readonly heard: string;
  readonly did: string;
  readonly didNot: string;
  readonly next: string;
  readonly use: string;
  readonly patientParagraph: string | null;
  readonly paragraphUntil: string;
  readonly requestId: Id;
}

@ObjectType('OutcomeReport', { description: 'What was heard, what was done, and why.' })
export class ReportType implements Omit<ShownReport, 'requestId'> {
  @Field(() => String)
  readonly heard!: string;

  @Field(() => String)
  readonly did!: string;

  @Field(() => String, { description: 'What was not done, and why.' })
  readonly didNot!: string;

  @Field(() => String)
  readonly next!: string;

  @Field(() => String, { description: 'What the request said that the result would be used for.' })
  readonly use!: string;

  @Field(() => String, { nullable: true, description: 'The patient side\'s own words. Nobody else can write or change them.' })
  readonly patientParagraph!: string | null;

  @Field(() => String, { description: 'Until when the patient side can write them, ISO 8601.' })
  readonly paragraphUntil!: string;
}

/** A partnership's row and what can be read from it alone; names and texts in boxes are fields of their own. */
export interface ShownPartnership {
  readonly row: PartnershipRow;
  readonly id: Id;
  readonly requestId: Id;
  readonly askerId: Id;
  readonly title: string;
  readonly use: string;
  readonly status: PartnershipStatus;
  readonly formedAt: string;
  readonly preparation: readonly ShownPreparation[];
  readonly lastDay: string | null;
  readonly reviewEveryMonths: number | null;
  readonly evaluation: ShownEvaluation | null;
  readonly report: ShownReport | null;
  readonly viewerCanAgree: boolean;
  readonly viewerCanActivate: boolean;
  readonly viewerCanReportOutcome: boolean;
  readonly viewerCanAddPatientParagraph: boolean;
  readonly viewerCanClose: boolean;
}

@ObjectType('Partnership', { description: 'People of both sides who work on one request as equals. Seen by those at its table, by those who answer for the asker, and by staff.' })
export class PartnershipType implements Omit<ShownPartnership, 'row'> {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID, { description: 'The request that it came from; the initiative, when it came from one.' })
  readonly requestId!: Id;

  @Field(() => ID, { description: 'The organisation that asked.' })
  readonly askerId!: Id;

  @Field(() => String, { description: 'The request in one sentence.' })
  readonly title!: string;

  @Field(() => String, { description: 'What the result will be used for.' })
  readonly use!: string;

  @Field(() => PartnershipStatusEnum)
  readonly status!: PartnershipStatus;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly formedAt!: string;

  @Field(() => [PreparationType], { description: 'What each side needs beforehand, as far as it has said.' })
  readonly preparation!: readonly ShownPreparation[];

  @Field(() => String, { nullable: true, description: 'The last day, YYYY-MM-DD, if one is agreed.' })
  readonly lastDay!: string | null;

  @Field(() => Int, { nullable: true, description: 'How often they look through it together when there is no last day.' })
  readonly reviewEveryMonths!: number | null;

  @Field(() => EvaluationType, { nullable: true, description: 'Looking back, once it has begun.' })
  readonly evaluation!: ShownEvaluation | null;

  @Field(() => ReportType, { nullable: true, description: 'The professional side\'s report, once there is one.' })
  readonly report!: ShownReport | null;

  @Field(() => Boolean, { description: 'Whether you can say yes to goals and ways of working, or object.' })
  readonly viewerCanAgree!: boolean;

  @Field(() => Boolean, { description: 'Whether you can start the work, once nothing is missing.' })
  readonly viewerCanActivate!: boolean;

  @Field(() => Boolean, { description: 'Whether you can write the report.' })
  readonly viewerCanReportOutcome!: boolean;

  @Field(() => Boolean, { description: 'Whether you can write the patient side\'s own words beside it.' })
  readonly viewerCanAddPatientParagraph!: boolean;

  @Field(() => Boolean, { description: 'Whether you can finish it: after looking back, with a report.' })
  readonly viewerCanClose!: boolean;
}

export const PartnershipConnection = connectionType('Partnership', () => PartnershipType);
export const PartnershipPayload = payloadType('PartnershipPayload', 'partnership', () => PartnershipType);
