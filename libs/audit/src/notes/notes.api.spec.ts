import { days, derivedId, type Actor, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { openHouse, type House } from '../../../../test/support/house';
import { noteMigrations, StaffNotes } from './notes';
import { StaffNotesResolver } from './notes.graphql';

/** What staff note about people and organisations, through the API on real tables. */
let house: House;
let kept: StaffNotes;
const [maja, noor, patients, others] = [derivedId('maja'), derivedId('noor'), derivedId('patients'), derivedId('other patients')];
const herself = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'person' }, staffRoles: [] });
const forIt = (organisation: Id): Actor => ({ kind: 'member', network: 'enpcr', person: noor, hat: { kind: 'organisation', organisation }, staffRoles: [] });
const coordinator = (name: string): Actor => ({ kind: 'member', network: 'enpcr', person: derivedId(name), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] });
const auditor: Actor = { kind: 'member', network: 'enpcr', person: derivedId('auditor'), hat: { kind: 'staff', role: 'auditor' }, staffRoles: ['auditor'] };

beforeAll(async () => {
  house = await openHouse({
    concepts: [], readModels: [], processes: [], resolvers: [StaffNotesResolver], migrations: noteMigrations,
    providers: (database, clock) => {
      kept = new StaffNotes(database.pool('writer'), clock);
      return [{ provide: StaffNotes, useValue: kept }];
    },
  });
});
afterAll(() => house.close());

const write = (actor: Actor, input: object) => house.ask(actor, 'mutation ($input: WriteStaffNoteInput!) { it: writeStaffNote(input: $input) { userErrors { code } note { id text keptUntil viewerCanDelete } } }', { input });
const remove = (actor: Actor, id: string) => house.ask(actor, 'mutation ($input: DeleteStaffNoteInput!) { deleteStaffNote(input: $input) }', { input: { id } });
const mine = async (actor: Actor) => (await house.ask(actor, '{ it: staffNotesAboutMe { notes { text viewerCanDelete } } }')).data;
const about = (actor: Actor, whom: string) => house.ask(actor, `{ it: staffNotes(${whom}) { notes { id text } } }`);

describe('a staff note', () => {
  it('R-STF-07: warns that the person can read it, in both languages', async () => {
    const ask = async (language: 'en' | 'sv') => (await house.ask(coordinator('one'), `{ it: staffNotes(person: "${maja}") { warning } }`, {}, language)).data;
    expect(await ask('en')).toEqual({ it: { warning: 'The person can read this on request.' } });
    expect(await ask('sv')).toEqual({ it: { warning: 'Personen kan läsa detta på begäran.' } });
  });
  it('R-STF-07: is read by whom it is about, by coordinators, and by nobody else', async () => {
    expect((await write(coordinator('one'), { person: maja, text: 'Ring in the morning.' })).data).toMatchObject({ it: { userErrors: [], note: { text: 'Ring in the morning.', viewerCanDelete: true } } });
    await write(coordinator('one'), { organisation: patients, text: 'Two chairs since May.' });
    expect(await mine(herself(maja))).toEqual({ it: { notes: [{ text: 'Ring in the morning.', viewerCanDelete: false }] } });
    expect(await mine(forIt(patients))).toEqual({ it: { notes: [{ text: 'Two chairs since May.', viewerCanDelete: false }] } });
    for (const who of [herself(noor), forIt(others)]) expect(await mine(who)).toEqual({ it: { notes: [] } });
    expect((await about(coordinator('two'), `person: "${maja}"`)).data).toMatchObject({ it: { notes: [{ text: 'Ring in the morning.' }] } });
    for (const who of [herself(maja), forIt(patients), auditor]) expect((await about(who, `person: "${maja}"`)).codes).toEqual(['FORBIDDEN']);
    expect((await house.ask({ kind: 'visitor', network: 'enpcr' }, '{ staffNotesAboutMe { warning } }')).codes).toEqual(['UNAUTHENTICATED']);
  });
  it('is a coordinator\'s to write, once, about one person or organisation', async () => {
    expect((await write(herself(maja), { person: noor, text: 'x' })).codes).toEqual(['FORBIDDEN']);
    expect((await write(coordinator('one'), { text: 'x' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await write(coordinator('one'), { person: noor, organisation: patients, text: 'x' })).codes).toEqual(['BAD_USER_INPUT']);
    const said = { commandId: derivedId('said twice'), person: noor, text: 'Once.' };
    for (let n = 0; n < 2; n += 1) await write(coordinator('one'), said);
    expect((await about(coordinator('one'), `person: "${noor}"`)).data).toMatchObject({ it: { notes: [{ text: 'Once.' }] } });
  });
  it('R-TXT-02: has no hidden characters, and is not empty', async () => {
    expect((await write(coordinator('one'), { person: maja, text: '\u200B' })).data).toMatchObject({ it: { userErrors: [{ code: 'TEXT_REFUSED' }], note: null } });
  });
  it('is deleted by its author only, when its subject is forgotten, and after 24 months', async () => {
    const found = (await about(coordinator('one'), `person: "${maja}"`)).data as { readonly it: { readonly notes: readonly { readonly id: string }[] } };
    const [note] = found.it.notes;
    expect((await remove(coordinator('two'), note?.id ?? '')).codes).toEqual(['NOT_FOUND']);
    expect((await remove(coordinator('one'), note?.id ?? '')).data).toEqual({ deleteStaffNote: true });
    expect(await mine(herself(maja))).toEqual({ it: { notes: [] } });
    await kept.forget('enpcr', { kind: 'person', about: noor });
    expect(await mine(herself(noor))).toEqual({ it: { notes: [] } });
    await house.waitUntil(specNow + days(731));
    expect(await mine(forIt(patients))).toEqual({ it: { notes: [] } });
    await kept.dropOld();
    expect((await about(coordinator('one'), `organisation: "${patients}"`)).data).toEqual({ it: { notes: [] } });
  });
});
