import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate, type OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { explorerExamples, explorerLogin } from '../../src/http/explorer/explorer-examples';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

const all = [...explorerExamples({ hasDemo: true }), ...explorerExamples({ hasDemo: false }).slice(0, 1)];
const sent = [...all, { title: 'The login before them', ...explorerLogin }];
it.each(sent.map((example) => [example.title, example] as const))('%s is right by the schema', (_title, example) => {
  const document = parse(example.query);
  expect(validate(schema, document)).toEqual([]);
  const [operation] = document.definitions as OperationDefinitionNode[];
  const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], example.variables);
  expect(errors ?? []).toEqual([]);
});

it('fills in only what an earlier tab keeps', () => {
  const kept = new Set<string>();
  for (const { variables, keeps } of all) {
    for (const [, name] of JSON.stringify(variables).matchAll(/{{(\w+)}}/g)) expect(kept).toContain(name);
    Object.keys(keeps).forEach((name) => kept.add(name));
  }
});
