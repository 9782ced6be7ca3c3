import type { IncomingMessage, Server } from 'node:http';
import { GraphQLError, parse, specifiedRules, validate, type DocumentNode, type ExecutionArgs, type FormattedExecutionResult, type GraphQLFormattedError, type GraphQLSchema, type ValidationRule } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Allowances } from '../http/allowance';
import type { Asker, Credentials } from '../requests/actors';
import { askedTooOften, countRequest } from '../requests/count-request';
import type { OpenedContext } from '../requests/request-context';
import { parsing } from './limits';
import { unstorableIn } from './unstorable';

export interface WebSocketParts {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  readonly askerOf: (credentials: Credentials) => Promise<Asker>;
  readonly openContext: (asker: Asker, acceptLanguage: string | undefined) => OpenedContext;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly allowances: Allowances;
  /** The machine's clock, epoch milliseconds: tokens end by it. */
  readonly clock: () => number;
}

/** The client's token has ended: come back with a fresh one. */
const TOKEN_ENDED = 4401;
const LARGEST_MESSAGE = 64 * 1024;
/** setTimeout counts in 32 bits. */
const LONGEST_TIMER = 2 ** 31 - 1;
const MOST_OPERATIONS = 20;

interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  asker?: Asker;
  language?: string;
  running?: Map<string, OpenedContext>;
}

/** GraphQL over WebSocket on the same address, with the same check of who asks and the same limits as over HTTP. */
export function graphqlOverWebSocket(parts: WebSocketParts): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  parts.server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?')[0] !== '/graphql') {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      return;
    }
    const wait = parts.allowances.ofAddress(request);
    if (wait !== undefined) {
      socket.end(`HTTP/1.1 429 Too Many Requests\r\nRetry-After: ${wait}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (accepted) => sockets.emit('connection', accepted, request));
  });

  const serving = useServer<Readonly<Record<string, unknown>>, Extra>({
    schema: parts.schema,
    connectionInitWaitTimeout: 5_000,
    async onConnect({ extra, connectionParams }) {
      const said = (name: string): string | undefined => (typeof connectionParams?.[name] === 'string' ? connectionParams[name] : undefined);
      try {
        extra.asker = await parts.askerOf({ authorization: said('authorization'), hat: said('hat'), network: said('network') });
      } catch {
        return false;
      }
      extra.language = said('language') ?? extra.asker.locale ?? '';
      extra.running = new Map();
      closeAtEnd(extra.socket, extra.asker.until, parts.clock);
      return true;
    },
    onSubscribe({ extra }, id, payload) {
      const { running, asker } = extra;
      if (!running || !asker || running.size >= MOST_OPERATIONS) return [new GraphQLError('Too much at once.', { extensions: { code: 'BAD_USER_INPUT' } })];
      const wait = asker.actor.kind === 'visitor' ? parts.allowances.ofAddress(extra.request) : undefined;
      const refusal = wait === undefined ? countRequest(parts.allowances, asker) : askedTooOften(wait);
      if (refusal) return [refusal];
      let document: DocumentNode;
      try {
        document = parse(payload.query, parsing);
      } catch (error) {
        return [coded(error, 'GRAPHQL_PARSE_FAILED')];
      }
      const problems = validate(parts.schema, document, [...specifiedRules, ...parts.rules]);
      if (problems.length > 0) return problems.map((problem) => coded(problem, 'GRAPHQL_VALIDATION_FAILED'));
      const unstorable = unstorableIn(document, payload.variables);
      if (unstorable) return [unstorable];
      const context = parts.openContext(asker, extra.language);
      running.set(id, context);
      const args: ExecutionArgs = { schema: parts.schema, document, contextValue: context, variableValues: payload.variables ?? null, operationName: payload.operationName ?? null };
      return args;
    },
    // Each answer of a subscription begins a new snapshot; otherwise its connection would be held as long as it lives.
    async onNext({ extra }, id, _payload, _args, result): Promise<FormattedExecutionResult> {
      await extra.running?.get(id)?.rest();
      const { data, extensions, errors } = result;
      return {
        ...(data === undefined ? {} : { data }),
        ...(extensions === undefined ? {} : { extensions }),
        ...(errors === undefined ? {} : { errors: errors.map((error) => parts.formatError(error.toJSON(), error)) }),
      };
    },
    onError: (_context, _id, _payload, errors) => errors.map((error) => parts.formatError(new GraphQLError(error.message, { extensions: { ...error.extensions } }).toJSON(), error)),
    async onComplete({ extra }, id) {
      await end(extra, id);
    },
    async onClose({ extra }) {
      await Promise.all([...(extra.running?.keys() ?? [])].map((id) => end(extra, id)));
    },
  }, sockets);

  return {
    async close() {
      await serving.dispose();
      sockets.close();
    },
  };
}

/** The code that the same mistake has over HTTP. */
function coded(error: unknown, code: string): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError('This cannot be read.', { extensions: { code } });
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, source: error.source ?? null, positions: error.positions ?? null, extensions: { code } });
}

async function end(extra: Extra, id: string): Promise<void> {
  const context = extra.running?.get(id);
  extra.running?.delete(id);
  await context?.close();
}

function closeAtEnd(socket: WebSocket, until: number | undefined, clock: () => number): void {
  if (until === undefined) return;
  const timer = setTimeout(() => socket.close(TOKEN_ENDED, 'Unauthorized'), Math.min(Math.max(0, until - clock()), LONGEST_TIMER));
  socket.once('close', () => clearTimeout(timer));
}
