import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { UpdateSettingsInput } from '../schema/inputs/settings-inputs';
import { Settings } from '../schema/types/settings';
import { readSettings } from '../services/settings/read-settings';
import { updateSettings } from '../services/settings/update-settings';

/** What an organization can set. */
@Resolver()
export class SettingsResolver {
  @Access(Permission.ManageSettings)
  @Query(() => Settings, { description: "The organization's branding, preferences and tax information." })
  settings(@Ctx() ctx: Context): Promise<Settings> {
    return ctx.read((sql) => readSettings(sql, ctx.user.organizationId)) as Promise<Settings>;
  }

  @Access(Permission.ManageSettings)
  @Mutation(() => Settings, {
    description:
      'Changes settings; what is left out stays. New invoices and drafts follow, published invoices keep what they say. ' +
      'VALIDATION_ERROR with every fault at once; CONFLICT where `expectedVersion` is stale.',
  })
  updateSettings(
    @Arg('input', () => UpdateSettingsInput, { description: 'The change.' }) input: UpdateSettingsInput,
    @Ctx() ctx: Context,
  ): Promise<Settings> {
    return ctx.run(updateSettings, input, (work) => readSettings(work.sql, work.organizationId) as Promise<Settings>);
  }
}
