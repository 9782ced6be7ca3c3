import type { RequestContext } from '#graphql';
import type { Id, Personal } from '#kernel';

interface CalledRow {
  readonly person: Id;
  readonly name: Personal<string>;
  readonly organisation: Id | null;
}

/** Somebody, and what they are called: as an adviser, or by an organisation that they answer for. */
export interface Called {
  readonly person: Id;
  readonly name: string;
  readonly organisation: Id | null;
}

/** What advisers, and people who answer for organisations, are called: these, or everybody. Coordinators alone read them. */
export async function calledSo(context: RequestContext, people: readonly Id[] | null): Promise<readonly Called[]> {
  const rows = await context.query<CalledRow>(
    `select person, name, null::uuid as organisation from advisors.identity where network = viewer.network() and ($1::uuid[] is null or person = any($1))
     union all select person, person_name, organisation from organisations.representative where network = viewer.network() and until is null and ($1::uuid[] is null or person = any($1))`, [people]);
  return (await Promise.all(rows.map(async (row) => ({ ...row, name: await context.open(row.name) })))).flatMap(({ name, ...row }) => (typeof name === 'string' ? [{ ...row, name }] : []));
}

/** Whether a coordinator asks, with that hat on. */
export const isCoordinator = ({ actor }: RequestContext): boolean => actor.kind === 'member' && actor.hat.kind === 'staff' && actor.hat.role === 'coordinator';

/** What these people are called, for coordinators; nothing for anybody else. */
export async function namesFor(context: RequestContext, people: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  if (!isCoordinator(context) || people.length === 0) return new Map();
  return new Map((await calledSo(context, [...new Set(people)])).map(({ person, name }) => [person, name]));
}
