/** Wishes of organisations about themselves. */

import { dayIn } from '../days';
import { ofPatients, type Organisation, type Who } from '../model';
import * as rules from '../rules/organisations';
import { attentionOf } from '../seen';
import { emailOf, personCalled, type Stage } from '../cast';
import { mutation, somebody, type Luck, type Wish, type Wisher } from '../wish';
import { inDays } from './requests';

/** A wish of one organisation about itself, mostly by who answers for it. */
function about(stage: Stage, luck: Luck, rule: string, sensible: (organisation: Organisation) => boolean, wish: (organisation: Organisation, by: Who) => Omit<Wish, 'rules' | 'by'> | undefined): Wish | undefined {
  const organisation = luck.mostly([...stage.model.organisations.values()], sensible);
  const by = organisation && somebody(stage, luck, (who) => who.organisation === organisation.id);
  const made = by && wish(organisation, by);
  return made && { rules: rule, by, look: () => (by.organisation === organisation.id ? [[by, attentionOf(stage.model, organisation)]] : []), ...made };
}

/** A wish of whoever it is about the attention that goes with their hat. Of hats without an organisation the model keeps none. */
function ofOwn(stage: Stage, luck: Luck, rule: string, sensible: (organisation: Organisation) => boolean, wish: (own: Organisation | undefined, by: Who) => (Omit<Wish, 'rules' | 'by' | 'then'> & { readonly change: (own: Organisation) => void }) | undefined): Wish | undefined {
  return about(stage, luck, rule, sensible, (_mostly, by) => {
    const own = stage.model.organisations.get(by.organisation ?? '');
    const made = wish(own, by);
    if (!made) return undefined;
    const { change, ...rest } = made;
    return { ...rest, look: () => (own ? [[by, attentionOf(stage.model, own)]] : []), then() { if (own) change(own); } };
  });
}

const pause: Wisher = (stage, luck) => ofOwn(stage, luck, 'R-ORG-06, R-ADV-09', ofPatients, (_own, by) => {
  const until = luck.once(3) ? undefined : inDays(stage, luck.one([5, 20, -2]) ?? 5);
  return {
    document: mutation('pauseInvitations', '', 'PauseInput'), variables: { input: until ? { until } : {} }, verdict: rules.pause(stage.model, by, until),
    change(own) { own.pause = until ? { until } : {}; },
  };
});

const endPause: Wisher = (stage, luck) => ofOwn(stage, luck, 'R-ORG-06', ({ pause: taken }) => taken !== undefined, (_own, by) => ({
  document: mutation('endPause'), variables: { input: {} }, verdict: rules.pause(stage.model, by, undefined), change(own) { own.pause = undefined; },
}));

const block: Wisher = (stage, luck) => ofOwn(stage, luck, 'R-ADV-09', ofPatients, (_own, by) => {
  const asker = luck.mostly([...stage.model.organisations.values()], (other) => !ofPatients(other));
  return asker && {
    document: mutation('blockAsker', '', 'AskerInput'), variables: { input: { asker: asker.id } }, verdict: rules.block(by, asker.id),
    change(own) { if (!own.blocked.includes(asker.id)) own.blocked.push(asker.id); },
  };
});

const unblock: Wisher = (stage, luck) => ofOwn(stage, luck, 'R-ADV-09', ({ blocked }) => blocked.length > 0, (own, by) => {
  const asker = luck.mostly([...stage.model.organisations.keys()], (id) => own?.blocked.includes(id) === true);
  return asker === undefined ? undefined : {
    document: mutation('unblockAsker', '', 'AskerInput'), variables: { input: { asker } }, verdict: rules.pause(stage.model, by, undefined),
    change(mine) { mine.blocked = mine.blocked.filter((id) => id !== asker); },
  };
});

const limit: Wisher = (stage, luck) => about(stage, luck, 'R-ORG-06', ofPatients, (organisation, by) => {
  const contactLimit = 1 + Math.floor(luck.number() * 4);
  return {
    document: mutation('reviseProfile'), variables: { input: { organisation: organisation.id, contactLimit } }, verdict: rules.changeOwn(by, organisation), then() { organisation.contactLimit = contactLimit; },
  };
});

const confirm: Wisher = (stage, luck) => about(stage, luck, 'R-ORG-07', ({ confirmed }) => !confirmed, (organisation, by) => ({
  document: mutation('confirmProfile', '', 'OrganisationInput'), variables: { input: { organisation: organisation.id } }, verdict: rules.changeOwn(by, organisation), then() { organisation.confirmed = true; },
}));

const verify: Wisher = (stage, luck) => {
  const organisation = luck.mostly([...stage.model.organisations.values()], ({ status }) => status === 'registered');
  const by = organisation && somebody(stage, luck, ({ role }) => role === 'coordinator');
  if (!by) return undefined;
  const funders = !luck.once(4);
  return {
    rules: 'R-VER-01, R-STF-03', by, document: mutation('verifyOrganisation'), verdict: rules.verify(stage.model, by, organisation, funders),
    variables: { input: { organisation: organisation.id, method: 'CALL', ...(ofPatients(organisation) ? { patientMajority: true, ...(funders ? { funders: [{ name: 'Members', percent: 90, company: false }] } : {}) } : {}) } },
    then() {
      organisation.status = 'verified';
      organisation.checkedOn ??= dayIn(stage.model.zone, stage.model.now);
    },
  };
};

const appoint: Wisher = (stage, luck) => about(stage, luck, 'R-ORG-09', () => true, (organisation, by) => {
  const name = luck.one(['noor', 'olle', 'info']) ?? 'noor';
  const person = personCalled(stage.network, name);
  return {
    document: mutation('appointRepresentative'), variables: { input: { organisation: organisation.id, person, personName: name, personRole: 'Secretary', email: emailOf(name) } },
    verdict: rules.appoint(by, organisation, emailOf(name)), then() { if (!organisation.representatives.includes(person)) organisation.representatives.push(person); },
  };
});

/** Nobody is left without anybody: that is another story (R-ORG-11). */
const remove: Wisher = (stage, luck) => about(stage, luck, 'R-ORG-10', ({ representatives }) => representatives.length > 2, (organisation, by) => {
  const person = organisation.representatives.at(-1);
  if (person === undefined || organisation.representatives.length < 3) return undefined;
  return {
    document: mutation('removeRepresentative'), variables: { input: { organisation: organisation.id, person } }, verdict: rules.changeOwn(by, organisation), look: () => [],
    then() {
      organisation.representatives = organisation.representatives.filter((one) => one !== person);
      organisation.former[person] = stage.model.now;
    },
  };
});

export const organisationWishes: readonly (readonly [number, Wisher])[] = [[1, pause], [2, endPause], [1, block], [1, unblock], [2, limit], [1, confirm], [1, verify], [1, appoint], [1, remove]];
