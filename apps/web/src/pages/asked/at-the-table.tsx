import type { ReactNode } from 'react';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import type { Sent } from './asked';
import type { AskedQuery } from './asked.operations';
import { Gather } from './gather';
import { Reserves } from './reserves';
import { SharedDetails } from './shared-details';

interface AtTheTableProps {
  readonly data: AskedQuery;
  readonly sent: readonly Sent[];
  /** Chairs that nobody has been offered. */
  readonly free: number;
}

/** Who has said yes, by name from then on; the way to the partnership; and who is in reserve. */
export function AtTheTable({ data: { request, peopleAsked }, sent, free }: AtTheTableProps): ReactNode {
  const { say, moment } = useWords();
  const { person } = useHere();
  const seats = [
    ...sent.flatMap(({ seats: own, recipient }) => own.map((seat) => ({ ...seat, through: recipient?.name }))),
    ...peopleAsked.seats.map((seat) => ({ ...seat, through: undefined })),
  ].sort((a, b) => a.takenAt.localeCompare(b.takenAt));
  // What people shared is for the contact and the deputy by name, and for nobody else (R-CON-03).
  const isContact = [request.contact?.personId, request.deputy?.personId].includes(person ?? '');
  const hasReserves = request.reserves.length > 0 || request.reservesNotTold;
  if (seats.length === 0 && !hasReserves) return null;
  return (
    <section className="part stack-l" aria-labelledby="yeses">
      <h2 id="yeses">{say('web.asked.yeses')}</h2>
      {seats.length > 0 && (
        <ul className="lines plain-lines">
          {seats.map(({ placeId, name, onBehalfOf, takenAt, through }) => (
            <li key={placeId}>
              <div className="stack-s"><h3>{name ?? say('term.formerParticipant')}</h3><p className="soft">{[through, onBehalfOf === null ? undefined : say(`web.asked.onBehalf.${onBehalfOf}`), say('web.asked.saidYesAt', { when: moment(takenAt) })].filter((part) => part !== undefined).join(' · ')}</p></div>
              {isContact && <SharedDetails place={placeId} name={name ?? ''} />}
            </li>
          ))}
        </ul>
      )}
      {seats.length > 0 && <Gather request={request} seats={seats} />}
      {hasReserves && <Reserves request={request} free={free} />}
    </section>
  );
}
