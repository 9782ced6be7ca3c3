import { personOf } from '../../acts/members';
import { found, invited, none, published, takes } from '../../acts/requests';
import type { Stage } from '../../acts/stage';
import { agreed, gathered, planned, started } from '../../acts/table';
import type { Members } from '../members';

const FEE = 320_000;
/** It has no last day; they look through it together this often. */
const MONTHS = 3;

/** A partnership of the company that is under way, without a last day: one meeting held, one to come, and time to look through it. */
export async function* underWay(stage: Stage, { company, joints }: Members): AsyncGenerator<undefined, void> {
  const { say } = stage;
  const request = await published(stage, company, {
    oneSentence: say('Help us make a consent form for a study of joint pain that people can read', 'Hjälp oss göra ett samtyckesformulär om ledvärk som går att läsa'),
    why: say('The form for our last study was eleven pages long. Nobody we asked had read it to the end.', 'Formuläret till vår förra studie var elva sidor långt. Ingen vi frågade hade läst till slutet.'),
    use: say('The new form, and how we write such forms from now on.', 'Det nya formuläret, och hur vi skriver sådana formulär framöver.'),
    role: say('Read two drafts, mark what is hard, and meet us to talk about it.', 'Läs två utkast, markera det som är svårt och träffa oss för att prata om det.'),
    kind: 'CONSENT_FORM_REVIEW', conditions: ['rheumatic-disease'], seats: { patients: 2, all: 4 }, fee: FEE, product: none(say),
  });
  const invitation = await invited(stage, company, request, joints.id, 2);
  const places = await found(joints.answers, invitation, ['member-one', 'member-two'], say('Board member', 'Styrelseledamot'));
  const patients = [await stage.who('member-one'), await stage.who('member-two')];
  for (const [index, patient] of patients.entries()) await takes(patient, places[index] ?? '', say('A member', 'En medlem'));
  const table = await gathered(company, request, [invitation], patients);
  await agreed(table, { text: say('A form of two pages that says everything', 'Ett formulär på två sidor som säger allt'), criterion: say('Nine of ten can tell in their own words what they said yes to', 'Nio av tio kan med egna ord säga vad de tackade ja till') });
  await started(stage, table, company, FEE, stage.day(300), MONTHS);
  const first = await planned(stage, table, say('Reading the first draft together', 'Vi läser första utkastet tillsammans'), 75, { patient: 2, professional: 2 }, 'PATIENT');
  for (const patient of patients) await table.contact.does('promisePayment', { partnership: table.id, person: await personOf(patient), on: stage.day(90) });
  yield;
  await table.contact.does('holdActivity', { partnership: table.id, activity: first, attended: { patient: 2, professional: 2 } });
  await patients[0]?.does('tickAttendance', { partnership: table.id, activity: first, attended: true });
  yield;
  await patients[0]?.does('agreeToGoOn', { partnership: table.id, review: 1, how: say('We are heard, and the form gets shorter each time.', 'Vi blir lyssnade på, och formuläret blir kortare för varje gång.') });
  await patients[0]?.does('tickPayment', { partnership: table.id, paid: true });
  await planned(stage, table, say('The second draft, and what became of the first', 'Andra utkastet, och vad det blev av det första'), 20, { patient: 2, professional: 2 }, 'PROFESSIONAL');
}
