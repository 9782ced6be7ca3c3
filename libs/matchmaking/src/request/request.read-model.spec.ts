import { networkId, NetworkOpened, NetworkSettingChanged } from '#directory';
import { derivedId, type Actor, type DomainEvent, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { stageFor, type Stage } from '../../../../test/support/read-model';
import type { Reader } from '../reader';
import { ContactRoleConfirmed, DeadlineExtended, DraftRevised, RequestClosed, RequestDrafted, requestEvents, RequestReturned, RequestWithdrawn, StudyImported } from './events';
import type { RequestDraft } from './form';
import { draftsOf, requestsById, requestsInReview, requestsModel, requestsOf, reviewDueBy } from './request.read-model';
import { company, contact, contactSaidYes, coordinator, deputy, drafted, published, ready, representative, staff, submitted, wholeForm, writer } from './testing';

describe('requests as people see them', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageFor([requestsModel], [...requestEvents, NetworkOpened, NetworkSettingChanged]);
    asker = as(representative(writer));
    reviewer = as(staff(coordinator));
  });
  afterAll(() => stage.close());

  const other = derivedId('another company');
  const play = (id: Id, events: readonly DomainEvent[], at = specNow, network = 'enpcr') => stage.play(...events.map((event, index) => ({ concept: 'request', id, event, network, at: at + index })));
  const as = (actor: Actor): Reader => stage.as(actor);
  let asker: Reader;
  let reviewer: Reader;
  const statusFor = async (reader: Reader, id: Id) => (await requestsById(reader, [id]))[0]?.status;
  const visitor: Actor = { kind: 'visitor', network: 'enpcr' };
  const person: Actor = { kind: 'member', network: 'enpcr', person: writer, hat: { kind: 'person' }, staffRoles: [] };

  it('a draft is seen by its asker alone', async () => {
    const id = derivedId('draft alone');
    await play(id, [drafted]);
    expect(await statusFor(asker, id)).toBe('draft');
    expect((await draftsOf(asker, [id]))[0]?.draft).toBe(box(wholeForm));
    for (const reader of [reviewer, as(representative(derivedId('x'), other)), as(visitor), as(person), as({ ...representative(writer), network: 'nordic' })]) {
      expect(await requestsById(reader, [id])).toEqual([]);
      expect(await draftsOf(reader, [id])).toEqual([]);
    }
  });

  it('coordinators see what was handed in, and never the draft behind it', async () => {
    const id = derivedId('handed in');
    await play(id, [...submitted, RequestReturned({ notes: box('Say more.'), refusedFor: ['PROMOTION'] }), DraftRevised({ writer, draft: box<RequestDraft>({ role: 'secret so far' }) })]);
    expect((await requestsById(reviewer, [id]))[0]).toMatchObject({ status: 'returned', form: wholeForm, notes: box('Say more.'), refused_for: ['PROMOTION'] });
    expect(await draftsOf(reviewer, [id])).toEqual([]);
    expect((await draftsOf(asker, [id]))[0]?.draft).toBe(box({ role: 'secret so far' }));
  });

  it('one that was withdrawn before it was handed in stays with its asker', async () => {
    const id = derivedId('withdrawn early');
    await play(id, [drafted, RequestWithdrawn({ reason: box('We have no money.') })]);
    expect(await statusFor(reviewer, id)).toBeUndefined();
    expect((await requestsById(asker, [id]))[0]).toMatchObject({ status: 'withdrawn', withdrawal_reason: box('We have no money.') });
  });

  it('R-REQ-10: what waits for review is listed by how long it waits', async () => {
    const [first, second, third] = ['first', 'second', 'third'].map((name) => derivedId(`in review ${name}`)) as [Id, Id, Id];
    await play(third, submitted, specNow + 3000);
    await play(first, submitted, specNow + 1000);
    await play(second, submitted, specNow + 2000);
    const waiting = await requestsInReview(reviewer, undefined, 2);
    expect(waiting.map(({ id }) => id)).toEqual([first, second]);
    const last = waiting.at(-1);
    expect((await requestsInReview(reviewer, [String(last?.submitted_at), last?.id ?? ''], 2)).map(({ id }) => id)).toEqual([third]);
    expect(await requestsInReview(as(representative(derivedId('x'), other)), undefined, 2)).toEqual([]);
  });

  it('R-REQ-10: a review is due after so many working days of the network', async () => {
    const networkStream = networkId('enpcr');
    const network = (event: DomainEvent) => ({ concept: 'network', id: networkStream, event });
    await stage.play(
      network(NetworkOpened({ slug: 'enpcr', name: 'Network', owner: 'Somebody', zone: 'Europe/Stockholm', languages: ['sv'] })),
      network(NetworkSettingChanged({ setting: 'reviewDays', value: 4, reason: 'Faster.' })), network(NetworkSettingChanged({ setting: 'holidays', value: ['2026-03-04'], reason: 'A holiday.' })));
    const monday = BigInt(Date.UTC(2026, 2, 2, 12));
    expect((await reviewDueBy(reviewer))(monday)).toBe('2026-03-09');
  });

  it('an asker pages through its own, the newest first', async () => {
    const own = derivedId('a paging company');
    const ids = [1, 2, 3].map((n) => derivedId('paged', n));
    for (const [index, id] of ids.entries()) await play(id, [RequestDrafted({ asker: own, writer, draft: box<RequestDraft>({}) })], specNow + index);
    const reader = as(representative(writer, own));
    const page = await requestsOf(reader, own, undefined, 2);
    expect(page.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    const last = page.at(-1);
    expect((await requestsOf(reader, own, [String(last?.begun_at), last?.id ?? ''], 2)).map(({ id }) => id)).toEqual([ids[0]]);
    expect(await requestsOf(asker, own, undefined, 2)).toEqual([]);
  });

  it('an imported study shows what the registry says, before and after anybody writes', async () => {
    const id = derivedId('of a study');
    const study = { registry: 'clinicaltrials.gov' as const, registryId: 'NCT01234567', title: 'A study', summary: 'What it is.', conditions: [], conditionNames: ['Cough'], countries: ['SE'] };
    await play(id, [StudyImported({ asker: company, study }), contactSaidYes, StudyImported({ asker: company, study: { ...study, title: 'Another title' } }), DraftRevised({ writer, draft: box<RequestDraft>({}) })]);
    expect((await requestsById(asker, [id]))[0]).toMatchObject({ status: 'draft', study: { title: 'Another title' }, contact: { person: contact }, writers: [writer], form: null });
  });

  it('R-REQ-03: contact and deputy are two people, each as they last said yes', async () => {
    const id = derivedId('contacts');
    await play(id, [...ready, ContactRoleConfirmed({ person: contact, role: 'deputy', name: box('Contact'), replyWithinDays: 4 })]);
    expect((await requestsById(asker, [id]))[0]).toMatchObject({ contact: null, deputy: { person: contact, replyWithinDays: 4 } });
    await play(id, [ContactRoleConfirmed({ person: deputy, role: 'contact', name: box('Deputy'), replyWithinDays: 2 })], specNow + 10);
    expect((await requestsById(asker, [id]))[0]).toMatchObject({ contact: { person: deputy, name: box('Deputy') }, deputy: { person: contact } });
  });

  it('the end says how many places are filled, and until when answers were taken', async () => {
    const id = derivedId('ended');
    const later = { date: '2026-04-02', zone: 'Europe/Stockholm' };
    await play(id, [...published, DeadlineExtended({ answerBy: later }), RequestClosed({ filled: 1, of: 2 })]);
    expect((await requestsById(reviewer, [id]))[0]).toMatchObject({ status: 'closed', filled: 1, seats: 2, answer_by: later, form: { answerBy: wholeForm.answerBy } });
  });
});
