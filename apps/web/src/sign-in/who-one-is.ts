import question from 'virtual:question/shell/viewer';
import { firstLanguage } from '../words/first-language';
import { hatKept } from './hat-kept';
import { keptSignIn } from './kept-sign-in';

/** What a question of the application is asked with: the same headers get the same answer. */
export type Headers = Readonly<Record<string, string>>;

interface Early {
  readonly headers: Headers;
  /** What the server said; undefined when it said no, or nothing. */
  readonly answer: Promise<{ readonly data: Readonly<Record<string, unknown>> } | undefined>;
}

let early: Promise<Early | undefined> | undefined;

/** Asks who one is while the program is still on its way, when this tab knows that somebody is signed in. What goes wrong here is asked again later, and is said then. */
export function askWhoOneIs(): void {
  const [, network] = /^\/n\/([^/]+)/.exec(location.pathname) ?? [];
  if (network !== undefined) early = begun(network).catch(() => undefined);
}

async function begun(network: string): Promise<Early | undefined> {
  const signedIn = await keptSignIn(network);
  if (!signedIn || signedIn.isOver) return undefined;
  const hat = sessionStorage.getItem(hatKept(network));
  const headers = { 'roundtable-network': network, 'accept-language': firstLanguage(), authorization: `Bearer ${signedIn.token}`, ...(hat !== null && { 'roundtable-hat': hat }) };
  const answer = fetch('/graphql', { method: 'POST', headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify({ operationName: 'Viewer', query: question }) })
    .then(async (response) => {
      const { data, errors } = (await response.json()) as { readonly data?: Record<string, unknown> | null; readonly errors?: unknown };
      return response.ok && data && errors === undefined ? { data } : undefined;
    }).catch(() => undefined);
  return { headers, answer };
}

/** The early answer, once, for whoever asks with the very same headers. */
export async function earlyAnswer(headers: Headers): Promise<{ readonly data: Readonly<Record<string, unknown>> } | undefined> {
  const asked = early;
  early = undefined;
  const found = await asked;
  return found && Object.entries({ ...headers, ...found.headers }).every(([name, value]) => headers[name] === value && found.headers[name] === value) ? found.answer : undefined;
}
