import type { ActorRole } from '#kernel';
import type { Language } from './languages';
import { sentence } from './sentence';

/** Who did something, as they then were. `name` is left out when the person's data are deleted, and always for staff, who are named by what they do. */
export interface Who {
  readonly role: ActorRole;
  readonly name?: string | undefined;
  /** The name of the organisation that they answered for. */
  readonly organisation?: string | undefined;
  /** The name of the person at whose request staff did it. */
  readonly atTheRequestOf?: string | undefined;
}

/** The beginning of a history sentence: `Eva, for Riksförbundet X,` · `A coordinator` · `En samordnare, på begäran av Maja,` · `A former participant`. */
export function whoInWords(language: Language, who: Who): string {
  const subject = subjectOf(language, who);
  return who.atTheRequestOf === undefined ? subject : sentence(language, 'who.onBehalf', { who: subject, name: who.atTheRequestOf });
}

function subjectOf(language: Language, { role, name, organisation }: Who): string {
  switch (role) {
    case 'coordinator':
    case 'auditor':
    case 'data-protection-officer':
    case 'operator':
    case 'visitor':
      return sentence(language, `who.${role}`);
    case 'process':
      return sentence(language, 'who.service');
    case 'person':
    case 'representative': {
      const person = name ?? sentence(language, 'who.former');
      return organisation === undefined ? person : sentence(language, 'who.forOrganisation', { name: person, organisation });
    }
  }
}
