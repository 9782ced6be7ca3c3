import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readJsonFile } from './study-file';

describe('a file that somebody gives us', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(path.join(tmpdir(), 'roundtable-study-')); });
  afterAll(() => rm(folder, { recursive: true }));
  const reading = async (content: string | Uint8Array) => {
    const file = path.join(folder, 'study.json');
    await writeFile(file, content);
    return readJsonFile(file);
  };

  it('is read when it is JSON, with or without a byte order mark', async () => {
    expect(await reading('{"a":["[[[", "\\"", 1]}')).toEqual({ ok: true, json: { a: ['[[[', '"', 1] } });
    expect(await reading('\uFEFF{"a":1}')).toEqual({ ok: true, json: { a: 1 } });
  });

  it.each([
    ['is empty', ' \n', 'The file is empty.'],
    ['is cut off', '{"protocolSection":{"identificationModule":{"nctId":"NCT0', 'The file is not JSON, or it is cut off. Download it again.'],
    ['is another kind of text', 'NCT Number,Title\n', 'The file is not JSON, or it is cut off. Download it again.'],
    ['is not text', new Uint8Array([0x1f, 0x8b, 0x08, 0xff]), 'The file is not text in UTF-8.'],
    ['is nested without end', '['.repeat(1_000_000), 'The file is nested more than 64 levels deep. No study record is.'],
    ['is nested without end and closed', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'The file is nested more than 64 levels deep. No study record is.'],
    ['is larger than any record', Buffer.alloc(32 * 1024 * 1024 + 1, 0x20), 'The file is larger than 32 MB. One study record is far smaller.'],
  ])('that %s is refused in a sentence', async (_what, content, why) => expect(await reading(content)).toEqual({ ok: false, why }));

  it('that is none is refused in a sentence', async () => {
    expect(await readJsonFile(path.join(folder, 'nowhere.json'))).toEqual({ ok: false, why: 'There is no such file.' });
    expect(await readJsonFile(folder)).toEqual({ ok: false, why: 'It is not a file.' });
    expect(await readJsonFile('/dev/zero')).toEqual({ ok: false, why: 'It is not a file.' });
    expect(await readJsonFile('a\0b')).toEqual({ ok: false, why: 'The file cannot be read.' });
  });
});
