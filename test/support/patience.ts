import type { DatabaseTimeouts } from '../../src/db/pulse';

/** PostgreSQL is waited for as long as a test may take: it may share the machine with others. */
export const PATIENT: DatabaseTimeouts = { unreachableMs: 600_000, statementMs: 600_000, lockMs: 600_000 };
