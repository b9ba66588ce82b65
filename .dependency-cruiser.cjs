// The floors of the house: a file imports downwards only, and what it may import is listed. docs/ARCHITECTURE.md draws it.
const catalogAndQueue = '^src/jobs/(catalogue|queue)(/|\\.ts$)';

/** A floor: the files at `path` may import, of ours, what is under `allowed`, and each other. */
function floor(name, { path, pathNot }, allowed) {
  return {
    name,
    severity: 'error',
    from: { path, ...(pathNot ? { pathNot } : {}) },
    to: { path: '^src/', pathNot: [path, ...allowed] },
  };
}

const floor0 = ['^src/domain/', '^src/config/', '^src/lib/'];
const floors0to1 = [...floor0, '^src/entities/', '^src/documents/', catalogAndQueue];
const floors0to2 = [...floors0to1, '^src/db/', '^src/auth/'];
const acts = ['^src/services/'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    floor('domain-imports-nothing-of-ours', { path: '^src/domain/' }, []),
    floor('config-imports-nothing-of-ours', { path: '^src/config/' }, []),
    floor('documents-import-domain', { path: '^src/documents/' }, ['^src/domain/']),
    floor('entities-import-domain', { path: '^src/entities/' }, ['^src/domain/']),
    floor('job-catalog-and-queue-import-domain', { path: catalogAndQueue }, ['^src/domain/']),
    // The catalog too, the unit of work keeps the jobs that are to be queued, by name.
    floor('db-imports-entities-config-domain', { path: '^src/db/' }, [
      '^src/entities/',
      '^src/jobs/catalogue',
      ...floor0,
    ]),
    // Sessions are rows: auth stands on db, and never the other way round.
    floor('auth-imports-db-entities-config-domain', { path: '^src/auth/' }, ['^src/db/', '^src/entities/', ...floor0]),
    floor('services-import-floors-below', { path: '^src/services/' }, [...floors0to2, '^src/reads/']),
    floor('loaders-import-floors-below', { path: '^src/loaders/' }, [...floors0to2, '^src/reads/']),
    floor('reads-import-floors-below', { path: '^src/reads/' }, [...floors0to2, '^src/schema/']),
    floor('request-imports-floors-below', { path: '^src/request/' }, [...floors0to2, '^src/reads/']),
    floor('schema-imports-floors-below', { path: '^src/schema/' }, [...floors0to2, '^src/reads/', '^src/request/']),
    floor('resolvers-import-schema-services-loaders', { path: '^src/resolvers/' }, [
      ...floors0to2,
      ...acts,
      '^src/schema/',
      '^src/reads/',
      '^src/request/',
      '^src/loaders/',
    ]),
    floor('job-handlers-import-services-pdf-mail-sms', { path: '^src/jobs/', pathNot: catalogAndQueue }, [
      ...floors0to2,
      ...acts,
      '^src/documents/',
      '^src/pdf/',
      '^src/mail/',
      '^src/sms/',
    ]),
    floor('demo-imports-services', { path: '^src/demo/' }, [...floors0to2, ...acts]),
    floor('pdf-imports-domain-config', { path: '^src/pdf/' }, [...floor0, '^src/documents/']),
    floor('mail-imports-domain-config', { path: '^src/mail/' }, [...floor0, '^src/documents/']),
    floor('sms-imports-domain-config', { path: '^src/sms/' }, floor0),
    floor('plan-payments-import-domain-config', { path: '^src/plan-payments/' }, floor0),
    {
      name: 'services-know-no-technique',
      comment: 'An act is called by GraphQL and by jobs alike; it sees the unit of work only.',
      severity: 'error',
      from: { path: '^src/services/' },
      to: { path: ['node_modules/(graphql|type-graphql|bullmq|puppeteer|pg)/', '^src/db/data-source'] },
    },
    {
      name: 'domain-does-no-io',
      comment: 'Of Node, hashing alone: it is a pure function of its input.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'domain-uses-decimals-dates-ids-only',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(@types/)?(big\\.js|temporal-polyfill|temporal-utils|temporal-spec|uuidv7)/',
      },
    },
    {
      name: 'src-imports-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench|migrations)/' },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'A migration that reads our code changes when it does.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(src|test|scripts|bench)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing-modules', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types', 'typings'],
    },
  },
};
