import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ProjectStatus, ProjectOrderField } from '../enums/project-enums';
import { BudgetPeriod } from '../enums/budget-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { Distinct, List, NeverNull, NotWith } from '../rules/field-rules';
import { HourlyRate, Whole } from '../rules/number-rules';
import { Text } from '../rules/text-rules';
import { DateScalar, DecimalScalar } from '../scalars';
import { CustomFieldInput } from '../types/custom-field';

/** The maximum of a budget. */
const MOST_MINUTES = 60_000_000;

@InputType({ description: "A member of a project's team." })
export class ProjectMemberInput {
  @Field(() => ID, {
    description: 'The ID of a member of the organization. Fails with NOT_FOUND for an unknown user.',
  })
  @PublicId('user')
  userId: string;

  @Field(() => String, { nullable: true, description: 'The role in the project, such as "lead".' })
  @Text(100)
  role?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The hourly rate, in major units of the client's currency.",
  })
  @HourlyRate()
  rate?: string | null;
}

@InputType({ description: 'The budget of a project: minutes, or an amount.' })
export class ProjectBudgetInput {
  @Field(() => Int, { nullable: true, description: 'The budget in minutes.' })
  @NotWith('amount', 'a budget is in minutes or an amount, not both')
  @Whole({ min: 1, max: MOST_MINUTES })
  minutes?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The budget as an amount, in major units of the client's currency. Must be greater than zero.",
  })
  @HourlyRate()
  amount?: string | null;

  @Field(() => BudgetPeriod, { nullable: true, description: 'The period. WHOLE if omitted.' })
  period?: BudgetPeriod | null;
}

@InputType({ description: 'The details of a project, except its name and client.' })
class ProjectDetails {
  @Field(() => String, { nullable: true, description: 'A description of the project.' })
  @Text(5000, { lines: true })
  description?: string | null;

  @Field(() => ProjectStatus, { nullable: true, description: 'The status. A new project is ACTIVE by default.' })
  @NeverNull()
  status?: ProjectStatus | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The default hourly rate, in major units of the client's currency.",
  })
  @HourlyRate()
  defaultRate?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its time is billable by default. True for a new project if omitted.',
  })
  @NeverNull()
  defaultBillable?: boolean | null;

  @Field(() => ProjectBudgetInput, { nullable: true, description: 'The budget; replaces the old one.' })
  budget?: ProjectBudgetInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'The deadline.' })
  deadline?: string | null;

  @Field(() => [String], { nullable: true, description: 'The tags; replaces the list.' })
  @List({ max: 20, once: true })
  @Text(50, { required: true })
  tags?: string[] | null;

  @Field(() => [CustomFieldInput], { nullable: true, description: 'Custom fields; replaces the list.' })
  @List({ max: 20 })
  @Distinct('name', 'is the name of another field')
  customFields?: CustomFieldInput[] | null;

  @Field(() => [ProjectMemberInput], {
    nullable: true,
    description:
      'The team; replaces the list. Each person appears once. Employees see the projects whose team they belong to.',
  })
  @List({ max: 100 })
  @Distinct('userId', 'is already on the team')
  teamMembers?: ProjectMemberInput[] | null;
}

@InputType({ description: 'A new project.' })
export class CreateProjectInput extends ProjectDetails {
  @Field(() => ID, {
    description:
      'The ID of the client. Fails with NOT_FOUND for an unknown client and INVALID_STATE for a deleted one.',
  })
  @PublicId('client')
  clientId: string;

  @Field(() => String, { description: 'The name.' })
  @Text(200, { required: true })
  name: string;
}

@InputType({ description: 'Changes to a project. Omitted fields are not changed; `null` clears a field.' })
export class UpdateProjectInput extends ProjectDetails {
  @Field(() => ID, { description: "The project's ID." })
  @PublicId('project')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the changes are based on. Fails with CONFLICT if the object has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The ID of the client. Fails with INVALID_STATE once invoice lines, time entries or expenses refer to the project.',
  })
  @NeverNull('a project must have a client')
  @PublicId('client')
  clientId?: string | null;

  @Field(() => String, { nullable: true, description: 'The name.' })
  @NeverNull()
  @Text(200, { required: true })
  name?: string | null;
}

@InputType({ description: 'Filters the projects. A project must match every condition.' })
export class ProjectFilter {
  @Field(() => ID, { nullable: true, description: 'Only projects for this client.' })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => [ProjectStatus], { nullable: true, description: 'Only these statuses.' })
  status?: ProjectStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only projects that this user works on.' })
  @PublicId('user')
  memberId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only projects with exactly this tag.' })
  @Text(100)
  tag?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only archived projects (true) or only others (false). Defaults to false.',
  })
  isArchived?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text that the name or description contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the name.',
  })
  @Text(100)
  search?: string | null;
}

@InputType({ description: 'The order of the projects.' })
export class ProjectOrder {
  @Field(() => ProjectOrderField, { description: 'The field to sort by.' })
  field: ProjectOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class ProjectsArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true, description: 'Filters the list.' })
  filter?: ProjectFilter | null;

  @Field(() => ProjectOrder, { nullable: true, description: 'The order of the list. By name if omitted.' })
  orderBy?: ProjectOrder | null;
}
