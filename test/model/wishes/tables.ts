/** Wishes at the table. */

import { taken, type Partnership, type Side, type Who } from '../model';
import * as rules from '../rules/tables';
import { partnershipAt } from '../seen';
import { hatsOf, type Stage } from '../cast';
import { mutation, somebody, type Luck, type Wish, type Wisher } from '../wish';

const factors = ['COMPENSATION', 'LEADERSHIP', 'NUMBER', 'POWER', 'PREPARATION', 'SUPPORT', 'VULNERABILITY'];

/** What everybody at the table sees of it. */
export function allAround(stage: Stage, table: Partnership): ReturnType<NonNullable<Wish['look']>> {
  const people = rules.present(table).map(({ person }) => hatsOf(stage).find((who) => who.role === 'person' && who.person === person)).filter((who) => who !== undefined);
  return people.map((who) => [who, partnershipAt(table, who)] as const);
}

const form: Wisher = (stage, luck) => {
  const { model } = stage;
  const request = luck.mostly([...model.requests.values()], ({ id }) => !model.partnerships.has(id) && [...model.invitations.values()].some((one) => rules.saidYes(one, id).length > 0));
  const by = request && somebody(stage, luck, ({ role, organisation }) => role === 'representative' && organisation === request.asker);
  if (!by) return undefined;
  const mine = [...model.invitations.values()].filter((one) => one.request === request.id);
  const invitations = luck.once(5) ? mine.slice(0, 2) : mine.filter((one) => taken(one).length > 0 && one.offers === 'PLACE');
  if (invitations.length === 0) return undefined;
  return {
    rules: 'R-PAR-02', by, document: mutation('formPartnership', 'partnership { id }'), variables: { input: { request: request.id, invitations: invitations.map(({ id }) => id) } },
    verdict: rules.form(model, by, request, invitations),
    then({ partnership }) {
      if (!model.partnerships.has(request.id)) model.partnerships.set(request.id, rules.formed(partnership?.id ?? '', request, invitations));
    },
    look: () => [...model.partnerships.values()].filter((table) => table.request === request.id).flatMap((table) => allAround(stage, table)),
  };
};

/** A wish at one table, mostly by somebody who sits there. */
function at(stage: Stage, luck: Luck, rule: string, sensible: (table: Partnership) => boolean, fits: (table: Partnership, who: Who) => boolean, wish: (table: Partnership, by: Who) => Omit<Wish, 'rules' | 'by'> | undefined): Wish | undefined {
  const table = luck.mostly([...stage.model.partnerships.values()], sensible);
  if (!table) return undefined;
  const seated = (who: Who): boolean => who.role === 'person' && rules.seatOf(table, who.person) !== undefined;
  const able = (who: Who): boolean => seated(who) && fits(table, who);
  const by = somebody(stage, luck, luck.once(8) || !hatsOf(stage).some(able) ? seated : able);
  const made = by && wish(table, by);
  return made && { rules: rule, by, look: () => allAround(stage, table), ...made };
}

const anybody = (): boolean => true;
const early = ({ status }: Partnership): boolean => status === 'forming' || status === 'agreeing';
const isOpen = ({ status }: Partnership): boolean => rules.open.includes(status);
const sideAt = (table: Partnership, { person }: Who): Side => {
  const seat = rules.seatOf(table, person);
  return seat ? rules.sideOf(seat) : 'patient';
};
const input = (table: Partnership, more: object = {}): Wish['variables'] => ({ input: { partnership: table.id, ...more } });
const just = (name: string): string => mutation(name, '', 'PartnershipInput');

const stateSeat: Wisher = (stage, luck) => at(stage, luck, 'R-PAR-03, R-PAR-04, R-ORG-12', (table) => rules.present(table).some(({ side }) => side === undefined), (table, { person }) => rules.seatOf(table, person)?.side === undefined, (table, by) => {
  const own = sideAt(table, by);
  const side = luck.once(10) ? (own === 'patient' ? 'professional' : 'patient') : own;
  const [employedByAsker, basis] = [luck.once(12), !luck.once(12)];
  return {
    document: mutation('stateSeat'), variables: input(table, { side: side.toUpperCase(), employedByAsker, ...(basis ? { basis: ['OWN_EXPERIENCE'] } : {}) }),
    verdict: rules.stateSeat(stage.model, by, table, side, employedByAsker, basis), then: () => rules.stated(table, by, side),
  };
});

const propose: Wisher = (stage, luck) => at(stage, luck, 'R-PAR-05', (table) => isOpen(table) && table.goals.length < 2, anybody, (table, by) => ({
  document: mutation('proposeGoal', 'partnership { goals { id } }'), variables: input(table, { text: 'Measures that matter.', criterion: 'Three of them are in the plan.' }), verdict: rules.speak(by, table),
  then({ partnership }) {
    const made = partnership?.goals?.find(({ id }) => !table.goals.some((goal) => goal.id === id));
    if (made) table.goals.push({ id: made.id, yes: {}, objections: [], agreed: [] });
  },
}));

const agreeGoal: Wisher = (stage, luck) => at(stage, luck, 'R-PAR-06', (table) => isOpen(table) && table.goals.length > 0, (table, { person }) => table.goals.some(({ yes }) => yes[person] === undefined), (table, by) => {
  const goal = luck.one(table.goals);
  return goal && { document: mutation('agreeGoal', '', 'GoalInput'), variables: input(table, { goal: goal.id, revision: 1 }), verdict: rules.speak(by, table), then: () => rules.agreed(stage.model, by, table, goal) };
});

const objectGoal: Wisher = (stage, luck) => at(stage, luck, 'R-PAR-06', (table) => table.goals.length > 0, anybody, (table, by) => {
  const goal = luck.one(table.goals);
  return goal && { document: mutation('objectToGoal'), variables: input(table, { goal: goal.id, revision: 1 }), verdict: rules.object(by, table, goal), then: () => rules.objected(by, goal) };
});

const agreeNorms: Wisher = (stage, luck) => at(stage, luck, 'R-PAR-06, R-PAR-10', isOpen, (table, { person }) => table.norms.yes[person] === undefined, (table, by) => ({
  document: mutation('agreeNorms', '', 'NormsInput'), variables: input(table, { revision: 1 }), verdict: rules.speak(by, table), then: () => rules.agreed(stage.model, by, table, table.norms),
}));

const objectNorms: Wisher = (stage, luck) => at(stage, luck, 'R-PAR-06', isOpen, anybody, (table, by) => ({
  document: mutation('objectToNorms'), variables: input(table, { revision: 1 }), verdict: rules.object(by, table, table.norms), then: () => rules.objected(by, table.norms),
}));

const contact: Wisher = (stage, luck) => at(stage, luck, 'R-REQ-03, R-PAR-07', ({ contacts }) => !(contacts.contact !== undefined && contacts.deputy !== undefined), (table, who) => sideAt(table, who) === 'professional', (table, by) => {
  const role = table.contacts.contact === undefined || table.contacts.contact === by.person ? 'contact' : 'deputy';
  return {
    document: mutation('confirmContact'), variables: input(table, { role: role.toUpperCase(), replyWithinDays: 3 }), verdict: rules.confirmContact(by, table),
    then() {
      if (table.contacts.contact === by.person) table.contacts.contact = undefined;
      if (table.contacts.deputy === by.person) table.contacts.deputy = undefined;
      table.contacts[role] = by.person;
    },
  };
});

const pay: Wisher = (stage, luck) => at(stage, luck, 'R-PAR-07, R-CHG-10', (table) => isOpen(table) && table.plans.length < rules.present(table).length, (table, who) => sideAt(table, who) === 'professional', (table, by) => {
  const person = (luck.one(rules.present(table).filter((seat) => !table.plans.some((plan) => plan.person === seat.person))) ?? luck.one(table.seats))?.person;
  if (person === undefined) return undefined;
  return {
    document: mutation('setPayPlan', 'partnership { payPlans { id person { id } } }'), verdict: rules.setPay(by, table, person),
    variables: input(table, { person, terms: { kind: 'FEE', amount: { minor: 240_000, currency: 'SEK' }, payer: 'The asker', withinDays: 30, payTo: 'ME' } }),
    then({ partnership }) {
      const id = partnership?.payPlans?.find((plan) => plan.person.id === person)?.id ?? '';
      table.plans = [...table.plans.filter((plan) => plan.person !== person), { id, person, yes: [by.person] }];
    },
  };
});

const agreePay: Wisher = (stage, luck) => at(stage, luck, 'R-CHG-10', ({ plans }) => plans.length > 0, (table, { person }) => table.plans.some((plan) => plan.person === person && !plan.yes.includes(person)), (table, by) => {
  const plan = table.plans.find(({ person, yes }) => person === by.person && !yes.includes(by.person)) ?? luck.one(table.plans);
  return plan && { document: mutation('agreePayPlan'), variables: input(table, { plan: plan.id }), verdict: rules.agreePay(by, table, plan), then: () => rules.agreedPay(by, table, plan) };
});

/** All seven in one go. */
const card: Wisher = (stage, luck) => at(stage, luck, 'R-PAR-08', early, (table, who) => !table.cards.includes(sideAt(table, who)), (table, by) => {
  const side = sideAt(table, by);
  const [first, ...others] = factors.map((factor) => ({ partnership: table.id, factor, outcome: 'TALKED' }));
  return {
    document: `mutation ($input: DiscussFactorInput!, ${others.map((_other, n) => `$i${n}: DiscussFactorInput!`).join(', ')}) { it: discussFactor(input: $input) { userErrors { code } } ${others.map((_other, n) => `f${n}: discussFactor(input: $i${n}) { userErrors { code } }`).join(' ')} }`,
    variables: { input: first, ...Object.fromEntries(others.map((other, n) => [`i${n}`, other])) }, note: 'all seven', verdict: rules.speak(by, table),
    then() { if (!table.cards.includes(side)) table.cards.push(side); },
  };
});

const prepare: Wisher = (stage, luck) => at(stage, luck, 'R-PAR-09', early, (table, who) => !table.prepared.includes(sideAt(table, who)), (table, by) => {
  const side = sideAt(table, by);
  return {
    document: mutation('statePreparation'), variables: input(table, { text: 'Papers a week ahead.' }), verdict: rules.speak(by, table), then() { if (!table.prepared.includes(side)) table.prepared.push(side); },
  };
});

const activate: Wisher = (stage, luck) => at(stage, luck, 'R-PAR-07, R-PAR-11', (table) => early(table) && rules.missing(table).length < 2, anybody, (table, by) => {
  const reviewEveryMonths = luck.once(6) ? 13 : 6;
  return {
    document: mutation('activatePartnership'), variables: input(table, { reviewEveryMonths }), verdict: rules.activate(by, table, reviewEveryMonths),
    then() {
      table.status = 'active';
      table.begun = true;
    },
  };
});

const pause: Wisher = (stage, luck) => at(stage, luck, 'R-PAR-01', ({ status }) => status === 'active', anybody, (table, by) => ({
  document: just('pausePartnership'), variables: input(table), verdict: rules.change(by, table, ['active'], ['paused']), then() { table.status = 'paused'; },
}));
const resume: Wisher = (stage, luck) => at(stage, luck, 'R-PAR-01', ({ status }) => status === 'paused', anybody, (table, by) => ({
  document: just('resumePartnership'), variables: input(table), verdict: rules.change(by, table, ['paused'], ['active']), then() { table.status = 'active'; },
}));
const abandon: Wisher = (stage, luck) => (luck.once(4) ? at(stage, luck, 'R-PAR-01', ({ status }) => status !== 'abandoned', anybody, (table, by) => ({
  document: just('abandonPartnership'), variables: input(table), verdict: rules.change(by, table, ['forming', 'agreeing'], ['abandoned']), then() { table.status = 'abandoned'; },
})) : undefined);
const lookBack: Wisher = (stage, luck) => (luck.once(4) ? at(stage, luck, 'R-PAR-01', ({ status }) => status !== 'abandoned', anybody, (table, by) => ({
  document: just('startEvaluation'), variables: input(table), verdict: rules.startLookingBack(by, table), then() { table.status = 'evaluating'; },
})) : undefined);
const pull: Wisher = (stage, luck) => at(stage, luck, 'R-BRK-01', ({ status }) => status === 'active' || status === 'paused', (table, who) => sideAt(table, who) === 'patient', (table, by) => ({
  document: just('pullBrake'), variables: input(table), verdict: rules.pull(by, table), then: () => rules.pulled(by, table),
}));
const release: Wisher = (stage, luck) => at(stage, luck, 'R-BRK-03', ({ status }) => status === 'halted', (table, { person }) => table.holders.includes(person), (table, by) => ({
  document: just('releaseBrake'), variables: input(table), verdict: rules.release(by, table), then: () => rules.released(by.person, table),
}));
const away = (name: string, gone: boolean): Wisher => (stage, luck) => at(stage, luck, 'R-BRK-06', isOpen, (table, { person }) => rules.seatOf(table, person)?.away !== gone, (table, by) => ({
  document: just(name), variables: input(table), verdict: rules.away(by, table),
  then() {
    const seat = rules.seatOf(table, by.person);
    if (seat) seat.away = gone;
  },
}));
const leave: Wisher = (stage, luck) => at(stage, luck, 'R-BRK-03, R-BRK-07, R-PAR-14', (table) => rules.present(table).length > 2, anybody, (table, by) => ({
  document: just('leavePartnership'), variables: input(table), verdict: rules.leave(by, table),
  then() {
    const seat = rules.seatOf(table, by.person);
    if (seat) rules.left(stage.model, table, seat);
  },
}));

export const tableWishes: readonly (readonly [number, Wisher])[] = [
  [9, form], [14, stateSeat], [3, propose], [6, agreeGoal], [1, objectGoal], [6, agreeNorms], [1, objectNorms], [5, contact], [9, pay], [9, agreePay], [5, card], [4, prepare], [9, activate],
  [1, pause], [2, resume], [1, abandon], [1, lookBack], [2, pull], [3, release], [1, away('stepBack', true)], [1, away('returnToTable', false)], [1, leave],
];
