import { Permission } from '../domain/permissions';
import type { TaskEntity } from '../entities/task';
import type { Budget } from '../schema/types/budget';
import type { Project } from '../schema/types/project';
import type { Task } from '../schema/types/task';
import { column, decimal, id, instant, presence } from './column-kinds';
import { defineView } from './define-view';
import { elsewhere } from './field-kinds';
import { one } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    task: Noun<Task, TaskEntity>;
  }
}

interface TaskFields extends Task {
  project: Project;
  budget: Budget | null;
}

/** A task of a project as the API shows it. */
export const taskView = defineView<TaskFields, TaskEntity>()({
  noun: 'task',
  type: 'Task',
  table: 'tasks',
  tenancy: 'BY_POLICY',
  kept: { archivedAt: null },
  permission: Permission.OwnProjects,
  node: true,
  fields: {
    id: id('task'),
    name: column('name'),
    project: one('project', { by: 'projectId' }),
    billable: column('billable'),
    budgetMinutes: column('budgetMinutes'),
    budgetAmount: decimal('budgetAmount'),
    budget: elsewhere(),
    isArchived: presence('archivedAt'),
    version: column('version'),
    createdAt: instant('createdAt'),
    updatedAt: instant('updatedAt'),
  },
});
