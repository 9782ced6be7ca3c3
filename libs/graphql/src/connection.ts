import { type Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { isId, unstorableText } from '#kernel';
import { badInput } from './errors';

/** The most that one page holds. */
export const LARGEST_PAGE = 100;
const USUAL_PAGE = 20;

/** Arguments of every connection (Relay). */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `How many, at most ${LARGEST_PAGE}; ${USUAL_PAGE} unless said.` })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  readonly after?: string | null;
}

@ObjectType({ description: 'Where a page ends.' })
export class PageInfo {
  @Field(() => Boolean)
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;
}

export interface Connection<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A Relay connection type. It has no total: lists of people must not have one (R-FEA-04). */
export function connectionType<T>(name: string, node: () => Type<T>): Type<Connection<T>> {
  class Edge {
    readonly node!: T;
    readonly cursor!: string;
  }
  Object.defineProperty(Edge, 'name', { value: `${name}Edge` });
  Field(node)(Edge.prototype, 'node');
  Field(() => String)(Edge.prototype, 'cursor');
  ObjectType(`${name}Edge`)(Edge);

  class Page implements Connection<T> {
    readonly edges!: readonly Edge[];
    readonly pageInfo!: Connection<T>['pageInfo'];
  }
  Object.defineProperty(Page, 'name', { value: `${name}Connection` });
  Field(() => [Edge])(Page.prototype, 'edges');
  Field(() => PageInfo)(Page.prototype, 'pageInfo');
  ObjectType(`${name}Connection`)(Page);
  return Page;
}

/** What a part of a list's sort key is: a digit, a whole number from zero on, an id, or any text. */
export type KeyPart = 'digit' | 'number' | 'id' | 'text';

/** The sort key that a page begins after; each part is a text, numbers too. */
export interface PageRequest<Parts extends readonly KeyPart[] = readonly KeyPart[]> {
  /** Ask the database for one more than this, to know whether there is a next page. */
  readonly first: number;
  readonly after: { readonly [Place in keyof Parts]: string } | undefined;
}

/** Reads page arguments. What is in `after` afterwards fits the parts, whoever made the cursor. @throws BAD_USER_INPUT */
export function pageOf<const Parts extends readonly KeyPart[]>(args: PageArgs, parts: Parts): PageRequest<Parts> {
  const first = args.first ?? USUAL_PAGE;
  if (first < 1 || first > LARGEST_PAGE) throw badInput([{ path: 'first', message: `between 1 and ${LARGEST_PAGE}` }]);
  return { first, after: args.after ? keyOf(args.after, parts) : undefined };
}

/** Builds a connection from rows of which one more than wanted was read. */
export function connectionOf<Row, T>(page: Pick<PageRequest, 'first'>, rows: readonly Row[], keyOfRow: (row: Row) => readonly string[], toNode: (row: Row) => T): Connection<T> {
  const edges = rows.slice(0, page.first).map((row) => ({ node: toNode(row), cursor: cursorOf(keyOfRow(row)) }));
  return { edges, pageInfo: { hasNextPage: rows.length > page.first, endCursor: edges.at(-1)?.cursor ?? null } };
}

function cursorOf(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

const fits: Readonly<Record<KeyPart, (text: string) => boolean>> = {
  digit: (text) => /^\d$/.test(text),
  number: (text) => /^\d{1,18}$/.test(text),
  id: isId,
  text: (text) => unstorableText(text) === undefined,
};

function keyOf<const Parts extends readonly KeyPart[]>(cursor: string, parts: Parts): { readonly [Place in keyof Parts]: string } {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === parts.length && parts.every((part, place) => typeof key[place] === 'string' && fits[part](key[place]))) return key as unknown as { readonly [Place in keyof Parts]: string };
  } catch {
    // falls through: a cursor that is not ours is bad input, whatever is wrong with it
  }
  throw badInput([{ path: 'after', message: 'not a cursor of this list' }]);
}
