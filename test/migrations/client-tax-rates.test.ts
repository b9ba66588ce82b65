import { randomUUID } from 'node:crypto';
import { connect, insertOrganization, refusal, run } from './connect';
import { unmigratedDatabase } from './unmigrated';

const database = unmigratedDatabase('client_tax_rates');

it('copies the default tax rates of existing clients in order, without audit entries, and keeps references whole', async () => {
  const ran = await database.dataSource.runMigrations();
  const later = ran.length - ran.findIndex(({ name }) => name.startsWith('DeclareClientTaxRates'));
  for (let count = later; count > 0; count -= 1) await database.dataSource.undoLastMigration();
  const client = await connect(database.ownerUrl);
  const [mine, theirs] = [await insertOrganization(client), await insertOrganization(client)];
  const [gst, qst, foreign] = [randomUUID(), randomUUID(), randomUUID()];
  const taxRate = (organization: string, id: string) =>
    `INSERT INTO tax_rates (organization_id, id, name, rate, created_at, updated_at)
     VALUES ('${organization}', '${id}', 'Tax', 0.05, now(), now())`;
  await run(client, theirs.organization, taxRate(theirs.organization, foreign));
  await run(client, mine.organization, [
    taxRate(mine.organization, gst),
    taxRate(mine.organization, qst),
    `UPDATE clients SET default_tax_rate_ids = '{${qst},${foreign},${gst}}' WHERE id = '${mine.client}'`,
  ]);

  await database.dataSource.runMigrations();
  const { rows } = await run(client, mine.organization, 'SELECT * FROM client_tax_rates ORDER BY position');
  const row = { organization_id: mine.organization, client_id: mine.client };
  expect(rows).toMatchObject([
    { ...row, tax_rate_id: qst },
    { ...row, tax_rate_id: gst },
  ]);
  const entries = `SELECT FROM audit_log WHERE target = 'client_tax_rates'`;
  expect((await run(client, mine.organization, entries)).rowCount).toBe(0);

  const naming = (taxRateId: string) =>
    `UPDATE client_tax_rates SET tax_rate_id = '${taxRateId}' WHERE tax_rate_id = '${gst}'`;
  expect(await refusal(run(client, mine.organization, naming(foreign)))).toBe('23503 fk_client_tax_rates__tax_rate_id');
  expect(await refusal(run(client, mine.organization, naming(qst)))).toBe('23505 uq_client_tax_rates__tax_rate');
  await client.end();
});
