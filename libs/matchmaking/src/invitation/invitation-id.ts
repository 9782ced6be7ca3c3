import { derivedId, type Id } from '#kernel';

/** One invitation per request, recipient and round: asking the same again finds the one that is there (R-INV-06). Every request has one round. */
export function invitationId(request: Id, recipient: Id, round = 1): Id {
  return derivedId('invitation', request, recipient, round);
}
