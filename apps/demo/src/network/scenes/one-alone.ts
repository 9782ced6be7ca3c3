import type { Members } from '../members';
import { invitedAsPerson, none, ownInvitation, published } from '../../acts/requests';
import type { Stage } from '../../acts/stage';
import { agreed, gathered, planned, started } from '../../acts/table';

const FEE = 400_000;

/** A partnership of the university in which one next of kin sits alone with the other side, who say how they make up for it. */
export async function* oneAlone(stage: Stage, { university }: Members): AsyncGenerator<undefined, void> {
  const { say } = stage;
  const request = await published(stage, university, {
    oneSentence: say('Sit with us while we plan research on days with dementia', 'Sitt med när vi planerar forskning om dagar med demens'),
    why: say('Those who plan this research go home in the evening. We want somebody at the table who does not.', 'De som planerar den här forskningen går hem på kvällen. Vi vill ha med någon som inte gör det.'),
    use: say('To choose the questions for the next three years.', 'För att välja frågorna för de närmaste tre åren.'),
    role: say('Meet us once a month and say what matters.', 'Träffa oss en gång i månaden och säg vad som är viktigt.'),
    kind: 'RESEARCH_TEAM', conditions: ['dementia'], seats: { patients: 1, all: 4 }, fee: FEE, product: none(say),
  });
  await invitedAsPerson(stage, university, request);
  const kin = await stage.who('next-of-kin');
  const invitation = await ownInvitation(kin, request);
  await kin.does('takePart', { invitation, name: say('Somebody close', 'En som står nära'), basis: ['NEXT_OF_KIN'], adult: true, payTo: 'ME', interests: 'NONE_APPLY' });
  const table = await gathered(university, request, [invitation], [kin], 'NEXT_OF_KIN');
  await agreed(table, { text: say('Three questions that come from everyday life', 'Tre frågor som kommer ur vardagen'), criterion: say('Each can be told in one sentence', 'Var och en går att säga i en mening') });
  await started(stage, table, university, FEE, stage.day(330));
  yield;
  yield;
  const activity = await planned(stage, table, say('Choosing the first question', 'Vi väljer den första frågan'), 25, { patient: 1, professional: 3 }, 'PROFESSIONAL');
  await table.contact.does('planForLonePatient', { partnership: table.id, activity, plan: say('We meet beforehand, two of us at most, and the first half hour is yours.', 'Vi träffas innan, högst två av oss, och den första halvtimmen är din.') });
}
