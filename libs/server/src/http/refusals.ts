import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { failure, type ErrorCode } from '#graphql';

/** What is sent when a request goes no further than the door: the same form as an error of GraphQL, so that clients read one form only. */
export interface Refusal {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: ErrorCode; readonly correlationId?: string; readonly retryAfter?: number } }];
}

const sentences: Readonly<Record<number, string>> = {
  405: 'Send queries with POST.',
  413: 'The request is too large.',
  415: 'Send JSON, with the header Content-Type: application/json.',
  431: 'The headers are too large.',
};

/** Says no under an HTTP status. Nothing of what was sent is repeated. */
export function refusal(status: number, message?: string): Refusal {
  const code = status === 404 ? 'NOT_FOUND' : status === 503 ? 'UNAVAILABLE' : status >= 500 ? 'INTERNAL' : 'BAD_USER_INPUT';
  return { errors: [{ message: sentences[status] ?? message ?? failure(code).message, extensions: { code } }] };
}

/** Says that somebody asks too often, and when there is room again. @param seconds until then */
export function tooOften(seconds: number): Refusal {
  return { errors: [{ message: waitSentence(seconds), extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: seconds } }] };
}

export function waitSentence(seconds: number): string {
  return `You have asked very often in a short time. Nothing was done. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`;
}

/** Turns everything that goes wrong outside GraphQL into such a refusal. What is wrong with us stays in the log, under the id that the caller gets. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(private readonly report: (correlationId: string, error: unknown) => void, private readonly newCorrelationId: () => string) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // GraphQL forms its own errors.
    if (host.getType<'http' | 'graphql'>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = statusOf(error);
    if (status < 500) {
      // What our own controllers say is for the caller; what the router says repeats the address.
      void reply.status(status).send(refusal(status, error instanceof HttpException && status !== 404 ? error.message : undefined));
      return;
    }
    const correlationId = this.newCorrelationId();
    this.report(correlationId, error);
    const { errors: [{ message, extensions }] } = refusal(status);
    void reply.status(status).send({ errors: [{ message, extensions: { ...extensions, correlationId } }] } satisfies Refusal);
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
