/**
 * A map of at most twice `limit` entries that keeps what was used last. It has two generations instead of an order: a
 * full young one becomes the old one, and what is read there moves over; so a hit among the young costs one look-up.
 */
export class RecentMap<Value extends object> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  constructor(private readonly limit: number) {}

  /** The value of a key, or undefined when it was never set, was deleted, or was pushed out. */
  get(key: string): Value | undefined {
    const value = this.young.get(key);
    if (value !== undefined) return value;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  /** Sets a value; the least recently used ones may go. */
  set(key: string, value: Value): void {
    if (this.young.size >= this.limit && !this.young.has(key)) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }

  /** Forgets one key. */
  delete(key: string): void {
    this.young.delete(key);
    this.old.delete(key);
  }

  /** Forgets everything, and gives the keys that it had. */
  clear(): string[] {
    const keys = [...new Set([...this.young.keys(), ...this.old.keys()])];
    this.young.clear();
    this.old.clear();
    return keys;
  }
}
