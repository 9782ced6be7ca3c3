import type { Hand } from './hand';
import type { Asker } from './members';
import { once, type Stage } from './stage';

/** What differs between the requests of the demo network; the rest of the form is the same. */
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
}

/** Days from today to the last day to answer: quiet weeks of a whole summer still leave time enough. */
export const ANSWER_DAYS = 60;

/** The whole form of a request, with its days counted from today. */
export function formOf({ say, day, by }: Stage, asker: Asker, wish: Wish): Record<string, unknown> {
  const { oneSentence, why, use, role, kind, conditions, seats, fee, product } = wish;
  return {
    oneSentence, why, use, role, kind, seats,
    conditions: { kind: 'SOME', ids: conditions },
    backing: {
      payer: asker.name, product,
      funder: say('A public research council', 'Ett statligt forskningsråd'),
      companies: product === none(say) ? say('None', 'Inga') : say('We make the product', 'Vi tillverkar produkten'),
      gains: say('Those who live with it, and we who ask', 'De som lever med det, och vi som frågar'),
    },
    meeting: { format: 'REMOTE', countries: [], from: day(ANSWER_DAYS + 15), to: day(ANSWER_DAYS + 60), times: say('Two evenings, two hours each', 'Två kvällar, två timmar var') },
    effort: { preparation: 3, meeting: 4, travel: 0 },
    pay: { fee: { kind: 'PAID', amount: { minor: fee, currency: 'SEK' }, payer: asker.name, withinDays: 30 }, expenses: { kind: 'ADVANCED', upTo: { minor: 100_000, currency: 'SEK' } } },
    othersPaid: true,
    cancellation: { paidInFullWithin: 5 },
    cells: [{ level: 'MESO', phase: 'PLAN' }],
    promise: 'INVOLVE',
    languages: ['sv', 'en'],
    access: say('Captions, breaks when you need them, and the papers in large print.', 'Textning, pauser när du behöver och papperen med stor stil.'),
    answerBy: by(ANSWER_DAYS),
    feedback: { what: say('What we heard, what we changed and what not', 'Vad vi hörde, vad vi ändrade och vad vi inte ändrade'), by: day(ANSWER_DAYS + 120) },
    excludingInterests: [],
    experienceNeeded: false,
  };
}

export const none = (say: Stage['say']): string => say('None', 'Ingen');

/** A draft with its contact and deputy, who have said yes to being it. */
export async function drafted(stage: Stage, asker: Asker, wish: Wish): Promise<string> {
  const { say } = stage;
  const { request: { id } } = await asker.contact.makes<{ request: { id: string } }>('draftRequest', { draft: formOf(stage, asker, wish) }, 'request { id }');
  await asker.contact.does('confirmContactRole', { id, role: 'CONTACT', name: say('Research nurse', 'Forskningssköterskan'), replyWithinDays: 3 });
  await asker.deputy.does('confirmContactRole', { id, role: 'DEPUTY', name: say('Study coordinator', 'Studiesamordnaren'), replyWithinDays: 3 });
  return id;
}

export async function published(stage: Stage, asker: Asker, wish: Wish): Promise<string> {
  const id = await drafted(stage, asker, wish);
  await asker.contact.does('submitRequest', { id });
  await (await stage.coordinator()).does('publishRequest', { id });
  return id;
}

interface Sent {
  readonly results: readonly { readonly invitation: { readonly id: string } | null; readonly userErrors: readonly unknown[] }[];
}

/** Asks one organisation, once; gives back the invitation. @throws when a rule says no */
export async function invited(stage: Stage, asker: Asker, request: string, recipient: string, places: number): Promise<string> {
  const { requestInvitations } = await asker.contact.asks<{ requestInvitations: { edges: readonly { readonly node: { readonly id: string; readonly recipientId: string } }[] } }>(
    'query ($request: ID!) { requestInvitations(request: $request, first: 50) { edges { node { id recipientId } } } }', { request });
  return requestInvitations.edges.find(({ node }) => node.recipientId === recipient)?.node.id ?? sent(stage, asker, request, recipient, places);
}

async function sent(stage: Stage, asker: Asker, request: string, recipient: string, places: number): Promise<string> {
  const { results: [result] } = await asker.contact.makes<Sent>('sendInvitations', { request, recipients: [recipient], places, offers: 'PLACE', answerBy: stage.by(ANSWER_DAYS) },
    'results { invitation { id } userErrors { code message field } }');
  if (!result || result.userErrors.length > 0) throw new Error(`sendInvitations: ${JSON.stringify(result)}`);
  return result.invitation?.id ?? '';
}

/** An organisation says yes to finding so many people, and opens a place for each; gives back the places in the order of their names. */
export async function found(organisation: Hand, invitation: string, people: readonly string[], name: string): Promise<readonly string[]> {
  await organisation.does('acceptInvitation', { invitation, people: people.length, name });
  const { places } = await organisation.makes<{ places: readonly string[] }>('openPlaces', { invitation, addresses: people.map((slug) => `the.${slug}@demo.example`) }, 'places');
  return places;
}

/** Asks an adviser who fits, once. Gives back nothing: of people who are asked only counts are shown. */
export async function invitedAsPerson(stage: Stage, asker: Asker, request: string): Promise<void> {
  const { peopleAsked } = await asker.contact.asks<{ peopleAsked: { readonly asked: number } }>('query ($request: ID!) { peopleAsked(request: $request) { asked } }', { request });
  if (peopleAsked.asked > 0) return;
  const fitting = async () => (await asker.contact.asks<{ matchedPeople: readonly { readonly code: string; readonly fitsConditionArea: boolean }[] }>(
    'query ($request: ID!) { matchedPeople(request: $request, first: 5) { code fitsConditionArea } }', { request })).matchedPeople.find(({ fitsConditionArea }) => fitsConditionArea);
  const card = await once(fitting, (found) => found !== undefined);
  if (card) await sent(stage, asker, request, card.code, 1);
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
