import type { ReactNode } from 'react';
import { Note } from '../../parts/note';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import type { WhatItMeansQuery } from './asked.operations';
import './meaning.css';

/** What new terms would mean: what becomes better, worse or different, and how many are asked again (R-CHG-05, R-CHG-06). */
export function Meaning({ preview: { changes, askedAgain } }: { readonly preview: WhatItMeansQuery['revisionPreview'] }): ReactNode {
  const { say, label, list } = useWords();
  if (changes === null) return <p role="status">{say('web.revise.incomplete')}</p>;
  if (changes.length === 0) return <p className="soft" role="status">{say('web.revise.nothingNew')}</p>;
  const verdicts = (['BETTER', 'WORSE', 'DIFFERENT'] as const).map((verdict) => ({ verdict, parts: changes.filter((change) => change.verdict === verdict).map(({ part }) => label('web.revise.part', codeOf(part))) })).filter(({ parts }) => parts.length > 0);
  return (
    <div role="status" className="stack">
      <Note title={say(askedAgain > 0 ? 'web.revise.askedAgain' : changes.every(({ verdict }) => verdict === 'BETTER') ? 'web.revise.forEverybody' : 'web.revise.nobodyYet', { count: askedAgain })}>
        {askedAgain > 0 && <p>{say('web.revise.askedAgainText')}</p>}
        <dl className="verdicts">{verdicts.map(({ verdict, parts }) => <div key={verdict}><dt>{say(`web.revise.verdict.${verdict}`)}</dt><dd>{list(parts)}</dd></div>)}</dl>
      </Note>
    </div>
  );
}
