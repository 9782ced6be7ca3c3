import { streamName } from '#engine';
import { derivedId, type Id } from '#kernel';
import { engineWorld, rendezvous, type EngineWorld } from '../../../../test/support/engine-world';
import { AddNote, anna, authorise, book, GiveBackPlace, member, PLACES, RegisterBook, shelf, TakePlace } from '../testing/lending';

let world: EngineWorld;
let count = 0;
beforeAll(async () => { world = await engineWorld([book, shelf], authorise); });
afterAll(() => world.close());
afterEach(() => { delete world.interference.beforeAppend; delete world.interference.afterAppend; });

const operator = { kind: 'operator', network: 'enpcr' } as const;
const newId = (): Id => derivedId('thing', count++);
const register = (registered: Id, shelves: readonly Id[], commandId: Id = newId()) => world.commands.do(RegisterBook, { book: registered, title: 'A', owner: anna, shelves }, { actor: member(), commandId });
const types = async (concept: string, id: Id): Promise<string[]> => (await world.happened(concept, id)).map(({ type }) => type);
const standing = async (on: Id): Promise<readonly Id[]> => shelf.fold(await world.happened('shelf', on)).books;
const fill = async (full: Id): Promise<void> => {
  for (let n = 0; n < PLACES; n++) await world.commands.send(TakePlace({ shelf: full, book: newId() }), { actor: operator, commandId: newId() });
};

describe('what must hold elsewhere', () => {
  it('is taken before the command is recorded', async () => {
    const [registered, on] = [newId(), newId()];
    expect(await register(registered, [on])).toMatchObject({ ok: true, revision: 0n });
    const [taken] = await world.store.readStream(streamName('enpcr', 'shelf', on));
    const [recorded] = await world.store.readStream(streamName('enpcr', 'book', registered));
    expect(taken && recorded && taken.position < recorded.position).toBe(true);
    expect(await types('shelf', on)).toEqual(['PlaceTaken']);
  });

  it('belongs to the command that it is part of', async () => {
    const [registered, on, commandId] = [newId(), newId(), newId()];
    await register(registered, [on], commandId);
    const [taken] = await world.store.readStream(streamName('enpcr', 'shelf', on));
    expect(JSON.parse(taken?.meta ?? '{}')).toMatchObject({ actor: 'process:hold', causationId: commandId, correlationId: commandId });
  });

  it('is given back, the last first, when something else cannot be taken; the answer is why', async () => {
    const [registered, first, second, full] = [newId(), newId(), newId(), newId()];
    await fill(full);
    expect(await register(registered, [first, second, full])).toEqual({ ok: false, kind: 'rejected', rejections: [{ code: 'NO_PLACES_LEFT' }] });
    expect([await types('book', registered), await types('shelf', first), await types('shelf', second)]).toEqual([[], ['PlaceTaken', 'PlaceGivenBack'], ['PlaceTaken', 'PlaceGivenBack']]);
    const givenBack = async (on: Id) => (await world.store.readStream(streamName('enpcr', 'shelf', on)))[1]?.position ?? 0n;
    expect(await givenBack(second) < await givenBack(first)).toBe(true);
  });

  it('can be taken again by the same command when it is given again, also within the same millisecond', async () => {
    const [registered, on, full, commandId] = [newId(), newId(), newId(), newId()];
    await fill(full);
    await register(registered, [on, full], commandId);
    const [someone = ''] = await standing(full);
    await world.commands.send(GiveBackPlace({ shelf: full, book: someone }), { actor: operator, commandId: newId() });
    expect(await register(registered, [on, full], commandId)).toMatchObject({ ok: true, changed: true });
    expect([await standing(on), await types('book', registered)]).toEqual([[registered], ['BookRegistered']]);
    expect((await standing(full)).includes(registered)).toBe(true);
  });

  it('is kept over the silent retry: taken once', async () => {
    const [registered, on] = [newId(), newId()];
    world.interference.beforeAppend = async (stream) => {
      if (stream !== streamName('enpcr', 'book', registered)) return;
      delete world.interference.beforeAppend;
      await world.commands.send(AddNote({ book: registered }), { actor: operator, commandId: newId() });
    };
    expect(await register(registered, [on])).toMatchObject({ ok: true, revision: 1n });
    expect([await types('book', registered), await types('shelf', on)]).toEqual([['NoteAdded', 'BookRegistered'], ['PlaceTaken']]);
  });

  it('is given back when the command is overtaken twice', async () => {
    const [registered, on] = [newId(), newId()];
    const own = streamName('enpcr', 'book', registered);
    let overtaking = false;
    world.interference.beforeAppend = async (stream) => {
      if (stream !== own || overtaking) return;
      overtaking = true;
      await world.commands.send(AddNote({ book: registered }), { actor: operator, commandId: newId() });
      overtaking = false;
    };
    expect(await register(registered, [on])).toEqual({ ok: false, kind: 'changed-meanwhile' });
    expect([await types('book', registered), await types('shelf', on)]).toEqual([['NoteAdded', 'NoteAdded'], ['PlaceTaken', 'PlaceGivenBack']]);
  });

  it('is not given back when somebody else did the same at the same time and stands on it', async () => {
    const [registered, on] = [newId(), newId()];
    world.interference.beforeAppend = async (stream) => {
      if (stream !== streamName('enpcr', 'book', registered)) return;
      delete world.interference.beforeAppend;
      expect(await register(registered, [on])).toMatchObject({ ok: true });
    };
    expect(await register(registered, [on])).toEqual({ ok: false, kind: 'rejected', rejections: [{ code: 'WRONG_STATE', field: 'book' }] });
    expect([await standing(on), await types('book', registered)]).toEqual([[registered], ['BookRegistered']]);
  });

  it('the same command several times at once takes and records once', async () => {
    const [registered, on, commandId] = [newId(), newId(), newId()];
    world.interference.beforeAppend = rendezvous(4);
    const answers = await Promise.all(Array.from({ length: 4 }, () => register(registered, [on], commandId)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect([await standing(on), await types('book', registered)]).toEqual([[registered], ['BookRegistered']]);
  });

  it('holds exactly, whoever races: of 20 at once as many are recorded as there are places, and nobody is told to try again', async () => {
    const on = newId();
    const books = Array.from({ length: 20 }, newId);
    const all = rendezvous(20);
    world.interference.beforeAppend = all;
    const answers = await Promise.all(books.map((registered) => register(registered, [on])));
    const recorded = (await Promise.all(books.map(async (registered) => ({ registered, there: (await types('book', registered)).length > 0 })))).filter(({ there }) => there).map(({ registered }) => registered);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(PLACES);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 20 - PLACES }, () => ({ ok: false, kind: 'rejected', rejections: [{ code: 'NO_PLACES_LEFT' }] })));
    expect([...await standing(on)].sort()).toEqual([...recorded].sort());
  });

  it('stays taken when the engine goes in between, and the same command given again goes on from there', async () => {
    const [registered, on, commandId] = [newId(), newId(), newId()];
    world.interference.beforeAppend = (stream) => (stream === streamName('enpcr', 'book', registered) ? Promise.reject(new Error('connection lost')) : Promise.resolve());
    await expect(register(registered, [on], commandId)).rejects.toThrow('connection lost');
    expect(await standing(on)).toEqual([registered]);
    delete world.interference.beforeAppend;
    expect(await register(registered, [on], commandId)).toMatchObject({ ok: true, changed: true });
    expect(await types('shelf', on)).toEqual(['PlaceTaken']);
  });
});
