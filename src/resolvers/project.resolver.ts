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
import { Budget } from '../schema/types/budget';
import { Project } from '../schema/types/project';
import { User } from '../schema/types/user';
import { createProject } from '../services/projects/create-project';
import { deleteProject } from '../services/projects/delete-project';
import { updateProject } from '../services/projects/update-project';
import { readById, readList } from './root-readers';

/** A page of projects. */
export const ProjectConnection = connectionOf(Project, { isSearched: true });

/** Projects, with their clients and teams. */
@Resolver(() => Project)
export class ProjectResolver {
  @Access(projectView.permission)
  @Query(() => ProjectConnection, {
    description:
      "Lists the organization's projects by name; 50 per page by default. Employees see only projects whose team they belong to.",
  })
  projects(
    @Args() args: ProjectsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Project>> {
    return readList(context, projectView, { args, selection: selectionOf(info) });
  }

  @Access(projectView.permission)
  @Query(() => Project, { description: 'Returns a project. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.' })
  project(
    @Arg('id', () => ID, { description: "The project's ID (`prj_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Project> {
    return readById(context, projectView, { id, selection: selectionOf(info) });
  }

  @Access(Permission.ManageProjects)
  @Mutation(() => Project, {
    description:
      'Creates a project for a client. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE for a deleted client.',
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
      'Changes a project. Errors: VALIDATION_ERROR; NOT_FOUND; CONFLICT; INVALID_STATE if it is archived, for a new client if invoice lines, time entries or expenses refer to the project, and for an active project of a deleted client.',
  })
  updateProject(
    @Arg('input', () => UpdateProjectInput, { description: 'The changes.' }) input: UpdateProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Project> {
    return context.run(updateProject, input, answerWith(info, projectView));
  }

  @Access(Permission.ManageProjects)
  @Mutation(() => DeleteProjectPayload, {
    description:
      'Deletes a project permanently or, if invoice lines, time entries or expenses refer to it, archives it. Members who were limited to it then see nothing instead. Errors: VALIDATION_ERROR; NOT_FOUND.',
  })
  deleteProject(
    @Arg('id', () => ID, { description: "The project's ID (`prj_…`)." }) id: string,
    @Ctx() context: Context,
  ): Promise<DeleteProjectPayload> {
    return context.run(deleteProject, { id }, (_work, deleted) => Promise.resolve(deleted));
  }

  @FieldResolver(() => Budget, {
    nullable: true,
    description:
      'The budget, and how much of it is spent. Null without one, and for employees without the TIME_TRACKING or REPORTING feature.',
  })
  budget(@Root() project: { id: string }, @Ctx() context: Context): Promise<Budget | null> | null {
    return can(context.user, Permission.ViewTime) ? loadersOf(context).budgetByProjectId.load(project.id) : null;
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who created it. Null if the system did, or if the user has left the organization.',
  })
  async createdBy(
    @Root() project: { createdBy: string | null },
    @LookAhead() { context, selection }: Looking,
  ): Promise<object | null> {
    return project.createdBy === null ? null : loadersOf(context).userById.load({ id: project.createdBy, selection });
  }
}
