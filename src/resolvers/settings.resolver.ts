import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { UpdateSettingsInput } from '../schema/inputs/settings-inputs';
import { BrandingSettings, Settings } from '../schema/types/settings';
import { findUpload, type WantedUpload } from '../services/files/use-upload';
import { prepareSettings } from '../services/settings/prepare-settings';
import { readSettings, type SettingsFacts } from '../services/settings/read-settings';
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
      'Changes settings. Omitted fields are not changed. New invoices and drafts follow the changes; published invoices do not. Errors: VALIDATION_ERROR with all errors at once; FORBIDDEN if someone other than an OWNER changes `lockInvoicesBefore`; CONFLICT if `expectedVersion` is outdated; ' +
      'NOT_FOUND and INVALID_STATE for a `logoFileId` that does not exist or was not sent yet; SERVICE_UNAVAILABLE if a logo cannot be drawn or stored at the moment.',
  })
  async updateSettings(
    @Arg('input', () => UpdateSettingsInput, { description: 'The changes.' }) input: UpdateSettingsInput,
    @Ctx() ctx: Context,
  ): Promise<Settings> {
    const { organizationId, userId } = ctx.user;
    const now = ctx.services.clock.now();
    const find = (wanted: WantedUpload) => ctx.read((sql) => findUpload({ sql, organizationId, userId, now }, wanted));
    const prepared = await prepareSettings({ ...ctx.services, findUpload: find }, organizationId, input);
    return ctx.run(
      updateSettings,
      prepared,
      (work) => readSettings(work.sql, work.organizationId) as Promise<Settings>,
    );
  }
}

/** The look of the organization, whose logo is a file. */
@Resolver(() => BrandingSettings)
export class BrandingResolver {
  @FieldResolver()
  logo(@Root() { logo }: SettingsFacts['branding'], @Ctx() ctx: Context): Promise<string | null> {
    return ctx.services.logos.uri(ctx.user.organizationId, logo);
  }
}
