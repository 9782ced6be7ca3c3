import { skipToken, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/button';
import { Tick } from '../../parts/field';
import { useSettled } from '../../parts/use-settled';
import { useWords } from '../../words/use-words';
import { WhatItMeansDocument } from '../asked/asked.operations';
import { Meaning } from '../asked/meaning';
import type { Draft } from '../request-form/draft';

interface WhatItMeansProps {
  readonly request: string;
  readonly news: Draft;
  readonly isBusy: boolean;
  readonly send: (askAgain: boolean) => void;
}

/** What the changes mean, while they are written; and the one way to send them. */
export function WhatItMeans({ request, news, isBusy, send }: WhatItMeansProps): ReactNode {
  const { say } = useWords();
  const settled = useSettled(JSON.stringify(news), 500);
  const isSomething = settled !== '{}';
  const { data, previousData, loading } = useQuery(WhatItMeansDocument, isSomething ? { variables: { request, news: JSON.parse(settled) as Draft } } : skipToken);
  const [knows, setKnows] = useState(false);
  const [missing, setMissing] = useState<'nothing' | 'knows'>();
  const preview = isSomething ? (data ?? previousData)?.revisionPreview : undefined;
  const askedAgain = preview?.askedAgain ?? 0;
  const press = (): void => {
    const lacks = !isSomething || preview?.changes?.length === 0 ? 'nothing' : askedAgain > 0 && !knows ? 'knows' : undefined;
    setMissing(lacks);
    // What it means is known before it is sent.
    if (lacks === undefined && !loading && settled === JSON.stringify(news)) send(knows);
  };
  return (
    <section className="card answer" aria-labelledby="means">
      <h2 id="means">{say('web.revise.means')}</h2>
      {preview ? <Meaning preview={preview} /> : <p role="status" className={missing === 'nothing' ? '' : 'soft'}>{say('web.revise.nothingYet')}</p>}
      {askedAgain > 0 && <Tick id="knows" label={say('web.revise.knows', { count: askedAgain })} value={knows} onChange={setKnows} error={missing === 'knows' ? say('web.revise.tickIt') : undefined} />}
      <Button isBusy={isBusy} busyText={say('web.parts.sending')} onPress={press}>{say('web.revise.send')}</Button>
      <p className="small soft">{say('web.revise.seen')}</p>
    </section>
  );
}
