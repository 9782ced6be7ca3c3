import 'reflect-metadata';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { isInputObjectType, isNonNullType, type GraphQLSchema } from 'graphql';
import { roleOf } from '#kernel';
import { partnership } from '../partnership';
import { theClock } from '../testing/cast';
import { permissions } from '#access';
import { resolvers } from '.';

const silent: Pick<NestApplicationOptions, 'logger'> = { logger: false };

describe('the API of partnerships', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, silent);
    schema = await app.get(GraphQLSchemaFactory).create([...resolvers]);
    await app.close();
  });

  const mutationOf = (command: string) => schema.getMutationType()?.getFields()[command.charAt(0).toLowerCase() + command.slice(1)];
  /** Ids of what is new are made where the wish comes in, as is what a decision must know of what is sealed. */
  const madeAtTheEdge: Readonly<Record<string, readonly string[]>> = { ProposeGoal: ['goal'], SetPayPlan: ['plan', 'pays', 'withinDays'], PlanActivity: ['activity'], RecordExistingPartnership: ['partnership'] };
  const clockOnly = (command: string) => (permissions[command] ?? []).every(({ role }) => role === roleOf(theClock));
  const given = partnership.rules.map(({ definition }) => definition).filter(({ command }) => !clockOnly(command));

  it('has every command that people may give, and none that only the clock gives', () => {
    expect(given.length).toBeGreaterThan(20);
    for (const { definition: { command } } of partnership.rules) expect([command, mutationOf(command) !== undefined]).toEqual([command, !clockOnly(command)]);
  });

  it.each(given.map((definition) => [definition.command, definition] as const))('%s is asked with the fields of its command', (command, definition) => {
    const type = mutationOf(command)?.args.find(({ name }) => name === 'input')?.type;
    const input = isNonNullType(type) && isInputObjectType(type.ofType) ? type.ofType.getFields() : {};
    const asked = Object.entries(input).filter(([name]) => name !== 'commandId').map(([name, field]) => `${name}${isNonNullType(field.type) ? '' : '?'}`);
    const wanted = Object.entries(definition.fields).filter(([name]) => !(madeAtTheEdge[command] ?? []).includes(name)).map(([name, field]) => `${name}${field.isOptional ? '?' : ''}`);
    expect(asked.sort()).toEqual(wanted.sort());
    expect(Object.keys(input)).toContain('commandId');
  });

  it('says in words what each of its types is for', () => {
    const named = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !['String', 'Int', 'Boolean', 'ID', 'Query', 'Mutation', 'Subscription', 'Float'].includes(name) && !/Connection$|Edge$/.test(name));
    expect(named.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });
});
