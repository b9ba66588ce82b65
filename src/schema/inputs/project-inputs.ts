import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ProjectStatus, ProjectOrderField } from '../enums/project-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { Distinct, List, NeverNull } from '../rules/field-rules';
import { Rate } from '../rules/number-rules';
import { Text } from '../rules/text-rules';
import { DateScalar, DecimalScalar } from '../scalars';

/** Somebody of a team. */
@InputType({ description: 'Somebody who works on a project.' })
export class ProjectMemberInput {
  @Field(() => ID, { description: 'A member of the organization. NOT_FOUND.' })
  @PublicId('user')
  userId: string;

  @Field(() => String, { nullable: true, description: 'As what, such as "lead".' })
  @Text(100)
  role?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Rate an hour in major units of the client's currency.",
  })
  @Rate()
  rate?: string | null;
}

/** What can be said of a project, but for its name and client. */
@InputType({ description: 'What can be said of a project, but for its name and client.' })
class ProjectDetails {
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  @Text(5000, { lines: true })
  description?: string | null;

  @Field(() => ProjectStatus, { nullable: true, description: 'Where it stands; ACTIVE when it is made.' })
  @NeverNull()
  status?: ProjectStatus | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Default rate an hour in major units of the client's currency.",
  })
  @Rate()
  defaultRate?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its time is billed unless it is said otherwise; true when it is made.',
  })
  @NeverNull()
  defaultBillable?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it is to be done.' })
  deadline?: string | null;

  @Field(() => [String], { nullable: true, description: 'The whole list.' })
  @List({ max: 20, once: true })
  @Text(50, { required: true })
  tags?: string[] | null;

  @Field(() => [ProjectMemberInput], {
    nullable: true,
    description: 'Who works on it, each once: the whole team. Employees see the projects that they work on.',
  })
  @List({ max: 100 })
  @Distinct('userId', 'is in the team already')
  teamMembers?: ProjectMemberInput[] | null;
}

/** A new project. */
@InputType({ description: 'A new project.' })
export class CreateProjectInput extends ProjectDetails {
  @Field(() => ID, { description: 'For whom. NOT_FOUND; INVALID_STATE for a deleted client.' })
  @PublicId('client')
  clientId: string;

  @Field(() => String, { description: 'The name.' })
  @Text(200, { required: true })
  name: string;
}

/** A change of a project. */
@InputType({ description: 'A change of a project: what is left out stays, `null` clears.' })
export class UpdateProjectInput extends ProjectDetails {
  @Field(() => ID, { description: 'Which project.' })
  @PublicId('project')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the change was made on; CONFLICT when there is a newer one.',
  })
  expectedVersion?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For whom. INVALID_STATE once lines of invoices name the project.',
  })
  @NeverNull('a project has a client')
  @PublicId('client')
  clientId?: string | null;

  @Field(() => String, { nullable: true, description: 'The name.' })
  @NeverNull()
  @Text(200, { required: true })
  name?: string | null;
}

/** Which projects. */
@InputType({ description: 'Which projects; conditions that are given must all hold.' })
export class ProjectFilter {
  @Field(() => ID, { nullable: true, description: 'Only projects for this client.' })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => [ProjectStatus], { nullable: true, description: 'Only these statuses.' })
  status?: ProjectStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only projects that this user works on.' })
  @PublicId('user')
  memberId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only projects with this tag, letter by letter.' })
  @Text(100)
  tag?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only archived projects, or only the others; the others where it is left out.',
  })
  isArchived?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text that the name or description contains. Case, accents and the form of quotes do not matter. One or two characters match only the beginning of the name.',
  })
  @Text(100)
  search?: string | null;
}

/** In which order. */
@InputType({ description: 'In which order projects come.' })
export class ProjectOrder {
  @Field(() => ProjectOrderField, { description: 'By what.' })
  field: ProjectOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Upwards or downwards.' })
  direction: SortDirection;
}

/** Which part of the list. */
@ArgsType()
export class ProjectsArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true, description: 'Which.' })
  filter?: ProjectFilter | null;

  @Field(() => ProjectOrder, { nullable: true, description: 'In which order; by name where it is left out.' })
  orderBy?: ProjectOrder | null;
}
