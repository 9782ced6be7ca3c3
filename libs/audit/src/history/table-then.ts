import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PartnershipStatusEnum, tablesAfter, type PartnershipStatus, type TableThen } from '#partnerships';

@ObjectType('TableThen', { description: 'A table as it was after something had happened: enough to draw it. Nobody is named.' })
export class TableThenType implements TableThen {
  @Field(() => PartnershipStatusEnum)
  readonly status!: PartnershipStatus;

  @Field(() => Int, { description: 'How many sat on the patient side.' })
  readonly patients!: number;

  @Field(() => Int, { description: 'How many sat on the professional side.' })
  readonly professionals!: number;

  @Field(() => Int, { description: 'Chairs of the patient side that were left empty.' })
  readonly emptyPatients!: number;

  @Field(() => Int, { description: 'Chairs of the professional side that were left empty.' })
  readonly emptyProfessionals!: number;
}

/** A row of a history, by its place in the log. */
interface Placed {
  readonly position: bigint;
  readonly revision: bigint;
  readonly type: string;
  readonly data: unknown;
}

/** How the table was after each moment of its history; null before there was one. @param drawing what changed it, in order */
export function tableAt(drawing: readonly Placed[]): (moment: Pick<Placed, 'position' | 'revision'>) => TableThen | null {
  const tables = tablesAfter(drawing);
  return ({ position, revision }) => tables.findLast(({ after }) => after.position < position || (after.position === position && after.revision <= revision))?.table ?? null;
}
