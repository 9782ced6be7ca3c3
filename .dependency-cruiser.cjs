/** The import rules of ARCHITECTURE.md, under their names. */
const pure = '^libs/(directory|matchmaking|partnerships)/src/';
const contexts = ['directory', 'matchmaking', 'partnerships', 'audit', 'mail'];
const sqlPlaces = ['^libs/(event-store|database|engine|runtime|privacy|access)/', 'read-model', '^apps/', 'spec', 'testing'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'kernel-stands-alone', comment: 'kernel imports no library of ours, no Nest, SQL or GraphQL', severity: 'error',
      from: { path: '^libs/kernel/', pathNot: '\\.spec\\.ts$|testing\\.ts$' },
      to: { pathNot: '^libs/kernel/|^node_modules/(zod|canonicalize|uuid)/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'pure-files-know-no-engine', comment: 'the pure file of a concept knows neither SQL, Nest, GraphQL, tokens nor keys', severity: 'error',
      from: { path: pure, pathNot: 'read-model|graphql|spec|process|/ror/|/study/|index|context|testing|migration' },
      to: { path: '^libs/(database|event-store|engine|privacy|access|graphql|server|runtime)/|^node_modules/(pg|@nestjs|graphql|keycloak-connect)/', dependencyTypesNot: ['type-only'] },
    },
    ...contexts.map((name) => ({
      name: `${name}-is-entered-by-its-index`, comment: 'contexts meet through events and each other\'s index', severity: 'error',
      from: { path: '^(apps|libs|test)/', pathNot: `^libs/${name}/` }, to: { path: `^libs/${name}/src/(?!index\\.ts$)` },
    })),
    {
      name: 'few-know-sql', comment: 'only event-store, database, engine, the program\'s own tables and read models know SQL', severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: sqlPlaces }, to: { path: '^node_modules/pg/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-access-knows-tokens', severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/access/' }, to: { path: '^node_modules/(keycloak-connect|jose|oidc-provider)/' },
    },
    {
      name: 'only-privacy-knows-keys', comment: 'the one edge that opens boxes is the request and the command', severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/(privacy|runtime|server)/|/testing/|testing\\.ts$|spec\\.ts$' }, to: { path: '^libs/privacy/' },
    },
    {
      name: 'only-mail-sends-mail', severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/mail/' }, to: { path: '^node_modules/nodemailer/' },
    },
    {
      name: 'apps-are-not-imported', severity: 'error',
      from: { path: '^libs/' }, to: { path: '^apps/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    preserveSymlinks: true,   // packages are packages also where node_modules is a link
    tsPreCompilationDeps: true,
    preserveSymlinks: true,   // packages are packages also where node_modules is a link
    tsConfig: { fileName: 'tsconfig.import-rules.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
