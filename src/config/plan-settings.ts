import { z } from 'zod';
import { setting, url } from './setting-rules';

/** The settings of paying for plans. */
export const planSettings = {
  stripeSecretKey: setting({
    name: 'STRIPE_SECRET_KEY',
    rule: z.string().optional(),
    about: 'Secret key at Stripe, where plans are paid for; left out, ids like PAY1 are taken, in production none.',
  }),
  stripeApiUrl: setting({
    name: 'STRIPE_API_URL',
    rule: url(/^https?$/, 'https://api.stripe.com').transform((text) => text.replace(/\/+$/, '')),
    fallback: 'https://api.stripe.com',
    about: 'Address of the API of Stripe.',
  }),
} as const;
