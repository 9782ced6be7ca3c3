import { ApolloArmor } from '@escape.tech/graphql-armor';

/** How much one document may ask for, over HTTP and WebSocket alike. Our own largest operations stay under half of each. */
export const limits = { depth: 12, aliases: 30, tokens: 3_000, directives: 20, cost: 25_000 } as const;

/** How much the parser reads before it gives up. */
export const parsing = { maxLexicalTokens: limits.tokens } as const;

/** Validation rules and plugins that keep a document within the limits. */
export function armour(): ReturnType<ApolloArmor['protect']> {
  return new ApolloArmor({
    maxDepth: { n: limits.depth },
    maxAliases: { n: limits.aliases },
    // Counted by the parser itself, which says so as it says any syntax error.
    maxTokens: { enabled: false },
    maxDirectives: { n: limits.directives },
    costLimit: { maxCost: limits.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.4, ignoreIntrospection: true },
    // Errors lose their suggestions where they are formed: over WebSocket too.
    blockFieldSuggestion: { enabled: false },
  }).protect();
}
