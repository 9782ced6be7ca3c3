import { addDays, dateIn } from '#kernel';
import { client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { madeUpRecords } from '../../apps/demo/src/records';
import { telling } from '../../apps/demo/src/steps';
import { threeAreAsked } from '../../apps/demo/src/story/invitations';
import { organisationsJoin } from '../../apps/demo/src/story/organisations';
import { requestIsPublished } from '../../apps/demo/src/story/request';
import { personId, type World } from '../../apps/demo/src/story/world';

/** A partnership that was formed over the API, and who sits at its table. */
export interface FormedTable {
  readonly id: string;
  readonly patients: readonly [Person, Person];
  readonly professionals: readonly [Person, Person];
  /** Asks for a change as one of them; throws when a rule says no. */
  say(person: Person, mutation: string, type: string, input?: object): Promise<void>;
  /** Everybody says what a start takes, and it starts. */
  start(): Promise<void>;
}

/** The demo's story on made-up records, as far as four people at one table. */
export async function formedTable(instance: Instance): Promise<FormedTable> {
  const world: World = { ...telling(() => undefined), instance, records: madeUpRecords(), network: 'enpcr', client: client(instance.origin, 'enpcr', () => Date.now()) };
  const today = dateIn('Europe/Stockholm', Date.now());
  const day = (days: number): string => addDays(today, days);
  const { asker, ...members } = await organisationsJoin(world);
  const request = await requestIsPublished(world, { asker, ...members }, day);
  const { invitation, people: patients } = await threeAreAsked(world, { asker, ...members }, request, day);
  const { formPartnership: { partnership: { id } } } = await asker.person.get<{ formPartnership: { partnership: { id: string } } }>(
    'mutation ($input: FormPartnershipInput!) { formPartnership(input: $input) { partnership { id } userErrors { code } } }', { input: { request, invitations: [invitation] } });
  const professionals = [asker.contact.as('person'), asker.deputy.as('person')] as const;
  const say = async (person: Person, mutation: string, type: string, input: object = {}): Promise<void> => {
    await person.get(`mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code message field } } }`, { input: { partnership: id, ...input } });
  };
  return { id, patients, professionals, say, start: () => start(id, patients, professionals, say, day(150)) };
}

async function start(id: string, patients: FormedTable['patients'], professionals: FormedTable['professionals'], say: FormedTable['say'], lastDay: string): Promise<void> {
  const everybody = [...patients, ...professionals];
  const [patient, contact] = [patients[0], professionals[0]];
  const read = async (person: Person): Promise<{ readonly goals: readonly { readonly id: string; readonly revision: number }[]; readonly payPlans: readonly { readonly id: string; readonly agreed: boolean; readonly person: { readonly you: boolean } }[] }> =>
    (await person.get<{ partnership: Awaited<ReturnType<typeof read>> }>('query ($id: ID!) { partnership(id: $id) { goals { id revision } payPlans { id agreed person { you } } } }', { id })).partnership;
  for (const person of patients) await say(person, 'stateSeat', 'StateSeatInput', { side: 'PATIENT', basis: ['OWN_EXPERIENCE'], employedByAsker: false });
  for (const person of professionals) await say(person, 'stateSeat', 'StateSeatInput', { side: 'PROFESSIONAL', basis: ['OWN_PROFESSION'], employedByAsker: true });
  if ((await read(patient)).goals.length === 0) await say(patient, 'proposeGoal', 'ProposeGoalInput', { text: 'A plan that people can bear to follow to the end.', criterion: 'All of us would take part in it ourselves.' });
  const [goal] = (await read(patient)).goals;
  for (const person of everybody) {
    await say(person, 'agreeGoal', 'GoalInput', { goal: goal?.id, revision: goal?.revision });
    await say(person, 'agreeNorms', 'NormsInput', { revision: 1 });
  }
  for (const [index, person] of professionals.entries()) await say(person, 'confirmContact', 'ConfirmContactInput', { role: index === 0 ? 'CONTACT' : 'DEPUTY', replyWithinDays: 3 });
  for (const person of everybody) {
    await say(contact, 'setPayPlan', 'SetPayPlanInput', { person: await personId(person), terms: patients.some((one) => one === person) ? { kind: 'FEE', amount: { minor: 280_000, currency: 'SEK' }, payer: 'The university', withinDays: 30, payTo: 'ME' } : { kind: 'SALARY' } });
    const own = (await read(person)).payPlans.find((plan) => plan.person.you && !plan.agreed);
    if (own) await say(person, 'agreePayPlan', 'AgreePayPlanInput', { plan: own.id });
  }
  for (const person of [patient, contact]) {
    for (const factor of ['NUMBER', 'COMPENSATION', 'POWER', 'PREPARATION', 'SUPPORT', 'LEADERSHIP', 'VULNERABILITY']) await say(person, 'discussFactor', 'DiscussFactorInput', { factor, outcome: 'TALKED' });
    await say(person, 'statePreparation', 'StatePreparationInput', { text: 'The papers two weeks before, with the hard words explained.' });
  }
  await say(patient, 'activatePartnership', 'ActivatePartnershipInput', { lastDay });
}
