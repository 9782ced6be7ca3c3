export * from './events';
export { meetingFormats, MeetingFormat, refusedPurposes, RequestDraft, RequestForm, requestPurposes, Seats } from './form';
export { CloseRequest, ExtendDeadline, FillPlace, FreePlaces, HoldPlaces } from './places';
export { request } from './request';
export { requestProcess } from './request.process';
export { PublishRequest, ReturnRequest } from './review';
export type { RequestStatus } from './state';
export { requestTerms, type PlaceCount, type RequestTerms } from './terms';
export { ConfirmContactRole, DraftRequest, ImportStudy, ReviseDraft, SubmitRequest, WithdrawRequest } from './writing';
