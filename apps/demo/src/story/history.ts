import { must } from '../steps';
import type { World } from './world';

interface Entry {
  readonly type: string;
  readonly at: string;
  readonly sentence: string;
  readonly sentences: { readonly en: string; readonly sv: string };
}

/** Long enough, also when the demo's clock is ahead. */
const CASE_DAYS = 1000;

/** A reviewer of records reads the whole life of a partnership, in both languages and without names. */
export async function historyIsRead(world: World, partnership: string): Promise<void> {
  world.part('History');
  const auditor = (await world.client.person('auditor')).as('auditor');
  await world.step('A reviewer of records opens a case, with a reason and an end.', () => auditor.get(
    'mutation ($input: OpenAuditCaseInput!) { openAuditCase(input: $input) { userErrors { code message } case { id } } }',
    { input: { kind: 'PARTNERSHIP', about: partnership, reason: 'The yearly look at one partnership in ten.', until: new Date(Date.now() + CASE_DAYS * 86_400_000).toISOString().slice(0, 10) } }));
  const entries = await world.step('A reviewer of records reads the partnership’s history, without names.', async () => {
    const all: Entry[] = [];
    for (let after: string | null = null; ;) {
      const { history }: { history: { edges: { node: Entry }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } = await auditor.get(
        'query ($id: ID!, $after: String) { history(partnership: $id, first: 50, after: $after) { edges { node { type at sentence sentences { en sv } } } pageInfo { hasNextPage endCursor } } }', { id: partnership, after });
      all.push(...history.edges.map(({ node }) => node));
      if (!history.pageInfo.hasNextPage) break;
      after = history.pageInfo.endCursor;
    }
    const types = all.map(({ type }) => type);
    for (const type of ['RequestPublished', 'QuestionChanged', 'InvitationSent', 'PlaceGivenUp', 'PartnershipFormed', 'PartnershipActivated', 'LonePatientPlanned', 'BrakePulled', 'BrakeReleased', 'OutcomeReported', 'PartnershipClosed']) must(types.includes(type), `${type} is not in the history`);
    must(all.every(({ sentences }) => sentences.en !== '' && sentences.sv !== ''), 'a sentence is missing');
    must(!JSON.stringify(all).includes('Demo '), 'a name is shown');
    return all;
  }, (all) => `${all.length} entries`);
  for (const { sentences } of [...entries.slice(0, 3), ...entries.slice(-3)]) await world.step(sentences.en, () => Promise.resolve(sentences.sv), (swedish) => swedish);
  await world.step('Somebody who is not at the table does not learn that it exists.', async () => {
    const stranger = await world.client.person('member-three');
    for (const query of ['query ($id: ID!) { partnership(id: $id) { id } }', 'query ($id: ID!) { history(partnership: $id) { edges { node { id } } } }']) {
      const { errors } = await stranger.ask(query, { id: partnership });
      must(errors?.[0] && ['NOT_FOUND', 'FORBIDDEN'].includes(errors[0].extensions.code), JSON.stringify(errors));
    }
  });
}
