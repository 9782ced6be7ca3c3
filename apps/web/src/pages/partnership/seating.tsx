import type { ReactNode } from 'react';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { SideMark } from '../../parts/side-mark';
import { TableFigure } from '../../table/table-figure';
import { countOf, drawn, isOnePatientAlone, numbered, stateOf, type Numbered, type Side, type Table } from './at-table';
import { useTableSentence } from './table-sentence';

/** Who sits at the table: drawn, and in two lists whose numbers are the drawing's. */
export function Seating({ table, children }: { readonly table: Table; readonly children?: ReactNode }): ReactNode {
  const { say } = useWords();
  const sentence = useTableSentence();
  const seats = numbered(table.seats);
  const numberOf = (person: string | null): number | undefined => seats.find(({ seat }) => !seat.empty && seat.person.id !== null && seat.person.id === person)?.n;
  const contact = numberOf(table.contacts.find(({ role }) => role === 'CONTACT')?.person.id ?? null);
  const deputy = numberOf(table.contacts.find(({ role }) => role === 'DEPUTY')?.person.id ?? null);
  const contactOf = (n: number): number | null => (n === contact ? deputy : contact) ?? null;
  const count = countOf(table.seats);
  const label = [
    say('web.partnership.round'), sentence(table.status, count),
    contact === undefined ? '' : say('web.partnership.contactIs', { number: contact }), say('web.partnership.listsName'),
  ].filter((part) => part !== '').join(' ');
  return (
    <section aria-labelledby="who">
      <h2 id="who" className="hidden" tabIndex={-1}>{say('web.partnership.who')}</h2>
      <div className="seating on-ground">
        <div className="draw">
          <TableFigure size="full" state={stateOf(table.status)} patients={drawn(seats, 'PATIENT', contactOf)} professionals={drawn(seats, 'PROFESSIONAL', contactOf)} label={label} />
        </div>
        <People side="PATIENT" seats={seats} table={table} />
        <People side="PROFESSIONAL" seats={seats} table={table} />
      </div>
      <p className="table-says">{sentence(table.status, count)}{isOnePatientAlone(count) && <> <strong>{say('term.onePatientAlone')}.</strong></>}</p>
      {children}
    </section>
  );
}

function People({ side, seats, table }: { readonly side: Side; readonly seats: readonly Numbered[]; readonly table: Table }): ReactNode {
  const { label, say } = useWords();
  const shape = side === 'PATIENT' ? 'patient' : 'professional';
  const own = seats.filter((one) => one.side === side);
  return (
    <div className={`people ${shape}`}>
      <h3><SideMark side={shape}>{label('value.side', shape)}</SideMark></h3>
      {own.length === 0 ? <p className="soft">{say('web.partnership.nobodyYet')}</p> : (
        <ul>{own.map((one, index) => <li key={one.seat.person.id ?? `empty ${index}`}><Person one={one} table={table} /></li>)}</ul>
      )}
    </div>
  );
}

function Person({ one: { n, seat }, table }: { readonly one: Numbered; readonly table: Table }): ReactNode {
  const { say, label } = useWords();
  if (seat.empty) return <><span className="seatno empty" aria-hidden="true" /><span><strong>{say('web.partnership.emptyChair')}</strong><small>{say('web.partnership.emptyChairText')}</small></span></>;
  const role = table.contacts.find(({ person }) => person.id === seat.person.id);
  const said = [
    ...(seat.basis ?? []).map((basis) => label('value.representationBasis', codeOf(basis))),
    ...(seat.side === null ? [say('web.partnership.notSaidYet')] : []),
    ...(role ? [say(role.role === 'CONTACT' ? 'web.partnership.isContact' : 'web.partnership.isDeputy', { days: role.replyWithinDays })] : []),
    ...(seat.away ? [say('web.partnership.isAway')] : []),
    ...(seat.away && seat.substitute ? [say(seat.covered ? 'web.partnership.coveredBy' : 'web.partnership.askedToCover', { name: seat.substitute.name })] : []),
  ];
  return (
    <>
      <span className="seatno" aria-hidden="true">{n}</span>
      <span><strong>{seat.person.you ? say('web.partnership.isYou', { name: seat.person.name }) : seat.person.name}</strong>{said.map((line) => <small key={line}>{line}</small>)}</span>
    </>
  );
}
