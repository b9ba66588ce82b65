import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { can, Permission } from '../domain/permissions';
import { loadersOf } from '../loaders/loaders';
import { answerWith } from '../reads/answer';
import { taskView } from '../reads/task';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { CreateTaskInput, UpdateTaskInput } from '../schema/inputs/task-inputs';
import { Budget } from '../schema/types/budget';
import { Project } from '../schema/types/project';
import { Task } from '../schema/types/task';
import { archiveTask } from '../services/tasks/archive-task';
import { createTask } from '../services/tasks/create-task';
import { updateTask } from '../services/tasks/update-task';

/** The tasks of projects. */
@Resolver(() => Task)
export class TaskResolver {
  @Access(Permission.ManageProjects)
  @Mutation(() => Task, {
    description:
      'Creates a task of a project. Errors: VALIDATION_ERROR; NOT_FOUND; DUPLICATE_RESOURCE for a name that another task of the project has; INVALID_STATE for an archived project or one that already has 200 tasks.',
  })
  createTask(
    @Arg('input', () => CreateTaskInput, { description: 'The task.' }) input: CreateTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Task> {
    return context.run(createTask, input, answerWith(info, taskView));
  }

  @Access(Permission.ManageProjects)
  @Mutation(() => Task, {
    description:
      'Changes a task. Errors: VALIDATION_ERROR; NOT_FOUND; CONFLICT; DUPLICATE_RESOURCE for a name that another task of the project has; INVALID_STATE for an archived task.',
  })
  updateTask(
    @Arg('input', () => UpdateTaskInput, { description: 'The changes.' }) input: UpdateTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Task> {
    return context.run(updateTask, input, answerWith(info, taskView));
  }

  @Access(Permission.ManageProjects)
  @Mutation(() => Task, {
    description:
      'Archives a task. No more time can be recorded on it; existing time is not affected. Errors: VALIDATION_ERROR; NOT_FOUND.',
  })
  archiveTask(
    @Arg('id', () => ID, { description: "The task's ID (`tsk_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Task> {
    return context.run(archiveTask, { id }, answerWith(info, taskView));
  }

  @FieldResolver(() => Budget, {
    nullable: true,
    description:
      'The budget, and how much of it is spent. Null without one, and for employees without the TIME_TRACKING or REPORTING feature.',
  })
  budget(@Root() task: { id: string }, @Ctx() context: Context): Promise<Budget | null> | null {
    return can(context.user, Permission.ViewTime) ? loadersOf(context).budgetByTaskId.load(task.id) : null;
  }

  @FieldResolver(() => Project, { description: 'The project that it belongs to.' })
  project(@Root() task: { project: Project }): Project {
    return task.project;
  }
}
