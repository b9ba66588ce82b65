import { z } from 'zod';
import { secret, setting, url } from './setting-rules';

/** The settings of mail and SMS. */
export const messageSettings = {
  smtpUrl: setting({
    name: 'SMTP_URL',
    rule: url(/^smtps?$/, 'smtp://user:password@host:587').optional(),
    requiredInProduction: true,
    about: 'Mail server. If unset, mail goes to the development mailbox.',
  }),
  mailFrom: setting({
    name: 'MAIL_FROM',
    rule: z.string().regex(/^[^\r\n]*[^\s<>@]+@[^\s<>@]+>?$/, 'must have the form Billfold <billing@example.com>'),
    fallback: { development: 'Billfold <billfold@localhost>', test: 'Billfold <billfold@localhost>' },
    about: 'Sender of all mail.',
  }),
  mailBounceAddress: setting({
    name: 'MAIL_BOUNCE_ADDRESS',
    rule: z
      .string()
      .regex(/^[^\s\p{Cc}<>@]+@[^\s\p{Cc}<>@]+$/u, 'must be an email address such as bounces@example.com')
      .optional(),
    about: 'Address to which undeliverable mail is returned (Return-Path). If unset, it is the address of MAIL_FROM.',
  }),
  mailBounceKey: setting({
    name: 'MAIL_BOUNCE_KEY',
    rule: secret.optional(),
    about:
      'Key for POST /mail/bounces, to which your mail server passes returned mail. If unset, the address does not exist.',
  }),
  smsUrl: setting({
    name: 'SMS_URL',
    rule: url(/^https?$/, 'https://api.twilio.com')
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
    about:
      "SMS provider with Twilio's API. If unset, SMS go to the development mailbox; in production they are not sent.",
  }),
  smsAccount: setting({
    name: 'SMS_ACCOUNT',
    rule: z.string().optional(),
    about: 'Account (SID) at the SMS provider. Required with SMS_URL.',
  }),
  smsToken: setting({
    name: 'SMS_TOKEN',
    rule: z.string().optional(),
    about: 'Token of the account at the SMS provider. Required with SMS_URL.',
  }),
  smsFrom: setting({
    name: 'SMS_FROM',
    rule: z.string().optional(),
    about: 'Number or name that SMS are sent from. Required with SMS_URL.',
  }),
} as const;
