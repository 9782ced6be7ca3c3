/** Whether something that happened is a reason to look at a partnership again: a sign must tell no more than a look would. */

import type { Change } from '#graphql';
import type { Actor, Id } from '#kernel';
import { partnershipAudiences, type TableAudience } from '../audience';

/** Reads as whoever asks, under row-level security. */
export interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

interface Said {
  readonly partnership?: unknown;
  readonly person?: unknown;
}

/** What happens to somebody's pay stands in streams of its own. */
const aboutPay: readonly TableAudience[] = ['person', 'payers'];

/** How a change is told at one table; nobody when it belongs to another, or to what no table is told of, such as who has looked back (R-EVA-02). */
function audiencesAt({ concept, id, type, data }: Change, partnership: Id): readonly TableAudience[] {
  const known: Readonly<Record<string, readonly TableAudience[]>> = partnershipAudiences;
  if (concept === 'partnership') return id === partnership ? known[type] ?? [] : [];
  return concept === 'payment' && (data as Said).partnership === partnership ? aboutPay : [];
}

/**
 * For one reader of a partnership: what is the whole table's; of pay and of what is somebody's own only what is theirs, or theirs to pay
 * (R-CON-05, R-PAR-15). Coordinators see everything. Whoever has left, hears nothing more.
 */
export async function concernsTable(change: Change, partnership: Id, actor: Actor, reader: Reader): Promise<boolean> {
  const audiences = audiencesAt(change, partnership);
  if (audiences.length === 0 || actor.kind !== 'member') return false;
  const [row] = await reader.query<{ readonly pays: boolean }>(
    'select coalesce(viewer.person() = any(payers) or asker = viewer.organisation(), false) as pays from partnerships.partnership where id = $1', [partnership]);
  if (!row) return false;
  if (audiences.includes('table')) return true;
  if (actor.hat.kind === 'staff') return actor.hat.role === 'coordinator';
  return (audiences.includes('person') && (change.data as Said).person === actor.person) || (audiences.includes('payers') && row.pays);
}
