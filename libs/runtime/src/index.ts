export { startBackground, type Background } from './background';
export { demoClock, realClock, type NetworkClock } from './clock';
export { CommandBusModule, COMMANDS } from './command-bus';
export { contexts, type BoundedContext } from './contexts';
export { migrations, openStorage, type Storage, type StorageSettings } from './storage';
export { demoNetworkList } from './demo-networks';
export { readerOf, unsentForm, UnsentForms, unsentFormsMigrations, type FormOf } from './unsent-forms';
export { networksOf, type Networks } from './networks';
export { eventSchemas, eventsPage } from './event-docs';
