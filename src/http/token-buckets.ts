import type { Clock } from '../config/clock';

/** How much one key may take: `capacity` at once, and as much again in `refillMs`. */
export interface BucketSize {
  capacity: number;
  refillMs: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

const MAX_KEYS = 50_000;

/** Token buckets by key, in memory: each process counts for itself. */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly clock: Clock,
    private readonly size: BucketSize,
  ) {}

  /** Takes one token. Returns 0 when there was one, else the seconds until there will be. */
  take(key: string): number {
    const { capacity, refillMs } = this.size;
    const now = this.clock.now().getTime();
    const bucket = this.buckets.get(key) ?? this.open(key, now);
    bucket.tokens = Math.min(capacity, bucket.tokens + (Math.max(0, now - bucket.at) * capacity) / refillMs);
    bucket.at = now;
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      return 0;
    }
    return Math.ceil(((1 - bucket.tokens) * refillMs) / capacity / 1000);
  }

  private open(key: string, now: number): Bucket {
    if (this.buckets.size >= MAX_KEYS) this.forgetFull(now);
    const bucket = { tokens: this.size.capacity, at: now };
    this.buckets.set(key, bucket);
    return bucket;
  }

  /** A bucket that has filled up again says no more than a new one. Where none has, the oldest goes. */
  private forgetFull(now: number): void {
    for (const [key, bucket] of this.buckets) if (now - bucket.at >= this.size.refillMs) this.buckets.delete(key);
    for (const key of this.buckets.keys()) {
      if (this.buckets.size < MAX_KEYS) break;
      this.buckets.delete(key);
    }
  }
}

/** An address as callers have one: of IPv6 the network, for whoever has one of its addresses has them all. */
export function network(ip: string): string {
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip;
  return (ip.split('::')[0] ?? ip).split(':').slice(0, 4).join(':');
}
