import type { OrganizationEntity } from '../entities/organization';
import type { Organization } from '../schema/types/organization';
import { defineView } from './define-view';
import { column, id, instant } from './column-kinds';

declare module './nouns' {
  interface Rows {
    organization: Noun<Organization, OrganizationEntity>;
  }
}

/** The business that sends invoices. */
export const organizationView = defineView<Organization, OrganizationEntity>()({
  noun: 'organization',
  type: 'Organization',
  table: 'organizations',
  tenancy: { comparing: 'id' },
  fields: {
    id: id('organization'),
    name: column('name'),
    email: column('email'),
    phone: column('phone'),
    website: column('website'),
    currency: column('currency'),
    locale: column('locale'),
    timezone: column('timeZone'),
    paymentTerms: column('paymentTerms'),
    createdAt: instant('createdAt'),
  },
});
