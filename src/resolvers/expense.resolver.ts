import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DeletionOutcome } from '../domain/deletion-outcome';
import { Permission } from '../domain/permissions';
import { loadersOf } from '../loaders/loaders';
import { answerWith } from '../reads/answer';
import { expenseView } from '../reads/expense';
import { selectionOf } from '../reads/selection';
import { Context } from '../request/context';
import { Access, ShowsMoney } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { CreateExpenseInput, UpdateExpenseInput } from '../schema/inputs/expense-inputs';
import { ExpensesArgs } from '../schema/inputs/expense-list-inputs';
import { DeleteExpensePayload } from '../schema/payloads';
import { Expense } from '../schema/types/expense';
import { User } from '../schema/types/user';
import { createExpense } from '../services/expenses/create-expense';
import { deleteExpense } from '../services/expenses/delete-expense';
import { prepareExpense } from '../services/expenses/prepare-expense';
import { updateExpense } from '../services/expenses/update-expense';
import { LookAhead, type Looking } from './look-ahead';
import { readById, readList } from './root-readers';

const ExpenseConnection = connectionOf(Expense);
const RECEIPT =
  'INVALID_STATE for a receipt that was not sent yet; SERVICE_UNAVAILABLE if the receipt cannot be stored at the moment';

/** Expenses. */
@Resolver(() => Expense)
export class ExpenseResolver {
  @Access(expenseView.permission)
  @Query(() => ExpenseConnection, {
    description:
      'Lists expenses, latest date first; 50 per page by default. Employees without the TIME_TRACKING or REPORTING feature see only their own.',
  })
  expenses(
    @Args() args: ExpensesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Expense>> {
    return readList(context, expenseView, { args, selection: selectionOf(info) });
  }

  @Access(expenseView.permission)
  @Query(() => Expense, {
    description: 'Returns an expense. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.',
  })
  expense(
    @Arg('id', () => ID, { description: "The expense's ID (`exp_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Expense> {
    return readById(context, expenseView, { id, selection: selectionOf(info) });
  }

  @Access(Permission.OwnTime)
  @Mutation(() => Expense, {
    description: `Enters an expense. Employees enter their own expenses on projects whose team they belong to. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' expenses and for a markup; INVALID_STATE for an archived project or a closed period; ${RECEIPT}.`,
  })
  async createExpense(
    @Arg('input', () => CreateExpenseInput, { description: 'The expense.' }) input: CreateExpenseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Expense> {
    const prepared = await prepareExpense(context.services, context.user.organizationId, input);
    return context.run(createExpense, prepared, answerWith(info, expenseView));
  }

  @Access(Permission.OwnTime)
  @Mutation(() => Expense, {
    description: `Changes an expense that is a draft or rejected. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' expenses, a markup and the day of reimbursement; CONFLICT; INVALID_STATE for a locked expense, an archived project or a closed period; ${RECEIPT}.`,
  })
  async updateExpense(
    @Arg('input', () => UpdateExpenseInput, { description: 'The changes.' }) input: UpdateExpenseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Expense> {
    const prepared = await prepareExpense(context.services, context.user.organizationId, input);
    return context.run(updateExpense, prepared, answerWith(info, expenseView));
  }

  @Access(Permission.OwnTime)
  @Mutation(() => DeleteExpensePayload, {
    description:
      "Deletes an expense that is a draft or rejected. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' expenses; INVALID_STATE for a locked expense.",
  })
  deleteExpense(
    @Arg('id', () => ID, { description: "The expense's ID (`exp_…`)." }) id: string,
    @Ctx() context: Context,
  ): Promise<DeleteExpensePayload> {
    return context.run(deleteExpense, { id }, (_work, deleted) =>
      Promise.resolve({ ...deleted, outcome: DeletionOutcome.DELETED }),
    );
  }

  @ShowsMoney()
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The URL of the receipt, a PDF or an image. Requires the same authentication as the API. Null if there is none, and for employees without the INVOICING feature unless it is their own expense.',
  })
  receiptUrl(
    @Root() { id, receiptUrl: sha256 }: { id: string; receiptUrl: string | null },
    @Ctx() context: Context,
  ): string | null {
    return sha256 && `${context.services.config.publicUrl}/expenses/${id}/receipt`;
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who submitted it. Null for drafts and for users who have left.',
  })
  submittedBy(@Root() expense: { submittedBy: string | null }, @LookAhead() looking: Looking): Promise<object | null> {
    return userOf(expense.submittedBy, looking);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who approved it. Null if nobody did and for users who have left.',
  })
  approvedBy(@Root() expense: { approvedBy: string | null }, @LookAhead() looking: Looking): Promise<object | null> {
    return userOf(expense.approvedBy, looking);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who last rejected it. Null if nobody did and for users who have left.',
  })
  rejectedBy(@Root() expense: { rejectedBy: string | null }, @LookAhead() looking: Looking): Promise<object | null> {
    return userOf(expense.rejectedBy, looking);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who created it. Null for the system and for users who have left.',
  })
  createdBy(@Root() expense: { createdBy: string | null }, @LookAhead() looking: Looking): Promise<object | null> {
    return userOf(expense.createdBy, looking);
  }
}

async function userOf(id: string | null, { context, selection }: Looking): Promise<object | null> {
  return id === null ? null : loadersOf(context).userById.load({ id, selection });
}
