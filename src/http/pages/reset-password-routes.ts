import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { Context } from '../../request/context';
import { openReset, prepareReset, resetPassword, type ResetReader } from '../../services/identity/reset-password';
import { copiedToken } from './copied-token';
import { pageResponse } from './mailbox-routes';
import { passwordIsSetPage, resetLinkOverPage, resetPasswordPage } from './reset-password-page';
import type { Route, RouteRequest, RouteResponse } from '../route';

const PATH = '/reset-password';

/**
 * Our own page for password reset links, for installations without a web client. Viewing the page does not use the
 * link.
 */
export function resetPasswordRoutes(contextFor: (request: RouteRequest) => Promise<Context>): Route[] {
  return [
    {
      method: 'GET',
      path: PATH,
      handle: async (request) => {
        const token = copiedToken(request.query.get('token'));
        const context = await contextFor(request);
        return form(context, token).catch((error: unknown) => refusal(context, error, token));
      },
    },
    {
      method: 'POST',
      path: PATH,
      takesSecret: true,
      handle: async (request) => {
        const { form: sent } = request;
        const input = { token: sent.get('token') ?? '', password: sent.get('password') ?? '' };
        const context = await contextFor(request);
        return reset(context, input).catch((error: unknown) => refusal(context, error, input.token));
      },
    },
  ];
}

async function form(context: Context, token: string): Promise<RouteResponse> {
  await openReset(readerOf(context), token);
  return pageResponse(200, resetPasswordPage({ token, faults: [] }));
}

async function reset(context: Context, input: { token: string; password: string }): Promise<RouteResponse> {
  const { identity, config } = context.services;
  const prepared = await prepareReset(readerOf(context), input);
  const ended = await context.run(resetPassword, prepared, (_work, ids) => Promise.resolve(ids));
  for (const sessionId of ended) identity.forget(sessionId);
  return pageResponse(200, passwordIsSetPage(config.appUrl));
}

function readerOf(context: Context): ResetReader {
  const { codes, clock } = context.services;
  return { codes, now: clock.now(), read: context.read.bind(context) };
}

function refusal({ services }: Context, error: unknown, token: string): RouteResponse {
  if (!(error instanceof BillfoldError)) throw error;
  if (error.code === ErrorCode.TOKEN_EXPIRED) return pageResponse(410, resetLinkOverPage(services.config.appUrl));
  if (error.code !== ErrorCode.PASSWORD_POLICY_VIOLATION) throw error;
  return pageResponse(422, resetPasswordPage({ token, faults: error.details.map(({ reason }) => reason) }));
}
