import type { Hand } from '../acts/hand';
import { looksBack, storyReplied, storyShared } from '../acts/looking-back';
import { personOf } from '../acts/members';
import { once } from '../acts/stage';
import { contactsConfirmed, equalityDiscussed, formed, goalAgreed, normsAgreed, payAgreed, planned, preparationSaid, seated, type Table } from '../acts/table';
import { must } from '../steps';
import { PAST_ANSWERS, refused } from './invitations';
import type { Members } from './organisations';
import { FEE } from './request';
import { moveClock, type World } from './world';

/** One of the patient side, and on what basis they take part. */
export interface Patient {
  readonly person: Hand;
  readonly basis: 'OWN_EXPERIENCE' | 'NEXT_OF_KIN';
}

/** Days from the beginning: the meeting, and the last day. */
const MEETING = PAST_ANSWERS + 20;
const LAST_DAY = MEETING + 60;

/** A partnership from its forming to its end. Returns its id. */
export async function partnershipLives(world: World, members: Members, request: string, invitations: readonly string[], patients: readonly Patient[]): Promise<string> {
  world.part('A partnership');
  const table = await itStarts(world, members, request, invitations, patients);
  await itMeets(world, table);
  await itLooksBack(world, table);
  await bothSidesTell(world, table);
  return table.id;
}

async function itStarts(world: World, { asker }: Members, request: string, invitations: readonly string[], patients: readonly Patient[]): Promise<Table> {
  const { stage } = world;
  const table = await world.step('The asker forms a partnership with those who said yes.', () => formed(asker, request, invitations, patients.map(({ person }) => person)),
    ({ patients: sitting }) => `${sitting.length} patients and next of kin, two of the university, at one table`);
  const [one] = patients;
  must(one, 'nobody said yes');
  const lastDay = stage.day(LAST_DAY);
  await world.step('Each says alone on which side and on what basis they take part.', () => seated(table, patients.map(({ basis }) => basis)));
  await world.step('Started too early, it is told everything that is missing.', async () => {
    const missing = await one.person.isRefused('activatePartnership', { partnership: table.id, lastDay });
    must(missing.length >= 4, JSON.stringify(missing));
    return missing;
  }, (missing) => missing.map(({ message }) => message).join(' '));
  await world.step('A patient proposes a goal and how to see that it is reached; both sides agree.', () =>
    goalAgreed(table, { text: 'A study plan that people can bear to follow to the end.', criterion: 'All of us would take part in it ourselves.' }));
  await world.step('They agree how they work together.', () => normsAgreed(table));
  await world.step('The contact and the deputy say yes to it here, too.', () => contactsConfirmed(table));
  await world.step('Pay is planned for each, and each says yes to their own.', () => payAgreed(table, asker.name, FEE));
  await world.step('Both sides have talked about the seven things that make it equal.', () => equalityDiscussed(table, lastDay));
  await world.step('Each side says what it needs beforehand.', () => preparationSaid(stage, table));
  await world.step('It starts. The question that the patient side changed stays on top of it.', () => one.person.makes<{ partnership: { status: string; changedQuestions: { after: { oneSentence: string } }[] } }>(
    'activatePartnership', { partnership: table.id, lastDay }, 'partnership { status changedQuestions { after { oneSentence } } }'),
  ({ partnership: { status, changedQuestions } }) => `${status}: “${changedQuestions[0]?.after.oneSentence ?? ''}”`);
  return table;
}

/** A meeting at which one patient would be alone, a brake that is pulled and released, and the meeting. */
async function itMeets(world: World, table: Table): Promise<void> {
  const { id: partnership, contact, patients } = table;
  const [one, two] = patients;
  must(one && two, 'two patients sit at the table');
  const activity = await world.step('A meeting is planned: one patient, and three of the university.', () =>
    planned(world.stage, table, 'Going through the plan, visit by visit', MEETING - 1, { patient: 1, professional: 3 }, 'PATIENT'));
  const alone = async (): Promise<{ readonly sentence: string; readonly plan: string | null } | null | undefined> => (await contact.asks<{ partnership: { activities: { onePatientAlone: { sentence: string; plan: string | null } | null }[] } }>(
    'query ($id: ID!) { partnership(id: $id) { activities { onePatientAlone { sentence plan } } } }', { id: partnership })).partnership.activities[0]?.onePatientAlone;
  await world.step('The professional side is warned, and says how it makes up for it. The warning stays.', async () => {
    const warned = await alone();
    await contact.does('planForLonePatient', { partnership, activity, plan: 'We meet beforehand, two of us at most, and the first half hour is yours.' });
    const answered = await once(alone, (now) => now?.plan !== null);
    must(warned && answered, 'nobody was warned');
    return answered;
  }, ({ sentence, plan }) => `${sentence} “${plan ?? ''}”`);

  await world.step('Somebody of the patient side pulls the emergency brake. Nobody asks why.', () => two.does('pullBrake', { partnership }));
  await world.step('Everybody sees that it is pulled, and nobody but a coordinator by whom.', async () => {
    const { partnership: { status, emergencyBrake } } = await contact.asks<{ partnership: { status: string; emergencyBrake: { answerBy: string; pulledBy: unknown; pulledByYou: boolean } } }>(
      'query ($id: ID!) { partnership(id: $id) { status emergencyBrake { answerBy pulledBy { name } pulledByYou } } }', { id: partnership });
    must(status === 'HALTED' && emergencyBrake.pulledBy === null && !emergencyBrake.pulledByYou, JSON.stringify(emergencyBrake));
    return emergencyBrake.answerBy;
  }, (answerBy) => `a coordinator is in touch by ${answerBy}`);
  await refused(world, 'The professional side cannot release it.', contact, 'releaseBrake', { partnership }, 'BRAKE_NOT_YOURS');
  await world.step('The day of the meeting comes.', () => moveClock(world, MEETING - PAST_ANSWERS), (now) => now.toISOString().slice(0, 10));
  await refused(world, 'It cannot be held while the brake is pulled.', contact, 'holdActivity', { partnership, activity, attended: { patient: 2, professional: 2 } }, 'PARTNERSHIP_HALTED');
  await world.step('Whoever pulled it releases it.', () => two.makes<{ partnership: { status: string } }>('releaseBrake', { partnership }, 'partnership { status }'), ({ partnership: { status } }) => status);
  await world.step('They meet. Who came is numbers, and each person’s own tick.', async () => {
    await contact.does('holdActivity', { partnership, activity, attended: { patient: 2, professional: 2 } });
    await one.does('tickAttendance', { partnership, activity, attended: true });
  });
  await world.step('The university says by when it pays.', async () => {
    for (const patient of patients) await contact.does('promisePayment', { partnership, person: await personOf(patient), on: world.stage.day(LAST_DAY) });
  });
}

/** Pay first, then what each thinks, hidden until all have said it or the time is over. */
async function itLooksBack(world: World, { id: partnership, contact, deputy, patients }: Table): Promise<void> {
  const [one, two] = patients;
  must(one && two, 'two patients sit at the table');
  await world.step('The clock goes forward past its last day; looking back begins by itself.', async () => {
    await moveClock(world, LAST_DAY - MEETING + 2);
    return once(async () => (await one.asks<{ partnership: { status: string } }>('query ($id: ID!) { partnership(id: $id) { status } }', { id: partnership })).partnership.status, (status) => status === 'EVALUATING');
  }, (status) => status);
  await world.step('The professional side reports: what we heard, what we did, what not and why, and what comes next.', () => contact.does('reportOutcome', {
    partnership,
    heard: 'The plan asked for too many visits, at times when treatments at home take all morning.',
    did: 'Half of the visits became telephone calls, and the others are in the afternoon.',
    didNot: 'The blood tests stay: without them the question has no answer.',
    next: 'The ethics board reads the new plan in spring.',
  }));
  await world.step('The patient side adds a paragraph that nobody else can edit.', () => two.does('addPatientParagraph', { partnership, text: 'We were heard before it was too late. The blood tests will still be hard for some.' }));
  await world.step('It cannot be closed while the time to look back runs.', () => one.isRefused('closePartnership', { partnership }), (refusals) => refusals.map(({ message }) => message).join(' '));
  await world.step('The patients tick that they have been paid; only they can.', async () => {
    for (const person of patients) await person.does('tickPayment', { partnership, paid: true });
  });
  await world.step('Some look back at once, others take their time. Nobody can see who has.', async () => {
    const silent = [deputy, two];
    for (const person of [...patients, contact]) if (!silent.includes(person)) await looksBack(person, partnership, { worked: 'The summary came before each meeting.', didNot: 'The first meeting was at treatment time.' });
    const { partnership: { lookingBack } } = await contact.asks<{ partnership: { lookingBack: { unsealed: boolean; others: readonly unknown[] } } }>('query ($id: ID!) { partnership(id: $id) { lookingBack { unsealed others { side } } } }', { id: partnership });
    must(!lookingBack.unsealed && lookingBack.others.length === 0, 'something could be read before it was time');
  });
  await world.step('When that time is over, who looked back reads what the other side thought; who did not reads nothing.', async () => {
    await moveClock(world, 61);
    const read = async (person: Hand): Promise<{ readonly unsealed: boolean; readonly others: readonly { readonly worked: string }[] }> => (await person.asks<{ partnership: { lookingBack: Awaited<ReturnType<typeof read>> } }>(
      'query ($id: ID!) { partnership(id: $id) { lookingBack { unsealed others { worked } } } }', { id: partnership })).partnership.lookingBack;
    const seen = await once(() => read(one), ({ unsealed }) => unsealed);
    const { others } = await read(two);
    must(seen.others.length > 0 && others.length === 0, JSON.stringify({ seen, others }));
    return seen.others;
  }, ([first]) => `“${first?.worked ?? ''}”`);
  await world.step('It is closed with its report.', () => one.makes<{ partnership: { status: string; report: { patientParagraph: string } } }>('closePartnership', { partnership }, 'partnership { status report { patientParagraph } }'),
    ({ partnership: { status, report } }) => `${status}, with “${report.patientParagraph}”`);
}

/** What the patient side tells the network, and the other side's reply. */
async function bothSidesTell(world: World, { id: partnership, contact, patients: [one] }: Table): Promise<void> {
  must(one, 'nobody of the patient side is at the table');
  await world.step('The patient side shares its story with the network; a coordinator looks only for names and health data.', () => storyShared(world.stage, one, partnership, {
    worked: 'They changed the plan, and showed us where.', didNot: 'We met too late in the day for those who tire early.', differently: 'Ask which hours work before the first meeting.',
  }));
  await world.step('The other side replies beside it; it has no veto.', async () => {
    const revision = await storyReplied(contact, partnership, 'Thank you. From now on we ask about hours in the invitation.');
    await (await world.stage.coordinator()).does('checkStory', { partnership, side: 'PATIENT', part: 'REPLY', revision, fine: true });
  });
  await world.step('Other members read both.', async () => {
    const reader = await world.stage.who('patients-two');
    const [story] = await once(async () => (await reader.asks<{ sharedStories: { edges: { node: { worked: string; reply: string | null } }[] } }>('{ sharedStories(first: 5) { edges { node { worked reply } } } }')).sharedStories.edges, ({ length }) => length > 0);
    must(story?.node.reply, 'there is no reply');
    return story.node;
  }, ({ worked, reply }) => `“${worked}” “${reply ?? ''}”`);
}
