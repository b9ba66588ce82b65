import { Arg, Ctx, Extensions, Mutation, Query, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { RepricePreviewInput, RepriceTimeEntriesInput } from '../schema/inputs/reprice-inputs';
import { RepricePreview, RepriceTimeEntriesPayload } from '../schema/types/repricing';
import { previewRepricing } from '../services/rates/reprice-preview';
import { repriceTimeEntries } from '../services/rates/reprice-time-entries';

/** As much as a page of a hundred rows with all their relations: every entry of the filter is compared. */
const COST_OF_COMPARISON = 1000;

/** Finding the rates of time again. */
@Resolver()
export class RepriceResolver {
  @Access(Permission.ManageTime)
  @Extensions({ cost: COST_OF_COMPARISON })
  @Query(() => RepricePreview, {
    description:
      'Shows what `repriceTimeEntries` would do: how many entries would change and how, and which would be left alone. Errors: VALIDATION_ERROR; NOT_FOUND for an unknown ID in the filter.',
  })
  repricePreview(
    @Arg('input', () => RepricePreviewInput, { description: 'The entries.' }) input: RepricePreviewInput,
    @Ctx() context: Context,
  ): Promise<RepricePreview> {
    return context.read((sql) => previewRepricing({ sql, actor: context.user, filter: input.filter }));
  }

  @Access(Permission.ManageTime)
  @Mutation(() => RepriceTimeEntriesPayload, {
    description:
      'Finds the rates of time entries again, exactly as a preview showed it. Approved and invoiced time never changes, nor do rates that were set on an entry. Costs change only if the caller is an owner or administrator. Changes at most 10,000 entries. Errors: VALIDATION_ERROR; NOT_FOUND for an unknown ID in the filter; CONFLICT if the preview is out of date.',
  })
  repriceTimeEntries(
    @Arg('input', () => RepriceTimeEntriesInput, { description: 'The entries.' }) input: RepriceTimeEntriesInput,
    @Ctx() context: Context,
  ): Promise<RepriceTimeEntriesPayload> {
    return context.run(repriceTimeEntries, input, (_work, repriced) => Promise.resolve(repriced));
  }
}
