import type { CreateProjectInput, UpdateProjectInput } from '../../schema/inputs/project-inputs';
import type { ProjectEntity } from '../../entities/project';

/** The columns given by an input; omitted fields are omitted. */
export function projectColumns(input: CreateProjectInput | UpdateProjectInput): Partial<ProjectEntity> {
  const { name, description, status, defaultRate, defaultBillable, deadline, tags } = input;
  return {
    ...(name ? { name } : {}),
    ...(status ? { status } : {}),
    ...(typeof defaultBillable === 'boolean' ? { defaultBillable } : {}),
    ...(tags === undefined ? {} : { tags: tags ?? [] }),
    description,
    defaultRate,
    deadline,
  };
}
