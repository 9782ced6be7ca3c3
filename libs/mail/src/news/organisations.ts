import {
  ActedOnBehalf, AffiliationClaimed, AffiliationConfirmed, GuestReviewerNamed, OrganisationSuspended, OrganisationVerified, RecoveryAgreed, RecoveryProposed, RecoveryStopped, RepresentativeAppointed,
  RepresentativeRemoved, SuspensionLifted, VerificationRefused, VerificationReturned,
} from '#directory';
import { tell, type Action, type Process } from '#engine';
import type { Id } from '#kernel';
import { answeringFor, person } from '../whom';

const news = (organisation: Id): Action => tell({ about: organisation, whom: answeringFor(organisation) });
/** Who may answer for an organisation is told at once to all who do, and to whom it concerns (R-ORG-10, R-ORG-11). */
const warning = (organisation: Id, ...besides: readonly Id[]): Action => tell({ about: organisation, whom: answeringFor(organisation, ...besides), atOnce: true });

/** Organisations, those who answer for them, and what staff do for people. */
export function aboutOrganisations(mail: Process): Process {
  return mail
    .on(OrganisationVerified, ({ id }) => [news(id)])
    .on(VerificationReturned, ({ id }) => [news(id)])
    .on(VerificationRefused, ({ id, data: { people } }) => [tell({ about: id, whom: () => Promise.resolve({ people }) })])
    .on(OrganisationSuspended, ({ id }) => [warning(id)])
    .on(SuspensionLifted, ({ id }) => [news(id)])
    .on(RepresentativeAppointed, ({ id, data: { person: appointed } }) => [warning(id, appointed)])
    .on(RepresentativeRemoved, ({ id, data: { person: removed } }) => [warning(id, removed)])
    .on(RecoveryProposed, ({ id }) => [warning(id)])
    .on(RecoveryAgreed, ({ id }) => [warning(id)])
    .on(RecoveryStopped, ({ id }) => [warning(id)])
    .on(AffiliationClaimed, ({ data: { organisation } }) => [news(organisation)])
    .on(AffiliationConfirmed, ({ id, data: { person: confirmed } }) => [tell({ about: id, whom: person(confirmed) })])
    // The confirmation of what staff recorded for somebody, by the channel that they chose (R-STF-02).
    .on(ActedOnBehalf, ({ data: { act, person: whose, confirmBy } }) => (confirmBy === 'e-mail' ? [tell({ about: act, whom: person(whose), atOnce: true })] : []))
    .on(GuestReviewerNamed, ({ id, data: { person: named } }) => [tell({ about: id, whom: person(named) })]);
}
