import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { notFound, validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { RateKind } from '../../domain/rate-kind';
import { RateRule, RateType } from '../../domain/rates';
import type { RateEntity } from '../../entities/rate';
import { TaskEntity } from '../../entities/task';
import { lockRow } from '../../db/lock-row';
import type { SetRateInput } from '../../schema/inputs/rate-inputs';
import { assertSeesAllProjects } from '../edits';
import { lockClient } from '../clients/lock-client';
import { ownOrganization } from '../invoices/load-invoice';
import { lockProject } from '../projects/lock-project';
import { assertManagesAllRates } from './rate-access';

type Subject = Pick<RateEntity, 'scope' | 'clientId' | 'projectId' | 'taskId' | 'userId'>;

const NOTHING = { clientId: null, projectId: null, taskId: null, userId: null };

/**
 * Sets the rate of something from a day on, and returns the rate's UUID. One of the same day is replaced. Time entries
 * keep the rate that is stored on them. Throws VALIDATION_ERROR, NOT_FOUND, and FORBIDDEN for costs and for rates of
 * members and of the organization if the actor may not set them.
 */
export async function setRate(work: UnitOfWork, input: SetRateInput): Promise<string> {
  const type = input.type ?? RateType.BILLING;
  if (type === RateType.COST) assertManagesAllRates(work.actor, 'input.type');
  const subject = await subjectOf(work, input);
  const currency = await currencyOf(work, subject, input);
  const { scope, clientId, projectId, taskId, userId } = subject;
  const of = [clientId, projectId, taskId, userId, currency, input.kind ?? RateKind.NORMAL, type];
  const [set] = await work.sql.query<{ id: string }>(
    `INSERT INTO rates (organization_id, id, scope, client_id, project_id, task_id, user_id, currency, kind, type,
       valid_from, rate, created_by, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)
     ON CONFLICT (organization_id, scope, client_id, project_id, task_id, user_id, type, kind, currency, valid_from)
       DO UPDATE SET rate = excluded.rate, updated_at = excluded.updated_at
     RETURNING id`,
    [work.organizationId, newId(), scope, ...of, input.from, input.rate, work.userId, work.now],
  );
  if (!set) throw new Error('a rate was not set');
  work.emit('rate.set', { rateId: set.id });
  return set.id;
}

/** What the IDs of the input name. Rates of members and of the organization need more rights. */
async function subjectOf(work: UnitOfWork, input: SetRateInput): Promise<Subject> {
  const { clientId, projectId, taskId, userId } = input;
  if ([clientId, projectId, taskId].filter(Boolean).length > 1 || (clientId && userId)) {
    const reason = 'a rate is of a client, a project or a task; only those of a project or task may name a user too';
    throw validationError({ field: clientId ? 'input.clientId' : 'input.projectId', reason });
  }
  const member = userId ? await memberOf(work, userId) : null;
  if (taskId) {
    const task = await lockRow(work, TaskEntity, { of: 'task', publicId: taskId, field: 'input.taskId' });
    const scope = member ? RateRule.TASK_MEMBER : RateRule.TASK;
    return { ...NOTHING, scope, projectId: task.projectId, taskId: task.id, userId: member };
  }
  if (projectId) {
    const project = await lockProject(work, projectId, 'input.projectId');
    const scope = member ? RateRule.PROJECT_MEMBER : RateRule.PROJECT;
    return { ...NOTHING, scope, projectId: project.id, userId: member };
  }
  assertSeesAllProjects(work.actor, 'rates of clients, members and the organization');
  if (clientId) {
    const client = await lockClient(work, clientId, 'input.clientId');
    return { ...NOTHING, scope: RateRule.CLIENT, clientId: client.id };
  }
  assertManagesAllRates(work.actor, member ? 'input.userId' : 'input');
  return { ...NOTHING, scope: member ? RateRule.MEMBER : RateRule.ORGANIZATION, userId: member };
}

/** The UUID of a member, protected from removal until the transaction ends. */
async function memberOf(work: UnitOfWork, publicId: string): Promise<string> {
  const userId = parseId('user', publicId, 'input.userId');
  const [member] = await work.sql.query(
    `SELECT 1 FROM members WHERE organization_id = $1 AND user_id = $2 FOR KEY SHARE`,
    [work.organizationId, userId],
  );
  if (!member) throw notFound('input.userId', 'user');
  return userId;
}

/** Rates of members and of the organization have a currency of their own; others are in the client's. */
async function currencyOf(work: UnitOfWork, { scope }: Subject, { currency }: SetRateInput): Promise<string | null> {
  const hasOwn = scope === RateRule.MEMBER || scope === RateRule.ORGANIZATION;
  if (hasOwn) return currency ?? (await ownOrganization(work)).currency;
  if (!currency) return null;
  throw validationError({ field: 'input.currency', reason: "must be omitted: the rate is in the client's currency" });
}
