import * as fc from 'fast-check';
import { directoryEvents, NetworkOpened, networkId } from '#directory';
import { days, derivedId, type Forgotten, type Id, type Personal } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { rounds } from '../../../../test/support/seed';
import { stageFor, type Stage } from '../../../../test/support/read-model';
import { attention } from '../attention';
import { invitationEvents } from '../invitation';
import { asOrganisation } from '../invitation/testing/cast';
import { requestEvents } from '../request/events';
import type { Wanted } from './candidate';
import { readCandidates, type InvitationRow } from './candidate-queries.read-model';
import { candidatesModel } from './candidates.read-model';
import { sealedPeopleOf, type PersonRow, type SealedPerson } from './people-queries.read-model';
import { proposedAmong, proposedPeople, type OpeningReader } from './proposed-people';

/** Values by the boxes that they lie in, as whoever has the keys would open them. */
const opened = new Map<unknown, unknown>();
const boxed = <T>(value: T, subject: Id): Personal<T> => {
  const made = box(value, subject);
  opened.set(made, value);
  return made;
};

describe('people for a request, where the rows are', () => {
  let stage: Stage;
  let looked = 0;
  beforeAll(async () => {
    stage = await stageFor([candidatesModel], [...directoryEvents, ...attention.events, ...invitationEvents, ...requestEvents]);
    await stage.play({ concept: 'network', id: networkId('enpcr'), event: NetworkOpened({ slug: 'enpcr', name: 'Network', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['en'] }) });
    const pool = stage.database.pool('projector');
    const own = Array.from({ length: 300 }, (_, n) => {
      const id = derivedId('person', n);
      return {
        id, affiliations: n % 6 === 0 ? [derivedId('organisation', n % 30)] : [], blocked: n % 17 === 0 ? [derivedId('asker')] : [], paused: n % 9 === 0, paused_until: n % 18 === 0 ? { date: '2026-06-01', zone: 'Europe/Stockholm' } : null,
        confirmed_at: String(specNow - days(n % 450)), contact_limit: n % 5 === 0 ? 1 : null,
        languages: boxed([['sv'], ['en', 'sv'], ['fi']][n % 3], id), open_to: boxed(n % 4 === 0 ? ['survey'] : ['survey', 'advice'], id),
        country: n % 7 === 0 ? null : boxed(n % 2 === 0 ? 'SE' : 'NO', id), takes_part: n % 8 === 0 ? boxed('anywhere', id) : null, conditions: n % 3 === 0 ? null : boxed([n % 2 === 0 ? 'asthma' : 'cystic-fibrosis'], id),
      };
    });
    await pool.query(
      `insert into candidates.person (network, id, confirmed_at, languages, open_to, country, takes_part, conditions, affiliations, contact_limit, paused, paused_until, blocked)
       select 'enpcr', p.id, p.confirmed_at, p.languages, p.open_to, p.country, p.takes_part, p.conditions, p.affiliations, p.contact_limit, p.paused, p.paused_until, p.blocked
       from jsonb_to_recordset($1::jsonb) as p (id uuid, confirmed_at bigint, languages text, open_to text, country text, takes_part text, conditions text, affiliations uuid[], contact_limit integer, paused boolean, paused_until jsonb, blocked uuid[])`, [JSON.stringify(own)]);
    await pool.query(
      `insert into candidates.organisation (network, id, verified, kind, conditions, every_condition, languages, countries, open_to, not_open_to, confirmed_at, paused, blocked)
       select 'enpcr', o.id, o.n % 4 <> 3, 'patient-organisation', '{asthma}', o.n % 2 = 0, '{sv}', '{SE}', '{}', '{}', $2, false, '{}'
       from unnest($1::uuid[]) with ordinality as o (id, n)`, [Array.from({ length: 5 }, (_, n) => derivedId('organisation', n * 6)), specNow]);
    await pool.query(
      `insert into candidates.invitation (network, id, recipient, request, asker, sent_at, until, waiting)
       select 'enpcr', md5('i' || i.n)::uuid, i.recipient, i.request, i.asker, $4::bigint - i.n * 86400000::bigint, $4::bigint + (20 - i.n % 40) * 86400000::bigint, i.n % 2 = 0
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) with ordinality as i (recipient, request, asker, n)`,
      [...[(n: number): Id => (n % 10 === 0 ? derivedId('organisation', (n % 30) - (n % 6)) : derivedId('person', (n * 7) % 300)), (n: number): Id => derivedId('request', n % 4), (n: number): Id => derivedId(n % 3 === 0 ? 'asker' : 'another asker')]
        .map((of) => Array.from({ length: 200 }, (_, n) => of(n))), specNow]);
  });
  afterAll(() => stage.close());

  const reader = (): OpeningReader => ({
    query: (text, values) => stage.as(asOrganisation(derivedId('somebody'))).query(text, values),
    open<T>(sealed: Personal<T>): Promise<T | Forgotten> {
      looked += 1;
      return Promise.resolve(opened.get(sealed) as T);
    },
  });

  async function everybody(): Promise<readonly SealedPerson[]> {
    const people = await reader().query<PersonRow>(`select p.id, p.confirmed_at, p.languages, p.open_to, p.country, p.takes_part, p.conditions, p.affiliations, coalesce(p.contact_limit, n.contact_limit) as contact_limit, p.paused, p.paused_until, p.blocked
      from candidates.person p join candidates.network n using (network)`);
    return sealedPeopleOf(people, await reader().query<InvitationRow>('select recipient, request, asker, sent_at, until, waiting from candidates.invitation'));
  }

  const anyWish = fc.record<Wanted>({
    request: fc.constantFrom(derivedId('request', 1), derivedId('request', 2), derivedId('new request')), asker: fc.constantFrom(derivedId('asker'), derivedId('organisation', 6), derivedId('new asker')),
    conditions: fc.oneof(fc.constant('all' as const), fc.subarray(['asthma', 'cystic-fibrosis', 'lung-disease'])),
    languages: fc.subarray(['sv', 'en', 'fi']), countries: fc.subarray(['SE', 'NO']), remote: fc.boolean(), kind: fc.constantFrom('survey', 'advice'),
  });

  it('R-MAT-01, R-MAT-02, R-MAT-08: proposes whom matching everybody does, in that order and for those reasons', async () => {
    const [organisations, people] = [await readCandidates(reader()), await everybody()];
    let found = 0;
    await fc.assert(fc.asyncProperty(anyWish, fc.integer({ min: -30, max: 400 }), async (wanted, day) => {
      const at = specNow + days(day);
      const proposed = await proposedPeople(reader(), wanted, at);
      found += proposed.length;
      expect(proposed).toEqual(await proposedAmong(reader(), wanted, organisations, people, at));
    }), { numRuns: rounds(40), seed: 1 });
    expect(found).toBeGreaterThan(100);
  });

  it('R-MAT-04: says of these people alone what it says of them among all', () => fc.assert(fc.asyncProperty(anyWish, async (wanted) => {
    const proposed = await proposedPeople(reader(), wanted, specNow);
    const some = Array.from({ length: 20 }, (_, n) => derivedId('person', n * 11));
    expect(await proposedPeople(reader(), wanted, specNow, some)).toEqual(proposed.filter(({ proposal }) => some.includes(proposal.recipient)));
  }), { numRuns: rounds(10), seed: 1 }));

  it('opens nothing of whoever cannot be asked, and nothing of others where it is about one', async () => {
    const wanted: Wanted = { request: derivedId('new request'), asker: derivedId('asker'), conditions: 'all', languages: ['sv'], countries: [], remote: true, kind: 'survey' };
    const opens = async (only?: readonly Id[]): Promise<number> => {
      looked = 0;
      await proposedPeople(reader(), wanted, specNow, only);
      return looked;
    };
    expect(await opens([derivedId('person', 1)])).toBeLessThanOrEqual(5);
    expect(await opens()).toBeGreaterThan(200);
    expect(await opens()).toBeLessThan(300 * 4);
    await stage.database.pool('projector').query('update candidates.person set blocked = array[$1::uuid]', [wanted.asker]);
    expect(await opens()).toBe(0);
  });
});
