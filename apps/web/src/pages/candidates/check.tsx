import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import { Problems } from '../../parts/problems';
import { TickList } from '../../parts/tick-list';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';
import type { StepProps } from './candidates';
import { useSending, type Sent } from './use-sending';

interface CheckProps extends StepProps {
  readonly back: () => void;
  readonly sent: (all: readonly Sent[]) => void;
}

/** Everything once more before it is sent. */
export function Check({ data: { request: { id, form }, network }, before, wave, back, sent }: CheckProps): ReactNode {
  const { say, day } = useWords();
  const sending = useSending(id, network.zone);
  const { chosen, offers, answerBy } = wave;
  const send = async (): Promise<void> => {
    const all = await sending.send(wave);
    if (all) sent(all);
  };
  return (
    <Page kind={say('web.candidates.title')} title={say('web.candidates.checkTitle')} before={before} lede={say('web.candidates.checkLede')}>
      <div className="stack-l measure-l">
        <Problems errors={[]} isUnreachable={sending.isUnreachable} />
        <section className="card stack" aria-labelledby="asks">
          <h2 id="asks" className="side-heading">{form?.oneSentence}</h2>
          <dl className="pairs">
            <div><dt>{say('web.candidates.whom')}</dt><dd><ul className="plainlist">{chosen.map((one) => <li key={one.id}>{one.name} <span className="soft">· {say(offers === 'PLACE' ? 'web.candidates.placesCount' : 'web.candidates.reservesCount', { count: one.places })}</span></li>)}</ul></dd></div>
            <div><dt>{say('web.candidates.answerBy')}</dt><dd>{say('web.candidates.untilMidnight', { date: day(answerBy) })}</dd></div>
          </dl>
        </section>
        <section className="stack" aria-labelledby="then">
          <h2 id="then" className="side-heading">{say('web.candidates.then')}</h2>
          <TickList items={[say('web.candidates.then.own'), say(offers === 'PLACE' ? 'web.candidates.then.place' : 'web.candidates.then.reserve'), say('web.candidates.then.no'), say('web.candidates.then.remind')]} />
        </section>
        <div className="btns">
          <Button isBusy={sending.isBusy} busyText={say('web.parts.sending')} onPress={() => { void send(); }}>{say('web.candidates.send', { count: chosen.length })}</Button>
          <Button look="line" onPress={back}>{say('web.candidates.backToChoose')}</Button>
        </div>
      </div>
    </Page>
  );
}
