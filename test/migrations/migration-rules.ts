/** What one migration sends to PostgreSQL on its way up, in order. */
export interface SentByMigration {
  name: string;
  /** False where it runs outside a transaction. */
  transaction: boolean;
  statements: string[];
}

/** The rules of one statement on a table that the release before has, where old code reads and writes beside it. */
const ON_EXISTING_TABLES: readonly { refuses: RegExp; but?: RegExp; because: string }[] = [
  {
    refuses: /^CREATE (UNIQUE )?INDEX (?!CONCURRENTLY\b).* ON (ONLY )?@table/,
    because: 'an index on a table that exists is built CONCURRENTLY',
  },
  {
    refuses: /^ALTER TABLE @table .*\bADD (CONSTRAINT \S+ )?(CHECK|FOREIGN KEY|NOT NULL)\b/,
    but: /\bNOT VALID\b/,
    because: 'a constraint on a table that exists is added NOT VALID, and validated later',
  },
  {
    refuses: /^ALTER TABLE @table .*\bADD (CONSTRAINT \S+ )?(UNIQUE|PRIMARY KEY|EXCLUDE)\b/,
    but: /\b(UNIQUE|PRIMARY KEY) USING INDEX\b/,
    because: 'a unique index is built CONCURRENTLY before it becomes a constraint',
  },
  {
    refuses: /^ALTER TABLE @table .*\bADD (COLUMN )?[^;]*\bNOT NULL\b/,
    but: /\bDEFAULT\b|\bADD (CONSTRAINT|CHECK|FOREIGN)\b/,
    because: 'old code leaves a new column out: it is nullable, or has a default',
  },
  {
    refuses: /^ALTER TABLE @table .*\bADD COLUMN [^,]*\b(CHECK|REFERENCES)\b/,
    because: 'a constraint on a new column is added by itself, NOT VALID',
  },
  {
    refuses:
      /^ALTER TABLE @table .*\bADD COLUMN .*(DEFAULT [^,]*(random|uuid|clock_timestamp|timeofday|nextval)|\bSTORED\b|\bIDENTITY\b|SERIAL\b)/i,
    because: 'a default that differs row by row rewrites the table',
  },
  {
    refuses: /^ALTER TABLE @table .*\bALTER (COLUMN )?\S+ (SET DATA )?TYPE\b/,
    because: 'another type is a new column',
  },
  { refuses: /^ALTER TABLE @table .*\bDROP COLUMN\b/, because: 'a column is dropped one release after its last use' },
  { refuses: /^DROP TABLE (IF EXISTS )?@table/, because: 'a table is dropped one release after its last use' },
  { refuses: /^ALTER TABLE @table .*\bRENAME\b/, because: 'old code knows the old name' },
  {
    refuses: /^(UPDATE (ONLY )?|DELETE FROM (ONLY )?|TRUNCATE (TABLE )?)@table/,
    because: 'rows that exist change in batches, by a job',
  },
  { refuses: /^(LOCK (TABLE )?|CLUSTER |VACUUM FULL |REINDEX TABLE )@table/, because: 'it locks everybody out' },
];

const BATCH_BEGINS = /^(BEGIN|START TRANSACTION)\b/;
const BATCH_ENDS = /^(COMMIT|ROLLBACK)\b/;
const DEFINES = /^(CREATE|ALTER|DROP|TRUNCATE|LOCK|GRANT|REVOKE)\b/;

/** What a step of a migration may do again, after it was interrupted. */
const REPEATABLE = /^(CREATE OR REPLACE\b|DROP TRIGGER IF EXISTS\b|LOCK TABLE \S+ IN SHARE MODE$)/;

const BESIDE_OTHERS =
  /^(CREATE (UNIQUE )?INDEX CONCURRENTLY|DROP INDEX CONCURRENTLY|REINDEX INDEX CONCURRENTLY|ALTER TABLE \S+ VALIDATE CONSTRAINT)\b/;

/** Single statements on one line each, without comments, quotes of names, and the bodies of functions. */
function statementsOf(sql: string): string[] {
  const plain = sql
    .replace(/--[^\n]*/g, ' ')
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/"([a-z_0-9]+)"/g, '$1')
    .replace(/\bDO (\$\w*\$)\s*(?:BEGIN\b)?([\s\S]*?)\1/gi, ';$2;')
    .replace(/(\$\w*\$)[\s\S]*?\1/g, `''`);
  return plain.split(';').flatMap((statement) => statement.replace(/\s+/g, ' ').trim() || []);
}

/** What a migration does that it may not do to the `tables` of the release before; `earlier` are those that ran before it. */
export function faultsOf(migration: SentByMigration, tables: string[], earlier: SentByMigration[]): string[] {
  const statements = outsideBatches(migration);
  const faults = statements.flatMap((statement) =>
    brokenRules(statement, tables).map((because) => `${because}: ${statement}`),
  );
  const before = [...earlier, migration].flatMap((one) => one.statements.flatMap(statementsOf));
  for (const statement of statements) {
    if (setsNotNullUnproved(statement, before)) faults.push(`SET NOT NULL needs a validated CHECK first: ${statement}`);
  }
  const others = statements.filter((statement) => !/^ALTER TABLE \S+ VALIDATE CONSTRAINT/.test(statement));
  if (others.length < statements.length && others.some((statement) => /^ALTER TABLE/.test(statement))) {
    faults.push('VALIDATE CONSTRAINT scans, while the lock of the ALTER TABLE beside it is held');
  }
  if (!migration.transaction) faults.push(...faultsOutsideTransaction(statements));
  return faults.map((fault) => `${migration.name}: ${fault}`);
}

/** Without what a migration outside a transaction does in transactions of its own: rows in batches, and what is repeatable. */
function outsideBatches({ transaction, statements }: SentByMigration): string[] {
  let isInBatch = false;
  return statements.flatMap(statementsOf).filter((statement) => {
    if (transaction) return true;
    if (BATCH_BEGINS.test(statement)) isInBatch = true;
    const isOfBatch = isInBatch;
    if (BATCH_ENDS.test(statement)) isInBatch = false;
    return !isOfBatch || (DEFINES.test(statement) && !REPEATABLE.test(statement));
  });
}

function brokenRules(statement: string, tables: string[]): string[] {
  const table = `(public\\.)?(${tables.join('|')})\\b`;
  const upper = statement.replace(/^ALTER TABLE (IF EXISTS )?(ONLY )?/i, 'ALTER TABLE ');
  return ON_EXISTING_TABLES.filter(
    ({ refuses, but }) =>
      new RegExp(refuses.source.replace('@table', table), 'i').test(upper) &&
      !(but && new RegExp(but, 'i').test(upper)),
  ).map(({ because }) => because);
}

function setsNotNullUnproved(statement: string, before: string[]): boolean {
  const [, table, column] = /^ALTER TABLE (\S+) .*ALTER (?:COLUMN )?(\S+) SET NOT NULL/i.exec(statement) ?? [];
  if (!table || !column) return false;
  const proof = new RegExp(`^ALTER TABLE ${table} .*ADD CONSTRAINT (\\S+) CHECK \\(\\(?${column} IS NOT NULL\\)`, 'i');
  const names = before.flatMap((one) => proof.exec(one)?.[1] ?? []);
  return !names.some((name) => before.includes(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${name}`));
}

/** Nobody may queue behind it, and it must be repeatable after a kill in the middle. */
function faultsOutsideTransaction(statements: string[]): string[] {
  const faults: string[] = [];
  for (const [position, statement] of statements.entries()) {
    if (!BESIDE_OTHERS.test(statement)) faults.push(`only in a transaction: ${statement}`);
    const [, index] = /^CREATE (?:UNIQUE )?INDEX CONCURRENTLY (\S+)/.exec(statement) ?? [];
    const cleared = statements.indexOf(`DROP INDEX CONCURRENTLY IF EXISTS ${index}`);
    if (index && (cleared < 0 || cleared > position))
      faults.push(`a killed run leaves ${index} invalid: drop it first`);
  }
  return faults;
}
