import { identityConfirmed, joinsAsAdviser, saysAreas } from '../acts/advisers';
import type { Stage } from '../acts/stage';

/** Two people without an organisation join, each with their own consents: an adviser, and a next of kin. */
export async function advisersJoin(stage: Stage): Promise<void> {
  const { say } = stage;
  const adviser = await stage.who('adviser');
  await joinsAsAdviser(adviser, { name: say('Adviser', 'Rådgivaren'), howOften: 'FEW_TIMES_A_YEAR', openTo: ['ADVICE', 'PROTOCOL_REVIEW', 'PLAIN_LANGUAGE_REVIEW'] });
  await saysAreas(adviser, { conditions: ['lung-disease'], experience: { own: true }, seenBy: 'THOSE_I_SAY_YES_TO' });
  await adviser.does('giveConsent', { purpose: 'ACCESS_NEEDS' });
  await adviser.does('sayAccessNeeds', { access: say('A break every half hour.', 'En paus varje halvtimme.') });

  const kin = await stage.who('next-of-kin');
  await joinsAsAdviser(kin, { name: say('Somebody close', 'En som står nära'), howOften: 'MONTHLY', openTo: ['RESEARCH_TEAM', 'STEERING_GROUP'] });
  await saysAreas(kin, { conditions: ['dementia'], experience: { own: false, nextOfKin: { relation: 'CHILD' } }, seenBy: 'NOBODY' });
  await identityConfirmed(stage, kin);
}
