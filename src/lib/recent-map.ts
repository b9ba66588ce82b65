/**
 * A map of at most twice `limit` entries that keeps the recently used ones. It has two generations instead of an order:
 * a full young generation becomes the old one, and entries that are read there move over, so that a hit in the young
 * one costs a single lookup.
 */
export class RecentMap<Value extends object> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  constructor(private readonly limit: number) {}

  /** The value of a key, or undefined if it was never set, was deleted, or was evicted. */
  get(key: string): Value | undefined {
    const value = this.young.get(key);
    if (value !== undefined) return value;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  /** Sets a value; the least recently used ones may be evicted. */
  set(key: string, value: Value): void {
    if (this.young.size >= this.limit && !this.young.has(key)) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }

  /** Deletes one key. */
  delete(key: string): void {
    this.young.delete(key);
    this.old.delete(key);
  }

  /** Deletes everything, and returns the keys. */
  clear(): string[] {
    const keys = [...new Set([...this.young.keys(), ...this.old.keys()])];
    this.young.clear();
    this.old.clear();
    return keys;
  }
}
