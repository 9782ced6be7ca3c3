import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeWithRecords } from '../../../../test/support/records';
import { readRecord, type ReadRecord } from './record';
import { rorId } from './ror-id';

const second = {
  id: 'https://ror.org/00ev71s96', status: 'active', established: 1994, domains: ['AlzScot.org'], types: ['nonprofit'], relationships: [],
  names: [{ value: 'Alzheimer Scotland', types: ['ror_display', 'label'], lang: 'en' }, { value: 'Alzheimer\u200B  Alba', types: ['label'], lang: 'gd' }, { value: 'AS', types: ['acronym'], lang: null }],
  locations: [{ geonames_id: 2650225, geonames_details: { country_code: 'GB', name: 'Edinburgh', lat: 55.9, lng: -3.1 } }],
  links: [{ type: 'wikipedia', value: 'https://en.wikipedia.org/wiki/Alzheimer_Scotland' }, { type: 'website', value: 'https://alzscot.org' }],
  external_ids: [{ type: 'grid', preferred: null, all: ['grid.450399.2'] }, { type: 'isni', preferred: '0000 0004 0575 5824', all: ['0000 0004 0575 5824'] }, { type: 'secret', preferred: null, all: ['x'] }],
};
const first = {
  id: 'https://ror.org/00ev71s96', status: 'active', established: 1994, types: ['Nonprofit'], email_address: 'eva@example.org', ip_addresses: ['192.0.2.1'], wikipedia_url: null,
  name: 'Alzheimer Scotland', aliases: [], labels: [{ label: 'Alzheimer Alba', iso639: 'gd' }], acronyms: ['AS'], country: { country_code: 'GB', country_name: 'United Kingdom' },
  addresses: [{ city: 'Edinburgh', lat: 55.9, line: 'Rose Street 160' }], links: ['https://alzscot.org'], relationships: [],
  external_ids: { GRID: { preferred: 'grid.450399.2', all: 'grid.450399.2' }, ISNI: { preferred: null, all: ['0000 0004 0575 5824'] } },
};
const facts = (record: ReadRecord): unknown => (record.ok ? record.facts : record.why);
const why = (record: unknown): string => {
  const read = readRecord(record);
  return read.ok ? 'used' : read.why;
};
const expected = {
  name: 'Alzheimer Scotland', countries: ['GB'], place: 'Edinburgh', website: 'https://alzscot.org', established: 1994,
  otherNames: [{ name: 'Alzheimer Alba', use: 'label', language: 'gd' }, { name: 'AS', use: 'acronym' }],
  externalIds: [{ registry: 'ror', value: '00ev71s96' }, { registry: 'grid', value: 'grid.450399.2' }, { registry: 'isni', value: '0000000405755824' }],
};

describe('a record of the registry', () => {
  it('R-IMP-01: says the same in both generations of the format', () => {
    expect(facts(readRecord(second))).toEqual({ ...expected, domains: ['alzscot.org'] });
    expect(facts(readRecord(first))).toEqual({ ...expected, domains: [] });
  });
  it('T25: leaves addresses, e-mail and network addresses out', () =>
    expect(JSON.stringify(readRecord(first))).not.toMatch(/eva@|192\.0\.2|Rose Street|55\.9/));
  it('is refused when it has ended, with its successor', () => {
    expect(why({ ...second, status: 'withdrawn', relationships: [{ type: 'successor', label: 'Alzheimer Europe', id: 'https://ror.org/040m2wv49' }] }))
      .toBe('it is withdrawn in the registry; successor: Alzheimer Europe (https://ror.org/040m2wv49)');
    expect(why({ ...first, status: 'inactive' })).toBe('it is inactive in the registry; no successor is named');
  });
  it.each([
    ['no record at all', { hello: 'world' }, 'it is no record of the Research Organization Registry'],
    ['a list', [second], 'it is no record of the Research Organization Registry'],
    ['nothing', null, 'it is no record of the Research Organization Registry'],
    ['an id with a slip of the pen', { ...second, id: 'https://ror.org/00ev71s97' }, 'its id is no id of the Research Organization Registry'],
    ['a status that is none', { ...first, status: 'gone' }, /^status: /],
    ['a name of another type', { ...first, name: 7 }, /^name: /],
    ['a name of 1 MB', { ...first, name: 'x'.repeat(1_000_000) }, /^name: /],
    ['a name without letters that show', { ...first, name: '\u200B' }, /^name: /],
    ['a name with a character that cannot be stored', { ...first, name: 'A\u0000B' }, /^name: /],
    ['no country', { ...second, locations: [] }, /^locations: /],
    ['a country that is none', { ...first, country: { country_code: 'ZZ' } }, /^countries\.0: /],
    ['many mistakes', { ...second, status: 1, links: 1, domains: 1 }, /\(and 2 more\)$/],
  ])('with %s is refused with a sentence', (_what, record, sentence) => expect(why(record)).toMatch(sentence));
  it('without a usable website or year is used without them', () =>
    expect(facts(readRecord({ ...first, links: ['ftp://x', 'javascript:alert(1)'], established: 7 }))).not.toMatchObject({ website: expect.anything() as unknown, established: 7 }));
  it('with fields that nobody knows is used without them', () =>
    expect(facts(readRecord({ ...first, __proto__: { polluted: true }, surprise: { deep: [1] } }))).toEqual({ ...expected, domains: [] }));
});

describe('an id of the registry', () => {
  it.each(['https://ror.org/00ev71s96', 'ror.org/00ev71s96', '00EV71S96', ' https://ror.org/00ev71s96 '])('is read from %j', (text) => expect(rorId(text)).toBe('00ev71s96'));
  it.each(['00ev71s95', '0ev71s96', 'https://example.org/00ev71s96', '00ev71s96x', ''])('is not %j', (text) => expect(rorId(text)).toBeUndefined());
});

describeWithRecords('ror', 'the real records', (files) => {
  it('R-IMP-01: are all used but those that have ended', () => {
    const used: Record<string, number> = {};
    const reasons: string[] = [];
    for (const file of files) {
      for (const record of JSON.parse(readFileSync(file, 'utf8')) as unknown[]) {
        const read = readRecord(record);
        if (read.ok) used[path.basename(file)] = (used[path.basename(file)] ?? 0) + 1;
        else reasons.push(read.why);
      }
    }
    expect(used).toEqual({ 'academic-and-care.json': 334, 'patient-organisations.json': 60, 'sponsors.json': 111 });
    expect(reasons).toHaveLength(20);
    for (const reason of reasons) expect(reason).toMatch(/^it is (?:inactive|withdrawn) in the registry; (?:successor: .+ \(https:\/\/ror\.org\/\w{9}\)|no successor is named)$/);
  });
});
