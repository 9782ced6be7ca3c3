import type { Id, ReadState } from '#kernel';
import { sideOf, type Partnership } from '../partnership/state';
import { evaluationId, evaluationOf } from './state';
import type { Look } from './unsealing';

/** Everybody who has or had a seat, with their look back. */
export async function looksAt(id: Id, partnership: Partnership, read: ReadState): Promise<readonly Look[]> {
  if (partnership.status === 'none') return [];
  return Promise.all(partnership.seats.map(async (seat) => ({
    person: seat.person, side: sideOf(seat), present: seat.left !== true, evaluation: await read(evaluationOf, evaluationId(id, seat.person)),
  })));
}
