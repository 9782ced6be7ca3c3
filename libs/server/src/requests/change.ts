import { v7 } from 'uuid';
import { queueModel } from '#audit';
import type { Commands, Failure, ProjectionRunner, Recording, View } from '#engine';
import { badInput, failure, type ChangeOptions, type Changed } from '#graphql';
import { isId, type Actor, type AnyCommandDefinition } from '#kernel';
import { sentence, type Language } from '#language';

/** How long a change waits until its own result can be read, milliseconds. */
const PATIENCE = 2_000;

export interface ChangeParts {
  readonly commands: Commands;
  readonly projections: ProjectionRunner;
  readonly actor: Actor;
  /** Who of the staff records it for the actor. */
  readonly recordedBy?: Recording;
  readonly language: Language;
  readonly view: View;
  /** What was loaded before may have changed. */
  readonly forgetLoaded: () => void;
}

/** Gives a command and reads what came of it. */
export async function change<T>(parts: ChangeParts, definition: AnyCommandDefinition, input: unknown, options: ChangeOptions<T>): Promise<Changed<T>> {
  const commandId = options.commandId?.toLowerCase() ?? v7();
  if (!isId(commandId)) throw badInput([{ path: 'commandId', message: 'not an id' }]);
  const outcome = await parts.commands.do(definition, input, { actor: parts.actor, commandId, ...(parts.recordedBy && { recordedBy: parts.recordedBy }) });
  if (!outcome.ok) return refused(parts, outcome);
  const shown = await parts.projections.waitFor(outcome.position, PATIENCE, isByStaff(parts) ? [...options.shows, queueModel.name] : options.shows);
  await parts.view.renew();
  parts.forgetLoaded();
  return { userErrors: [], stale: !shown, node: await options.node(outcome.id) };
}

/** What staff have decided has left their queue when they look at it again. */
function isByStaff({ actor, recordedBy }: ChangeParts): boolean {
  return recordedBy !== undefined || (actor.kind === 'member' && actor.hat.kind === 'staff');
}

function refused<T>({ actor, language }: ChangeParts, outcome: Failure): Changed<T> {
  switch (outcome.kind) {
    case 'rejected':
      return {
        stale: false, node: null,
        userErrors: outcome.rejections.map(({ code, field }) => ({ code, message: sentence(language, `code.${code}`), field: field ?? null })),
      };
    case 'malformed': throw badInput(outcome.problems);
    case 'forbidden': throw failure(actor.kind === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    case 'not-found': throw failure('NOT_FOUND');
    case 'changed-meanwhile': throw failure('CHANGED_MEANWHILE');
  }
}
