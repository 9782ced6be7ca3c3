import { ApolloArmor } from '@escape.tech/graphql-armor';

/** How much one document may ask for, over HTTP and WebSocket alike. Our own largest operations stay under half of each. */
export const limits = { depth: 12, aliases: 30, tokens: 3_000, directives: 20, cost: 25_000 } as const;

/** Validation rules and plugins that keep a document within the limits. */
export function armour(): ReturnType<ApolloArmor['protect']> {
  return new ApolloArmor({
    maxDepth: { n: limits.depth },
    maxAliases: { n: limits.aliases },
    maxTokens: { n: limits.tokens },
    maxDirectives: { n: limits.directives },
    costLimit: { maxCost: limits.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.4, ignoreIntrospection: true },
    blockFieldSuggestion: { enabled: true },
  }).protect();
}
