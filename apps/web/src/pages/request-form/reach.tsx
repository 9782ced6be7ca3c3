import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/button';
import { useSettled } from '../../parts/use-settled';
import { TableFigure } from '../../table/table-figure';
import { useWords } from '../../words/use-words';
import { codeOf } from '../organisations/kinds';
import { engagementKinds } from '../organisations/engagement-kinds';
import type { Draft } from './draft';
import { HowManyOrganisationsDocument, HowManyPeopleDocument } from './request-form.operations';

/** Most seats of a side that are drawn. */
const DRAWN = 100;

/** While one writes: how many could answer, and the table so far. */
export function Reach({ draft }: { readonly draft: Draft }): ReactNode {
  const { say } = useWords();
  return (
    <aside className="stay stack-l" aria-label={say('web.requestForm.whileYouWrite')}>
      <HowMany draft={draft} />
      <SoFar draft={draft} />
    </aside>
  );
}

function HowMany({ draft: { conditions, languages, kind, meeting } }: { readonly draft: Draft }): ReactNode {
  const { say, label } = useWords();
  const kindAsked = engagementKinds.find((one) => one === kind);
  const wanted = useSettled(JSON.stringify({ conditions: conditions?.kind === 'SOME' ? conditions.ids ?? [] : [], languages: languages ?? [], countries: meeting?.countries ?? [], remote: meeting?.format !== 'ON_SITE', kind: kindAsked ?? null }), 600);
  const { data, previousData } = useQuery(HowManyOrganisationsDocument, { variables: { input: JSON.parse(wanted) as { remote: boolean } }, errorPolicy: 'all' });
  const found = (data ?? previousData)?.feasibility;
  const [ask, { loading }] = useMutation(HowManyPeopleDocument);
  const [people, setPeople] = useState<string>();
  const count = async (): Promise<void> => {
    const [condition] = conditions?.kind === 'SOME' ? conditions.ids ?? [] : [];
    const [language] = languages ?? [];
    try {
      const { data: told } = await ask({ variables: { input: { commandId: crypto.randomUUID(), condition: condition ?? null, language: language ?? null, kind: kindAsked ?? null } } });
      const [error] = told?.askAboutPeople.userErrors ?? [];
      const estimate = told?.askAboutPeople.people;
      setPeople(error?.message ?? (estimate ? say('web.requestForm.people', { band: label('value.peopleBand', bandOf(estimate.band)) }) : ''));
    } catch {
      setPeople(say('web.parts.unreachable'));
    }
  };
  return (
    <section className="card sunk stack" aria-labelledby="reach">
      <h2 id="reach" className="side-heading">{say('term.feasibility')}</h2>
      <p className="big" role="status">{found ? say('web.requestForm.organisations', { count: found.organisations }) : '…'}</p>
      <p role="status">{people ?? ''}</p>
      {people === undefined && <p><Button look="line" isBusy={loading} onPress={() => { void count(); }}>{say('web.requestForm.howManyPeople')}</Button></p>}
      <p className="small soft">{say('web.requestForm.countedHow')}</p>
    </section>
  );
}

/** `UNDER_10` → `under-10`, `_10_19` → `10-19`. */
function bandOf(band: string): string {
  return codeOf(band.replace(/^_/, ''));
}

function SoFar({ draft: { seats } }: { readonly draft: Draft }): ReactNode {
  const { say } = useWords();
  const patients = Math.min(seats?.patients ?? 0, DRAWN);
  const professionals = Math.min(Math.max((seats?.all ?? 0) - patients, 0), DRAWN);
  if (patients + professionals === 0) return null;
  return (
    <section className="card sunk stack" aria-labelledby="sofar">
      <h2 id="sofar" className="side-heading">{say('web.requestForm.tableSoFar')}</h2>
      <div className="t-card"><TableFigure patients={Array.from({ length: patients }, () => ({ empty: true }))} professionals={Array.from({ length: professionals }, () => ({}))} size="card" state="forming" /></div>
      <p>{say('web.requestForm.seatsInWords', { patients, professionals })}</p>
    </section>
  );
}
