import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Answer, ApiClient } from './api';

/** Subscribes as somebody, and gives the first event as an answer: its data, or why there is none. */
export async function firstEvent(
  { url, token }: ApiClient,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer<Record<string, unknown>>> {
  const socket = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: token ? { Authorization: `Bearer ${token}` } : {},
  });
  try {
    const events = socket.iterate<Record<string, unknown>>({ query, variables });
    const { value } = (await events.next()) as { value?: Partial<Answer<Record<string, unknown>>> };
    const { data, errors } = value ?? {};
    return { status: 200, data: data ?? null, errors: errors ?? [] };
  } catch (refusal) {
    return { status: 200, data: null, errors: errorsOf(refusal) };
  } finally {
    await socket.dispose();
  }
}

/** Errors of the subscription, or the code with which the socket was closed. */
function errorsOf(refusal: unknown): Answer<never>['errors'] {
  if (Array.isArray(refusal)) return refusal as Answer<never>['errors'];
  const { reason } = refusal as { reason?: string };
  if (!reason) throw refusal;
  return [{ message: reason, extensions: { code: reason, details: [], requestId: '' } }];
}
