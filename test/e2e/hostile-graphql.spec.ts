import { createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { client, type Answer, type Client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { saidByAnybody } from '../support/anybody';
import { linesWith, troubleIn } from '../support/program-log';
import { lookInside, type Inside } from '../support/recorded';
import { endAll, running } from '../support/running';
import { documentOf, operationsOf, readSchema, textPlaces, withAt, type Operation, type Path } from '../support/schema';
import { isNo, untamed } from '../support/tame';
import { together } from '../support/together';

let server: Instance;
let inside: Inside;
let schema: GraphQLSchema;
let network: Client;
let visitor: Person;
let person: Person;
let coordinator: Person;
let auditor: Person;
beforeAll(async () => {
  server = await running();
  inside = await lookInside(server.dataDir);
  schema = await readSchema(server.origin);
  network = client(server.origin, 'enpcr', () => Date.now());
  visitor = network.visitor;
  person = await network.person('adviser');
  coordinator = (await network.person('coordinator')).as('coordinator');
  auditor = (await network.person('auditor')).as('auditor');
});
afterAll(async () => {
  await inside.close();
  await endAll();
});

const unknownId = '0197a000-0000-7000-8000-00000000dead';
const codes = ({ errors = [] }: Answer): readonly string[] => errors.map(({ extensions }) => extensions.code);
const untouched = async (act: () => Promise<void>): Promise<void> => {
  const before = BigInt(await inside.head());
  await act();
  expect((await inside.events()).filter(({ position, type }) => BigInt(position) > before && !saidByAnybody.has(type)).map(({ type, stream }) => `${type} in ${stream}`)).toEqual([]);
  expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
};

describe('a document that is not what it should be', () => {
  const deep = (levels: number): string => `{ organisations { edges { node { ${'check { similar { '.repeat(levels)} id ${'} }'.repeat(levels)} } } } }`;
  it.each<[string, string, string]>([
    ['no document', '?', 'GRAPHQL_PARSE_FAILED'],
    ['one that ends too soon', '{ viewer {', 'GRAPHQL_PARSE_FAILED'],
    ['one with more than 3,000 tokens', `{ viewer { ${'network '.repeat(3_001)} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ viewr { network } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown argument', '{ organisation(idd: "x") { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown type', 'query ($x: Organisatin) { viewer { network } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown value of a list', '{ organisations(filter: { kind: COMPANI }) { edges { cursor } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['fragments in a circle', '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['more than twelve levels', deep(5), 'GRAPHQL_VALIDATION_FAILED'],
    ['more than thirty aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: viewer { network }`).join(' ')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['more than twenty directives', `{ viewer { ${Array.from({ length: 21 }, (_, n) => `network @skip(if: false) @include(if: ${n > 5 ? 'true' : 'false'})`).join(' ')} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['the same field a thousand times in fragments', `{ ...A ...A ...A } fragment A on Query { ${'viewer { ...B } '.repeat(30)} } fragment B on Viewer { ${'network '.repeat(100)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a deep look at the schema', `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} } '.repeat(6)} } } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['several operations and no name', 'query A { viewer { network } } query B { viewer { network } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['a subscription, which needs a socket,', `subscription { partnershipChanged(id: "${unknownId}") { lookAgain } }`, 'BAD_USER_INPUT'],
  ])('with %s is 400', async (_what, query, code) => {
    const answer = await visitor.ask(query);
    expect({ status: answer.status, codes: new Set(codes(answer)), data: answer.data }).toEqual({ status: 400, codes: new Set([code]), data: undefined });
    expect(untamed(answer)).toBeUndefined();
    expect(JSON.stringify(answer)).not.toMatch(/did you mean/i);
  });

  it('with too much of everything it costs is 400', async () => {
    const wide = `organisations(first: 100) { edges { node { check { similar { check { similar { id name } } } } } } }`;
    const answer = await coordinator.ask(`{ ${Array.from({ length: 30 }, (_, n) => `a${n}: ${wide}`).join(' ')} }`);
    expect({ status: answer.status, codes: new Set(codes(answer)) }).toEqual({ status: 400, codes: new Set(['GRAPHQL_VALIDATION_FAILED']) });
  });

  it('the whole schema can still be asked for, as tools do', () => {
    expect(operationsOf(schema).length).toBeGreaterThan(50);
  });
});

describe('variables that are not what they should be', () => {
  const find = 'query ($id: ID!) { organisation(id: $id) { id } }';
  it.each<[string, string, Record<string, unknown>, string]>([
    ['left out', find, {}, 'id'],
    ['nothing', find, { id: null }, 'id'],
    ['a list', find, { id: [[unknownId]] }, 'id'],
    ['an object', find, { id: { $ne: null } }, 'id'],
    ['a truth', find, { id: true }, 'id'],
    ['a number for a text', 'query ($search: String) { organisations(search: $search) { edges { cursor } } }', { search: 7 }, 'search'],
    ['a text for a number', 'query ($first: Int) { organisations(first: $first) { edges { cursor } } }', { first: '1' }, 'first'],
    ['a number beyond 32 bits', 'query ($first: Int) { organisations(first: $first) { edges { cursor } } }', { first: 2 ** 31 }, 'first'],
    ['a field that is none', 'mutation ($input: OrganisationInput!) { confirmProfile(input: $input) { stale } }', { input: { organisation: unknownId, admin: true } }, 'input'],
    ['a field left out', 'mutation ($input: OrganisationInput!) { confirmProfile(input: $input) { stale } }', { input: {} }, 'input'],
    ['a truth in a field', 'mutation ($input: OrganisationInput!) { confirmProfile(input: $input) { stale } }', { input: { organisation: true } }, 'organisation'],
  ])('%s is 400, and says where', async (_what, query, variables, path) => {
    const answer = await person.ask(query, variables);
    expect(answer.errors?.[0]?.extensions.problems).toEqual([{ path, message: expect.stringMatching(/\w+/) as unknown }]);
    expect({ status: answer.status, codes: codes(answer) }).toEqual({ status: 400, codes: ['BAD_USER_INPUT'] });
    expect(untamed(answer)).toBeUndefined();
  });
});

/** An operation's variables with something else in one place of one argument. */
const attacked = (operation: Operation, path: Path, text: unknown): { readonly query: string; readonly variables: Record<string, unknown> } => {
  const { query, variables } = documentOf(operation, unknownId, 1);
  return { query, variables: withAt(variables, path, text) as Record<string, unknown> };
};
const placesOf = (operation: Operation): readonly { readonly path: Path; readonly scalar: 'ID' | 'String' }[] =>
  operation.field.args.flatMap(({ name, type }) => textPlaces(type, [name]));

describe('hostile texts in every text and id that the schema takes', () => {
  const never: Readonly<Record<string, string>> = { 'a NUL': 'a\u0000b', 'half a character': 'a\uD800b' };
  const strange: Readonly<Record<string, string>> = {
    'nothing': '', 'blanks': ' \u00A0\t', 'control characters': 'a\u0007\u001B[31mb', 'characters that turn the direction': 'a\u202E\u2066b\u200B\uFEFF',
    'SQL': `'); drop table log.events; --`, 'a path': '../../../etc/passwd', 'a script': '<script>alert(1)</script>', 'a form': '${7*7}{{7*7}}%s%n', '200 KB': 'x'.repeat(200_000), 'an object\'s own name': '__proto__',
  };

  async function hurl(texts: Readonly<Record<string, string>>, judge: (answer: Answer) => string | undefined): Promise<void> {
    const attacks = operationsOf(schema).flatMap((operation) => placesOf(operation).flatMap(({ path }) =>
      Object.entries(texts).flatMap(([what, text]) => (operation.kind === 'query' ? [visitor, coordinator] : [person]).map((by) => ({ operation, path, what, text, by })))));
    expect(attacks.length).toBeGreaterThan(300);
    const found = await together(attacks, 8, async ({ operation, path, what, text, by }) => {
      const { query, variables } = attacked(operation, path, text);
      const wrong = judge(await by.ask(query, variables));
      return wrong === undefined ? [] : [`${operation.name} ${path.join('.')} with ${what}: ${wrong.slice(0, 300)}`];
    });
    expect(found.flat()).toEqual([]);
  }

  it('what cannot be stored is refused everywhere', () => untouched(() => hurl(never, (answer) => untamed(answer) ?? (isNo(answer) ? undefined : `taken: ${JSON.stringify(answer)}`))), 120_000);

  it('whatever else is written, the answer is a plain one', () => hurl(strange, untamed), 180_000);

  it('R-TXT-02: nothing invisible that was written has come into the log', async () => {
    const odd = (await inside.events()).filter(({ data }) => /[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]|\\u00(?!0a|09)[01]/i.test(data));
    expect(odd.map(({ type, data }) => `${type} ${data}`)).toEqual([]);
  });
});

describe('ids, pages and cursors', () => {
  const withIds = (): readonly Operation[] => operationsOf(schema).filter((operation) => placesOf(operation).some(({ scalar }) => scalar === 'ID'));

  it('ids that are none, or of nothing that is here, are answered plainly everywhere, and nothing is written', () => untouched(async () => {
    const ids = ['x', '7', unknownId.toUpperCase(), '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', `{${unknownId}}`, `${unknownId}'`, unknownId.replaceAll('-', ''), `${unknownId}${unknownId}`];
    const attacks = withIds().flatMap((operation) => placesOf(operation).filter(({ scalar, path }) => scalar === 'ID' && path.at(-1) !== 'commandId')
      .flatMap(({ path }) => ids.flatMap((id) => [person, coordinator].map((by) => ({ operation, path, id, by })))));
    const found = await together(attacks, 8, async ({ operation, path, id, by }) => {
      const { query, variables } = attacked(operation, path, id);
      const wrong = untamed(await by.ask(query, variables));
      return wrong === undefined ? [] : [`${operation.name} ${path.join('.')} = ${id}: ${wrong.slice(0, 300)}`];
    });
    expect(found.flat()).toEqual([]);
  }), 120_000);

  const paged = (): readonly Operation[] => operationsOf(schema).filter(({ field }) => field.args.some(({ name }) => name === 'after'));

  it('cursors that are not of this list are BAD_USER_INPUT, whoever asks', async () => {
    const cursor = (...key: readonly unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');
    const parts = [1, 2, 3, 4, 5];
    const cursors = ['', 'x', '=', 'e30', cursor(), cursor(null), cursor(7), '\u0000', 'x'.repeat(100_000), ...['zz', '', '\u0000', '-1', '9'.repeat(18), '9'.repeat(40), `'`].flatMap((text) => parts.map((n) => cursor(...Array.from({ length: n }, () => text))))];
    const attacks = paged().flatMap((operation) => cursors.flatMap((after) => [visitor, person, coordinator, auditor].map((by) => ({ operation, after, by }))));
    const found = await together(attacks, 8, async ({ operation, after, by }) => {
      const { query, variables } = documentOf(operation, unknownId, 1);
      const wrong = untamed(await by.ask(query, { ...variables, after }));
      return wrong === undefined ? [] : [`${operation.name} after ${after.slice(0, 60)} (${Buffer.from(after, 'base64url').toString().slice(0, 60)}): ${wrong.slice(0, 300)}`];
    });
    expect(found.flat()).toEqual([]);
  }, 120_000);

  it('pages of none, of less than none or of a million are BAD_USER_INPUT', async () => {
    expect(paged().length).toBeGreaterThan(3);
    for (const operation of [...paged(), ...operationsOf(schema).filter(({ name }) => name === 'matches')]) {
      for (const first of [0, -1, 101, 1_000_000]) {
        for (const by of [visitor, person, coordinator, auditor]) {
          const { query, variables } = documentOf(operation, unknownId, 1);
          const answer = await by.ask(query, { ...variables, first });
          expect({ operation: operation.name, first, codes: codes(answer) }).toEqual({ operation: operation.name, first, codes: [expect.stringMatching(/^(BAD_USER_INPUT|FORBIDDEN|UNAUTHENTICATED|NOT_FOUND)$/)] });
          expect(untamed(answer)).toBeUndefined();
        }
      }
    }
  });
});

describe('a wish said twice', () => {
  const REGISTER = 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id name } userErrors { code field } } }';
  const wish = (name: string, commandId: string): Record<string, unknown> => ({ input: {
    commandId, name, kind: 'UMBRELLA', about: 'We are patients.', countries: ['SE'], personName: 'Somebody', personRole: 'Chair', howToCheck: 'Call us.', publicBody: false, patientMajority: true, companyOver20: false,
  } });

  it('is done once, also when it is said ten times at once', async () => {
    const commandId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => person.ask(REGISTER, wish('Once Only', commandId))));
    const ids = answers.map(({ data, errors }) => (data?.['registerOrganisation'] as { readonly organisation: { readonly id: string } | null } | undefined)?.organisation?.id ?? JSON.stringify({ data, errors }));
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    const stream = `enpcr.organisation-${ids[0] ?? ''}`;
    expect((await inside.events()).filter((event) => event.stream === stream)).toHaveLength(1);
  });

  it('with another content is not taken for a new wish', async () => {
    const commandId = randomUUID();
    const first = await person.ask(REGISTER, wish('Said First', commandId));
    const before = await inside.head();
    const second = await person.ask(REGISTER, wish('Said Second', commandId));
    expect(second.data).toEqual(first.data);
    expect(await inside.head()).toBe(before);
  });

  it.each(['x', '', '7', `${unknownId} `, '../x'])('under the id "%s", which is none, is BAD_USER_INPUT', (commandId) => untouched(async () => {
    const answer = await person.ask(REGISTER, wish('Never Said', commandId));
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  }));
});

describe('tokens and hats', () => {
  const ask = async (headers: Readonly<Record<string, string>>): Promise<Answer> => {
    const answer = await fetch(`${server.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{"query":"{ viewer { network role } }"}' });
    return { status: answer.status, ...((await answer.json()) as Omit<Answer, 'status'>) };
  };
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const partsOf = (token: string): readonly [string, string, string] => token.split('.') as [string, string, string];
  const decoded = (part: string): Readonly<Record<string, unknown>> => JSON.parse(Buffer.from(part, 'base64url').toString()) as Readonly<Record<string, unknown>>;

  it('a forged token is nobody, however it is forged', () => untouched(async () => {
    const token = person.token ?? '';
    const [head, body, signature] = partsOf(token);
    const jwks = await (await fetch(`${server.origin}/realms/enpcr/protocol/openid-connect/certs`)).text();
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const staff = encoded({ ...decoded(body), realm_access: { roles: ['network-staff'] } });
    const later = encoded({ ...decoded(body), exp: 4_000_000_000 });
    const elsewhere = encoded({ ...decoded(body), iss: `${server.origin}/realms/nordic` });
    const hs256 = encoded({ ...decoded(head), alg: 'HS256' });
    const forged = [
      `${encoded({ alg: 'none', typ: 'JWT' })}.${staff}.`, `${encoded({ ...decoded(head), alg: 'none' })}.${body}.`, `${encoded({ ...decoded(head), alg: 'None' })}.${body}.${signature}`,
      `${hs256}.${staff}.${createHmac('sha256', jwks).update(`${hs256}.${staff}`).digest('base64url')}`,
      `${head}.${staff}.${signature}`, `${head}.${later}.${signature}`, `${head}.${elsewhere}.${signature}`,
      `${head}.${staff}.${sign('sha256', Buffer.from(`${head}.${staff}`), privateKey).toString('base64url')}`,
      `${encoded({ ...decoded(head), kid: '../../keys' })}.${body}.${signature}`, `${encoded({ ...decoded(head), jku: 'http://127.0.0.1:1/keys' })}.${body}.${signature}`,
      `${head}.${body}`, `${head}.${body}.`, `${head}.${body}.${signature.slice(0, -4)}AAAA`, `${head}..${signature}`, '..', 'x', 'x'.repeat(10_000), `${token}.${signature}`, `${token}${token}`,
    ];
    for (const attempt of forged) {
      const answer = await ask({ authorization: `Bearer ${attempt}` });
      expect({ attempt: attempt.slice(0, 40), status: answer.status, codes: codes(answer) }).toEqual({ attempt: attempt.slice(0, 40), status: 401, codes: ['UNAUTHENTICATED'] });
      expect(untamed(answer)).toBeUndefined();
    }
  }));

  it.each(['Basic eDp4', 'Bearer', 'Bearer ', 'Token x', 'null', 'Bearer null', 'Bearer a b'])('"%s" is nobody', async (authorization) => {
    expect(await ask({ authorization })).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('the token decides over the network, whatever else is said', async () => {
    const { data } = await ask({ authorization: `Bearer ${person.token ?? ''}`, 'roundtable-network': 'nordic' });
    expect(data).toEqual({ viewer: { network: 'enpcr', role: 'person' } });
  });

  it.each(['coordinator', 'auditor', 'data-protection-officer', 'operator', 'process', 'visitor', `organisation:${unknownId}`, 'organisation:', 'organisation:x', 'x', '__proto__', 'constructor', 'coordinator,person'])('the hat "%s" is not theirs', async (hat) => {
    const answer = await ask({ authorization: `Bearer ${person.token ?? ''}`, 'roundtable-hat': hat });
    expect({ status: answer.status, codes: codes(answer) }).toEqual({ status: 403, codes: ['FORBIDDEN'] });
  });

  it('a coordinator is no auditor', async () => {
    expect(await ask({ authorization: `Bearer ${coordinator.token ?? ''}`, 'roundtable-hat': 'auditor' })).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it.each(['atlantis', 'ENPCR', 'enpcr.request', '__proto__', `'`])('the network "%s" is not there', async (slug) => {
    expect(await ask({ 'roundtable-network': slug })).toMatchObject({ status: 404, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

describe('after all of this', () => {
  it('no bug of ours was met, and the log of the program holds nothing of what was sent', () => {
    expect(troubleIn(server.output())).toEqual([]);
    expect(linesWith(server.output(), /drop table|passwd|alert\(1\)|Once Only|Said First|xxxxxxxx/)).toEqual([]);
  });
});
