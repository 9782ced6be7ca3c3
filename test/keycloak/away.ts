import { tokenVerifier, audience, webClient } from '#access';
import { claimsOf, saidTo, signedIn, viewerOf } from './asking';
import type { Place } from './place';

/** That people work on while the server that knows them is away. */
export function theServerAway(here: () => Place): void {
  it('keeps those at work who have a token, tells others what is the matter, and loses nothing', async () => {
    const place = here();
    const { keycloak, server } = place;
    const coordinator = await signedIn(place, 'enpcr', 'coordinator');
    const late = await signedIn(place, 'enpcr', 'second-coordinator');
    const person = await signedIn(place, 'enpcr', 'university');
    expect(await saidTo(place, coordinator.access_token)).toBe(200);
    // As a process that was just started: it has no keys yet.
    const fresh = tokenVerifier({ audience, allowedParties: [webClient], clock: () => Date.now(), realms: () => [{ network: 'enpcr', issuer: `${keycloak.url}/realms/enpcr`, authServerUrl: keycloak.url }] });

    await keycloak.stop();
    const away = await viewerOf(place, coordinator.access_token);
    expect(away).toMatchObject({ status: 200, data: { viewer: { role: 'coordinator' } } });
    // Known or not: the key that signed it is.
    expect(await saidTo(place, late.access_token)).toBe(200);
    const registered = await fetch(`${server.origin}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${person.access_token}` },
      body: JSON.stringify({ query: 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id name } userErrors { message } } }', variables: { input: {
        name: 'Made-up while it was away', kind: 'ACADEMIC', about: 'Nobody of them exists.', countries: ['SE'], publicBody: true, personName: 'Somebody', personRole: 'Nurse', howToCheck: 'Call us.' } } }),
    });
    const { data } = (await registered.json()) as { readonly data: { readonly registerOrganisation: { readonly organisation: { readonly id: string; readonly name: string } } } };
    expect(data.registerOrganisation.organisation.name).toBe('Made-up while it was away');
    expect(await fresh.verify(coordinator.access_token)).toEqual({ ok: false, why: 'KEYS_UNAVAILABLE' });
    await expect(signedIn(place, 'enpcr', 'adviser')).rejects.toThrow();
    expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);

    await keycloak.start();
    expect(await saidTo(place, coordinator.access_token)).toBe(200);
    expect(await saidTo(place, (await signedIn(place, 'enpcr', 'adviser')).access_token)).toBe(200);
    expect(await fresh.verify(coordinator.access_token)).toMatchObject({ ok: true, token: { subject: claimsOf(coordinator.access_token)['sub'] } });
    const again = await place.network('enpcr').person('university');
    const kept = await again.get<{ organisation: { name: string } }>('query ($id: ID!) { organisation(id: $id) { name } }', { id: data.registerOrganisation.organisation.id });
    expect(kept.organisation.name).toBe('Made-up while it was away');
  }, 120_000);
}
