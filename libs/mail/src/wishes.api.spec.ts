import { derivedId, type Actor } from '#kernel';
import type { Recording } from '#engine';
import { asPerson, called, openMailHouse, type MailHouse } from '../../../test/support/mail-house';

const [maja, noor] = [called('maja'), called('noor')];
const forIt: Actor = { kind: 'member', network: 'enpcr', person: maja, hat: { kind: 'organisation', organisation: derivedId('organisation') }, staffRoles: [] };
const staff: Actor = { kind: 'member', network: 'enpcr', person: derivedId('staff'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const choose = 'mutation ($input: ChooseMailInput!) { it: chooseMail(input: $input) { userErrors { code message field } mailWishes { address rhythm quietDays } } }';
const read = '{ it: mailWishes { address rhythm quietDays } }';

let house: MailHouse;
beforeAll(async () => { house = await openMailHouse(); });
afterAll(() => house.close());
const chosen = async (actor: Actor, input: object, email?: string, recordedBy?: Recording) => house.ask(actor, choose, { input }, 'sv', email, recordedBy);
const mine = async (actor: Actor) => (await house.ask(actor, read)).data;

describe('mail wishes', () => {
  it('are off at first; then mail goes to the address that the sign-in has checked, as it is wanted', async () => {
    expect(await mine(asPerson(maja))).toEqual({ it: null });
    expect((await chosen(asPerson(maja), { rhythm: 'DAILY', quietDays: [7, 6, 7] }, 'maja@home.example')).data).toEqual({ it: { userErrors: [], mailWishes: { address: 'maja@home.example', rhythm: 'DAILY', quietDays: [6, 7] } } });
    expect(await mine(asPerson(maja))).toEqual({ it: { address: 'maja@home.example', rhythm: 'DAILY', quietDays: [6, 7] } });
  });
  it('are the person\'s, whatever they are here as, and nobody else\'s', async () => {
    expect(await mine(forIt)).toMatchObject({ it: { address: 'maja@home.example' } });
    for (const who of [asPerson(noor), staff, { ...asPerson(maja), network: 'nordic' }]) expect(await mine(who)).toEqual({ it: null });
  });
  it('need an address that the sign-in has checked', async () => {
    expect((await chosen(asPerson(noor), { rhythm: 'AT_ONCE' })).data).toMatchObject({ it: { userErrors: [{ code: 'ADDRESS_NOT_CHECKED', field: 'rhythm', message: expect.stringContaining('e-postadress') as unknown }], mailWishes: null } });
    expect(await mine(asPerson(noor))).toEqual({ it: null });
  });
  it('leave one day of the week at least, and take nothing else for a day', async () => {
    for (const quietDays of [[1, 2, 3, 4, 5, 6, 7], [0], [8], [-1]]) expect((await chosen(asPerson(maja), { rhythm: 'DAILY', quietDays }, 'maja@home.example')).codes).toEqual(['BAD_USER_INPUT']);
  });
  it('are chosen by nobody on behalf of another, not even turned off', async () => {
    const recorded: Recording = { staff: staff, channel: 'telephone', confirmBy: 'letter', readBack: true };
    for (const input of [{}, { rhythm: 'AT_ONCE' }]) expect((await chosen(asPerson(maja), input, undefined, recorded)).codes).toEqual(['FORBIDDEN']);
    expect(await mine(asPerson(maja))).not.toEqual({ it: null });
    for (const document of [read, choose]) expect((await house.ask({ kind: 'visitor', network: 'enpcr' }, document, document === choose ? { input: {} } : {})).codes).toEqual(['UNAUTHENTICATED']);
  });
  it('end in one step, and the address is kept no more', async () => {
    expect((await chosen(asPerson(maja), {}, 'maja@home.example')).data).toEqual({ it: { userErrors: [], mailWishes: null } });
    expect(await mine(asPerson(maja))).toEqual({ it: null });
    expect((await house.database.pool('writer').query('select from mail.wishes')).rowCount).toBe(0);
  });
});
