import 'reflect-metadata';
import { startApp } from '../../src/app/app';
import { runProcess } from '../../src/app/run-process';
import { PATIENT } from './patience';

/** The API as `src/main.ts` starts it, without a worker, which waits for PostgreSQL as the servers in tests do. */
void runProcess((parts) => startApp({ ...parts, timeouts: PATIENT }, { api: true, worker: false }));
