/** How professional organisations have treated the patient side, as their profiles show it (R-ORG-13): numbers only, and an answer rate from five initiatives on. */

import { column, maybe, readModel, table } from '#engine';
import type { Id } from '#kernel';
import { ExceptionGranted } from '../exception/exception';
import { InitiativeAnswered, InitiativeSent, InitiativeUnanswered } from '../initiative/events';
import { ChangeLapsed } from '../invitation/change-events';
import type { Reader } from '../reader';

/** Before so many initiatives have come to their end at an organisation, its answers say too little to be shown as a rate. */
export const ENOUGH_INITIATIVES = 5;

/** Single rows are nobody's: the function below gives figures, and rates only where there are enough. */
const nobodys = 'false';

export const recordModel = readModel('record', 1, {
  initiative: table({
    columns: { network: column('text'), organisation: column('uuid'), initiative: column('uuid'), sent_at: column('bigint'), answered_at: maybe('bigint'), over: column('boolean') },
    key: ['network', 'organisation', 'initiative'],
    visible: nobodys,
  }),
  /** Suggested changes that an asker did not answer in time. */
  lapse: table({ columns: { network: column('text'), organisation: column('uuid'), proposal: column('uuid') }, key: ['network', 'organisation', 'proposal'], visible: nobodys }),
  /** Requests for which an asker was given less time than people are due. */
  exception: table({ columns: { network: column('text'), organisation: column('uuid'), request: column('uuid') }, key: ['network', 'organisation', 'request'], visible: nobodys }),
}, [`
create function of_organisations(ids uuid[])
returns table (organisation uuid, initiatives integer, answered integer, median_ms double precision, lapses integer, exceptions integer) language sql stable rows 10 security definer
begin atomic
  select asked.id, i.ended::integer, i.answered::integer, i.median, (select count(*) from lapse l where l.network = viewer.network() and l.organisation = asked.id)::integer,
    (select count(*) from exception e where e.network = viewer.network() and e.organisation = asked.id)::integer
  from unnest(ids) as asked (id) left join lateral (
    select count(*) as ended, count(answered_at) as answered, percentile_cont(0.5) within group (order by (answered_at - sent_at)::double precision) as median
    from initiative where network = viewer.network() and organisation = asked.id and over having count(*) >= ${ENOUGH_INITIATIVES}
  ) i on true;
end`])
  .on(InitiativeSent, ({ network, id, at, data: { recipient } }, { initiative }) => initiative.put({ network, organisation: recipient, initiative: id, sent_at: at, answered_at: null, over: false }))
  // What counts is the first answer: a yes or a no after “let us talk” is no second one.
  .on(InitiativeAnswered, ({ network, id, at, data: { recipient } }, { initiative }) =>
    initiative.change([network, recipient, id], (row) => ({ ...row, answered_at: row.answered_at ?? at, over: true })))
  .on(InitiativeUnanswered, ({ network, id, data: { recipient } }, { initiative }) => initiative.change([network, recipient, id], (row) => ({ ...row, over: true })))
  .on(ChangeLapsed, ({ network, data: { asker, proposal } }, { lapse }) => lapse.put({ network, organisation: asker, proposal }))
  .on(ExceptionGranted, ({ network, id, data: { request } }, { exception }) => exception.put({ network, organisation: id, request }));

/** An organisation's record. The first three are null while there are too few initiatives. `median_ms` in milliseconds, and null when none was answered. */
export interface RecordRow {
  readonly organisation: Id;
  readonly initiatives: number | null;
  readonly answered: number | null;
  readonly median_ms: number | null;
  readonly lapses: number;
  readonly exceptions: number;
}

export function recordsOf(reader: Reader, organisations: readonly Id[]): Promise<readonly RecordRow[]> {
  return reader.query<RecordRow>('select organisation, initiatives, answered, median_ms, lapses, exceptions from record.of_organisations($1)', [organisations]);
}
