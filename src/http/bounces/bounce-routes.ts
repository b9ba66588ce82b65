import type { Logger } from 'pino';
import type { UnitOfWorkRunner } from '../../db/unit-of-work-runner';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import { bounceDelivery } from '../../services/deliveries/bounce-delivery';
import { holdsKey } from '../monitoring/health';
import type { Route, RouteRequest } from '../route';
import { readBounceReport } from './bounce-report';

/** The dependencies of the route. Without a key, it does not exist. */
export interface BounceOptions {
  key: string | undefined;
  unitOfWork: UnitOfWorkRunner;
  log: Logger;
}

/**
 * `POST /mail/bounces` takes a returned email as the mail server received it, and marks the delivery that it is about as
 * BOUNCED. What is not about an email of ours is answered alike. The caller sends the key as a bearer token.
 */
export function bounceRoutes({ key, ...parts }: BounceOptions): Route[] {
  if (key === undefined) return [];
  return [
    {
      method: 'POST',
      path: '/mail/bounces',
      handle: async (request) => {
        assertKey(request, key);
        if (request.body.length === 0) {
          const reason = 'must be the returned email as it was received, with Content-Type: message/rfc822';
          throw validationError({ field: 'body', reason });
        }
        await takeReport(request.body, parts);
        return { status: 204, headers: {}, body: '' };
      },
    },
  ];
}

function assertKey({ headers }: RouteRequest, key: string): void {
  if (holdsKey(headers.authorization?.replace(/^Bearer +/i, ''), key)) return;
  throw new BillfoldError(ErrorCode.UNAUTHORIZED, 'Send the key of MAIL_BOUNCE_KEY: Authorization: Bearer <key>.');
}

async function takeReport(raw: Buffer, { unitOfWork, log }: Omit<BounceOptions, 'key'>): Promise<void> {
  const report = await readBounceReport(raw);
  if (!report) return log.info('a message to the address for bounces is not a report about an email of ours');
  const { identity } = report;
  for (const { addresses: recipients, reason, status } of report.failed) {
    const bounce = { deliveryId: identity, recipients, reason };
    const isDelivery = await unitOfWork.run({ kind: 'anonymous' }, (work) => bounceDelivery(work, bounce));
    if (isDelivery) log.info({ deliveryId: identity, smtpStatus: status }, 'an email was returned');
    else log.warn({ message: identity, smtpStatus: status }, 'an email was returned that is no invoice or receipt');
  }
}
