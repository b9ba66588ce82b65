import { network } from '../addresses';
import type { BillfoldError } from '../../domain/errors';
import type { Exchange } from '../exchange';
import { overloaded } from '../failures';
import { rateLimitExceeded } from '../graphql/engine-refusals';
import { HeldBytes, type HeldLimits } from './held-bytes';
import { UnreadAnswers } from './unread-answers';

/** The bytes that the process holds for exchanges: of large bodies until their work is done, of responses until they are read. */
export class HeldExchanges {
  private readonly bodies: HeldBytes;
  private readonly unread: UnreadAnswers<Exchange>;

  constructor(limits: HeldLimits) {
    this.bodies = new HeldBytes(limits);
    this.unread = new UnreadAnswers(limits, (exchange) => exchange.giveUp());
  }

  /** Reserves the bytes of a body until `release`. Returns the refusal if that is over a limit. */
  reserve(exchange: Exchange, bytes: number): BillfoldError | null {
    const address = network(exchange.ip);
    const limit = this.bodies.passes(address, bytes);
    if (limit !== null) return limit === 'address' ? rateLimitExceeded(1) : overloaded();
    this.bodies.hold(address, bytes);
    exchange.bodyBytes = bytes;
    return null;
  }

  /** Counts a response of which the client has not read all. May give up responses, possibly this one. */
  readonly noteUnread = (exchange: Exchange): void => {
    exchange.isUnread = true;
    this.unread.add(network(exchange.ip), exchange, exchange.unreadBytes);
  };

  /** Releases whatever is held for an exchange that is over. */
  release(exchange: Exchange): void {
    if (exchange.isUnread) this.unread.remove(exchange);
    if (exchange.bodyBytes > 0) this.bodies.release(network(exchange.ip), exchange.bodyBytes);
  }
}
