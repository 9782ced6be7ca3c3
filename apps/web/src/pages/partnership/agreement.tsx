import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import type { Agreement, Side, Table, Viewer } from './at-table';

const sides: readonly Side[] = ['PATIENT', 'PROFESSIONAL'];

/** How far both sides are, in words: who has said yes, for whom it waits, who objects and why. */
export function AgreementSays({ table, agreement }: { readonly table: Table; readonly agreement: Agreement }): ReactNode {
  const { say, list } = useWords();
  const { agreedSides, saidYes, objections } = agreement;
  if (agreedSides.length === 2) return <p className="small soft">{say('web.partnership.bothAgreed')}</p>;
  return (
    <div className="small">
      {sides.map((side) => {
        const names = saidYes.filter(({ id }) => table.seats.some(({ person, half }) => person.id === id && half === side)).map(({ name }) => name);
        const about = { side: side.toLowerCase(), names: list(names) };
        const key = agreedSides.includes(side) ? 'web.partnership.sideAgreed' : names.length > 0 ? 'web.partnership.sideSomeYes' : 'web.partnership.sideWaits';
        return <p key={side} className="soft">{say(key, about)}</p>;
      })}
      {objections.map(({ person, reason }) => <p key={person.name}><strong>{reason === null ? say('web.partnership.objects', { name: person.name }) : say('web.partnership.objectsBecause', { name: person.name, reason })}</strong></p>)}
    </div>
  );
}

/** Whether the reader can say yes, or object: their side has not agreed, and they have not said so before. */
export function answersLeft({ agreement, viewer }: { readonly agreement: Agreement; readonly viewer: Viewer }): { readonly yes: boolean; readonly objection: boolean } {
  const sideIsOpen = viewer.speaks && viewer.side !== null && !agreement.agreedSides.includes(viewer.side);
  return { yes: sideIsOpen && !agreement.saidYes.some(({ you }) => you), objection: sideIsOpen && !agreement.objections.some(({ person }) => person.you) };
}
