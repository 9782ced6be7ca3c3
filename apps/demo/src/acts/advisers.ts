import { personOf } from './members';
import type { Hand } from './hand';
import type { Stage } from './stage';

/** What somebody says when they join to advise. */
export interface Joining {
  readonly name: string;
  readonly howOften: string;
  readonly openTo: readonly string[];
}

/** Joins as themselves; nobody asks for an organisation. They take part from home. */
export async function joinsAsAdviser(person: Hand, { name, howOften, openTo }: Joining): Promise<void> {
  await person.does('joinAsAdvisor', { name, adult: true, howOften, languages: ['sv', 'en'], openTo });
  await person.does('setAvailability', { howOften, takesPart: 'REMOTE' });
}

/** What somebody wants to be asked about, on what experience, and who may see it. */
export interface Areas {
  readonly conditions: readonly string[];
  readonly experience: object;
  readonly seenBy: string;
}

/** A consent of its own, and then what rests on it. */
export async function saysAreas(person: Hand, areas: Areas): Promise<void> {
  await person.does('giveConsent', { purpose: 'CONDITION_AREAS' });
  await person.does('sayConditionAreas', areas);
}

/** A coordinator has talked with them on the telephone. */
export async function identityConfirmed(stage: Stage, person: Hand): Promise<void> {
  await (await stage.coordinator()).does('confirmIdentity', { person: await personOf(person), method: 'TELEPHONE' });
}
