import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTime } from '../../lib/in-time';
import type { Route, RouteRequest, RouteResponse } from '../route';

/** Checks the external dependencies; each throws if its dependency is unavailable. */
export interface HealthChecks {
  database: () => Promise<void>;
  queue: () => Promise<void>;
  /** What else was checked lately. */
  findings: () => Promise<readonly Finding[]>;
}

/** The result of a check. `says` is what it found, or what to do. */
export interface Finding {
  name: string;
  ok: boolean;
  says: string;
}

/** The dependencies of the health routes. */
export interface HealthOptions {
  checks: HealthChecks;
  /** Callers who send it as `x-health-key` see the details; if undefined, nobody does. */
  healthKey: string | undefined;
  isDraining: () => boolean;
}

interface PartReport {
  status: 'up' | 'down';
  ms: number;
}

const CHECK_MS = 2_000;

/** `/health`, `/health/live` (the process responds) and `/health/ready` (requests may be sent here). */
export function healthRoutes(options: HealthOptions): Route[] {
  const check = { database: shared(options.checks.database), queue: shared(options.checks.queue) };
  // Whoever asks is not kept waiting: what takes longer is told the next time.
  const checked = () => Promise.race([options.checks.findings(), sleep(CHECK_MS, [], { ref: false })]);
  const health = async (request: RouteRequest): Promise<RouteResponse> => {
    const [database, queue, checks] = await Promise.all([check.database(), check.queue(), checked()]);
    const isWell = queue.status === 'up' && checks.every(({ ok }) => ok);
    const status = database.status === 'down' ? 'down' : isWell ? 'up' : 'degraded';
    const details = { uptimeSeconds: Math.floor(process.uptime()), api: { status: 'up' }, database, queue, checks };
    const isTrusted = holdsKey(request.headers['x-health-key'], options.healthKey);
    return answer(status !== 'down', isTrusted ? { status, ...details } : { status });
  };
  const ready = async (): Promise<RouteResponse> => {
    if (options.isDraining()) return answer(false, { status: 'draining' });
    const { status } = await check.database();
    return answer(status === 'up', { status });
  };
  return [
    { method: 'GET', path: '/health', handle: health },
    { method: 'GET', path: '/health/live', handle: () => Promise.resolve(answer(true, { status: 'up' })) },
    { method: 'GET', path: '/health/ready', handle: ready },
  ];
}

/** Compares a key in constant time. */
export function holdsKey(sent: string | string[] | undefined, key: string | undefined): boolean {
  if (key === undefined || typeof sent !== 'string') return false;
  return timingSafeEqual(digest(sent), digest(key));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function answer(isWell: boolean, body: object): RouteResponse {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { status: isWell ? 200 : 503, headers, body: JSON.stringify(body) };
}

/** Callers during a check share its result, so that they result in one query to the database. */
function shared(check: () => Promise<void>): () => Promise<PartReport> {
  let running: Promise<PartReport> | null = null;
  return () => {
    running ??= report(check).finally(() => (running = null));
    return running;
  };
}

async function report(check: () => Promise<void>): Promise<PartReport> {
  const startedAt = performance.now();
  const status = await inTime(check(), CHECK_MS, () => new Error('no response in time')).then(
    () => 'up' as const,
    () => 'down' as const,
  );
  return { status, ms: Math.round(performance.now() - startedAt) };
}
