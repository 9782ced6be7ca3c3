import { at, cancel, process } from '#engine';
import type { Id } from '#kernel';
import { AuditCaseClosed, AuditCaseOpened, CloseAuditCase, HideNames, NamesRevealed } from './case';

const ending = (id: Id): string => `end of case ${id}`;
const hiding = (id: Id): string => `end of names in case ${id}`;

/** A case ends on its day, and names are hidden again a day after they were revealed (R-STF-08). */
export const caseProcess = process('case')
  .on(AuditCaseOpened, ({ id, data: { endsAt } }) => [at(endsAt, ending(id), CloseAuditCase({ case: id }))])
  .on(NamesRevealed, ({ id, data: { until } }) => [at(until, hiding(id), HideNames({ case: id }))])
  .on(AuditCaseClosed, ({ id }) => [cancel(ending(id)), cancel(hiding(id))]);
