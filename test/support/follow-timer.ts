import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { ApiClient } from './api';

/** What somebody was told of their running timer: its descriptions so far, null for none. */
export interface FollowedTimer {
  seen: (string | null)[];
  end: () => Promise<void>;
}

/** Follows the running timer of a caller over a WebSocket. */
export function followTimer({ url, token }: ApiClient): FollowedTimer {
  const socket = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: `Bearer ${token}` },
  });
  const seen: (string | null)[] = [];
  socket.subscribe<{ timerChanged: { description: string } | null }>(
    { query: 'subscription { timerChanged { description } }' },
    {
      next: ({ data }) => void seen.push(data?.timerChanged?.description ?? null),
      error: () => undefined,
      complete: () => undefined,
    },
  );
  return { seen, end: async () => socket.dispose() };
}
