import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '../../src/entities');

it('names the class of a table differently from that of the API', () => {
  const classes = readdirSync(FOLDER).flatMap((file) =>
    [...readFileSync(path.join(FOLDER, file), 'utf8').matchAll(/^export (?:abstract )?class (\w+)/gm)].map(
      ([, name]) => name,
    ),
  );
  expect(classes.length).toBeGreaterThan(40);
  expect(classes.filter((name) => !name?.endsWith('Entity'))).toEqual(['SnakeNamingStrategy']);
});
