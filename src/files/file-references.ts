import type { Query } from './file-store';

interface Reference {
  table: string;
  organization: string;
  sha256: string;
}

/**
 * The columns that can refer to files, read from the foreign keys in the catalog, so that new references need not be
 * listed here. Each foreign key consists of the organization and the hash, in this order.
 */
async function referencesTo(query: Query): Promise<Reference[]> {
  return query<Reference>(
    `SELECT c.conrelid::regclass::text AS table,
       (SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = c.conrelid AND attnum = c.conkey[1]) AS organization,
       (SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = c.conrelid AND attnum = c.conkey[2]) AS sha256
     FROM pg_constraint c
     WHERE c.contype = 'f' AND c.confrelid = 'files'::regclass AND c.conrelid <> 'file_parts'::regclass ORDER BY 1, 3`,
    [],
  );
}

/** An SQL condition that nothing refers to the row `f` of `files`. */
export async function isUnreferenced(query: Query): Promise<string> {
  const references = await referencesTo(query);
  const none = references.map(
    ({ table, organization, sha256 }) =>
      `NOT EXISTS (SELECT 1 FROM ${table} r WHERE r.${organization} = f.organization_id AND r.${sha256} = f.sha256)`,
  );
  return ['true', ...none].join(' AND ');
}
