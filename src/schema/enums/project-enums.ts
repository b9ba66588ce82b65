import { ProjectDeletion, ProjectStatus } from '../../domain/project-status';
import { describeEnum } from './describe-enum';

export { ProjectDeletion, ProjectStatus };

/** What projects can be sorted by. */
export enum ProjectOrderField {
  NAME = 'NAME',
  DEADLINE = 'DEADLINE',
  CREATED_AT = 'CREATED_AT',
}

describeEnum(ProjectDeletion, 'ProjectDeletion', {
  description: 'What became of a project that was to be deleted.',
  values: {
    DELETED: 'It is gone.',
    ARCHIVED: 'Lines of invoices name it, so it is kept for them, out of the list of projects.',
  },
});
describeEnum(ProjectStatus, 'ProjectStatus', {
  description: 'Where a project stands.',
  values: {
    ACTIVE: 'Worked on; its client cannot be deleted.',
    PAUSED: 'To be gone on with.',
    COMPLETED: 'Done.',
    CANCELLED: 'Given up.',
  },
});
describeEnum(ProjectOrderField, 'ProjectOrderField', {
  description: 'What projects can be sorted by; the id decides between equals.',
  values: {
    NAME: 'The name.',
    DEADLINE: 'The deadline; projects without one come last upwards.',
    CREATED_AT: 'When it was made.',
  },
});
