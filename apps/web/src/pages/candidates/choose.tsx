import { useState, type ReactNode } from 'react';
import { Problems } from '../../parts/problems';
import { Page } from '../../shell/page';
import { useWords } from '../../words/use-words';
import type { StepProps } from './candidates';
import type { WhoCouldBeAskedQuery } from './candidates.operations';
import { LeftOut } from './left-out';
import { OrganisationCard, PersonCard } from './cards';
import { TableSoFar } from './table-so-far';
import { ThisTime } from './this-time';
import { placesIn, soonestFor, toggled, type Chosen, type Wave } from './wave';

interface ChooseProps extends StepProps {
  readonly who: WhoCouldBeAskedQuery;
  readonly change: (part: Partial<Wave>) => void;
  readonly check: () => void;
}

/** The list ranks, a person decides (R-MAT-07). Beside it: the table, and who is asked this time. */
export function Choose({ data: { request }, who: { matches, matchedPeople }, before, wave, change, check }: ChooseProps): ReactNode {
  const { say, day } = useWords();
  const [isTried, setTried] = useState(false);
  const { places, soonestAnswer } = request;
  const free = Math.max((places?.seats ?? 0) - (places?.offered ?? 0), 0);
  const freeReserves = Math.max((places?.reserves ?? 0) - (places?.reservesOffered ?? 0), 0);
  const most = wave.offers === 'PLACE' ? free : freeReserves;
  const soonest = soonestAnswer ? soonestFor(wave.chosen, soonestAnswer) : '';
  const errors = [
    ...(wave.chosen.length === 0 ? [{ code: 'nobody', field: 'chosen', message: say('web.candidates.nobody') }] : []),
    ...(placesIn(wave) > most ? [{ code: 'places', field: 'chosen', message: say(wave.offers === 'PLACE' ? 'web.candidates.tooMany' : 'web.candidates.tooManyReserves', { chosen: placesIn(wave), free: most }) }] : []),
    ...(wave.answerBy === '' || wave.answerBy < soonest ? [{ code: 'date', field: 'answerBy', message: say('web.candidates.tooSoon', { date: day(soonest) }) }] : []),
  ];
  const shown = isTried ? errors : [];
  const set = (chosen: readonly Chosen[]): void => { change({ chosen }); };
  const card = (one: Omit<Chosen, 'places'>) => ({
    chosen: wave.chosen.find(({ id }) => id === one.id),
    most: Math.max(most, 1),
    toggle: () => { set(toggled(wave.chosen, one)); },
    setPlaces: (count: number) => { set(wave.chosen.map((other) => (other.id === one.id ? { ...other, places: count } : other))); },
  });
  const goOn = (): void => {
    setTried(true);
    if (errors.length === 0) check();
  };
  const title = <><span className="say">{say('web.candidates.found', { count: matches.found })}</span> <span className="say">{say('web.candidates.chairs', { count: free })}</span></>;
  return (
    <Page kind={say('web.candidates.title')} title={title} before={before} lede={say('web.candidates.lede')}>
      <div className="split">
        <div className="stack-l">
          <Problems errors={shown} />
          {matches.candidates.length + matchedPeople.length > 0 && <p className="jump"><a href="#this-time">{say('web.candidates.toChosen')} ↓</a></p>}
          <section aria-labelledby="organisations" className="stack-l">
            <h2 id="organisations">{say('web.candidates.organisations')}</h2>
            {matches.candidates.length === 0 && <p className="soft measure">{say(matches.leftOut.alreadyAsked > 0 ? 'web.candidates.allAsked' : 'web.candidates.noOrganisations')}</p>}
            <ol className="candidates">{matches.candidates.map((candidate, index) => <li key={candidate.organisationId}><OrganisationCard candidate={candidate} rank={index + 1} of={matches.found} pick={card({ id: candidate.organisationId, name: candidate.organisation?.name ?? '', kind: 'organisation' })} /></li>)}</ol>
          </section>
          <section aria-labelledby="people" className="part stack-l">
            <h2 id="people">{say('web.candidates.people')}</h2>
            <p className="soft measure">{say(matchedPeople.length === 0 ? 'web.candidates.noPeople' : 'web.candidates.peopleText')}</p>
            <ol className="candidates in-twos">{matchedPeople.map((person) => <li key={person.code}><PersonCard person={person} pick={card({ id: person.code, name: person.name, kind: 'person' })} /></li>)}</ol>
          </section>
          <LeftOut leftOut={matches.leftOut} />
        </div>
        <aside className="stay stack-l" id="this-time" tabIndex={-1} aria-label={say('web.candidates.thisTime')}>
          <TableSoFar request={request} choosing={wave.offers === 'PLACE' ? placesIn(wave) : 0} />
          {matches.candidates.length + matchedPeople.length > 0 && <ThisTime wave={wave} places={places} free={most} freeReserves={freeReserves} soonest={soonest} errors={shown} change={change} check={goOn} />}
        </aside>
      </div>
    </Page>
  );
}
