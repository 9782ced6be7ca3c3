import { isNativeError } from 'node:util/types';

/** Who holds a data folder, as its owner wrote it down. */
export interface Holder {
  pid: number;
  /** When the holding process started, epoch milliseconds. */
  since: number;
  /** What started it: its own description, or program and first argument. */
  command: string;
  host: string;
}

/** Another running process owns the data folder. The message says who, since when, and what to do. */
export class DataDirHeld extends Error {
  override readonly name = 'DataDirHeld';

  constructor(readonly dataDir: string, readonly holder: Holder | undefined) {
    const who = holder
      ? `by process ${holder.pid} on ${holder.host} ("${holder.command}"), since ${new Date(holder.since).toISOString()}`
      : 'by another process that has not said yet who it is';
    super(`The data folder ${dataDir} is in use ${who}. Stop that process first, or set DATA_DIR to another folder.`);
  }
}

/** The database cannot be used as configured: not in this folder, on this machine, or on this server. The message is one clear instruction. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

/** The engine is down, unreachable or out of room. Nothing is known to have been written; trying again later is right. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

const socketTrouble = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
const clientTrouble = ['Connection terminated', 'timeout exceeded when trying to connect', 'Client has encountered a connection error', 'Cannot use a pool after calling end', 'Client was closed', 'timeout expired'];

/** The code of an error: of the system (`ENOENT`), or SQLSTATE (`23505`). Empty when it has none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * The same error, or `DatabaseUnavailable` where it means that the engine is down, restarting or full.
 * SQL, parameters and values never get into the new message.
 */
export function engineTrouble(error: unknown): unknown {
  if (!isEngineTrouble(error)) return error;
  const code = codeOf(error);
  return new DatabaseUnavailable(`The database cannot be reached right now${code === '' ? '' : ` (${code})`}.`, { cause: error });
}

/** Connection lost, no room (disk, memory, connections), shutting down or starting, input and output failed. */
const engineStates = /^(08|53|57P|58)/;

function isEngineTrouble(error: unknown): boolean {
  const code = codeOf(error);
  return engineStates.test(code) || socketTrouble.has(code) || (isNativeError(error) && clientTrouble.some((text) => error.message.startsWith(text)));
}
