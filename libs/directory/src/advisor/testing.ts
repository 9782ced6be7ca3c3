import { derivedId, type Actor } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { advisor } from './advisor';
import { AdvisorJoined, ConsentGiven } from './events';
import { JoinAsAdvisor } from './joining';
import { SayAccessNeeds, SayConditionAreas } from './profile';
import type { ConsentPurpose } from './values';

export const { given } = specOf(advisor);

/** Who acts in a spec unless it says otherwise. */
export const person = derivedId('somebody');
export const coordinator: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
export const association = derivedId('association');

export const said = { name: box('Maja'), languages: box(['sv']), openTo: box(['survey' as const]), howOften: box('monthly' as const) };
export const wish = JoinAsAdvisor({ advisor: person, adult: true, ...said });
export const joined = AdvisorJoined({ person, at: specNow, ...said });

export const consentTo = (purpose: ConsentPurpose) => ConsentGiven({ person, purpose: box(purpose) });
export const areas = { conditions: box(['dementia']), experience: box({ own: false, nextOfKin: { relation: 'child' as const, bereaved: true } }), seenBy: box('nobody' as const) };
export const sayAreas = SayConditionAreas({ advisor: person, purpose: box('condition-areas'), ...areas });
export const sayAccess = SayAccessNeeds({ advisor: person, purpose: box('access-needs'), access: box('A hearing loop.') });
