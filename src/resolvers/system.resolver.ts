import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { VersionCheck } from '../schema/types/version';
import { checkVersion } from '../services/system/check-version';

/** What an app requests before login. */
@Resolver()
export class SystemResolver {
  @Access('PUBLIC')
  @Query(() => VersionCheck, {
    description: 'Reports whether an app is up to date. Errors: VALIDATION_ERROR for an invalid version.',
  })
  versionCheck(
    @Arg('current', () => String, { description: 'The version of the app, such as "1.4.0" or "2.0.0-beta.1".' })
    current: string,
    @Ctx() ctx: Context,
  ): VersionCheck {
    return checkVersion(ctx.services.config, current);
  }
}
