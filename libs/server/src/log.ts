import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/** JSON lines on standard output. Nothing personal is ever handed to it: no names, no addresses, no query texts. */
export function jsonLog(level: string): pino.Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } });
}

/** Nest's own lines through the same log, without its start-up chatter. */
export function nestLog(log: pino.Logger): LoggerService {
  const text = (message: unknown): string => (typeof message === 'string' ? message : message instanceof Error ? message.message : 'not a text');
  return {
    log: (message: unknown) => log.debug(text(message)),
    debug: (message: unknown) => log.debug(text(message)),
    verbose: (message: unknown) => log.trace(text(message)),
    warn: (message: unknown) => log.warn(text(message)),
    error: (message: unknown, stack?: unknown) => log.error({ stack: typeof stack === 'string' ? stack : undefined }, text(message)),
    fatal: (message: unknown) => log.fatal(text(message)),
  };
}
