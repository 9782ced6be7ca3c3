import type { Hand } from '../acts/hand';
import { asking, placesOpened, sent, takes } from '../acts/requests';
import { once } from '../acts/stage';
import { must } from '../steps';
import type { Members } from './organisations';
import { moveClock, type World } from './world';

export interface Yeses {
  /** The invitation that was said yes to. */
  readonly invitation: string;
  readonly people: readonly [Hand, Hand];
}

interface Sent {
  readonly id: string;
  readonly recipientId: string;
  readonly state: string;
  readonly filled: number;
  readonly people: number;
  readonly changes: readonly { readonly id: string }[];
}

/** Three are asked: one says no, one says nothing, one has the question changed and finds people who say yes themselves. */
export async function threeAreAsked(world: World, members: Members, request: string): Promise<Yeses> {
  const { asker: { contact }, patients: [one, two, three] } = members;
  world.part('Matching and invitations');
  await world.step('The asker sees who fits, with reasons, and how many were left out and by what.', async () => {
    const { matches } = await contact.asks<{ matches: { found: number; candidates: { organisationId: string; reasons: { sentence: string }[] }[]; leftOut: Record<string, number> } }>(
      'query ($request: ID!) { matches(request: $request) { found candidates { organisationId reasons { sentence } } leftOut { country language kind condition notAvailable alreadyAsked } } }', { request });
    const found = matches.candidates.map(({ organisationId }) => organisationId);
    must([one, two, three].every(({ id }) => found.includes(id)), `found ${found.length}`);
    return matches;
  }, ({ candidates, leftOut }) => `${candidates.length} fit; ${candidates[0]?.reasons.map(({ sentence }) => sentence).join(' ') ?? ''} Left out: ${JSON.stringify(leftOut)}`);

  const places = (recipient: string, count: number, offers?: 'RESERVE'): object => asking(world.stage, request, recipient, count, offers);
  await refused(world, 'More places than there are seats are refused: a yes is a place.', contact, 'sendInvitations', places(three.id, 5), 'NO_PLACES_LEFT');
  const [toOne, , toThree] = await world.step('Three organisations are asked: three places with one, a place and a reserve place with the others.', async () =>
    [await sent(members.asker, places(one.id, 1)), await sent(members.asker, places(two.id, 1, 'RESERVE')), await sent(members.asker, places(three.id, 3))] as const,
  (invitations) => `${invitations.length} invitations are out`);
  await refused(world, 'Asking the same organisation twice is refused.', contact, 'sendInvitations', places(one.id, 1), 'ALREADY_ASKED');

  await world.step('The first says no; no reason is asked.', () => one.answers.does('declineInvitation', { invitation: toOne }));
  await world.step('The asker cannot tell it from the silence of the second.', async () => {
    const seen = await asked(contact, request);
    const [no, silence] = [one, two].map(({ id }) => seen.find(({ recipientId }) => recipientId === id)?.state);
    must(no === silence && no === 'ASKED', `${no ?? ''} and ${silence ?? ''}`);
    return seen;
  }, (seen) => seen.map(({ state }) => state).join(', '));
  await questionIsChanged(world, members, request, toThree);
  return { invitation: toThree, people: await peopleAreFound(world, members, request, toThree) };
}

/** The patient side has a say in what is asked, and everybody who was asked sees what it was and what it is. */
async function questionIsChanged(world: World, { asker: { contact }, patients: [, two, three] }: Members, request: string, invitation: string): Promise<void> {
  await world.step('The third wants another question to be asked before it answers.', () => three.answers.does('proposeChange', {
    invitation, because: 'Those who left the earlier studies left because of the journeys.',
    wish: {
      oneSentence: 'Help us plan a study on blood sugar and cystic fibrosis that fits into days with treatments and work',
      why: 'Few people stayed to the end of earlier studies, most of all those who live far away. We want to know what would make the next one bearable.',
    },
  }));
  await world.step('The asker takes the new question as its own.', async () => {
    const change = (await asked(contact, request)).find(({ id }) => id === invitation)?.changes[0];
    must(change, 'no change is suggested');
    await contact.does('answerChange', { invitation, change: change.id, answer: 'ACCEPTED' });
  });
  await world.step('The second, who has not answered, reads the old and the new side by side.', () => once(async () => {
    const { invitations } = await two.answers.asks<{ invitations: { edges: { node: { request: { questionChanges: { before: Wording; after: Wording }[] } } }[] } }>(
      '{ invitations(first: 5) { edges { node { request { questionChanges { before { oneSentence } after { oneSentence } } } } } } }');
    return invitations.edges[0]?.node.request.questionChanges[0];
  }, (change) => change !== undefined), (change) => `“${change?.before.oneSentence ?? ''}” became “${change?.after.oneSentence ?? ''}”`);
}

interface Wording {
  readonly oneSentence: string;
}

/** An organisation finds people; each says yes alone, and one of them takes it back. */
async function peopleAreFound(world: World, { asker: { contact }, patients: [, , three] }: Members, request: string, invitation: string): Promise<readonly [Hand, Hand]> {
  const filled = (count: number): Promise<readonly Sent[]> => once(() => asked(contact, request), (seen) => seen.some((each) => each.id === invitation && each.filled === count));
  const inWords = (seen: readonly Sent[]): string => seen.map(({ state, filled: taken, people }) => `${state} ${taken}/${people}`).join(', ');
  await world.step('The third says yes to finding three people.', () => three.answers.does('acceptInvitation', { invitation, people: 3, name: 'Demo person patients-three' }));
  const members = ['member-one', 'member-two', 'member-three'] as const;
  const places = await world.step('It opens a place for each; their addresses are used once and not kept.', async () => {
    const opened = await placesOpened(three.answers, invitation, members);
    must(opened.length === members.length, `${opened.length} places`);
    return opened;
  }, (opened) => `${opened.length} places`);
  const hands = [await world.stage.who('member-one'), await world.stage.who('member-two'), await world.stage.who('member-three')] as const;
  for (const [index, person] of hands.entries()) {
    await world.step(`Person ${index + 1} reads the same page and says yes alone.`, () => takes(person, places[index] ?? '', `Demo member ${index + 1}`));
  }
  await world.step('The asker sees three of three places filled.', () => filled(3), inWords);
  const [one, two, third] = hands;
  await world.step('Person 3 takes the yes back; nobody asks why. The place is free again, and what was shared is hidden.', async () => {
    await third.does('giveUpPlace', { place: places[2] });
    return filled(2);
  }, inWords);
  await world.step('A stranger with the link of a place learns nothing.', async () => {
    const { errors } = await (await world.client.person('newcomer')).ask('query ($id: ID!) { place(id: $id) { id } }', { id: places[0] });
    must(errors?.[0]?.extensions.code === 'NOT_FOUND', JSON.stringify(errors));
  });
  return [one, two];
}

/** The time to answer goes by. */
export async function answersAreOver(world: World, { asker: { contact }, patients: [one, two] }: Members, request: string): Promise<void> {
  await world.step('The clock of the demo goes forward past the answer date.', () => moveClock(world, PAST_ANSWERS), (now) => now.toISOString().slice(0, 10));
  await world.step('Now both show as “no yes”, the no and the silence alike.', () => once(() => asked(contact, request), (seen) => [one, two].every(({ id }) => seen.some((each) => each.recipientId === id && each.state === 'NO_YES'))),
    (seen) => seen.map(({ state }) => state).join(', '));
}

/** Days from the beginning until nobody can answer any more. */
export const PAST_ANSWERS = 62;

/** Something that a rule says no to, with its one code. */
export async function refused(world: World, sentence: string, person: Hand, mutation: string, input: object, expected: string): Promise<void> {
  await world.step(sentence, async () => {
    const refusals = await person.isRefused(mutation, input);
    const codes = refusals.map(({ code }) => code);
    must(codes.length === 1 && codes[0] === expected, `${codes.join(', ')} instead of ${expected}`);
    return refusals;
  }, ([refusal]) => refusal?.message ?? '');
}

async function asked(person: Hand, request: string): Promise<readonly Sent[]> {
  const { requestInvitations } = await person.asks<{ requestInvitations: { edges: { node: Sent }[] } }>(
    'query ($request: ID!) { requestInvitations(request: $request, first: 20) { edges { node { id recipientId state filled people changes { id } } } } }', { request });
  return requestInvitations.edges.map(({ node }) => node);
}
