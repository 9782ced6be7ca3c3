import type { IncomingMessage, ServerResponse } from 'node:http';
import { jwtVerify } from 'jose';
import { personClaims } from './claims';
import { sendJson } from './http';
import { audience } from './realm';
import type { RealmKey } from './secrets/keys';
import type { Accounts } from './storage/accounts';

/**
 * Who a token of this realm speaks for, as of now. The library's own address for this refuses access tokens that are meant
 * for an API; Keycloak's accepts them.
 */
export async function userInfo(request: IncomingMessage, response: ServerResponse, realm: { network: string; issuer: string; key: RealmKey; accounts: Accounts }): Promise<void> {
  const [, token = ''] = /^Bearer ([\w.-]{1,8192})$/i.exec(request.headers.authorization ?? '') ?? [];
  const subject = await jwtVerify(token, realm.key.publicKey, { issuer: realm.issuer, audience, algorithms: ['RS256'] }).then(
    ({ payload }) => (payload.typ === 'Bearer' ? payload.sub : undefined),
    () => undefined,
  );
  const account = subject === undefined ? undefined : await realm.accounts.findById(realm.network, subject);
  if (!account) { sendJson(response, 401, { error: 'invalid_token' }, { 'www-authenticate': 'Bearer error="invalid_token"' }); return; }
  sendJson(response, 200, personClaims(account));
}
