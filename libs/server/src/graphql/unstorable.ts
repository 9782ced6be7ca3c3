import { visit, type DocumentNode, type GraphQLError } from 'graphql';
import { badInput } from '#graphql';
import { unstorableParts, unstorableText } from '#kernel';

/**
 * Refuses texts that no database of ours can hold, wherever they stand: in variables or in the document itself. So neither reads
 * nor writes ever meet them. Undefined when there are none.
 */
export function unstorableIn(document: DocumentNode, variables: unknown): GraphQLError | undefined {
  const problems = unstorableParts(variables ?? {}).map(({ path, why }) => ({ path: path.replace(/^input\./, ''), message: why }));
  visit(document, {
    StringValue({ value }) {
      const why = unstorableText(value);
      if (why !== undefined) problems.push({ path: '', message: why });
    },
  });
  return problems.length > 0 ? badInput(problems) : undefined;
}
