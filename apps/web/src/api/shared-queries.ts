import { ApolloLink } from '@apollo/client';
import { OperationTypeNode, type DocumentNode } from 'graphql';
import { finalize, share, type Observable } from 'rxjs';

type Answer = Observable<ApolloLink.Result>;

let changes = 0;

/** Whoever asks from now on is not given an answer to what was asked before. */
export function askAnew(): void {
  changes++;
}

/**
 * The same question, asked by several parts of a page at the same moment, is asked once. After a change it is asked again, also while an
 * earlier one has not been answered: that answer may be older than the change. With `alone` in its context a question is never shared.
 * Each link shares among those who ask through it: what was asked under one hat is no answer under another.
 */
export function sharedQueries(): ApolloLink {
  /** What has been asked and not answered yet, by question and variables; and how many changes there had been. */
  let underWay = new Map<DocumentNode, Map<string, Answer>>();
  let since = changes;
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation).pipe(finalize(askAnew));
    if (operation.getContext()['alone'] === true) return forward(operation);
    if (since !== changes) {
      since = changes;
      underWay = new Map();
    }
    const same = underWay.get(operation.query) ?? new Map<string, Answer>();
    underWay.set(operation.query, same);
    const which = JSON.stringify(operation.variables);
    const asked = same.get(which);
    if (asked) return asked;
    const answer = forward(operation).pipe(finalize(() => same.delete(which)), share());
    same.set(which, answer);
    return answer;
  });
}
