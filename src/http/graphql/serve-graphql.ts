import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Exchange } from '../exchange';
import { explorerPage } from '../explorer/explorer';
import type { EdgeContext } from '../limits/operation-rates';
import { wantsPage } from '../media-types';
import { refuseOthers } from '../serve-routes';
import type { GraphQLEndpoint } from './graphql-endpoint';

/** The path of the API. */
export const GRAPHQL = '/graphql';

/** The dependencies of the API's path. `holding` counts an exchange as held until its work is done. */
export interface GraphQLOptions<C extends EdgeContext> {
  endpoint: GraphQLEndpoint<C>;
  holding: (exchange: Exchange, work: () => Promise<void>) => Promise<void>;
}

/** Serves the API, and the explorer to browsers that request a page at its path. */
export function serveGraphQL<C extends EdgeContext>(
  scope: FastifyInstance,
  { endpoint, holding }: GraphQLOptions<C>,
): Promise<void> {
  const explorer = explorerPage();
  scope.addHook('onRequest', ({ exchange }, _reply, next) => {
    const { method, headers, url } = exchange.request;
    if (method === 'POST' || !wantsPage(headers.accept) || /[?&](query|extensions)=/.test(url)) {
      if (endpoint.letsIn(exchange)) next();
      return;
    }
    exchange.name = '/graphql (explorer)';
    exchange.send(explorer.status, explorer.headers, explorer.body);
  });
  scope.post(GRAPHQL, ({ exchange, body }) =>
    holding(exchange, () => endpoint.post(exchange, (body as Buffer | undefined) ?? Buffer.alloc(0))),
  );
  const get = ({ exchange }: FastifyRequest): Promise<void> => holding(exchange, () => endpoint.get(exchange));
  scope.route({ method: ['GET', 'HEAD'], url: GRAPHQL, handler: get });
  refuseOthers(scope, { url: GRAPHQL, taken: ['GET', 'HEAD', 'POST'] }, (exchange) => endpoint.refuseMethod(exchange));
  return Promise.resolve();
}
