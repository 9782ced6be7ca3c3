import { process } from '#engine';
import { aboutOrganisations } from './news/organisations';
import { aboutPartnerships } from './news/partnerships';
import { aboutRequests } from './news/requests';
import { toCoordinators } from './news/coordinators';
import { toWhoeverIsAsked } from './news/whoever-is-asked';

/**
 * Who is told by mail that there is something: those who would see it anyway, and only of what may be known to them. A no, a silence, a
 * break and their causes are told to nobody who asks, not even by a mail that says nothing (R-VIS-01 to 05).
 */
export const mailProcess = toCoordinators(aboutPartnerships(aboutOrganisations(aboutRequests(toWhoeverIsAsked(process('mail'))))));
