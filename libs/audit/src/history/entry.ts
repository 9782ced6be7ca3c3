import { isId, type ActorRole, type EventOf, type Id, type Instant } from '#kernel';
import { attentionEvents, exceptionEvents, initiativeEvents, invitationEvents, requestEvents } from '#matchmaking';
import { evaluationEvents, partnershipEvents, paymentEvents, storyEvents } from '#partnerships';

/** Everything that can happen in the life of a partnership: to its request or initiative, to that request's invitations, and to itself. */
export const historyEvents = [...requestEvents, ...initiativeEvents, ...invitationEvents, ...partnershipEvents] as const;
/** What happens beside it, in streams of its own: to those whom it concerns, and in no history that others read. */
const besideEvents = [...paymentEvents, ...evaluationEvents, ...storyEvents, ...exceptionEvents, ...attentionEvents] as const;
/** Everything that a party's own history tells. */
export const toldEvents = [...historyEvents, ...besideEvents] as const;
export type HistoryEvent = EventOf<(typeof toldEvents)[number]>;
export type HistoryType = HistoryEvent['type'];
export type DataOf<Type extends HistoryType> = Extract<HistoryEvent, { readonly type: Type }>['data'];

/** One thing that happened, and who did it in what capacity, as they then were. */
export type Entry = HistoryEvent & {
  /** The event's own id. */
  readonly event: Id;
  readonly at: Instant;
  /** A person's id, or the name of what acted by itself. */
  readonly actor: string;
  readonly role: ActorRole;
  readonly organisation: Id | null;
  readonly onBehalfOf: Id | null;
};

/** Fields of events that hold a person's id. */
const personFields = ['person', 'toPerson', 'by', 'writer', 'contact', 'deputy', 'substitute'] as const;

/** The people whom an event names, by id, each once. */
export function peopleIn(data: unknown): readonly Id[] {
  const fields = data as Readonly<Record<string, unknown>>;
  // A field of the same name may be sealed: then it holds contact details, not who they belong to.
  const named = personFields.map((field) => fields[field]).filter((value): value is Id => typeof value === 'string' && isId(value));
  const listed = Array.isArray(fields['people']) ? fields['people'].map(({ person }: { readonly person: Id }) => person) : [];
  return [...new Set([...named, ...listed])];
}
