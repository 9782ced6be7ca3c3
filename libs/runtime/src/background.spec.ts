import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dropDatabase } from '#database';
import type { Commands } from '#engine';
import { dataDirOfRun } from '../../../test/support/database';
import { startBackground } from './background';
import { realClock } from './clock';
import { openStorage, type Storage } from './storage';

describe('what runs beside requests', () => {
  const keysDir = mkdtempSync(path.join(tmpdir(), 'roundtable-keys-'));
  const database = `spec_${randomUUID().replaceAll('-', '')}`;
  const log = (): void => undefined;
  const said = new Error('nothing is to be said here');
  const commands: Commands = { do: () => Promise.reject(said), send: () => Promise.reject(said) };
  let storage: Storage;

  beforeAll(async () => {
    storage = await openStorage({ database: { kind: 'embedded', dataDir: dataDirOfRun(), database }, keysDir, clock: () => Date.now(), log, guest: 'allowed', describedAs: 'a spec' });
  });
  afterAll(async () => {
    const { place } = storage.database;
    await storage.close();
    if (place.kind === 'embedded') await dropDatabase(place, database);
    rmSync(keysDir, { recursive: true });
  });

  /** The storage, and the signals by which those who follow its log are told to end. */
  function watched(): { readonly followed: Storage; readonly signals: readonly AbortSignal[] } {
    const signals: AbortSignal[] = [];
    const { store } = storage;
    return { signals, followed: { ...storage, store: { ...store, subscribe: (options) => { signals.push(options.signal); return store.subscribe(options); } } } };
  }

  async function asOwner(sql: string): Promise<void> {
    const owner = await storage.database.connect('owner');
    await owner.query(sql);
    await owner.end();
  }

  it('follows the log until it is stopped', async () => {
    const { followed, signals } = watched();
    const background = await startBackground(followed, commands, realClock(() => Date.now()), log);
    expect(signals.length).toBeGreaterThan(1);
    expect(signals.filter(({ aborted }) => aborted)).toEqual([]);
    await background.stop();
    expect(signals.filter(({ aborted }) => !aborted)).toEqual([]);
  });

  it('leaves nothing running when one of it cannot start: what had started would look for its database for ever', async () => {
    const { followed, signals } = watched();
    await asOwner('revoke insert on engine.processes from roundtable_projector');
    await expect(startBackground(followed, commands, realClock(() => Date.now()), log)).rejects.toThrow('permission denied');
    expect(signals.length).toBeGreaterThan(0);
    expect(signals.filter(({ aborted }) => !aborted)).toEqual([]);
  });
});
