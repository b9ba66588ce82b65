import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import { idOf } from '../domain/ids';
import { Permission } from '../domain/permissions';
import type { UnitOfWork } from '../db/unit-of-work';
import { planOfferView } from '../reads/plan-offer';
import { readAll } from '../reads/read-view';
import { below, selectionOf } from '../reads/selection';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { UpgradePlanInput } from '../schema/inputs/plan-inputs';
import { PlanOverview } from '../schema/types/plan';
import { Me } from '../schema/types/session';
import { PlanSubscription } from '../schema/types/subscription';
import { cancelSubscription } from '../services/plans/cancel-subscription';
import { consumeInvoiceAllowance } from '../services/plans/consume-invoice-allowance';
import { readSubscription } from '../services/plans/read-subscription';
import { upgradePlan } from '../services/plans/upgrade-plan';
import { verifyPlanPayment } from '../services/plans/verify-plan-payment';

/** The subscription after an act, read inside its transaction. */
const subscriptionAfter = ({ sql, now }: UnitOfWork): Promise<PlanSubscription> =>
  readSubscription(sql, now) as Promise<PlanSubscription>;

/** The organization's plan, and the allowance that comes with it. */
@Resolver(() => Me)
export class PlanResolver {
  @FieldResolver(() => PlanSubscription)
  subscription(@Ctx() ctx: Context): Promise<PlanSubscription> {
    return ctx.read((sql) => readSubscription(sql, ctx.services.clock.now())) as Promise<PlanSubscription>;
  }

  @Access(Permission.ManageOrganization)
  @Query(() => PlanOverview, { description: "The organization's plan with its usage, and the plans that can be had." })
  plan(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<PlanOverview> {
    return ctx.read(async (sql) => ({
      subscription: await readSubscription(sql, ctx.services.clock.now()),
      availablePlans: await readAll(sql, planOfferView, below(selectionOf(info), 'availablePlans')),
    })) as Promise<PlanOverview>;
  }

  @Access(Permission.ManageOrganization)
  @Mutation(() => PlanSubscription, {
    description:
      "Puts the caller's organization on a plan that was paid for: another plan than the one that is begins now, with a " +
      'month and a count of its own; the same one goes on for a month more. VALIDATION_ERROR, also for a payment of another ' +
      'amount or currency; NOT_FOUND for a payment that the provider does not know as this organization’s; INVALID_STATE for ' +
      'one that has not succeeded or was given back, and for a cheaper plan while a dearer one is paid for; DUPLICATE_RESOURCE for a payment that was used ' +
      'before, by whomever; SERVICE_UNAVAILABLE when the provider does not answer.',
  })
  async upgradePlan(
    @Arg('input', () => UpgradePlanInput, { description: 'The plan and the payment.' }) input: UpgradePlanInput,
    @Ctx() ctx: Context,
  ): Promise<PlanSubscription> {
    const organizationId = idOf('organization', ctx.user.organizationId);
    const desk = { payments: ctx.services.planPayments, read: ctx.read.bind(ctx), organizationId };
    return ctx.firstAnswerOr(async () => ctx.run(upgradePlan, await verifyPlanPayment(desk, input), subscriptionAfter));
  }

  @Access(Permission.ManageOrganization)
  @Mutation(() => PlanSubscription, {
    description:
      'Lets the paid plan end at `paidUntil`; until then nothing changes, and `upgradePlan` with a new payment takes it ' +
      'back. INVALID_STATE for BASIC, and where it was cancelled before.',
  })
  cancelSubscription(@Ctx() ctx: Context): Promise<PlanSubscription> {
    return ctx.run(cancelSubscription, undefined, subscriptionAfter);
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => PlanSubscription, {
    description:
      "Takes one from the month's invoices, for a client that renders an invoice on the device. LIMIT_REACHED when none is " +
      'left. Send an Idempotency-Key, so that a repeated request takes one only.',
  })
  consumeInvoiceAllowance(@Ctx() ctx: Context): Promise<PlanSubscription> {
    return ctx.run(consumeInvoiceAllowance, undefined, subscriptionAfter);
  }
}
