import { derivedId, type DomainEvent } from '#kernel';
import { box, specOf } from '#kernel/testing';
import fc from 'fast-check';
import type { RequestDraft } from './form';
import { CloseRequest, ExtendDeadline, FillPlace, FreePlaces, HoldPlaces } from './places';
import { request } from './request';
import { PublishRequest, ReturnRequest } from './review';
import { requestTerms } from './terms';
import { aboutIt, answerBy, closed, company, contact, coordinator, facts, published, ready, representative, staff, study, submitted, wholeForm, withdrawn, writer } from './testing';
import { ConfirmContactRole, DraftRequest, ImportStudy, ReviseDraft, SubmitRequest, WithdrawRequest } from './writing';

const { given } = specOf(request);
const words = (role: string) => box<RequestDraft>({ role });

describe('whatever happens in whatever order', () => {
  const invitations = [1, 2].map((n) => derivedId('invitation', n));
  const anyInvitation = fc.constantFrom(...invitations);
  const anyPlaces = fc.integer({ min: 1, max: 2 });
  const places = fc.oneof(
    fc.record({ invitation: anyInvitation, places: anyPlaces, offers: fc.constantFrom('place' as const, 'reserve' as const) }).map((said) => HoldPlaces({ ...aboutIt, ...said })),
    fc.record({ invitation: anyInvitation, places: anyPlaces }).map((said) => FreePlaces({ ...aboutIt, ...said })),
    fc.record({ invitation: anyInvitation, place: fc.constantFrom(...[1, 2].map((n) => derivedId('place', n))) }).map((said) => FillPlace({ ...aboutIt, ...said })),
  );
  const wishes = fc.oneof(
    places,
    fc.constantFrom(
      DraftRequest({ ...aboutIt, asker: company, draft: words('words') }), ImportStudy({ ...aboutIt, asker: company, study }), ReviseDraft({ ...aboutIt, draft: words('other words') }),
      SubmitRequest({ ...aboutIt, form: wholeForm }), PublishRequest(aboutIt), ReturnRequest({ ...aboutIt, notes: box('Say more.') }), WithdrawRequest(aboutIt), CloseRequest(aboutIt),
      ExtendDeadline({ ...aboutIt, answerBy: answerBy('2026-04-02') }), ConfirmContactRole({ ...aboutIt, person: contact, role: 'contact', name: box('Contact'), replyWithinDays: 3, sharedMailbox: false }),
    ),
  );
  const beginnings = fc.constantFrom<readonly DomainEvent[]>([], ready, submitted, published);
  const actors = fc.constantFrom(representative(writer), representative(contact), staff(coordinator));
  const happened = (past: readonly DomainEvent[], wish: Parameters<ReturnType<typeof given>['when']>[0], actor: ReturnType<typeof staff>): readonly DomainEvent[] => {
    const { decision } = given(...past).by(actor).knowing(facts).when(wish);
    return 'rejected' in decision ? [] : decision;
  };

  it('R-INV-02: no more places are held than there are seats, and no more are filled than are held', () =>
    fc.assert(fc.property(fc.constant(published), fc.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: places }, { weight: 1, arbitrary: wishes }), actors), { maxLength: 30 }), (beginning, said) => {
      let past = beginning;
      for (const [wish, actor] of said) {
        past = [...past, ...happened(past, wish, actor)];
        const terms = requestTerms.fold(past);
        if (terms.status === 'none') continue;
        expect(terms.places.held).toBeLessThanOrEqual(terms.places.planned);
        expect(terms.reserves.held).toBeLessThanOrEqual(terms.reserves.planned);
        expect(terms.places.filled).toBeLessThanOrEqual(terms.places.held);
      }
    }), { numRuns: 300 }));

  it('saying the same again says nothing new, except that freeing frees again', () =>
    fc.assert(fc.property(beginnings, fc.array(fc.tuple(wishes, actors), { minLength: 1, maxLength: 20 }), (beginning, said) => {
      let past = beginning;
      for (const [wish, actor] of said) {
        past = [...past, ...happened(past, wish, actor)];
        if (wish.name !== 'FreePlaces') expect(happened(past, wish, actor)).toEqual([]);
      }
    })));

  it('R-REQ-01: what is closed or withdrawn stays so', () =>
    fc.assert(fc.property(fc.constantFrom(closed, withdrawn), fc.array(fc.tuple(wishes, actors), { maxLength: 20 }), (end, said) => {
      const past = said.reduce<readonly DomainEvent[]>((before, [wish, actor]) => [...before, ...happened(before, wish, actor)], end);
      expect(requestTerms.fold(past).status).toBe(requestTerms.fold(end).status);
    })));
});
