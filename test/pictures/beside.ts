import { client } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import type { Hand } from '../../apps/demo/src/acts/hand';
import { found, invited, none, published, takes, type Wish } from '../../apps/demo/src/acts/requests';
import { once } from '../../apps/demo/src/acts/stage';
import { demoWorld } from '../support/demo-world';

const DAY = 86_400_000;

/** What no scene of the demo tells, and a page shows: new terms that are asked about, an initiative being written, a case of a reviewer, something recorded by telephone. */
export async function playBeside(instance: Instance, network: 'enpcr' | 'nordic', now: number): Promise<void> {
  const { stage, members } = await demoWorld(instance, network, now);
  const { say, who } = stage('beside');
  const visiting = client(instance.origin, network, () => Date.now());

  const kin = await who('next-of-kin');
  await kin.does('draftInitiative', { draft: { change: say('Letters from the hospital should say whom to call.', 'Brev från sjukhuset borde säga vem man kan ringa.') } });
  const asked = stage('new terms');
  // What they do here is not what they did in the scenes: it is given by hands of its own.
  const hand = async (slug: string, organisation: string): Promise<Hand> => (await asked.who(slug)).as(`organisation:${organisation}`);
  const company = { ...members.company, contact: await hand('contact', members.company.id), deputy: await hand('deputy', members.company.id) };
  const rare = { ...members.rare, answers: await hand('patients-three', members.rare.id) };
  const wish: Wish = {
    oneSentence: say('Help us plan visits without a long journey', 'Hjälp oss planera besök utan långa resor'), why: say('Half of those who start do not come back after a year.', 'Hälften av dem som börjar kommer inte tillbaka efter ett år.'),
    use: say('To decide what is asked, and how.', 'För att bestämma vad som ska frågas, och hur.'), role: say('Read our plan and meet us twice by video.', 'Läs vår plan och träffa oss två gånger på video.'),
    kind: 'PROTOCOL_REVIEW', conditions: ['rare-disease'], seats: { patients: 2, all: 4 }, fee: 240_000, product: none(say),
  };
  const request = await published(asked, company, wish);
  const [place = ''] = await found(rare.answers, await invited(asked, company, request, rare.id, 1), ['member-three'], say('Managing director', 'Kanslichef'));
  await takes(await asked.who('member-three'), place, say('A member', 'En medlem'));
  await company.contact.does('reviseRequest', { id: request, askAgain: true, news: {
    access: say('A quiet room, and a break every half hour.', 'Ett tyst rum, och en paus varje halvtimme.'), pay: { fee: { kind: 'PAID', amount: { minor: 180_000, currency: 'SEK' }, payer: company.name, withinDays: 30 } },
  } });

  const auditor = (await who('auditor')).as('auditor');
  const tables = '{ partnerships(first: 5) { edges { node { id status } } } }';
  const table = (await (await who('member-one')).asks<{ partnerships: { edges: readonly { node: { id: string; status: string } }[] } }>(tables)).partnerships.edges.find(({ node }) => node.status === 'ACTIVE')?.node.id;
  const { case: { id } } = await auditor.makes<{ case: { id: string } }>('openAuditCase', { kind: 'PARTNERSHIP', about: table, reason: say('The yearly look at one partnership in ten.', 'Den årliga genomgången av vart tionde partnerskap.'), until: new Date(now + 30 * DAY).toISOString().slice(0, 10) }, 'case { id }');
  await auditor.does('noteFinding', { id, finding: say('Both sides agreed to the goal before the first meeting was planned.', 'Båda sidor kom överens om målet innan det första mötet planerades.') });

  const { findPeople: [person] } = await (await stage('beside').coordinator()).asks<{ findPeople: readonly { person: string }[] }>('query ($name: String!) { findPeople(name: $name) { person } }', { name: say('Adviser', 'Rådgivaren') });
  if (!person) throw new Error('the adviser is not found');
  const token = (await visiting.person('coordinator')).token ?? '';
  const record = async (mutation: string): Promise<readonly unknown[]> => {
    const answer = await fetch(`${instance.origin}/graphql`, { method: 'POST', body: JSON.stringify({ query: mutation }), headers: {
      'content-type': 'application/json', 'roundtable-network': network, 'roundtable-hat': 'coordinator', authorization: `Bearer ${token}`,
      'roundtable-on-behalf': `person=${person.person}; channel=telephone; confirm-by=letter; read-back=yes`,
    } });
    const { data, errors } = (await answer.json()) as { data?: Record<string, { userErrors: readonly unknown[] }>; errors?: unknown };
    if (!data || errors !== undefined) throw new Error(JSON.stringify(errors));
    return Object.values(data).flatMap(({ userErrors }) => userErrors);
  };
  await record('mutation { pauseInvitations(input: {}) { userErrors { code } } }');
  await record('mutation { endPause(input: {}) { userErrors { code } } }');
  await once(async () => (await (await who('adviser')).asks<{ recordedByStaff: readonly unknown[] }>('{ recordedByStaff { id } }')).recordedByStaff.length, (count) => count > 1);
}
