import { ProjectStatus } from '../../domain/project-status';
import { describeEnum } from './describe-enum';

export { ProjectStatus };

/** The fields that projects can be sorted by. */
export enum ProjectOrderField {
  NAME = 'NAME',
  DEADLINE = 'DEADLINE',
  CREATED_AT = 'CREATED_AT',
}

describeEnum(ProjectStatus, 'ProjectStatus', {
  description: 'The status of a project.',
  values: {
    ACTIVE: 'In progress. Its client cannot be deleted.',
    PAUSED: 'Paused.',
    COMPLETED: 'Done.',
    CANCELLED: 'Cancelled.',
  },
});
describeEnum(ProjectOrderField, 'ProjectOrderField', {
  description: 'The fields that projects can be sorted by. Ties are broken by ID.',
  values: {
    NAME: 'The name.',
    DEADLINE: 'The deadline. In ascending order, projects without one come last.',
    CREATED_AT: 'When it was created.',
  },
});
