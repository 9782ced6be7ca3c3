import type { Hand } from './hand';
import type { Asker, Member } from './members';
import { once, type Stage } from './stage';

/** What differs between the requests of a demo; the rest of the form is the same. */
export interface Wish {
  readonly oneSentence: string;
  readonly why: string;
  readonly use: string;
  readonly role: string;
  readonly kind: string;
  readonly conditions: readonly string[];
  /** Seats for patients, and for everybody. */
  readonly seats: { readonly patients: number; readonly all: number; readonly reserves?: number };
  /** Minor units of SEK for one person. */
  readonly fee: number;
  readonly product: string;
  /** Days from today to the last day on which anybody can answer. */
  readonly openFor?: number;
}

/** Days from today to the last day to answer: quiet weeks of a whole summer still leave time enough. */
export const ANSWER_DAYS = 60;

/** The whole form of a request, with its days counted from today. */
export function formOf({ say, day, by }: Stage, asker: Member, wish: Wish): Record<string, unknown> {
  const { oneSentence, why, use, role, kind, conditions, seats, fee, product, openFor = ANSWER_DAYS } = wish;
  return {
    oneSentence, why, use, role, kind, seats,
    conditions: { kind: 'SOME', ids: conditions },
    backing: {
      payer: asker.name, product,
      funder: say('A public research council', 'Ett statligt forskningsråd'),
      companies: product === none(say) ? say('None', 'Inga') : say('We make the product', 'Vi tillverkar produkten'),
      gains: say('Those who live with it, and we who ask', 'De som lever med det, och vi som frågar'),
    },
    meeting: { format: 'REMOTE', countries: [], from: day(openFor + 15), to: day(openFor + 60), times: say('Two evenings, two hours each', 'Två kvällar, två timmar var') },
    effort: { preparation: 3, meeting: 4, travel: 0 },
    pay: { fee: { kind: 'PAID', amount: { minor: fee, currency: 'SEK' }, payer: asker.name, withinDays: 30 }, expenses: { kind: 'ADVANCED', upTo: { minor: 100_000, currency: 'SEK' } } },
    othersPaid: true,
    cancellation: { paidInFullWithin: 5 },
    cells: [{ level: 'MESO', phase: 'PLAN' }],
    promise: 'INVOLVE',
    languages: ['sv', 'en'],
    access: say('Captions, breaks when you need them, and the papers in large print.', 'Textning, pauser när du behöver och papperen med stor stil.'),
    answerBy: by(openFor),
    feedback: { what: say('What we heard, what we changed and what not', 'Vad vi hörde, vad vi ändrade och vad vi inte ändrade'), by: day(openFor + 120) },
    excludingInterests: [],
    experienceNeeded: false,
  };
}

export const none = (say: Stage['say']): string => say('None', 'Ingen');

/** A draft with its contact and deputy, who have said yes to being it. */
export async function drafted(stage: Stage, asker: Asker, wish: Wish): Promise<string> {
  const { say } = stage;
  const { request: { id } } = await asker.contact.makes<{ request: { id: string } }>('draftRequest', { draft: formOf(stage, asker, wish) }, 'request { id }');
  await confirmsRole(asker.contact, id, 'CONTACT', say('Research nurse', 'Forskningssköterskan'));
  await confirmsRole(asker.deputy, id, 'DEPUTY', say('Study coordinator', 'Studiesamordnaren'));
  return id;
}

/** Says yes to being the one whom people can ask about a request, or to standing in. */
export function confirmsRole(person: Hand, request: string, role: 'CONTACT' | 'DEPUTY', name: string): Promise<void> {
  return person.does('confirmContactRole', { id: request, role, name, replyWithinDays: 3 });
}

export async function published(stage: Stage, asker: Asker, wish: Wish): Promise<string> {
  const id = await drafted(stage, asker, wish);
  await asker.contact.does('submitRequest', { id });
  await (await stage.coordinator()).does('publishRequest', { id });
  return id;
}

interface Sent {
  readonly results: readonly { readonly invitation: { readonly id: string } | null }[];
}

/** Asks one organisation, once; gives back the invitation. @throws when a rule says no */
export async function invited(stage: Stage, asker: Asker, request: string, recipient: string, places: number): Promise<string> {
  const { requestInvitations } = await asker.contact.asks<{ requestInvitations: { edges: readonly { readonly node: { readonly id: string; readonly recipientId: string } }[] } }>(
    'query ($request: ID!) { requestInvitations(request: $request, first: 50) { edges { node { id recipientId } } } }', { request });
  return requestInvitations.edges.find(({ node }) => node.recipientId === recipient)?.node.id ?? sent(asker, asking(stage, request, recipient, places));
}

/** What it takes to ask somebody: an organisation, or a person by the code on their card. */
export function asking({ by }: Stage, request: string, recipient: string, places: number, offers: 'PLACE' | 'RESERVE' = 'PLACE'): object {
  return { request, recipients: [recipient], places, offers, answerBy: by(ANSWER_DAYS) };
}

/** Asks somebody; gives back the invitation, which is not shown where a person is asked. */
export async function sent(asker: Asker, wish: object): Promise<string> {
  const { results: [result] } = await asker.contact.makes<Sent>('sendInvitations', wish, 'invitation { id }');
  return result?.invitation?.id ?? '';
}

/** An organisation says yes to finding so many people, and opens a place for each; gives back the places in the order of their names. */
export async function found(organisation: Hand, invitation: string, people: readonly string[], name: string): Promise<readonly string[]> {
  await organisation.does('acceptInvitation', { invitation, people: people.length, name });
  return placesOpened(organisation, invitation, people);
}

/** A link for each; their addresses are used once. */
export async function placesOpened(organisation: Hand, invitation: string, people: readonly string[]): Promise<readonly string[]> {
  const { places } = await organisation.makes<{ places: readonly string[] }>('openPlaces', { invitation, addresses: people.map((slug) => `the.${slug}@demo.example`) }, 'places');
  return places;
}

/** Asks an adviser who fits, once. Gives back nothing: of people who are asked only counts are shown. */
export async function invitedAsPerson(stage: Stage, asker: Asker, request: string): Promise<void> {
  const { peopleAsked } = await asker.contact.asks<{ peopleAsked: { readonly asked: number } }>('query ($request: ID!) { peopleAsked(request: $request) { asked } }', { request });
  if (peopleAsked.asked > 0) return;
  const { code } = await fittingPerson(asker, request);
  await sent(asker, asking(stage, request, code, 1));
}

/** All that is seen of a person before a yes. */
export interface PersonCard {
  readonly code: string;
  readonly name: string;
  readonly country: string | null;
  readonly language: string;
  readonly fitsConditionArea: boolean;
}

/** The first person who could be asked and fits the condition area. */
export async function fittingPerson(asker: Asker, request: string): Promise<PersonCard> {
  const fitting = async () => (await asker.contact.asks<{ matchedPeople: readonly PersonCard[] }>(
    'query ($request: ID!) { matchedPeople(request: $request, first: 5) { code name country language fitsConditionArea } }', { request })).matchedPeople.find(({ fitsConditionArea }) => fitsConditionArea);
  const card = await once(fitting, (found) => found !== undefined);
  if (!card) throw new Error('nobody fits');
  return card;
}

/** The invitation of a request to a person, as they find it among their own. */
export async function ownInvitation(person: Hand, request: string): Promise<string> {
  const find = async () => (await person.asks<{ invitations: { edges: readonly { readonly node: { readonly id: string; readonly requestId: string } }[] } }>(
    '{ invitations(first: 50) { edges { node { id requestId } } } }')).invitations.edges.find(({ node }) => node.requestId === request)?.node.id;
  return (await once(find, (id) => id !== undefined)) ?? '';
}

/** A person opens the link of their place and says yes. */
export async function takes(person: Hand, place: string, name: string): Promise<void> {
  await person.asks('query ($place: ID!) { place(id: $place) { id } }', { place });
  await person.does('takePlace', { place, name, basis: ['OWN_EXPERIENCE'], adult: true, shareEmail: true, payTo: 'ME', interests: 'NONE_APPLY' });
}
