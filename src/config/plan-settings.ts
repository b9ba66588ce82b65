import { z } from 'zod';
import { setting, url } from './setting-rules';

/** The settings for payments of plans. */
export const planSettings = {
  stripeSecretKey: setting({
    name: 'STRIPE_SECRET_KEY',
    rule: z.string().optional(),
    about:
      'Secret key at Stripe, where plans are paid for. If unset, IDs like PAY1 are accepted, but none in production.',
  }),
  stripeApiUrl: setting({
    name: 'STRIPE_API_URL',
    rule: url(/^https?$/, 'https://api.stripe.com').transform((text) => text.replace(/\/+$/, '')),
    fallback: 'https://api.stripe.com',
    about: "URL of Stripe's API.",
  }),
} as const;
