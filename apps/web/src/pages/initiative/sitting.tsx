import type { ReactNode } from 'react';
import { SideMark } from '../../parts/side-mark';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import type { InitiativeTableSeat } from './initiative.operations';

/** Somebody who has said yes to sitting at a table. */
export interface Seated {
  readonly seat: InitiativeTableSeat;
  readonly name: string | null;
  readonly you: boolean;
}

/** The seats that nobody has taken and that it takes before there can be a partnership. */
export function missingAt(seats: readonly Pick<Seated, 'seat'>[]): readonly InitiativeTableSeat[] {
  return (['PATIENT', 'CONTACT', 'DEPUTY'] as const).filter((seat) => !seats.some((taken) => taken.seat === seat));
}

/** Who has said yes to sitting there. */
export function Sitting({ seats }: { readonly seats: readonly Seated[] }): ReactNode {
  const { say, label } = useWords();
  return seats.length > 0 && (
    <ul className="sitting">
      {seats.map(({ seat, name, you }, index) => (
        <li key={index}><SideMark side={sideOf(seat)}>{name ?? say('term.formerParticipant')}</SideMark> <span className="soft">{label('web.initiative.seat', codeOf(seat))}{you && ` · ${say('web.initiative.you')}`}</span></li>
      ))}
    </ul>
  );
}

/** Who is still missing, each an empty chair. */
export function MissingSeats({ missing }: { readonly missing: readonly InitiativeTableSeat[] }): ReactNode {
  const { label } = useWords();
  return (
    <ul className="sitting">
      {missing.map((seat) => (
        <li key={seat} className="empty-seat">
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">{seat === 'PATIENT' ? <circle cx="10" cy="10" r="8" /> : <rect x="2.5" y="2.5" width="15" height="15" rx="2.4" />}</svg>
          {label('web.initiative.missing', codeOf(seat))}
        </li>
      ))}
    </ul>
  );
}

const sideOf = (seat: InitiativeTableSeat): 'patient' | 'professional' => (seat === 'PATIENT' ? 'patient' : 'professional');
