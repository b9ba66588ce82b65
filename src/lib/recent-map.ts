/**
 * A map of at most twice `limit` entries that keeps the recently used ones. Two generations replace an exact order, so
 * that a hit in the young generation costs a single lookup. A full young generation replaces the old one; an entry read
 * from the old one moves to the young one.
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

  /** Sets a value. May evict the least recently used values. */
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

  /** Deletes all entries, and returns their keys. */
  clear(): string[] {
    const keys = [...new Set([...this.young.keys(), ...this.old.keys()])];
    this.young.clear();
    this.old.clear();
    return keys;
  }
}
