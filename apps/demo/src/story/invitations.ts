import type { Person } from '../client';
import { must } from '../steps';
import type { Members } from './organisations';
import { moveClock, until, type DaysFromNow, type World } from './world';

export interface Yeses {
  /** The invitation that was said yes to. */
  readonly invitation: string;
  readonly people: readonly [Person, Person];
}

interface Sent {
  readonly id: string;
  readonly recipientId: string;
  readonly state: string;
  readonly filled: number;
  readonly people: number;
}

/** Three are asked: one says no, one says nothing, one finds two people who say yes themselves. */
export async function threeAreAsked(world: World, { asker, patients: [one, two, three] }: Members, request: string, day: DaysFromNow): Promise<Yeses> {
  world.part('Matching and invitations');
  await world.step('The asker sees who fits, with reasons, and how many were left out and by what.', async () => {
    const { matches } = await asker.person.get<{ matches: { found: number; candidates: { organisationId: string; reasons: { sentence: string }[] }[]; leftOut: Record<string, number> } }>(
      'query ($request: ID!) { matches(request: $request) { found candidates { organisationId reasons { sentence } } leftOut { country language kind condition notAvailable alreadyAsked } } }', { request });
    const found = matches.candidates.map(({ organisationId }) => organisationId);
    must([one, two, three].every(({ id }) => found.includes(id)), `found ${found.length}`);
    return matches;
  }, ({ candidates, leftOut }) => `${candidates.length} fit; ${candidates[0]?.reasons.map(({ sentence }) => sentence).join(' ') ?? ''} Left out: ${JSON.stringify(leftOut)}`);

  const answerBy = { date: day(95), zone: 'Europe/Stockholm' };
  await refused(world, 'More places than there are seats are refused: a yes is a place.', asker.person, { request, recipients: [three.id], places: 4, offers: 'PLACE', answerBy }, 'NO_PLACES_LEFT');
  const sent = await world.step('Three organisations are asked: two places with one, a place and a reserve place with the others.', async () => {
    const results = [await ask(asker.person, request, [three.id], 2, 'PLACE', answerBy), await ask(asker.person, request, [one.id], 1, 'PLACE', answerBy), await ask(asker.person, request, [two.id], 1, 'RESERVE', answerBy)].flat();
    return results.map(({ invitation }) => invitation);
  }, (invitations) => `${invitations.length} invitations are out`);
  await refused(world, 'Asking the same organisation twice is refused.', asker.person, { request, recipients: [one.id], places: 1, offers: 'PLACE', answerBy }, 'ALREADY_ASKED');
  const invitationTo = (organisation: string): string => {
    const found = sent.find(({ recipientId }) => recipientId === organisation);
    must(found, 'an invitation is missing');
    return found.id;
  };

  await world.step('The first says no; no reason is asked.', () => one.person.get(
    'mutation ($input: DeclineInvitationInput!) { declineInvitation(input: $input) { invitation { state toldAt } userErrors { code message } } }', { input: { invitation: invitationTo(one.id) } }));
  await world.step('The asker cannot tell it from the silence of the second.', async () => {
    const seen = await asked(asker.person, request);
    const [no, silence] = [one, two].map(({ id }) => seen.find(({ recipientId }) => recipientId === id)?.state);
    must(no === silence && no === 'ASKED', `${no ?? ''} and ${silence ?? ''}`);
    return seen;
  }, (seen) => seen.map(({ state }) => state).join(', '));

  const invitation = invitationTo(three.id);
  await world.step('The third says yes to finding two people.', () => three.person.get(
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { invitation { state people heldUntil } userErrors { code message field } } }',
    { input: { invitation, people: 2, name: 'Demo person patients-three' } }));
  const places = await world.step('It opens a place for each; their addresses are used once and not kept.', async () => {
    const { openPlaces } = await three.person.get<{ openPlaces: { places: string[] } }>(
      'mutation ($input: OpenPlacesInput!) { openPlaces(input: $input) { places userErrors { code message } } }', { input: { invitation, addresses: ['the.member-one@demo.example', 'the.member-two@demo.example'] } });
    must(openPlaces.places.length === 2, `${openPlaces.places.length} places`);
    return openPlaces.places;
  }, (opened) => `${opened.length} places`);

  const [first, second] = [await world.client.person('member-one'), await world.client.person('member-two')];
  for (const [index, person] of [first, second].entries()) {
    const place = places[index];
    must(place, 'a place is missing');
    await world.step(`Person ${index + 1} reads the same page and says yes alone.`, async () => {
      await person.get('query ($id: ID!) { place(id: $id) { id request { form { oneSentence } contact { name } } } }', { id: place });
      return person.get('mutation ($input: TakePlaceInput!) { takePlace(input: $input) { place { answer } userErrors { code message field } } }',
        { input: { place, name: `Demo member ${index + 1}`, basis: ['OWN_EXPERIENCE'], adult: true, shareEmail: true, payTo: 'ME', interests: 'NONE_APPLY' } });
    });
  }
  await world.step('The asker sees two of two places filled.', () => until(() => asked(asker.person, request), (seen) => seen.some(({ id, filled }) => id === invitation && filled === 2)),
    (seen) => seen.map(({ state, filled, people }) => `${state} ${filled}/${people}`).join(', '));
  await world.step('A stranger with the link of a place learns nothing.', async () => {
    const { errors } = await (await world.client.person('member-three')).ask('query ($id: ID!) { place(id: $id) { id } }', { id: places[0] });
    must(errors?.[0]?.extensions.code === 'NOT_FOUND', JSON.stringify(errors));
  });

  await world.step('The clock of the demo goes forward past the answer date.', () => moveClock(world, 97), (now) => now.toISOString().slice(0, 10));
  await world.step('Now both show as “no yes”, the no and the silence alike.', () => until(() => asked(asker.person, request), (seen) => [one, two].every(({ id }) => seen.some((each) => each.recipientId === id && each.state === 'NO_YES'))),
    (seen) => seen.map(({ state }) => state).join(', '));
  return { invitation, people: [first, second] };
}

async function refused(world: World, sentence: string, person: Person, input: object, expected: string): Promise<void> {
  await world.step(sentence, async () => {
    const { data } = await person.ask(SEND, { input });
    const [result] = (data as { sendInvitations: { results: { userErrors: { code: string; message: string }[] }[] } }).sendInvitations.results;
    const codes = result?.userErrors.map(({ code }) => code) ?? [];
    must(codes.length === 1 && codes[0] === expected, `${codes.join(', ')} instead of ${expected}`);
    return result?.userErrors[0]?.message ?? '';
  }, (message) => message);
}

const SEND = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { recipientId invitation { id recipientId state } userErrors { code message field } } } }';

async function ask(person: Person, request: string, recipients: readonly string[], places: number, offers: string, answerBy: object): Promise<{ invitation: Sent }[]> {
  const { sendInvitations } = await person.get<{ sendInvitations: { results: { invitation: Sent | null; userErrors: { code: string; message: string }[] }[] } }>(SEND, { input: { request, recipients, places, offers, answerBy } });
  return sendInvitations.results.map(({ invitation, userErrors }) => {
    must(invitation, JSON.stringify(userErrors));
    return { invitation };
  });
}

async function asked(person: Person, request: string): Promise<readonly Sent[]> {
  const { requestInvitations } = await person.get<{ requestInvitations: { edges: { node: Sent }[] } }>(
    'query ($request: ID!) { requestInvitations(request: $request, first: 20) { edges { node { id recipientId state filled people } } } }', { request });
  return requestInvitations.edges.map(({ node }) => node);
}
