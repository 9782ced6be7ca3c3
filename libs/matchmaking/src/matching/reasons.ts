import { conditionName, countryName, languageName, sentence, type Language, type MessageKey } from '#language';
import type { MatchFactor } from './factors';

/** To whom reasons are said: to the organisation or the person who is asked, or to the one who asks. */
export type Audience = 'asked' | 'person' | 'asker';

const prefixes = { asked: 'match', person: 'match.you', asker: 'match.them' } as const;

/** One reason in plain words. */
export function reasonInWords(language: Language, audience: Audience, reason: MatchFactor): string {
  const key = (code: MatchFactor['factor']): MessageKey => `${prefixes[audience]}.${code}`;
  switch (reason.factor) {
    case 'CONDITION_SAME':
    case 'CONDITION_NEAR':
      return sentence(language, key(reason.factor), { condition: conditionName(language, reason.condition) });
    case 'KIND_WELCOME':
      return sentence(language, key(reason.factor), { kind: sentence(language, `value.engagementKind.${reason.kind}`) });
    case 'LANGUAGE':
      return sentence(language, key(reason.factor), { language: languageName(language, reason.language) });
    case 'COUNTRY':
      return sentence(language, key(reason.factor), { country: countryName(language, reason.country) });
    case 'SELDOM_ASKED':
      return sentence(language, key(reason.factor), { invitations: reason.invitations });
    case 'CONDITION_ALL':
    case 'EVERY_CONDITION':
    case 'REMOTE':
    case 'ANYWHERE':
      return sentence(language, key(reason.factor));
  }
}
