import type { IncomingHttpHeaders } from 'node:http';
import type { RequestFacts } from './exchange';
import type { Headers } from './headers';

/** A request for a page or a file. */
export interface RouteRequest {
  /** A HEAD only checks existence, so it does not count as a view. */
  method: 'GET' | 'HEAD' | 'POST';
  facts: RequestFacts;
  /** The path parameters, decoded. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** The fields of a form; empty for anything else. */
  form: URLSearchParams;
  /** A body that is not a form; empty for a GET. */
  body: Buffer;
}

/** The response of a route. Its headers, with lower-case names, override those of every response. */
export interface RouteResponse {
  status: number;
  headers: Headers;
  body: string | Buffer;
}

/** A page or file outside GraphQL. A HEAD is handled like a GET, without the body. */
export interface Route {
  method: 'GET' | 'POST';
  /**
   * A pattern such as `/i/:token`. A trailing `*` matches the rest of the path, including slashes, as the parameter
   * `rest`.
   */
  path: string;
  /** Whether secrets could be guessed here: it is counted with the mutations that take a secret. */
  takesSecret?: true;
  /** May throw a `BillfoldError`, which becomes a page or a JSON response with its status. */
  handle(request: RouteRequest): Promise<RouteResponse>;
}
