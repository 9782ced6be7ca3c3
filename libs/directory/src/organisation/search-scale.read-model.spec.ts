import { View } from '#engine';
import type { Actor } from '#kernel';
import { stageFor, type Stage } from '../../../../test/support/read-model';
import { directoryEvents } from '../index';
import { findOrganisations, similarOrganisations, type Query, type Wanted } from './organisation-queries.read-model';
import { organisationsReadModel } from './organisations.read-model';

const entries = 20_000;
/** Each reads under policies of their own. */
const visitor: Actor = { kind: 'visitor', network: 'enpcr' };
const coordinator: Actor = { kind: 'member', network: 'enpcr', person: '00000000-0000-4000-8000-000000000001', hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };

/** Names such as "Foreningen c4ca4238" made from numbers; every tenth for diabetes, every hundredth Danish. */
const filling = `
  insert into organisations.organisation (network, id, status, claimed, name, kind, conditions, every_condition, countries, haystack, beginnings, skeletons, likeness, said, removal_asked, funders, people)
  select 'enpcr', md5('org' || n)::uuid, 'listed', false, name, case when n % 2 = 0 then 'academic' else 'patient-organisation' end,
    case when n % 10 = 0 then array['diabetes'] when n % 997 = 0 then array['psoriasis'] else '{}' end, false, case when n % 100 = 0 then array['DK'] else array['SE'] end,
    E'\\n' || name || E'\\n', array[left(name, 1), left(name, 2), left(word, 1), left(word, 2)], array[replace(name, ' ', '')], E'\\n' || replace(name, ' ', '') || E'\\n',
    jsonb_build_object('name', name, 'own', '{}'::jsonb), false, '[]', '{}'
  from (select n, word, (case when n % 3 = 0 then 'foreningen ' when n % 3 = 1 then 'university of ' else '' end) || word || ' ' || right(md5('b' || n), 6) as name
        from (select n, left(md5(n::text), 8) as word from generate_series(1, $1::int) n) words) names`;

describe(`the directory with ${entries} entries`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageFor([organisationsReadModel], directoryEvents);
    const pool = stage.database.pool('projector');
    await pool.query(filling, [entries]);
    await pool.query('vacuum analyze organisations.organisation');
  }, 300_000);
  afterAll(() => stage.close());

  /** Which rows of the table a read touched, and how. */
  async function cost(reader: Actor, work: (query: Query) => Promise<unknown>): Promise<{ wholeTable: number; rows: number }> {
    const view = new View(stage.database.pool('reader'), reader);
    const touched = async (): Promise<{ whole: number; rows: number }> => {
      const [counted] = await view.query<{ whole: number; rows: number }>(
        `select seq_scan::int as whole, (seq_tup_read + idx_tup_fetch)::int as rows from pg_stat_xact_user_tables where schemaname = 'organisations' and relname = 'organisation'`);
      return counted ?? { whole: 0, rows: 0 };
    };
    try {
      const before = await touched();
      await work((text, values) => view.query(text, values));
      const after = await touched();
      return { wholeTable: after.whole - before.whole, rows: after.rows - before.rows };
    } finally {
      await view.close();
    }
  }
  const twoPages = (wanted: Wanted) => async (query: Query): Promise<void> => {
    const last = (await findOrganisations(query, wanted, 'en', undefined, 21)).at(-1);
    if (last) await findOrganisations(query, wanted, 'en', [String(last.rank), last.name, last.id], 21);
  };

  it.each<[string, Wanted, number]>([
    ['nothing in particular', {}, 500],
    ['a rare name', { words: 'c4ca4238' }, 50],
    ['a name that is not there', { words: 'zzzzzz' }, 50],
    ['a rare condition', { condition: 'psoriasis' }, 500],
    ['a country', { country: 'DK' }, entries / 2],
    ['one letter', { words: 'c' }, entries],
    ['two letters', { words: 'c4' }, entries / 20],
    ['a common word', { words: 'foreningen' }, entries],
    ['a slip of the pen', { words: 'foreningen c4ca42x8' }, entries / 2],
    ['everything at once', { words: 'university', kind: 'patient-organisation', country: 'DK', condition: 'diabetes', status: 'listed' }, entries],
  ])('looks for %s without reading the whole table, under row-level security', async (_what, wanted, most) => {
    for (const reader of [visitor, coordinator]) {
      const { wholeTable, rows } = await cost(reader, twoPages(wanted));
      expect(wholeTable).toBe(0);
      expect(rows).toBeLessThan(most);
    }
  });

  it('looks for names that could be mistaken without reading the whole table', async () => {
    const { wholeTable, rows } = await cost(coordinator, async (query) => {
      const [found] = await findOrganisations(query, { words: 'c4ca4238' }, 'en', undefined, 1);
      await similarOrganisations(query, found?.id ?? '');
    });
    expect(wholeTable).toBe(0);
    expect(rows).toBeLessThan(200);
  });
});
