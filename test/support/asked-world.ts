import { dateIn } from '#kernel';
import { client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { madeUpRecords } from '../../apps/demo/src/records';
import { must, telling } from '../../apps/demo/src/steps';
import { organisationsJoin, type Members } from '../../apps/demo/src/story/organisations';
import { once } from '../../apps/demo/src/acts/stage';
import { worldOf, type World } from '../../apps/demo/src/story/world';

/** A network in which an organisation and an adviser have been asked, and have not answered yet. */
export interface AskedWorld {
  readonly members: Members;
  readonly request: string;
  /** The invitation to the first organisation: two places. */
  readonly organisation: string;
  /** The invitation to the second organisation: one place. */
  readonly other: string;
  /** The invitation to the adviser. */
  readonly adviser: string;
  /** A person who signs in under one of the demo's names. */
  readonly person: (slug: string) => Promise<Person>;
}

const ok = 'userErrors { code message field }';

/** A network in which a request is open, and an organisation of each kind and an adviser can be asked. */
export interface OpenWorld extends Pick<AskedWorld, 'members' | 'request' | 'person'> {
  readonly adviserThere: Person;
  /** So many days from today. */
  readonly day: (days: number) => string;
}

/** Plays the story until nobody has been asked yet, through the API. */
export async function openWorld(instance: Instance, network = 'enpcr', now = Date.now()): Promise<OpenWorld> {
  const world = await worldOf({ ...telling(() => undefined), instance, records: madeUpRecords(), network, client: client(instance.origin, network, () => Date.now()) }, dateIn('Europe/Stockholm', now));
  const { day } = world.stage;
  const members = await organisationsJoin(world);
  const request = await published(world, members, day);
  const adviserThere = await world.client.person('adviser');
  await joined(adviserThere);
  return { members, request, adviserThere, day, person: (slug) => world.client.person(slug) };
}

/** Plays the story up to that point, through the API. */
export async function askedWorld(instance: Instance, network?: string, now = Date.now()): Promise<AskedWorld> {
  const { members, request, adviserThere, day, person } = await openWorld(instance, network, now);
  const asker = members.asker.answers.person;
  const [card] = await once(async () => (await asker.get<{ matchedPeople: { code: string }[] }>('query ($request: ID!) { matchedPeople(request: $request) { code } }', { request })).matchedPeople, ({ length }) => length > 0);
  must(card, 'nobody fits');
  const answerBy = { date: day(45), zone: 'Europe/Stockholm' };
  const ask = async (recipient: string, places: number): Promise<string | undefined> => {
    const { sendInvitations } = await asker.get<{ sendInvitations: { results: { invitation: { id: string } | null; userErrors: unknown }[] } }>(
      `mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { invitation { id } ${ok} } } }`, { input: { request, recipients: [recipient], places, offers: 'PLACE', answerBy } });
    const [result] = sendInvitations.results;
    must(Array.isArray(result?.userErrors) && result.userErrors.length === 0, JSON.stringify(result?.userErrors));
    return result.invitation?.id;
  };
  const [first, second] = members.patients;
  const organisation = await ask(first.id, 2);
  const other = await ask(second.id, 1);
  await ask(card.code, 1);
  must(organisation !== undefined && other !== undefined, 'the organisations could not be asked');
  // The asker is not told which invitation is whose; the adviser knows.
  const [adviser] = await once(() => invitationsOf(adviserThere), ({ length }) => length > 0);
  must(adviser, 'the adviser was not asked');
  return { members, request, organisation, other, adviser, person };
}

async function invitationsOf(person: Person): Promise<readonly string[]> {
  const { invitations } = await person.get<{ invitations: { edges: readonly { node: { id: string } }[] } }>('{ invitations { edges { node { id } } } }');
  return invitations.edges.map(({ node }) => node.id);
}

async function joined(person: Person): Promise<void> {
  const give = (name: string, type: string, input: object): Promise<unknown> => person.get(`mutation ($input: ${type}!) { ${name}(input: $input) { ${ok} } }`, { input });
  await give('joinAsAdvisor', 'JoinAsAdvisorInput', { name: 'Adviser', adult: true, howOften: 'MONTHLY', languages: ['en', 'sv'], openTo: ['PROTOCOL_REVIEW', 'ADVICE'] });
  await give('giveConsent', 'ConsentInput', { purpose: 'CONDITION_AREAS' });
  await give('sayConditionAreas', 'SayConditionAreasInput', { conditions: ['cystic-fibrosis'], seenBy: 'NOBODY' });
}

async function published(world: World, { asker }: Members, day: (days: number) => string): Promise<string> {
  const { draftRequest } = await asker.answers.person.get<{ draftRequest: { request: { id: string } } }>(`mutation ($input: DraftRequestInput!) { draftRequest(input: $input) { request { id } ${ok} } }`, { input: { draft: form(day) } });
  const { id } = draftRequest.request;
  for (const [person, role, name] of [[asker.contact.person, 'CONTACT', 'Research nurse'], [asker.deputy.person, 'DEPUTY', 'Study coordinator']] as const) {
    await person.get(`mutation ($input: ConfirmContactRoleInput!) { confirmContactRole(input: $input) { ${ok} } }`, { input: { id, role, name, replyWithinDays: 3 } });
  }
  await asker.answers.person.get(`mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { ${ok} } }`, { input: { id } });
  const coordinator = (await world.client.person('coordinator')).as('coordinator');
  await coordinator.get(`mutation ($input: PublishRequestInput!) { publishRequest(input: $input) { ${ok} } }`, { input: { id } });
  return id;
}

function form(day: (days: number) => string): Record<string, unknown> {
  return {
    oneSentence: 'Help us plan a study that people with cystic fibrosis can bear to take part in',
    why: 'Few people stayed to the end of earlier studies. We want to know why before we plan the next one.\n\nWe think that the many visits are part of it, but we have not asked.',
    use: 'To change the study plan before it goes to the ethics board.',
    backing: { payer: 'The university', gains: 'The research group', funder: 'A public research council', product: 'None', companies: 'None' },
    role: 'Read the study plan at home: twelve pages in plain language. Then meet us twice on video and tell us what would make it bearable.',
    kind: 'PROTOCOL_REVIEW',
    conditions: { kind: 'SOME', ids: ['cystic-fibrosis'] },
    meeting: { format: 'EITHER', countries: ['SE'], place: 'The university hospital, step-free', from: day(100), to: day(130), times: 'Two evenings, two hours at a time, with breaks' },
    effort: { preparation: 3, meeting: 4, travel: 1 },
    pay: { fee: { kind: 'PAID', amount: { minor: 320000, currency: 'SEK' }, payer: 'The university', withinDays: 30 }, expenses: { kind: 'ADVANCED', upTo: { minor: 100000, currency: 'SEK' } } },
    othersPaid: true,
    cancellation: { paidInFullWithin: 5 },
    seats: { patients: 5, all: 9, reserves: 1 },
    cells: [{ level: 'MESO', phase: 'PLAN' }],
    promise: 'INVOLVE',
    languages: ['en', 'sv'],
    access: 'Captions, breaks when you need them, and the papers in large print.',
    answerBy: { date: day(60), zone: 'Europe/Stockholm' },
    feedback: { what: 'What we heard, what we changed and what not', by: day(160) },
    excludingInterests: ['Being employed by the company that makes the medicine'],
    experienceNeeded: false,
  };
}
