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
  /** Empty for a GET. */
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

/** A route that a path leads to, with the parts of the path that its pattern names. */
export interface RouteMatch {
  route: Route;
  params: Record<string, string>;
}

/** Finds the route of a path. */
export class Router {
  private readonly routes: readonly { route: Route; parts: readonly string[] }[];

  constructor(routes: readonly Route[]) {
    this.routes = routes.map((route) => ({ route, parts: route.path.split('/').slice(1) }));
  }

  /** The route, or the methods that the path takes instead (none when there is no such path). */
  find(method: string, path: string): RouteMatch | readonly string[] {
    const wanted = method === 'HEAD' ? 'GET' : method;
    const parts = path.split('/').slice(1);
    const others = new Set<string>();
    for (const { route, parts: pattern } of this.routes) {
      const params = match(pattern, parts);
      if (!params) continue;
      if (route.method === wanted) return { route, params };
      others.add(route.method);
      if (route.method === 'GET') others.add('HEAD');
    }
    return [...others];
  }
}

function match(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [at, wanted] of pattern.entries()) {
    const part = parts[at];
    if (part === undefined) return null;
    if (wanted === '*') return { ...params, rest: parts.slice(at).join('/') };
    if (wanted.startsWith(':')) {
      const value = decoded(part);
      if (!value) return null;
      params[wanted.slice(1)] = value;
    } else if (wanted !== part) return null;
  }
  return parts.length === pattern.length ? params : null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
