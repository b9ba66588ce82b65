/** A lock that a migration's transaction holds on a table which was there before it. */
export interface HeldLock {
  table: string;
  mode: string;
}

/** What holding them does to those who write: from the last on, they wait. In the order of strength. */
const ROWS_CHANGE = 'RowExclusiveLock';
const STRENGTH = ['ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock'];

const MODES = [ROWS_CHANGE, ...STRENGTH].map((mode) => `'${mode}'`).join();

/** Sends SQL in the session of the migrations. */
type Send = (sql: string) => Promise<unknown>;

/**
 * Follows the locks of one transaction at a time. Whoever waits for a lock while others wait for what it holds can meet
 * them in a deadlock: so a transaction keeps writers from one table at most, at once as strongly as it will, and changes no
 * rows besides.
 */
export class HeldLocks {
  readonly faults: string[] = [];
  private existing: string[] = [];
  private held: HeldLock[] = [];

  constructor(
    private readonly send: Send,
    private readonly migration: string,
    private readonly isAllowed: (lock: HeldLock) => boolean,
  ) {}

  /** A transaction begins: the tables that are there are those that others may use. */
  async begin(): Promise<void> {
    const rows = await this.send(
      `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
    );
    this.existing = (rows as { name: string }[]).map(({ name }) => name);
    this.held = [];
  }

  /** A statement has run. */
  async look(statement: string): Promise<void> {
    const rows = await this.send(`
      SELECT c.relname::text AS table, l.mode FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
      WHERE l.pid = pg_backend_pid() AND l.granted AND l.mode IN (${MODES}) ORDER BY 1, 2`);
    const now = (rows as HeldLock[]).filter(({ table }) => this.existing.includes(table));
    const taken = now.filter((lock) => !this.held.some((one) => one.table === lock.table && one.mode === lock.mode));
    if (taken.length > 0)
      this.faults.push(...this.faultsOf(taken).map((why) => `${this.migration}: ${why}: ${statement}`));
    this.held = now;
  }

  private faultsOf(taken: HeldLock[]): string[] {
    const counted = (locks: HeldLock[]) => locks.filter((lock) => !this.isAllowed(lock));
    const [before, added] = [counted(this.held), counted(taken)];
    const all = [...before, ...added];
    const kept = [...new Set(all.filter(isStrong).map(({ table }) => table))];
    const changed = all.filter(({ mode }) => mode === ROWS_CHANGE).map(({ table }) => table);
    const faults: string[] = [];
    if (added.length === 0) return faults;
    if (kept.length > 1) faults.push(`keeps writers from ${kept.join(' and ')}`);
    if (kept.length > 0 && changed.length > 0)
      faults.push(`changes ${changed.join()} and keeps writers from ${kept.join()}`);
    for (const lock of added.filter(isStrong)) {
      const others = [...before, ...added].filter((one) => one.table === lock.table && isStrong(one));
      if (others.some((one) => strengthOf(one) < strengthOf(lock)))
        faults.push(`locks ${lock.table} again, more strongly`);
    }
    return faults;
  }
}

const strengthOf = ({ mode }: HeldLock): number => STRENGTH.indexOf(mode);
const isStrong = (lock: HeldLock): boolean => strengthOf(lock) >= 0;
