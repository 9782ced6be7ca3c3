import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { issuerOf, webClient } from '#access';
import type { Configuration } from '#configuration';
import type { Networks } from '#runtime';

/** What the web asks before anybody has signed in: the networks that are here, and who says who people are. All of it is public. */
export function webSetup(adapter: FastifyAdapter, networks: () => ReturnType<Networks['list']>, { identity, publicUrl, demo }: Configuration, now: () => number): void {
  const identityUrl = identity.kind === 'keycloak' ? identity.url : publicUrl;
  adapter.getInstance().get('/web/setup', (_request, reply) => {
    void reply.header('cache-control', 'no-store').send({
      demo, clientId: webClient, now: now(),
      networks: networks().map(({ slug, name, owner }) => ({ slug, name, runBy: owner, issuer: issuerOf(identityUrl, slug) })),
    });
  });
}
