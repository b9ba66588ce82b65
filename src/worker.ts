import './check-node.cjs';
import 'reflect-metadata';
import { startApp } from './app/app';
import { runProcess } from './app/run-process';

/** The worker alone: background jobs and schedules. */
void runProcess((parts) => startApp(parts, { api: false, worker: true }));
