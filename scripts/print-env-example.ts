import { writeFileSync } from 'node:fs';
import { renderEnvExample } from '../src/config/env-example';

writeFileSync('.env.example', renderEnvExample());
