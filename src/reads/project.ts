import { Permission } from '../domain/permissions';
import type { ProjectEntity } from '../entities/project';
import { ProjectOrderField } from '../schema/enums/project-enums';
import type { ProjectFilter } from '../schema/inputs/project-inputs';
import type { Budget } from '../schema/types/budget';
import type { Project } from '../schema/types/project';
import type { User } from '../schema/types/user';
import { defineView } from './define-view';
import { column, decimal, id, instant, presence } from './column-kinds';
import { elsewhere } from './field-kinds';
import { many, one, via } from './relation-kinds';
import { among, by, byDayOrLast, searched, idIs, led, putAway } from './filter-kinds';

declare module './nouns' {
  interface Rows {
    project: Noun<Project, ProjectEntity>;
  }
}

interface ProjectFields extends Project {
  budget: Budget | null;
  createdBy: User | null;
}

/** A project as the API shows it. */
export const projectView = defineView<ProjectFields, ProjectEntity, ProjectFilter, ProjectOrderField>()({
  noun: 'project',
  type: 'Project',
  table: 'projects',
  tenancy: 'BY_POLICY',
  kept: { archivedAt: null },
  permission: Permission.OwnProjects,
  node: true,
  roots: { one: 'project', list: 'projects' },
  fields: {
    id: id('project'),
    name: column('name'),
    description: column('description'),
    status: column('status'),
    isArchived: presence('archivedAt'),
    defaultRate: decimal('defaultRate'),
    defaultBillable: column('defaultBillable'),
    budget: elsewhere(),
    deadline: column('deadline'),
    tags: column('tags'),
    customFields: column('customFields', { otherwise: [] }),
    client: one('client', { by: 'clientId' }),
    teamMembers: many('projectMember', { by: 'projectId', order: ['id'] }),
    tasks: many('task', { by: 'projectId', order: ['nameKey', 'id'] }),
    version: column('version'),
    createdBy: elsewhere(column('createdBy')),
    createdAt: instant('createdAt'),
    updatedAt: instant('updatedAt'),
  },
  list: {
    filters: {
      clientId: idIs('client', 'clientId'),
      status: among('status'),
      memberId: led([via('projectMember', 'userId', 'projectId')], 'user'),
      tag: led([via('projectTag', 'tag', 'projectId')]),
      isArchived: putAway,
      search: searched('project'),
    },
    sorts: {
      NAME: by('nameKey', 'text'),
      DEADLINE: byDayOrLast('deadline'),
      CREATED_AT: by('createdAt', 'timestamptz'),
    },
    usualSort: { field: ProjectOrderField.NAME, direction: 'ASC' },
    usualPage: 50,
  },
});
