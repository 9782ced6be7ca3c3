import { View } from '#engine';
import { derivedId, type Actor } from '#kernel';
import { countOrganisations, match, matchRequest, readCandidates, type Wanted } from '#matchmaking';
import { bench } from '../support/main';
import { atMost, markdown, median, speed, spread, takeTurns, turnsOf } from '../support/measure';
import type { Place } from '../support/place';

const CANDIDATES = 100_000;
const INVITATIONS = 50_000;
const TURNS = 3;

const asker = derivedId('asker');
const reader: Actor = { kind: 'member', network: 'enpcr', person: derivedId('person'), hat: { kind: 'organisation', organisation: asker }, staffRoles: [] };
const wanted: Wanted = { request: derivedId('request'), asker, conditions: ['cystic-fibrosis'], languages: ['sv'], countries: ['SE'], remote: false, kind: 'advice' };

/** From what finds few to what finds nearly everybody. */
const scenes: readonly (readonly [what: string, wanted: Wanted])[] = [
  ['one condition, one country, one language', wanted],
  ['an area of conditions, from anywhere', { ...wanted, conditions: ['lung-disease'], remote: true, languages: ['sv', 'en'] }],
  ['any condition, in four countries', { ...wanted, conditions: 'all', countries: ['SE', 'NO', 'DK', 'FI'], languages: ['sv', 'en'] }],
  ['all patients, from anywhere, in any of six languages', { ...wanted, conditions: 'all', remote: true, languages: ['sv', 'en', 'fi', 'da', 'nb', 'de'] }],
];

bench('Matching and feasibility, 100,000 candidates', 7, async (place, rounds) => {
  await fill(place);
  const view = new View(place.database.pool('reader'), reader);
  const rows: string[][] = [];
  const [ratios, counts]: [number[], number[]] = [[], []];
  const at = Date.now();
  try {
    for (const [what, wish] of scenes) {
      const everybody = match(wish, await readCandidates(view), at);
      const times = await takeTurns([{ name: 'match', run: () => matchRequest(view, wish, at).then(nothing) }, { name: 'read', run: () => readRows(place).then(nothing) }], { rounds, turns: TURNS });
      const found = await matchRequest(view, wish, at);
      if (JSON.stringify(found) !== JSON.stringify(everybody)) throw new Error(`${what}: another list than that of everybody`);
      const conditions = wish.conditions === 'all' ? undefined : wish.conditions;
      const counting = await takeTurns([{ name: 'count', run: () => countOrganisations(view, { ...wish, conditions }).then(nothing) }, { name: 'read', run: () => readRows(place).then(nothing) }], { rounds, turns: TURNS });
      ratios.push(1 / speed(times, 'match', 'read'));
      counts.push(1 / speed(counting, 'count', 'read'));
      rows.push([what, String(found.proposals.length), `${ratios.at(-1)?.toFixed(2)} ×`, spread(turnsOf(times, 'match')), spread(turnsOf(times, 'read')), `${counts.at(-1)?.toFixed(2)} ×`, spread(turnsOf(counting, 'count'))]);
    }
  } finally {
    await view.close();
  }
  return [
    [
      `- matching one request against reading the rows, the median scene: ${atMost(median(ratios), 1)}; the widest: ${Math.max(...ratios).toFixed(2)} ×`,
      `- feasibility against reading the rows, the median scene: ${atMost(median(counts), 0.3)}; the widest: ${Math.max(...counts).toFixed(2)} ×`,
    ].join('\n'),
    `Milliseconds, median / 95th percentile, one reader after the other; ${INVITATIONS.toLocaleString('en')} invitations of the last two years stand beside the candidates. *Reading* takes the candidates' rows, without the invitations and without a policy, and looks at none.`,
    markdown(['a request for', 'found', 'match ÷ read', 'match ms', 'read ms', 'count ÷ read', 'count ms'], rows),
  ];
});

/** Lists are compared apart: they differ from what is only read. */
function nothing(): undefined {
  return undefined;
}

/** What any matching in Node would begin with. */
async function readRows({ unbound }: Place): Promise<number> {
  const { rows } = await unbound.query(
    `select id, verified, kind, conditions, every_condition, languages, countries, open_to, not_open_to, confirmed_at, verification_due, contact_limit, paused, paused_until, blocked
     from candidates.organisation where network = 'enpcr' and verified and kind in ('patient-organisation', 'umbrella')`);
  return rows.length;
}

/** Members of the patient side, spread over conditions, countries and languages as a wide network might be. */
async function fill({ unbound }: Place): Promise<void> {
  await unbound.query('delete from candidates.organisation');
  await unbound.query(
    `insert into candidates.organisation (network, id, verified, kind, conditions, every_condition, languages, countries, open_to, not_open_to, confirmed_at, paused, blocked)
     select 'enpcr', md5('o' || n)::uuid, true, 'patient-organisation', array[c[1 + n % 10], c[1 + n / 10 % 10]], n % 50 = 0, array[l[1 + n % 6], l[1 + n / 6 % 6]], array[p[1 + n / 3 % 8]],
       array['advice', 'protocol-review'], case when n % 9 = 0 then array['survey'] else '{}' end, $2::bigint - (n % 400) * 86400000::bigint, n % 20 = 0, '{}'
     from generate_series(1, $1::int) n,
       (select array['cystic-fibrosis', 'asthma', 'depression', 'psoriasis', 'diabetes', 'dementia', 'breast-cancer', 'epilepsy', 'adhd', 'autism'] as c,
         array['sv', 'en', 'fi', 'da', 'nb', 'de'] as l, array['SE', 'NO', 'DK', 'FI', 'DE', 'FR', 'NL', 'IT'] as p) made_up`, [CANDIDATES, Date.now()]);
  await unbound.query(
    `insert into candidates.invitation (network, id, recipient, request, asker, sent_at, until, waiting)
     select 'enpcr', md5('i' || n)::uuid, md5('o' || (1 + n * 7 % $2))::uuid, md5('r' || n % 5000)::uuid, md5('a' || n % 300)::uuid,
       $3::bigint - (n % 700) * 86400000::bigint, $3::bigint - (n % 700 - 30) * 86400000::bigint, n % 3 = 0 from generate_series(1, $1::int) n`, [INVITATIONS, CANDIDATES, Date.now()]);
  await unbound.query('analyze candidates.organisation');
  await unbound.query('analyze candidates.invitation');
}
