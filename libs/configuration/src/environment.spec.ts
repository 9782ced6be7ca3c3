import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { envExample } from './env-example';
import { readEnvironment } from './environment';
import { readConfiguration } from './index';
import { variableNames } from './variables';

let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'roundtable-env-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the file .env', () => {
  it('is read from the working directory, and the environment goes first', () => {
    writeFileSync(path.join(folder, '.env'), '# ours\nPORT=4000\nLOG_LEVEL="debug"\nDATA_DIR=./here\n');
    expect(readEnvironment(folder, { PORT: '5000', LOG_LEVEL: '' })).toEqual({ environment: { PORT: '5000', LOG_LEVEL: '', DATA_DIR: './here' }, mistakes: [] });
  });
  it('need not be there', () => {
    expect(readEnvironment(folder, { PORT: '5000' })).toEqual({ environment: { PORT: '5000' }, mistakes: [] });
  });
  it('is a mistake like any other when it cannot be read', () => {
    mkdirSync(path.join(folder, '.env'));
    expect(readEnvironment(folder, {}).mistakes.map(({ variable }) => variable)).toEqual(['.env']);
  });
});

describe('.env.example', () => {
  it('says what the settings say; if this fails, run `npm run generate`', () => {
    expect(readFileSync(path.resolve(__dirname, '../../../.env.example'), 'utf8')).toBe(envExample());
  });
  it('names every setting once, switched off, so that a copy of it changes nothing', () => {
    writeFileSync(path.join(folder, '.env'), envExample());
    expect(readEnvironment(folder, {}).environment).toEqual({});
    expect(envExample().match(/^#[A-Z_]+=/gm)).toEqual(variableNames.map((name) => `#${name}=`));
  });
  it('has examples that work', () => {
    const lines = envExample().split('\n').flatMap((line) => /^#([A-Z_]+)=(.+)$/.exec(line)?.slice(1, 3) ?? []);
    const examples = Object.fromEntries(Array.from({ length: lines.length / 2 }, (_, n) => [lines[2 * n] ?? '', lines[2 * n + 1]]));
    expect(readConfiguration(examples, { workingDirectory: folder })).toMatchObject({ ok: true });
    expect(Object.keys(examples)).toEqual(variableNames);
  });
});
