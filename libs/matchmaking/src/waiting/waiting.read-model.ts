/** What waits for an asker at its requests: no more than the read models show it anyway, counted. */

import type { Id } from '#kernel';
import type { Reader } from '../reader';

/** How much waits for the asker of one request. */
export interface Waiting {
  /** Recipients who suggest changes, and wait for an answer (R-CHG-02). */
  readonly suggestedChanges: number;
  /** Recipients who would like more time than is theirs at once (R-INV-09). */
  readonly wishesForTime: number;
  /** Questions without an answer (R-REQ-12). */
  readonly questions: number;
  /** Messages to the contact and deputy without a reply; nought for everybody else. */
  readonly messages: number;
}

interface Row {
  readonly id: Id;
  readonly talking: bigint;
  readonly wishes: bigint;
  readonly questions: bigint;
  readonly messages: bigint;
}

const ofAsker = 'viewer.organisation()';

/** What waits at each of these requests, in their order; nought where the viewer does not ask. */
export async function waitingAt(reader: Reader, requests: readonly Id[]): Promise<readonly Waiting[]> {
  const rows = await reader.query<Row>(
    `select r.id,
      (select count(*) from asked.invitation i where i.request = r.id and i.asker = ${ofAsker} and i.state = 'talking') + (select coalesce(sum(p.talking), 0) from asked.people_counts(r.id) p) as talking,
      (select count(*) from asked.invitation i where i.request = r.id and i.asker = ${ofAsker} and i.more_time is not null) + (select count(*) from asked.people_waiting(r.id)) as wishes,
      (select count(*) from questions.question q where q.request = r.id and q.asker = ${ofAsker} and q.answered_at is null) as questions,
      (select count(*) from messages.message m where m.request = r.id and m.asker = ${ofAsker} and m.replied_at is null) as messages
      from unnest($1::uuid[]) as r(id)`, [requests]);
  const found = new Map(rows.map((row) => [row.id, { suggestedChanges: Number(row.talking), wishesForTime: Number(row.wishes), questions: Number(row.questions), messages: Number(row.messages) }]));
  return requests.map((id) => found.get(id) ?? nothing);
}

const nothing: Waiting = { suggestedChanges: 0, wishesForTime: 0, questions: 0, messages: 0 };
