import type { Hand } from './hand';
import { personOf, type Asker } from './members';
import { once, type Stage } from './stage';

/** Who sits at a table, each as themselves. */
export interface Table {
  readonly id: string;
  readonly patients: readonly Hand[];
  readonly contact: Hand;
  readonly deputy: Hand;
}

export interface Goal {
  readonly text: string;
  readonly criterion: string;
}

const FACTORS = ['NUMBER', 'COMPENSATION', 'POWER', 'PREPARATION', 'SUPPORT', 'LEADERSHIP', 'VULNERABILITY'];

/** Forms a partnership from yeses, and everybody says on which side and on what basis they sit there. */
export async function gathered(asker: Asker, request: string, invitations: readonly string[], patients: readonly Hand[], basis: Basis = 'OWN_EXPERIENCE'): Promise<Table> {
  const table = await formed(asker, request, invitations, patients);
  await seated(table, patients.map(() => basis));
  return table;
}

/** On what basis one of the patient side takes part. */
export type Basis = 'OWN_EXPERIENCE' | 'NEXT_OF_KIN';

export async function formed(asker: Asker, request: string, invitations: readonly string[], patients: readonly Hand[]): Promise<Table> {
  const { partnership: { id } } = await asker.contact.makes<{ partnership: { id: string } }>('formPartnership', { request, invitations }, 'partnership { id }');
  return { id, patients, contact: asker.contact.as('person'), deputy: asker.deputy.as('person') };
}

/** Each says on which side they sit and on what basis; `bases` in the order of the patients. */
export async function seated({ id: partnership, patients, contact, deputy }: Table, bases: readonly Basis[]): Promise<void> {
  for (const [index, patient] of patients.entries()) await patient.does('stateSeat', { partnership, side: 'PATIENT', basis: [bases[index]], employedByAsker: false });
  for (const professional of [contact, deputy]) await professional.does('stateSeat', { partnership, side: 'PROFESSIONAL', basis: ['OWN_PROFESSION'], employedByAsker: true });
}

/** Everybody says yes to a goal and to how they work together. */
export async function agreed(table: Table, goal: Goal): Promise<void> {
  await goalAgreed(table, goal);
  await normsAgreed(table);
}

/** The first one of the patients proposes a goal, unless there is one, and everybody says yes to it. */
export async function goalAgreed({ id: partnership, patients, contact, deputy }: Table, { text, criterion }: Goal): Promise<void> {
  const [first] = patients;
  if (!first) throw new Error('nobody of the patient side is at the table');
  if ((await terms(first, partnership)).goals.length === 0) await first.does('proposeGoal', { partnership, text, criterion });
  const { goals: [goal] } = await once(() => terms(first, partnership), ({ goals }) => goals.length > 0);
  for (const person of [...patients, contact, deputy]) await person.does('agreeGoal', { partnership, goal: goal?.id, revision: goal?.revision });
}

export async function normsAgreed({ id: partnership, patients, contact, deputy }: Table): Promise<void> {
  const { norms: { revision } } = await terms(contact, partnership);
  for (const person of [...patients, contact, deputy]) await person.does('agreeNorms', { partnership, revision });
}

/** All that is missing before the start is done, and it starts. @param everyMonths how often they look through it, when it has no last day; the day is then when they talk about what is left */
export async function started(stage: Stage, table: Table, asker: Asker, fee: number, lastDay: string, everyMonths?: number): Promise<void> {
  await contactsConfirmed(table);
  await payAgreed(table, asker.name, fee);
  await equalityDiscussed(table, lastDay);
  await preparationSaid(stage, table);
  await table.contact.does('activatePartnership', { partnership: table.id, ...(everyMonths === undefined ? { lastDay } : { reviewEveryMonths: everyMonths }) });
}

export async function contactsConfirmed({ id: partnership, contact, deputy }: Table): Promise<void> {
  await contact.does('confirmContact', { partnership, role: 'CONTACT', replyWithinDays: 3 });
  await deputy.does('confirmContact', { partnership, role: 'DEPUTY', replyWithinDays: 3 });
}

/** Both sides have talked about all but one of the seven things; that one is for another day. */
export async function equalityDiscussed({ id: partnership, patients, contact }: Table, later: string): Promise<void> {
  for (const person of [patients[0], contact]) {
    for (const factor of FACTORS) await person?.does('discussFactor', { partnership, factor, ...(factor === 'LEADERSHIP' ? { outcome: 'LATER', on: later } : { outcome: 'TALKED' }) });
  }
}

export async function preparationSaid({ say }: Stage, { id: partnership, patients, contact }: Table): Promise<void> {
  await patients[0]?.does('statePreparation', { partnership, text: say('The papers two weeks before each meeting, with the hard words explained.', 'Papperen två veckor före varje möte, med de svåra orden förklarade.') });
  await contact.does('statePreparation', { partnership, text: say('To hear what a usual day looks like before we show our plan.', 'Att höra hur en vanlig dag ser ut innan vi visar vår plan.') });
}

/** `fee` for each of the patients, in minor units of SEK; the others are there in their working time. */
export async function payAgreed({ id: partnership, patients, contact, deputy }: Table, payer: string, fee: number): Promise<void> {
  for (const patient of patients) {
    await contact.does('setPayPlan', { partnership, person: await personOf(patient), terms: { kind: 'FEE', amount: { minor: fee, currency: 'SEK' }, payer, withinDays: 30, payTo: 'ME' } });
  }
  for (const professional of [contact, deputy]) await contact.does('setPayPlan', { partnership, person: await personOf(professional), terms: { kind: 'SALARY' } });
  for (const person of [...patients, deputy]) {
    const own = (await once(() => terms(person, partnership), ({ payPlans }) => payPlans.some(({ person: { you } }) => you))).payPlans.find(({ person: { you } }) => you);
    await person.does('agreePayPlan', { partnership, plan: own?.id });
  }
}

interface Terms {
  readonly goals: readonly { readonly id: string; readonly revision: number }[];
  readonly norms: { readonly revision: number };
  readonly payPlans: readonly { readonly id: string; readonly person: { readonly you: boolean } }[];
}

async function terms(person: Hand, id: string): Promise<Terms> {
  return (await person.asks<{ partnership: Terms }>('query ($id: ID!) { partnership(id: $id) { goals { id revision } norms { revision } payPlans { id person { you } } } }', { id })).partnership;
}

/** Something to do together, so many days from today; gives back its id. */
export async function planned({ day }: Stage, { id: partnership, contact }: Table, what: string, inDays: number, expected: { readonly patient: number; readonly professional: number }, chair: 'PATIENT' | 'PROFESSIONAL'): Promise<string> {
  const { partnership: { activities } } = await contact.makes<{ partnership: { activities: { id: string; what: string }[] } }>('planActivity',
    { partnership, what, on: day(inDays), expected, chair, level: 'MESO', phase: 'PLAN', promise: 'INVOLVE' }, 'partnership { activities { id what } }');
  const found = activities.find((activity) => activity.what.startsWith(what));
  if (!found) throw new Error(`${what} is not planned`);
  return found.id;
}
