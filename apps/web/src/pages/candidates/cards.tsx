import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHere } from '../../shell/here';
import { localeOf } from '../../../../../libs/language/src/languages';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import type { WhoCouldBeAskedQuery } from './candidates.operations';
import { Reasons, type Reason } from './reasons';
import type { Chosen } from './wave';

/** Choosing somebody, and how many places they are offered. */
export interface Pick {
  readonly chosen: Chosen | undefined;
  /** Most places that one can be offered. */
  readonly most: number;
  readonly toggle: () => void;
  readonly setPlaces: (places: number) => void;
}

interface OrganisationCardProps {
  readonly candidate: WhoCouldBeAskedQuery['matches']['candidates'][number];
  readonly rank: number;
  readonly of: number;
  readonly pick: Pick;
}

/** What speaks partly for somebody; everything else that is listed speaks strongly. */
const partly: readonly string[] = ['CONDITION_NEAR', 'EVERY_CONDITION', 'REMOTE'];

/** An organisation, by its name, and why it fits. */
export function OrganisationCard({ candidate: { organisationId: id, organisation, reasons }, rank, of, pick }: OrganisationCardProps): ReactNode {
  const { say, label, list } = useWords();
  const { to } = useHere();
  const name = organisation?.name ?? '';
  const facts = organisation ? [label('value.organisationKind', codeOf(organisation.kind ?? '')), list(organisation.countries.map((country) => country.name))].filter((fact) => fact !== '') : [];
  const options = Array.from({ length: Math.max(pick.most, pick.chosen?.places ?? 1) }, (_, index) => index + 1);
  return (
    <article className={pick.chosen ? 'card candidate chosen' : 'card candidate'} aria-labelledby={`name-${id}`}>
      <div>
        <header><h3 id={`name-${id}`}><Link to={to(`organisations/${id}`)}>{name}</Link></h3><p className="fit">{say('web.candidates.rank', { rank, of })}</p></header>
        <p className="soft">{facts.join(' · ')}</p>
      </div>
      <Reasons reasons={reasons.map(({ code, sentence }): Reason => ({ sentence, weight: partly.includes(code) ? 'partly' : 'strong' }))} />
      <div className="asked">
        <Choosing name={name} pick={pick} />
        {pick.chosen && options.length > 1 && (
          <label className="how-many"><span>{say('web.candidates.places')}<span className="hidden"> {name}</span></span>
            <select value={pick.chosen.places} onChange={({ target }) => { pick.setPlaces(Number(target.value)); }}>{options.map((count) => <option key={count} value={count}>{count}</option>)}</select>
          </label>
        )}
      </div>
    </article>
  );
}

interface PersonCardProps {
  readonly person: WhoCouldBeAskedQuery['matchedPeople'][number];
  readonly pick: Pick;
}

/** A person, by a name for this request alone: nothing else is shown of them before a yes (R-MAT-06). */
export function PersonCard({ person: { code, name, country, language, fitsConditionArea }, pick }: PersonCardProps): ReactNode {
  const { say, language: reader } = useWords();
  const speaks = new Intl.DisplayNames(localeOf[reader], { type: 'language' }).of(language) ?? language;
  const from = country === null ? undefined : new Intl.DisplayNames(localeOf[reader], { type: 'region' }).of(country);
  const reasons: readonly Reason[] = [
    ...(fitsConditionArea ? [{ sentence: say('web.candidates.personFits'), weight: 'strong' as const }] : []),
    { sentence: say('web.candidates.personSpeaks', { language: speaks }), weight: 'strong' },
  ];
  return (
    <article className={pick.chosen ? 'card candidate chosen' : 'card candidate'} aria-labelledby={`name-${code}`}>
      <div><h3 id={`name-${code}`}>{name}</h3><p className="soft">{[from, say('web.candidates.nameLater')].filter((fact) => fact !== undefined).join(' · ')}</p></div>
      <Reasons reasons={reasons} />
      <div className="asked"><Choosing name={name} pick={pick} /></div>
    </article>
  );
}

function Choosing({ name, pick: { chosen, toggle } }: { readonly name: string; readonly pick: Pick }): ReactNode {
  const { say } = useWords();
  return <label className="choice"><input type="checkbox" checked={chosen !== undefined} onChange={toggle} /><span>{say('web.candidates.ask')}<span className="hidden"> {name}</span></span></label>;
}
