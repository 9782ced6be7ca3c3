import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import { codeOf } from './kinds';
import type { OrganisationQuery } from './organisation.operations';

export type ShownOrganisation = OrganisationQuery['organisation'];

interface FactsProps {
  readonly organisation: ShownOrganisation;
  /** What is asked of those who answer for it stands above, with the way to change it. */
  readonly isAbove?: boolean;
}

/** What is known, as questions and answers; what nobody has said is left out. */
export function OrganisationFacts({ organisation, isAbove = false }: FactsProps): ReactNode {
  const { say, label, list, day } = useWords();
  const { conditions, everyCondition, countries, languages, openTo, notOpenTo, publicBody, website, established, place, otherNames, patientMajority, shownFunders, verifiedOn, confirmedAt, suggested, status } = organisation;
  const names = (codes: readonly { readonly name: string }[]): string => codes.map(({ name }) => name).join(', ');
  const kinds = (codes: readonly string[]): string => codes.map((code) => label('value.engagementKind', codeOf(code))).join(', ');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say('web.organisation.conditions'), isAbove ? '' : everyCondition ? say('web.organisations.everyCondition') : names(conditions)],
    [say('web.organisation.where'), isAbove ? '' : [place, names(countries)].filter((part) => part !== null && part !== '').join(' · ')],
    [say('web.organisation.languages'), isAbove ? '' : names(languages)],
    [say('web.organisation.openTo'), kinds(openTo)],
    [say('web.organisation.notOpenTo'), kinds(notOpenTo)],
    [say('web.organisation.website'), website === null ? '' : <a href={website} rel="noopener noreferrer" target="_blank">{domain(website)} <span className="hidden">{say('web.organisation.newWindow')}</span></a>],
    [say('web.organisation.established'), established === null ? '' : String(established)],
    [say('web.organisation.otherNames'), names(otherNames)],
    [say('web.organisation.board'), patientMajority === null ? '' : say(patientMajority ? 'web.organisation.boardYes' : 'web.organisation.boardNo')],
    [say('web.organisation.funders'), shownFunders.length === 0 ? '' : list(shownFunders.map(({ name, percent }) => say('web.organisation.funder', { name, percent })))],
    [say('web.organisation.checked'), verifiedOn === null ? '' : day(verifiedOn)],
    [say('web.organisation.confirmed'), isAbove || confirmedAt === null ? '' : day(confirmedAt.slice(0, 10))],
  ];
  return (
    <section aria-labelledby="facts" className="stack">
      <h2 id="facts">{say('web.organisation.facts')}</h2>
      {suggested && status === 'LISTED' && <p className="soft">{say('web.organisation.suggested')}</p>}
      {publicBody === true && <p className="visually-calm">{say('web.organisation.publicBody')}</p>}
      <dl className="facts">{facts.filter(([, answer]) => answer !== '').map(([question, answer]) => <div key={question}><dt>{question}</dt><dd>{answer}</dd></div>)}</dl>
    </section>
  );
}

/** How a professional organisation has treated the patient side (R-ORG-13). */
export function OrganisationRecord({ organisation: { record } }: { readonly organisation: ShownOrganisation }): ReactNode {
  const { say } = useWords();
  if (!record) return null;
  const { initiatives, answerRate, medianDaysToAnswer } = record;
  return (
    <section className="card sunk stack" aria-labelledby="record">
      <h2 id="record" className="side-heading">{say('web.organisation.record')}</h2>
      {initiatives === null
        ? <p className="soft">{say('web.organisation.recordFew')}</p>
        : <p>{say('web.organisation.recordRate', { percent: Math.round((answerRate ?? 0) * 100), initiatives })}{medianDaysToAnswer !== null && <> {say('web.organisation.recordDays', { days: medianDaysToAnswer })}</>}</p>}
      <ul>
        <li className="count"><span>{say('web.organisation.recordShortNotice')}</span><b>{record.shortNoticeExceptions}</b></li>
        <li className="count"><span>{say('web.organisation.recordLapsed')}</span><b>{record.lapsedChangeProposals}</b></li>
        <li className="count"><span>{say('web.organisation.recordSilent')}</span><b>{record.partnershipsClosedWithoutFeedback}</b></li>
      </ul>
    </section>
  );
}

function domain(website: string): string {
  try {
    return new URL(website).hostname.replace(/^www\./, '');
  } catch {
    return website;
  }
}
