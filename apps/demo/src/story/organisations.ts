import { appointed, type Asker, type Member } from '../acts/members';
import { must } from '../steps';
import type { World } from './world';

export interface Members {
  readonly asker: Asker;
  readonly patients: readonly [Member, Member, Member];
}

/** Organisations are imported as public facts, claimed by people, checked by a coordinator, and describe themselves. */
export async function organisationsJoin(world: World): Promise<Members> {
  world.part('Organisations');
  for (const { file, kind } of world.records.organisations) {
    await world.step(`Records of the Research Organization Registry are imported: ${kind}.`,
      () => imported(world, file, kind), (last) => last);
  }
  await world.step('The same file again changes nothing.', async () => {
    const [first] = world.records.organisations;
    must(first, 'there is a file');
    const last = await imported(world, first.file, first.kind);
    must(/^imported 0, revised 0, unchanged [1-9]/.test(last), last);
    return last;
  }, (last) => last);

  const [first, second, third] = world.records.patients;
  const asker = await joins(world, 'university', world.records.asker, 'An academic organisation');
  const one = await joins(world, 'patients-one', first, 'The first patient organisation');
  const two = await joins(world, 'patients-two', second, 'The second patient organisation');
  const three = await joins(world, 'patients-three', third, 'The third patient organisation');

  const contact = await world.step('The asking organisation appoints its contact person.', () => appointed(world.stage, asker, 'contact', 'Demo contact', 'contact person'));
  const deputy = await world.step('And a deputy.', () => appointed(world.stage, asker, 'deputy', 'Demo deputy', 'deputy'));
  await world.step('Anybody can search the directory, and accents and slips of the pen do not matter.', async () => {
    const wanted = one.name.toLowerCase().slice(0, 14);
    const { organisations } = await world.client.visitor.get<{ organisations: { edges: { node: { id: string; name: string } }[] } }>(
      'query ($search: String) { organisations(search: $search, first: 5) { edges { node { id name } } } }', { search: wanted });
    must(organisations.edges.some(({ node }) => node.id === one.id), `${one.name} is not found by "${wanted}"`);
    return organisations.edges.map(({ node }) => node.name).join(' · ');
  }, (names) => names);
  return { asker: { ...asker, contact, deputy }, patients: [one, two, three] };
}

async function imported({ instance, network }: World, file: string, kind: string): Promise<string> {
  const { code, out, err } = await instance.roundtable('import', 'organisations', file, '--kind', kind, '--network', network);
  must(code === 0, err);
  return out.trim().split('\n').at(-1) ?? '';
}

/** One of the listed organisations becomes a member. `slug` is the demo person who answers for it. */
export async function joins(world: World, slug: string, ror: string, what: string): Promise<Member> {
  const { stage } = world;
  const person = await stage.who(slug);
  const listed = await world.client.visitor.get<{ organisations: { edges: { node: { id: string; name: string; status: string } }[] } }>(
    'query ($search: String) { organisations(search: $search, first: 1) { edges { node { id name status } } } }', { search: await nameOf(world, ror) });
  const node = listed.organisations.edges[0]?.node;
  must(node?.status === 'LISTED', `${ror} is not listed`);
  const { id: organisation, name } = node;
  const isPatients = slug.startsWith('patients');

  await world.step(`${what} is claimed by a person who answers for it: ${name}.`, () => person.does('claimOrganisation', {
    organisation, personName: `Demo person ${slug}`, personRole: 'Answers for the organisation', howToCheck: 'Call the number on our website.', publicBody: slug === 'university',
    ...(isPatients ? { patientMajority: true, companyOver20: false } : {}),
  }));
  await world.step('A coordinator without a conflict of interest checks who governs it and who pays for it.', async () => (await stage.coordinator()).does('verifyOrganisation', {
    organisation, method: 'CALL',
    ...(isPatients ? { patientMajority: true, funders: [{ name: 'Members’ fees', percent: 80, company: false }, { name: 'A company', percent: 5, company: true }] } : {}),
  }));
  const answers = person.as(`organisation:${organisation}`);
  await world.step('It says what it works with, and that its profile is right.', async () => {
    await answers.does('reviseProfile', { organisation, languages: ['en', 'sv'], openTo: ['PROTOCOL_REVIEW', 'ADVICE'], ...(isPatients ? { about: 'We are people with cystic fibrosis and those close to them.', conditions: ['cystic-fibrosis'] } : {}) });
    return answers.makes<{ organisation: { confirmedAt: string; conditions: { name: string }[] } }>('confirmProfile', { organisation }, 'organisation { confirmedAt conditions { name } }');
  }, ({ organisation: { conditions, confirmedAt } }) => `${conditions.map(({ name: condition }) => `${condition}; `).join('')}confirmed ${confirmedAt.slice(0, 10)}`);
  return { id: organisation, name, answers };
}

/** The name under which a ROR id is listed; found by the import's own line of the record. */
async function nameOf({ records }: World, ror: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  for (const { file } of records.organisations) {
    const all = JSON.parse(await readFile(file, 'utf8')) as readonly { id: string; name?: string; names?: readonly { value: string; types: readonly string[] }[] }[];
    const found = all.find(({ id }) => id === ror);
    if (found) return found.name ?? found.names?.find(({ types }) => types.includes('ror_display'))?.value ?? '';
  }
  throw new Error(`${ror} is in no file`);
}
