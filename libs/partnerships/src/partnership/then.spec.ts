import { partnershipAudiences } from '../audience';
import { BrakePulled, BrakeReleased } from './brake/events';
import { PartnershipClosed, PartnershipPaused } from './events';
import { MemberLeft } from './seats/events';
import { active, evaluatingUntil, formed, maja, noor, seated } from './testing/cast';
import { drawingEvents, tablesAfter } from './then';

const full = { patients: 2, professionals: 2, emptyPatients: 0, emptyProfessionals: 0 };
const last = (...happened: Parameters<typeof tablesAfter>[0]) => tablesAfter(happened).at(-1)?.table;

describe('a table as it was', () => {
  it('is told by what everybody at the table may know, and by nothing else', () => {
    for (const { type } of drawingEvents) expect(partnershipAudiences[type]).toEqual(['table']);
  });

  it('has the seats of those who came, each on the side that they then had said', () => {
    expect(last(formed())).toEqual({ status: 'forming', ...full });
    expect(last(formed(), seated(maja, 'professional'))).toEqual({ status: 'forming', ...full, patients: 1, professionals: 3 });
  });

  it('stands as it stood: under way, paused, stopped, looking back, over', () => {
    const brake = BrakePulled({ person: maja, at: 0, answerBy: '2026-03-05' });
    expect(tablesAfter([...active, PartnershipPaused({}), brake, BrakeReleased({ person: maja, how: 'own', stillPulled: false })]).slice(-4).map(({ table }) => table.status)).toEqual(['active', 'paused', 'halted', 'paused']);
    expect(last(...evaluatingUntil(0))).toEqual({ status: 'evaluating', ...full });
    expect(last(...evaluatingUntil(0), PartnershipClosed({ feedback: true }))).toEqual({ status: 'closed', ...full });
  });

  it('keeps the chair of who has left, empty', () => {
    expect(last(...active, MemberLeft({ person: noor }))).toEqual({ status: 'active', ...full, patients: 1, emptyPatients: 1 });
  });

  it('is not there before it was formed', () => {
    expect(tablesAfter([seated(maja, 'patient')])).toEqual([]);
  });
});
