import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { aStudio } from '../support/a-studio';
import { TEST_PASSWORD, type TestApp } from '../support/api';
import { codeBlocks } from './markdown';

const run = promisify(execFile);
const GUIDE = 'docs/clients.md';
const EMAIL = `client-packages-${process.pid}@example.test`;
/** The packages that the guide names, in a folder of their own: `npm run test:clients` installs them. */
const PACKAGES = path.resolve('test/docs/client-packages/node_modules');

let app: TestApp;
let folder: string;

// Where nobody asked for them by that command, the tests show up as skipped.
const suite = process.env.TEST_CLIENT_PACKAGES === '1' ? describe : describe.skip;

suite('the packages of the guide', () => {
  beforeAll(async () => {
    ({ app } = await aStudio({ owner: { email: EMAIL }, client: { name: 'Acme of the guide' } }));
    folder = await mkdtemp(path.join(PACKAGES, '.guide-'));
    await cp('schema.graphql', path.join(folder, 'schema.graphql'));
  });
  afterAll(async () => {
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const write = (file: string, text: string) => writeFile(path.join(folder, file), text);
  const node = (...words: string[]) => run(process.execPath, words, { cwd: folder });
  const bin = (name: string, ...words: string[]) => node(path.join(PACKAGES, name), ...words);

  /** The code of a part of the guide, in the language, for this server and this login. */
  function codeOf(heading: string, language: string): string {
    const block = codeBlocks(GUIDE, heading).find((one) => one.language === language);
    if (!block) throw new Error(`${GUIDE} has no ${language} under ${heading}`);
    return block.text
      .replaceAll('http://localhost:4000/', `${app.url}/`)
      .replaceAll('demo@billfold.example', EMAIL)
      .replaceAll('Demo-Pass-2025!', TEST_PASSWORD);
  }

  it('leads to a list on the screen: Apollo Client', async () => {
    await write('apollo.mjs', codeOf('Apollo Client', 'js'));
    const { stdout } = await node('apollo.mjs');
    expect(stdout).toBe('Acme of the guide\n');
  });

  it('leads to a list on the screen: Relay, whose compiler takes the schema', async () => {
    await write('environment.mjs', codeOf('Relay', 'js'));
    await write('clients.js', `import { graphql } from 'react-relay';\ngraphql\`\n${codeOf('Relay', 'graphql')}\`;\n`);
    await write(
      'relay.config.json',
      JSON.stringify({
        src: '.',
        schema: 'schema.graphql',
        language: 'javascript',
        eagerEsModules: true,
        excludes: [],
      }),
    );
    await bin('relay-compiler/cli.js', 'relay.config.json');
    await write(
      'relay.mjs',
      `${codeOf('No library', 'js').split('const { clients }')[0]}
      import relay from 'relay-runtime';
      import { readFile } from 'node:fs/promises';
      import { environment, session } from './environment.mjs';
      session.accessToken = login.accessToken;
      const artifact = await readFile('__generated__/ClientsQuery.graphql.js', 'utf8');
      const { default: query } = await import('data:text/javascript,' + encodeURIComponent(artifact));
      const { clients } = await relay.fetchQuery(environment, query, {}).toPromise();
      for (const { node } of clients.edges) console.log(node.name);`,
    );
    const { stdout } = await node('relay.mjs');
    expect(stdout).toBe('Acme of the guide\n');
  });

  const checkTypes = async (use: string, options: object = {}) => {
    await write('use.ts', use);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      skipLibCheck: true,
      types: [],
      ...options,
    };
    await write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const result = await bin('typescript/bin/tsc', '-p', '.').catch((error: unknown) => error);
    return (result as { stdout: string }).stdout;
  };

  it('types its rows: gql.tada', async () => {
    const plugin = /`"plugins": (\[.*\])`/.exec(await readFile(GUIDE, 'utf8'))?.[1] ?? '';
    const plugins = JSON.parse(plugin.replace('./src/', './')) as object[];
    await write('clients.ts', codeOf('gql.tada', 'ts').replaceAll("'./graphql-env'", "'./graphql-env.js'"));
    const use = (field: string) =>
      `import type { ClientRow } from './clients.js';\ndeclare const row: ClientRow;\nexport const name: string = row.${field};\n`;
    await checkTypes(use('name'), { plugins });
    await bin('gql.tada/bin/cli.js', 'generate-output');
    expect(await checkTypes(use('name'), { plugins })).toBe('');
    expect(await checkTypes(use('naem'), { plugins })).toContain("Property 'naem' does not exist");
  });

  it('makes types of a query: codegen', async () => {
    const config = codeOf('Types by codegen', 'yaml')
      .replace(/schema: .*/, 'schema: schema.graphql')
      .replace('src/**', '.')
      .replace('src/gql/', 'gql/');
    await write('codegen.yml', config);
    await write(
      'list.ts',
      "import { graphql } from './gql/index.js';\nexport const List = graphql(`query List { clients(first: 1) { nodes { id createdAt } } }`);\n",
    );
    await node(path.resolve('node_modules/@graphql-codegen/cli/cjs/bin.js'), '--config', 'codegen.yml');
    expect(await readFile(path.join(folder, 'gql/graphql.ts'), 'utf8')).toContain('createdAt: string');
  });
});
