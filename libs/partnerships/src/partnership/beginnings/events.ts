/** Beginnings other than from the yeses to a request. Each comes right after `PartnershipFormed`. */

import { event, id, plain, type EventOf } from '#kernel';

/** It goes on from an earlier one, with new goals; everybody is asked anew (R-PAR-12). */
export const PartnershipRenewed = event('PartnershipRenewed', 1, { from: plain(id('partnership')) });
/** It was there before it came here. It is marked, and stays out of figures (R-PAR-02). */
export const ExistingPartnershipRecorded = event('ExistingPartnershipRecorded', 1, {});

export const beginningEvents = [PartnershipRenewed, ExistingPartnershipRecorded] as const;
export type BeginningEvent = EventOf<(typeof beginningEvents)[number]>;
