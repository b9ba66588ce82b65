import { Field, Int } from 'type-graphql';
import { ProjectStatus } from '../enums/project-enums';
import { ShowsMoney } from '../access';
import { ApiType } from '../api-type';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { Node } from './node';
import { User } from './user';

/** Somebody who works on a project. */
@ApiType({ description: 'Somebody who works on a project.' })
export class ProjectMember {
  @Field(() => User, { description: 'Who.' })
  user: User;

  @Field(() => String, { nullable: true, description: 'As what, such as "lead".' })
  role: string | null;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description:
      "Rate an hour in this project, in major units of the client's currency; null for employees without the feature INVOICING.",
  })
  @ShowsMoney()
  rate: string | null;
}

/** Work for one client, under one name. */
@ApiType({ implements: Node, description: 'Work for one client, under one name.' })
export class Project extends Node {
  @Field(() => String, { description: 'The name, at most 200 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description: string | null;

  @Field(() => ProjectStatus, { description: 'Where it stands.' })
  status: ProjectStatus;

  @Field(() => Boolean, { description: 'Whether it was deleted, and is kept for the invoices that name it.' })
  isArchived: boolean;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description:
      "Default rate an hour, in major units of the client's currency; null for employees without the feature INVOICING.",
  })
  @ShowsMoney()
  defaultRate: string | null;

  @Field(() => Boolean, { description: 'Whether its time is billed unless it is said otherwise.' })
  defaultBillable: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it is to be done.' })
  deadline: string | null;

  @Field(() => [String], { description: 'Words to find it by; at most 20.' })
  tags: string[];

  @Field(() => [ProjectMember], { description: 'Who works on it; at most 100.' })
  teamMembers: ProjectMember[];

  @Field(() => Int, { description: 'Goes up with each change; give it back as `expectedVersion`.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: string;
}
