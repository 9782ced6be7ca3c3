export { DeadlineRunner, type DeadlineParts, type FailingDeadline } from './deadlines';
export { Outages } from './outages';
export { at, cancel, process, release, send, tell, untell, type Action, type Process, type Telling, type Told } from './process';
export { ProcessRunner, type Post, type ProcessParts, type ProcessStatus, type ToldBecause } from './runner';
export type { ClockTrouble, Clocks } from './time-guard';
