export { DeadlineRunner, type DeadlineParts, type FailingDeadline } from './deadlines';
export { Outages } from './outages';
export { at, cancel, process, release, send, type Action, type Process } from './process';
export { ProcessRunner, type ProcessParts, type ProcessStatus } from './runner';
export type { ClockTrouble, Clocks } from './time-guard';
