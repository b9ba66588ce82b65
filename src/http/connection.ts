import type { IncomingMessage, ServerResponse } from 'node:http';
import { Turns } from '../lib/turns';

/** So many requests of a connection may wait for the one before them until no more are read from it, or it is cut. */
const WAITING = { full: 8, most: 64 };

/** A request that has come, its answer, and the work for it. */
export interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  work: () => void;
}

/** What is known of one connection. */
export interface Connection {
  /** Pipelined requests are processed one at a time: the next starts when the previous response has been sent. */
  turns: Turns<Asked>;
  /** The request that has its turn, or will in the next round of the loop. */
  current: IncomingMessage | null;
  /** What is said when the answers to all that has come are out, before it is closed. */
  lastWords: string | null;
  /** Whether it has become a WebSocket. Those are closed by `Subscriptions`. */
  isHandedOver: boolean;
  /** When it came, or the last answer left, in milliseconds. */
  quietSince: number;
  /** Bytes that had come by then: more of them are the beginning of another request. */
  bytesRead: number;
  /** Whether it was quiet at the last look too. */
  wasQuiet: boolean;
  isOver: boolean;
}

/** A connection on which nothing has been asked yet. */
export function begun(): Connection {
  const quietSince = performance.now();
  const at = { quietSince, bytesRead: 0, wasQuiet: false };
  return { turns: new Turns(WAITING), current: null, lastWords: null, isHandedOver: false, isOver: false, ...at };
}
