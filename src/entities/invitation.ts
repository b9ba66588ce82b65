import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { MemberFeature, MemberRole } from '../domain/permissions';
import { DECIMAL4, INSTANT, MAYBE_INSTANT, MAYBE_TEXT } from './column-types';
import { OrganizationEntity } from './organization';
import { TenantEntity } from './tenant-entity';

/** An invitation to become a member. Expiry is not a status of its own; it follows from `expires_at`. */
@Entity('invitations')
@Index('uq_invitations__token', ['tokenHash'], { unique: true })
@Index('uq_invitations__pending', ['organizationId', 'email'], { unique: true, where: `status = 'PENDING'` })
@Index('ix_invitations__created', ['organizationId', 'createdAt', 'id'])
@Index('ix_invitations__expires', ['organizationId', 'expiresAt'])
@Check('ck_invitations__status', `status IN ('PENDING', 'ACCEPTED', 'CANCELLED')`)
@Check('ck_invitations__senders', `cardinality(senders) = cardinality(sends)`)
@Check('ck_invitations__role', `role IN ('ADMIN', 'MANAGER', 'EMPLOYEE')`)
export class InvitationEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  /** Case-folded. */
  @Column('text')
  email: string;

  @Column('text')
  role: MemberRole;

  @Column(MAYBE_TEXT)
  team: string | null;

  @Column(MAYBE_TEXT)
  department: string | null;

  @Column(MAYBE_TEXT)
  jobTitle: string | null;

  @Column({ ...DECIMAL4, nullable: true })
  hourlyRate: string | null;

  @Column('text', { array: true, default: () => `'{}'` })
  features: MemberFeature[];

  @Column('uuid', { array: true, nullable: true })
  projectIds: string[] | null;

  @Column(MAYBE_TEXT)
  personalMessage: string | null;

  /** HMAC-SHA256 of the token, in hexadecimal. A resend creates a new one. */
  @Column('text')
  tokenHash: string;

  /**
   * When its emails were requested: at first, and by each resend. Their number is the turn from which the token is
   * derived.
   */
  @Column('timestamptz', { array: true })
  sends: Date[];

  /** Who requested each of them. */
  @Column('uuid', { array: true })
  senders: string[];

  /** The turn whose email the mail server accepted; 0 for none. */
  @Column({ type: 'int', default: 0 })
  deliveredTurn: number;

  @Column({ type: 'text', default: 'PENDING' })
  status: 'PENDING' | 'ACCEPTED' | 'CANCELLED';

  @Column(INSTANT)
  expiresAt: Date;

  /** The member who sent it last, whose rights it depends on. */
  @Column('uuid')
  invitedBy: string;

  @Column(MAYBE_INSTANT)
  acceptedAt: Date | null;

  @Column(INSTANT)
  createdAt: Date;
}
