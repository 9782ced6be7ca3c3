import type { ApolloServerPlugin } from '@apollo/server';
import type { OpenedContext } from '../requests/request-context';

/** Ends each request's snapshot when its answer goes out, and writes its line in the log: a type and a time, no names, no texts. */
export const endOfRequest: ApolloServerPlugin<OpenedContext> = {
  requestDidStart() {
    const began = performance.now();
    return Promise.resolve({
      async willSendResponse({ contextValue, operation, errors }) {
        await contextValue.close();
        contextValue.log.info({
          correlationId: contextValue.correlationId,
          operation: operation?.operation ?? 'none',
          milliseconds: Math.round(performance.now() - began),
          codes: errors?.map(({ extensions }) => extensions['code']),
        }, 'answered');
      },
    });
  },
};
