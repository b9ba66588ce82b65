import type { Config } from '../config/config';
import { DEMO_LOGIN } from '../demo/demo-login';

/** What a person who has just started the server wants to know. */
export function bannerOf(config: Config, app: { port: number | null; dataFolder: string | null }): string {
  const url = `http://localhost:${app.port}`;
  const embedded = [
    ...(config.databaseUrl ? [] : ['DATABASE_URL']),
    ...(config.redisUrl ? [] : ['REDIS_URL']),
    ...(config.smtpUrl ? [] : ['SMTP_URL']),
  ];
  const rows: [string, string][] = [
    ['Explorer', `${url}/graphql`],
    ...((config.smtpUrl && config.smsUrl) || config.nodeEnv === 'production'
      ? []
      : [['Mailbox', `${url}/mailbox`] as [string, string]]),
    ...(config.seedDemo ? [['Demo login', `${DEMO_LOGIN.email}  ${DEMO_LOGIN.password}`] as [string, string]] : []),
    ...(app.dataFolder ? [['Data', app.dataFolder] as [string, string]] : []),
    ...(embedded.length > 0
      ? [['Embedded', `set ${embedded.join(', ')} to use your own (.env.example)`] as [string, string]]
      : []),
  ];
  return `\n  Billfold is running.\n\n${rows.map(([name, text]) => `  ${name.padEnd(11)} ${text}\n`).join('')}\n`;
}
