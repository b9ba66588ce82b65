import type { ProjectMemberEntity } from '../entities/project-member';
import type { ProjectMember } from '../schema/types/project';
import { defineView } from './define-view';
import { column, decimal, id } from './column-kinds';
import { one } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    projectMember: Noun<ProjectMember, ProjectMemberEntity>;
  }
}

/** A membership of a project's team. */
export const projectMemberView = defineView<ProjectMember, ProjectMemberEntity>()({
  noun: 'projectMember',
  type: 'ProjectMember',
  table: 'project_members',
  tenancy: 'BY_POLICY',
  owner: 'userId',
  fields: {
    id: id('projectMember'),
    user: one('user', { by: 'userId' }),
    role: column('role'),
    rate: decimal('rate'),
  },
});
