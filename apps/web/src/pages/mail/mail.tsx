import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { localeOf, type Language } from '../../../../../libs/language/src/languages';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { OneOf, SomeOf } from '../../parts/field';
import { NotHere } from '../../parts/not-here';
import { errorOf } from '../../parts/problems';
import { TickList } from '../../parts/tick-list';
import { hatName } from '../../shell/hat';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { Kept } from '../advising/kept';
import { ChooseMailDocument, OwnMailDocument, type OwnMailQuery } from './mail.operations';

const rhythms = ['NONE', 'AT_ONCE', 'DAILY'] as const;
const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
type Weekday = (typeof weekdays)[number];

/** Whether somebody is told by mail that there is something, how often, and on which days never. Off until they choose it. */
export function Mail(): ReactNode {
  const { say } = useWords();
  const { session, signIn, hat, hats, putOn, to } = useHere();
  const title = say('web.mail.title');
  const self = hats.find(({ kind }) => kind === 'person');
  if (!session) return <Page title={title}><p><Button onPress={signIn}>{say('web.shell.signIn')}</Button></p></Page>;
  if (self && hat.kind === 'staff') return <Page title={title} lede={say('web.parts.lookAs', { hat: hatName(hat, say) })}><p><Button onPress={() => { putOn(self); }}>{say('web.shell.hat.person')}</Button></p></Page>;
  return <Choice home={to()} />;
}

function Choice({ home }: { readonly home: string }): ReactNode {
  const { say } = useWords();
  const { data, error } = useQuery(OwnMailDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <NotHere error={error} />;
  return (
    <Page title={say('web.mail.title')} lede={say('web.mail.lede')} before={<Link className="back" to={home}>← {say('web.shell.page.home')}</Link>}>
      {data ? <div className="measure stack-l"><Form wishes={data.mailWishes} /><Holds /></div> : <Waiting />}
    </Page>
  );
}

function Form({ wishes }: { readonly wishes: OwnMailQuery['mailWishes'] }): ReactNode {
  const { say, language } = useWords();
  const change = useChange(ChooseMailDocument);
  const [rhythm, setRhythm] = useState<(typeof rhythms)[number]>(wishes?.rhythm ?? 'NONE');
  const [quiet, setQuiet] = useState<readonly Weekday[]>(weekdays.filter((day) => wishes?.quietDays.includes(Number(day))));
  const input = { rhythm: rhythm === 'NONE' ? null : rhythm, quietDays: rhythm === 'NONE' ? [] : quiet.map(Number) };
  return (
    <Kept change={change} input={input}>
      <OneOf id="rhythm" label={say('web.mail.rhythm')} options={rhythms.map((value) => ({ value, label: say(`web.mail.rhythm.${value}`), hint: say(`web.mail.rhythm.${value}Hint`) }))}
        value={rhythm} onChange={setRhythm} error={errorOf(change.errors, 'rhythm')} />
      {rhythm !== 'NONE' && (
        <SomeOf id="quietDays" label={say('web.mail.quiet')} hint={say('web.mail.quietHint')} options={weekdays.map((value) => ({ value, label: nameOf(value, language) }))}
          value={quiet} onChange={(days) => { if (days.length < weekdays.length) setQuiet(days); }} error={errorOf(change.errors, 'quietDays')} />
      )}
      {wishes && <p className="soft">{say('web.mail.address', { address: wishes.address })}</p>}
    </Kept>
  );
}

/** What every mail holds, and what none does. */
function Holds(): ReactNode {
  const { say } = useWords();
  return (
    <section className="card sunk stack" aria-labelledby="holds">
      <h2 id="holds" className="small-heading">{say('web.mail.holds')}</h2>
      <TickList items={[say('web.mail.holds.only'), say('web.mail.holds.link'), say('web.mail.holds.kept')]} />
    </section>
  );
}

/** 5 January 1970 was a Monday. */
function nameOf(day: Weekday, language: Language): string {
  const name = new Intl.DateTimeFormat(localeOf[language], { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + Number(day)));
  return name.charAt(0).toLocaleUpperCase(localeOf[language]) + name.slice(1);
}
