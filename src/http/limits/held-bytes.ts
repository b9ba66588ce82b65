import type { IncomingHttpHeaders } from 'node:http';

/** How many bytes may be held for one address, and in the whole process. */
export interface HeldLimits {
  address: number;
  process: number;
}

/** Counts the bytes that the process holds for clients, by address. */
export class HeldBytes {
  private readonly byAddress = new Map<string, number>();
  private total = 0;

  constructor(private readonly limits: HeldLimits) {}

  /** The limit that `more` bytes would exceed: of the address or of the process. Null if neither. */
  passes(address: string, more = 0): keyof HeldLimits | null {
    if ((this.byAddress.get(address) ?? 0) + more > this.limits.address) return 'address';
    return this.total + more > this.limits.process ? 'process' : null;
  }

  /** Counts bytes as held, regardless of the limits. Call `release` with the same number. */
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

/** Bodies up to this size, in bytes, are not counted, and neither are heads. */
const SMALL_BODY = 16_384;

/** The size that a body may reach, in bytes, from its headers: `most` if they do not say, 0 if it is small. */
export function bytesToHold(headers: IncomingHttpHeaders, most: number): number {
  if (headers['transfer-encoding'] !== undefined) return most;
  const bytes = Number(headers['content-length'] ?? 0);
  return bytes > SMALL_BODY ? bytes : 0;
}
