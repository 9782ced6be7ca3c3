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
export async function gathered(asker: Asker, request: string, invitations: readonly string[], patients: readonly Hand[]): Promise<Table> {
  const { partnership: { id } } = await asker.contact.makes<{ partnership: { id: string } }>('formPartnership', { request, invitations }, 'partnership { id }');
  const [contact, deputy] = [asker.contact.as('person'), asker.deputy.as('person')];
  for (const patient of patients) await patient.does('stateSeat', { partnership: id, side: 'PATIENT', basis: ['OWN_EXPERIENCE'], employedByAsker: false });
  for (const professional of [contact, deputy]) await professional.does('stateSeat', { partnership: id, side: 'PROFESSIONAL', basis: ['OWN_PROFESSION'], employedByAsker: true });
  return { id, patients, contact, deputy };
}

/** The first one of the patients proposes a goal, and everybody says yes to it and to how they work together. */
export async function agreed({ id: partnership, patients, contact, deputy }: Table, { text, criterion }: Goal): Promise<void> {
  const [first] = patients;
  if (!first) throw new Error('nobody of the patient side is at the table');
  await first.does('proposeGoal', { partnership, text, criterion });
  const { goals: [goal], norms } = await once(() => terms(first, partnership), ({ goals }) => goals.length > 0);
  for (const person of [...patients, contact, deputy]) {
    await person.does('agreeGoal', { partnership, goal: goal?.id, revision: goal?.revision });
    await person.does('agreeNorms', { partnership, revision: norms.revision });
  }
}

/** All that is missing before the start is done, and it starts. */
export async function started(stage: Stage, table: Table, asker: Asker, fee: number, lastDay: string): Promise<void> {
  const { say } = stage;
  const { id: partnership, patients, contact, deputy } = table;
  await contact.does('confirmContact', { partnership, role: 'CONTACT', replyWithinDays: 3 });
  await deputy.does('confirmContact', { partnership, role: 'DEPUTY', replyWithinDays: 3 });
  await payIsAgreed(table, asker.name, fee);
  for (const person of [patients[0], contact]) for (const factor of FACTORS) await person?.does('discussFactor', { partnership, factor, outcome: factor === 'LEADERSHIP' ? 'LATER' : 'TALKED', ...(factor === 'LEADERSHIP' ? { on: lastDay } : {}) });
  await patients[0]?.does('statePreparation', { partnership, text: say('The papers two weeks before each meeting, with the hard words explained.', 'Papperen två veckor före varje möte, med de svåra orden förklarade.') });
  await contact.does('statePreparation', { partnership, text: say('To hear what a usual day looks like before we show our plan.', 'Att höra hur en vanlig dag ser ut innan vi visar vår plan.') });
  await contact.does('activatePartnership', { partnership, lastDay });
}

async function payIsAgreed({ id: partnership, patients, contact, deputy }: Table, payer: string, fee: number): Promise<void> {
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
  const found = activities.find((activity) => activity.what === what);
  if (!found) throw new Error(`${what} is not planned`);
  return found.id;
}
