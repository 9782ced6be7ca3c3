import type { EventStore } from '#event-store';
import { newId, type Command, type DomainEvent, type Hold } from '#kernel';
import type { LoadedStream } from './history';
import { insist } from './insist';
import type { CommandRequest } from './metadata';
import type { Outcome } from './outcome';

/** What taking and giving back needs of a handler. */
export interface HoldParts {
  readonly store: EventStore;
  readonly clock: () => number;
  readonly send: (command: Command, request: CommandRequest) => Promise<Outcome>;
}

/** What one command takes in other streams before it is recorded, and gives back when it then is not. */
export class Holds {
  private readonly taken: Hold[] = [];
  private wanted: readonly Hold[] = [];
  private before: { readonly stream: string; readonly revision: bigint; readonly intended: ReadonlySet<string> } | undefined;

  constructor(private readonly parts: HoldParts, private readonly request: CommandRequest) {}

  /**
   * Takes all of them, in order; what is taken already stays so.
   * @param intended the events that are to be recorded in `stream` once everything is taken
   * @returns why one could not be taken, if so
   */
  async take(holds: readonly Hold[], stream: LoadedStream, intended: readonly DomainEvent[]): Promise<Extract<Outcome, { ok: false }> | undefined> {
    this.before ??= { stream: stream.name, revision: stream.revision, intended: new Set(intended.map(({ type }) => type)) };
    this.wanted = holds;
    for (const hold of holds) {
      const held = await insist(() => this.send(hold.take));
      if (!held.ok) return held;
      if (held.changed) this.taken.push(hold);
    }
    return undefined;
  }

  /** Gives back what was taken for nothing, the last first. `recorded`: whether the command's events are in its stream. */
  async settle(recorded: boolean): Promise<void> {
    if (this.taken.length === 0) return;
    const stands = recorded || (await this.somebodyElseRecorded());
    const loose = stands ? this.taken.filter(({ take }) => !this.wanted.some((hold) => sameCommand(hold.take, take))) : this.taken;
    for (const { undo } of loose.toReversed()) {
      const outcome = await insist(() => this.send(undo));
      if (!outcome.ok) throw new Error(`${undo.name} could not be undone: ${outcome.kind}`);
    }
  }

  /** Whoever gave the same command at the same time and was faster found these things taken, and now stands on them. */
  private async somebodyElseRecorded(): Promise<boolean> {
    if (!this.before) return false;
    const { stream, revision, intended } = this.before;
    const since = await this.parts.store.readStream(stream, { from: revision + 1n });
    return since.some(({ type }) => intended.has(type));
  }

  /**
   * The program's own part in somebody's command. It is another command at every try: what is taken is the same by what it says,
   * and what was given back may be taken again.
   */
  private send(command: Command): Promise<Outcome> {
    const { actor, commandId, correlationId = commandId } = this.request;
    return this.parts.send(command, {
      actor: { kind: 'process', network: actor.network, name: 'hold' },
      commandId: newId(this.parts.clock()),
      correlationId,
      causationId: commandId,
    });
  }
}

function sameCommand(a: Command, b: Command): boolean {
  return a.name === b.name && JSON.stringify(a.data) === JSON.stringify(b.data);
}
