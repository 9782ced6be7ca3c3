import { commandLineClient, integratorClient, webClient } from '#access';
import { askOver, connected } from '../support/socket';
import { demoPassword } from '../../apps/demo/src/keycloak/realm';
import { clientOf, programToken, saidTo, signedIn, signedInElsewhere, viewerOf } from './asking';
import { elsewhere, type Place } from './place';

/** Whom the product believes. */
export function theTokens(here: () => Place): void {
  it.each([
    ['coordinator', 'coordinator', ['coordinator']],
    ['auditor', 'auditor', ['auditor']],
    ['dpo', 'data-protection-officer', ['data-protection-officer']],
    ['adviser', 'person', []],
  ])('of the %s is theirs at the API, over HTTP and WebSocket', async (person, role, staffRoles) => {
    const place = here();
    const { access_token } = await signedIn(place, 'enpcr', person);
    expect(await viewerOf(place, access_token)).toMatchObject({ status: 200, data: { viewer: { network: 'enpcr', role, staffRoles } } });
    const socket = await connected(place.server.origin, { authorization: `Bearer ${access_token}` });
    expect(JSON.stringify((await askOver(socket, 'who', '{ viewer { role } }')).payload)).toContain(`"${role}"`);
    socket.cut();
  });

  it('is good in its own network only, and each network has its own person', async () => {
    const place = here();
    const [one, other] = await Promise.all(['enpcr', 'nordic'].map(async (network) => (await viewerOf(place, (await signedIn(place, network, 'adviser')).access_token)).data?.['viewer'] as { network: string; person: string }));
    expect([one?.network, other?.network]).toEqual(['enpcr', 'nordic']);
    expect(one?.person).not.toBe(other?.person);
  });

  it('of a realm that is not on the list is refused, though the same server signed it', async () => {
    const place = here();
    await place.admin.post(`/${elsewhere.slug}/users`, { username: 'adviser', enabled: true, email: 'adviser@demo.example', emailVerified: true, credentials: [{ type: 'password', value: demoPassword, temporary: false }] });
    const { access_token } = await signedInElsewhere(place, elsewhere.slug, 'adviser', webClient);
    expect(await saidTo(place, access_token)).toBe('UNAUTHENTICATED');
  });

  it('of another client is refused, though it is meant for the API', async () => {
    const place = here();
    const { protocolMappers } = await clientOf(place, 'enpcr', webClient);
    await place.admin.post('/enpcr/clients', { clientId: 'somebody-elses', publicClient: true, redirectUris: [`${place.server.origin}/signed-in`], protocolMappers: protocolMappers?.map((mapper) => ({ ...mapper, id: undefined })) });
    expect(await saidTo(place, (await signedIn(place, 'enpcr', 'adviser', { client: 'somebody-elses' })).access_token)).toBe('UNAUTHENTICATED');
  });

  it('that is not meant for the API is refused, though it is of our client', async () => {
    const place = here();
    const { id, protocolMappers = [] } = await clientOf(place, 'nordic', commandLineClient);
    for (const mapper of protocolMappers) await place.admin.remove(`/nordic/clients/${id}/protocol-mappers/models/${mapper.id}`);
    const { access_token } = await signedIn(place, 'nordic', 'adviser', { client: commandLineClient, redirectUri: 'http://127.0.0.1:40000/callback' });
    expect(await saidTo(place, access_token)).toBe('UNAUTHENTICATED');
  });

  it('of an ID is none', async () => {
    const place = here();
    const { id_token = '' } = await signedIn(place, 'enpcr', 'adviser');
    expect(await saidTo(place, id_token)).toBe('UNAUTHENTICATED');
  });

  it('of a program is given once the network lets it in, and carries no role', async () => {
    const place = here();
    expect((await programToken(place, 'enpcr', integratorClient)).status).toBe(401);
    const found = await clientOf(place, 'enpcr', integratorClient);
    await place.admin.put(`/enpcr/clients/${found.id}`, { ...found, enabled: true });
    const { body } = await programToken(place, 'enpcr', integratorClient);
    expect(await viewerOf(place, String(body['access_token']))).toMatchObject({ status: 200, data: { viewer: { network: 'enpcr', role: 'person', staffRoles: [] } } });
    const keeper = await programToken(place, 'enpcr', 'roundtable-provisioning');
    expect(await saidTo(place, String(keeper.body['access_token']))).toBe('UNAUTHENTICATED');
  });
}
