import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Exchange } from './exchange';
import { pageOfWrongMethod } from './failures';
import { rateLimitExceeded } from './graphql/engine-refusals';
import type { OperationRates } from './limits/operation-rates';
import type { Route, RouteRequest } from './route';

/** The dependencies of pages and files. */
export interface ServingOptions {
  routes: readonly Route[];
  rates: OperationRates;
  bodyBytes: number;
  /** Runs the work of a request, or refuses it under overload. */
  run: (exchange: Exchange, work: () => Promise<void>) => Promise<void>;
}

/** Serves pages and files. Unsupported methods are refused with a list of the supported ones. */
export async function serveRoutes(scope: FastifyInstance, options: ServingOptions): Promise<void> {
  const { routes, rates, run, bodyBytes } = options;
  await scope.register(formbody, { bodyLimit: bodyBytes, parser: (text) => new URLSearchParams(text) as never });
  const taken = new Map<string, Set<string>>();
  for (const route of routes) {
    const methods = route.method === 'GET' ? ['GET', 'HEAD'] : ['POST'];
    taken.set(route.path, new Set([...(taken.get(route.path) ?? []), ...methods]));
    scope.route({
      method: methods,
      url: route.path,
      onRequest: ({ exchange }) => (route.takesSecret ? countTry(exchange, rates) : done),
      handler: (request, reply) => {
        // An empty parameter counts as missing.
        if (Object.values(request.params as object).includes('')) return Promise.resolve(reply.callNotFound());
        return run(request.exchange, async () => {
          const answer = await route.handle(asked(request));
          request.exchange.send(answer.status, answer.headers, answer.body);
        });
      },
    });
  }
  for (const [url, methods] of taken) refuseOthers(scope, { url, taken: [...methods] });
}

/** Refuses unsupported methods of a path; preflights have their own route. */
export function refuseOthers(
  scope: FastifyInstance,
  { url, taken }: { url: string; taken: readonly string[] },
  refuse = (exchange: Exchange): void => {
    const { status, headers, body } = pageOfWrongMethod(exchange, taken);
    exchange.send(status, headers, body);
  },
): void {
  const method = scope.supportedMethods.filter((name) => name !== 'OPTIONS' && !taken.includes(name));
  // Before the body is read; the handler is never called.
  scope.route({ method, url, onRequest: ({ exchange }) => refuse(exchange), handler: () => done });
}

const done = Promise.resolve();

async function countTry(exchange: Exchange, rates: OperationRates): Promise<void> {
  const wait = await rates.take(exchange.ip, { actor: null }, true);
  if (wait === 0) return;
  exchange.cut();
  throw rateLimitExceeded(wait);
}

function asked({ exchange, body, method, params, headers }: FastifyRequest): RouteRequest {
  return {
    method: method as RouteRequest['method'],
    facts: exchange,
    params: params as Record<string, string>,
    query: new URLSearchParams(exchange.search),
    headers,
    form: body instanceof URLSearchParams ? body : new URLSearchParams(),
    body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
  };
}
