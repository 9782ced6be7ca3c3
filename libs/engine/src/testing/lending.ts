/** A small domain for the engine's own specs: books that stand on shelves with few places, are lent until a moment, and bear notes. */

import { z } from 'zod';
import {
  command, concept, derivedId, event, id, isOver, line, nothing, personal, plain, reject, words,
  type Actor, type CommandOf, type Context, type Decision, type EventOf, type Hat, type Id,
} from '#kernel';
import type { Authorise } from '../commands';
import { at, cancel, process, send } from '../processes';

// ── Shelves ──────────────────────────────────────────────────────────────────
export const PLACES = 3;
export const PlaceTaken = event('PlaceTaken', 1, { book: plain(id('book')) });
const PlaceGivenBack = event('PlaceGivenBack', 1, { book: plain(id('book')) });
export const TakePlace = command('TakePlace', { shelf: id('shelf'), book: id('book') });
export const GiveBackPlace = command('GiveBackPlace', { shelf: id('shelf'), book: id('book') });

interface Shelf { readonly books: readonly Id[] }
const emptyShelf: Shelf = { books: [] };

export const shelf = concept('shelf', [PlaceTaken, PlaceGivenBack], emptyShelf, ({ books }, { type, data: { book } }) => ({
  books: type === 'PlaceTaken' ? [...books, book] : books.filter((other) => other !== book),
}))
  .when(TakePlace, ({ books }, { book }) => (books.includes(book) ? nothing : books.length >= PLACES ? reject('NO_PLACES_LEFT') : [PlaceTaken({ book })]))
  .when(GiveBackPlace, ({ books }, { book }) => (books.includes(book) ? [PlaceGivenBack({ book })] : nothing));

// ── Books ────────────────────────────────────────────────────────────────────
export const BookRegistered = event('BookRegistered', 1, { title: plain(z.string()), owner: plain(id('person')), remark: words('owner').optional(), worth: personal('owner', z.int()).optional() });
export const NoteAdded = event('NoteAdded', 1, { number: plain(z.int()) });
export const BookLent = event('BookLent', 1, { until: plain(z.int()) });
export const BookReturned = event('BookReturned', 1, {});
type BookEvent = EventOf<typeof BookRegistered | typeof NoteAdded | typeof BookLent | typeof BookReturned>;

interface Book {
  readonly owner?: Id;
  readonly notes: number;
  readonly lentUntil?: number | undefined;
}

const unknownBook: Book = { notes: 0 };

function evolve(book: Book, happened: BookEvent): Book {
  switch (happened.type) {
    case 'BookRegistered': return { ...book, owner: happened.data.owner };
    case 'NoteAdded': return { ...book, notes: book.notes + 1 };
    case 'BookLent': return { ...book, lentUntil: happened.data.until };
    case 'BookReturned': return { ...book, lentUntil: undefined };
  }
}

export const RegisterBook = command('RegisterBook', {
  book: id('book'), title: line(40), owner: id('person'), shelves: z.array(id('shelf')).max(3), remark: words('owner').optional(), worth: personal('owner', z.int().min(0)).optional(),
  details: z.strictObject({ pages: z.int().min(1), edition: z.string().optional() }).optional(),
});
export const AddNote = command('AddNote', { book: id('book') });
export const LendBook = command('LendBook', { book: id('book'), until: z.int() });
export const ProlongLoan = command('ProlongLoan', { book: id('book'), until: z.int() });
export const ReturnBook = command('ReturnBook', { book: id('book') });
export const EndLoan = command('EndLoan', { book: id('book') });
/** A permission table that forgot it. */
export const BurnBook = command('BurnBook', { book: id('book') });

function register(book: Book, { title, owner, remark, worth }: CommandOf<typeof RegisterBook>): Decision<BookEvent> {
  return book.owner === undefined ? [BookRegistered({ title, owner, remark, worth })] : reject('WRONG_STATE', 'book');
}

function prolong({ lentUntil }: Book, { until }: CommandOf<typeof ProlongLoan>, context: Context): Decision<BookEvent> {
  if (lentUntil === undefined) return reject('WRONG_STATE');
  if (isOver(lentUntil, context)) return reject('DEADLINE_PASSED');
  return lentUntil === until ? nothing : [BookLent({ until })];
}

export const book = concept('book', [BookRegistered, NoteAdded, BookLent, BookReturned], unknownBook, evolve, ({ owner }) => ({ owner: owner === undefined ? [] : [owner] }))
  .when(RegisterBook, register, {
    parties: (_book, { owner }) => ({ owner: [owner] }),
    first: ({ book: registered, shelves }) => shelves.map((on) => ({ take: TakePlace({ shelf: on, book: registered }), undo: GiveBackPlace({ shelf: on, book: registered }) })),
  })
  .when(AddNote, ({ notes }) => [NoteAdded({ number: notes + 1 })])
  .when(LendBook, ({ lentUntil }, { until }) => (lentUntil === undefined ? [BookLent({ until })] : reject('WRONG_STATE')))
  .when(ProlongLoan, prolong)
  .when(ReturnBook, ({ lentUntil }) => (lentUntil === undefined ? nothing : [BookReturned({})]))
  .when(EndLoan, ({ lentUntil }) => (lentUntil === undefined ? reject('WRONG_STATE') : [BookReturned({})]))
  .when(BurnBook, () => [BookReturned({})]);

// ── Who may ──────────────────────────────────────────────────────────────────
export const anna = derivedId('anna');
export const bo = derivedId('bo');

export function member(person: Id = anna, hat: Hat = { kind: 'person' }): Actor {
  return { kind: 'member', network: 'enpcr', person, hat, staffRoles: [] };
}

/** Visitors may nothing; people what is theirs; the program everything, except what has been forgotten. */
export const authorise: Authorise = {
  everMay: (actor, name) => actor.kind !== 'visitor' && name !== 'BurnBook',
  mayWith: (actor, _name, parties) => actor.kind !== 'member' || (parties['owner'] ?? []).includes(actor.person),
};

// ── What follows from what ───────────────────────────────────────────────────
const loan = (lent: Id): string => `loan of ${lent}`;

/** Ends loans when their time is over. */
export const loans = process('loans')
  .on(BookLent, ({ id: lent, data: { until } }) => [at(until, loan(lent), EndLoan({ book: lent }))])
  .on(BookReturned, ({ id: returned }) => [cancel(loan(returned))]);

/** Notes on every book that it has been registered. */
export const diligence = process('diligence').on(BookRegistered, ({ id: registered }) => [send(AddNote({ book: registered }))]);
