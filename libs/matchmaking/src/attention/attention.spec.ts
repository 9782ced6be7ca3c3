import { days, derivedId, type DomainEvent, type Id } from '#kernel';
import { specNow, specOf } from '#kernel/testing';
import fc from 'fast-check';
import {
  AskerBlocked, AskerUnblocked, attention, BlockAsker, ContactLimitSet, EndPause, ExtendSlot, FreeInitiativeSlot, FreeSlot, GiveBackInitiativeSlot, GiveBackSlot, InitiativeSlotFreed, InitiativeSlotTaken, PauseBegun, PauseEnded, PauseUntil, ReopenSlot, SetContactLimit, SlotExtended, SlotFreed, SlotReopened, SlotTaken, TakeInitiativeSlot, TakeSlot, UnblockAsker,
} from './attention';

const { given } = specOf(attention);
const recipient = derivedId('recipient');
const company = derivedId('company');
const university = derivedId('university');
const one = derivedId('invitation', 1);
const two = derivedId('invitation', 2);
const until = specNow + days(28);
const before = until - 1;
const yesterday = { date: '2026-03-01', zone: 'Europe/Stockholm' };
const april = { date: '2026-04-01', zone: 'Europe/Stockholm' };

const willing = { standing: { status: 'verified', confirmedAt: specNow - days(100), verificationDue: '2026-12-01' }, settings: { contactLimit: 3 } };
const knowing = (standing: object, limit = 3): unknown => ({ standing: { ...willing.standing, ...standing }, settings: { contactLimit: limit } });

const take = (invitation: Id = one, asker: Id = company) => TakeSlot({ recipient, invitation, asker, until });
const taken = (invitation: Id = one, asker: Id = company) => SlotTaken({ invitation, asker, until });
const answered = (invitation: Id = one) => SlotFreed({ invitation, sent: true });
const others = (count: number): DomainEvent[] => Array.from({ length: count }, (_, n) => taken(derivedId('other', n), derivedId('asker', n)));

describe('R-INV-14: an answer that was not in the organisation\'s name', () => {
  const later = until + days(2);
  const reopen = ReopenSlot({ recipient, invitation: one, until: later });
  it('makes the invitation wait again: R-ORG-06: it counts among those open at a time', () => {
    given(taken(), answered()).when(reopen).then(SlotReopened({ invitation: one, until: later }));
    given(taken(), answered(), SlotReopened({ invitation: one, until: later })).at(until).knowing(knowing({}, 1)).when(take(two, university)).thenRejected('NOT_AVAILABLE_NOW');
    given(taken(), answered()).at(before).knowing(knowing({}, 1)).when(take(two, university)).then(taken(two, university));
  });
  it('is said once, never leaves less time, and only where there is a slot', () => {
    given(taken()).when(reopen).thenNothing();
    given(taken(), answered()).when(ReopenSlot({ recipient, invitation: one, until: before })).then(SlotReopened({ invitation: one, until }));
    given().when(reopen).thenNothing();
  });
});

describe('R-INV-06: more time to answer', () => {
  const later = until + days(7);
  const extend = ExtendSlot({ recipient, invitation: one, until: later });
  it('keeps the asker from asking again for as long, whether it was answered or not (R-VIS-05)', () => {
    for (const past of [[], [answered()]]) {
      given(taken(), ...past).when(extend).then(SlotExtended({ invitation: one, until: later }));
      given(taken(), ...past, SlotExtended({ invitation: one, until: later })).at(until).knowing(willing).when(take(two)).thenRejected('ALREADY_ASKED');
    }
  });
  it('is never less, and only for a slot that there is', () => {
    given(taken(), SlotExtended({ invitation: one, until: later })).when(extend).thenNothing();
    given().when(extend).thenNothing();
  });
});

describe('taking a slot', () => {
  it('is recorded while the recipient has room', () =>
    given(...others(1)).knowing(willing).when(take()).then(taken()));
  it('twice for one invitation says nothing new', () =>
    given(taken()).knowing(willing).when(take()).thenNothing());
  it('R-ORG-06: is refused at the limit that the recipient chose', () => {
    given(...others(1)).knowing(knowing({ contactLimit: 1 })).when(take()).thenRejected('NOT_AVAILABLE_NOW');
    given(...others(3)).knowing(knowing({ contactLimit: 5 })).when(take()).then(taken());
  });
  it('R-ORG-06: is refused at the network\'s limit when the recipient chose none', () =>
    given(...others(2)).knowing(knowing({}, 2)).when(take()).thenRejected('NOT_AVAILABLE_NOW'));
  it('R-INV-05: has one word for a break, a block, a lapsed confirmation, an overdue verification and for who is gone', () => {
    given(PauseBegun({})).knowing(willing).when(take()).thenRejected('NOT_AVAILABLE_NOW');
    given(PauseBegun({ until: april })).knowing(willing).when(take()).thenRejected('NOT_AVAILABLE_NOW');
    given(AskerBlocked({ asker: company })).knowing(willing).when(take()).thenRejected('NOT_AVAILABLE_NOW');
    given().knowing(knowing({ confirmedAt: specNow - days(400) })).when(take()).thenRejected('NOT_AVAILABLE_NOW');
    given().knowing(knowing({ confirmedAt: undefined })).when(take()).thenRejected('NOT_AVAILABLE_NOW');
    given().knowing(knowing({ verificationDue: '2026-03-01' })).when(take()).thenRejected('NOT_AVAILABLE_NOW');
    given().knowing(knowing({ status: 'suspended' })).when(take()).thenRejected('NOT_AVAILABLE_NOW');
  });
  it('goes on when a break is over, a block is lifted or does not concern the asker', () => {
    given(PauseBegun({ until: yesterday })).knowing(willing).when(take()).then(taken());
    given(PauseBegun({}), PauseEnded({})).knowing(willing).when(take()).then(taken());
    given(AskerBlocked({ asker: university })).knowing(willing).when(take()).then(taken());
    given(AskerBlocked({ asker: company }), AskerUnblocked({ asker: company })).knowing(willing).when(take()).then(taken());
  });
  it('R-ORG-07: a profile counts as confirmed to the end of the same day a year later', () => {
    const confirmedAt = Date.UTC(2024, 1, 29, 9);
    given().at(Date.UTC(2025, 1, 28, 23)).knowing(knowing({ confirmedAt })).when(take()).then(taken());
    given().at(Date.UTC(2025, 2, 1)).knowing(knowing({ confirmedAt })).when(take()).thenRejected('NOT_AVAILABLE_NOW');
  });
});

describe('one asker and one recipient', () => {
  it('R-INV-06, T13: has one open invitation at a time', () =>
    given(taken()).knowing(willing).when(take(two)).thenRejected('ALREADY_ASKED'));
  it('R-VIS-05, T04: hears the same until the answer date, whatever has become of the recipient', () => {
    const conducts: readonly DomainEvent[][] = [
      [], [answered()], [PauseBegun({})], [answered(), PauseBegun({})], [AskerBlocked({ asker: company })], [answered(), AskerBlocked({ asker: company })], others(3), [answered(), ...others(3)],
    ];
    for (const conduct of conducts) given(taken(), ...conduct).at(before).knowing(willing).when(take(two)).thenRejected('ALREADY_ASKED');
    given(taken()).at(before).knowing(knowing({ status: 'suspended' })).when(take(two)).thenRejected('ALREADY_ASKED');
  });
  it('R-INV-06: may ask again when that date is over, answered or not', () => {
    given(taken()).at(until).knowing(willing).when(take(two)).then(taken(two));
    given(taken(), answered()).at(until).knowing(willing).when(take(two)).then(taken(two));
  });
  it('does not keep others from asking', () =>
    given(taken()).knowing(willing).when(take(two, university)).then(taken(two, university)));
});

describe('the place that is kept for initiatives', () => {
  const patients = derivedId('patients');
  const initiative = (n: number): Id => derivedId('initiative', n);
  const takeFor = (n: number, asker = derivedId('opener', n)) => TakeInitiativeSlot({ recipient, initiative: initiative(n), asker, until });
  const takenFor = (n: number, asker = derivedId('opener', n)) => InitiativeSlotTaken({ initiative: initiative(n), asker, until });
  const initiatives = (count: number): DomainEvent[] => Array.from({ length: count }, (_, n) => takenFor(n));

  it('R-INI-07: requests leave one place of the limit', () => {
    given(...others(1)).knowing(willing).when(take()).then(taken());
    given(...others(2)).knowing(willing).when(take()).thenRejected('NOT_AVAILABLE_NOW');
  });
  it('R-INI-07, T13: an initiative still gets through when requests fill all of theirs', () => {
    given(...others(2)).knowing(willing).when(takeFor(1)).then(takenFor(1));
    given(...others(2), takenFor(1)).knowing(willing).when(takeFor(2)).thenRejected('NOT_AVAILABLE_NOW');
  });
  it('R-INI-07: whoever wants one at a time gets one request, and one initiative besides', () => {
    const single = knowing({ contactLimit: 1 });
    given().knowing(single).when(take()).then(taken());
    given(takenFor(1)).knowing(single).when(take()).then(taken());
    given(taken()).knowing(single).when(takeFor(1)).then(takenFor(1));
    given(taken()).knowing(single).when(take(two, university)).thenRejected('NOT_AVAILABLE_NOW');
    given(takenFor(1)).knowing(single).when(takeFor(2)).thenRejected('NOT_AVAILABLE_NOW');
  });
  it('R-INI-07, R-ORG-06: more initiatives take of the places that both share, up to the limit', () => {
    given(...initiatives(2)).knowing(willing).when(takeFor(2)).then(takenFor(2));
    given(...initiatives(3)).knowing(willing).when(takeFor(3)).thenRejected('NOT_AVAILABLE_NOW');
    given(...initiatives(2), ...others(1)).knowing(willing).when(take()).thenRejected('NOT_AVAILABLE_NOW');
    given(...initiatives(1), ...others(1)).knowing(willing).when(take()).then(taken());
  });
  it('R-INV-05: is not for those who are blocked, nor during a break', () => {
    given(AskerBlocked({ asker: patients })).knowing(willing).when(takeFor(1, patients)).thenRejected('NOT_AVAILABLE_NOW');
    given(PauseBegun({})).knowing(willing).when(takeFor(1)).thenRejected('NOT_AVAILABLE_NOW');
    given().knowing(knowing({ confirmedAt: undefined })).when(takeFor(1)).thenRejected('NOT_AVAILABLE_NOW');
  });
  it('has one initiative of each opener at a time', () => given(takenFor(1, patients)).knowing(willing).when(takeFor(2, patients)).thenRejected('ALREADY_ASKED'));
  it('is free again after an answer, once, and as if never taken when nothing was sent', () => {
    const freed = (sent: boolean) => InitiativeSlotFreed({ initiative: initiative(1), sent });
    given(takenFor(1)).when(FreeInitiativeSlot({ recipient, initiative: initiative(1) })).then(freed(true));
    given(takenFor(1), freed(true)).when(FreeInitiativeSlot({ recipient, initiative: initiative(1) })).thenNothing();
    given(takenFor(1)).knowing({ sent: false }).when(GiveBackInitiativeSlot({ recipient, initiative: initiative(1) })).then(freed(false));
    given(takenFor(1)).knowing({ sent: true }).when(GiveBackInitiativeSlot({ recipient, initiative: initiative(1) })).thenNothing();
    given(takenFor(1)).knowing(willing).when(takeFor(1)).thenNothing();
  });
});

describe('a slot is free again', () => {
  it('R-INV-08: at once after an answer', () =>
    given(...others(1), taken(), answered()).knowing(willing).when(take(two, university)).then(taken(two, university)));
  it('when the answer date is over, without anybody doing anything', () =>
    given(...others(3)).at(until).knowing(willing).when(take()).then(taken()));
  it('said twice, it is freed once', () => {
    given(taken()).when(FreeSlot({ recipient, invitation: one })).then(answered());
    given(taken(), answered()).when(FreeSlot({ recipient, invitation: one })).thenNothing();
    given().when(FreeSlot({ recipient, invitation: one })).thenNothing();
  });
  it('as if it had never been taken, when no invitation came of it', () => {
    given(taken()).knowing({ sent: false }).when(GiveBackSlot({ recipient, invitation: one })).then(SlotFreed({ invitation: one, sent: false }));
    given(taken(), SlotFreed({ invitation: one, sent: false })).knowing(willing).when(take(two)).then(taken(two));
    given(taken(), SlotFreed({ invitation: one, sent: false })).knowing({ sent: false }).when(GiveBackSlot({ recipient, invitation: one })).thenNothing();
  });
  it('but not while the invitation lives that somebody else sent at the same time', () =>
    given(taken()).knowing({ sent: true }).when(GiveBackSlot({ recipient, invitation: one })).thenNothing());
});

describe('a break', () => {
  it('lasts until a date, or is open', () => {
    given().when(PauseUntil({ recipient, until: april })).then(PauseBegun({ until: april }));
    given().when(PauseUntil({ recipient })).then(PauseBegun({}));
  });
  it('can be made longer or shorter; the same again says nothing new', () => {
    given(PauseBegun({ until: april })).when(PauseUntil({ recipient })).then(PauseBegun({}));
    given(PauseBegun({ until: april })).when(PauseUntil({ recipient, until: april })).thenNothing();
  });
  it('cannot end in the past', () =>
    given().when(PauseUntil({ recipient, until: yesterday })).thenRejected('DEADLINE_PASSED'));
  it('is ended once', () => {
    given(PauseBegun({})).when(EndPause({ recipient })).then(PauseEnded({}));
    given(PauseBegun({}), PauseEnded({})).when(EndPause({ recipient })).thenNothing();
  });
});

describe('blocking an asker', () => {
  it('has an end: 500 askers at most', () => {
    const many = Array.from({ length: 500 }, (_, n) => AskerBlocked({ asker: derivedId('asker', n) }));
    given(...many).when(BlockAsker({ recipient, asker: derivedId('one more') })).thenRejected('WRONG_STATE');
    given(...many).when(BlockAsker({ recipient, asker: derivedId('asker', 0) })).thenNothing();
  });
  it('is recorded once, and lifted once', () => {
    given().when(BlockAsker({ recipient, asker: company })).then(AskerBlocked({ asker: company }));
    given(AskerBlocked({ asker: company })).when(BlockAsker({ recipient, asker: company })).thenNothing();
    given(AskerBlocked({ asker: company })).when(UnblockAsker({ recipient, asker: company })).then(AskerUnblocked({ asker: company }));
    given().when(UnblockAsker({ recipient, asker: company })).thenNothing();
  });
  it('cannot be turned against oneself', () =>
    given().when(BlockAsker({ recipient, asker: recipient })).thenRejected('WRONG_STATE'));
});

describe('an advisor', () => {
  const joined = { standing: { status: 'joined', confirmedAt: specNow - days(100) }, settings: { contactLimit: 3 } };
  it('R-ADV-02, R-MAT-02: is asked when joined, and not after leaving', () => {
    given().knowing(joined).when(take()).then(taken());
    for (const status of ['none', 'left']) given().knowing({ ...joined, standing: { status } }).when(take()).thenRejected('NOT_AVAILABLE_NOW');
  });
  it('R-ORG-07: is asked for 12 months after looking the profile through', () => {
    const confirmed = (daysAgo: number): unknown => ({ ...joined, standing: { status: 'joined', confirmedAt: specNow - days(daysAgo) } });
    given().knowing(confirmed(365)).when(take()).then(taken());
    given().knowing(confirmed(366)).when(take()).thenRejected('NOT_AVAILABLE_NOW');
  });
  it('R-ADV-09: has a limit of 3 unless they choose otherwise, and it outlives a break', () => {
    given(...others(2)).knowing(joined).when(take()).then(taken());
    given(...others(3)).knowing(joined).when(take()).thenRejected('NOT_AVAILABLE_NOW');
    given(ContactLimitSet({ limit: 1 }), ...others(1)).knowing(joined).when(take()).thenRejected('NOT_AVAILABLE_NOW');
    given(ContactLimitSet({ limit: 4 }), PauseBegun({}), PauseEnded({}), ...others(3)).knowing(joined).when(take()).then(taken());
  });
  it('R-ADV-09: says the limit once', () => {
    given().when(SetContactLimit({ recipient, limit: 2 })).then(ContactLimitSet({ limit: 2 }));
    given(ContactLimitSet({ limit: 2 })).when(SetContactLimit({ recipient, limit: 2 })).thenNothing();
  });
  it('R-ADV-09: gives no reason for a break, a limit or a block: there is no field for one', () => {
    for (const { fields } of [PauseUntil, SetContactLimit, BlockAsker]) expect(Object.keys(fields).filter((name) => !['recipient', 'until', 'limit', 'asker'].includes(name))).toEqual([]);
  });
});

describe('whatever happens', () => {
  const invitation = fc.integer({ min: 0, max: 7 }).map((n) => derivedId('invitation', n));
  const asker = fc.integer({ min: 0, max: 4 }).map((n) => derivedId('asker', n));
  const wish = fc.oneof(
    fc.record({ invitation, asker, length: fc.integer({ min: 1, max: 60 }) }).map(({ length, ...rest }) => (now: number) => TakeSlot({ recipient, ...rest, until: now + days(length) })),
    invitation.map((freed) => () => FreeSlot({ recipient, invitation: freed })),
    invitation.map((freed) => () => GiveBackSlot({ recipient, invitation: freed })),
    asker.map((blocked) => () => BlockAsker({ recipient, asker: blocked })),
    asker.map((blocked) => () => UnblockAsker({ recipient, asker: blocked })),
    fc.constant(() => PauseUntil({ recipient })),
    fc.constant(() => EndPause({ recipient })),
  );

  it('R-ORG-06, R-INV-06: nobody has more open invitations than the limit leaves to requests, nor two from one asker; and saying it again says nothing', () =>
    fc.assert(fc.property(fc.array(fc.tuple(wish, fc.integer({ min: 0, max: 10 })), { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (wishes, contactLimit) => {
      let past: DomainEvent[] = [];
      let now = specNow;
      for (const [make, later] of wishes) {
        now += days(later);
        const command = make(now);
        const facts = knowing({ contactLimit, confirmedAt: now, verificationDue: undefined });
        const { decision } = given(...past).at(now).knowing(facts).when(command);
        if ('rejected' in decision) continue;
        past = [...past, ...decision];
        given(...past).at(now).knowing(facts).when(command).thenNothing();
        const open = attention.fold(past).slots.filter((slot) => slot.waiting && now < slot.until);
        expect(open.length).toBeLessThanOrEqual(Math.max(contactLimit - 1, 1));
        expect(new Set(open.map((slot) => slot.asker)).size).toBe(open.length);
      }
    })));
});
