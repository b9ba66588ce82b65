import type { IncomingHttpHeaders } from 'node:http';

/** How many bytes may be held for one address, and for all together. */
export interface HeldLimits {
  address: number;
  process: number;
}

/** Counts the bytes that the process holds for others, by address. */
export class HeldBytes {
  private readonly byAddress = new Map<string, number>();
  private total = 0;

  constructor(private readonly limits: HeldLimits) {}

  /** Which limit is passed with so many bytes more: that of the address, that of the process, or none. */
  passes(address: string, more = 0): keyof HeldLimits | null {
    if ((this.byAddress.get(address) ?? 0) + more > this.limits.address) return 'address';
    return this.total + more > this.limits.process ? 'process' : null;
  }

  /** Counts bytes as held, whatever the limits. `release` must be called with as many. */
  hold(address: string, bytes: number): void {
    this.byAddress.set(address, (this.byAddress.get(address) ?? 0) + bytes);
    this.total += bytes;
  }

  /** Counts bytes as no longer held. */
  release(address: string, bytes: number): void {
    const left = (this.byAddress.get(address) ?? 0) - bytes;
    if (left > 0) this.byAddress.set(address, left);
    else this.byAddress.delete(address);
    this.total -= bytes;
  }
}

/** A body of so many bytes is held uncounted, as the head before it is. */
const SMALL_BODY = 16_384;

/** How many bytes a body may become, as its head says: `most` where it does not, 0 for a small one. */
export function bytesToHold(headers: IncomingHttpHeaders, most: number): number {
  if (headers['transfer-encoding'] !== undefined) return most;
  const bytes = Number(headers['content-length'] ?? 0);
  return bytes > SMALL_BODY ? bytes : 0;
}
