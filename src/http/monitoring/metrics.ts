import { collectDefaultMetrics, Counter, Gauge, Histogram, type Metric, Registry } from 'prom-client';
import type { Exchange } from '../exchange';

/** A value that is read when metrics are requested, such as the length of the queue. */
export interface GaugeReading {
  /** In snake case, ending with its unit. */
  name: string;
  help: string;
  read: () => number | Promise<number>;
}

/** Names come from callers: beyond this number, all others are counted together. */
const MAX_OPERATION_NAMES = 200;

/** The metrics of one server, in its own registry. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly operationNames = new Set<string>();
  private readonly durations: Histogram<'route' | 'method' | 'status'>;
  private readonly operations: Counter<'operation' | 'outcome'>;
  private readonly errors: Counter<'code'>;
  /** By method, status and route: the library would sort and join the labels at each request. */
  private readonly durationsOf = new Map<string, Histogram.Internal<'route' | 'method' | 'status'>>();

  /** `others` are counted by other parts of the process. */
  constructor(gauges: readonly GaugeReading[], others: readonly Metric[] = []) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.durations = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Requests by route, method and status, and their duration.',
      labelNames: ['route', 'method', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    });
    this.operations = new Counter({
      name: 'graphql_operations_total',
      help: 'GraphQL operations by name and outcome (ok, error).',
      labelNames: ['operation', 'outcome'],
      registers,
    });
    this.errors = new Counter({
      name: 'graphql_errors_total',
      help: 'Errors returned to callers, by code.',
      labelNames: ['code'],
      registers,
    });
    for (const other of others) this.registry.registerMetric(other);
    for (const { name, help, read } of gauges) {
      new Gauge({
        name,
        help,
        registers,
        async collect() {
          // A failing gauge must not suppress the other metrics.
          this.set(await Promise.resolve(read()).catch(() => Number.NaN));
        },
      });
    }
  }

  /** Counts a finished exchange that took `ms` milliseconds. */
  count(exchange: Exchange, ms: number): void {
    const { route, status, operationName, errorCodes } = exchange;
    this.durationOf(route, exchange.request.method, status).observe(ms / 1000);
    if (route === '/graphql') {
      const outcome = errorCodes.length === 0 ? 'ok' : 'error';
      this.operations.inc({ operation: this.bounded(operationName), outcome });
    }
    for (const code of errorCodes) this.errors.inc({ code });
  }

  /** All metrics in Prometheus format. */
  render(): Promise<string> {
    return this.registry.metrics();
  }

  private durationOf(route: string, method: string, status: number): Histogram.Internal<'route' | 'method' | 'status'> {
    const key = `${method} ${status} ${route}`;
    let known = this.durationsOf.get(key);
    if (!known) this.durationsOf.set(key, (known = this.durations.labels({ route, method, status })));
    return known;
  }

  private bounded(name: string | null): string {
    if (name === null) return 'anonymous';
    if (this.operationNames.has(name)) return name;
    if (name.length > 64 || this.operationNames.size >= MAX_OPERATION_NAMES) return 'other';
    this.operationNames.add(name);
    return name;
  }
}
