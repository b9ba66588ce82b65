import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ProjectEntity } from './project';

/**
 * A tag of a project, for searching projects by tag. Triggers on `projects` write it from the project's list of tags.
 */
@Entity('project_tags')
@Index('ix_project_tags__tag', ['organizationId', 'tag', 'projectId'])
export class ProjectTagEntity {
  @PrimaryColumn('uuid')
  organizationId: string;

  @PrimaryColumn('uuid')
  projectId: string;

  @ManyToOne(() => ProjectEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'project_id', referencedColumnName: 'id' },
  ])
  project: Relation<ProjectEntity>;

  @PrimaryColumn('text')
  tag: string;
}
