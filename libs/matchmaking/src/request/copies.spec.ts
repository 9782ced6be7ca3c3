import { derivedId, type DomainEvent } from '#kernel';
import { box, specOf } from '#kernel/testing';
import { CopyRequest, copyOf, partsOf, SplitRequest } from './copies';
import { PlacesFreed, PlacesHeld, RequestCopied, RequestDrafted, RequestSplit, RequestWithdrawn } from './events';
import type { RequestDraft } from './form';
import { plainText } from './plain-text';
import { request as concept } from './request';
import { closed, company, drafted, invitation, published, representative, submitted, wholeForm, withdrawn, writer } from './testing';

const { given } = specOf(concept);
const request = derivedId('request');
const copied = derivedId('copy');
const draft = box<RequestDraft>(wholeForm);
const facts = { asker: { status: 'verified', kind: 'company' }, settings: {}, source: { status: 'closed', asker: company } };
const byWriter = (...past: readonly DomainEvent[]) => given(...past).by(representative(writer)).knowing(facts);

describe('R-REQ-14: copying an earlier request', () => {
  const copy = CopyRequest({ request: copied, from: request, asker: company, draft });
  const begun = [RequestDrafted({ asker: company, writer, draft }), RequestCopied({ from: request })];

  it('makes a draft, once', () => {
    byWriter().when(copy).then(...begun);
    byWriter(...begun).when(copy).thenNothing();
    byWriter(drafted).when(copy).thenRejected('WRONG_STATE');
  });
  it('without answers, people or the contact\'s consent', () => {
    expect(concept.fold(begun)).toEqual({ status: 'draft', asker: company, writers: [writer], draft, confirmed: {}, held: {}, questions: [], invited: false, everInvited: [], revisions: [], calls: [], reservesTold: false, from: request });
    expect(copyOf(wholeForm)).not.toHaveProperty('answerBy');
  });
  it('is for the asker\'s own', () => {
    for (const source of [{ status: 'none' }, { status: 'closed', asker: derivedId('another') }]) byWriter().knowing({ ...facts, source }).when(copy).thenRejected('WRONG_STATE');
    byWriter().knowing({ ...facts, asker: { status: 'none' } }).when(copy).thenRejected('ORGANISATION_NOT_A_MEMBER');
  });
});

describe('R-REQ-15: splitting a request', () => {
  const split = SplitRequest({ request, parts: 2 });
  const parts = [RequestSplit({ into: [...partsOf(request, 2)] }), RequestWithdrawn({})];

  it('ends it, and several drafts take its place', () => {
    for (const past of [[drafted], submitted, published]) byWriter(...past).when(split).then(...parts);
    byWriter(...published, ...parts).when(split).thenNothing();
    byWriter(...published, ...parts).when(SplitRequest({ request, parts: 3 })).thenRejected('WRONG_STATE');
    for (const past of [closed, withdrawn]) byWriter(...past).when(split).thenRejected('WRONG_STATE');
  });
  it('is refused once somebody has been asked, whatever came of it', () => {
    const held = PlacesHeld({ invitation, places: 1, offers: 'place' });
    byWriter(...published, held).when(split).thenRejected('ALREADY_INVITING');
    byWriter(...published, held, PlacesFreed({ invitation, places: 1 })).when(split).thenRejected('ALREADY_INVITING');
  });
});

describe('R-REQ-16: a text for newsletters and groups', () => {
  const about = { form: wholeForm, asker: 'A company', answerBy: wholeForm.answerBy };
  it('says in both languages what is asked, with sums, hours and days from their fields', () => {
    const [en, sv] = [plainText('en', about), plainText('sv', about)];
    for (const text of [en, sv]) for (const said of [wholeForm.oneSentence, wholeForm.why, wholeForm.role, wholeForm.use, wholeForm.access, 'A company']) expect(text).toContain(said);
    expect(en).toMatch(/SEK.2,400[^]*6 hours[^]*30 March 2026/);
    expect(sv).toMatch(/2.400.kronor[^]*6 timmar[^]*30 mars 2026/);
    expect(plainText('sv', { ...about, form: { ...wholeForm, pay: { ...wholeForm.pay, fee: { kind: 'unpaid', reason: 'under-one-hour', because: 'det tar tio minuter' } } } })).toContain('Inget arvode, därför att det tar tio minuter');
  });
  it('without personal links', () => {
    for (const language of ['en', 'sv'] as const) expect(plainText(language, about)).not.toMatch(/https?:|www\.|\/places\/|@/);
  });
});
