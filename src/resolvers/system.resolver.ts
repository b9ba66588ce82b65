import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { VersionCheck } from '../schema/types/version';
import { checkVersion } from '../services/system/check-version';

/** What an app asks before anybody has logged in. */
@Resolver()
export class SystemResolver {
  @Access('PUBLIC')
  @Query(() => VersionCheck, {
    description: 'Whether the app that asks is up to date. VALIDATION_ERROR for what is no version.',
  })
  versionCheck(
    @Arg('current', () => String, { description: 'The version of the app, such as "1.4.0" or "2.0.0-beta.1".' })
    current: string,
    @Ctx() ctx: Context,
  ): VersionCheck {
    return checkVersion(ctx.services.config, current);
  }
}
