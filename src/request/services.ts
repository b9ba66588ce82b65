import type { Identity } from '../auth/identity';
import type { Clock } from '../config/clock';
import type { Config } from '../config/config';
import type { Database } from '../db/database';
import type { Notifications } from '../db/notifications';
import type { UnitOfWorkRunner } from '../db/unit-of-work-runner';
import type { LinkTokens } from '../domain/link-tokens';
import type { OneTimeCodes } from '../domain/one-time-codes';
import type { PlanPayments } from '../domain/plan-payments';
import type { FileStore } from '../files/file-store';
import type { Logos } from '../files/logos';
import type { Pictures } from '../files/pictures';

/** What the process provides to every request. */
export interface Services {
  config: Config;
  clock: Clock;
  database: Database;
  unitOfWork: UnitOfWorkRunner;
  notifications: Notifications;
  identity: Identity;
  linkTokens: LinkTokens;
  codes: OneTimeCodes;
  planPayments: PlanPayments;
  files: FileStore;
  logos: Logos;
  pictures: Pictures;
}
