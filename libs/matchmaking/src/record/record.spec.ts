import { days, derivedId, type Actor, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import type { House } from '../../../../test/support/house';
import { ExceptionGranted } from '../exception/exception';
import { InitiativeAnswered, InitiativeSent, InitiativeUnanswered } from '../initiative';
import { asOrganisation, company, employee, name, patients, reason, snapshot, university, wholeForm, writer } from '../initiative/testing/cast';
import { openInitiativeHouse } from '../initiative/testing/house';
import { ChangeLapsed } from '../invitation/change-events';

let house: House;
beforeEach(async () => { house = await openInitiativeHouse(); });
afterEach(() => house.close());

const endsAt = specNow + days(30);
const sent = (recipient: Id) => InitiativeSent({ opener: patients, recipient, answerBy: wholeForm.answerBy, zone: 'Europe/Stockholm', endsAt, ...snapshot });
const answered = (recipient: Id, answer: 'yes' | 'talk' | 'no') => InitiativeAnswered({ opener: patients, recipient, answer, reason, by: employee, name });
const unanswered = (recipient: Id) => InitiativeUnanswered({ opener: patients, recipient });
const initiative = (n: number): Id => derivedId('initiative', n);

const record = async (organisation: Id, actor: Actor = asOrganisation(writer, patients)): Promise<unknown> => {
  const { data } = await house.ask(actor, 'query ($id: ID!) { organisation(id: $id) { record { initiatives answerRate medianDaysToAnswer shortNoticeExceptions lapsedChangeProposals } } }', { id: organisation });
  return (data as { organisation: { record: unknown } }).organisation.record;
};

/** What an organisation does with one initiative, some days after it came. */
async function history(recipient: Id, n: number, after: number, happened: (recipient: Id) => ReturnType<typeof answered | typeof unanswered>): Promise<void> {
  await house.record('initiative', initiative(n), [sent(recipient)]);
  await house.waitUntil(specNow + days(after) + n);
  await house.record('initiative', initiative(n), [happened(recipient)]);
}

describe('R-ORG-13: a professional organisation\'s profile', () => {
  it('shows its answer rate and the median of its days to answer from five initiatives on', async () => {
    for (const n of [1, 2, 3, 4]) await house.record('initiative', initiative(n), [sent(company)]);
    await house.waitUntil(specNow + days(2));
    await house.record('initiative', initiative(1), [answered(company, 'no')]);
    await house.waitUntil(specNow + days(4));
    await house.record('initiative', initiative(2), [answered(company, 'talk')]);
    await house.waitUntil(specNow + days(9));
    await house.record('initiative', initiative(3), [answered(company, 'yes')]);
    await house.record('initiative', initiative(2), [answered(company, 'no')]);
    await house.record('initiative', initiative(4), [unanswered(company)]);
    const few = { initiatives: null, answerRate: null, medianDaysToAnswer: null };
    expect(await record(company)).toMatchObject(few);
    await house.record('initiative', initiative(5), [sent(company)]);
    expect(await record(company)).toMatchObject(few);
    await house.record('initiative', initiative(5), [unanswered(company)]);
    expect(await record(company)).toMatchObject({ initiatives: 5, answerRate: 0.6, medianDaysToAnswer: 4 });
    expect(await record(university)).toMatchObject(few);
  });
  it('R-INI-06: counts answers and silences alike, and none that was taken back', async () => {
    for (const n of [1, 2, 3, 4, 5]) await history(company, n, 3, unanswered);
    await house.record('initiative', initiative(6), [sent(company)]);
    expect(await record(company)).toMatchObject({ initiatives: 5, answerRate: 0, medianDaysToAnswer: null });
  });
  it('always shows short notice and suggestions left without an answer, as numbers', async () => {
    expect(await record(company)).toEqual({ initiatives: null, answerRate: null, medianDaysToAnswer: null, shortNoticeExceptions: 0, lapsedChangeProposals: 0 });
    const request = derivedId('a request');
    await house.record('invitation', derivedId('an invitation'), [ChangeLapsed({ request, asker: company, recipient: patients, proposal: derivedId('a proposal') }), ChangeLapsed({ request, asker: company, recipient: patients, proposal: derivedId('another') })]);
    await house.record('exception', company, [ExceptionGranted({ request, by: employee, reason: box('An early deadline.'), nextFrom: specNow + days(90) })]);
    expect(await record(company)).toMatchObject({ shortNoticeExceptions: 1, lapsedChangeProposals: 2 });
    expect(await record(university)).toMatchObject({ shortNoticeExceptions: 0, lapsedChangeProposals: 0 });
  });
  it('is public, and there is none of the patient side', async () => {
    expect(await record(company, { kind: 'visitor', network: 'enpcr' })).toMatchObject({ lapsedChangeProposals: 0 });
    expect(await record(patients)).toBeNull();
  });
});
