import { z } from 'zod';
import { flag, setting, whole } from './setting-rules';

/** The settings of background work. */
export const workerSettings = {
  runWorker: setting({
    name: 'RUN_WORKER',
    rule: flag,
    fallback: 'true',
    about: 'Whether the API process works on background jobs too; false where workers run by themselves.',
  }),
  workerConcurrency: setting({
    name: 'WORKER_CONCURRENCY',
    rule: whole(1, 100),
    fallback: '4',
    about: 'Most jobs that one worker does at once.',
  }),
  puppeteerExecutablePath: setting({
    name: 'PUPPETEER_EXECUTABLE_PATH',
    rule: z.string().optional(),
    about: 'Chrome or Chromium that prints PDFs; left out, one is looked for.',
  }),
} as const;
