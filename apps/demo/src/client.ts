import { signIn } from './sign-in';

/** What GraphQL answers. */
export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: { readonly code: string; readonly problems?: readonly { readonly path: string; readonly message: string }[] } }[];
}

/** Somebody at the API: a person under one hat, in one language. */
export interface Person {
  /** Asks and gives back everything, errors too. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks and gives back the data; throws when anything is wrong, rules that say no included. */
  get<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The same person under another hat: `person`, `coordinator`, `auditor` or `organisation:{id}`. */
  as(hat: string): Person;
  /** The same person in another language. */
  reading(language: 'en' | 'sv'): Person;
  readonly token: string | undefined;
}

/** A client of one running instance and one network. Tokens are fetched anew before they end. */
export interface Client {
  readonly origin: string;
  readonly visitor: Person;
  person(slug: string): Promise<Person>;
}

/** Tokens live five minutes; one is used for four. */
const USED_FOR = 4 * 60_000;

export function client(origin: string, network: string, now: () => number): Client {
  const tokens = new Map<string, { readonly token: string; readonly since: number }>();
  const tokenOf = async (slug: string): Promise<string> => {
    const known = tokens.get(slug);
    if (known && now() - known.since < USED_FOR) return known.token;
    const token = await signIn(origin, network, slug);
    tokens.set(slug, { token, since: now() });
    return token;
  };
  return {
    origin,
    visitor: person(origin, network, () => Promise.resolve(undefined), undefined, undefined, 'en'),
    async person(slug) {
      return person(origin, network, () => tokenOf(slug), await tokenOf(slug), undefined, 'en');
    },
  };
}

function person(origin: string, network: string, tokenNow: () => Promise<string | undefined>, token: string | undefined, hat: string | undefined, language: string): Person {
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const bearer = await tokenNow();
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json', 'accept-language': language, 'roundtable-network': network,
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(hat === undefined ? {} : { 'roundtable-hat': hat }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  };
  return {
    ask, token,
    async get<T>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await ask(query, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      for (const [field, value] of Object.entries(data)) {
        const refused = (value as { readonly userErrors?: readonly unknown[] } | null)?.userErrors ?? [];
        if (refused.length > 0) throw new Error(`${field}: ${JSON.stringify(refused)}`);
      }
      return data as T;
    },
    as: (next) => person(origin, network, tokenNow, token, next, language),
    reading: (next) => person(origin, network, tokenNow, token, hat, next),
  };
}
