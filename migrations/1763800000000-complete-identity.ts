import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'audit_log',
  'invitations',
  'login_attempts',
  'one_time_secrets',
  'password_history',
  'plan_payments',
  'rate_limits',
  'recovery_codes',
  'sms_messages',
];

/** What identity, plans and administration keep, as the entities describe it. What guards it follows in the next migration. */
export class CompleteIdentity1763800000000 implements MigrationInterface {
  name = 'CompleteIdentity1763800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE audit_log (
      id uuid NOT NULL,
      organization_id uuid,
      sequence bigint NOT NULL,
      at timestamptz NOT NULL,
      actor_id uuid,
      ip_address text,
      user_agent text,
      request_id text,
      action text NOT NULL,
      target text NOT NULL,
      target_id uuid,
      before jsonb,
      after jsonb,
      hash bytea NOT NULL,
      CONSTRAINT pk_audit_log PRIMARY KEY (id)
    )`);
    await queryRunner.query(`CREATE INDEX ix_audit_log__target ON audit_log (organization_id, target_id)`);
    await queryRunner.query(`CREATE UNIQUE INDEX uq_audit_log__sequence ON audit_log (organization_id, sequence)`);
    await queryRunner.query(`CREATE TABLE invitations (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      email text NOT NULL,
      role text NOT NULL,
      team text,
      department text,
      job_title text,
      hourly_rate numeric(19,4),
      features text array NOT NULL DEFAULT '{}',
      project_ids uuid array,
      personal_message text,
      token_hash text NOT NULL,
      sends timestamptz array NOT NULL,
      delivered_turn integer NOT NULL DEFAULT '0',
      status text NOT NULL DEFAULT 'PENDING',
      expires_at timestamptz NOT NULL,
      invited_by uuid NOT NULL,
      accepted_at timestamptz,
      created_at timestamptz NOT NULL,
      CONSTRAINT ck_invitations__role CHECK (role IN ('ADMIN', 'MANAGER', 'EMPLOYEE')),
      CONSTRAINT ck_invitations__status CHECK (status IN ('PENDING', 'ACCEPTED', 'CANCELLED')),
      CONSTRAINT pk_invitations PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(
      `CREATE INDEX ix_invitations__inviter ON invitations (organization_id, invited_by, created_at)`,
    );
    await queryRunner.query(`CREATE INDEX ix_invitations__created ON invitations (organization_id, created_at, id)`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_invitations__pending ON invitations (organization_id, email) WHERE status = 'PENDING'`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX uq_invitations__token ON invitations (token_hash)`);
    await queryRunner.query(`CREATE TABLE login_attempts (
      subject uuid NOT NULL,
      failed integer NOT NULL,
      locked_until timestamptz,
      last_at timestamptz NOT NULL,
      CONSTRAINT pk_login_attempts PRIMARY KEY (subject)
    )`);
    // Counters of requests, in the form that rate-limiter-flexible has them; not worth a word in the write-ahead log.
    await queryRunner.query(`CREATE UNLOGGED TABLE rate_limits (
      key varchar(255) NOT NULL,
      points integer NOT NULL DEFAULT 0,
      expire bigint,
      CONSTRAINT pk_rate_limits PRIMARY KEY (key)
    )`);
    await queryRunner.query(`CREATE TABLE one_time_secrets (
      id uuid NOT NULL,
      user_id uuid NOT NULL,
      purpose text NOT NULL,
      secret_hash text NOT NULL,
      attempts integer NOT NULL DEFAULT '0',
      expires_at timestamptz NOT NULL,
      ended_at timestamptz,
      created_at timestamptz NOT NULL,
      CONSTRAINT ck_one_time_secrets__purpose CHECK (purpose IN ('VERIFY_EMAIL', 'VERIFY_MOBILE', 'RESET_OTP', 'RESET_TOKEN')),
      CONSTRAINT pk_one_time_secrets PRIMARY KEY (id)
    )`);
    await queryRunner.query(
      `CREATE INDEX ix_one_time_secrets__recent ON one_time_secrets (user_id, purpose, created_at)`,
    );
    await queryRunner.query(`CREATE INDEX ix_one_time_secrets__hash ON one_time_secrets (secret_hash)`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_one_time_secrets__live ON one_time_secrets (user_id, purpose) WHERE ended_at IS NULL`,
    );
    await queryRunner.query(`CREATE TABLE password_history (
      user_id uuid NOT NULL,
      created_at timestamptz NOT NULL,
      password_hash text NOT NULL,
      CONSTRAINT pk_password_history PRIMARY KEY (user_id, created_at)
    )`);
    await queryRunner.query(`CREATE TABLE plan_payments (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      payment_id text NOT NULL,
      plan_code text NOT NULL,
      amount_minor bigint NOT NULL,
      currency character(3) NOT NULL,
      created_at timestamptz NOT NULL,
      CONSTRAINT ck_plan_payments__amount CHECK (amount_minor > 0),
      CONSTRAINT pk_plan_payments PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(`CREATE UNIQUE INDEX uq_plan_payments__payment ON plan_payments (payment_id)`);
    await queryRunner.query(`CREATE TABLE recovery_codes (
      user_id uuid NOT NULL,
      code_hash text NOT NULL,
      used_at timestamptz,
      CONSTRAINT pk_recovery_codes PRIMARY KEY (user_id, code_hash)
    )`);
    await queryRunner.query(`CREATE TABLE sms_messages (
      id uuid NOT NULL,
      message_id text NOT NULL,
      recipient text NOT NULL,
      body text NOT NULL,
      created_at timestamptz NOT NULL,
      CONSTRAINT pk_sms_messages PRIMARY KEY (id)
    )`);
    await queryRunner.query(`CREATE UNIQUE INDEX uq_sms_messages__message_id ON sms_messages (message_id)`);
    await queryRunner.query(`ALTER TABLE sessions ALTER COLUMN organization_id DROP NOT NULL`);
    await queryRunner.query(`ALTER TABLE users ADD bio text`);
    await queryRunner.query(`ALTER TABLE users ADD skills text array NOT NULL DEFAULT '{}'`);
    await queryRunner.query(`ALTER TABLE users ADD picture text`);
    await queryRunner.query(`ALTER TABLE users ADD preferences jsonb NOT NULL DEFAULT '{}'`);
    await queryRunner.query(`ALTER TABLE users ADD platform_role text`);
    await queryRunner.query(`ALTER TABLE users ADD password_changed_at timestamptz NOT NULL DEFAULT now()`);
    await queryRunner.query(`ALTER TABLE users ADD session_timeout integer NOT NULL DEFAULT '480'`);
    await queryRunner.query(`ALTER TABLE users ADD allow_multiple_sessions boolean NOT NULL DEFAULT true`);
    await queryRunner.query(`ALTER TABLE users ADD require_password_change_every integer NOT NULL DEFAULT '0'`);
    await queryRunner.query(`ALTER TABLE users ADD max_failed_login_attempts integer NOT NULL DEFAULT '5'`);
    await queryRunner.query(`ALTER TABLE users ADD account_lockout_duration integer NOT NULL DEFAULT '30'`);
    await queryRunner.query(`ALTER TABLE users ADD two_factor_secret bytea`);
    await queryRunner.query(`ALTER TABLE users ADD two_factor_enabled_at timestamptz`);
    await queryRunner.query(`ALTER TABLE users ADD two_factor_last_step bigint`);
    await queryRunner.query(`ALTER TABLE members ADD job_title text`);
    await queryRunner.query(`ALTER TABLE members ADD department text`);
    await queryRunner.query(`ALTER TABLE members ADD team text`);
    await queryRunner.query(`ALTER TABLE members ADD hourly_rate numeric(19,4)`);
    await queryRunner.query(`ALTER TABLE members ADD features text array NOT NULL DEFAULT '{}'`);
    await queryRunner.query(`ALTER TABLE members ADD project_ids uuid array`);
    await queryRunner.query(`ALTER TABLE members ADD version integer NOT NULL DEFAULT '1'`);
    await queryRunner.query(`ALTER TABLE organizations ADD reminder_schedule integer array NOT NULL DEFAULT '{}'`);
    await queryRunner.query(`ALTER TABLE subscriptions ADD anchor_at timestamptz`);
    // The owner is bound by row-level security too, and sets no organization here.
    await queryRunner.query(`ALTER TABLE subscriptions NO FORCE ROW LEVEL SECURITY`);
    await queryRunner.query(`UPDATE subscriptions SET anchor_at = period_start`);
    await queryRunner.query(`ALTER TABLE subscriptions FORCE ROW LEVEL SECURITY`);
    await queryRunner.query(`ALTER TABLE subscriptions ALTER COLUMN anchor_at SET NOT NULL`);
    await queryRunner.query(`ALTER TABLE subscriptions ADD paid_until timestamptz`);
    await queryRunner.query(`ALTER TABLE subscriptions ADD cancelled_at timestamptz`);
    await queryRunner.query(
      `ALTER TABLE users ADD CONSTRAINT ck_users__security CHECK (session_timeout BETWEEN 5 AND 43200 AND require_password_change_every BETWEEN 0 AND 3650 AND max_failed_login_attempts BETWEEN 1 AND 100 AND account_lockout_duration BETWEEN 1 AND 10080)`,
    );
    await queryRunner.query(
      `ALTER TABLE users ADD CONSTRAINT ck_users__platform_role CHECK (platform_role IN ('ADMIN'))`,
    );
    await queryRunner.query(
      `ALTER TABLE invitations ADD CONSTRAINT fk_invitations__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE password_history ADD CONSTRAINT fk_password_history__user_id FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE plan_payments ADD CONSTRAINT fk_plan_payments__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE recovery_codes ADD CONSTRAINT fk_recovery_codes__user_id FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE users DROP CONSTRAINT ck_users__security`);
    await queryRunner.query(`ALTER TABLE users DROP CONSTRAINT ck_users__platform_role`);
    await queryRunner.query(`DELETE FROM sessions WHERE organization_id IS NULL`);
    await queryRunner.query(`ALTER TABLE sessions ALTER COLUMN organization_id SET NOT NULL`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN bio`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN skills`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN picture`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN preferences`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN platform_role`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN password_changed_at`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN session_timeout`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN allow_multiple_sessions`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN require_password_change_every`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN max_failed_login_attempts`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN account_lockout_duration`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN two_factor_secret`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN two_factor_enabled_at`);
    await queryRunner.query(`ALTER TABLE users DROP COLUMN two_factor_last_step`);
    await queryRunner.query(`ALTER TABLE members DROP COLUMN job_title`);
    await queryRunner.query(`ALTER TABLE members DROP COLUMN department`);
    await queryRunner.query(`ALTER TABLE members DROP COLUMN team`);
    await queryRunner.query(`ALTER TABLE members DROP COLUMN hourly_rate`);
    await queryRunner.query(`ALTER TABLE members DROP COLUMN features`);
    await queryRunner.query(`ALTER TABLE members DROP COLUMN project_ids`);
    await queryRunner.query(`ALTER TABLE members DROP COLUMN version`);
    await queryRunner.query(`ALTER TABLE organizations DROP COLUMN reminder_schedule`);
    await queryRunner.query(`ALTER TABLE subscriptions DROP COLUMN anchor_at`);
    await queryRunner.query(`ALTER TABLE subscriptions DROP COLUMN paid_until`);
    await queryRunner.query(`ALTER TABLE subscriptions DROP COLUMN cancelled_at`);
    await queryRunner.query(`DROP TABLE ${TABLES.join(', ')}`);
  }
}
