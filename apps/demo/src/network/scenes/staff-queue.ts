import type { Members } from '../members';
import type { Stage } from '../../acts/stage';

/** What waits for the network's staff: an organisation to check, a concern, and a tie to an organisation that one of them has declared. */
export async function staffQueue(stage: Stage, { rare }: Members): Promise<void> {
  const { say } = stage;
  await (await stage.who('newcomer')).does('registerOrganisation', {
    name: say('Pretend Circle for Skin and Itch', 'Låtsaskretsen för hud och klåda'), kind: 'PATIENT_ORGANISATION', countries: ['SE'], publicBody: false, patientMajority: true, companyOver20: false,
    about: say('We met in a waiting room and went on meeting.', 'Vi träffades i ett väntrum och fortsatte träffas.'),
    personName: say('Founder', 'Grundare'), personRole: say('Founder', 'Grundare'), howToCheck: say('Our statutes are on our website.', 'Våra stadgar finns på vår webbplats.'),
  });
  await (await stage.who('member-two')).does('raiseConcern', {
    what: say('The papers for our next meeting came three days before it, not two weeks.', 'Papperen till vårt nästa möte kom tre dagar innan, inte två veckor.'),
    wish: say('That somebody reminds them of what we agreed.', 'Att någon påminner dem om vad vi har kommit överens om.'),
    talkTo: say('The contact, not the others.', 'Kontaktpersonen, inte de andra.'),
  });
  await (await stage.who('second-coordinator')).as('coordinator').does('declareInterest', { organisation: rare.id, interest: 'BOARD' });
}
