import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { expenseView } from '../reads/expense';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import {
  ApproveExpensesInput,
  RejectExpensesInput,
  ReopenExpensesInput,
  SubmitExpensesInput,
} from '../schema/inputs/approval-inputs';
import { MovedExpensesPayload } from '../schema/payloads';
import { approveExpenses, rejectExpenses, reopenExpenses, submitExpenses } from '../services/expenses/approve-expenses';
import { moveRows } from './move-rows';

const CODES = 'Errors: VALIDATION_ERROR. Codes in `failed`: NOT_FOUND; INVALID_STATE';

/** Submitting, approving and rejecting expenses. */
@Resolver()
export class ExpenseApprovalResolver {
  @Access(Permission.OwnTime)
  @Mutation(() => MovedExpensesPayload, {
    description: `Submits drafts and rejected expenses for approval. If the organization does not approve time and expenses, they are approved at once. ${CODES}; FORBIDDEN for others' expenses.`,
  })
  submitExpenses(
    @Arg('input', () => SubmitExpensesInput, { description: 'The expenses.' }) input: SubmitExpensesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedExpensesPayload> {
    return moveRows(context, info, { act: submitExpenses, input, view: expenseView });
  }

  @Access(Permission.ManageTime)
  @Mutation(() => MovedExpensesPayload, {
    description: `Approves submitted expenses: their amounts no longer change. ${CODES}; SELF_APPROVAL for your own expenses, unless no other active member may approve them.`,
  })
  approveExpenses(
    @Arg('input', () => ApproveExpensesInput, { description: 'The expenses.' }) input: ApproveExpensesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedExpensesPayload> {
    return moveRows(context, info, { act: approveExpenses, input, view: expenseView });
  }

  @Access(Permission.ManageTime)
  @Mutation(() => MovedExpensesPayload, {
    description: `Rejects submitted expenses with a reason. They can then be changed and submitted again. ${CODES}.`,
  })
  rejectExpenses(
    @Arg('input', () => RejectExpensesInput, { description: 'The expenses and the reason.' })
    input: RejectExpensesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedExpensesPayload> {
    return moveRows(context, info, { act: rejectExpenses, input, view: expenseView });
  }

  @Access(Permission.ManageTime)
  @Mutation(() => MovedExpensesPayload, {
    description: `Makes submitted and approved expenses drafts again, unless they are on an invoice. ${CODES}.`,
  })
  reopenExpenses(
    @Arg('input', () => ReopenExpensesInput, { description: 'The expenses.' }) input: ReopenExpensesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedExpensesPayload> {
    return moveRows(context, info, { act: reopenExpenses, input, view: expenseView });
  }
}
