import type { Config } from '../../config/config';
import { notFound } from '../../domain/errors';
import { holdsKey } from './health';
import type { Metrics } from './metrics';
import type { Route } from '../route';

/**
 * `/metrics` for Prometheus. If there is a health key, the caller must send it as `x-health-key` or as a bearer token;
 * in production without one, the route does not exist.
 */
export function metricsRoute(config: Pick<Config, 'healthKey' | 'nodeEnv'>, metrics: Metrics): Route {
  return {
    method: 'GET',
    path: '/metrics',
    async handle({ headers }) {
      const sent = headers['x-health-key'] ?? headers.authorization?.replace(/^Bearer /i, '');
      const isOpen = config.healthKey === undefined && config.nodeEnv !== 'production';
      if (!isOpen && !holdsKey(sent, config.healthKey)) throw notFound('path', 'page');
      const body = await metrics.render();
      return { status: 200, headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }, body };
    },
  };
}
