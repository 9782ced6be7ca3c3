import { days, derivedId, minutes, type Actor } from '#kernel';
import { company, contact, coordinator, deputy, draftWith, representative, staff, wholeForm, writer } from '../testing';
import { RequestDraft } from '../form';
import { ImportStudy } from '../writing';
import { Backing, Cancellation, Cell, Conditions, Content, Effort, Expenses, Fee, Feedback, Meeting, Pay, Seats } from './content';
import { openRequestApi, type RequestApi } from './testing';

/** A form as a client sends it: enums by their names. */
const inApi = (form: object): unknown => JSON.parse(JSON.stringify(form, (key, value: unknown) =>
  (['kind', 'format', 'promise', 'level', 'phase', 'reason'].includes(key) && typeof value === 'string' ? value.toUpperCase().replaceAll('-', '_') : value)));

const content = `oneSentence why use role kind conditions { kind ids } backing { payer funder product companies gains } meeting { format countries place from to times }
  effort { preparation meeting travel } pay { fee { kind amount { minor currency } payer withinDays reason because } expenses { kind upTo { minor currency } withinDays because } }
  othersPaid cancellation { paidInFullWithin also } seats { patients all reserves newVoices } cells { level phase } promise lateStartReason languages access answerBy { date zone }
  feedback { what by } excludingInterests experienceNeeded experienceReason legalBasis`;
const whole = `id askerId status hours payPerHour { minor currency } answerBy { date zone } comments refusedFor withdrawalReason daysInReview reviewDueBy submittedAt
  contact { personId name replyWithinDays } deputy { personId name } study { registryId sponsor note conditions countries }
  viewerCanRevise viewerCanSubmit viewerCanConfirmContactRole viewerCanReview viewerCanExtendDeadline viewerCanWithdraw`;
const payload = `{ userErrors { code field message } stale request { ${whole} draft { ${content} } form { ${content} } } }`;
const mutation = (name: string, type: string): string => `mutation($input: ${type}!) { ${name}(input: $input) ${payload} }`;
const read = `query($id: ID!) { request(id: $id) { ${whole} draft { oneSentence } form { oneSentence } } }`;

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly field: string | null; readonly message: string }[];
  readonly stale: boolean;
  readonly request: Record<string, unknown> & { readonly id: string; readonly draft: Record<string, unknown> | null; readonly form: Record<string, unknown> | null };
}

describe('requests over the API', () => {
  let api: RequestApi;
  beforeAll(async () => { api = await openRequestApi(company, writer); });
  afterEach(async () => {
    for (const id of handedIn.splice(0)) await give(byWriter, 'withdrawRequest', 'WithdrawRequestInput', { id });
  });
  afterAll(() => api.close());

  /** What an asker has open at a time is limited (R-LIM-01). */
  const handedIn: string[] = [];

  const byWriter = representative(writer);
  const other = representative(derivedId('somebody else'), derivedId('another company'));
  const visitor: Actor = { kind: 'visitor', network: 'enpcr' };
  const withoutNulls = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_key, inner: unknown) => inner ?? undefined));
  const give = async (actor: Actor, name: string, type: string, input: object, options: Parameters<RequestApi['as']>[1] = {}) => {
    const { data, codes } = await api.as(actor, options)(mutation(name, type), { input });
    expect(codes).toEqual([]);
    return data[name] as Payload;
  };
  const draftOf = async (form: object = wholeForm) => (await give(byWriter, 'draftRequest', 'DraftRequestInput', { draft: inApi(form) })).request.id;
  const readyRequest = async () => {
    const id = await draftOf();
    await give(representative(contact), 'confirmContactRole', 'ConfirmContactRoleInput', { id, role: 'CONTACT', name: 'Cecilia Contact', replyWithinDays: 3 });
    await give(representative(deputy), 'confirmContactRole', 'ConfirmContactRoleInput', { id, role: 'DEPUTY', name: 'David Deputy', replyWithinDays: 3 });
    return id;
  };
  const submittedRequest = async () => {
    const id = await readyRequest();
    expect((await give(byWriter, 'submitRequest', 'SubmitRequestInput', { id })).userErrors).toEqual([]);
    handedIn.push(id);
    return id;
  };

  it('a draft is read as it was written, field by field', async () => {
    const everything = { ...draftWith(), lateStartReason: 'L', experienceNeeded: true, experienceReason: 'E', legalBasis: 'https://example.org', cancellation: { paidInFullWithin: 5, also: 'A' } };
    const { request } = await give(byWriter, 'draftRequest', 'DraftRequestInput', { draft: inApi(everything) });
    expect(withoutNulls(request.draft)).toEqual(inApi(everything));
    expect(request).toMatchObject({ status: 'DRAFT', form: null, viewerCanRevise: true, viewerCanSubmit: true, viewerCanReview: false, viewerCanWithdraw: true, viewerCanExtendDeadline: false });
  });

  it('the same wish twice makes one request', async () => {
    const input = { commandId: derivedId('a wish'), draft: { oneSentence: 'Once.' } };
    const [first, second] = [await give(byWriter, 'draftRequest', 'DraftRequestInput', input), await give(byWriter, 'draftRequest', 'DraftRequestInput', input)];
    expect(second.request.id).toBe(first.request.id);
  });

  it('goes from draft to open: contact and deputy say yes, it is handed in, a coordinator opens it', async () => {
    const id = await submittedRequest();
    const { data } = await api.as(staff(coordinator))(read, { id });
    expect(data['request']).toMatchObject({
      status: 'SUBMITTED', askerId: company, hours: 6, payPerHour: { minor: 40_000, currency: 'SEK' }, daysInReview: 0, reviewDueBy: '2026-03-09',
      contact: { personId: contact, name: 'Cecilia Contact', replyWithinDays: 3 }, deputy: { personId: deputy, name: 'David Deputy' },
      draft: null, form: { oneSentence: wholeForm.oneSentence }, viewerCanReview: true, viewerCanRevise: false, viewerCanWithdraw: false,
    });
    const published = await give(staff(coordinator), 'publishRequest', 'PublishRequestInput', { id });
    expect(published).toMatchObject({ userErrors: [], stale: false, request: { status: 'PUBLISHED', viewerCanReview: false, daysInReview: null, reviewDueBy: null } });
  });

  it('R-REQ-02: everything that is wrong comes back at once, with its field and a sentence in the language of the request', async () => {
    const id = await draftOf({ oneSentence: 'Only this.', promise: 'inform', kind: 'trial-recruitment' });
    const { userErrors, request } = await give(byWriter, 'submitRequest', 'SubmitRequestInput', { id }, { language: 'sv' });
    expect(request).toBeNull();
    expect(userErrors.map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual(expect.arrayContaining([
      'FIELD_REQUIRED why', 'FIELD_REQUIRED pay', 'FIELD_REQUIRED seats', 'TRIAL_RECRUITMENT kind', 'PROMISE_TOO_LOW promise', 'CONTACT_NOT_CONFIRMED contact', 'CONTACT_NOT_CONFIRMED deputy',
    ]));
    expect(userErrors.every(({ message }) => message.endsWith('.') && !message.includes('_'))).toBe(true);
    expect(userErrors.find(({ code }) => code === 'TRIAL_RECRUITMENT')?.message).toMatch(/studie|deltagare/i);
  });

  it('R-LIM-01: a new organisation has three open at a time; when it takes one back, the next can go', async () => {
    const [first] = [await submittedRequest(), await submittedRequest(), await submittedRequest()];
    const id = await readyRequest();
    const { userErrors } = await give(byWriter, 'submitRequest', 'SubmitRequestInput', { id });
    expect(userErrors).toMatchObject([{ code: 'TOO_MANY_OPEN', field: null }]);
    await give(byWriter, 'withdrawRequest', 'WithdrawRequestInput', { id: first });
    expect((await give(byWriter, 'submitRequest', 'SubmitRequestInput', { id })).userErrors).toEqual([]);
    handedIn.push(id);
  });

  it('R-REQ-10: comes back with comments, which its writers read, and goes again', async () => {
    const id = await submittedRequest();
    const { request } = await give(staff(coordinator), 'returnRequest', 'ReturnRequestInput', { id, comments: 'Say what the tablet is for.', refusedFor: ['PROMOTION'] });
    expect(request).toMatchObject({ status: 'RETURNED', comments: 'Say what the tablet is for.', refusedFor: ['PROMOTION'] });
    expect((await api.as(byWriter)(read, { id })).data['request']).toMatchObject({ comments: 'Say what the tablet is for.', viewerCanRevise: true });
    await give(byWriter, 'reviseDraft', 'ReviseDraftInput', { id, draft: inApi({ ...wholeForm, role: 'Try a tablet holder.' }) });
    expect((await api.as(staff(coordinator))(read, { id })).data['request']).toMatchObject({ draft: null });
    const again = await give(byWriter, 'submitRequest', 'SubmitRequestInput', { id });
    expect(again.request).toMatchObject({ status: 'SUBMITTED', comments: null, form: { role: 'Try a tablet holder.' } });
  });

  it('R-STF-03: whoever wrote it does not review it, and is told so beforehand', async () => {
    const id = await submittedRequest();
    const bothHats = staff(writer);
    expect((await api.as(bothHats)(read, { id })).data['request']).toMatchObject({ viewerCanReview: false });
    const { userErrors } = await give(bothHats, 'publishRequest', 'PublishRequestInput', { id });
    expect(userErrors.map(({ code }) => code)).toEqual(['CONFLICT_OF_INTEREST']);
  });

  it('R-REQ-03: a mailbox that several people read is no contact', async () => {
    const id = await draftOf();
    const { userErrors } = await give(representative(contact), 'confirmContactRole', 'ConfirmContactRoleInput', { id, role: 'CONTACT', name: 'Info', replyWithinDays: 3 }, { verifiedEmail: 'info@company.example' });
    expect(userErrors.map(({ code }) => code)).toEqual(['CONTACT_NOT_CONFIRMED']);
  });

  it('a deadline moves later, and a request can be taken back', async () => {
    const id = await submittedRequest();
    await give(staff(coordinator), 'publishRequest', 'PublishRequestInput', { id });
    const answerBy = { date: '2026-04-03', zone: 'Europe/Stockholm' };
    expect((await give(byWriter, 'extendRequestDeadline', 'ExtendDeadlineInput', { id, answerBy })).request).toMatchObject({ answerBy });
    expect((await give(byWriter, 'withdrawRequest', 'WithdrawRequestInput', { id, reason: 'No money.' })).request).toMatchObject({ status: 'WITHDRAWN', withdrawalReason: 'No money.', viewerCanWithdraw: false });
  });

  it('an imported study is where its writer begins', async () => {
    const id = derivedId('a request of a study');
    const study = { registry: 'clinicaltrials.gov' as const, registryId: 'NCT01234567', title: 'A study of breath', summary: 'What it is.', conditions: ['cystic-fibrosis'], conditionNames: ['CF'], countries: ['SE'] };
    await api.commands.do(ImportStudy, { request: id, asker: company, study }, { actor: { kind: 'operator', network: 'enpcr' }, commandId: derivedId('import') });
    await api.stage.projections.waitFor(await api.stage.store.head(), 5_000);
    const { data } = await api.as(byWriter)(`query($id: ID!) { request(id: $id) { study { note sponsor } draft { ${content} } } }`, { id });
    expect(data['request']).toMatchObject({ study: { note: 'The study was registered before patients came in.', sponsor: null } });
    expect(withoutNulls((data['request'] as Payload['request']).draft)).toEqual({
      oneSentence: 'A study of breath', why: 'What it is.', conditions: { kind: 'SOME', ids: ['cystic-fibrosis'] }, meeting: { countries: ['SE'] },
    });
    const { userErrors } = await give(byWriter, 'submitRequest', 'SubmitRequestInput', { id });
    expect(userErrors).toContainEqual(expect.objectContaining({ code: 'FIELD_REQUIRED', field: 'cells' }));
  });

  describe('is closed to everybody else', () => {
    it('another organisation, a person and a visitor find nothing, whether it is there or not', async () => {
      const id = await submittedRequest();
      for (const actor of [other, visitor, { ...byWriter, hat: { kind: 'person' } } as Actor, { ...byWriter, network: 'nordic' } as Actor]) {
        const there = await api.as(actor)(read, { id });
        const notThere = await api.as(actor)(read, { id: derivedId('nothing') });
        expect(there).toEqual({ data: { }, codes: ['NOT_FOUND'], problems: [] });
        expect(notThere).toEqual(there);
      }
    });

    it('another organisation changes nothing, whether it is there or not', async () => {
      const id = await readyRequest();
      for (const [name, type, input] of [
        ['reviseDraft', 'ReviseDraftInput', { draft: { oneSentence: 'Mine now.' } }], ['submitRequest', 'SubmitRequestInput', {}], ['submitRequest', 'SubmitRequestInput', { form: inApi(wholeForm) }],
        ['withdrawRequest', 'WithdrawRequestInput', {}], ['confirmContactRole', 'ConfirmContactRoleInput', { role: 'CONTACT', name: 'X', replyWithinDays: 1 }],
        ['extendRequestDeadline', 'ExtendDeadlineInput', { answerBy: { date: '2026-05-01', zone: 'UTC' } }],
      ] as const) {
        expect((await api.as(other)(mutation(name, type), { input: { id, ...input } })).codes).toEqual(['NOT_FOUND']);
        expect((await api.as(other)(mutation(name, type), { input: { id: derivedId('nothing'), ...input } })).codes).toEqual(['NOT_FOUND']);
        expect((await api.as(staff(coordinator))(mutation(name, type), { input: { id, ...input } })).codes).toEqual(['FORBIDDEN']);
        expect((await api.as(visitor)(mutation(name, type), { input: { id, ...input } })).codes).toEqual(['UNAUTHENTICATED']);
      }
      expect((await api.as(byWriter)(mutation('publishRequest', 'PublishRequestInput'), { input: { id } })).codes).toEqual(['FORBIDDEN']);
    });

    it('the review queue is the coordinators\', the list of own requests the asker\'s', async () => {
      const queue = `{ reviewQueue(first: 100) { edges { node { id status } } } }`;
      const own = `{ requests(first: 100) { edges { node { id } } } }`;
      const id = await submittedRequest();
      const { data } = await api.as(staff(coordinator))(queue);
      expect((data['reviewQueue'] as { edges: { node: { id: string; status: string } }[] }).edges.map(({ node }) => node)).toContainEqual({ id, status: 'SUBMITTED' });
      expect((await api.as(byWriter)(queue)).codes).toEqual(['FORBIDDEN']);
      expect((await api.as(visitor)(queue)).codes).toEqual(['UNAUTHENTICATED']);
      const open = '{ openRequests(first: 100) { edges { node { id status } } } }';
      expect(JSON.stringify((await api.as(staff(coordinator))(open)).data)).not.toContain(id);
      expect((await api.as(byWriter)(open)).codes).toEqual(['FORBIDDEN']);
      expect((await api.as(visitor)(open)).codes).toEqual(['UNAUTHENTICATED']);
      expect((await api.as(staff(coordinator))(mutation('publishRequest', 'PublishRequestInput'), { input: { id } })).codes).toEqual([]);
      expect(JSON.stringify((await api.as(staff(coordinator))(open)).data)).toContain(JSON.stringify({ id, status: 'PUBLISHED' }));
      expect((await api.as(other)(own)).data).toEqual({ requests: { edges: [] } });
      expect((await api.as(staff(coordinator))(own)).codes).toEqual(['FORBIDDEN']);
      expect((await api.as(visitor)(own)).codes).toEqual(['UNAUTHENTICATED']);
    });
  });

  it('pages follow each other without gap or overlap', async () => {
    const page = async (after: string | null) => (await api.as(byWriter)(`query($after: String) { requests(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`, { after }))
      .data['requests'] as { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, pageInfo } = await page(after);
      seen.push(...edges.map(({ node }) => node.id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    const all = (await api.as(byWriter)(`{ requests(first: 100) { edges { node { id } } } }`)).data['requests'] as { edges: { node: { id: string } }[] };
    expect(seen).toEqual(all.edges.map(({ node }) => node.id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  describe('what is malformed is refused with the place of every mistake', () => {
    const problemsWith = async (draft: object) => {
      const { codes, problems } = await api.as(byWriter)(mutation('draftRequest', 'DraftRequestInput'), { input: { draft } });
      expect(codes).toEqual(['BAD_USER_INPUT']);
      return problems.map((problem) => (problem as { path: string }).path);
    };

    it('wrong codes, dates, hours and characters', async () => {
      expect(await problemsWith({
        languages: ['sv', 'xx'], meeting: { countries: ['ZZ'], from: '2026-02-30' }, answerBy: { date: '2026-04-01', zone: 'Mars/Olympus' }, effort: { meeting: -1, travel: 0.1 },
        conditions: { ids: ['Cystic Fibrosis'] }, why: 'a\u0000b', pay: { fee: { amount: { minor: 1, currency: 'XYZ' } } },
      })).toEqual(expect.arrayContaining([
        'draft.languages.1', 'draft.meeting.countries.0', 'draft.meeting.from', 'draft.answerBy.zone', 'draft.effort.meeting', 'draft.effort.travel', 'draft.conditions.ids.0', 'draft.why',
        'draft.pay.fee.amount.currency',
      ]));
    });

    it('texts and lists without end', async () => {
      expect(await problemsWith({ role: 'x'.repeat(1_000_000), cells: Array.from({ length: 13 }, () => ({ level: 'MICRO', phase: 'PLAN' })) })).toEqual(expect.arrayContaining(['draft.role', 'draft.cells']));
    });

    it('cursors and pages that are none', async () => {
      const asking = (args: string) => api.as(byWriter)(`{ requests(${args}) { edges { node { id } } } }`).then(({ codes }) => codes);
      expect(await asking('first: 0')).toEqual(['BAD_USER_INPUT']);
      expect(await asking('first: 101')).toEqual(['BAD_USER_INPUT']);
      expect(await asking('after: "nonsense"')).toEqual(['BAD_USER_INPUT']);
      expect(await asking(`after: "${Buffer.from('["1; drop table","x"]').toString('base64url')}"`)).toEqual(['BAD_USER_INPUT']);
    });

    it('ids that are none are not found', async () => {
      expect((await api.as(byWriter)(read, { id: 'not-an-id' })).codes).toEqual(['NOT_FOUND']);
    });
  });

  it('goes on when the data of those who wrote in it are deleted: what they wrote is gone, what was handed in stays', async () => {
    const id = await submittedRequest();
    await give(staff(coordinator), 'returnRequest', 'ReturnRequestInput', { id, comments: 'Say more.' });
    const owner = await api.stage.database.connect('owner');
    for (const person of [writer, contact, coordinator]) {
      await owner.query('delete from keys.texts where author = $1', [person]);
      await owner.query('delete from keys.subjects where subject = $1', [person]);
    }
    await owner.end();
    api.wait(minutes(2));
    expect((await api.as(byWriter)(read, { id })).data['request']).toMatchObject({
      status: 'RETURNED', draft: null, comments: null, form: { oneSentence: wholeForm.oneSentence }, contact: { personId: contact, name: null }, deputy: { name: 'David Deputy' },
    });
    const { userErrors } = await give(byWriter, 'submitRequest', 'SubmitRequestInput', { id });
    expect(userErrors).toContainEqual(expect.objectContaining({ code: 'FIELD_REQUIRED', field: 'why' }));
  });

  it('shows for how many days it has waited', async () => {
    const id = await submittedRequest();
    api.wait(days(3));
    expect((await api.as(staff(coordinator))(read, { id })).data['request']).toMatchObject({ daysInReview: 3 });
  });
});

describe('the fields of the API', () => {
  type Shape = Readonly<Record<string, { unwrap(): { shape: Record<string, unknown> } }>>;
  const shape = RequestDraft.shape as unknown as Shape;
  const fieldsOf = (name: string): string[] => Object.keys(shape[name]?.unwrap().shape ?? {}).sort();
  const pay = shape['pay']?.unwrap().shape as Shape | undefined;

  it('are those of the form, at every level', () => {
    expect([...Content.fields].sort()).toEqual(Object.keys(shape).sort());
    for (const [name, twin] of Object.entries({ backing: Backing, conditions: Conditions, meeting: Meeting, effort: Effort, pay: Pay, cancellation: Cancellation, seats: Seats, feedback: Feedback })) {
      expect({ name, fields: [...twin.fields].sort() }).toEqual({ name, fields: fieldsOf(name) });
    }
    expect([...Fee.fields].sort()).toEqual(Object.keys(pay?.['fee']?.unwrap().shape ?? {}).sort());
    expect([...Expenses.fields].sort()).toEqual(Object.keys(pay?.['expenses']?.unwrap().shape ?? {}).sort());
    expect([...Cell.fields].sort()).toEqual(['level', 'phase']);
  });
});
