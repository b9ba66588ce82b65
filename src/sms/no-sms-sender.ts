import { PermanentSmsError, type SmsSender } from './sms-sender';

/** Production without a provider: messages are neither sent nor stored. */
export const noSmsSender: SmsSender = {
  send: () => Promise.reject(new PermanentSmsError('no SMS provider is configured: set SMS_URL')),
};
