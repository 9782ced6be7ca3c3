// The types of the web's GraphQL operations: beside each apps/web/src/**/x.graphql its x.operations.ts, made from the schema.
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const scalars = { ID: 'string', String: 'string', Boolean: 'boolean', Int: 'number', Float: 'number' };

/** @returns file name → text, for every file of operations below apps/web */
export async function webTypes(root, schemaText) {
  const files = new Map();
  const schema = parse(schemaText);
  const folder = path.join(root, 'apps/web/src');
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.graphql')) continue;
    const location = path.join(entry.parentPath ?? entry.path, entry.name);
    const filename = location.replace(/\.graphql$/, '.operations.ts');
    const config = { scalars, strictScalars: true, enumType: 'string-literal', immutableTypes: true, useTypeImports: true, skipTypename: true, defaultScalarType: 'unknown', dedupeFragments: true, exportFragmentSpreadSubTypes: false };
    const text = await codegen({
      filename, schema, config,
      documents: [{ location, document: parse(readFileSync(location, 'utf8')) }],
      plugins: [{ operations: {} }, { documents: { documentMode: 'graphQLTag', gqlImport: '@apollo/client#gql' } }],
      pluginMap: { operations, documents: { ...documents } },
    });
    files.set(path.relative(root, filename).split(path.sep).join('/'), `// Made by npm run generate from ${entry.name}.\n${text.replace(/^\/\* eslint-disable \*\/\n?/m, '')}\n`);
  }
  return files;
}
