import { Column, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { Tax } from '../domain/totals-input';
import type { LineCode } from '../domain/units';
import { DECIMAL4, MAYBE_TEXT, MINOR } from './column-types';
import { ProjectEntity } from './project';
import { TenantEntity } from './tenant-entity';

/** A CHECK of rows that have a unit, besides what else it depends on. */
export const UNIT_OF_ROW = 'char_length(unit) BETWEEN 1 AND 20';

/** A CHECK of rows that have a code. */
export const CODE_OF_ROW = `code ->> 'scheme' IN ('HSN_SAC', 'CPV', 'UNSPSC') AND char_length(code ->> 'value') BETWEEN 1 AND 20`;

/** A CHECK of the types of lines. */
export const TYPE_OF_ROW = `type IN ('TIME', 'FIXED', 'EXPENSE', 'DISCOUNT')`;

/** A CHECK of amounts: only a DISCOUNT takes off. */
export const SIGN_OF_ROW = `(type = 'DISCOUNT' AND amount_minor <= 0) OR (type <> 'DISCOUNT' AND amount_minor >= 0)`;

/** What an invoice or an estimate says in one line. Its amount was rounded once, when it was written. */
export abstract class LineRowEntity extends TenantEntity {
  /** The project that it bills. It belongs to the document's client. */
  @Column('uuid', { nullable: true })
  projectId: string | null;

  @ManyToOne(() => ProjectEntity, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'project_id', referencedColumnName: 'id' },
  ])
  project: Relation<ProjectEntity> | null;

  /** Starts at 0, in the order of the document. */
  @Column('int')
  position: number;

  @Column('text')
  type: 'TIME' | 'FIXED' | 'EXPENSE' | 'DISCOUNT';

  @Column('text')
  description: string;

  @Column(DECIMAL4)
  quantity: string;

  /** A known unit or a text; null for none. */
  @Column(MAYBE_TEXT)
  unit: string | null;

  /** The code of what it bills in a public list. */
  @Column('jsonb', { nullable: true })
  code: LineCode | null;

  /** In major units of the document's currency. */
  @Column(DECIMAL4)
  rate: string;

  @Column(MINOR)
  amountMinor: bigint;

  @Column({ type: 'boolean', default: true })
  taxable: boolean;

  /** The line's own taxes; null means the document's. */
  @Column('jsonb', { nullable: true })
  taxes: Tax[] | null;
}
