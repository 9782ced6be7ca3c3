/** Sends what is due. At least once: only a crash between handing a mail over and writing that down sends it a second time, under the same Message-ID. */

import type pg from 'pg';
import { inTransaction } from '#database';
import { network as networkConcept, networkId } from '#directory';
import { stateReader } from '#engine';
import type { EventStore } from '#event-store';
import { dateIn, minutes, type EventRegistry, type Instant } from '#kernel';
import type { Carried, Carrier } from './carriers';
import { aloneAtTheDoor, drop, mark, nextDue, type DueMail } from './outbox';
import { wishesOf, type Boxes, type OpenedWishes } from './wishes';
import { mailText } from './words';

export interface SenderParts {
  /** Of the writer role. */
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly registry: EventRegistry;
  readonly boxes: Pick<Boxes, 'open'>;
  readonly carrier: Carrier;
  /** Where one signs in. */
  readonly link: string;
  /** The network's time, epoch milliseconds. */
  readonly clock: () => Instant;
  /** Whether the clock can be trusted: nothing driven by time is done otherwise (R-TIM-06). */
  readonly isTrusted: () => boolean;
  readonly log: (line: string) => void;
}

type Step = 'nothing due' | 'another is at it' | 'cannot be reached' | 'done';

/** The longest pause before a server that does not answer is tried again. */
const LONGEST_PAUSE = minutes(5);
const FIRST_PAUSE = 5_000;

/** Runs beside requests; several processes may have one. */
export class MailSender {
  private isEnding = false;
  private failures = 0;
  private restUntil = 0;
  private sending: Promise<number> = Promise.resolve(0);

  constructor(private readonly parts: SenderParts) {}

  /** Sends everything that is due now, one mail after the other. Returns how many were done with. */
  sendDue(): Promise<number> {
    const sent = this.sending.then(() => this.sendAll());
    this.sending = sent.catch(() => 0);
    return sent;
  }

  /** When the mail that is under way has gone. */
  async stop(): Promise<void> {
    this.isEnding = true;
    await this.sending;
    this.parts.carrier.close();
  }

  private async sendAll(): Promise<number> {
    for (let count = 0; ; count++) {
      const now = this.parts.clock();
      if (this.isEnding || now < this.restUntil || !this.parts.isTrusted()) return count;
      const step = await inTransaction(this.parts.pool, (client) => this.sendOne(client, now));
      if (step !== 'done') return count;
    }
  }

  private async sendOne(client: pg.ClientBase, now: Instant): Promise<Step> {
    if (!(await aloneAtTheDoor(client))) return 'another is at it';
    const due = await nextDue(client, now);
    if (!due) return 'nothing due';
    const [wishes] = await wishesOf(client, this.parts.boxes, due.network, [due.person]);
    if (!wishes) {
      await drop(client, due);
      return 'done';
    }
    const carried = await this.carry(due, wishes, now);
    const again = now + Math.min(FIRST_PAUSE * 2 ** this.failures, LONGEST_PAUSE);
    await mark(client, due, carried, now, again);
    if (carried.kind === 'unreachable') return this.rest(again, carried.code);
    if (carried.kind !== 'sent') this.parts.log(`a mail was not taken: ${carried.code}`);
    if (this.failures > 0) this.parts.log('mail goes out again');
    this.failures = 0;
    return 'done';
  }

  private async carry({ network, mail, untils }: DueMail, { address, language }: OpenedWishes, now: Instant): Promise<Carried> {
    const known = await stateReader(this.parts.store, this.parts.registry, network)(networkConcept, networkId(network));
    const { owner, zone } = known.status === 'none' ? { owner: '', zone: 'UTC' } : known;
    const today = dateIn(zone, now);
    const text = mailText({ language, today, owner, link: this.parts.link, until: untils.find((day) => day >= today) });
    return this.parts.carrier.carry({ network, mail, to: address, at: now, ...text });
  }

  private rest(again: Instant, code: string): Step {
    if (this.failures === 0) this.parts.log(`mail waits, nobody takes it: ${code}`);
    this.failures += 1;
    this.restUntil = again;
    return 'cannot be reached';
  }
}
