import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which changes of which table are written down: as before, everything that a mutation can change, and no bookkeeping. */
const TABLES: Readonly<Record<string, string>> = {
  organizations: 'INSERT,UPDATE,DELETE',
  users: 'INSERT,UPDATE,DELETE',
  members: 'INSERT,UPDATE,DELETE',
  invitations: 'INSERT,UPDATE,DELETE',
  clients: 'INSERT,UPDATE,DELETE',
  projects: 'INSERT,UPDATE,DELETE',
  project_members: 'INSERT,UPDATE,DELETE',
  invoices: 'INSERT,UPDATE,DELETE',
  payments: 'INSERT,UPDATE,DELETE',
  subscriptions: 'INSERT,UPDATE,DELETE',
  plan_payments: 'INSERT,UPDATE,DELETE',
  deliveries: 'INSERT',
  sessions: 'INSERT,UPDATE,DELETE',
  one_time_secrets: 'INSERT,UPDATE',
  login_attempts: 'UPDATE',
};

/** Of these, an UPDATE is written down only where this column changes. */
const ONLY_WHERE: Readonly<Record<string, string>> = {
  sessions: 'expires_at',
  one_time_secrets: 'purpose',
  login_attempts: 'locked_at',
};

/** What tells of a person, or is free text in which people write of persons: it stands beside the chain. */
const PERSONAL: Readonly<Record<string, string>> = {
  organizations: 'name, email, phone, website, address, tax_id, registration_number',
  users: 'name, email, mobile, bio, skills',
  members: 'job_title',
  invitations: 'email, job_title, personal_message',
  clients: 'name, company, email, extra_recipients, phone, address, contact_person, tax_id, notes',
  projects: 'description',
  invoices: 'client_name, notes, client_notes',
  payments: 'reference, notes',
  deliveries: 'recipient, subject, message, error',
  sessions: 'ip_address, user_agent',
};

const PLAIN: Readonly<Record<string, string>> = {
  organizations:
    'primary_color, secondary_color, accent_color, paper_size, currency, locale, time_zone, payment_terms, number_pattern, number_assignment, tax_name, tax_calculation',
  users: 'status, time_zone, locale, preferences, platform_role',
  members: 'role, department, team, features',
  invitations: 'role, team, department, features, status',
  clients: 'currency, payment_terms, locale',
  projects: 'name, status, tags',
  project_members: 'role',
  invoices: 'number, status, payment_terms, currency, tax_calculation, tax_rules',
  payments: 'currency, method, status, external_payment_id',
  subscriptions: 'plan_code',
  plan_payments: 'payment_id, plan_code, currency',
  deliveries: 'kind, message_id, status',
  one_time_secrets: 'purpose',
};

/** Of these it is told that they changed. */
const SECRET: Readonly<Record<string, string>> = {
  users: 'password_hash, two_factor_secret',
  invitations: 'token_hash',
  one_time_secrets: 'secret_hash',
};

/** Of these it is told which picture it is. */
const PICTURE: Readonly<Record<string, string>> = { organizations: 'logo', users: 'picture' };

/** What is not worth an entry; a document is kept by itself, with its pictures. */
const UNTOLD: Readonly<Record<string, string>> = {
  organizations: 'updated_at',
  users: 'updated_at, last_login_at, two_factor_last_step',
  clients: 'updated_at',
  projects: 'updated_at',
  invoices: 'updated_at, snapshot',
  sessions: 'last_activity_at',
};

/** What is written down of which table, and what each of its columns is: a text that is not declared can't be watched. */
export class DeclareAuditedColumns1764500000002 implements MigrationInterface {
  name = 'DeclareAuditedColumns1764500000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE audit_tables (
      name text CONSTRAINT pk_audit_tables PRIMARY KEY,
      changes text[] NOT NULL CONSTRAINT ck_audit_tables__changes CHECK (changes <@ '{INSERT,UPDATE,DELETE}'),
      only_where text
    )`);
    await queryRunner.query(`CREATE TABLE audit_columns (
      table_name text NOT NULL CONSTRAINT fk_audit_columns__table REFERENCES audit_tables (name),
      name text NOT NULL,
      kind text NOT NULL CONSTRAINT ck_audit_columns__kind CHECK (kind IN ('PLAIN', 'PERSONAL', 'SECRET', 'PICTURE', 'UNTOLD')),
      CONSTRAINT pk_audit_columns PRIMARY KEY (table_name, name)
    )`);
    for (const [table, changes] of Object.entries(TABLES)) {
      await queryRunner.query(
        `INSERT INTO audit_tables (name, changes, only_where) VALUES ($1, string_to_array($2, ','), $3)`,
        [table, changes, ONLY_WHERE[table] ?? null],
      );
    }
    for (const [kind, columns] of Object.entries({ PERSONAL, PLAIN, SECRET, PICTURE, UNTOLD })) {
      for (const [table, names] of Object.entries(columns)) {
        await queryRunner.query(
          `INSERT INTO audit_columns (table_name, name, kind) SELECT $1, unnest(string_to_array($2, ', ')), $3`,
          [table, names, kind],
        );
      }
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE audit_columns, audit_tables`);
  }
}
