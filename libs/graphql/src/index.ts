export * from './code-lists';
export * from './connection';
export type { Change, ChangeOptions, Changed, RequestContext } from './context';
export { badInput, failure, type ErrorCode } from './errors';
export { payloadType, UserErrorType, type UserError } from './payload';
export { AlsoNow, CommandIdField, DeadlineInput, DeadlineType, LookAgainType, MoneyInput, MoneyType, type WithCommandId } from './shared-types';
