import { column, maybe, readModel, ProjectionRunner, table } from '#engine';
import { derivedId, event, eventRegistry, plain, type Actor } from '#kernel';
import { z } from 'zod';
import { stageFor, type Stage } from '../../../../test/support/read-model';

const BookOpened = event('BookOpened', 1, { title: plain(z.string()), tags: plain(z.array(z.string())) });
const BookRenamed = event('BookRenamed', 1, { title: plain(z.string()) });
const BookBurnt = event('BookBurnt', 1, {});
const PageTorn = event('PageTorn', 1, { page: plain(z.int()) });
const definitions = [BookOpened, BookRenamed, BookBurnt, PageTorn];

const shape = () => ({
  book: table({
    columns: { network: column('text'), id: column('uuid'), title: column('text'), tags: column('text[]'), since: column('bigint'), renamed: maybe('integer') },
    key: ['network', 'id'],
    visible: `title <> 'secret' or viewer.role() = 'coordinator'`,
  }),
});
const books = (version = 1, mark = '') => readModel('books', version, shape(), ['create index by_title on book (title)'])
  .on(BookOpened, (e, { book }) => book.put({ network: e.network, id: e.id, title: mark + e.data.title, tags: e.data.tags, since: e.at, renamed: null }))
  .on(BookRenamed, (e, { book }) => book.change([e.network, e.id], (row) => ({ ...row, title: e.data.title, renamed: (row.renamed ?? 0) + 1 })))
  .on(BookBurnt, (e, { book }) => book.remove([e.network, e.id]));
const fragile = readModel('fragile', 1, shape()).on(PageTorn, ({ data }) => { if (data.page > 1) throw new Error('no such page'); });

const reader = (network: string, staff = false): Actor => ({ kind: 'member', network, person: derivedId('reader'), hat: staff ? { kind: 'staff', role: 'coordinator' } : { kind: 'person' }, staffRoles: staff ? ['coordinator'] : [] });
const id = (name: string): string => derivedId('book', name);
const book = (name: string, happened: ReturnType<typeof BookOpened | typeof BookRenamed | typeof BookBurnt | typeof PageTorn>, network = 'enpcr') => ({ concept: 'book', id: id(name), event: happened, network });

describe('a projection', () => {
  let stage: Stage;
  beforeAll(async () => { stage = await stageFor([books(), fragile], definitions); });
  afterAll(() => stage.close());
  const titles = (actor: Actor) => stage.as(actor).query<{ title: string; tags: string[]; since: bigint; renamed: number | null }>('select title, tags, since, renamed from books.book order by title');

  it('shows what happened, changes and removals in one batch included', async () => {
    await stage.play(
      book('a', BookOpened({ title: 'A', tags: ['x', 'it, "quoted"'] })), book('b', BookOpened({ title: 'B', tags: [] })), book('c', BookOpened({ title: 'C', tags: [] })),
      book('a', BookRenamed({ title: 'AA' })), book('a', BookRenamed({ title: 'AAA' })), book('b', BookBurnt({})));
    expect(await titles(reader('enpcr'))).toEqual([
      { title: 'AAA', tags: ['x', 'it, "quoted"'], since: BigInt(Date.UTC(2026, 2, 2, 12)), renamed: 2 },
      { title: 'C', tags: [], since: BigInt(Date.UTC(2026, 2, 2, 12)), renamed: null },
    ]);
  });

  it('shows nobody a row of another network, nor one that the policy hides', async () => {
    await stage.play(book('n', BookOpened({ title: 'N', tags: [] }), 'nordic'), book('s', BookOpened({ title: 'secret', tags: [] })));
    expect((await titles(reader('nordic'))).map(({ title }) => title)).toEqual(['N']);
    expect((await titles(reader('enpcr'))).map(({ title }) => title)).not.toContain('secret');
    expect((await titles(reader('enpcr', true))).map(({ title }) => title)).toContain('secret');
  });

  it('cannot be written by who reads', async () => {
    await expect(stage.as(reader('enpcr', true)).query(`delete from books.book`)).rejects.toThrow(/read-only|permission denied/);
  });

  it('stops at an event that it cannot take in, says which, and leaves the others running', async () => {
    await stage.play(book('c', PageTorn({ page: 1 })));
    await expect(stage.play(book('c', PageTorn({ page: 2 })))).rejects.toThrow('PageTorn');
    const [running, stopped] = stage.projections.status();
    expect(stopped).toMatchObject({ name: 'fragile', state: 'stopped' });
    expect(stopped?.why).toMatch(/^PageTorn at position \d+: no such page$/);
    expect(running).toMatchObject({ name: 'books', state: 'following', position: await stage.store.head() });
  });

  it('is built anew beside the old one when its version rises, then takes its place', async () => {
    const next = new ProjectionRunner([books(2, '2 ')], { store: stage.store, registry: eventRegistry(definitions), pool: stage.database.pool('projector'), log: () => undefined });
    await next.start();
    await next.stop();
    expect((await titles(reader('enpcr'))).map(({ title }) => title)).toEqual(['2 C', '2 secret', 'AAA']);
    const { rows } = await stage.database.pool('projector').query<{ version: number; live: boolean }>(`select version, live from engine.projections where name = 'books' order by version`);
    expect(rows).toEqual([{ version: 1, live: false }, { version: 2, live: true }]);
  });
});

describe('two runners of the same projection', () => {
  it('take turns at its checkpoint: nothing is applied twice, nothing is left out', async () => {
    const stage = await stageFor([books()], definitions);
    const counting = (): ProjectionRunner => new ProjectionRunner([books()], { store: stage.store, registry: eventRegistry(definitions), pool: stage.database.pool('projector'), log: () => undefined });
    const second = counting();
    await second.start();
    await stage.play(book('t', BookOpened({ title: 'T', tags: [] })));
    for (let n = 0; n < 40; n++) await stage.play(book('t', BookRenamed({ title: `T${n}` })));
    const [row] = await stage.as(reader('enpcr')).query<{ title: string; renamed: number }>('select title, renamed from books.book');
    expect(row).toEqual({ title: 'T39', renamed: 40 });
    await second.stop();
    await stage.close();
  });
});
