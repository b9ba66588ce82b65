import { idOf } from './ids';

/** The UUIDs of the plans by their codes. They are the same in every installation, and never change. */
const PLAN_UUIDS = {
  basic: '019a0000-0000-7000-8000-0000000000b1',
  pro: '019a0000-0000-7000-8000-0000000000b2',
  premium: '019a0000-0000-7000-8000-0000000000b3',
} as const;

/** The codes of plans in the database. */
export const PLAN_CODES = Object.keys(PLAN_UUIDS) as (keyof typeof PLAN_UUIDS)[];

/** The public ID of a plan. */
export const planIdOf = (code: keyof typeof PLAN_UUIDS): string => idOf('plan', PLAN_UUIDS[code]);

/** A plan, with the API's field names. */
export interface PlanFacts {
  id: string;
  code: string;
  name: string;
  hasPremiumTemplates: boolean;
}

/** A plan as the API shows it, from its row. Throws for a code that is none of a plan. */
export function planFactsOf(row: { code: string; name: string; premium_templates: boolean }): PlanFacts {
  const code = PLAN_CODES.find((one) => one === row.code);
  if (!code) throw new Error(`there is no plan ${row.code}`);
  return { id: planIdOf(code), code, name: row.name, hasPremiumTemplates: row.premium_templates };
}
