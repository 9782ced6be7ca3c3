import type { Stage } from './stage';

/** Two people without an organisation join, each with their own consents: an adviser, and a next of kin. */
export async function advisersJoin(stage: Stage): Promise<void> {
  const { say } = stage;
  const adviser = await stage.who('adviser');
  await adviser.does('joinAsAdvisor', { name: say('Adviser', 'Rådgivaren'), adult: true, howOften: 'FEW_TIMES_A_YEAR', languages: ['sv', 'en'], openTo: ['ADVICE', 'PROTOCOL_REVIEW', 'PLAIN_LANGUAGE_REVIEW'] });
  await adviser.does('setAvailability', { howOften: 'FEW_TIMES_A_YEAR', takesPart: 'REMOTE' });
  await adviser.does('giveConsent', { purpose: 'CONDITION_AREAS' });
  await adviser.does('sayConditionAreas', { conditions: ['lung-disease'], experience: { own: true }, seenBy: 'THOSE_I_SAY_YES_TO' });
  await adviser.does('giveConsent', { purpose: 'ACCESS_NEEDS' });
  await adviser.does('sayAccessNeeds', { access: say('A break every half hour.', 'En paus varje halvtimme.') });

  const kin = await stage.who('next-of-kin');
  await kin.does('joinAsAdvisor', { name: say('Somebody close', 'En som står nära'), adult: true, howOften: 'MONTHLY', languages: ['sv', 'en'], openTo: ['RESEARCH_TEAM', 'STEERING_GROUP'] });
  await kin.does('setAvailability', { howOften: 'MONTHLY', takesPart: 'REMOTE' });
  await kin.does('giveConsent', { purpose: 'CONDITION_AREAS' });
  await kin.does('sayConditionAreas', { conditions: ['dementia'], experience: { own: false, nextOfKin: { relation: 'CHILD' } }, seenBy: 'NOBODY' });
  await (await stage.coordinator()).does('confirmIdentity', { person: (await kin.asks<{ viewer: { person: string } }>('{ viewer { person } }')).viewer.person, method: 'TELEPHONE' });
}
