import type { RequestContext } from '#graphql';
import { forgotten, isId, type AnyCommandDefinition, type Forgotten, type Id, type Instant, type Personal } from '#kernel';
import { sentence } from '#language';
import { AddPatientParagraph, ClosePartnership, ReportOutcome } from '../finishing';
import { AgreeGoal } from '../goals';
import { basesAt, namesAt, notesAt, partnershipsById, payAt, type BasisRow, type NameRow, type NoteRow, type PartnershipRow, type PayRow } from '../partnership-queries.read-model';
import { ActivatePartnership } from '../running';
import { beforeStart, openStatuses } from '../speaker';
import { partiesOf, type PartnershipStatus } from '../state';
import type { ShownPartnership } from './partnership-type';
import type { Participant } from './table-types';

/** A partnership as far as its row tells. What takes opening boxes is resolved field by field. */
export function shownPartnership(context: RequestContext, row: PartnershipRow): ShownPartnership {
  const { laid: { title, use, preparation, lastDay, reviewEveryMonths, evaluation, report, paragraph }, status } = row;
  const parties = partiesOf(row.laid);
  const can = (definition: AnyCommandDefinition, ...when: readonly PartnershipStatus[]): boolean => when.includes(status) && context.may(definition, parties);
  return {
    row, status, title, use,
    id: row.id, requestId: row.request, askerId: row.asker,
    formedAt: isoOf(Number(row.formed_at)),
    preparation: (['patient', 'professional'] as const).flatMap((side) => (preparation[side] === undefined ? [] : [{ side, text: preparation[side] }])),
    lastDay: lastDay ?? null,
    reviewEveryMonths: reviewEveryMonths ?? null,
    evaluation: evaluation ? { cause: evaluation.cause, until: isoOf(evaluation.until), ended: evaluation.ended } : null,
    report: report ? { ...report, requestId: row.request, patientParagraph: paragraph ?? null, paragraphUntil: isoOf(report.paragraphUntil) } : null,
    viewerCanAgree: can(AgreeGoal, ...openStatuses),
    viewerCanActivate: can(ActivatePartnership, ...beforeStart),
    viewerCanReportOutcome: can(ReportOutcome, 'evaluating'),
    viewerCanAddPatientParagraph: report !== undefined && context.now < report.paragraphUntil && can(AddPatientParagraph, 'evaluating', 'closed', 'terminated'),
    viewerCanClose: report !== undefined && evaluation?.ended === true && can(ClosePartnership, 'evaluating'),
  };
}

export function isoOf(at: Instant): string {
  return new Date(at).toISOString();
}

export async function loadPartnership(context: RequestContext, id: Id): Promise<ShownPartnership | null> {
  if (!isId(id)) return null;
  const row = await context.loader<Id, PartnershipRow | null>('partnership', async (ids) => {
    const rows = new Map((await partnershipsById(context, ids)).map((found) => [found.id, found]));
    return ids.map((one) => rows.get(one) ?? null);
  }).load(id);
  return row && shownPartnership(context, row);
}

/** The people at one table, by id. */
export type People = (person: Id) => Participant;

/** Names of everybody at the table. Auditors read none: they get a number for each seat. Nobody reads the name of who has left. */
export async function peopleAt(context: RequestContext, { row }: ShownPartnership): Promise<People> {
  const { actor, language } = context;
  const boxes = await context.loader('partnership names', grouped(namesAt.bind(undefined, context), ({ request }: NameRow) => request)).load(row.request);
  const names = new Map(await Promise.all(boxes.map(async ({ person, name }) => [person, await context.open(name)] as const)));
  const isAuditor = actor.kind === 'member' && actor.hat.kind === 'staff' && actor.hat.role === 'auditor';
  return (person) => {
    const name = names.get(person);
    const number = row.laid.seats.findIndex((seat) => seat.person === person) + 1;
    const gone = !row.people.includes(person);
    return {
      id: isAuditor || gone ? null : person,
      name: gone ? sentence(language, 'who.former') : name === undefined ? sentence(language, 'who.person', { number }) : name === forgotten ? sentence(language, 'who.former') : name,
      you: actor.kind === 'member' && actor.person === person,
    };
  };
}

/** On what basis each takes part; nothing where that is not the asker's to see, or its key is gone. */
export async function basesOf(context: RequestContext, { id }: ShownPartnership): Promise<(person: Id) => Promise<readonly string[] | null>> {
  const rows = await context.loader('partnership bases', grouped(basesAt.bind(undefined, context), ({ partnership }: BasisRow) => partnership)).load(id);
  return (person) => opened(context, rows.find((row) => row.person === person)?.basis);
}

/** How each is paid, where that is the asker's to see. */
export async function payOf(context: RequestContext, { id }: ShownPartnership): Promise<(person: Id) => Promise<PayRow['terms'] extends Personal<infer T> ? T | null : never>> {
  const rows = await context.loader('partnership pay', grouped(payAt.bind(undefined, context), ({ partnership }: PayRow) => partnership)).load(id);
  return (person) => opened(context, rows.find((row) => row.person === person)?.terms);
}

/** What people wrote, by what it is about. */
export async function notesOf(context: RequestContext, { id }: ShownPartnership): Promise<(what: string) => Promise<string | null>> {
  const rows = await context.loader('partnership notes', grouped(notesAt.bind(undefined, context), ({ partnership }: NoteRow) => partnership)).load(id);
  return (what) => opened(context, rows.find(({ about }) => about === what)?.note);
}

export async function opened<T>(context: RequestContext, box: Personal<T> | null | undefined): Promise<T | null> {
  if (box == null) return null;
  const value: T | Forgotten = await context.open(box);
  return value === forgotten ? null : value;
}

/** Batches a read of many rows by one of their ids. */
export function grouped<Row>(read: (ids: readonly Id[]) => Promise<readonly Row[]>, idOf: (row: Row) => Id): (ids: readonly Id[]) => Promise<readonly (readonly Row[])[]> {
  return async (ids) => {
    const rows = await read(ids);
    return ids.map((id) => rows.filter((row) => idOf(row) === id));
  };
}
