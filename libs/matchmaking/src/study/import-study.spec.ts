import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { derivedId } from '#kernel';
import { specNow } from '#kernel/testing';
import { describeWithRecords } from '../../../../test/support/records';
import { openRequestApi, type RequestApi } from '../request/graphql/testing';
import { company, contact, deputy, representative, wholeForm, writer } from '../request/testing';
import { importStudy, studyRequestId } from './import-study';
import { strangersIn } from './testing';

const record = (title = 'Breathing Well'): object => ({
  protocolSection: {
    identificationModule: { nctId: 'NCT01234567', briefTitle: title },
    sponsorCollaboratorsModule: { leadSponsor: { name: 'A Hospital', class: 'OTHER' } },
    descriptionModule: { briefSummary: 'We ask what helps people breathe.' },
    conditionsModule: { conditions: ['Cystic Fibrosis'] },
  },
});

describe('importing a study', () => {
  let api: RequestApi;
  let folder: string;
  let now = specNow;
  beforeAll(async () => {
    api = await openRequestApi(company, writer);
    folder = await mkdtemp(path.join(tmpdir(), 'roundtable-import-'));
  });
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true });
  });
  const importing = (file: string, asker = company) => importStudy({ file, asker, network: 'enpcr', commands: api.commands, clock: () => now++ });
  const importingRecord = async (json: object, asker = company) => {
    const file = path.join(folder, 'study.json');
    await writeFile(file, JSON.stringify(json));
    return importing(file, asker);
  };
  const requestOf = studyRequestId('enpcr', company, { registry: 'clinicaltrials.gov', registryId: 'NCT01234567' });
  const logOf = async () => (await api.stage.store.readAll({ after: 0n, limit: 10_000 })).map(({ type, data, meta }) => `${type} ${data} ${meta}`);

  it('makes a draft of it for the asker', async () =>
    expect(await importingRecord(record())).toMatchObject({ ok: true, request: requestOf, changed: true, study: { title: 'Breathing Well', sponsor: 'A Hospital' } }));

  it('twice changes nothing and writes nothing', async () => {
    const before = await logOf();
    expect(await importingRecord(record())).toMatchObject({ ok: true, request: requestOf, changed: false });
    expect(await logOf()).toEqual(before);
  });

  it('changes the draft when the registry has changed, there and back', async () => {
    expect(await importingRecord(record('Breathing Better'))).toMatchObject({ ok: true, request: requestOf, changed: true });
    expect(await importingRecord(record())).toMatchObject({ ok: true, request: requestOf, changed: true });
  });

  it.each([
    ['an organisation that nobody knows', derivedId('nobody knows it')],
    ['something that is no id', 'not-an-id'],
  ])('is refused in a sentence for %s', async (_whose, asker) => {
    const outcome = await importingRecord(record(), asker);
    expect(outcome.ok ? '' : outcome.why).toMatch(/^[A-Z].*\.$/);
  });

  it('leaves alone what was handed in', async () => {
    const give = (who: string, name: string, type: string, input: object) =>
      api.as(representative(who))(`mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code field } } }`, { input: { id: requestOf, ...input } });
    await give(contact, 'confirmContactRole', 'ConfirmContactRoleInput', { role: 'CONTACT', name: 'Contact', replyWithinDays: 3 });
    await give(deputy, 'confirmContactRole', 'ConfirmContactRoleInput', { role: 'DEPUTY', name: 'Deputy', replyWithinDays: 3 });
    const upper = JSON.parse(JSON.stringify(wholeForm, (key, value: unknown) => (['kind', 'format', 'promise', 'level', 'phase'].includes(key) ? String(value).toUpperCase().replaceAll('-', '_') : value))) as object;
    expect((await give(writer, 'submitRequest', 'SubmitRequestInput', { form: upper })).data['submitRequest']).toEqual({ userErrors: [] });
    const again = await importingRecord(record('Breathing Best'));
    expect(again).toEqual({ ok: false, why: 'The request that was made of NCT01234567 has been handed in since, so it stays as it is.' });
  });

  it('says what is wrong with a file that is none', async () =>
    expect(await importing(path.join(folder, 'nowhere.json'))).toEqual({ ok: false, why: 'There is no such file.' }));

  describeWithRecords('clinicaltrials', 'T25: of real records', (files) => {
    it('no name, address or number of anybody stands in the log or in a table of the request', async () => {
      for (const file of files) await importing(file);
      await api.stage.projections.waitFor(await api.stage.store.head(), 5_000);
      const rows = await api.stage.database.pool('projector').query<{ row: string }>('select r::text as row from requests.request r');
      const everything = [...await logOf(), ...rows.rows.map(({ row }) => row)].join('\n').toLowerCase();
      expect(everything).toContain('nct00763412');
      const strangers = files.flatMap((file) => strangersIn(JSON.parse(readFileSync(file, 'utf8'))));
      expect(strangers.filter((stranger) => everything.includes(stranger.toLowerCase()))).toEqual([]);
    });
  });
});
