import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { NotHere } from '../../parts/not-here';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import type { MessageKey } from '../../words/say';
import { useWords } from '../../words/use-words';
import { AddToCalendar, ChangeNumber } from './change-number';
import './network.css';
import { NetworkNumbersDocument, type NetworkNumbersQuery } from './network.operations';
import { groups, unitOf, type Settings, type Unit } from './numbers';

type Shown = NetworkNumbersQuery['network'];

/** Who runs the network, the numbers that its rules use, and why each was moved: for every member and visitor (R-NET-01). Coordinators move them here. */
export function TheNetwork(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const { data, error } = useQuery(NetworkNumbersDocument);
  if (error && !data) return <NotHere error={error} />;
  const title = say('web.network.title');
  const before = <Link className="back" to={to()}>← {say('web.shell.page.home')}</Link>;
  if (!data) return <Page title={title} before={before}><Waiting lines={8} /></Page>;
  return (
    <Page title={title} before={before} lede={say('web.network.lede', { name: data.network.name, owner: data.network.owner })}>
      <p className="measure soft">{say('web.network.only')}</p>
      <Numbers settings={data.network.settings} />
      <Calendar settings={data.network.settings} />
      <Changes changes={data.network.settingChanges} />
    </Page>
  );
}

/** A number with what it counts, in words. */
export function useAmount(): (count: number, unit: Unit) => string {
  const { say } = useWords();
  return (count, unit) => say(`web.network.unit.${unit}`, { count });
}

function Numbers({ settings }: { readonly settings: Settings }): ReactNode {
  const { say } = useWords();
  const { hat } = useHere();
  const amount = useAmount();
  return groups.map(({ key, numbers }) => (
    <Part key={key} id={key} title={say(`web.network.group.${key}`)}>
      <dl className="numbers">
        {numbers.map(([name, unit]) => (
          <div key={name}>
            <dt>{say(`web.network.number.${name}`)}</dt>
            <dd><strong>{amount(settings[name], unit)}</strong>{hat.value === 'coordinator' && <Opens label={<>{say('web.network.change')}<span className="hidden">: {say(`web.network.number.${name}`)}</span></>} look="plain">{(close) => <ChangeNumber name={name} unit={unit} now={settings[name]} close={close} />}</Opens>}</dd>
          </div>
        ))}
      </dl>
    </Part>
  ));
}

/** Weeks one after the other, said as from one to the other: 28, 29, 30 → “28–30”. */
function runsOf(weeks: readonly number[]): readonly string[] {
  const runs: (readonly [number, number])[] = [];
  for (const week of [...weeks].sort((a, b) => a - b)) {
    const [from, to] = runs.at(-1) ?? [];
    if (from !== undefined && to === week - 1) runs[runs.length - 1] = [from, week];
    else runs.push([week, week]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}

function Calendar({ settings: { quietWeeks, holidays } }: { readonly settings: Settings }): ReactNode {
  const { say, day, list } = useWords();
  const { hat } = useHere();
  const isCoordinator = hat.value === 'coordinator';
  return (
    <Part id="calendar" title={say('web.network.group.calendar')} lede={say('web.network.calendarText')}>
      <dl className="numbers">
        <div><dt>{say('web.network.number.quietWeeks')}</dt><dd><strong>{say('web.network.week', { week: list(runsOf(quietWeeks)) })}</strong>{isCoordinator && <Opens label={say('web.network.addWeek')} look="plain">{(close) => <AddToCalendar name="quietWeeks" now={quietWeeks.map(String)} close={close} />}</Opens>}</dd></div>
        <div><dt>{say('web.network.number.holidays')}</dt><dd><strong>{holidays.length === 0 ? say('web.network.noHolidays') : list(holidays.map((date) => day(date, { weekday: false })))}</strong>{isCoordinator && <Opens label={say('web.network.addDay')} look="plain">{(close) => <AddToCalendar name="holidays" now={holidays} close={close} />}</Opens>}</dd></div>
      </dl>
    </Part>
  );
}

function Changes({ changes }: { readonly changes: Shown['settingChanges'] }): ReactNode {
  const { say, label, day, list } = useWords();
  const amount = useAmount();
  const valueOf = (setting: string, values: readonly string[]): string => {
    const unit = unitOf[setting];
    if (unit) return amount(Number(values[0]), unit);
    return list(values.map((value) => (setting === 'quietWeeks' ? say('web.network.week', { week: value }) : day(value, { weekday: false }))));
  };
  return (
    <Part id="changes" title={say('web.network.changes')} lede={say('web.network.changesText')}>
      {changes.length === 0 && <p className="soft">{say('web.network.noChanges')}</p>}
      {changes.length > 0 && (
        <ol className="events">
          {changes.map(({ setting, values, reason, at }) => (
            <li key={`${setting} ${at}`}>
              <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><circle cx="10" cy="10" r="6" fill="var(--ground)" stroke="currentColor" strokeWidth="2.5" /></svg>
              <span><time dateTime={at}>{day(at.slice(0, 10))}</time>{label('web.network.number', setting as MessageKey)}: <strong>{valueOf(setting, values)}</strong><span className="reason">{reason}</span></span>
            </li>
          ))}
        </ol>
      )}
    </Part>
  );
}
