import type { Members } from '../members';
import { drafted, found, invited, invitedAsPerson, none, published, type Wish } from '../../acts/requests';
import type { Stage } from '../../acts/stage';

/** What the company has on its desk: a request that is out, one in review, one that came back, and one that is still being written. */
export async function companyDesk(stage: Stage, { company, lungs }: Members): Promise<void> {
  const { say } = stage;
  const wish: Wish = {
    oneSentence: say('Read our leaflet about inhalers and say what nobody understands', 'Läs vår broschyr om inhalatorer och säg vad ingen förstår'),
    why: say('We have written it three times, and people still call to ask the same things.', 'Vi har skrivit den tre gånger, och folk ringer fortfarande och frågar om samma saker.'),
    use: say('To write it a fourth time, with you.', 'För att skriva den en fjärde gång, tillsammans med er.'),
    role: say('Read it at home, mark what is hard, and talk with us for an evening.', 'Läs den hemma, markera det som är svårt och prata med oss en kväll.'),
    kind: 'PLAIN_LANGUAGE_REVIEW', conditions: ['asthma'], seats: { patients: 2, all: 4 }, fee: 210_000, product: say('An inhaler', 'En inhalator'),
  };
  const request = await published(stage, company, wish);
  const invitation = await invited(stage, company, request, lungs.id, 1);
  await invitedAsPerson(stage, company, request);
  const { question } = await lungs.answers.makes<{ question: { id: string } }>('askQuestion',
    { invitation, text: say('May we show the leaflet to our own members first?', 'Får vi visa broschyren för våra egna medlemmar först?') }, 'question { id }');
  await company.contact.does('answerQuestion', { question: question.id, answer: say('Yes, to as many as you like.', 'Ja, för hur många ni vill.') });
  const [place = ''] = await found(lungs.answers, invitation, ['member-one'], say('Chair', 'Ordförande'));
  await (await stage.who('member-one')).asks('query ($place: ID!) { place(id: $place) { id } }', { place });

  const inReview = await drafted(stage, company, { ...wish, oneSentence: say('Help us choose what a study of morning stiffness measures', 'Hjälp oss välja vad en studie om morgonstelhet ska mäta'), kind: 'ADVICE', conditions: ['rheumatic-disease'], product: none(say) });
  await company.contact.does('submitRequest', { id: inReview });
  const back = await drafted(stage, company, { ...wish, oneSentence: say('Join our panel on new devices', 'Var med i vår panel om nya apparater'), kind: 'ADVISORY_BOARD', role: say('Come to the panel.', 'Kom till panelen.') });
  await company.contact.does('submitRequest', { id: back });
  await (await stage.coordinator()).does('returnRequest', { id: back, comments: say('Say what people would do there, and what the panel decides.', 'Skriv vad man skulle göra där och vad panelen bestämmer.') });
  await company.contact.does('draftRequest', { draft: { oneSentence: say('Ideas for a study of tiredness', 'Idéer till en studie om trötthet') } });
}
