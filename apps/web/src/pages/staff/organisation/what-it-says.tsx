import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Note } from '../../../parts/note';
import { useHere } from '../../../shell/here';
import { codeOf } from '../../../words/code-of';
import { useWords } from '../../../words/use-words';
import { sideOf } from '../../organisations/kinds';
import type { Checked } from './check-organisation';

/** An organisation by its own word, and who answers for it. Somebody who answers for both sides is named as such (R-ORG-12). */
export function WhatItSays({ organisation }: { readonly organisation: Checked }): ReactNode {
  const { say, label, list, day } = useWords();
  const { to } = useHere();
  const { about, website, place, countries, source, representatives, check, kind } = organisation;
  const yesNo = (value: boolean | null | undefined): string => (value == null ? say('web.organisation.notSaid') : say(value ? 'web.parts.yes' : 'web.parts.no'));
  const isPatientSide = sideOf(kind) === 'patient';
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say('web.organisation.about'), about],
    [say('web.check.howToCheck'), check?.howToCheck],
    [say('web.organisation.website'), website === null ? null : <a href={website} rel="noopener noreferrer" target="_blank">{website} <span className="hidden">{say('web.organisation.newWindow')}</span></a>],
    [say('web.organisation.where'), [place, list(countries.map(({ name }) => name))].filter((part) => part !== null && part !== '').join(' · ')],
    [say('web.check.registry'), source && `${source.registry.toUpperCase()} ${source.value}`],
    ...(isPatientSide && check ? [[say('web.organisation.majorityQuestion'), yesNo(check.patientMajority)], [say('web.organisation.companyQuestion'), yesNo(check.companyOver20)]] as const : []),
  ];
  const also = check?.representativesAlsoAnswerFor ?? [];
  const crosses = also.some((other) => sideOf(other.kind) !== sideOf(kind));
  return (
    <>
      <dl className="qa">
        {rows.flatMap(([name, value]) => (value == null || value === '' ? [] : [<div key={name}><dt>{name}</dt><dd>{value}</dd></div>]))}
        {representatives.length > 0 && (
          <div>
            <dt>{say('web.check.people')}</dt>
            <dd><ul>{representatives.map(({ person, name, role, since }) => <li key={person}>{name ?? say('term.formerParticipant')}{role !== null && role !== name && <span className="soft">, {role}</span>} <span className="soft small">{say('web.check.since', { day: day(since.slice(0, 10), { weekday: false }) })}</span></li>)}</ul></dd>
          </div>
        )}
      </dl>
      {also.length > 0 && (
        <Note title={say('web.check.also')}>
          <ul>{also.map((other) => <li key={other.id}><Link to={to(`organisations/${other.id}`)}>{other.name}</Link>{other.kind && <span className="soft"> · {label('value.organisationKind', codeOf(other.kind))}</span>}</li>)}</ul>
          {crosses && <p>{say('web.check.bothSides')}</p>}
        </Note>
      )}
    </>
  );
}
