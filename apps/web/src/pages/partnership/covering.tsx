import type { ReactNode } from 'react';
import { Act } from '../../parts/act';
import { Note } from '../../parts/note';
import { useWords } from '../../words/use-words';
import type { Table } from './at-table';
import { AgreeToSubstituteDocument } from './partnership.operations';

/** Somebody who rests has asked the reader to cover. */
export function Covering({ table }: { readonly table: Table }): ReactNode {
  const { say } = useWords();
  return table.seats.filter(({ substitute, covered, away }) => away && substitute?.you === true && !covered).map(({ person }) => (
    <section key={person.id} aria-label={say('term.substitute')} className="stack">
      <Note title={say('web.partnership.coverAsked', { name: person.name })}>
        <p>{say('web.partnership.coverText')}</p>
        <p><Act document={AgreeToSubstituteDocument} input={{ partnership: table.id, person: person.id ?? '' }} look="line">{say('web.partnership.cover')}</Act></p>
      </Note>
    </section>
  ));
}
