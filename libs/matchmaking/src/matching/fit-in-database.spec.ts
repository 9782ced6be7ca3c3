import * as fc from 'fast-check';
import { directoryEvents, NetworkOpened, networkId } from '#directory';
import { days, derivedId } from '#kernel';
import { specNow } from '#kernel/testing';
import { rounds } from '../../../../test/support/seed';
import { stageFor, type Stage } from '../../../../test/support/read-model';
import { attention } from '../attention';
import { invitationEvents } from '../invitation';
import { asOrganisation } from '../invitation/testing/cast';
import { requestEvents } from '../request/events';
import type { Wanted } from './candidate';
import { readCandidates } from './candidate-queries.read-model';
import { candidatesModel } from './candidates.read-model';
import { matchRequest } from './fit-in-database.read-model';
import { match } from './match';

describe('matching where the rows are', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageFor([candidatesModel], [...directoryEvents, ...attention.events, ...invitationEvents, ...requestEvents]);
    await stage.play({ concept: 'network', id: networkId('enpcr'), event: NetworkOpened({ slug: 'enpcr', name: 'Network', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['en'] }) });
    const pool = stage.database.pool('projector');
    await pool.query(
      `insert into candidates.organisation (network, id, verified, kind, conditions, every_condition, languages, countries, open_to, not_open_to, confirmed_at, paused, blocked, contact_limit)
       select 'enpcr', md5('o' || n)::uuid, n % 7 <> 0, (array['patient-organisation', 'umbrella', 'company'])[1 + n % 3],
         (array['{asthma}', '{cystic-fibrosis}', '{lung-disease}', '{depression,asthma}', '{}'])[1 + n % 5]::text[], n % 11 = 0,
         (array['{sv}', '{en,sv}', '{fi}', '{}'])[1 + n / 5 % 4]::text[], (array['{SE}', '{NO}', '{SE,FI}', '{}'])[1 + n / 20 % 4]::text[], '{}',
         (array['{}', '{survey}', '{advice,survey}'])[1 + n / 80 % 3]::text[], $1::bigint - (n % 450) * 86400000::bigint, n % 13 = 0,
         case when n % 17 = 0 then array[md5('asker')::uuid] else '{}' end, case when n % 5 = 0 then 1 end from generate_series(1, 480) n`, [specNow]);
    await pool.query(
      `insert into candidates.invitation (network, id, recipient, request, asker, sent_at, until, waiting)
       select 'enpcr', md5('i' || n)::uuid, md5('o' || (1 + n * 7 % 480))::uuid, md5('r' || n % 4)::uuid, (array[md5('asker'), md5('o3'), md5('other')])[1 + n % 3]::uuid,
         $1::bigint - n * 86400000::bigint, $1::bigint + (20 - n % 40) * 86400000::bigint, n % 2 = 0 from generate_series(1, 300) n`, [specNow]);
  });
  afterAll(() => stage.close());

  const hash = (text: string): Promise<string> => stage.database.pool('projector').query<{ id: string }>('select md5($1)::uuid as id', [text]).then(({ rows }) => rows[0]?.id ?? '');

  it('R-MAT-01, R-MAT-02, R-MAT-05: proposes and leaves out whom matching everybody does, whatever is looked for', async () => {
    const reader = stage.as(asOrganisation(derivedId('somebody')));
    const candidates = await readCandidates(reader);
    const [request, asker, asking] = [await hash('r1'), await hash('asker'), await hash('o3')];
    const wanted = fc.record<Wanted>({
      request: fc.constantFrom(request, derivedId('new request')), asker: fc.constantFrom(asker, asking, derivedId('new asker')),
      conditions: fc.oneof(fc.constant('all' as const), fc.subarray(['asthma', 'cystic-fibrosis', 'lung-disease', 'depression', 'psoriasis', 'no-longer-there'])),
      languages: fc.subarray(['sv', 'en', 'fi', 'da']), countries: fc.subarray(['SE', 'NO', 'FI', 'DK']), remote: fc.boolean(), kind: fc.constantFrom('survey', 'advice', 'speaking'),
    });
    await fc.assert(fc.asyncProperty(wanted, fc.integer({ min: -10, max: 400 }), async (one, day) => {
      const at = specNow + days(day);
      expect(await matchRequest(reader, one, at)).toEqual(match(one, candidates, at));
    }), { numRuns: rounds(60) });
  });
});
