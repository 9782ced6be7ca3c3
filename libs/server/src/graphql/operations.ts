import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { failure } from '#graphql';
import type { OpenedContext } from '../requests/request-context';
import { unstorableIn } from './unstorable';

/** Refuses what the schema cannot: subscriptions, which need a socket, and texts that cannot be stored. */
export const checkedOperation: ApolloServerPlugin<OpenedContext> = {
  requestDidStart() {
    return Promise.resolve({
      didResolveOperation({ document, operation, request }) {
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw failure('BAD_USER_INPUT');
        const unstorable = unstorableIn(document, request.variables);
        if (unstorable) throw unstorable;
        return Promise.resolve();
      },
    });
  },
};

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
