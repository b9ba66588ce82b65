import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { UpdateSettingsInput } from '../schema/inputs/settings-inputs';
import { Settings } from '../schema/types/settings';
import { readSettings } from '../services/settings/read-settings';
import { updateSettings } from '../services/settings/update-settings';

/** The organization's settings. */
@Resolver()
export class SettingsResolver {
  @Access(Permission.ManageSettings)
  @Query(() => Settings, { description: "Returns the organization's branding, preferences and tax information." })
  settings(@Ctx() ctx: Context): Promise<Settings> {
    return ctx.read((sql) => readSettings(sql, ctx.user.organizationId)) as Promise<Settings>;
  }

  @Access(Permission.ManageSettings)
  @Mutation(() => Settings, {
    description:
      'Changes settings. Omitted fields are not changed. New invoices and drafts follow the changes; published invoices do not. Errors: VALIDATION_ERROR with all errors at once; CONFLICT if `expectedVersion` is outdated.',
  })
  updateSettings(
    @Arg('input', () => UpdateSettingsInput, { description: 'The changes.' }) input: UpdateSettingsInput,
    @Ctx() ctx: Context,
  ): Promise<Settings> {
    return ctx.run(updateSettings, input, (work) => readSettings(work.sql, work.organizationId) as Promise<Settings>);
  }
}
