import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { refusal, tooOften } from './refusals';

/** What every answer of ours says to browsers: guess nothing, keep nothing, load nothing, tell nobody where from. */
const protectiveHeaders = {
  'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'cache-control': 'no-store',
};

/** Hooks on every request and answer of ours. */
export function protect(adapter: FastifyAdapter): void {
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    // A query in an address would end up in histories and in the logs of whatever lies between (T21).
    if (request.method !== 'POST' && request.url.split('?')[0] === '/graphql') void reply.status(405).header('allow', 'POST').send(refusal(405));
    else done();
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    // A page brings its own, which name its style.
    if (!reply.hasHeader('content-security-policy')) void reply.headers(protectiveHeaders);
    done();
  });
}

/** The answer to an address that is none. */
export function refuseUnreadable(_error: unknown, _request: unknown, reply: FastifyReply): void {
  void reply.status(400).headers(protectiveHeaders).send(refusal(400));
}

/** The answer to an address from which too much is asked: before anything is read of it. */
export function refuseForNow(response: ServerResponse, seconds: number): void {
  response.writeHead(429, { ...protectiveHeaders, 'content-type': 'application/json; charset=utf-8', 'retry-after': String(seconds), connection: 'close' }).end(JSON.stringify(tooOften(seconds)));
}
