import type { Config } from '../config/config';
import { prepareDataFolder } from '../config/data-folder';
import { assertReachable } from './database-faults';
import { ensureRoles } from './embedded-postgres/ensure-roles';
import { startEmbeddedPostgres } from './embedded-postgres/start-embedded-postgres';
import { assertDirect } from './pooler';

/** How to reach PostgreSQL, as the application and as the owner. */
export interface PostgresPlace {
  appUrl: string;
  /** PostgreSQL itself, as the application; the same URL if there is no pooler. */
  directUrl: string;
  ownerUrl: string;
  /** The role to switch to after connecting, if one URL serves both. */
  role?: string;
  /** The folder of the embedded database; null if another server is configured. */
  dataFolder: string | null;
  /** Stops the embedded server; does nothing for others. */
  stop(): Promise<void>;
}

const DATABASE = 'billfold';
const APPLICATION_ROLE = 'billfold_app';

/**
 * The configured PostgreSQL, or an embedded one, which is started. `shared` is for tools that run next to a server.
 * Rejects if there is a pooler and no URL that bypasses it.
 */
export async function openPostgres(
  config: Pick<Config, 'databaseUrl' | 'databaseDirectUrl' | 'databaseOwnerUrl' | 'dataDir'>,
  options: { log: { warn(message: string): void }; shared?: boolean },
): Promise<PostgresPlace> {
  const { databaseUrl: appUrl, databaseDirectUrl: directUrl = appUrl, databaseOwnerUrl: ownerUrl = directUrl } = config;
  if (appUrl && directUrl && ownerUrl) {
    await assertReachable({
      // A pooler would keep the session, which begins before its role has the settings that it needs.
      ...(directUrl === appUrl ? { DATABASE_URL: appUrl } : {}),
      DATABASE_DIRECT_URL: directUrl,
      DATABASE_OWNER_URL: ownerUrl,
    });
    await assertDirect({ appUrl, directUrl, ownerUrl }, options.log);
    const role = ownerUrl === appUrl ? APPLICATION_ROLE : undefined;
    return { appUrl, directUrl, ownerUrl, role, dataFolder: null, stop: () => Promise.resolve() };
  }
  prepareDataFolder(config.dataDir);
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, ...options });
  try {
    const urls = await ensureRoles(embedded.superuserUrl, DATABASE);
    return { ...urls, directUrl: urls.appUrl, dataFolder: embedded.dataDir, stop: () => embedded.stop() };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
