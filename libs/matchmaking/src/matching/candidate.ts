import type { CalendarDate, Id, Instant } from '#kernel';
import type { EngagementKind, OrganisationKind } from '#vocabulary';
import type { Pause } from '../attention';
import type { RequestForm } from '../request/form';

/** What is looked for: the parts of a published request that matching reads. */
export interface Wanted {
  readonly request: Id;
  readonly asker: Id;
  readonly conditions: 'all' | readonly string[];
  readonly languages: readonly string[];
  /** Where the work is; empty when it does not matter. */
  readonly countries: readonly string[];
  /** Whether one can take part from anywhere. */
  readonly remote: boolean;
  readonly kind: EngagementKind;
}

/** What of a request's form is matched. Meetings without countries are for people anywhere. */
export function wantedBy(request: Id, asker: Id, { conditions, languages, meeting, kind }: RequestForm): Wanted {
  return {
    request, asker, languages, kind,
    conditions: conditions.kind === 'all' ? 'all' : conditions.ids,
    countries: meeting.countries,
    remote: meeting.format !== 'on-site',
  };
}

/** An invitation that a candidate has had. */
export interface PastInvitation {
  readonly request: Id;
  readonly asker: Id;
  readonly sentAt: Instant;
  /** When its time to answer is over. */
  readonly until: Instant;
  /** Not answered yet. */
  readonly waiting: boolean;
}

/** An organisation that could be asked, as matching knows it. Only members stand here: who is merely listed is never a candidate (R-ORG-03). */
export interface Candidate {
  readonly recipient: Id;
  readonly kind: OrganisationKind;
  readonly verified: boolean;
  readonly conditions: 'all' | readonly string[];
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly openTo: readonly EngagementKind[];
  readonly notOpenTo: readonly EngagementKind[];
  readonly confirmedAt?: Instant | undefined;
  readonly verificationDue?: CalendarDate | undefined;
  readonly limit: number;
  readonly pause?: Pause | undefined;
  readonly blocked: readonly Id[];
  readonly invitations: readonly PastInvitation[];
}
