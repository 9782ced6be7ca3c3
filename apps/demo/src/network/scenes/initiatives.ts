import { handedIn } from '../../acts/initiatives';
import type { Stage } from '../../acts/stage';
import type { Members } from '../members';

/** An initiative that was answered with a yes and with a no, both with their reasons, and one that waits for review. */
export async function initiatives(stage: Stage, { rare, university, company }: Members): Promise<void> {
  const { say } = stage;
  const id = await handedIn(rare.answers, {
    change: say('Studies of rare conditions should accept a video visit in place of a journey.', 'Studier om sällsynta tillstånd borde godta ett videobesök i stället för en resa.'),
    why: say('One of our members travelled for eleven hours to be weighed.', 'En av våra medlemmar reste i elva timmar för att bli vägd.'),
    wanted: { kinds: ['ACADEMIC', 'COMPANY'], who: say('Somebody who decides how visits are planned.', 'Någon som bestämmer hur besöken planeras.') },
    bring: say('Thirty associations, and what their members have counted.', 'Trettio föreningar, och vad deras medlemmar har räknat ihop.'),
    need: { kinds: ['TIME', 'DECISION'], what: say('Two meetings, and a yes to trying it once.', 'Två möten, och ett ja till att pröva en gång.') },
    cost: say('Our own evenings.', 'Våra egna kvällar.'), answerBy: stage.by(30),
    speaksFor: say('Our member associations, which have voted on it.', 'Våra medlemsföreningar, som har röstat om det.'), company: { pays: false },
  });
  await (await stage.coordinator()).does('publishInitiative', { id });
  await rare.answers.does('sendInitiative', { id, recipients: [university.id, company.id] });
  await university.answers.does('answerInitiative', { id, answer: 'YES', name: say('The research nurse', 'Forskningssjuksköterskan'), reason: say('We plan visits for next year now, and can try it in one study.', 'Vi planerar nästa års besök nu och kan pröva i en studie.') });
  await company.answers.does('answerInitiative', { id, answer: 'NO', name: say('Patient relations', 'Patientkontakter'), reason: say('Our studies have begun; we cannot change their visits before they end.', 'Våra studier har börjat; vi kan inte ändra besöken förrän de är slut.') });

  await handedIn(await stage.who('next-of-kin'), {
    change: say('Hospitals should ask who is at home before they send somebody home.', 'Sjukhus borde fråga vem som finns hemma innan de skickar hem någon.'),
    why: say('I learned on the stairs that I was now a nurse.', 'Jag fick veta i trappan att jag nu var sjuksköterska.'),
    wanted: { kinds: ['CARE_PROVIDER', 'ACADEMIC'] },
    bring: say('What I wrote down in a year.', 'Det jag har skrivit ner under ett år.'),
    need: { kinds: ['TIME'], what: say('An hour with somebody who plans this.', 'En timme med någon som planerar sådant.') },
    cost: say('Nothing but my time.', 'Inget annat än min tid.'), answerBy: stage.by(30), speaksFor: say('Myself.', 'Mig själv.'), company: { pays: false },
  });
}
