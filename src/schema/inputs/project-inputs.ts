import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ProjectStatus, ProjectOrderField } from '../enums/project-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { DateScalar, DecimalScalar } from '../scalars';

/** Somebody of a team. */
@InputType({ description: 'Somebody who works on a project.' })
class ProjectMemberInput {
  @Field(() => ID, { description: 'A member of the organization (`usr_…`). NOT_FOUND.' })
  userId: string;

  @Field(() => String, { nullable: true, description: 'As what, such as "lead"; at most 100 characters.' })
  role?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Rate an hour in major units of the client's currency; not below zero, at most four decimals.",
  })
  rate?: string | null;
}

/** What can be said of a project, but for its name and client. */
@InputType({ description: 'What can be said of a project, but for its name and client.' })
class ProjectDetails {
  @Field(() => String, { nullable: true, description: 'What it is about; at most 5000 characters.' })
  description?: string | null;

  @Field(() => ProjectStatus, { nullable: true, description: 'Where it stands; ACTIVE when it is made.' })
  status?: ProjectStatus | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Default rate an hour in major units of the client's currency; not below zero, at most four decimals.",
  })
  defaultRate?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its time is billed unless it is said otherwise; true when it is made.',
  })
  defaultBillable?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it is to be done.' })
  deadline?: string | null;

  @Field(() => [String], { nullable: true, description: 'At most 20, each 1 to 50 characters: the whole list.' })
  @IsOptional()
  @ArrayMaxSize(20)
  tags?: string[] | null;

  @Field(() => [ProjectMemberInput], {
    nullable: true,
    description:
      'Who works on it, at most 100, each once: the whole team. Employees see the projects that they work on.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  teamMembers?: ProjectMemberInput[] | null;
}

/** A new project. */
@InputType({ description: 'A new project.' })
export class CreateProjectInput extends ProjectDetails {
  @Field(() => ID, { description: 'For whom (`cli_…`). NOT_FOUND; INVALID_STATE for a deleted client.' })
  clientId: string;

  @Field(() => String, { description: 'The name; 1 to 200 characters.' })
  @MaxLength(400)
  name: string;
}

/** A change of a project. */
@InputType({ description: 'A change of a project: what is left out stays, `null` clears.' })
export class UpdateProjectInput extends ProjectDetails {
  @Field(() => ID, { description: 'Which project (`prj_…`).' })
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the change was made on; CONFLICT when there is a newer one.',
  })
  expectedVersion?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For whom (`cli_…`); cannot be cleared. INVALID_STATE once lines of invoices name the project.',
  })
  clientId?: string | null;

  @Field(() => String, { nullable: true, description: 'The name; 1 to 200 characters; cannot be cleared.' })
  @IsOptional()
  @MaxLength(400)
  name?: string | null;
}

/** Which projects. */
@InputType({ description: 'Which projects; conditions that are given must all hold.' })
export class ProjectFilter {
  @Field(() => ID, { nullable: true, description: 'Only projects for this client (`cli_…`).' })
  clientId?: string | null;

  @Field(() => [ProjectStatus], { nullable: true, description: 'Only these statuses.' })
  status?: ProjectStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only projects that this user works on (`usr_…`).' })
  memberId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only projects with this tag, letter by letter.' })
  tag?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only archived projects, or only the others; the others where it is left out.',
  })
  isArchived?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Text that the name or description contains, in any case; at most 100 characters.',
  })
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
