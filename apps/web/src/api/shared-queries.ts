import { ApolloLink } from '@apollo/client';
import { OperationTypeNode, type DocumentNode } from 'graphql';
import { finalize, share, type Observable } from 'rxjs';

type Answer = Observable<ApolloLink.Result>;

/** What has been asked and not answered yet, by question and variables. */
let underWay = new Map<DocumentNode, Map<string, Answer>>();

/** Whoever asks from now on is not given an answer to what was asked before. */
export function askAnew(): void {
  underWay = new Map();
}

/**
 * The same question, asked by several parts of a page at the same moment, is asked once. After a change it is asked again, also while an
 * earlier one has not been answered: that answer may be older than the change. With `alone` in its context a question is never shared.
 */
export function sharedQueries(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation).pipe(finalize(askAnew));
    if (operation.getContext()['alone'] === true) return forward(operation);
    const known = underWay;
    const same = known.get(operation.query) ?? new Map<string, Answer>();
    known.set(operation.query, same);
    const which = JSON.stringify(operation.variables);
    const asked = same.get(which);
    if (asked) return asked;
    const answer = forward(operation).pipe(finalize(() => same.delete(which)), share());
    same.set(which, answer);
    return answer;
  });
}
