import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words';
import type { Overview } from './overview';

const STEP = 50;
const HEIGHT = 140;
/** As many as can be told apart on a phone; the table has them all. */
const SHOWN = 7;

/** Month by month: how many invitations went to organisations, how many of them got a yes, and the same as a table. */
export function Months({ months }: { readonly months: Overview['months'] }): ReactNode {
  const { say, language } = useWords();
  const called = (month: string, style: 'short' | 'long'): string => new Intl.DateTimeFormat(language, { month: style, ...(style === 'long' && { year: 'numeric' as const }), timeZone: 'UTC' }).format(new Date(`${month}-15T00:00:00Z`));
  if (months.length === 0) return <p className="soft">{say('web.overview.noMonths')}</p>;
  const all = everyMonth(months);
  const shown = all.slice(-SHOWN);
  const most = Math.max(1, ...shown.map(({ sent }) => sent));
  return (
    <figure className="months-figure">
      <figcaption>{say('web.overview.months')}</figcaption>
      <svg viewBox={`0 0 ${shown.length * STEP} ${HEIGHT + 44}`} aria-hidden="true" focusable="false">
        {shown.map(({ month, sent, yes }, index) => {
          const x = index * STEP + 8;
          const tall = (sent / most) * HEIGHT;
          const filled = (yes / most) * HEIGHT;
          return (
            <g key={month}>
              {sent > 0 && <rect className="column" x={x} y={HEIGHT + 20 - tall} width={STEP - 16} height={tall} />}
              {yes > 0 && <rect className="column solid" x={x} y={HEIGHT + 20 - filled} width={STEP - 16} height={filled} />}
              <text x={x + (STEP - 16) / 2} y={HEIGHT + 14 - tall} textAnchor="middle">{sent > 0 ? sent : ''}</text>
              <text x={x + (STEP - 16) / 2} y={HEIGHT + 40} textAnchor="middle">{called(month, 'short').replace('.', '').slice(0, 3)}</text>
            </g>
          );
        })}
        <path className="ground" d={`M0 ${HEIGHT + 20}H${shown.length * STEP}`} />
      </svg>
      <ul className="key"><li className="held"><i />{say('web.overview.keyYes')}</li><li className="outlined"><i />{say('web.overview.keySent')}</li></ul>
      <details>
        <summary>{say('web.overview.asTable')}</summary>
        <table className="data">
          <caption className="hidden">{say('web.overview.months')}</caption>
          <thead><tr><th scope="col">{say('web.overview.month')}</th><th scope="col" className="n">{say('web.overview.requestsOpened')}</th><th scope="col" className="n">{say('web.overview.keySent')}</th><th scope="col" className="n">{say('web.overview.keyYes')}</th></tr></thead>
          <tbody>{all.map(({ month, published, sent, yes }) => <tr key={month}><th scope="row">{called(month, 'long')}</th><td className="n">{published}</td><td className="n">{sent}</td><td className="n">{yes}</td></tr>)}</tbody>
        </table>
      </details>
    </figure>
  );
}

/** Months in which nothing happened are months, too. */
function everyMonth(months: Overview['months']): Overview['months'] {
  const known = new Map(months.map((one) => [one.month, one]));
  const last = months.at(-1)?.month ?? '';
  const [year = 0, month = 1] = last.split('-').map(Number);
  const all: Overview['months'][number][] = [];
  for (let back = 0; back < 13; back++) {
    const date = new Date(Date.UTC(year, month - 1 - back, 15));
    const name = date.toISOString().slice(0, 7);
    all.unshift(known.get(name) ?? { month: name, published: 0, sent: 0, yes: 0 });
  }
  return all;
}
