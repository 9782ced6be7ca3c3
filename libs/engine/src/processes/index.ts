export { DeadlineRunner, type DeadlineParts } from './deadlines';
export { at, cancel, process, send, type Action, type Process } from './process';
export { ProcessRunner, type ProcessParts, type ProcessStatus } from './runner';
export type { ClockTrouble, Clocks } from './time-guard';
