import type { EventIds, EventType } from '../domain/events';
import type { Query } from './database';
import { type EventFacts, type EventRow, eventRow, insertEvents } from './event-sql';

/** The events of one transaction that are not written yet, and the organizations for which some were written. */
export class EventBuffer {
  /** The organizations with events in this transaction; null for events without one. */
  readonly written = new Set<string | null>();
  private rows: EventRow[] = [];

  constructor(private readonly sql: Query) {}

  add<Type extends EventType>(type: Type, ids: EventIds<Type>, facts: EventFacts): void {
    this.rows.push(eventRow(type, ids, facts));
  }

  /** Records that a separate statement has written events of an organization. */
  note(organizationId: string): void {
    this.written.add(organizationId);
  }

  /** The pending rows as the parameter of `insertEvents`. The caller must write them. */
  take(): string {
    const { rows } = this;
    for (const { organization_id } of rows) this.written.add(organization_id);
    this.rows = [];
    return JSON.stringify(rows);
  }

  /** Discards the pending events. */
  drop(): void {
    this.rows = [];
  }

  /** Writes the pending events in one statement. */
  async flush(): Promise<void> {
    if (this.rows.length > 0) await this.sql.query(insertEvents('$1'), [this.take()]);
  }

  /** The same query, with events that are written first. */
  before(query: Query): Query {
    return {
      query: async (text, values) => {
        await this.flush();
        return query.query(text, values);
      },
    };
  }
}
