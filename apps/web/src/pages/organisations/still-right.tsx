import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { Problems } from '../../parts/problems';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { codeOf } from './kinds';
import type { ShownOrganisation } from './organisation-facts';
import { ConfirmProfileDocument, type ConfirmProfileMutation, type OrganisationInput } from './organisation.operations';

/** One look a year at five things (R-ORG-07), and one click. */
export function StillRight({ organisation }: { readonly organisation: ShownOrganisation }): ReactNode {
  const { say, label, list, day } = useWords();
  const { to } = useHere();
  const [isDone, setDone] = useState(false);
  const change = useChange<ConfirmProfileMutation, OrganisationInput>(ConfirmProfileDocument);
  const { id, kind, conditions, everyCondition, languages, countries, contactLimit, confirmedAt } = organisation;
  const names = (codes: readonly { readonly name: string }[]): string => (codes.length === 0 ? say('web.organisation.notSaid') : list(codes.map(({ name }) => name)));
  return (
    <section className="card answer" aria-labelledby="still">
      <h2 id="still">{say('term.profileStillRight')}</h2>
      <p className="soft">{confirmedAt === null ? say('web.organisation.neverConfirmed') : say('term.profileConfirmed', { date: day(confirmedAt.slice(0, 10), { weekday: false }) })}</p>
      <dl className="qa">
        <div><dt>{say('web.organisation.kindQuestion')}</dt><dd>{kind ? label('value.organisationKind', codeOf(kind)) : say('web.organisation.notSaid')}</dd></div>
        <div><dt>{say('web.organisation.conditions')}</dt><dd>{everyCondition ? say('web.organisations.everyCondition') : names(conditions)}</dd></div>
        <div><dt>{say('web.organisation.languages')}</dt><dd>{names(languages)}</dd></div>
        <div><dt>{say('web.organisation.where')}</dt><dd>{names(countries)}</dd></div>
        <div><dt>{say('web.organisation.limit')}</dt><dd>{contactLimit === null ? say('web.organisation.limitUsual') : say('web.organisation.limitOwn', { count: contactLimit })}</dd></div>
      </dl>
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      <p role="status">{isDone ? say('web.organisation.confirmedNow') : ''}</p>
      <div className="btns">
        <Button look="line" isBusy={change.isBusy} busyText={say('web.parts.sending')} onPress={() => { void change.run({ organisation: id }).then(setDone); }}>{say('web.organisation.confirm')}</Button>
        <Link className="btn line" to={to(`organisations/${id}/edit`)}>{say('web.organisation.change')}</Link>
      </div>
    </section>
  );
}
