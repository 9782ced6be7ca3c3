import { DatabaseUnavailable, engineTrouble } from '#database';
import { OIDCProviderError } from '../oidc';

/** The database is down: said in the library's way, so that it answers 503 and nobody counts as signed out. */
class Unavailable extends OIDCProviderError {
  constructor() {
    super(503, 'temporarily_unavailable');
  }
}

/** Whether trying again later is right. */
export function isDown(error: unknown): boolean {
  return error instanceof Unavailable || engineTrouble(error) instanceof DatabaseUnavailable;
}

/** For `catch`: rethrows, in words that oidc-provider understands where the database is down. */
export function tellTheProvider(error: unknown): never {
  throw isDown(error) ? new Unavailable() : error;
}
