import type { IncomingHttpHeaders } from 'node:http';
import type { RequestFacts } from './exchange';
import type { Headers } from './headers';

/** A request for a page or a file. */
export interface RouteRequest {
  /** A HEAD only wants to know whether there is something: it counts as nobody's look. */
  method: 'GET' | 'HEAD' | 'POST';
  facts: RequestFacts;
  /** The parts of the path that the pattern names, decoded. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** What a form sent; empty for anything else. */
  form: URLSearchParams;
  /** What was sent that is no form; empty for a GET. */
  body: Buffer;
}

/** What a route answers. Its headers, named in lower case, win over those that every answer carries. */
export interface RouteResponse {
  status: number;
  headers: Headers;
  body: string | Buffer;
}

/** A page or file outside GraphQL. A HEAD is answered like a GET, without the body. */
export interface Route {
  method: 'GET' | 'POST';
  /** As in `/i/:token`; a last part of `*` takes the rest of the path, slashes and all, as the parameter `rest`. */
  path: string;
  /** Whether somebody who guesses could try here: it is counted with the mutations that take a secret. */
  takesSecret?: true;
  /** May throw a `BillfoldError`, which becomes a page or a JSON answer with its status. */
  handle(request: RouteRequest): Promise<RouteResponse>;
}
