import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import { useLinesOf, type Said } from './lines';

const parts = ['change', 'why', 'wanted', 'need', 'bring', 'cost', 'speaksFor', 'company'] as const;

/** What an initiative says, in the order in which one asks oneself: what, why, who, what it takes, who speaks. */
export function WhatItSays({ said }: { readonly said: Said }): ReactNode {
  const { label } = useWords();
  const linesOf = useLinesOf();
  return (
    <dl className="qa says measure">
      {parts.map((part) => {
        const lines = linesOf(part, said);
        return lines.length > 0 && <div key={part}><dt>{label('web.initiative.part', part)}</dt>{lines.map((line, index) => <dd key={index} className="kept-lines">{line}</dd>)}</div>;
      })}
    </dl>
  );
}
