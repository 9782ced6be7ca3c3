/** Wishes about places, and the people they are for. */

import { DAY } from '../days';
import type { Invitation, Place, Who } from '../model';
import * as rules from '../rules/places';
import { answersOf } from '../seen';
import { emailOf, hatsOf, type Stage } from '../cast';
import { mutation, somebody, type Luck, type Wish, type Wisher } from '../wish';
import { about, bothSides } from './invitations';

/** Links are gone after 30 days: the last table of the rules, "find people". */
const LINK_LIVES = 30 * DAY;
const names = ['maja', 'noor', 'olle', 'dag'];

const open: Wisher = (stage, luck) => about(stage, luck, 'R-INV-10, R-INV-11', 'recipient', (one) => one.status === 'accepted' && one.spots.length < one.people, (one, by) => {
  const email = emailOf(luck.one(names) ?? 'maja');
  const insteadOf = luck.once(3) ? luck.one(one.spots) : undefined;
  return {
    document: mutation('openPlaces', 'places'), variables: { input: { invitation: one.id, addresses: [email], ...(insteadOf ? { insteadOf: insteadOf.id } : {}) } },
    verdict: rules.open(stage.model, by, one, insteadOf),
    then({ places }) {
      if (insteadOf) insteadOf.status = 'replaced';
      one.spots.push({ id: places?.[0] ?? '', email, linkUntil: stage.model.now + LINK_LIVES, status: 'open', sharedWith: [] });
    },
  };
});

interface Spot { readonly one: Invitation; readonly spot: Place }
const spots = (stage: Stage): readonly Spot[] => [...stage.model.invitations.values()].flatMap((one) => one.spots.map((spot) => ({ one, spot })));

/** A wish about one place, mostly by whose link it is. */
function aboutSpot(stage: Stage, luck: Luck, rule: string, sensible: (spot: Spot) => boolean, wish: (spot: Spot, by: Who) => Omit<Wish, 'rules' | 'by'>): Wish | undefined {
  const found = luck.mostly(spots(stage), sensible);
  const by = found && somebody(stage, luck, ({ role, email, person }) => role === 'person' && (found.spot.person ?? found.spot.guest ? person === (found.spot.person ?? found.spot.guest) : email === found.spot.email));
  const own = (): ReturnType<NonNullable<Wish['look']>> => hatsOf(stage).filter(({ role, person }) => role === 'person' && person === by?.person).map((who) => [who, answersOf(stage.model, who.person)] as const);
  return by && { rules: rule, by, look: () => [...bothSides(stage, found.one), ...own()], ...wish(found, by) };
}

/** R-INV-11: who comes with the address that a link was sent to, finds the place. */
const visit: Wisher = (stage, luck) => aboutSpot(stage, luck, 'R-INV-11', ({ spot }) => spot.status === 'open' && spot.guest === undefined, ({ one, spot }, by) => ({
  document: 'query ($id: ID!) { it: place(id: $id) { id } }', variables: { id: spot.id }, verdict: rules.visit(stage.model, by, one, spot),
  then: () => { if (rules.isWelcome(stage.model, by, spot)) spot.guest ??= by.person; },
}));

const take: Wisher = (stage, luck) => aboutSpot(stage, luck, 'R-INV-11, R-PAR-03', ({ spot }) => spot.status === 'open' && spot.guest !== undefined, ({ one, spot }, by) => {
  const said = { adult: !luck.once(15), basis: !luck.once(15), interests: !luck.once(15) };
  return {
    document: mutation('takePlace'), verdict: rules.take(stage.model, by, one, spot, said),
    variables: { input: { place: spot.id, name: by.label, adult: said.adult, basis: said.basis ? ['OWN_EXPERIENCE'] : [], ...(said.interests ? { interests: 'NONE_APPLY' } : {}) } },
    then: () => spot.status === 'taken' || rules.took(stage.model, by, one, spot),
  };
});

const refuse: Wisher = (stage, luck) => aboutSpot(stage, luck, 'R-INV-11', ({ spot }) => spot.status === 'open' && spot.guest !== undefined, ({ one, spot }, by) => ({
  document: mutation('declinePlace'), variables: { input: { place: spot.id } }, verdict: rules.refuse(by, one, spot),
  then() {
    spot.status = 'declined';
    spot.person = by.person;
  },
}));

const giveUp: Wisher = (stage, luck) => aboutSpot(stage, luck, 'R-INV-13', ({ spot }) => spot.status === 'taken', ({ one, spot }, by) => ({
  document: mutation('giveUpPlace'), variables: { input: { place: spot.id } }, verdict: rules.giveUp(by, one, spot, false), then: () => rules.gaveUp(one, spot),
}));

export const placeWishes: readonly (readonly [number, Wisher])[] = [[9, open], [9, visit], [8, take], [2, refuse], [2, giveUp]];
