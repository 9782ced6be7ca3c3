import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { welcomePage, type WelcomePage } from '#access';

/** The page at `/`, for people who open the server's address in a browser. */
export function welcome(adapter: FastifyAdapter, networks: () => WelcomePage['networks'], demo: boolean): void {
  adapter.getInstance().get<{ Querystring: { lang?: unknown } }>('/', (request, reply) => {
    const { lang } = request.query;
    const { page, headers } = welcomePage({ networks: networks(), demo, chosen: typeof lang === 'string' ? lang : undefined, headers: request.headers });
    void reply.headers(headers).send(page);
  });
}
