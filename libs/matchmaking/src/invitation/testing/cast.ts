import { days, derivedId, endOf, hours, type Actor, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import type { MatchFactors } from '../../matching';
import { InvitationAccepted, InvitationDeclined, InvitationSent, PlaceOpened, PlaceTaken } from '../events';
import { invitationId } from '../sending';

/** Who and what the specs of invitations are about. */
export const request = derivedId('request');
export const asker = derivedId('company');
export const recipient = derivedId('patients');
export const invitation = invitationId(request, recipient);
export const representative = derivedId('representative');
export const maja = derivedId('maja');
export const noor = derivedId('noor');
export const contact = derivedId('contact');
export const deputy = derivedId('deputy');
export const place = (n: number): Id => derivedId('place', n);

/** 28 days after the specs' now, and the moment at which that day is over in Stockholm. */
export const answerBy = { date: '2026-03-30', zone: 'Europe/Stockholm' };
export const endsAt = endOf(answerBy);

export const asOrganisation = (organisation: Id, person = representative): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'organisation', organisation }, staffRoles: [] });
export const asPerson = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'person' }, staffRoles: [] });

export const settings = { open: true, name: 'ENPCR', zone: 'Europe/Stockholm', findDays: 28, answerDays: 14, holdDays: 14, quietWeeks: [28, 29, 30, 31], contactLimit: 3 };
export const member = { status: 'verified', kind: 'patient-organisation', name: 'Patients', zone: 'Europe/Stockholm', representatives: [representative], confirmedAt: specNow - days(30) };
export const professional = { status: 'verified', kind: 'company', name: 'Company', representatives: [contact, deputy] };
export const terms = { status: 'published', asker, contact, deputy, revisions: [] };

const match: MatchFactors = [{ factor: 'LANGUAGE', language: 'sv', points: 5 }];
const snapshot = { match: box(match, recipient, 'match'), algorithm: '1', vocabulary: '1', position: '41' };
export const wish = { request, recipient, places: 2, offers: 'place', answerBy, ...snapshot } as const;
type Sent = Parameters<typeof InvitationSent>[0];

export const sent = (change: Partial<Sent> = {}) => InvitationSent({ ...wish, to: 'organisation', asker, zone: 'Europe/Stockholm', endsAt, ...change });
export const acceptedUntil = endsAt;
export const accepted = (people = 2, heldUntil = acceptedUntil, objectUntil = specNow + hours(48)) =>
  InvitationAccepted({ request, recipient, people, unused: 2 - people, by: representative, name: box('Eva', representative, 'name'), heldUntil, objectUntil });
export const declined = (toldAt = endsAt) => InvitationDeclined({ request, recipient, toldAt });
export const opened = (n: number, insteadOf?: Id, offers: 'place' | 'reserve' = 'place') => PlaceOpened({ request, asker, recipient, place: place(n), offers, until: acceptedUntil, insteadOf });

export const ticks = { name: box('Maja', maja, 'name'), basis: box<['own-experience']>(['own-experience'], maja, 'basis'), interests: box<'none-apply'>('none-apply', maja, 'interests') } as const;
export const taken = (n: number, person: Id = maja, offers: 'place' | 'reserve' = 'place') => PlaceTaken({ request, asker, recipient, place: place(n), offers, person, ...ticks });
