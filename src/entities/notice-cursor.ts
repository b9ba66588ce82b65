import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organization } from './organization';

/** How far people were told of an organization's events: the number of the last one that was looked at. */
@Entity('notice_cursors')
export class NoticeCursor {
  @PrimaryColumn('uuid')
  organizationId: string;

  @ManyToOne(() => Organization, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<Organization>;

  @Column('bigint')
  sequence: bigint;
}
