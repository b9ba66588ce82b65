import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { idOf } from '../domain/ids';
import { Permission } from '../domain/permissions';
import type { UnitOfWork } from '../db/unit-of-work';
import { planOfferView } from '../reads/plan-offer';
import { readAll } from '../reads/read-view';
import { below, selectionOf } from '../reads/selection';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { UpgradePlanInput } from '../schema/inputs/plan-inputs';
import { PlanOverview, UpgradePlanPayload } from '../schema/types/plan';
import type { Me } from '../schema/types/session';
import { PlanSubscription } from '../schema/types/subscription';
import { cancelSubscription } from '../services/plans/cancel-subscription';
import { consumeInvoiceAllowance } from '../services/plans/consume-invoice-allowance';
import { readSubscription } from '../services/plans/read-subscription';
import { upgradePlan } from '../services/plans/upgrade-plan';
import { verifyPlanPayment } from '../services/plans/verify-plan-payment';
import { readMeBelow } from './read-me';

/** The subscription after an act, read inside its transaction. */
const subscriptionAfter = ({ sql, now }: UnitOfWork): Promise<PlanSubscription> =>
  readSubscription(sql, now) as Promise<PlanSubscription>;

/** The organization's plan and its allowance. */
@Resolver()
export class PlanResolver {
  @Access(Permission.ManageOrganization)
  @Query(() => PlanOverview, { description: "The organization's plan with its usage, and the available plans." })
  plan(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<PlanOverview> {
    const id = idOf('planOverview', ctx.user.organizationId);
    return ctx.read(async (sql) => ({
      id,
      subscription: await readSubscription(sql, ctx.services.clock.now()),
      availablePlans: await readAll(sql, planOfferView, below(selectionOf(info), 'availablePlans')),
    })) as Promise<PlanOverview>;
  }

  @Access(Permission.ManageOrganization)
  @Mutation(() => UpgradePlanPayload, {
    description:
      "Moves the caller's organization to a plan that has been paid for. A different plan starts now, with its own month and count; the same plan is extended by a month. Errors: VALIDATION_ERROR, including for a payment of a different amount or currency; NOT_FOUND if the provider knows no such payment for this organization; INVALID_STATE if the payment did not succeed or was refunded, and for a cheaper plan while a more expensive one is paid for; DUPLICATE_RESOURCE if the payment was already used, by any organization; SERVICE_UNAVAILABLE if the provider does not respond.",
  })
  async upgradePlan(
    @Arg('input', () => UpgradePlanInput, { description: 'The plan and the payment.' }) input: UpgradePlanInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UpgradePlanPayload> {
    const { userId } = ctx.user;
    const selection = selectionOf(info);
    const answer = async (work: UnitOfWork) => ({
      subscription: await subscriptionAfter(work),
      me: (await readMeBelow(work.sql, { userId, now: work.now, selection })) as Me,
    });
    const organizationId = idOf('organization', ctx.user.organizationId);
    const desk = { payments: ctx.services.planPayments, read: ctx.read.bind(ctx), organizationId };
    return ctx.firstAnswerOr(async () => ctx.run(upgradePlan, await verifyPlanPayment(desk, input), answer));
  }

  @Access(Permission.ManageOrganization)
  @Mutation(() => PlanSubscription, {
    description:
      'Cancels the paid plan with effect at `paidUntil`. Nothing changes until then, and `upgradePlan` with a new payment reverts it. Errors: INVALID_STATE for BASIC, and if it is already cancelled.',
  })
  cancelSubscription(@Ctx() ctx: Context): Promise<PlanSubscription> {
    return ctx.run(cancelSubscription, undefined, subscriptionAfter);
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => PlanSubscription, {
    description:
      "Uses one invoice of the month's allowance, for a client that renders an invoice on the device. Send an Idempotency-Key, so that a repeated request does not use another one. Errors: LIMIT_REACHED if none is left.",
  })
  consumeInvoiceAllowance(@Ctx() ctx: Context): Promise<PlanSubscription> {
    return ctx.run(consumeInvoiceAllowance, undefined, subscriptionAfter);
  }
}
