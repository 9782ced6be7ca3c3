import type { Person } from '../client';
import { must } from '../steps';
import type { Yeses } from './invitations';
import type { Members } from './organisations';
import { moveClock, personId, until, type DaysFromNow, type World } from './world';

const FACTORS = ['NUMBER', 'COMPENSATION', 'POWER', 'PREPARATION', 'SUPPORT', 'LEADERSHIP', 'VULNERABILITY'];
const WRONG = 'userErrors { code message field }';

/** A partnership from its forming to its end. Returns its id. */
export async function partnershipLives(world: World, { asker }: Members, { invitation, people: [one, two] }: Yeses, request: string, day: DaysFromNow): Promise<string> {
  world.part('A partnership');
  const id = await world.step('The asker forms a partnership with those who said yes.', async () => {
    const { formPartnership } = await asker.person.get<{ formPartnership: { partnership: { id: string; status: string; seats: unknown[] } } }>(
      `mutation ($input: FormPartnershipInput!) { formPartnership(input: $input) { partnership { id status seats { person { name } } } ${WRONG} } }`, { input: { request, invitations: [invitation] } });
    must(formPartnership.partnership.seats.length === 4, `${formPartnership.partnership.seats.length} seats`);
    return formPartnership.partnership.id;
  }, () => 'four people at one table');
  const say = (person: Person, mutation: string, type: string, input: object): Promise<unknown> =>
    person.get(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${WRONG} } }`, { input: { partnership: id, ...input } });
  const [contact, deputy] = [asker.contact.as('person'), asker.deputy.as('person')];
  const professionals = [contact, deputy];
  const patients = [one, two];
  const everybody = [...patients, ...professionals];

  await world.step('Each says alone on which side and on what basis they take part.', async () => {
    for (const person of patients) await say(person, 'stateSeat', 'StateSeatInput', { side: 'PATIENT', basis: ['OWN_EXPERIENCE'], employedByAsker: false });
    for (const person of professionals) await say(person, 'stateSeat', 'StateSeatInput', { side: 'PROFESSIONAL', basis: ['OWN_PROFESSION'], employedByAsker: true });
  });
  await world.step('Started too early, it is told everything that is missing.', async () => {
    const { data } = await one.ask(`mutation ($input: ActivatePartnershipInput!) { activatePartnership(input: $input) { ${WRONG} } }`, { input: { partnership: id, lastDay: day(150) } });
    const { userErrors } = (data as { activatePartnership: { userErrors: { code: string; message: string }[] } }).activatePartnership;
    must(userErrors.length >= 4, JSON.stringify(userErrors));
    return userErrors;
  }, (userErrors) => userErrors.map(({ message }) => message).join(' '));

  await world.step('A patient proposes a goal and how to see that it is reached; both sides agree.', async () => {
    await say(one, 'proposeGoal', 'ProposeGoalInput', { text: 'A study plan that people can bear to follow to the end.', criterion: 'Both patients and both researchers would take part in it themselves.' });
    const goal = await until(() => table(one, id), ({ goals }) => goals.length === 1).then(({ goals }) => goals[0]);
    must(goal, 'no goal');
    for (const person of everybody) await say(person, 'agreeGoal', 'GoalInput', { goal: goal.id, revision: goal.revision });
  });
  await world.step('They agree how they work together.', async () => {
    const { norms } = await table(two, id);
    for (const person of everybody) await say(person, 'agreeNorms', 'NormsInput', { revision: norms.revision });
  });
  await world.step('The contact and the deputy say yes to it here, too.', async () => {
    await say(contact, 'confirmContact', 'ConfirmContactInput', { role: 'CONTACT', replyWithinDays: 3 });
    await say(deputy, 'confirmContact', 'ConfirmContactInput', { role: 'DEPUTY', replyWithinDays: 3 });
  });
  await world.step('Pay is planned for each, and each says yes to their own.', () => payIsPlanned(say, id, contact, deputy, patients));
  await world.step('Both sides have talked about the seven things that make it equal.', async () => {
    for (const person of [one, contact]) for (const factor of FACTORS) await say(person, 'discussFactor', 'DiscussFactorInput', { factor, outcome: 'TALKED' });
  });
  await world.step('Each side says what it needs beforehand.', async () => {
    await say(two, 'statePreparation', 'StatePreparationInput', { text: 'The plan two weeks before the meeting, with the hard words explained.' });
    await say(contact, 'statePreparation', 'StatePreparationInput', { text: 'To hear what a usual day looks like.' });
  });
  await world.step('It starts.', () => one.get<{ activatePartnership: { partnership: { status: string } } }>(
    `mutation ($input: ActivatePartnershipInput!) { activatePartnership(input: $input) { partnership { status } ${WRONG} } }`, { input: { partnership: id, lastDay: day(150) } }),
  ({ activatePartnership: { partnership } }) => partnership.status);

  await world.step('The clock goes forward to its last day; looking back begins by itself.', async () => {
    await moveClock(world, 105);
    return until(() => table(one, id), ({ status }) => status === 'EVALUATING');
  }, ({ status }) => status);
  await world.step('The professional side reports: what we heard, what we did, what not and why, and what comes next.', () => say(contact, 'reportOutcome', 'ReportOutcomeInput', {
    heard: 'The plan asked for too many visits, at times when treatments at home take all morning.',
    did: 'Half of the visits became telephone calls, and the others are in the afternoon.',
    didNot: 'The blood tests stay: without them the question has no answer.',
    next: 'The ethics board reads the new plan in spring.',
  }));
  await world.step('The patient side adds a paragraph that nobody else can edit.', () => say(two, 'addPatientParagraph', 'AddPatientParagraphInput', { text: 'We were heard before it was too late. The blood tests will still be hard for some.' }));
  await world.step('It cannot be closed while the time to look back runs.', async () => {
    const { data } = await one.ask(`mutation ($input: PartnershipInput!) { closePartnership(input: $input) { ${WRONG} } }`, { input: { partnership: id } });
    const { userErrors } = (data as { closePartnership: { userErrors: { code: string; message: string }[] } }).closePartnership;
    must(userErrors.length > 0, 'it was closed');
    return userErrors;
  }, (userErrors) => userErrors.map(({ message }) => message).join(' '));
  await everybodyLooksBack(world, say, id, patients, contact, [deputy, two]);
  await world.step('When that time is over, it is closed with its report.', async () => {
    await moveClock(world, 61);
    return until(async () => {
      const { data } = await one.ask(`mutation ($input: PartnershipInput!) { closePartnership(input: $input) { partnership { status report { patientParagraph use } } ${WRONG} } }`, { input: { partnership: id } });
      return (data as { closePartnership: { partnership: { status: string; report: { patientParagraph: string } } | null } }).closePartnership.partnership;
    }, (partnership) => partnership?.status === 'CLOSED');
  }, (partnership) => `${partnership?.status ?? ''}, with “${partnership?.report.patientParagraph ?? ''}”`);
  return id;
}

/** Pay first, then what each thinks, hidden until all have said it or the time is over. */
async function everybodyLooksBack(world: World, say: Say, id: string, patients: readonly Person[], contact: Person, silent: readonly Person[]): Promise<void> {
  const given = (person: Person): Promise<unknown> => say(person, 'giveEvaluation', 'GiveEvaluationInput', { worked: 'The summary came before each meeting.', didNot: 'The first meeting was at treatment time.', again: 'YES', ifAlone: 'SHARE' });
  await world.step('The patients tick that they have been paid; only they can.', async () => {
    for (const person of patients) await say(person, 'tickPayment', 'TickPaymentInput', { paid: true });
  });
  await world.step('Some look back at once, others take their time. Nobody can see who has.', async () => {
    for (const person of [...patients, contact]) if (!silent.includes(person)) await given(person);
    const { partnership } = await contact.get<{ partnership: { lookingBack: { unsealed: boolean; others: readonly unknown[] } } }>('query ($id: ID!) { partnership(id: $id) { lookingBack { unsealed others { side } } } }', { id });
    must(!partnership.lookingBack.unsealed && partnership.lookingBack.others.length === 0, 'something could be read before it was time');
  });
}

type Say = (person: Person, mutation: string, type: string, input: object) => Promise<unknown>;

async function payIsPlanned(say: Say, id: string, contact: Person, deputy: Person, patients: readonly Person[]): Promise<void> {
  for (const person of patients) {
    await say(contact, 'setPayPlan', 'SetPayPlanInput', { person: await personId(person), terms: { kind: 'FEE', amount: { minor: 280000, currency: 'SEK' }, payer: 'The university', withinDays: 30, payTo: 'ME' } });
  }
  await say(contact, 'setPayPlan', 'SetPayPlanInput', { person: await personId(contact), terms: { kind: 'SALARY' } });
  await say(deputy, 'setPayPlan', 'SetPayPlanInput', { person: await personId(deputy), terms: { kind: 'SALARY' } });
  for (const person of [...patients, contact, deputy]) {
    const own = (await table(person, id)).payPlans.find((plan) => plan.person.you && !plan.agreed);
    if (own) await say(person, 'agreePayPlan', 'AgreePayPlanInput', { plan: own.id });
  }
}

interface Table {
  readonly status: string;
  readonly goals: readonly { readonly id: string; readonly revision: number }[];
  readonly norms: { readonly revision: number };
  readonly payPlans: readonly { readonly id: string; readonly agreed: boolean; readonly person: { readonly you: boolean } }[];
}

async function table(person: Person, id: string): Promise<Table> {
  return (await person.get<{ partnership: Table }>('query ($id: ID!) { partnership(id: $id) { status goals { id revision } norms { revision } payPlans { id agreed person { you } } } }', { id })).partnership;
}
