import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { INSTANT } from './column-types';

/** Something that happened. Written with what it tells of, and numbered once that is committed; only ever added. */
@Entity('events')
@Index('ix_events__subject', ['organizationId', 'subjectKind', 'subjectId', 'id'])
@Index('uq_events__sequence', { synchronize: false })
@Index('ix_events__unnumbered', ['organizationId', 'id'], { where: 'sequence IS NULL' })
@Check('ck_events__type', `type ~ '^[a-z]+\\.[a-z_]+$' AND subject_kind = split_part(type, '.', 1)`)
@Check('ck_events__ids', `ids::text ~ '^\\{("[a-zA-Z]+Id": "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"(, )?)*\\}$'`)
export class Event {
  /** UUIDv7, made by the application. */
  @PrimaryColumn('uuid')
  id: string;

  /** Null for what belongs to a person, and to the platform itself. */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  /** A line of the catalogue in `domain/events`. */
  @Column('text')
  type: string;

  /** The first word of the type. */
  @Column('text')
  subjectKind: string;

  /** What it is about; it need not be there any more. */
  @Column('uuid')
  subjectId: string;

  /** The projects in which the subject lay, as `invoices.project_ids`; null for what is bound to none. */
  @Column('uuid', { array: true, nullable: true })
  projectIds: (string | null)[] | null;

  /** Further UUIDs by name; a CHECK keeps anything else out. */
  @Column('jsonb')
  ids: Record<string, string>;

  /** The user who did it; null for the client, the system and nobody known. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column(INSTANT)
  at: Date;

  /** From 1 within the organization, without gaps, in the order in which they became visible; null until then. */
  @Column('bigint', { nullable: true })
  sequence: bigint | null;
}
