import { days, derivedId, type Actor, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { UnsentForms, unsentFormsMigrations } from '#runtime';
import { openHouse, type House } from '../../../../test/support/house';
import { UnsentFormsResolver } from './unsent-forms.resolver';

/** What people have written and not sent, through the API on a real table. */
let house: House;
let kept: UnsentForms;
let rows: () => Promise<readonly { readonly sealed: string; readonly form: string }[]>;
const [maja, noor, company] = [derivedId('maja'), derivedId('noor'), derivedId('company')];
const herself = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'person' }, staffRoles: [] });
const forIt = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'organisation', organisation: company }, staffRoles: [] });
const coordinator: Actor = { kind: 'member', network: 'enpcr', person: noor, hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const visitor: Actor = { kind: 'visitor', network: 'enpcr' };

beforeAll(async () => {
  house = await openHouse({
    concepts: [], readModels: [], processes: [], resolvers: [UnsentFormsResolver], migrations: unsentFormsMigrations,
    providers: (database, clock, keys) => {
      kept = new UnsentForms(database.pool('writer'), keys, clock);
      rows = async () => (await database.pool('writer').query<{ sealed: string; form: string }>('select sealed, form from forms.unsent order by saved_at, form')).rows;
      return [{ provide: UnsentForms, useValue: kept }];
    },
  });
});
afterAll(() => house.close());

const form = 'revise/0197a000-0000-7000-8000-000000000001';
const keep = (actor: Actor, content: string, of = form) => house.ask(actor, 'mutation ($input: KeepUnsentFormInput!) { keepUnsentForm(input: $input) }', { input: { form: of, content } });
const drop = (actor: Actor, of = form) => house.ask(actor, 'mutation ($input: DropUnsentFormInput!) { dropUnsentForm(input: $input) }', { input: { form: of } });
const read = async (actor: Actor, of = form) => house.ask(actor, 'query ($form: String!) { unsentForm(form: $form) { content savedAt } }', { form: of });
const content = async (actor: Actor): Promise<unknown> => ((await read(actor)).data as { readonly unsentForm: { readonly content: string } | null }).unsentForm?.content;

describe('a form that is not sent yet', () => {
  it('is kept as it was left, for its writer alone and under the hat that it was written under', async () => {
    expect((await keep(forIt(maja), '{"why":"First."}')).data).toEqual({ keepUnsentForm: true });
    await keep(forIt(maja), '{"why":"Second."}');
    expect((await read(forIt(maja))).data).toEqual({ unsentForm: { content: '{"why":"Second."}', savedAt: new Date(specNow).toISOString() } });
    for (const other of [herself(maja), forIt(noor), herself(noor), coordinator, visitor]) expect(await content(other)).toBeUndefined();
    await keep(forIt(noor), 'Hers.');
    await drop(forIt(noor));
    expect(await content(forIt(maja))).toBe('{"why":"Second."}');
  });

  it('lies sealed, and is gone with its writer\'s key', async () => {
    await keep(herself(noor), 'Words that nobody else reads.');
    expect(JSON.stringify(await rows())).not.toContain('nobody else reads');
    await house.eraseKey(noor);
    expect((await read(herself(noor))).data).toEqual({ unsentForm: null });
    await keep(herself(noor), 'Begun anew.');
    expect(await content(herself(noor))).toBe('Begun anew.');
  });

  it('is really gone when it was sent, and when nobody went on with it for 30 days', async () => {
    await keep(herself(maja), 'Sent.');
    expect((await drop(herself(maja))).data).toEqual({ dropUnsentForm: true });
    expect((await drop(herself(maja))).data).toEqual({ dropUnsentForm: true });
    expect(await content(herself(maja))).toBeUndefined();
    await keep(herself(maja), 'Left.');
    await house.waitUntil(specNow + days(30));
    expect(await content(herself(maja))).toBeUndefined();
    await kept.dropOld();
    expect(await rows()).toEqual([]);
  });

  it('gives way to newer ones when there are more than anybody writes at a time', async () => {
    for (let nth = 0; nth < 52; nth++) {
      await house.waitUntil(specNow + days(40) + nth);
      await keep(herself(maja), 'One of many.', `many/${nth}`);
    }
    const left = (await rows()).map((row) => row.form);
    expect(left).toHaveLength(50);
    expect(left).not.toContain('many/1');
    expect(left).toContain('many/2');
  });

  it('is refused to visitors, under other names than those of forms, and when it is longer than forms get', async () => {
    expect((await keep(visitor, 'Nobody\'s.')).codes).toEqual(['UNAUTHENTICATED']);
    expect((await drop(visitor)).codes).toEqual(['UNAUTHENTICATED']);
    for (const name of ['', 'Revise', 'a b', 'x'.repeat(121)]) expect((await keep(herself(maja), 'Words.', name)).codes).toEqual(['BAD_USER_INPUT']);
    expect((await keep(herself(maja), 'x'.repeat(60_001))).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('R-STF-01: of a person is neither read nor written by staff who record something for them', async () => {
    const recording = { staff: coordinator, channel: 'telephone', confirmBy: 'letter', readBack: true } as const;
    const ask = (document: string) => house.ask(herself(maja), document, {}, 'en', undefined, recording);
    await keep(herself(maja), 'Her own.');
    expect((await ask(`{ unsentForm(form: "${form}") { content } }`)).data).toEqual({ unsentForm: null });
    await ask(`mutation { keepUnsentForm(input: { form: "${form}", content: "Theirs." }) }`);
    await ask(`mutation { dropUnsentForm(input: { form: "${form}" }) }`);
    expect(await content(herself(maja))).toBe('Her own.');
  });
});
