import * as fc from 'fast-check';
import { days, derivedId, isRejected, type Actor, type Command, type DomainEvent } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { ClaimOrganisation, RegisterOrganisation } from './joining';
import { AskRemovalOfListing, ListOrganisation, RemoveListing } from './listing';
import { ConfirmProfile, ReviseProfile } from './profile';
import { AppointRepresentative, RemoveRepresentative } from './representatives';
import { organisationStanding } from './standing';
import { VerifyOrganisation } from './verifying';
import { check, checking, facts, given, id, joining, other, person, registration, wish } from './testing';

describe('whatever is asked, in whatever order', () => {
  const facts_ = { holder: undefined, taken: false, ...checking };
  const wishes: readonly Command[] = [
    wish, ListOrganisation({ ...wish.data, facts: { ...facts, place: 'Glasgow' } }), AskRemovalOfListing({ organisation: id }), RemoveListing({ organisation: id }),
    ClaimOrganisation({ organisation: id, ...joining, sharedMailbox: false }), RegisterOrganisation({ organisation: id, ...registration, sharedMailbox: false }),
    VerifyOrganisation(check), VerifyOrganisation({ ...check, method: 'call' }),
    ReviseProfile({ organisation: id, languages: ['en', 'sv'] }), ReviseProfile({ organisation: id, openTo: ['survey'] }), ReviseProfile({ organisation: id, notOpenTo: ['survey', 'speaking'] }), ConfirmProfile({ organisation: id }),
    AppointRepresentative({ organisation: id, person: other, personName: box('Nils'), personRole: box('board'), sharedMailbox: false }),
    RemoveRepresentative({ organisation: id, person: other }), RemoveRepresentative({ organisation: id, person }),
  ];
  const step = fc.record({ wish: fc.constantFrom(...wishes), by: fc.constantFrom(person, other, derivedId('coordinator')), after: fc.constantFrom(0, days(1), days(400)) });

  it('saying it again says nothing new, what is verified has come itself and was checked by somebody else, and what was removed stays away', () =>
    fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const past: DomainEvent[] = [];
      let now = specNow;
      for (const { wish: asked, by, after } of steps) {
        now += after;
        const actor: Actor = { kind: 'member', network: 'enpcr', person: by, hat: { kind: 'person' }, staffRoles: [] };
        const before = organisationStanding.fold(past);
        const { decision } = given(...past).at(now).by(actor).knowing(facts_).when(asked);
        if (isRejected(decision)) continue;
        past.push(...decision);
        given(...past).at(now).by(actor).knowing(facts_).when(asked).thenNothing();
        if (decision.some(({ type }) => type === 'OrganisationVerified')) expect(before.representatives).not.toContain(by);
        if (past.some(({ type }) => type === 'ListingRemoved')) expect(organisationStanding.fold(past).status).toBe('none');
        const { status, representatives } = organisationStanding.fold(past);
        if (status === 'listed' || status === 'none') expect(representatives).toEqual([]);
        expect(new Set(representatives).size).toBe(representatives.length);
      }
    })));
});
