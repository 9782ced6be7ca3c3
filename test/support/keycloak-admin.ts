import { administrator } from '../../apps/demo/src/keycloak/server';

/** The administration of a running Keycloak. */
export interface KeycloakAdmin {
  get<T>(path: string): Promise<T>;
  /** @returns the id of what was made, if something was */
  post(path: string, body: unknown): Promise<string>;
  put(path: string, body: unknown): Promise<void>;
  remove(path: string): Promise<void>;
}

/** As the administrator. Paths begin behind `/admin/realms`. Everything throws with what the server said when it is refused. */
export function keycloakAdmin(url: string): KeycloakAdmin {
  const ask = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${url}/admin/realms${path}`, {
      method, headers: { authorization: `Bearer ${await adminToken(url)}`, 'content-type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  return {
    get: async <T>(path: string) => (await (await ask('GET', path)).json()) as T,
    post: async (path, body) => (await ask('POST', path, body)).headers.get('location')?.split('/').at(-1) ?? '',
    put: async (path, body) => { await ask('PUT', path, body); },
    remove: async (path) => { await ask('DELETE', path); },
  };
}

/** Its tokens live for a minute. */
async function adminToken(url: string): Promise<string> {
  const answer = await fetch(`${url}/realms/master/protocol/openid-connect/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', ...administrator }) });
  const { access_token } = (await answer.json()) as { readonly access_token?: string };
  if (access_token === undefined) throw new Error(`the administrator got no token: ${answer.status}`);
  return access_token;
}
