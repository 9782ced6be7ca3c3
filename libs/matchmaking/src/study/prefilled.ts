import type { RequestDraft } from '../request/form';
import type { StudyFacts } from './study-facts';

/** What a writer finds in the form of an imported study: what its record says, and nothing else. The cells stay empty (R-IMP-02, R-IMP-03). */
export function prefilled({ title, summary, conditions, countries }: StudyFacts): RequestDraft {
  return {
    oneSentence: title,
    why: summary,
    ...(conditions.length > 0 ? { conditions: { kind: 'some' as const, ids: conditions } } : {}),
    ...(countries.length > 0 ? { meeting: { countries } } : {}),
  };
}
