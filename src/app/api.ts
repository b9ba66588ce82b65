import { gaugesOf } from './gauges';
import { callerOf } from '../request/caller-of';
import type { RequestFacts } from '../http/exchange';
import { bounceRoutes } from '../http/bounces/bounce-routes';
import { invitationRoutes } from '../http/pages/invitation-routes';
import { creditNoteRoutes } from '../http/pages/credit-note-routes';
import { invoiceRoutes } from '../http/pages/invoice-routes';
import { receiptRoute } from '../http/pages/receipt-route';
import { mailboxRoutes } from '../http/pages/mailbox-routes';
import { resetPasswordRoutes } from '../http/pages/reset-password-routes';
import { PdfWaits } from '../http/pdf-waits';
import { uploadRoute } from '../http/uploads/upload-route';
import { createHttpServer } from '../http/server';
import { openSharedLimits } from '../http/limits/shared-limits';
import { apiSchema } from '../resolvers/build-schema';
import { DirectAnswers } from '../resolvers/direct-answers';
import { ROOT_READERS } from '../resolvers/root-readers';
import { Context } from '../request/context';
import type { Base } from './base';

/** Serves the API; returns the port. */
export async function startApi(base: Base): Promise<number> {
  const { config, clock, log, closers, services, queue, mailbox, smsMailbox } = base;
  const { database, identity } = services;
  const contextFor = async (facts: RequestFacts): Promise<Context> => {
    const who = await callerOf(identity, facts.authorization);
    if (who.refusal && facts.connection === 'WS') throw who.refusal;
    return new Context(services, facts, who);
  };
  const sharedLimits = openSharedLimits({ config, database, log });
  closers.add(() => sharedLimits.close());
  const schema = apiSchema();
  const direct = new DirectAnswers(schema, ROOT_READERS);
  const pdfs = new PdfWaits(services);
  const edge = createHttpServer<Context>({
    config,
    log,
    clock,
    schema,
    answerDirectly: (request) => direct.answer(request),
    contextFor,
    routes: [
      ...invitationRoutes((request) => contextFor(request.facts)),
      ...resetPasswordRoutes((request) => contextFor(request.facts)),
      ...bounceRoutes({ key: config.mailBounceKey, unitOfWork: services.unitOfWork, log }),
      ...invoiceRoutes(services, pdfs, (request) => contextFor(request.facts)),
      ...creditNoteRoutes(services, pdfs, (request) => contextFor(request.facts)),
      receiptRoute(services.files, (request) => contextFor(request.facts)),
      ...(config.nodeEnv === 'production' || (config.smtpUrl && config.smsUrl)
        ? []
        : mailboxRoutes(mailbox, smsMailbox)),
    ],
    uploads: [uploadRoute(services)],
    health: {
      database: () => database.ping(),
      queue: () => queue.ping(),
      findings: base.findings,
    },
    gauges: gaugesOf(base),
    metrics: [base.numbering.lag],
    sessions: identity,
    sharedLimits,
  });
  closers.add(() => edge.drain());
  return edge.listen(config.port, config.host);
}
