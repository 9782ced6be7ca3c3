/** The people who answer for an organisation (R-ORG-09, R-ORG-10). */

import { command, id, line, nothing, personal, reject, type CommandOf, type Context, type Decision } from '#kernel';
import { z } from 'zod';
import { RepresentativeAppointed, RepresentativeRemoved, type OrganisationEvent } from './events';
import { isMember, type Organisation } from './state';

export const AppointRepresentative = command('AppointRepresentative', {
  organisation: id('organisation'), person: id('person'), personName: personal('person', line(200)), personRole: personal('person', line(200)),
  /** Whether the person's address is one that several people read (`isSharedMailbox`): the address itself is not recorded. */
  sharedMailbox: z.boolean(),
});
export const RemoveRepresentative = command('RemoveRepresentative', { organisation: id('organisation'), person: id('person') });

export function appoint(organisation: Organisation, asked: CommandOf<typeof AppointRepresentative>): Decision<OrganisationEvent> {
  const { person, personName, personRole, sharedMailbox } = asked;
  if (!isMember(organisation)) return reject('WRONG_STATE');
  if (sharedMailbox) return reject('PERSONAL_ACCOUNT_REQUIRED', 'person');
  return organisation.representatives.includes(person) ? nothing : [RepresentativeAppointed({ person, personName, personRole })];
}

export function remove(organisation: Organisation, { person }: CommandOf<typeof RemoveRepresentative>, { now }: Context): Decision<OrganisationEvent> {
  if (!isMember(organisation)) return reject('WRONG_STATE');
  return organisation.representatives.includes(person) ? [RepresentativeRemoved({ person, at: now })] : nothing;
}
