import { Column } from 'typeorm';
import type { TaxCategory } from '../domain/tax-category';
import { FRACTION, MAYBE_TEXT, MINOR } from './column-types';
import { TenantEntity } from './tenant-entity';

/** For CHECKs: the categories whose rate is 0. */
export const CATEGORIES_WITHOUT_RATE = `('ZERO', 'EXEMPT', 'REVERSE_CHARGE', 'INTRA_COMMUNITY', 'EXPORT', 'OUTSIDE_SCOPE')`;

/** A CHECK of rows that bear a tax: only STANDARD, which is null, has a rate. */
export const CATEGORY_OF_ROW = `category IS NULL OR category IN ${CATEGORIES_WITHOUT_RATE} AND rate = 0 AND amount_minor = 0`;

/** A CHECK of such rows: STANDARD has no reason. */
export const REASON_OF_ROW = 'reason IS NULL OR category IS NOT NULL';

/** What a document says of one tax. Amounts are in minor units. */
export abstract class TaxRowEntity extends TenantEntity {
  @Column('int')
  position: number;

  @Column('text')
  name: string;

  @Column(FRACTION)
  rate: string;

  /** Null for STANDARD. */
  @Column(MAYBE_TEXT)
  category: TaxCategory | null;

  /** Printed in place of the category's own reason. */
  @Column(MAYBE_TEXT)
  reason: string | null;

  /** The amount on which the tax was calculated. */
  @Column(MINOR)
  baseMinor: bigint;

  @Column(MINOR)
  amountMinor: bigint;
}
