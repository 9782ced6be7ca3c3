export { PlaceAddresses } from './addresses.read-model';
export { AcceptInvitation, DeclineInvitation, EndInvitation, WithdrawInvitation } from './answering';
export * from './events';
export { invitation } from './invitation';
export { invitationOutcome, type InvitationOutcome } from './outcome';
export { DeclinePlace, EndHold, OpenPlace, TakePlace } from './people';
export { invitationId, SendInvitation } from './sending';
export { Bases, ContactDetails, InterestsTick, Offer } from './terms';
