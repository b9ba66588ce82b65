import type { Sql } from '../../db/database';
import { formatAmount } from '../../domain/money';
import type { PlanFacts } from './read-subscription';

/** What can be subscribed to, and what a month of it costs. */
export interface PlanOfferFacts {
  plan: PlanFacts;
  price: { amount: string; currency: string };
  invoicesLimit: number | null;
}

interface PlanRow {
  code: string;
  name: string;
  price_minor: bigint;
  currency: string;
  invoices_limit: number | null;
  premium_templates: boolean;
}

/** The plans, the cheapest first. */
export async function listPlans(sql: Sql): Promise<PlanOfferFacts[]> {
  const rows = await sql.query<PlanRow>(
    `SELECT code, name, price_minor, currency, invoices_limit, premium_templates FROM plans ORDER BY price_minor, code`,
  );
  return rows.map((row) => ({
    plan: { code: row.code, name: row.name, hasPremiumTemplates: row.premium_templates },
    price: { amount: formatAmount(row.price_minor, row.currency), currency: row.currency },
    invoicesLimit: row.invoices_limit,
  }));
}
