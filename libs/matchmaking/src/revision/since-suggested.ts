/** Who suggested a change knows the terms as they were then: a yes to others is said to these others (R-CHG-06). */

import type { Id, Rejection } from '#kernel';
import type { RequestForm } from '../request/form';
import type { RequestTerms } from '../request/terms';
import { compareTerms, partsToAgree } from '../terms/compare';
import type { Sent } from '../invitation/state';

/** A revision, as far as it is told apart from others. */
interface Revised {
  readonly revision: Id;
  readonly before: RequestForm;
}

/** The terms that somebody suggested changes to, when they have become worse or different in something since; undefined when not. */
export function termsSuggestedTo(form: RequestForm, since: readonly Revised[], own: readonly Id[]): RequestForm | undefined {
  // What came of their own suggestion is what they wanted.
  const [first] = since.slice(since.findLastIndex(({ revision }) => own.includes(revision)) + 1);
  return first && partsToAgree(compareTerms({ form: first.before }, { form })).length > 0 ? first.before : undefined;
}

/** Silence is no consent: without having read the newest terms their yes is refused, and nothing of that is seen by anybody. */
export function unreadTerms({ proposals, knownRevision }: Sent, terms: RequestTerms | undefined, read: Id | undefined): Rejection | undefined {
  if (proposals.length === 0 || terms === undefined || terms.status === 'none' || terms.form === undefined) return undefined;
  const { form, revisions } = terms;
  const since = revisions.slice(revisions.findIndex(({ revision }) => revision === knownRevision) + 1);
  return termsSuggestedTo(form, since, proposals) && since.at(-1)?.revision !== read ? { code: 'RECONSENT_REQUIRED', field: 'terms' } : undefined;
}
