import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MAYBE_INSTANT } from './column-types';
import { TimeEntryEntity } from './time-entry';

/**
 * A tag of a time entry, for finding entries by tag. Triggers on `time_entries` write it from the entry's list of
 * tags, with what lists of entries are sorted by.
 */
@Entity('time_entry_tags')
@Index('ix_time_entry_tags__dated', ['organizationId', 'tag', 'date', 'timeEntryId'])
@Index('ix_time_entry_tags__created', ['organizationId', 'tag', 'createdAt', 'timeEntryId'])
@Check('ck_time_entry_tags__dated', 'date IS NOT NULL AND created_at IS NOT NULL')
export class TimeEntryTagEntity {
  @PrimaryColumn('uuid')
  organizationId: string;

  @PrimaryColumn('uuid')
  timeEntryId: string;

  @ManyToOne(() => TimeEntryEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'time_entry_id', referencedColumnName: 'id' },
  ])
  timeEntry: Relation<TimeEntryEntity>;

  @PrimaryColumn('text')
  tag: string;

  @Column('date', { nullable: true })
  date: string;

  @Column(MAYBE_INSTANT)
  createdAt: Date;
}
