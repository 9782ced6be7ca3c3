import fc from 'fast-check';
import { z } from 'zod';
import { column, json, maybe, readModel, sealed, table, type RowOf } from '#engine';
import { derivedId, event, plain, type Actor } from '#kernel';
import { box } from '#kernel/testing';
import { stageFor, type Stage } from '../../../../test/support/read-model';

const columns = {
  network: column('text'), id: column('uuid'), big: column('bigint'), 'odd "name"': column('text'), small: column('integer'), yes: column('boolean'), day: column('date'),
  texts: column('text[]'), ids: column('uuid[]'), any: json<unknown>(), box: sealed<string>(), touched: column('integer'),
  no_text: maybe('text'), no_id: maybe('uuid'), no_big: maybe('bigint'), no_small: maybe('integer'), no_yes: maybe('boolean'), no_day: maybe('date'), no_texts: maybe('text[]'), no_ids: maybe('uuid[]'), no_any: maybe('jsonb'),
};
type Row = RowOf<typeof columns>;

const Put = event('Put', 1, { key: plain(z.string()) });
const Touched = event('Touched', 1, {});
/** What the next event puts; read models are pure, this one is a spec. */
const rows = new Map<string, Row>();
const things = readModel('things', 1, { thing: table({ columns, key: ['network', 'id', 'big', 'day', 'yes'], visible: 'true' }) })
  .on(Put, ({ data }, { thing }) => { const row = rows.get(data.key); if (row) thing.put(row); })
  .on(Touched, ({ id }, { thing }) => { for (const row of [...rows.values()].filter((one) => one.id === id)) thing.change([row.network, row.id, row.big, row.day, row.yes], (present) => ({ ...present, touched: present.touched + 1 })); });

const text = fc.string({ unit: 'grapheme' }).filter((said) => !said.includes('\u0000'));
const uuid = fc.uuid();
const day = fc.integer({ min: 0, max: 60_000 }).map((count) => new Date(Date.UTC(1950, 0, 1) + count * 86_400_000).toISOString().slice(0, 10));
const big = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const small = fc.integer();
const any = fc.jsonValue({ stringUnit: 'grapheme' }).map((value) => JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '')) as unknown).filter((value) => value !== null);
const or = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });
const row: fc.Arbitrary<Row> = fc.record({
  network: fc.constant('enpcr'), id: uuid, big, 'odd "name"': text, small, yes: fc.boolean(), day, texts: fc.array(text), ids: fc.array(uuid), any, box: or(text.map((inside) => box(inside))), touched: fc.constant(0),
  no_text: or(text), no_id: or(uuid), no_big: or(big), no_small: or(small), no_yes: or(fc.boolean()), no_day: or(day), no_texts: or(fc.array(text)), no_ids: or(fc.array(uuid)), no_any: or(any),
});

const reader: Actor = { kind: 'member', network: 'enpcr', person: derivedId('reader'), hat: { kind: 'person' }, staffRoles: [] };
let stage: Stage;
let count = 0;
beforeAll(async () => { stage = await stageFor([things], [Put, Touched]); });
afterAll(() => stage.close());
const shown = async (id: string): Promise<Row | undefined> =>
  (await stage.as(reader).query<Row>(`select *, day::text as day, no_day::text as no_day from things.thing where id = $1`, [id]))[0];

describe('columns of every kind', () => {
  it('hold what was put, and what a change left alone', async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(row, { minLength: 1, maxLength: 5, selector: ({ id }) => id }), async (put) => {
      const batch = put.map((one) => ({ key: `row ${count++}`, one }));
      for (const { key, one } of batch) rows.set(key, one);
      await stage.play(...batch.map(({ key, one }) => ({ concept: 'thing', id: one.id, event: Put({ key }) })));
      for (const { one } of batch) expect(await shown(one.id)).toEqual(one);
      await stage.play(...batch.map(({ one }) => ({ concept: 'thing', id: one.id, event: Touched({}) })));
      for (const { one } of batch) expect(await shown(one.id)).toEqual({ ...one, touched: 1 });
    }), { numRuns: 25 });
  });
});
