import { PLAN_CODES, planIdOf } from '../domain/plan-facts';
import type { PlanEntity } from '../entities/plan';
import type { PlanOffer } from '../schema/types/plan';
import { defineView } from './define-view';
import { cases, column, money } from './column-kinds';
import { parts } from './field-kinds';
import { by } from './filter-kinds';

declare module './nouns' {
  interface Rows {
    planOffer: Noun<PlanOffer, PlanEntity>;
  }
}

/** An available plan. Plans belong to no organization. */
export const planOfferView = defineView<PlanOffer, PlanEntity, Record<never, never>, 'PRICE'>()({
  noun: 'planOffer',
  type: 'PlanOffer',
  table: 'plans',
  tenancy: 'NONE',
  key: 'code',
  fields: {
    plan: parts({
      id: cases(
        PLAN_CODES.map((code) => ['code', code, planIdOf(code)] as const),
        '', // `code` of any other plan is refused by its enum.
      ),
      code: column('code'),
      name: column('name'),
      hasPremiumTemplates: column('premiumTemplates'),
    }),
    price: money('price'),
    invoicesLimit: column('invoicesLimit'),
  },
  list: {
    filters: {},
    sorts: { PRICE: by('priceMinor', 'bigint') },
    usualSort: { field: 'PRICE', direction: 'ASC' },
    usualPage: 50,
  },
});
