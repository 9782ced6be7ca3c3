export type { Authorise } from './authorise';
export { commandsOn, type Commands, type Sealer } from './commands';
export type { HandlerParts, OnBehalf, Prepare } from './handle';
export { HANDLER_PARTS, envelopeOf, handlersOf, type Envelope } from './handlers-of';
export { loadStream, stateReader, type LoadedStream } from './history';
export { decodeMetadata, encodeMetadata, metadataOf, type CommandRequest, type EventMetadata, type Recording } from './metadata';
export type { Failure, Outcome, Problem } from './outcome';
