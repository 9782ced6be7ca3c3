export { AnswerInitiative, CloseInitiative, EndInitiativeAnswerTime } from './answering';
export * from './events';
export { completeInitiative, InitiativeDraft, InitiativeForm, NeedKind, professionalKinds } from './form';
export { initiative } from './initiative';
export { PublishInitiative, ReturnInitiative } from './review';
export { SendInitiative } from './sending';
export type { InitiativeStatus } from './state';
export { initiativeTerms, type InitiativeTerms } from './terms';
export { DraftInitiative, ReviseInitiative, SubmitInitiative, WithdrawInitiative } from './writing';
