import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ErrorCode, STATUS_OF_CODE } from '../domain/errors';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { ERROR_MEANINGS } from '../schema/enums/error-codes';
import { ErrorInfo } from '../schema/types/error-info';
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
    @Arg('current', () => String, {
      nullable: true,
      description:
        'The version of the app, such as "1.4.0" or "2.0.0-beta.1". If omitted, `updateAvailable` and `forceUpdate` are false.',
    })
    current: string | null | undefined,
    @Ctx() ctx: Context,
  ): VersionCheck {
    return checkVersion(ctx.services.config, current ?? null);
  }

  @Access('PUBLIC')
  @Query(() => [ErrorInfo], { description: 'Lists every code that errors can have, with its HTTP status.' })
  errorCodes(): ErrorInfo[] {
    return Object.values(ErrorCode).map((code) => ({
      code,
      status: STATUS_OF_CODE[code],
      meaning: ERROR_MEANINGS[code],
    }));
  }
}
