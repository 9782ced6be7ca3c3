import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspectDataFolder, markDataFolder, markName } from './data-folder';

let parent: string;
let dataDir: string;
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'roundtable-data-'));
  dataDir = path.join(parent, 'deep', 'data');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe('T18: a data folder', () => {
  it('is new when it does not exist or is empty, and looking does not make it', () => {
    expect(inspectDataFolder(dataDir)).toEqual({ state: 'new' });
    expect(readdirSync(parent)).toEqual([]);
    mkdirSync(path.join(dataDir, 'lost+found'), { recursive: true });
    expect(inspectDataFolder(dataDir)).toEqual({ state: 'new' });
  });
  it.each(['demo', 'real'] as const)('is marked %s when it is made, for its owner alone', (kind) => {
    expect(markDataFolder(dataDir, kind)).toEqual({ state: 'marked', kind });
    expect(inspectDataFolder(dataDir)).toEqual({ state: 'marked', kind });
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(dataDir, markName)).mode & 0o777).toBe(0o444);
    expect(readdirSync(dataDir)).toEqual([markName]);
  });
  it('stays what it was made, whatever is asked for later', () => {
    markDataFolder(dataDir, 'demo');
    const mark = readFileSync(path.join(dataDir, markName), 'utf8');
    expect(markDataFolder(dataDir, 'real')).toEqual({ state: 'marked', kind: 'demo' });
    expect(readFileSync(path.join(dataDir, markName), 'utf8')).toBe(mark);
  });
  it('is not new again, nor marked anew, when its mark is taken away', () => {
    markDataFolder(dataDir, 'demo');
    writeFileSync(path.join(dataDir, 'owner'), '');
    rmSync(path.join(dataDir, markName));
    expect(inspectDataFolder(dataDir)).toEqual({ state: 'unmarked' });
    expect(markDataFolder(dataDir, 'real')).toEqual({ state: 'unmarked' });
    expect(readdirSync(dataDir)).toEqual(['owner']);
  });
  it('is not used when its mark says something else', () => {
    markDataFolder(dataDir, 'demo');
    for (const text of ['', '{}', '"demo"', '{"kind":"both"}', '{"kind":"de']) {
      chmodSync(path.join(dataDir, markName), 0o600);
      writeFileSync(path.join(dataDir, markName), text);
      expect(inspectDataFolder(dataDir)).toEqual({ state: 'unmarked' });
    }
  });
  it('is still new when the program stopped in the middle of marking it', () => {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(path.join(dataDir, `${markName}.0123456789ab.new`), '{"kind":"de');
    expect(inspectDataFolder(dataDir)).toEqual({ state: 'new' });
    expect(markDataFolder(dataDir, 'real')).toEqual({ state: 'marked', kind: 'real' });
  });
  it('is not used when it is a file, or lies in one', () => {
    writeFileSync(path.join(parent, 'file'), '');
    expect(inspectDataFolder(path.join(parent, 'file'))).toEqual({ state: 'unreadable' });
    expect(inspectDataFolder(path.join(parent, 'file', 'data'))).toEqual({ state: 'unreadable' });
  });
});
