import 'reflect-metadata';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { contexts } from '#runtime';
import { UnsentFormsResolver } from './unsent-forms.resolver';
import { ViewerResolver } from './viewer.resolver';

const silent: Pick<NestApplicationOptions, 'logger' | 'abortOnError'> = { logger: false };

/** The schema that the server serves, as text: made from the resolvers' classes, without starting anything. */
export async function printedSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, silent);
  try {
    const schema = await app.get(GraphQLSchemaFactory).create([ViewerResolver, UnsentFormsResolver, ...contexts.flatMap(({ resolvers }) => resolvers)]);
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}
