import type { Asked } from '../../apps/demo/src/sign-in';
import type { Answer } from '../../apps/demo/src/client';
import { signInAt, signInWholly, type SignedIn } from '../../apps/demo/src/sign-in';
import type { Place } from './place';

/** What a token says. Its signature is somebody else's business. */
export function claimsOf(token: string): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
}

/** Which key signed it. */
export function keyOf(token: string): string {
  return (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { readonly kid: string }).kid;
}

/** Who the product says that the bearer of a token is. */
export async function viewerOf({ server }: Place, token: string): Promise<Answer> {
  const response = await fetch(`${server.origin}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: '{ viewer { network role staffRoles person } }' }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

/** The code with which the product refuses a token, or its status when it does not. */
export async function saidTo(place: Place, token: string): Promise<string | number> {
  const { status, errors } = await viewerOf(place, token);
  return errors?.[0]?.extensions.code ?? status;
}

/** A person of the demo signs in at Keycloak's page. */
export function signedIn({ server }: Place, network: string, person: string, asked: Asked = {}): Promise<SignedIn> {
  return signInWholly(server.origin, network, person, asked);
}

/** The same in a realm that the product knows nothing of. */
export function signedInElsewhere({ keycloak, server }: Place, realm: string, person: string, clientId: string): Promise<SignedIn> {
  return signInAt(`${keycloak.url}/realms/${realm}`, person, { client: clientId, redirectUri: `${server.origin}/signed-in` });
}

/** An address of a realm's protocol. */
export function protocol({ keycloak }: Place, realm: string, path: string): string {
  return `${keycloak.url}/realms/${realm}/protocol/openid-connect/${path}`;
}

/** What the token address answers to a form. */
export async function grant(place: Place, realm: string, fields: Readonly<Record<string, string>>): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
  const response = await fetch(protocol(place, realm, 'token'), { method: 'POST', body: new URLSearchParams(fields) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

interface ClientOfRealm {
  readonly id: string;
  readonly clientId: string;
  readonly protocolMappers?: readonly { readonly id: string; readonly name: string }[];
}

/** A client of a realm, as the administrator sees it. */
export async function clientOf({ admin }: Place, realm: string, clientId: string): Promise<ClientOfRealm & Readonly<Record<string, unknown>>> {
  const [found] = await admin.get<(ClientOfRealm & Readonly<Record<string, unknown>>)[]>(`/${realm}/clients?clientId=${clientId}`);
  if (!found) throw new Error(`${realm} has no client ${clientId}`);
  return found;
}

/** A program's own token: that of its service account. */
export async function programToken(place: Place, realm: string, clientId: string): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
  const { id } = await clientOf(place, realm, clientId);
  const { value } = await place.admin.get<{ readonly value: string }>(`/${realm}/clients/${id}/client-secret`);
  return grant(place, realm, { grant_type: 'client_credentials', client_id: clientId, client_secret: value });
}
