import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { releasesIn } from '../../scripts/release/schema-changes';
import { anchors, codeBlocks, DOCUMENTS, links } from './markdown';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

it('begins with the title, a sentence and the two commands, word for word', () => {
  const start = /^# Billfold\n\n[^.]+\.\n\n```sh\nnpm ci && npm start\n```\n\n```sh\nnpm ci && npm test\n```\n/;
  expect(readFileSync('README.md', 'utf8')).toMatch(start);
});

it.each(DOCUMENTS)('%s shows GraphQL that the schema takes', (file) => {
  for (const { language, text } of codeBlocks(file)) {
    if (language === 'graphql') expect(validate(schema, parse(text))).toEqual([]);
  }
});

it.each(DOCUMENTS)('%s links to what is there', (file) => {
  const missing = links(file).filter((link) => {
    const [target = '', anchor] = link.split('#');
    const there = target === '' ? file : path.join(path.dirname(file), target);
    return !existsSync(there) || (anchor !== undefined && !anchors(there).includes(`#${anchor}`));
  });
  expect(missing).toEqual([]);
});

it.each(DOCUMENTS.filter((file) => /adr\/\d/.test(file)))('%s is a whole record, and in the index', (file) => {
  const text = readFileSync(file, 'utf8');
  const [, number = '', title = ''] = /^# (\d+)\. (.+)\n\nStatus: .+ · \d{4}-\d{2}-\d{2}\n/.exec(text) ?? [];
  expect(path.basename(file)).toMatch(new RegExp(`^${number.padStart(4, '0')}-`));
  expect(anchors(file).slice(1)).toEqual(['#context', '#decision', '#consequences']);
  expect(readFileSync('docs/adr/README.md', 'utf8')).toContain(`| ${number} | [${title}](${path.basename(file)}) |`);
});

it('keeps the schema of every released version, the last of which is the one in package.json', () => {
  const versions = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d+\.\d+\.\d+) - \d{4}-\d{2}-\d{2}$/gm)];
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(versions[0]?.[1]).toBe(version);
  expect(versions.map(([, released]) => released).reverse()).toEqual(releasesIn('docs/releases'));
});

it('names only scripts that are there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = DOCUMENTS.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/npm run ([\w:]+)/g)]);
  expect(named.map(([, name = '']) => name).filter((name) => !scripts[name])).toEqual([]);
});
