const swc = ['@swc/jest', {
  jsc: { parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true }, target: 'es2023' },
  module: { type: 'commonjs' },
}];

// NestJS 12 and some of its company are ESM only; Jest on Node 20 needs them turned into CommonJS.
const esmOnly = '@nestjs|@apollo/server|@as-integrations|oidc-provider|jose|canonicalize|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|nanoid|eta|quick-lru|koa|@koa|intl-messageformat|@formatjs|p-defer|@whatwg-node|cookie';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/support/failing.cjs',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testRegex: '\\.spec\\.ts$',
  moduleNameMapper: { '^#kernel/testing$': '<rootDir>/libs/kernel/src/testing.ts', '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts' },
  transform: { '^.+\\.(ts|js|mjs)$': swc },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly})/)`],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testTimeout: 60_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};
