import { identityConfirmed } from '../acts/advisers';
import type { Hand } from '../acts/hand';
import { handedIn } from '../acts/initiatives';
import { must } from '../steps';
import { refused } from './invitations';
import { joins, type Members } from './organisations';
import type { World } from './world';

/** The patient side asks, and professional organisations answer with their reasons. */
export async function initiativeIsAnswered(world: World, { asker }: Members, kin: Hand): Promise<void> {
  world.part('An initiative');
  const { stage } = world;
  const company = await joins(world, 'company', world.records.company, 'A company');
  const id = await world.step('The next of kin writes what should change, and hands it in.', () => handedIn(kin, {
    change: 'Studies should give those who live far away a visit by video in place of a journey.', why: 'We drove for five hours to be weighed.',
    wanted: { kinds: ['ACADEMIC', 'COMPANY'], who: 'Somebody who decides how visits are planned.' }, bring: 'What I wrote down in two years.',
    need: { kinds: ['TIME', 'DECISION'], what: 'Two meetings, and a yes to trying it once.' }, cost: 'My own evenings.', answerBy: stage.by(40), speaksFor: 'Myself.', company: { pays: false },
  }));
  const coordinator = await stage.coordinator();
  await refused(world, 'It cannot be opened before somebody has talked with its writer.', coordinator, 'publishInitiative', { id }, 'IDENTITY_NOT_CONFIRMED');
  await world.step('A coordinator calls; no copy of an identity document is kept.', () => identityConfirmed(stage, kin));
  await world.step('The coordinator opens it, and it goes to the company and the university.', async () => {
    await coordinator.does('publishInitiative', { id });
    await kin.does('sendInitiative', { id, recipients: [company.id, asker.id] });
  });
  await refused(world, 'An organisation cannot say no without a reason.', company.answers, 'answerInitiative', { id, answer: 'NO', name: 'Demo person company' }, 'REASON_REQUIRED');
  await world.step('The company says no, and why; the university says yes.', async () => {
    await company.answers.does('answerInitiative', { id, answer: 'NO', name: 'Demo person company', reason: 'Our studies have begun; we cannot change their visits before they end.' });
    await asker.answers.does('answerInitiative', { id, answer: 'YES', name: 'Demo person university', reason: 'We plan visits for next year now, and can try it in one study.' });
  });
  await world.step('Both answers are seen at once.', async () => {
    const { initiative: { asked } } = await kin.asks<{ initiative: { asked: { edges: { node: { status: string; reason: string | null } }[] } } }>(
      'query ($id: ID!) { initiative(id: $id) { asked { edges { node { status reason } } } } }', { id });
    const answers = asked.edges.map(({ node }) => node);
    must(answers.map(({ status }) => status).join() === 'NO,YES' && answers.every(({ reason }) => reason !== null), JSON.stringify(answers));
    return answers;
  }, (answers) => answers.map(({ status, reason }) => `${status}: “${reason ?? ''}”`).join(' '));
}
