export { AppModule, type ServerParts } from './app.module';
export { openIdentity, type Identity } from './identity';
export { jsonLog } from './log';
export { startServer, type RunningServer } from './start';
export { printedSchema } from './graphql/print-schema';
export { openContext, type ContextParts, type OpenedContext } from './requests/request-context';
