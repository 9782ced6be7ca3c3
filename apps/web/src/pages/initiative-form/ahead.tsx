import type { ReactNode } from 'react';
import { TableFigure } from '../../table/table-figure';
import { useWords } from '../../words/use-words';
import type { Draft } from './questions';
import '../organisations/organisations.css';
import './initiative-form.css';

const steps = ['read', 'send', 'answer', 'table'] as const;

/** While one writes: the table that it could become, and what happens with it. */
export function Ahead({ draft: { wanted }, isPerson }: { readonly draft: Draft; readonly isPerson: boolean }): ReactNode {
  const { say } = useWords();
  const kinds = wanted?.kinds?.length ?? 0;
  return (
    <aside className="stay stack-l" aria-label={say('web.initiativeForm.ahead')}>
      <section className="card sunk stack" aria-labelledby="ahead">
        <h2 id="ahead" className="side-heading">{say('web.initiativeForm.ahead')}</h2>
        <div className="t-card"><TableFigure patients={[{}]} professionals={Array.from({ length: Math.max(kinds, 1) }, () => ({ empty: true }))} size="card" state="forming" /></div>
        <ol className="ahead">{steps.map((step) => <li key={step}>{say(`web.initiativeForm.step.${step}`)}</li>)}</ol>
      </section>
      <p className="small soft">{say('sentence.sideEffects', { authority: say('sentence.medicinesAuthority') })}{isPerson && ` ${say('sentence.nextOfKin')}`}</p>
    </aside>
  );
}
