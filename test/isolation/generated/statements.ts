/** Which statements an answer costs. */

import { Client } from 'pg';

/** The texts of all statements that were sent while something was done, in their order. */
export async function statementsOf(act: () => Promise<unknown>): Promise<readonly string[]> {
  const sent: string[] = [];
  const query = jest.spyOn(Client.prototype, 'query').mockImplementation(function counted(this: Client, ...args: unknown[]) {
    const [first] = args;
    const text = typeof first === 'string' ? first : (first as { readonly text: string }).text;
    if (!ofItself.test(text)) sent.push(text);
    return original.apply(this, args) as never;
  });
  try {
    await act();
  } finally {
    query.mockRestore();
  }
  return sent;
}

const original = Reflect.get(Client.prototype, 'query') as (...all: unknown[]) => unknown;
/** Following the log, which goes on by itself. */
const ofItself = /^select h\.head, e\.\* from/;
