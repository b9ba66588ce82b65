import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { Context } from '../../request/context';
import { AcceptInvitationInput } from '../../schema/inputs/invitation-inputs';
import { inputOf } from '../../schema/rules/input-of';
import { joinByInvitation } from '../../services/invitations/accept-invitation';
import { viewInvitation } from '../../services/invitations/open-invitation';
import { proveInvited } from '../../services/invitations/prove-invited';
import { copiedToken } from './copied-token';
import { invitationAcceptedPage, invitationOverPage, invitationPage } from './invitation-page';
import { pageResponse } from './mailbox-routes';
import type { Route, RouteRequest, RouteResponse } from '../route';

const PATH = '/invitation';
/** Errors after which the link no longer works. */
const OVER: ReadonlySet<ErrorCode> = new Set([ErrorCode.NOT_FOUND, ErrorCode.TOKEN_EXPIRED, ErrorCode.INVALID_STATE]);

interface Sent {
  token: string;
  name: string;
  password: string;
  totpCode: string;
  recoveryCode: string;
}

/** Our own page for invitation links, for installations without a web client. */
export function invitationRoutes(contextFor: (request: RouteRequest) => Promise<Context>): Route[] {
  return [
    {
      method: 'GET',
      path: PATH,
      handle: async (request) => {
        const asked = { token: copiedToken(request.query.get('token')), name: '' };
        const context = await contextFor(request);
        return form(context, asked, null).catch((error: unknown) => overOrThrow(context, error));
      },
    },
    {
      method: 'POST',
      path: PATH,
      takesSecret: true,
      handle: async (request) => {
        const field = (name: string) => request.form.get(name) ?? '';
        const sent = {
          ...{ token: field('token'), name: field('name') },
          ...{ password: field('password'), totpCode: field('totpCode'), recoveryCode: field('recoveryCode') },
        };
        const context = await contextFor(request);
        return accept(context, sent)
          .catch((error: unknown) => {
            if (error instanceof BillfoldError) return form(context, sent, error);
            throw error;
          })
          .catch((error: unknown) => overOrThrow(context, error));
      },
    },
  ];
}

async function accept(context: Context, sent: Sent): Promise<RouteResponse> {
  const { unitOfWork, identity } = context.services;
  const provers = { unitOfWork, origin: context.origin, twoFactor: identity.twoFactor };
  await proveInvited(provers, inputOf(AcceptInvitationInput, sent), (joining) =>
    context.run(joinByInvitation, joining, () => Promise.resolve(null)),
  );
  return pageResponse(200, invitationAcceptedPage(context.services.config.appUrl));
}

/** The form, with the errors of what was sent. Throws if the invitation is no longer valid. */
async function form(
  context: Context,
  { token, name }: Pick<Sent, 'token' | 'name'>,
  refusal: BillfoldError | null,
): Promise<RouteResponse> {
  if (refusal && OVER.has(refusal.code)) throw refusal;
  const offer = await context.run(viewInvitation, { token }, (_work, seen) => Promise.resolve(seen));
  return pageResponse(refusal ? 422 : 200, invitationPage({ ...offer, token, name, faults: faultsOf(refusal) }));
}

/** Password rules are shown individually, because several may be broken. */
function faultsOf(refusal: BillfoldError | null): string[] {
  if (refusal?.code === ErrorCode.TWO_FACTOR_REQUIRED)
    return ['Enter the code of your authenticator app as well, or a recovery code.'];
  if (refusal?.code !== ErrorCode.PASSWORD_POLICY_VIOLATION) return refusal ? [refusal.message] : [];
  return refusal.details.map(({ reason }) => `The password ${reason}.`);
}

function overOrThrow({ services }: Context, error: unknown): RouteResponse {
  if (!(error instanceof BillfoldError && OVER.has(error.code))) throw error;
  return pageResponse(410, invitationOverPage(services.config.appUrl));
}
