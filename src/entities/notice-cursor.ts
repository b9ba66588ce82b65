import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganizationEntity } from './organization';

/** The number of the last event of an organization that was processed for notices. */
@Entity('notice_cursors')
export class NoticeCursorEntity {
  @PrimaryColumn('uuid')
  organizationId: string;

  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  @Column('bigint')
  sequence: bigint;
}
