import { readFileSync } from 'node:fs';
import { renderEnvExample } from '../../src/config/env-example';

describe('.env.example', () => {
  it('is what `npm run env:example` generates from the settings', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(renderEnvExample());
  });
});
