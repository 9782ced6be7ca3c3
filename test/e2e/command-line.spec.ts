import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { roundtableIn, type Instance } from '../../apps/demo/src/instance';
import { lookInside, type Inside } from '../support/recorded';
import { describeWithRecords } from '../support/records';
import { rorIdNumber, rorRecord } from '../support/registry-records';
import { endAll, running } from '../support/running';
import { studyRecord } from '../support/study-records';

const folder = mkdtempSync(path.join(tmpdir(), 'roundtable-files-'));
let files = 0;
const saved = (content: string | Uint8Array): string => {
  const file = path.join(folder, `${++files}.json`);
  writeFileSync(file, content);
  return file;
};
const savedJson = (value: unknown): string => saved(JSON.stringify(value));

let server: Instance;
let inside: Inside;
beforeAll(async () => {
  server = await running();
  inside = await lookInside(server.dataDir);
});
afterAll(async () => {
  await inside.close();
  await endAll();
  rmSync(folder, { recursive: true, force: true });
});

const [one, two, three] = [rorIdNumber(1), rorIdNumber(2), rorIdNumber(3)];
const importing = (file: string, ...more: readonly string[]): ReturnType<Instance['roundtable']> =>
  server.roundtable('import', 'organisations', file, '--kind', 'academic', '--network', 'enpcr', ...more);

/** Runs the command line, and asserts that it says no in plain words and writes nothing. */
async function refused(...args: readonly string[]): Promise<string> {
  const before = await inside.head();
  const { code, out, err } = await server.roundtable(...args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).not.toMatch(/^\s+at |node_modules|Error:/m);
  expect(await inside.head()).toBe(before);
  return err;
}

describe('importing organisations beside a running server', () => {
  const file = savedJson([rorRecord(one, 'First University'), { hello: 'world' }, rorRecord(two, 'Second University', { status: 'withdrawn' }), rorRecord(three, 'Third University')]);

  it('says in a dry run what would happen, and writes nothing', async () => {
    const before = await inside.head();
    const { code, out } = await importing(file, '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('Nothing was written: this was a dry run.\nimported 2, revised 0, unchanged 0, refused 2\n');
    expect(await inside.head()).toBe(before);
  });

  it('lists what is usable, and names each refused record with its reason', async () => {
    const { code, out } = await importing(file);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual([
      'refused: record 2: it is no record of the Research Organization Registry',
      expect.stringContaining('refused: record 3 (https://ror.org/') as unknown,
      'imported 2, revised 0, unchanged 0, refused 2',
    ]);
  });

  it('R-IMP-01: does nothing the second time', async () => {
    const before = await inside.head();
    const { out } = await importing(file);
    expect(out).toContain('imported 0, revised 0, unchanged 2, refused 2');
    expect(await inside.head()).toBe(before);
  });

  it('keeps networks apart: the same record is new in another', async () => {
    const { out } = await server.roundtable('import', 'organisations', file, '--kind', 'academic', '--network', 'nordic');
    expect(out).toContain('imported 2, revised 0, unchanged 0, refused 2');
  });

  it.each<[string, () => string, RegExp]>([
    ['a file that is cut off', () => saved(JSON.stringify([rorRecord(one, 'First University')]).slice(0, -9)), /not complete/],
    ['a file of bytes', () => saved(Buffer.from([0x5b, 0x00, 0xff, 0xfe, 0x01])), /not text in UTF-8/],
    ['a folder', () => folder, /is a folder/],
    ['a study', () => savedJson(studyRecord('NCT01234567', 'Breathing Well')), /not a list of records/],
  ])('refuses %s in a sentence', async (_what, given, sentence) => {
    expect(await refused('import', 'organisations', given(), '--kind', 'academic', '--network', 'enpcr')).toMatch(sentence);
  });

  it('refuses each record that is a bomb, and takes its neighbour', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const bombs = saved(`[{"id":${deep}}, ${JSON.stringify(rorRecord(two, 'x'.repeat(2_000_000)))}, ${JSON.stringify(rorRecord(one, 'First University'))}]`);
    const { code, out } = await importing(bombs);
    expect(code).toBe(0);
    expect(out).toMatch(/refused: record 1.*nested more than/);
    expect(out).toMatch(/refused: record 2.*larger than/);
    expect(out).toContain('imported 0, revised 0, unchanged 1, refused 2');
  });

  it('leaves the server as it was', async () => {
    expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
  });
});

describe('importing a study beside a running server', () => {
  const study = (file: string, asker = one): readonly string[] => ['import', 'study', file, '--for', asker, '--network', 'enpcr'];

  it('makes a draft of it, for an organisation named by its ROR id, and does nothing the second time', async () => {
    const file = savedJson(studyRecord('NCT01234567', 'Breathing Well'));
    const { code, out } = await server.roundtable(...study(file));
    expect(code).toBe(0);
    expect(out).toMatch(/^A draft was made of NCT01234567: [0-9a-f-]{36}\n$/);
    const before = await inside.head();
    const again = await server.roundtable(...study(file, `https://ror.org/${one}`));
    expect(again.out).toMatch(/^NCT01234567 was imported before, and nothing has changed: [0-9a-f-]{36}\n$/);
    expect(await inside.head()).toBe(before);
  });

  it.each<[string, () => string, RegExp]>([
    ['a stub', () => savedJson(studyRecord('NCT01234568', 'Breathing Well', { descriptionModule: {} })), /^NCT01234568 is only a part of a record: it has no summary\./],
    ['the old format', () => savedJson({ FullStudiesResponse: { FullStudies: [] } }), /^It is in the old format of ClinicalTrials\.gov/],
    ['a file that is cut off', () => saved(JSON.stringify(studyRecord('NCT01234569', 'Breathing Well')).slice(0, -9)), /not JSON, or it is cut off/],
    ['a bomb of brackets', () => saved('['.repeat(2_000_000)), /nested more than/],
  ])('refuses %s in a sentence', async (_what, given, sentence) => {
    expect(await refused(...study(given()))).toMatch(sentence);
  });

  it('refuses an organisation that is not here', async () => {
    const file = savedJson(studyRecord('NCT01234567', 'Breathing Well'));
    expect(await refused(...study(file, rorIdNumber(99)))).toMatch(/is no organisation here/);
    expect(await refused(...study(file, '0197a000-0000-7000-8000-000000000000'))).toMatch(/organisation/i);
  });
});

describe('what is typed wrongly', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['a kind that is none', ['import', 'organisations', 'x.json', '--kind', 'pharma', '--network', 'enpcr'], /"pharma" is no kind of organisation\. There is: .*patient-organisation/],
    ['a network that is not open', ['import', 'organisations', 'x.json', '--kind', 'academic', '--network', 'atlantis'], /There is no network "atlantis" here\. There is: enpcr, nordic\./],
    ['an option left out', ['import', 'organisations', 'x.json', '--kind', 'academic'], /--network/],
    ['a command that is none', ['imprt'], /imprt/],
    ['a short name that cannot be one', ['network', 'open', 'En Network', '--name', 'a', '--owner', 'b'], /cannot be a short name/],
    ['somebody who is not there', ['token', 'nobody-of-that-name'], /There is nobody called/],
  ])('%s is refused, with what would be right', async (_what, args, sentence) => {
    expect(await refused(...args)).toMatch(sentence);
  });
});

describe('the command line while no server runs', () => {
  beforeAll(async () => {
    await inside.close();
    await server.end();
  });

  it('works on the same data, and revises what has changed in the registry', async () => {
    const file = savedJson([rorRecord(one, 'First University of Lund'), rorRecord(three, 'Third University')]);
    const { code, out } = await roundtableIn(server.dataDir, 'import', 'organisations', file, '--kind', 'academic', '--network', 'enpcr');
    expect({ code, out }).toEqual({ code: 0, out: 'imported 0, revised 1, unchanged 1, refused 0\n' });
  });

  it('says how far each read model has come', async () => {
    const { code, out } = await roundtableIn(server.dataDir, 'projections', 'status');
    expect(code).toBe(0);
    expect(out).toMatch(/^networks +version \d+ +(\d+) of \1 {2}live$/m);
    expect(out).not.toContain('STOPPED');
  });

  it('leaves nothing behind that keeps a server from starting, which then has it all', async () => {
    server = await running({ dataDir: server.dataDir });
    inside = await lookInside(server.dataDir);
    expect((await importing(savedJson([rorRecord(one, 'First University of Lund')]))).out).toContain('unchanged 1');
  });
});

describe('replaying a matching', () => {
  it('R-MAT-04: says in a sentence that there is no such invitation', async () => {
    expect(await refused('match', 'replay', one, '--network', 'enpcr')).toBe(`"${one}" is not the id of an invitation.\n`);
    const id = '0190a5f0-0000-7000-8000-000000000001';
    expect(await refused('match', 'replay', id, '--network', 'enpcr')).toBe(`There is no invitation ${id} in enpcr.\n`);
  });
});

describe('loading a vocabulary', () => {
  const term = (number: string): string => `http://purl.obolibrary.org/obo/MONDO_${number}`;
  const mondo = (parent: string): string => savedJson({ graphs: [{
    nodes: ['9999991', '9999992', '9999993'].map((number) => ({ id: term(number), lbl: `illness ${number}`, type: 'CLASS' })), edges: [{ sub: term('9999993'), pred: 'is_a', obj: term(parent) }],
  }] });

  it('R-IMP-04: shows what would change and changes nothing, until it is told to', async () => {
    const before = await inside.head();
    const { code, out } = await server.roundtable('vocabulary', 'load', mondo('9999991'));
    expect([code, out]).toEqual([0, expect.stringMatching(/^3 conditions beside .*\nnew: 3 \(mondo-9999991, mondo-9999992, mondo-9999993\)\ngone: 0\n[^]*Nothing was changed\. /)]);
    expect(await inside.head()).toBe(before);
  });
  it('R-IMP-04: records what was loaded, by its hash, in every network; then shows what another file would move', async () => {
    const { code, out } = await server.roundtable('vocabulary', 'load', mondo('9999991'), '--yes');
    expect([code, out]).toEqual([0, expect.stringContaining('enpcr works with it.\nnordic works with it.\n')]);
    const loaded = (await inside.events()).filter(({ type }) => type === 'VocabularyLoaded');
    expect(loaded.map(({ data }) => JSON.parse(data) as unknown)).toMatchObject([1, 2].map(() => ({ source: 'mondo', file: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, conditions: 3, added: 3, moved: 0 })));
    expect((await server.roundtable('vocabulary', 'load', mondo('9999992'))).out).toContain('new: 0\ngone: 0\nrenamed: 0\nmoved below others: 1 (mondo-9999993)\n');
    expect((await server.roundtable('vocabulary', 'load', mondo('9999991'), '--yes')).out).toContain('enpcr works with it already.');
  });
  it('R-IMP-04, T24: refuses what is too large or has another form, in a sentence', async () => {
    expect(await refused('vocabulary', 'load', savedJson({ hello: 'world' }), '--yes')).toMatch(/^FILE_REFUSED: This file cannot be used: .* This is neither Mondo .*\n$/);
    expect(await refused('vocabulary', 'load', '/nowhere/mondo.json')).toBe('There is no file /nowhere/mondo.json.\n');
    const large = saved('');
    truncateSync(large, 257 * 1024 * 1024);
    expect(await refused('vocabulary', 'load', large, '--yes')).toMatch(/^FILE_REFUSED: .* at most 268435456 are read\.\n$/);
  });
});

describeWithRecords('ror', 'real records of the Research Organization Registry', (found) => {
  const nordic = (file: string): ReturnType<Instance['roundtable']> => server.roundtable('import', 'organisations', file, '--kind', 'academic', '--network', 'nordic');

  it('R-IMP-01: all can be imported, and the second time nothing changes', async () => {
    for (const file of found) {
      const { code, out } = await nordic(file);
      expect(code).toBe(0);
      expect(out).toMatch(/imported [1-9]\d*, revised 0, unchanged 0, refused \d+\n$/);
    }
    const before = await inside.head();
    expect((await nordic(found[0] ?? '')).out).toMatch(/imported 0, revised 0, unchanged [1-9]\d*, refused \d+\n$/);
    expect(await inside.head()).toBe(before);
  });
});

describeWithRecords('clinicaltrials', 'real records of ClinicalTrials.gov', (found) => {
  it('become drafts, or are refused with a sentence and exit code 1', async () => {
    const outcomes: Record<string, string> = {};
    for (const file of found) {
      const { code, out, err } = await server.roundtable('import', 'study', file, '--for', three, '--network', 'enpcr');
      outcomes[path.basename(file, '.json')] = code === 0 ? out.replace(/[0-9a-f-]{36}\n/, '') : err.split(/[:.]/)[0] ?? '';
    }
    expect(outcomes).toEqual({
      NCT00465816: 'NCT00465816 is only a part of a record',
      NCT00763412: 'A draft was made of NCT00763412: ',
      NCT02210780: 'A draft was made of NCT02210780: ',
      NCT03475563: 'A draft was made of NCT03475563: ',
      NCT04780763: 'It is in the old format of ClinicalTrials',
      NCT06171568: 'A draft was made of NCT06171568: ',
    });
  });
});
