import { setClock } from './words/now';

/** What the server says of itself before anybody has signed in. */
export interface Setup {
  /** Whether this is a demonstration: made-up people, a clock that can be moved. */
  readonly demo: boolean;
  /** What time it is there, epoch milliseconds. */
  readonly now: number;
  /** Our name at the identity. */
  readonly clientId: string;
  readonly networks: readonly NetworkHere[];
}

export interface NetworkHere {
  readonly slug: string;
  readonly name: string;
  readonly runBy: string;
  /** Whose word is taken on who somebody is: an OpenID issuer. */
  readonly issuer: string;
}

let asked: Promise<Setup> | undefined;
let said: Setup | undefined;

/** What it has said, if it has been asked and has answered. */
export function setupKnown(): Setup | undefined {
  return said;
}

/** Asks once. @throws when the server cannot be reached; the next call asks again */
export function setup(): Promise<Setup> {
  asked ??= fetch('/web/setup', { headers: { accept: 'application/json' } }).then(async (answer) => {
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    said = (await answer.json()) as Setup;
    setClock(said.now);
    return said;
  }).catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}
