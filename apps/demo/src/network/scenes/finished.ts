import { looksBack, storyReplied, storyShared } from '../../acts/looking-back';
import { personOf } from '../../acts/members';
import { found, invited, none, published, takes } from '../../acts/requests';
import { once, type Stage } from '../../acts/stage';
import { agreed, gathered, planned, started } from '../../acts/table';
import type { Members } from '../members';

const FEE = 240_000;
/** Its last day, counted from the first. */
const LAST_DAY = 75;

/** A partnership of the university from its request to its end, with what everybody thought of it and what they tell the network. */
export async function* finished(stage: Stage, { university, lungs, rare }: Members): AsyncGenerator<undefined, void> {
  const { say } = stage;
  const request = await published(stage, university, {
    oneSentence: say('Help us find out what a winter with lung disease is like', 'Hjälp oss förstå hur en vinter med lungsjukdom är'),
    why: say('We measure breath twice a year. What happens between January and March we do not know.', 'Vi mäter andningen två gånger om året. Vad som händer mellan januari och mars vet vi inte.'),
    use: say('To choose what is measured in winter, and how often.', 'För att välja vad som ska mätas på vintern, och hur ofta.'),
    role: say('Tell us about your winter, and look through what we want to measure.', 'Berätta om din vinter och titta igenom vad vi vill mäta.'),
    kind: 'ADVICE', conditions: ['lung-disease'], seats: { patients: 3, all: 5 }, fee: FEE, product: none(say),
  });
  const invitation = await invited(stage, university, request, lungs.id, 2);
  const toRare = await invited(stage, university, request, rare.id, 1);
  await rare.answers.does('declineInvitation', { invitation: toRare });
  const places = await found(lungs.answers, invitation, ['member-one', 'member-three'], say('Chair', 'Ordförande'));
  const patients = [await stage.who('member-one'), await stage.who('member-three')];
  for (const [index, patient] of patients.entries()) await takes(patient, places[index] ?? '', say('A member', 'En medlem'));
  const table = await gathered(university, request, [invitation], patients);
  await agreed(table, { text: say('A winter plan for measuring that people can live with', 'En vinterplan för mätningar som går att leva med'), criterion: say('Eight of ten measure until the end of March', 'Åtta av tio mäter till och med mars') });
  await started(stage, table, university, FEE, stage.day(LAST_DAY));
  const partnership = table.id;
  await planned(stage, table, say('What a week in February looks like', 'Så ser en vecka i februari ut'), LAST_DAY - 1, { patient: 2, professional: 2 }, 'PATIENT');
  for (const patient of patients) await table.contact.does('promisePayment', { partnership, person: await personOf(patient), on: stage.day(LAST_DAY) });

  yield;
  await once(() => statusOf(table.contact, partnership), (status) => status !== 'ACTIVE');
  for (const patient of patients) await patient.does('tickPayment', { partnership, paid: true });
  await table.contact.does('reportOutcome', {
    partnership,
    heard: say('Measuring at home is hardest in the weeks when it matters most.', 'Det är svårast att mäta hemma just de veckor då det betyder mest.'),
    did: say('In winter we measure once a week in place of every day, and somebody calls when two weeks are missing.', 'På vintern mäter vi en gång i veckan i stället för varje dag, och någon ringer när två veckor saknas.'),
    didNot: say('The long breathing test stays: without it the winters cannot be compared.', 'Det långa andningstestet blir kvar: utan det går vintrarna inte att jämföra.'),
    next: say('The new plan is tried next winter. We tell you in May how it went.', 'Den nya planen prövas nästa vinter. I maj berättar vi hur det gick.'),
  });
  await patients[0]?.does('addPatientParagraph', { partnership, text: say('We were asked before anything was decided. Next time, ask somebody who lives alone, too.', 'Vi blev tillfrågade innan något var bestämt. Fråga nästa gång också någon som bor ensam.') });
  const looks = [
    [patients[0], say('Evenings, short papers, and answers to every question.', 'Kvällar, korta papper och svar på varje fråga.'), say('The first papers came late.', 'De första papperen kom sent.')],
    [patients[1], say('I could say no to half of it and stay.', 'Jag kunde säga nej till hälften och ändå vara kvar.'), say('Hard words in the second draft.', 'Svåra ord i det andra utkastet.')],
    [table.contact, say('We had asked the wrong question, and learned it in time.', 'Vi hade ställt fel fråga och fick veta det i tid.'), say('We should have begun a month earlier.', 'Vi borde ha börjat en månad tidigare.')],
    [table.deputy, say('Talking before writing.', 'Att prata innan vi skrev.'), say('Too little time for the last meeting.', 'För lite tid till det sista mötet.')],
  ] as const;
  for (const [person, worked, didNot] of looks) if (person) await looksBack(person, partnership, { worked, didNot });

  yield;
  await table.contact.does('closePartnership', { partnership });
  await storyShared(stage, patients[0] ?? table.contact, partnership, {
    worked: say('They changed the plan, and showed us where.', 'De ändrade planen och visade oss var.'),
    didNot: say('We met too late in the day for those who tire early.', 'Vi träffades för sent på dagen för den som blir trött tidigt.'),
    differently: say('Ask which hours work before the first meeting.', 'Fråga vilka tider som fungerar redan före första mötet.'),
  });
  await storyReplied(table.contact, partnership, say('Thank you. From now on we ask about hours in the invitation.', 'Tack. Från och med nu frågar vi om tider redan i inbjudan.'));
}

async function statusOf(person: { asks<T>(query: string, variables: Record<string, unknown>): Promise<T> }, id: string): Promise<string> {
  return (await person.asks<{ partnership: { status: string } }>('query ($id: ID!) { partnership(id: $id) { status } }', { id })).partnership.status;
}
