import type { ReactNode } from 'react';
import type { UserError } from '../../api/use-change';
import { Button } from '../../parts/button';
import { OneOf, TextField, Wrong } from '../../parts/field';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import type { CandidatesQuery } from './candidates.operations';
import { placesIn, type Wave } from './wave';

interface ThisTimeProps {
  readonly wave: Wave;
  readonly places: CandidatesQuery['request']['places'];
  /** Places of the chosen kind that nobody has been offered. */
  readonly free: number;
  readonly freeReserves: number;
  /** The first date that leaves all of the chosen time enough. */
  readonly soonest: string;
  readonly errors: readonly UserError[];
  readonly change: (part: Partial<Wave>) => void;
  readonly check: () => void;
}

/** Who is asked this time, for what, and until when. */
export function ThisTime({ wave, places, free, freeReserves, soonest, errors, change, check }: ThisTimeProps): ReactNode {
  const { say, day } = useWords();
  const { chosen, offers, answerBy } = wave;
  const wrong = errorOf(errors, 'chosen');
  return (
    <section className="card answer this-time" aria-labelledby="this-time-title">
      <h2 id="this-time-title">{say('web.candidates.thisTime')}</h2>
      <div id="chosen" tabIndex={-1} className="stack">
        {wrong !== undefined && <div className="field"><Wrong text={wrong} /></div>}
        <p role="status">{chosen.length === 0 ? say('web.candidates.nobodyYet') : say(offers === 'PLACE' ? 'web.candidates.chosenPlaces' : 'web.candidates.chosenReserves', { chosen: placesIn(wave), free })}</p>
        {chosen.length > 0 && (
          <ul className="plainlist">
            {chosen.map((one) => (
              <li key={one.id}><span>{one.name}{one.places > 1 && <span className="soft"> · {say('web.candidates.placesCount', { count: one.places })}</span>}</span>
                <button type="button" className="linklike" onClick={() => { change({ chosen: chosen.filter(({ id }) => id !== one.id) }); }}>{say('web.candidates.notThisTime')}<span className="hidden"> {one.name}</span></button></li>
            ))}
          </ul>
        )}
      </div>
      {(places?.reserves ?? 0) > 0 && (
        <OneOf id="offers" label={say('web.candidates.what')} value={offers} onChange={(next) => { change({ offers: next }); }} options={[
          { value: 'PLACE', label: say('web.candidates.place'), hint: say('web.candidates.placeHint') },
          { value: 'RESERVE', label: say('term.reserve'), hint: say('web.candidates.reserveHint', { free: freeReserves }) },
        ]} />
      )}
      <TextField id="answerBy" type="date" min={soonest} label={say('web.candidates.answerBy')} hint={say('web.candidates.answerByHint', { date: day(soonest) })} value={answerBy} onChange={(date) => { change({ answerBy: date }); }} error={errorOf(errors, 'answerBy')} />
      <Button onPress={check}>{say('web.candidates.check')}</Button>
      <p className="small soft">{say('web.candidates.nothingSent')}</p>
    </section>
  );
}
