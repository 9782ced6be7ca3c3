import type { Deadline, Id, Instant, Parties, Personal } from '#kernel';
import type { ReminderKind } from '../reminders/events';
import type { InvitationEvent } from './events';
import type { Offer, OnBehalf, RecipientKind } from './terms';

/** One place that an organisation's yes holds, and what became of it. */
export interface Place {
  readonly place: Id;
  readonly status: 'open' | 'taken' | 'declined' | 'replaced' | 'given-up';
  readonly person?: Id;
  /** When the organisation takes it itself, or its youth panel does. */
  readonly onBehalf?: OnBehalf;
  /** To whom the person's yes gave their name and what they ticked. */
  readonly sharedWith: readonly Id[];
  /** A reserve: until when they are called for a place, whether they said no to that, and whether they have it (R-INV-03). */
  readonly calledUntil?: Instant;
  readonly saidNo?: boolean;
  readonly seated?: boolean;
  /** New terms that they are asked about, the first revision that they have not agreed to, and what they said (R-CHG-06). */
  readonly newTerms?: { readonly revision: Id; readonly held: Id; readonly until: Instant; readonly said?: 'yes' | 'no'; readonly settled: boolean };
}

/** What decisions need to know of an invitation that was sent. */
export interface Sent {
  readonly status: 'open' | 'accepted' | 'acceptance-withdrawn' | 'declined' | 'expired' | 'withdrawn';
  readonly request: Id;
  readonly asker: Id;
  readonly recipient: Id;
  readonly to: RecipientKind;
  /** The consent on which it rests, as its box. */
  readonly purpose?: Personal<'condition-areas'> | undefined;
  readonly offers: Offer;
  /** Places offered. */
  readonly offered: number;
  readonly zone: string;
  readonly answerBy: Deadline;
  readonly endsAt: Instant;
  /** The time that the recipient would like, while the asker has not said; and what it was told before. */
  readonly moreTime: { readonly asked?: Deadline; readonly given: boolean; readonly refused: boolean };
  /** A change that the asker has not answered; what it said to the last one; and all that there were. */
  readonly talk?: { readonly proposal: Id; readonly answerUntil: Instant } | undefined;
  readonly answered?: { readonly proposal: Id; readonly answer: 'accepted' | 'revised' | 'lapsed' };
  readonly proposals: readonly Id[];
  /** The newest revision of the terms when the last change was suggested. */
  readonly knownRevision?: Id | undefined;
  /** Notes among those who represent the recipient. */
  readonly notes: readonly Id[];
  /** Later requests that ask the same again, of which the recipient was told (R-REQ-13). */
  readonly again: readonly Id[];
  /** Reminders that the recipient has had. */
  readonly reminded: readonly ReminderKind[];
  /** What was asked, and by whom of them: the recipient, or a person whom a place was offered to. */
  /** Messages to the asker's contact. */
  readonly messages: readonly { readonly message: Id; readonly place: Id | undefined; readonly replied: boolean }[];
  readonly questions: readonly { readonly question: Id; readonly place: Id | undefined }[];
  /** Who of the recipient is on it, who said yes for it, and until when others may object. */
  readonly onIt?: Id;
  readonly acceptedBy?: Id;
  readonly objectUntil?: Instant | undefined;
  readonly objectedBy?: Id;
  /** When the asker is told that nobody comes: after a no. */
  readonly toldAt?: Instant;
  /** Whether the asker has been told. */
  readonly ended: boolean;
  /** How many people the recipient wants to find, and until when it may. */
  readonly people: number;
  readonly heldUntil: Instant;
  readonly holdEnded: boolean;
  /** Its clock stands still: the asker is suspended. */
  readonly frozen?: boolean;
  /** A coordinator has reminded the recipient. */
  readonly nudged?: boolean;
  readonly places: readonly Place[];
}
export type Invitation = { readonly status: 'none' } | Sent;

export const initial: Invitation = { status: 'none' };

export function evolve(invitation: Invitation, happened: InvitationEvent): Invitation {
  if (happened.type === 'InvitationSent') {
    const { request, asker, recipient, to, purpose, offers, places, zone, answerBy, endsAt } = happened.data;
    return {
      status: 'open', request, asker, recipient, to, purpose, offers, offered: places, zone, answerBy, endsAt, moreTime: { given: false, refused: false }, proposals: [], questions: [], again: [], notes: [], reminded: [], messages: [],
      ended: false, people: 0, heldUntil: 0, holdEnded: false, places: [],
    };
  }
  return invitation.status === 'none' ? invitation : after(invitation, happened);
}

function after(sent: Sent, happened: Exclude<InvitationEvent, { readonly type: 'InvitationSent' }>): Sent {
  switch (happened.type) {
    case 'InvitationAccepted': {
      const { people, heldUntil, by, objectUntil } = happened.data;
      const { given, refused } = sent.moreTime;   // who has answered waits for no more time
      return { ...sent, status: 'accepted', people, heldUntil, acceptedBy: by, objectUntil, talk: undefined, moreTime: { given, refused } };
    }
    case 'InvitationDeclined': return { ...sent, status: 'declined', toldAt: happened.data.toldAt };
    case 'InvitationFellAway': return { ...sent, status: 'declined', toldAt: sent.endsAt };   // to the asker it waits, as after a no
    case 'InvitationExpired': return { ...sent, status: 'expired' };
    case 'InvitationEnded': return { ...sent, ended: true };
    case 'InvitationWithdrawn': return { ...sent, status: 'withdrawn' };
    case 'PlaceOpened': {
      const { place, insteadOf } = happened.data;
      const others = sent.places.map((one): Place => (one.place === insteadOf ? { ...one, status: 'replaced' } : one));
      return { ...sent, places: [...others, { place, status: 'open', sharedWith: [] }] };
    }
    case 'PlaceOpenedOnBehalf': {
      const { place, of } = happened.data;
      return { ...sent, places: sent.places.map((one) => (one.place === place ? { ...one, onBehalf: of } : one)) };
    }
    case 'PlaceTakenOnBehalf': return sent;
    case 'PlaceTaken': return withPlace(sent, happened.data, 'taken');
    case 'PlaceDeclined': return withPlace(sent, happened.data, 'declined');
    case 'ContactReleased': return sharing(sent, happened.data.place, (others) => [...others, happened.data.toPerson]);
    case 'ContactWithdrawn': return sharing(sent, happened.data.place, (others) => others.filter((person) => person !== happened.data.toPerson));
    case 'HoldEnded': return { ...sent, holdEnded: true };
    case 'MoreTimeRequested': return { ...sent, moreTime: { ...sent.moreTime, asked: happened.data.until } };
    case 'MoreTimeGiven': return { ...later(sent, happened.data), moreTime: { given: true, refused: sent.moreTime.refused } };
    case 'MoreTimeRefused': return { ...sent, moreTime: { given: sent.moreTime.given, refused: true } };
    case 'ChangeProposed': {
      const { proposal, answerUntil, knows } = happened.data;
      return { ...later(sent, happened.data), talk: { proposal, answerUntil }, proposals: [...sent.proposals, proposal], knownRevision: knows };
    }
    case 'ChangeAnswered': return { ...sent, talk: undefined, answered: { proposal: happened.data.proposal, answer: happened.data.answer } };
    case 'ChangeLapsed': return { ...sent, talk: undefined, answered: { proposal: happened.data.proposal, answer: 'lapsed' } };
    case 'AskedForAgain': return { ...sent, again: [...sent.again, happened.data.again] };
    case 'InternalNoteWritten': return { ...sent, notes: [...sent.notes, happened.data.note] };
    case 'SuggesterNamed': return sent;
    case 'ReminderGiven': return { ...sent, reminded: [...sent.reminded, happened.data.kind] };
    case 'ContactWrittenTo': return { ...sent, messages: [...sent.messages, { message: happened.data.message, place: happened.data.place, replied: false }] };
    case 'ContactReplied': return { ...sent, messages: sent.messages.map((one) => (one.message === happened.data.message ? { ...one, replied: true } : one)) };
    case 'QuestionAsked': return { ...sent, questions: [...sent.questions, { question: happened.data.question, place: happened.data.place }] };
    case 'InvitationFrozen': return { ...sent, frozen: true };
    case 'InvitationThawed': return { ...later(sent, happened.data), heldUntil: happened.data.heldUntil ?? sent.heldUntil, frozen: false };
    case 'InvitationNudged': return { ...sent, nudged: true };
    case 'InvitationTaken': return { ...sent, onIt: happened.data.by };
    case 'AnswerObjectedTo': {
      const { by, places } = happened.data;
      return { ...later(sent, happened.data), status: 'open', objectedBy: by, offered: places, people: 0, places: sent.places.map(unlessTaken) };
    }
    case 'AcceptanceWithdrawn': {
      const { filled } = happened.data;
      return { ...sent, status: filled > 0 ? 'accepted' : 'acceptance-withdrawn', people: filled, holdEnded: true, places: sent.places.map(unlessTaken) };
    }
    case 'NewTermsAsked': {
      const { place, revision, held, until } = happened.data;
      return withTerms(sent, place, () => ({ revision, held, until, settled: false }));
    }
    case 'NewTermsAccepted': return withTerms(sent, happened.data.place, (asked) => asked && { ...asked, said: 'yes' });
    case 'NewTermsDeclined': return withTerms(sent, happened.data.place, (asked) => asked && { ...asked, said: 'no' });
    case 'OldTermsKept': return withTerms(sent, happened.data.place, (asked) => asked && { ...asked, settled: true });
    case 'ChangeAdopted': return sent;
    case 'ReserveAsked': return withCall(sent, happened.data.place, { calledUntil: happened.data.until, saidNo: false });
    case 'ReserveTookPlace': return withCall(sent, happened.data.place, { seated: true });
    case 'ReserveDeclined': return withCall(sent, happened.data.place, { saidNo: true });
    case 'PlaceReleased':
    case 'PlaceGivenUp': {
      const given = { ...withPlace(sent, happened.data, 'given-up'), people: Math.max(sent.people - 1, 0), offered: Math.max(sent.offered - 1, 1) };
      return sent.to === 'person' ? { ...given, status: 'acceptance-withdrawn' } : given;
    }
  }
}

/** A later last day. An asker that is told of a no when the time is over is told at the new end of it. */
function later(sent: Sent, { answerBy, endsAt }: { readonly answerBy: Deadline; readonly endsAt: Instant }): Sent {
  return { ...sent, answerBy, endsAt, ...(sent.toldAt === sent.endsAt ? { toldAt: endsAt } : {}) };
}

/** Links that were sent hold no longer; who said yes keeps their place. */
function unlessTaken(one: Place): Place {
  return one.status === 'open' || one.status === 'declined' ? { ...one, status: 'replaced' } : one;
}

function withTerms(sent: Sent, place: Id, change: (asked: Place['newTerms']) => Place['newTerms']): Sent {
  return {
    ...sent,
    places: sent.places.map((one) => {
      const newTerms = one.place === place ? change(one.newTerms) : one.newTerms;
      return newTerms ? { ...one, newTerms } : one;
    }),
  };
}

function withCall(sent: Sent, place: Id, said: Pick<Place, 'calledUntil' | 'saidNo' | 'seated'>): Sent {
  return { ...sent, places: sent.places.map((one) => (one.place === place ? { ...one, ...said } : one)) };
}

function sharing(sent: Sent, place: Id, change: (people: readonly Id[]) => readonly Id[]): Sent {
  return { ...sent, places: sent.places.map((one) => (one.place === place ? { ...one, sharedWith: change(one.sharedWith) } : one)) };
}

function withPlace(sent: Sent, { place, person }: { readonly place: Id; readonly person: Id }, status: Place['status']): Sent {
  return { ...sent, places: sent.places.map((one) => (one.place === place ? { ...one, status, person } : one)) };
}

/** The places that people have said an own yes to. */
export function takenIn({ places }: Sent): readonly Place[] {
  return places.filter(({ status }) => status === 'taken');
}

/** Its request, who asks and who is asked. */
export function sidesOf({ request, asker, recipient }: Sent): Pick<Sent, 'request' | 'asker' | 'recipient'> {
  return { request, asker, recipient };
}

/** Whose an invitation is. */
export function partiesOf(invitation: Invitation): Parties {
  return invitation.status === 'none' ? {} : { asker: [invitation.asker], recipient: [invitation.recipient] };
}
