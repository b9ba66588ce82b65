import { z } from 'zod';
import { flag, setting, whole } from './setting-rules';

/** The settings of background work. */
export const workerSettings = {
  runWorker: setting({
    name: 'RUN_WORKER',
    rule: flag,
    fallback: 'true',
    about: 'Whether the API process also runs background jobs. Set to false if workers run separately.',
  }),
  workerConcurrency: setting({
    name: 'WORKER_CONCURRENCY',
    rule: whole(1, 100),
    fallback: '4',
    about: 'Maximum number of concurrent jobs per worker.',
  }),
  puppeteerExecutablePath: setting({
    name: 'PUPPETEER_EXECUTABLE_PATH',
    rule: z.string().optional(),
    about: 'Chrome or Chromium for rendering PDFs. If unset, it is searched for.',
  }),
} as const;
