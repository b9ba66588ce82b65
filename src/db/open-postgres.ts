import type { Config } from '../config/config';
import { ensureRoles } from './embedded-postgres/ensure-roles';
import { startEmbeddedPostgres } from './embedded-postgres/start-embedded-postgres';
import { assertDirect } from './pooler';

/** How to reach PostgreSQL, as the application and as the owner. */
export interface PostgresPlace {
  appUrl: string;
  /** PostgreSQL itself, as the application; the same where no pooler is in between. */
  directUrl: string;
  ownerUrl: string;
  /** To step down to after connecting, where one URL serves both. */
  role?: string;
  /** The folder of the embedded database; null where another server is configured. */
  dataFolder: string | null;
  /** Stops the embedded server; does nothing for another. */
  stop(): Promise<void>;
}

const DATABASE = 'billfold';
const APPLICATION_ROLE = 'billfold_app';

/**
 * The configured PostgreSQL, or an embedded one that is started now. `shared` is for tools beside a running server. Rejects
 * where a pooler is in between and the way around it is not configured.
 */
export async function openPostgres(
  config: Pick<Config, 'databaseUrl' | 'databaseDirectUrl' | 'databaseOwnerUrl' | 'dataDir'>,
  options: { log: { warn(message: string): void }; shared?: boolean },
): Promise<PostgresPlace> {
  const { databaseUrl: appUrl, databaseDirectUrl: directUrl = appUrl, databaseOwnerUrl: ownerUrl = directUrl } = config;
  if (appUrl && directUrl && ownerUrl) {
    await assertDirect({ appUrl, directUrl, ownerUrl }, options.log);
    const role = ownerUrl === appUrl ? APPLICATION_ROLE : undefined;
    return { appUrl, directUrl, ownerUrl, role, dataFolder: null, stop: () => Promise.resolve() };
  }
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, ...options });
  try {
    const urls = await ensureRoles(embedded.superuserUrl, DATABASE);
    return { ...urls, directUrl: urls.appUrl, dataFolder: embedded.dataDir, stop: () => embedded.stop() };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
