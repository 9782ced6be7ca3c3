/** Operations made from the schema alone: every field, every argument, every place in every input. */

import {
  getNamedType, isAbstractType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema,
} from 'graphql';

export interface RootField {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly document: string;
  /** What of the schema the document asks for: `Partnership.goals`, `Initiative.asked(first)`. */
  readonly asks: readonly string[];
}

/** How many objects deep answers are looked at; of a type inside of itself only what is no object. */
const DEPTH = 7;

/** Where values come from. */
export interface Values {
  readonly random: () => number;
  /** An id for a place in an input, by the operation and the place's name. */
  readonly id: (operation: string, place: string) => string;
  readonly text: (place: string) => string;
  readonly int: (place: string) => number;
}

/** Every field that an operation can begin with, with the widest document there is for it. */
export function rootFieldsOf(schema: GraphQLSchema): readonly RootField[] {
  const of = (kind: RootField['kind'], fields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {}): RootField[] => Object.entries(fields).map(([name, field]) => {
    const asks = new Set<string>();
    const declared = field.args.map((argument) => `$${argument.name}: ${argument.type.toString()}`).join(', ');
    const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
    const document = `${kind}${declared === '' ? '' : ` (${declared})`} { ${name}${passed === '' ? '' : `(${passed})`} ${selected(schema, field.type, [], asks)} }`;
    return { kind, name, field, document, asks: [...asks] };
  });
  return [...of('query', schema.getQueryType()?.getFields()), ...of('mutation', schema.getMutationType()?.getFields()), ...of('subscription', schema.getSubscriptionType()?.getFields())];
}

function selected(schema: GraphQLSchema, type: GraphQLOutputType, inside: readonly string[], asks: Set<string>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) return `{ __typename ${schema.getPossibleTypes(named).map((one) => `... on ${one.name} ${selected(schema, one, inside, asks)}`).join(' ')} }`;
  const within = [...inside, named.name];
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isLeafType(inner) && (inside.includes(named.name) || within.length >= DEPTH)) return [];
    asks.add(`${named.name}.${field.name}`);
    for (const { name } of field.args) asks.add(`${named.name}.${field.name}(${name})`);
    const passed = field.args.map((argument) => `${argument.name}: ${literal(argument)}`).join(', ');
    return [`${field.name}${passed === '' ? '' : `(${passed})`} ${selected(schema, field.type, within, asks)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** What an argument inside of a document is given. */
function literal({ type }: GraphQLArgument): string {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues()[0]?.name ?? '' : named.name === 'Int' ? '50' : '""';
}

/** Variables for a root field. What is put into which place is noted in `puts`. */
export function variablesFor({ kind, name, field }: RootField, values: Values, puts: Set<string>): Readonly<Record<string, unknown>> {
  const root = kind.charAt(0).toUpperCase() + kind.slice(1);
  return Object.fromEntries(field.args.flatMap((argument) => {
    if (!isNonNullType(argument.type) && values.random() < 0.2) return [];
    puts.add(`${root}.${name}(${argument.name})`);
    return [[argument.name, valueFor(argument.type, argument.name, name, values, puts)]];
  }));
}

function valueFor(type: GraphQLInputType, place: string, operation: string, values: Values, puts: Set<string>): unknown {
  const { random } = values;
  if (isNonNullType(type)) return valueFor(type.ofType, place, operation, values, puts);
  if (isListType(type)) return Array.from({ length: random() < 0.8 ? 1 : 2 }, () => valueFor(type.ofType, place, operation, values, puts));
  if (isEnumType(type)) return type.getValues()[Math.floor(random() * type.getValues().length)]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(Object.values(type.getFields()).flatMap((field) => {
      if (!isNonNullType(field.type) && random() < 0.3) return [];
      puts.add(`${type.name}.${field.name}`);
      return [[field.name, valueFor(field.type, field.name, operation, values, puts)]];
    }));
  }
  return { ID: () => values.id(operation, place), String: () => values.text(place), Int: () => values.int(place), Float: random, Boolean: () => random() < 0.5 }[type.name as 'ID' | 'String' | 'Int' | 'Float' | 'Boolean']();
}

/** Everything that a run of all operations has to have asked for and put somewhere, as far as one of its root fields leads there. */
export function allOf(schema: GraphQLSchema): readonly string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const roots = new Set(['Query', 'Mutation', 'Subscription']);
  return types.flatMap((type) => {
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) => [...(roots.has(type.name) ? [] : [`${type.name}.${name}`]), ...args.map((argument) => `${type.name}.${name}(${argument.name})`)]);
  });
}
