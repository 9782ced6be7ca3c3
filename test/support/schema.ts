import { buildClientSchema, getIntrospectionQuery, getNamedType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType, isUnionType, type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema, type IntrospectionQuery } from 'graphql';

/** The schema as the server itself describes it. */
export async function readSchema(origin: string): Promise<GraphQLSchema> {
  const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: getIntrospectionQuery() }) });
  return buildClientSchema(((await answer.json()) as { readonly data: IntrospectionQuery }).data);
}

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every query and every mutation there is. */
export function operationsOf(schema: GraphQLSchema): readonly Operation[] {
  const of = (kind: Operation['kind'], fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>): Operation[] => Object.entries(fields).map(([name, field]) => ({ kind, name, field }));
  return [...of('query', schema.getQueryType()?.getFields() ?? {}), ...of('mutation', schema.getMutationType()?.getFields() ?? {})];
}

/** A value that fits a type. Every id is `id`; what stands in a text may depend on its name. */
export function sample(type: GraphQLInputType, id: string, words: (name: string) => string = () => 'words', called = ''): unknown {
  if (isNonNullType(type)) return sample(type.ofType, id, words, called);
  if (isListType(type)) return [sample(type.ofType, id, words, called)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter(({ name }) => name !== 'commandId').map((field) => [field.name, sample(field.type, id, words, field.name)]));
  return { ID: id, String: words(called), Int: 1, Float: 1, Boolean: true }[type.name];
}

export type Path = readonly (string | number)[];

/** Where in a value of this type a text or an id stands. */
export function textPlaces(type: GraphQLInputType, at: Path = []): readonly { readonly path: Path; readonly scalar: 'ID' | 'String' }[] {
  if (isNonNullType(type)) return textPlaces(type.ofType, at);
  if (isListType(type)) return textPlaces(type.ofType, [...at, 0]);
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((field) => textPlaces(field.type, [...at, field.name]));
  return type.name === 'ID' || type.name === 'String' ? [{ path: at, scalar: type.name }] : [];
}

/** The same value with something else in one place. */
export function withAt(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item, n) => (n === step ? withAt(item, rest, put) : item));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [step]: withAt(object[step], rest, put) };
}

/** Everything that can be asked of a type without arguments, so many objects deep. */
export function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return isUnionType(named) ? '{ __typename }' : '';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.every((argument) => !isNonNullType(argument.type))).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [field.name];
    return depth > 0 ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** The document of an operation with all of its arguments as variables, and those variables' sample values. */
export function documentOf({ kind, name, field }: Operation, id: string, depth: number): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } {
  const declared = field.args.map((argument) => `$${argument.name}: ${argument.type.toString()}`).join(', ');
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return {
    query: `${kind}${declared === '' ? '' : ` (${declared})`} { ${name}${passed === '' ? '' : `(${passed})`} ${selection(field.type, depth)} }`,
    variables: Object.fromEntries(field.args.map((argument) => [argument.name, argument.name === 'after' ? null : sample(argument.type, id)])),
  };
}
