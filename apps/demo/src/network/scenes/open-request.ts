import type { Members } from '../members';
import { found, invited, none, published, takes } from '../../acts/requests';
import type { Stage } from '../../acts/stage';

/** A request of the university that is out: one organisation has found a person, one talks about changes, one has not answered yet. */
export async function openRequest(stage: Stage, { university, lungs, joints, rare }: Members): Promise<void> {
  const { say } = stage;
  const request = await published(stage, university, {
    oneSentence: say('Help us decide which breathing exercises are worth the time they take', 'Hjälp oss avgöra vilka andningsövningar som är värda sin tid'),
    why: say('Many stop with their exercises after a month. We want to know why before we plan a study of new ones.', 'Många slutar med sina övningar efter en månad. Vi vill förstå varför innan vi planerar en studie av nya.'),
    use: say('To choose what the study compares, before it goes to the ethics board.', 'För att välja vad studien ska jämföra, innan den går till etikprövning.'),
    role: say('Read the plan at home, meet us twice by video, and say what to change.', 'Läs planen hemma, träffa oss två gånger på video och säg vad som ska ändras.'),
    kind: 'PROTOCOL_REVIEW', conditions: ['lung-disease'], seats: { patients: 3, all: 6, reserves: 1 }, fee: 280_000, product: none(say),
  });
  await invited(stage, university, request, lungs.id, 1);
  const toJoints = await invited(stage, university, request, joints.id, 1);
  await joints.answers.does('proposeChange', {
    invitation: toJoints, because: say('Those who stop are often those whose hands hurt.', 'De som slutar är ofta de som har ont i händerna.'),
    wish: {
      oneSentence: say('Help us decide which breathing exercises are worth the time they take, also with sore hands', 'Hjälp oss avgöra vilka andningsövningar som är värda sin tid, också med onda händer'),
      why: say('Many stop with their exercises after a month, most of all those who cannot hold the device. We want to know why before we plan a study of new ones.', 'Många slutar med sina övningar efter en månad, mest de som inte kan hålla i apparaten. Vi vill förstå varför innan vi planerar en studie av nya.'),
    },
  });
  const toRare = await invited(stage, university, request, rare.id, 1);
  const [place = ''] = await found(rare.answers, toRare, ['member-three'], say('Managing director', 'Kanslichef'));
  await takes(await stage.who('member-three'), place, say('A member', 'En medlem'));
}
