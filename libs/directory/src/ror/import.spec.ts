import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { derivedId, type Actor } from '#kernel';
import { specNow } from '#kernel/testing';
import { stageFor, type Stage } from '../../../../test/support/read-model';
import { describeWithRecords } from '../../../../test/support/records';
import { directoryEvents } from '../index';
import { listedOrganisationId } from '../external-id/external-id';
import { RemoveListing } from '../organisation/listing';
import { organisationStanding } from '../organisation/standing';
import { worldOn, type World } from '../testing/world';
import { importOrganisations, type ImportSettings } from './import';

const record = (id: string, name: string, more: object = {}): object => ({
  id: `https://ror.org/${id}`, status: 'active', names: [{ value: name, types: ['ror_display', 'label'], lang: 'en' }], links: [], domains: [], established: null, external_ids: [], relationships: [], types: ['nonprofit'],
  locations: [{ geonames_details: { country_code: 'GB', name: 'Edinburgh' } }], ...more,
});
const scotland = record('00ev71s96', 'Alzheimer Scotland');
const hungary = record('00aezch75', 'Hungarian Diabetes Association');

describe('importing organisations', () => {
  let stage: Stage;
  let world: World;
  let folder: string;
  let runs = 0;
  beforeAll(async () => {
    stage = await stageFor([], directoryEvents);
    folder = await mkdtemp(path.join(tmpdir(), 'ror-'));
  });
  beforeEach(async () => { world = await worldOn(stage, `net${++runs}`, () => specNow); });
  afterEach(() => world.close());
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });

  const network = (): string => `net${runs}`;
  const importing = (file: string, more: Partial<ImportSettings> = {}) =>
    importOrganisations({ file, kind: 'patient-organisation', network: network(), dryRun: false, commands: world.commands, read: world.read, run: derivedId('run', ++lastRun), ...more });
  let lastRun = 0;
  const saved = async (...records: readonly unknown[]): Promise<string> => {
    const file = path.join(folder, `${++lastRun}.json`);
    await writeFile(file, JSON.stringify(records));
    return file;
  };
  const all = (imported: number, revised: number, unchanged: number, refused: readonly object[] = []): object => ({ ok: true, imported, revised, unchanged, refused });
  const standing = (ror: string) => world.read(organisationStanding, listedOrganisationId(network(), { registry: 'ror', value: ror }));

  it('R-IMP-01: lists them, and they are no members', async () => {
    expect(await importing(await saved(scotland, hungary))).toEqual(all(2, 0, 0));
    expect(await standing('00ev71s96')).toMatchObject({ status: 'listed', listedOnly: true, name: 'Alzheimer Scotland' });
  });
  it('R-IMP-01: the same file twice changes nothing', async () => {
    const file = await saved(scotland, hungary);
    await importing(file);
    const before = await stage.store.head();
    expect(await importing(file)).toEqual(all(0, 0, 2));
    expect(await stage.store.head()).toBe(before);
  });
  it('R-IMP-01: revises what has changed, there and back again', async () => {
    await importing(await saved(scotland, hungary));
    expect(await importing(await saved(record('00ev71s96', 'Alzheimer Alba'), hungary))).toEqual(all(0, 1, 1));
    expect(await standing('00ev71s96')).toMatchObject({ name: 'Alzheimer Alba' });
    expect(await importing(await saved(scotland))).toEqual(all(0, 1, 0));
    expect(await standing('00ev71s96')).toMatchObject({ name: 'Alzheimer Scotland' });
  });
  it('says in a dry run what would happen, and writes nothing', async () => {
    const file = await saved(scotland, hungary);
    const before = await stage.store.head();
    expect(await importing(file, { dryRun: true })).toEqual(all(2, 0, 0));
    expect(await stage.store.head()).toBe(before);
    await importing(file);
    expect(await importing(await saved(record('00ev71s96', 'Alzheimer Alba'), hungary), { dryRun: true })).toEqual(all(0, 1, 1));
  });
  it('R-ORG-03: does not list again what was removed, and says so', async () => {
    await importing(await saved(scotland));
    const operator: Actor = { kind: 'operator', network: network() };
    await world.commands.do(RemoveListing, { organisation: listedOrganisationId(network(), { registry: 'ror', value: '00ev71s96' }) }, { actor: operator, commandId: derivedId('remove', network()) });
    const refusal = { index: 1, id: 'https://ror.org/00ev71s96', why: 'it was removed because it did not want to be listed' };
    expect(await importing(await saved(scotland, hungary))).toEqual(all(1, 0, 0, [refusal]));
    expect(await importing(await saved(scotland), { dryRun: true })).toEqual(all(0, 0, 0, [refusal]));
  });
  it('refuses bad records one by one, and goes on', async () => {
    expect(await importing(await saved(scotland, { id: 'https://ror.org/0', name: 7 }, 'nonsense', hungary, scotland))).toEqual(all(2, 0, 0, [
      { index: 2, id: 'https://ror.org/0', why: expect.stringMatching(/^status: .+ \(and 2 more\)$/) as unknown },
      { index: 3, why: 'it is no record of the Research Organization Registry' },
      { index: 5, id: 'https://ror.org/00ev71s96', why: 'it has the same id as record 1' },
    ]));
  });
  it('refuses a record that is no JSON or no UTF-8, and goes on', async () => {
    const file = path.join(folder, 'broken.json');
    await writeFile(file, Buffer.concat([Buffer.from('[{"a": nil}, "'), Buffer.from([0xc3, 0x28]), Buffer.from(`", ${JSON.stringify(scotland)}]`)]));
    expect(await importing(file)).toEqual(all(1, 0, 0, [{ index: 1, why: 'it is not JSON' }, { index: 2, why: 'it is not text in UTF-8' }]));
  });
  it('writes nothing of a file that ends in the middle, and says where', async () => {
    const file = path.join(folder, 'truncated.json');
    await writeFile(file, JSON.stringify([scotland, hungary]).slice(0, -40));
    const before = await stage.store.head();
    expect(await importing(file)).toEqual({ ok: false, why: expect.stringMatching(/^The file ends in the middle of record 2 \(byte \d+\): it is not complete\.$/) as unknown });
    expect(await stage.store.head()).toBe(before);
  });
  it('says when there is no such file, or a folder in its place', async () => {
    expect(await importing(path.join(folder, 'none.json'))).toEqual({ ok: false, why: `There is no file ${path.join(folder, 'none.json')}.` });
    expect(await importing(folder)).toEqual({ ok: false, why: `${folder} is a folder: name a file.` });
  });

  describeWithRecords('ror', 'of real records', (files) => {
    it('R-IMP-01: lists every one that has not ended, and nothing the second time', async () => {
      const sums = { imported: 0, refused: 0, unchanged: 0 };
      for (const file of files) {
        const steps: number[] = [];
        const first = await importing(file, { onProgress: (done) => steps.push(done) });
        const again = await importing(file);
        if (!first.ok || !again.ok) throw new Error('refused');
        expect(steps.at(-1)).toBe((JSON.parse(await readFile(file, 'utf8')) as unknown[]).length);
        expect(again).toMatchObject({ imported: 0, revised: 0 });
        sums.imported += first.imported;
        sums.refused += first.refused.length;
        sums.unchanged += again.unchanged;
      }
      expect(sums).toEqual({ imported: 505, refused: 20, unchanged: 505 });
    });
  });
});
