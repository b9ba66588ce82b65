/** The two media types of a GraphQL response. */
export type GraphQLMediaType = 'application/json' | 'application/graphql-response+json';

const cache = new Map<string, GraphQLMediaType | null>();

/** The media type that an `Accept` header prefers, or null if it accepts neither. Defaults to `application/json`. */
export function negotiate(accept: string | undefined): GraphQLMediaType | null {
  if (accept === undefined || accept === '' || accept === '*/*') return 'application/json';
  const known = cache.get(accept);
  if (known !== undefined) return known;
  const chosen = choose(accept);
  if (cache.size < 200) cache.set(accept, chosen);
  return chosen;
}

/** Whether a browser requests a page: it accepts HTML, which no GraphQL client does. */
export function wantsPage(accept: string | undefined): boolean {
  return accept !== undefined && /\btext\/html\b/i.test(accept);
}

function choose(accept: string): GraphQLMediaType | null {
  const json = weight(accept, 'application/json');
  const graphql = weight(accept, 'application/graphql-response+json');
  if (Math.max(json, graphql) <= 0) return null;
  // At equal weight, the newer type wins if it is named, because only a client that knows it names it.
  const named = /application\/graphql-response\+json/i.test(accept);
  return graphql > json || (graphql === json && named) ? 'application/graphql-response+json' : 'application/json';
}

/** The weight of the most specific range that matches a type; -1 if none does. */
function weight(accept: string, type: string): number {
  let best = -1;
  let exactness = -1;
  for (const part of accept.toLowerCase().split(',')) {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const ranges = ['*/*', 'application/*', type];
    const exact = ranges.indexOf(range);
    const charset = parameters.find((parameter) => parameter.startsWith('charset='));
    if (exact <= exactness || (charset !== undefined && !/utf-?8/.test(charset))) continue;
    exactness = exact;
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    best = quality === undefined ? 1 : Number(quality.slice(2)) || 0;
  }
  return best;
}
