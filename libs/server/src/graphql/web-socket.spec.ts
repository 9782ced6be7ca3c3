import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { connected } from '../../../../test/support/socket';
import type { OpenedContext } from '../requests/request-context';
import { graphqlOverWebSocket } from './web-socket';

const now = Date.UTC(2026, 2, 2, 12);

describe('a socket', () => {
  let server: Server;
  let sockets: { close(): Promise<void> };
  let until: number | undefined;
  beforeEach(async () => {
    server = createServer();
    sockets = graphqlOverWebSocket({
      server, schema: buildSchema('type Query { a: Int }'), rules: [],
      askerOf: () => Promise.resolve({ actor: { kind: 'visitor', network: 'enpcr' }, verifiedEmail: undefined, locale: undefined, until }),
      openContext: () => ({ rest: () => Promise.resolve(), close: () => Promise.resolve() }) as unknown as OpenedContext,
      formatError: (formatted) => formatted,
      clock: () => now, allowances: { ofPerson: () => undefined, ofAddress: () => undefined },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    await sockets.close();
    await new Promise((resolve) => server.close(resolve));
  });
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stillOpen = Symbol('still open');
  const fateWithin = async (milliseconds: number): Promise<unknown> => {
    const socket = await connected(origin());
    const fate = await Promise.race([socket.closed, new Promise((resolve) => setTimeout(() => resolve(stillOpen), milliseconds).unref())]);
    socket.cut();
    return fate;
  };

  it('is closed with 4401 when the token ends, so that the client comes back with a fresh one', async () => {
    until = now + 50;
    expect(await fateWithin(5_000)).toEqual({ code: 4401, reason: 'Unauthorized' });
  });

  it('is closed at once when the token has ended already', async () => {
    until = now - 1;
    expect(await fateWithin(5_000)).toEqual({ code: 4401, reason: 'Unauthorized' });
  });

  it('stays open while the token is good, however far off its end is', async () => {
    until = now + 400 * 86_400_000;
    expect(await fateWithin(300)).toBe(stillOpen);
  });

  it('of a visitor stays open', async () => {
    until = undefined;
    expect(await fateWithin(300)).toBe(stillOpen);
  });
});
