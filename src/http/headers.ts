import helmet from '@fastify/helmet';
import Fastify from 'fastify';
import type { Config } from '../config/config';

/** Header names in lower case, and their values. */
export type Headers = Readonly<Record<string, string>>;

const nothing = ["'none'"];

/**
 * The headers of every response: nothing is sniffed, framed, stored or referred, and no scripts run, unless a page says
 * so. They are always the same, so Helmet is called once and not for each request.
 */
export async function securityHeaders(config: Pick<Config, 'publicUrl'>): Promise<Headers> {
  const app = Fastify();
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: nothing, baseUri: nothing, formAction: nothing, frameAncestors: nothing },
    },
    frameguard: { action: 'deny' },
    // A sandboxed frame has its own origin, about which browsers would warn.
    originAgentCluster: false,
    // For browsers of the past: each would cost time at each request.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    hsts: config.publicUrl.startsWith('https:') && { maxAge: 31_536_000 },
  });
  app.get('/', (_request, reply) => reply.header('cache-control', 'no-store').send());
  const { headers } = await app.inject('/');
  await app.close();
  const ofTheConnection = ['content-length', 'date', 'connection'];
  const kept = Object.entries(headers).filter(([name]) => !ofTheConnection.includes(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
