import * as fc from 'fast-check';
import { days, derivedId, isRejected, type Actor, type Command, type DomainEvent } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { externalIdId, GiveUpExternalId, listedOrganisationId, TakeExternalId } from '../external-id/external-id';
import { GiveUpName, nameId, TakeName } from '../names/name';
import {
  ListingRemovalAsked, ListingRemoved, ListingRevised, OrganisationClaimed, OrganisationListed, OrganisationRegistered, OrganisationVerified, ProfileConfirmed, ProfileRevised,
  RepresentativeAppointed, RepresentativeRemoved,
} from './events';
import { ClaimOrganisation, isSharedMailbox, RegisterOrganisation } from './joining';
import { AskRemovalOfListing, ListOrganisation, RemoveListing } from './listing';
import { organisation } from './organisation';
import { ConfirmProfile, ReviseProfile } from './profile';
import { AppointRepresentative, RemoveRepresentative } from './representatives';
import { organisationStanding } from './standing';
import { shownFunders } from './values';
import { VerifyOrganisation, yearAfter } from './verifying';

const { given } = specOf(organisation);

const person = derivedId('somebody');          // who acts in a spec unless it says otherwise
const other = derivedId('somebody else');
const coordinator: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const operator: Actor = { kind: 'operator', network: 'enpcr' };

const source = { registry: 'ror', value: '00ev71s96' } as const;
const id = listedOrganisationId('enpcr', source);
const facts = { name: 'Alzheimer Scotland', otherNames: [], countries: ['GB'], place: 'Edinburgh', website: 'https://alzscot.org', domains: ['alzscot.org'], established: 1994, externalIds: [source] };
const entry = { facts, kind: 'patient-organisation', conditions: ['dementia'] } as const;
const wish = ListOrganisation({ source, facts, kind: 'patient-organisation', conditions: ['dementia'] });
const listed = OrganisationListed({ source, facts, kind: 'patient-organisation', conditions: ['dementia'] });
const free = { holder: undefined };

const joining = { personName: box('Eva'), personRole: box('chair'), howToCheck: box('Look us up in the register of associations.'), publicBody: false, patientMajority: true, companyOver20: false };
const claimed = OrganisationClaimed({ ...joining, representative: person });
const about = 'We are people with psoriasis and those close to them.';
const registration = { name: 'Psoriasisförbundet', kind: 'patient-organisation' as const, countries: ['SE'], about, website: 'https://example.org', claimedIds: [], ...joining };
const registered = OrganisationRegistered({ ...registration, representative: person });

const funders = [{ name: 'Members', percent: 60, company: false }, { name: 'A company', percent: 21, company: true }, { name: 'Another company', percent: 19, company: true }];
const check = { organisation: id, method: 'public-register' as const, patientMajority: true, funders, similar: [], distinctFrom: [] };
const checking = { zone: 'Europe/Stockholm', name: facts.name, externalIds: [source] };
const verified = OrganisationVerified({ method: 'public-register', patientMajority: true, funders, distinctFrom: [], on: '2026-03-02', due: '2027-03-02' });
const confirmed = ProfileConfirmed({ kind: 'patient-organisation', conditions: ['dementia'], everyCondition: false, languages: ['en'], countries: ['GB'], at: specNow });

describe('listing from a registry', () => {
  it('R-IMP-01: makes an entry that is only listed', () => {
    given().by(operator).knowing(free).when(wish).then(listed);
    expect(organisationStanding.fold([listed])).toMatchObject({ status: 'listed', listedOnly: true, name: 'Alzheimer Scotland', representatives: [] });
  });
  it('R-IMP-01: the same record twice changes nothing', () =>
    given(listed).by(operator).knowing(free).when(wish).thenNothing());
  it('R-IMP-01: a changed record revises the entry', () =>
    given(listed).by(operator).knowing(free).when(ListOrganisation({ source, ...entry, facts: { ...facts, place: 'Glasgow' }, conditions: ['dementia'] }))
      .then(ListingRevised({ ...entry, facts: { ...facts, place: 'Glasgow' }, conditions: ['dementia'] })));
  it('R-IMP-01: going back to what it was before is a change as well', () =>
    given(listed, ListingRevised({ ...entry, facts: { ...facts, place: 'Glasgow' }, conditions: ['dementia'] })).by(operator).knowing(free).when(wish).then(ListingRevised({ ...entry, conditions: ['dementia'] })));
  it('R-IMP-01: a changed record keeps what the organisation has edited, and the name it was claimed under', () => {
    const past = [listed, claimed, ProfileRevised({ countries: ['GB', 'IE'] }), ListingRevised({ ...entry, facts: { ...facts, name: 'Alzheimer Alba', countries: ['FR'] }, conditions: [] })];
    given(...past).when(ReviseProfile({ organisation: id, countries: ['GB', 'IE'] })).thenNothing();
    expect(organisationStanding.fold(past).name).toBe('Alzheimer Scotland');
  });
  it('R-ORG-08: is refused when a member has been checked with that id', () =>
    given().by(operator).knowing({ holder: other }).when(wish).thenRejected('EXTERNAL_ID_TAKEN'));
  it('R-ORG-03: anyone may ask that an entry be removed', () =>
    given(listed).when(AskRemovalOfListing({ organisation: id })).then(ListingRemovalAsked({})));
  it('R-ORG-03: asking again says nothing new', () =>
    given(listed, ListingRemovalAsked({})).when(AskRemovalOfListing({ organisation: id })).thenNothing());
  it('R-ORG-03: a removed record is not imported again', () => {
    given(listed).by(coordinator).when(RemoveListing({ organisation: id })).then(ListingRemoved({}));
    given(listed, ListingRemoved({})).by(operator).knowing(free).when(wish).thenRejected('WRONG_STATE');
    expect(organisationStanding.fold([listed, ListingRemoved({})])).toMatchObject({ status: 'none', name: '' });
  });
  it('R-ORG-03: a member is not removed as a listing', () =>
    given(listed, claimed).by(coordinator).when(RemoveListing({ organisation: id })).thenRejected('WRONG_STATE'));
});

describe('claiming an entry', () => {
  const claim = ClaimOrganisation({ organisation: id, ...joining, sharedMailbox: false });
  it('R-ORG-01: makes a registered organisation, and who claims it answers for it', () => {
    given(listed).when(claim).then(claimed);
    expect(organisationStanding.fold([listed, claimed])).toMatchObject({ status: 'registered', listedOnly: false, representatives: [person] });
  });
  it('R-ORG-01: is for entries that are listed', () => {
    given().when(claim).thenRejected('WRONG_STATE');
    given(listed, ListingRemoved({})).when(claim).thenRejected('WRONG_STATE');
  });
  it('R-ORG-01: is refused to the second who tries', () =>
    given(listed, OrganisationClaimed({ ...joining, representative: other })).when(claim).thenRejected('WRONG_STATE'));
  it('twice by the same person says nothing new', () =>
    given(listed, claimed).when(claim).thenNothing());
  it('R-ORG-09: with a shared mailbox is refused', () =>
    given(listed).when(ClaimOrganisation({ organisation: id, ...joining, sharedMailbox: true })).thenRejected('PERSONAL_ACCOUNT_REQUIRED'));
  it('T01: of a patient organisation says who governs and who pays', () =>
    given(listed).when(ClaimOrganisation({ organisation: id, ...joining, patientMajority: undefined, companyOver20: undefined, sharedMailbox: true }))
      .thenRejected('FIELD_REQUIRED', 'FIELD_REQUIRED', 'PERSONAL_ACCOUNT_REQUIRED'));
});

describe('shared mailboxes', () => {
  it.each(['info@example.org', 'Kansli@example.se', 'office2@example.org', 'styrelsen@example.se', 'contact+network@example.org', 'no-reply@example.org'])('R-ORG-09: %s is one', (address) =>
    expect(isSharedMailbox(address)).toBe(true));
  it.each(['eva.lind@example.org', 'informatik.eva@example.org', 'hellostrom@example.se', 'e@example.org'])('R-ORG-09: %s is a person\'s own', (address) =>
    expect(isSharedMailbox(address)).toBe(false));
});

describe('registering', () => {
  const register = RegisterOrganisation({ organisation: derivedId('new'), ...registration, sharedMailbox: false });
  it('R-ORG-01: starts at registered', () => {
    given().knowing({ taken: false }).when(register).then(registered);
    expect(organisationStanding.fold([registered])).toMatchObject({ status: 'registered', kind: 'patient-organisation', publicBody: false, representatives: [person] });
  });
  it('twice says nothing new', () =>
    given(registered).knowing({ taken: false }).when(register).thenNothing());
  it('R-ORG-08: with an id that another organisation has is refused', () =>
    given().knowing({ taken: true }).when(RegisterOrganisation({ organisation: derivedId('new'), ...registration, claimedIds: [source], sharedMailbox: false })).thenRejected('EXTERNAL_ID_TAKEN'));
  it('R-TXT-02, T15: drops what nobody can see from name and text', () =>
    given().knowing({ taken: false }).when(RegisterOrganisation({ organisation: derivedId('new'), ...registration, name: 'Psoriasis\u200Bförbundet', about: `\u202E${about}`, sharedMailbox: false })).then(registered));
  it('R-TXT-02, T15: refuses a name of which nothing can be seen', () =>
    given().knowing({ taken: false }).when(RegisterOrganisation({ organisation: derivedId('new'), ...registration, name: '\u2060\u200B', sharedMailbox: false })).thenRejected('TEXT_REFUSED'));
  it('asks a company neither who governs nor who pays', () => {
    const company = { ...registration, kind: 'company' as const, patientMajority: undefined, companyOver20: undefined };
    given().knowing({ taken: false }).when(RegisterOrganisation({ organisation: derivedId('new'), ...company, sharedMailbox: false })).then(OrganisationRegistered({ ...company, representative: person }));
  });
});

describe('verifying', () => {
  const verify = VerifyOrganisation(check);
  it('R-VER-01: records how, who governs, who pays and until when', () =>
    given(listed, claimed).by(coordinator).knowing(checking).when(verify).then(verified));
  it('R-VER-01: is due again after 12 months', () => {
    expect(organisationStanding.fold([listed, claimed, verified])).toMatchObject({ status: 'verified', verificationDue: '2027-03-02' });
    expect(yearAfter('2028-02-29')).toBe('2029-02-28');
  });
  it('R-VER-01, T01: of a patient organisation without who governs and who pays is refused', () =>
    given(listed, claimed).by(coordinator).knowing(checking).when(VerifyOrganisation({ ...check, patientMajority: undefined, funders: undefined })).thenRejected('VERIFICATION_INCOMPLETE', 'VERIFICATION_INCOMPLETE'));
  it('R-VER-01: refuses shares of more than everything', () =>
    given(listed, claimed).by(coordinator).knowing(checking).when(VerifyOrganisation({ ...check, funders: [...funders, { name: 'A third', percent: 1, company: true }] })).thenRejected('VERIFICATION_INCOMPLETE'));
  it('R-VER-01, T01: shows a company that pays for 21 %, not one that pays for 19', () => {
    expect(shownFunders(funders).map(({ name }) => name)).toEqual(['A company']);
    expect(organisationStanding.fold([listed, claimed, verified]).shownFunders.map(({ name }) => name)).toEqual(['A company']);
  });
  it('R-VER-01: of a company needs neither', () => {
    const company = OrganisationRegistered({ ...registration, kind: 'company', representative: person });
    given(company).by(coordinator).knowing(checking).when(VerifyOrganisation({ ...check, patientMajority: undefined, funders: undefined }))
      .then(OrganisationVerified({ method: 'public-register', funders: [], distinctFrom: [], on: '2026-03-02', due: '2027-03-02' }));
  });
  it('R-STF-03: is refused to one who answers for the organisation', () =>
    given(listed, claimed).knowing(checking).when(verify).thenRejected('CONFLICT_OF_INTEREST'));
  it('R-STF-03: is refused to one who did within the last 12 months, and open after that', () => {
    const past = [listed, claimed, RepresentativeAppointed({ person: other, personName: box('Nils'), personRole: box('board') }), RepresentativeRemoved({ person, at: specNow - days(364) })];
    given(...past).knowing(checking).when(verify).thenRejected('CONFLICT_OF_INTEREST');
    given(...past).at(specNow + days(1)).knowing(checking).when(verify).then(OrganisationVerified({ ...verified.data, on: '2026-03-03', due: '2027-03-03' }));
  });
  it('R-VER-02: is stopped while there is a similar name that nobody has compared', () => {
    given(listed, claimed).by(coordinator).knowing(checking).when(VerifyOrganisation({ ...check, similar: [other] })).thenRejected('NAME_TOO_SIMILAR');
    given(listed, claimed).by(coordinator).knowing(checking).when(VerifyOrganisation({ ...check, similar: [other], distinctFrom: [other] })).then(OrganisationVerified({ ...verified.data, distinctFrom: [other] }));
  });
  it('R-VER-02, R-ORG-08: takes the name and the registry\'s id for this organisation first', () => {
    const rule = organisation.rules.find(({ definition }) => definition.command === 'VerifyOrganisation');
    const name = nameId('enpcr', facts.name);
    const externalid = externalIdId('enpcr', source);
    expect(rule?.first(check, checking, { network: 'enpcr', now: specNow, actor: coordinator })).toEqual([
      { take: TakeName({ name, organisation: id, distinctFrom: [] }), undo: GiveUpName({ name, organisation: id }) },
      { take: TakeExternalId({ externalid, organisation: id }), undo: GiveUpExternalId({ externalid, organisation: id }) },
    ]);
  });
  it('lists all that is wrong at once', () =>
    given(listed, claimed).knowing(checking).when(VerifyOrganisation({ ...check, patientMajority: undefined, similar: [other] })).thenRejected('CONFLICT_OF_INTEREST', 'VERIFICATION_INCOMPLETE', 'NAME_TOO_SIMILAR'));
  it('R-ORG-01: is for organisations that have come themselves', () => {
    given(listed).by(coordinator).knowing(checking).when(verify).thenRejected('WRONG_STATE');
    given().by(coordinator).knowing(checking).when(verify).thenRejected('WRONG_STATE');
  });
  it('twice on one day says nothing new; a year later it does', () => {
    given(listed, claimed, verified).by(coordinator).knowing(checking).when(verify).thenNothing();
    given(listed, claimed, verified).at(specNow + days(365)).by(coordinator).knowing(checking).when(verify).then(OrganisationVerified({ ...verified.data, on: '2027-03-02', due: '2028-03-02' }));
  });
});

describe('the profile', () => {
  it('R-ORG-05: records what changes, and only that', () =>
    given(registered).when(ReviseProfile({ organisation: id, about, openTo: ['advice', 'survey'], publicBody: false })).then(ProfileRevised({ openTo: ['advice', 'survey'] })));
  it('R-ORG-05: is not open and closed to the same thing', () => {
    given(registered).when(ReviseProfile({ organisation: id, openTo: ['survey'], notOpenTo: ['survey'] })).thenRejected('FIELD_REQUIRED');
    given(registered, ProfileRevised({ openTo: ['advice', 'survey'] })).when(ReviseProfile({ organisation: id, notOpenTo: ['survey'] })).then(ProfileRevised({ notOpenTo: ['survey'], openTo: ['advice'] }));
  });
  it('R-ORG-06: may set how many open invitations it wants', () => {
    given(registered).when(ReviseProfile({ organisation: id, contactLimit: 1 })).then(ProfileRevised({ contactLimit: 1 }));
    expect(organisationStanding.fold([registered, ProfileRevised({ contactLimit: 1 })]).contactLimit).toBe(1);
  });
  it('R-VER-01: of a checked organisation keeps its kind, because its side rests on it', () => {
    given(registered).when(ReviseProfile({ organisation: id, kind: 'umbrella' })).then(ProfileRevised({ kind: 'umbrella' }));
    given(registered, verified).when(ReviseProfile({ organisation: id, kind: 'company' })).thenRejected('WRONG_STATE');
  });
  it('R-TXT-02: refuses a text that turns itself round', () =>
    given(registered).when(ReviseProfile({ organisation: id, about: 'جمعية \u202EDKS 0042' })).thenRejected('TEXT_REFUSED'));
  it('R-ORG-03: of a listed entry is nobody\'s to change', () => {
    given(listed).when(ReviseProfile({ organisation: id, about })).thenRejected('WRONG_STATE');
    given(listed).when(ConfirmProfile({ organisation: id })).thenRejected('WRONG_STATE');
  });
  it('R-ORG-07: is confirmed with its five fields', () =>
    given(listed, claimed, ProfileRevised({ languages: ['en'] })).when(ConfirmProfile({ organisation: id })).then(confirmed));
  it('R-IMP-01: what was only suggested is said once a person has confirmed it', () => {
    const past = [listed, claimed, ProfileRevised({ languages: ['en'] }), confirmed, ListingRevised({ ...entry, conditions: ['stroke'] })];
    given(...past).when(ReviseProfile({ organisation: id, conditions: ['dementia'] })).thenNothing();
  });
  it('R-ORG-07: cannot be confirmed while something of the five is missing', () => {
    given(listed, claimed).when(ConfirmProfile({ organisation: id })).thenRejected('FIELD_REQUIRED');
    given(registered, ProfileRevised({ languages: ['sv'] })).when(ConfirmProfile({ organisation: id })).thenRejected('FIELD_REQUIRED');
    given(registered, ProfileRevised({ languages: ['sv'], everyCondition: true })).when(ConfirmProfile({ organisation: id }))
      .then(ProfileConfirmed({ kind: 'patient-organisation', conditions: [], everyCondition: true, languages: ['sv'], countries: ['SE'], at: specNow }));
  });
  it('R-ORG-07: confirmed again the same day says nothing new, a year later it does', () => {
    const past = [listed, claimed, ProfileRevised({ languages: ['en'] }), confirmed];
    given(...past).at(specNow + 60_000).when(ConfirmProfile({ organisation: id })).thenNothing();
    given(...past).at(specNow + days(365)).when(ConfirmProfile({ organisation: id })).then(ProfileConfirmed({ ...confirmed.data, at: specNow + days(365) }));
  });
});

describe('the people who answer for it', () => {
  const appointed = RepresentativeAppointed({ person: other, personName: box('Nils'), personRole: box('board') });
  const appoint = AppointRepresentative({ organisation: id, person: other, personName: box('Nils'), personRole: box('board'), sharedMailbox: false });
  it('appoint others', () => given(registered).when(appoint).then(appointed));
  it('R-ORG-09: never a shared mailbox', () =>
    given(registered).when(AppointRepresentative({ ...appoint.data, sharedMailbox: true })).thenRejected('PERSONAL_ACCOUNT_REQUIRED'));
  it('are appointed once', () => given(registered, appointed).when(appoint).thenNothing());
  it('can be removed once, and then answer no more', () => {
    given(registered, appointed).when(RemoveRepresentative({ organisation: id, person: other })).then(RepresentativeRemoved({ person: other, at: specNow }));
    given(registered, appointed, RepresentativeRemoved({ person: other, at: specNow })).when(RemoveRepresentative({ organisation: id, person: other })).thenNothing();
    expect(organisationStanding.fold([registered, appointed, RepresentativeRemoved({ person: other, at: specNow })])).toMatchObject({ representatives: [person], formerRepresentatives: { [other]: specNow } });
  });
});

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
