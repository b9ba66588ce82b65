import type { Clock } from '../../config/clock';

/** The rate of one key: up to `capacity` tokens at once. An empty bucket is full again after `refillMs`. */
export interface BucketSize {
  capacity: number;
  refillMs: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

const MAX_KEYS = 50_000;

/** Token buckets by key, in memory; each process counts separately. */
export class TokenBuckets {
  /** Ordered by last use, oldest first. */
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly clock: Clock,
    private readonly size: BucketSize,
  ) {}

  /** Takes one token. Returns 0 if there was one, otherwise the seconds until there will be. */
  take(key: string): number {
    const { capacity, refillMs } = this.size;
    const now = this.clock.now().getTime();
    const bucket = this.buckets.get(key) ?? this.open(now);
    this.buckets.delete(key);
    this.buckets.set(key, bucket);
    bucket.tokens = Math.min(capacity, bucket.tokens + (Math.max(0, now - bucket.at) * capacity) / refillMs);
    bucket.at = now;
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      return 0;
    }
    return Math.ceil(((1 - bucket.tokens) * refillMs) / capacity / 1000);
  }

  /** The tokens that the key has left, without taking one. */
  left(key: string): number {
    const { capacity, refillMs } = this.size;
    const bucket = this.buckets.get(key);
    if (!bucket) return capacity;
    const refilled = (Math.max(0, this.clock.now().getTime() - bucket.at) * capacity) / refillMs;
    return Math.floor(Math.min(capacity, bucket.tokens + refilled));
  }

  private open(now: number): Bucket {
    if (this.buckets.size >= MAX_KEYS) this.forgetUnused(now);
    return { tokens: this.size.capacity, at: now };
  }

  /** A full bucket is equivalent to a new one. If none is full, the least recently used is dropped. */
  private forgetUnused(now: number): void {
    for (const [key, bucket] of this.buckets) {
      if (this.buckets.size < MAX_KEYS && now - bucket.at < this.size.refillMs) return;
      this.buckets.delete(key);
    }
  }
}
