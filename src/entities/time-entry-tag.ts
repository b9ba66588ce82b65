import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TimeEntryEntity } from './time-entry';

/** A tag of a time entry, for finding entries by tag. Triggers on `time_entries` write it from the entry's list of tags. */
@Entity('time_entry_tags')
@Index('ix_time_entry_tags__tag', ['organizationId', 'tag', 'timeEntryId'])
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
}
