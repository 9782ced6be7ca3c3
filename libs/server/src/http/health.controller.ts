import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** What readiness is judged by. */
export interface Readiness {
  readonly ready: boolean;
  /** Per part: `ok`, or why it is not. Nothing personal. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The token under which Nest finds the judge. */
export const READINESS = Symbol('readiness');

/** For whoever watches the process. */
@Controller()
export class HealthController {
  constructor(@Inject(READINESS) private readonly readiness: () => Promise<Readiness>) {}

  /** The process lives. */
  @Get('healthz')
  @Header('cache-control', 'no-store')
  healthz(): { status: string } {
    return { status: 'ok' };
  }

  /** It can do its work; if not, 503 and which part cannot. */
  @Get('readyz')
  @Header('cache-control', 'no-store')
  async readyz(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.readiness();
    reply.status(readiness.ready ? 200 : 503);
    return readiness;
  }
}
