import { BillfoldError, ErrorCode } from '../domain/errors';
import type { Context } from '../schema/context';
import { prepareReset, resetPassword } from '../services/identity/reset-password';
import { pageResponse } from './pages/mailbox-routes';
import { passwordIsSetPage, resetLinkOverPage, resetPasswordPage } from './pages/reset-password-page';
import type { Route, RouteRequest, RouteResponse } from './router';

const PATH = '/reset-password';

/** Our own page for the links of password resets, for installations without a web client. Whether a token is good is told only when it is used. */
export function resetPasswordRoutes(contextFor: (request: RouteRequest) => Promise<Context>): Route[] {
  return [
    {
      method: 'GET',
      path: PATH,
      handle: ({ query }) =>
        Promise.resolve(pageResponse(200, resetPasswordPage({ token: query.get('token') ?? '', faults: [] }))),
    },
    {
      method: 'POST',
      path: PATH,
      takesSecret: true,
      handle: async (request) => {
        const form = new URLSearchParams(request.body.toString('utf8'));
        const input = { token: form.get('token') ?? '', password: form.get('password') ?? '' };
        return reset(await contextFor(request), input).catch((error: unknown) => refusal(error, input.token));
      },
    },
  ];
}

async function reset(context: Context, input: { token: string; password: string }): Promise<RouteResponse> {
  const { codes, clock, identity } = context.services;
  const read = context.read.bind(context);
  const prepared = await prepareReset({ codes, now: clock.now(), read }, input);
  const ended = await context.run(resetPassword, prepared, (_work, ids) => Promise.resolve(ids));
  for (const sessionId of ended) identity.forget(sessionId);
  return pageResponse(200, passwordIsSetPage());
}

function refusal(error: unknown, token: string): RouteResponse {
  if (!(error instanceof BillfoldError)) throw error;
  if (error.code === ErrorCode.TOKEN_EXPIRED) return pageResponse(410, resetLinkOverPage());
  if (error.code !== ErrorCode.PASSWORD_POLICY_VIOLATION) throw error;
  return pageResponse(422, resetPasswordPage({ token, faults: error.details.map(({ reason }) => reason) }));
}
