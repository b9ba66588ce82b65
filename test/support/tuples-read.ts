/** What answers SQL in one transaction: its rows. */
type Ask = <R extends object>(sql: string, values: unknown[]) => Promise<R[]>;

/**
 * How many rows of a table PostgreSQL reads for an act, which has to send its statements in the transaction of `ask`. The counters
 * of a connection hold what its last second read before too, so two states are compared.
 */
export async function tuplesReadBy(ask: Ask, table: string, act: () => Promise<unknown>): Promise<number> {
  const read = async () => {
    const sql = `SELECT seq_tup_read + idx_tup_fetch AS tuples FROM pg_stat_xact_user_tables WHERE relname = $1`;
    return Number((await ask<{ tuples: bigint }>(sql, [table]))[0]?.tuples);
  };
  const before = await read();
  await act();
  return (await read()) - before;
}
