import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answerWith } from '../reads/answer';
import { projectView } from '../reads/project';
import { can, Permission } from '../domain/permissions';
import { loadersOf } from '../loaders/loaders';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { Context } from '../request/context';
import { CreateProjectInput, ProjectsArgs, UpdateProjectInput } from '../schema/inputs/project-inputs';
import { LookAhead, type Looking } from './look-ahead';
import { DeleteProjectPayload } from '../schema/payloads';
import { selectionOf } from '../reads/selection';
import { Client } from '../schema/types/client';
import { Project } from '../schema/types/project';
import { User } from '../schema/types/user';
import { createProject } from '../services/projects/create-project';
import { deleteProject } from '../services/projects/delete-project';
import { updateProject } from '../services/projects/update-project';
import { readProject, readProjects } from './root-readers';

const ProjectConnection = connectionOf(Project, { isSearched: true });

/** Projects: what is worked on, for whom, by whom. */
@Resolver(() => Project)
export class ProjectResolver {
  @Access(projectView.permission)
  @Query(() => ProjectConnection, {
    description: "The organization's projects, by name; 50 a page. Employees see those that they work on.",
  })
  projects(
    @Args() args: ProjectsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Project>> {
    return readProjects(context, args, selectionOf(info));
  }

  @Access(projectView.permission)
  @Query(() => Project, { description: 'One project. Errors: VALIDATION_ERROR for a bad id, NOT_FOUND.' })
  project(
    @Arg('id', () => ID, { description: 'Its id (`prj_…`).' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Project> {
    return readProject(context, { id }, selectionOf(info));
  }

  @Access(Permission.ManageProjects)
  @Mutation(() => Project, {
    description:
      'Adds a project for a client. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE for a deleted client.',
  })
  createProject(
    @Arg('input', () => CreateProjectInput, { description: 'The project.' }) input: CreateProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Project> {
    return context.run(createProject, input, answerWith(info, projectView));
  }

  @Access(Permission.ManageProjects)
  @Mutation(() => Project, {
    description:
      'Changes a project. Errors: VALIDATION_ERROR, NOT_FOUND, CONFLICT, INVALID_STATE for an archived one, for another client ' +
      'once lines of invoices name it, and for an active one of a deleted client.',
  })
  updateProject(
    @Arg('input', () => UpdateProjectInput, { description: 'The change.' }) input: UpdateProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Project> {
    return context.run(updateProject, input, answerWith(info, projectView));
  }

  @Access(Permission.ManageProjects)
  @Mutation(() => DeleteProjectPayload, {
    description:
      'Deletes a project for good or, where lines of invoices name it, archives it; members who are limited to it then see ' +
      'nothing in its place. Errors: VALIDATION_ERROR, NOT_FOUND.',
  })
  deleteProject(
    @Arg('id', () => ID, { description: 'Which project (`prj_…`).' }) id: string,
    @Ctx() context: Context,
  ): Promise<DeleteProjectPayload> {
    return context.run(deleteProject, { id }, (_work, deleted) => Promise.resolve(deleted));
  }

  @FieldResolver(() => Client, {
    nullable: true,
    description: 'For whom it is; null for employees without the feature INVOICING or CLIENTS.',
  })
  client(@Root() project: { client: Client }, @Ctx() context: Context): Client | null {
    return can(context.user, Permission.ViewClients) ? project.client : null;
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who made it; null for the system and for somebody who has left.',
  })
  async createdBy(
    @Root() project: { createdBy: string | null },
    @LookAhead() { context, selection }: Looking,
  ): Promise<object | null> {
    return project.createdBy === null ? null : loadersOf(context).userById.load({ id: project.createdBy, selection });
  }
}
