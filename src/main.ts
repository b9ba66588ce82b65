import './check-node.cjs';
import 'reflect-metadata';
import { startApp } from './app/app';
import { bannerOf } from './app/banner';
import { runProcess } from './app/run-process';

/** The API and, unless RUN_WORKER is false, the worker in the same process. */
void runProcess(async (parts) => {
  const app = await startApp(parts, { api: true, worker: parts.config.runWorker });
  process.stdout.write(bannerOf(parts.config, app));
  return app;
});
