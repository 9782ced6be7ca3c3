import { useState, type ReactNode } from 'react';
import { Act } from '../../parts/act';
import { TextField } from '../../parts/field';
import { Opens } from '../../parts/opens';
import { useWords } from '../../words/use-words';
import { SettleTermsDocument, type AskedQuery } from './asked.operations';

/** Those who said yes and have not said yes to the new terms: their old terms hold, and after their time the asker decides (R-CHG-07). */
export function AskedAgain({ again }: { readonly again: AskedQuery['request']['askedAgain'] }): ReactNode {
  const { say } = useWords();
  return (
    <section className="card stack" aria-labelledby="again">
      <h3 id="again">{say('web.asked.again', { count: again.length })}</h3>
      <p className="soft">{say('web.asked.againText')}</p>
      <ul className="plainlist again">{again.map((one, index) => <li key={one.placeId}><One one={one} number={index + 1} /></li>)}</ul>
    </section>
  );
}

function One({ one: { placeId, answerUntil }, number }: { readonly one: AskedQuery['request']['askedAgain'][number]; readonly number: number }): ReactNode {
  const { say, moment } = useWords();
  const [hours, setHours] = useState('0');
  const [now] = useState(() => Date.now());
  const isOver = Date.parse(answerUntil) <= now;
  const done = Number(hours.replace(',', '.'));
  return (
    <div className="stack">
      <p><strong>{say('web.asked.againOne', { number })}</strong> {say(isOver ? 'web.asked.againOver' : 'web.asked.againUntil', { when: moment(answerUntil) })}</p>
      <div className="btns">
        <Act document={SettleTermsDocument} input={{ place: placeId, keepOldTerms: true }} look="line">{say('web.asked.keepTerms')}</Act>
        {isOver && (
          <Opens label={say('web.asked.freePlace')} look="plain">
            {() => (
              <>
                <TextField type="number" min={0} label={say('web.asked.hoursDone')} hint={say('web.asked.hoursDoneHint')} value={hours} onChange={setHours} />
                <Act document={SettleTermsDocument} input={{ place: placeId, keepOldTerms: false, hoursDone: Number.isFinite(done) ? done : 0 }} look="line" first={{ title: say('web.asked.freeAsk'), text: <p>{say('web.asked.freeText')}</p>, deed: say('web.asked.freePlace') }}>{say('web.asked.freePlace')}</Act>
              </>
            )}
          </Opens>
        )}
      </div>
    </div>
  );
}
