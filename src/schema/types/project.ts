import { Field, ID, Int } from 'type-graphql';
import { ProjectStatus } from '../enums/project-enums';
import { Permission } from '../../domain/permissions';
import { ShownTo, ShowsMoney } from '../access';
import { ApiType } from '../api-type';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { Client } from './client';
import { CustomField } from './custom-field';
import { Node } from './node';
import { Task } from './task';
import { User } from './user';

@ApiType({ description: "A member of a project's team." })
export class ProjectMember {
  @Field(() => ID, { description: 'The ID of the membership of the team (`ptm_…`).' })
  id: string;

  @Field(() => User, { description: 'The user.' })
  user: User;

  @Field(() => String, { nullable: true, description: 'The role in the project, such as "lead".' })
  role: string | null;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description:
      "The hourly rate in this project, in major units of the client's currency. For employees without the INVOICING feature, null unless it is their own.",
  })
  @ShowsMoney()
  rate: string | null;
}

@ApiType({ implements: Node, description: 'Work for one client, grouped under a name.' })
export class Project extends Node {
  @Field(() => String, { description: 'The name, at most 200 characters.' })
  name: string;

  @Field(() => Client, {
    simple: false,
    nullable: true,
    description: 'The client. Null for employees without the INVOICING or CLIENTS feature.',
  })
  @ShownTo(Permission.ViewClients)
  client: Client | null;

  @Field(() => String, { nullable: true, description: 'A description of the project.' })
  description: string | null;

  @Field(() => ProjectStatus, { description: 'The status.' })
  status: ProjectStatus;

  @Field(() => Boolean, {
    description:
      'Whether the project was deleted but kept because invoices or time entries refer to it. Lists omit it unless their filter asks for it.',
  })
  isArchived: boolean;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description:
      "The default hourly rate, in major units of the client's currency. Null for employees without the INVOICING feature.",
  })
  @ShowsMoney()
  defaultRate: string | null;

  @Field(() => Boolean, { description: 'Whether its time is billable by default.' })
  defaultBillable: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The deadline.' })
  deadline: string | null;

  @Field(() => [String], { description: 'Tags, at most 20.' })
  tags: string[];

  @Field(() => [CustomField], { description: 'Custom fields, at most 20.' })
  customFields: CustomField[];

  @Field(() => [ProjectMember], { description: 'The team, at most 100 people.' })
  teamMembers: ProjectMember[];

  @Field(() => [Task], { description: 'The tasks that are not archived, by name. At most 200.' })
  tasks: Task[];

  @Field(() => Int, {
    description: 'Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits.',
  })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: string;
}
