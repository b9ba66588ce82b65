import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'organizations',
  'clients',
  'invoices',
  'deliveries',
  'idempotency_keys',
  'invoice_events',
  'invoice_lines',
  'invoice_pdfs',
  'invoice_taxes',
  'jobs',
  'mailbox_messages',
  'users',
  'members',
  'number_counters',
  'payments',
  'payment_allocations',
  'plans',
  'public_links',
  'sessions',
  'refresh_tokens',
  'subscriptions',
];

/** The tables, as the entities describe them. What holds tenancy and money by construction follows in the next migration. */
export class CreateTables1763700000000 implements MigrationInterface {
  name = 'CreateTables1763700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE organizations (
      id uuid NOT NULL,
      name text NOT NULL,
      email text,
      phone text,
      website text,
      address jsonb,
      logo text,
      primary_color text NOT NULL DEFAULT '#2563eb',
      secondary_color text NOT NULL DEFAULT '#64748b',
      accent_color text NOT NULL DEFAULT '#059669',
      paper_size text NOT NULL DEFAULT 'A4',
      currency character(3) NOT NULL,
      locale text NOT NULL,
      time_zone text NOT NULL,
      payment_terms text NOT NULL DEFAULT 'Net 30',
      number_pattern text NOT NULL DEFAULT 'INV-{YYYY}-{MM}-{SEQ:3}',
      number_assignment text NOT NULL DEFAULT 'ON_CREATE',
      tax_name text NOT NULL DEFAULT 'Tax',
      default_tax_rate numeric(9,6),
      tax_calculation text NOT NULL DEFAULT 'ON_SUBTOTAL',
      tax_id text,
      registration_number text,
      version integer NOT NULL DEFAULT '1',
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT ck_organizations__paper_size CHECK (paper_size IN ('A4', 'LETTER')),
      CONSTRAINT ck_organizations__number_assignment CHECK (number_assignment IN ('ON_CREATE', 'ON_PUBLISH')),
      CONSTRAINT ck_organizations__tax_calculation CHECK (tax_calculation IN ('ON_SUBTOTAL', 'ON_DISCOUNTED_SUBTOTAL')),
      CONSTRAINT pk_organizations PRIMARY KEY (id)
    )`);
    await queryRunner.query(`CREATE TABLE clients (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      name text NOT NULL,
      company text,
      email text,
      extra_recipients text array NOT NULL DEFAULT '{}',
      phone text,
      address jsonb,
      contact_person text,
      currency character(3),
      default_hourly_rate numeric(19,4),
      payment_terms text,
      tax_id text,
      locale text,
      notes text,
      is_active boolean NOT NULL DEFAULT true,
      version integer NOT NULL DEFAULT '1',
      created_by uuid,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT ck_clients__rate CHECK (default_hourly_rate >= 0),
      CONSTRAINT pk_clients PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(`CREATE INDEX ix_clients__created ON clients (organization_id, created_at, id)`);
    await queryRunner.query(`CREATE INDEX ix_clients__name ON clients (organization_id, name, id)`);
    await queryRunner.query(`CREATE TABLE invoices (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      client_id uuid NOT NULL,
      client_name text NOT NULL,
      number text,
      status text NOT NULL,
      issue_date date NOT NULL,
      due_date date NOT NULL,
      payment_terms text NOT NULL,
      currency character(3) NOT NULL,
      tax_calculation text NOT NULL,
      tax_rules jsonb NOT NULL,
      discount_rate numeric(9,6),
      subtotal_minor bigint NOT NULL,
      discount_minor bigint NOT NULL,
      tax_minor bigint NOT NULL,
      total_minor bigint NOT NULL,
      paid_minor bigint NOT NULL DEFAULT '0',
      refunded_minor bigint NOT NULL DEFAULT '0',
      notes text,
      client_notes text,
      snapshot jsonb,
      reminders_sent integer NOT NULL DEFAULT '0',
      published_at timestamptz,
      sent_at timestamptz,
      viewed_at timestamptz,
      paid_at timestamptz,
      cancelled_at timestamptz,
      refunded_at timestamptz,
      version integer NOT NULL DEFAULT '1',
      created_by uuid,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT ck_invoices__discount CHECK (discount_rate IS NULL OR discount_rate BETWEEN 0 AND 1),
      CONSTRAINT ck_invoices__due CHECK (due_date >= issue_date),
      CONSTRAINT ck_invoices__number CHECK (status IN ('DRAFT', 'CANCELLED') OR number IS NOT NULL),
      CONSTRAINT ck_invoices__published CHECK ((status = 'DRAFT') = (published_at IS NULL) OR status = 'CANCELLED'),
      CONSTRAINT ck_invoices__paid_status CHECK (CASE status WHEN 'PAID' THEN paid_minor = total_minor WHEN 'REFUNDED' THEN refunded_minor = paid_minor WHEN 'DRAFT' THEN paid_minor = 0 WHEN 'CANCELLED' THEN paid_minor = 0 ELSE paid_minor < total_minor END),
      CONSTRAINT ck_invoices__paid CHECK (paid_minor BETWEEN 0 AND total_minor AND refunded_minor BETWEEN 0 AND paid_minor),
      CONSTRAINT ck_invoices__total CHECK (total_minor = subtotal_minor - discount_minor + tax_minor),
      CONSTRAINT ck_invoices__amounts CHECK (subtotal_minor >= 0 AND tax_minor >= 0 AND discount_minor BETWEEN 0 AND subtotal_minor),
      CONSTRAINT ck_invoices__status CHECK (status IN ('DRAFT', 'PUBLISHED', 'SENT', 'VIEWED', 'PAID', 'OVERDUE', 'CANCELLED', 'REFUNDED')),
      CONSTRAINT pk_invoices PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(
      `CREATE INDEX ix_invoices__client ON invoices (organization_id, client_id, issue_date, id)`,
    );
    await queryRunner.query(`CREATE INDEX ix_invoices__client_name ON invoices (organization_id, client_name, id)`);
    await queryRunner.query(`CREATE INDEX ix_invoices__total ON invoices (organization_id, total_minor, id)`);
    await queryRunner.query(`CREATE INDEX ix_invoices__due ON invoices (organization_id, due_date, id)`);
    await queryRunner.query(`CREATE INDEX ix_invoices__status ON invoices (organization_id, status, issue_date, id)`);
    await queryRunner.query(`CREATE INDEX ix_invoices__sorted_number ON invoices (organization_id, number, id)`);
    await queryRunner.query(`CREATE INDEX ix_invoices__issued ON invoices (organization_id, issue_date, id)`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_invoices__number ON invoices (organization_id, number) WHERE number IS NOT NULL`,
    );
    await queryRunner.query(`CREATE TABLE deliveries (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      invoice_id uuid NOT NULL,
      kind text NOT NULL,
      recipient text NOT NULL,
      occurrence uuid NOT NULL,
      subject text,
      message text,
      attach_pdf boolean NOT NULL,
      message_id text NOT NULL,
      status text NOT NULL DEFAULT 'PENDING',
      error text,
      sent_at timestamptz,
      created_at timestamptz NOT NULL,
      CONSTRAINT ck_deliveries__status CHECK (status IN ('PENDING', 'SENT', 'REFUSED')),
      CONSTRAINT ck_deliveries__kind CHECK (kind IN ('INVOICE', 'RECEIPT')),
      CONSTRAINT pk_deliveries PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_deliveries__effect ON deliveries (organization_id, invoice_id, kind, recipient, occurrence)`,
    );
    await queryRunner.query(`CREATE TABLE idempotency_keys (
      key_hash text NOT NULL,
      request_hash text NOT NULL,
      answer bytea,
      created_at timestamptz NOT NULL,
      CONSTRAINT pk_idempotency_keys PRIMARY KEY (key_hash)
    )`);
    await queryRunner.query(`CREATE INDEX ix_idempotency_keys__created ON idempotency_keys (created_at)`);
    await queryRunner.query(`CREATE TABLE invoice_events (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      invoice_id uuid NOT NULL,
      type text NOT NULL,
      actor_id uuid,
      at timestamptz NOT NULL,
      CONSTRAINT pk_invoice_events PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(
      `CREATE INDEX ix_invoice_events__invoice ON invoice_events (organization_id, invoice_id, id)`,
    );
    await queryRunner.query(`CREATE TABLE invoice_lines (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      invoice_id uuid NOT NULL,
      position integer NOT NULL,
      type text NOT NULL,
      description text NOT NULL,
      quantity numeric(19,4) NOT NULL,
      rate numeric(19,4) NOT NULL,
      amount_minor bigint NOT NULL,
      taxable boolean NOT NULL DEFAULT true,
      taxes jsonb,
      CONSTRAINT ck_invoice_lines__sign CHECK ((type = 'DISCOUNT' AND amount_minor <= 0) OR (type <> 'DISCOUNT' AND amount_minor >= 0)),
      CONSTRAINT ck_invoice_lines__type CHECK (type IN ('TIME', 'FIXED', 'EXPENSE', 'DISCOUNT')),
      CONSTRAINT pk_invoice_lines PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_invoice_lines__position ON invoice_lines (organization_id, invoice_id, position)`,
    );
    await queryRunner.query(`CREATE TABLE invoice_pdfs (
      organization_id uuid NOT NULL,
      invoice_id uuid NOT NULL,
      draft_version integer,
      content bytea NOT NULL,
      created_at timestamptz NOT NULL,
      CONSTRAINT pk_invoice_pdfs PRIMARY KEY (organization_id, invoice_id)
    )`);
    await queryRunner.query(`CREATE TABLE invoice_taxes (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      invoice_id uuid NOT NULL,
      position integer NOT NULL,
      name text NOT NULL,
      rate numeric(9,6) NOT NULL,
      base_minor bigint NOT NULL,
      amount_minor bigint NOT NULL,
      CONSTRAINT ck_invoice_taxes__amount CHECK (amount_minor >= 0 AND rate >= 0),
      CONSTRAINT pk_invoice_taxes PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_invoice_taxes__position ON invoice_taxes (organization_id, invoice_id, position)`,
    );
    await queryRunner.query(`CREATE TABLE jobs (
      id uuid NOT NULL,
      organization_id uuid,
      name text NOT NULL,
      payload jsonb NOT NULL,
      unique_key text,
      status text NOT NULL DEFAULT 'QUEUED',
      percent integer NOT NULL DEFAULT '0',
      attempts integer NOT NULL DEFAULT '0',
      result jsonb,
      error text,
      run_at timestamptz NOT NULL,
      handed_over_at timestamptz,
      started_at timestamptz,
      finished_at timestamptz,
      created_by uuid,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT ck_jobs__percent CHECK (percent BETWEEN 0 AND 100),
      CONSTRAINT ck_jobs__status CHECK (status IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'DEAD')),
      CONSTRAINT pk_jobs PRIMARY KEY (id)
    )`);
    await queryRunner.query(`CREATE INDEX ix_jobs__organization ON jobs (organization_id, id)`);
    await queryRunner.query(
      `CREATE INDEX ix_jobs__to_hand_over ON jobs (run_at) WHERE handed_over_at IS NULL AND status IN ('QUEUED', 'RUNNING', 'FAILED')`,
    );
    await queryRunner.query(
      `CREATE INDEX ix_jobs__handed_over ON jobs (handed_over_at) WHERE status IN ('QUEUED', 'RUNNING', 'FAILED')`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX uq_jobs__key ON jobs (unique_key) WHERE unique_key IS NOT NULL`);
    await queryRunner.query(`CREATE TABLE mailbox_messages (
      id uuid NOT NULL,
      message_id text NOT NULL,
      sender text NOT NULL,
      recipients text array NOT NULL,
      subject text NOT NULL,
      raw bytea NOT NULL,
      created_at timestamptz NOT NULL,
      CONSTRAINT pk_mailbox_messages PRIMARY KEY (id)
    )`);
    await queryRunner.query(`CREATE UNIQUE INDEX uq_mailbox_messages__message_id ON mailbox_messages (message_id)`);
    await queryRunner.query(`CREATE TABLE users (
      id uuid NOT NULL,
      name text NOT NULL,
      email text NOT NULL,
      mobile text,
      password_hash text NOT NULL,
      status text NOT NULL DEFAULT 'ACTIVE',
      time_zone text NOT NULL,
      locale text NOT NULL,
      email_verified_at timestamptz,
      mobile_verified_at timestamptz,
      last_login_at timestamptz,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT ck_users__status CHECK (status IN ('ACTIVE', 'SUSPENDED')),
      CONSTRAINT ck_users__email_folded CHECK (email = lower(email)),
      CONSTRAINT pk_users PRIMARY KEY (id)
    )`);
    await queryRunner.query(`CREATE UNIQUE INDEX uq_users__mobile ON users (mobile) WHERE mobile IS NOT NULL`);
    await queryRunner.query(`CREATE UNIQUE INDEX uq_users__email ON users (email)`);
    await queryRunner.query(`CREATE TABLE members (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      user_id uuid NOT NULL,
      role text NOT NULL,
      created_at timestamptz NOT NULL,
      CONSTRAINT uq_members__organization_id__user_id UNIQUE (organization_id, user_id),
      CONSTRAINT ck_members__role CHECK (role IN ('OWNER', 'ADMIN', 'MANAGER', 'EMPLOYEE')),
      CONSTRAINT pk_members PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(`CREATE INDEX ix_members__user_id ON members (user_id)`);
    await queryRunner.query(`CREATE TABLE number_counters (
      organization_id uuid NOT NULL,
      period text NOT NULL,
      last_value integer NOT NULL,
      CONSTRAINT ck_number_counters__last CHECK (last_value > 0),
      CONSTRAINT pk_number_counters PRIMARY KEY (organization_id, period)
    )`);
    await queryRunner.query(`CREATE TABLE payments (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      client_id uuid NOT NULL,
      currency character(3) NOT NULL,
      amount_minor bigint NOT NULL,
      unapplied_minor bigint NOT NULL DEFAULT '0',
      refunded_minor bigint NOT NULL DEFAULT '0',
      payment_date date NOT NULL,
      method text NOT NULL,
      status text NOT NULL DEFAULT 'COMPLETED',
      reference text,
      notes text,
      external_payment_id text,
      processor_fee_minor bigint,
      recorded_by uuid,
      created_at timestamptz NOT NULL,
      CONSTRAINT ck_payments__status CHECK (status IN ('COMPLETED', 'VOIDED')),
      CONSTRAINT ck_payments__fee CHECK (processor_fee_minor BETWEEN 0 AND amount_minor),
      CONSTRAINT ck_payments__amount CHECK (amount_minor > 0 AND unapplied_minor >= 0 AND refunded_minor >= 0 AND unapplied_minor + refunded_minor <= amount_minor),
      CONSTRAINT pk_payments PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(
      `CREATE INDEX ix_payments__client ON payments (organization_id, client_id, payment_date, id)`,
    );
    await queryRunner.query(`CREATE INDEX ix_payments__date ON payments (organization_id, payment_date, id)`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_payments__external ON payments (organization_id, external_payment_id) WHERE external_payment_id IS NOT NULL AND status = 'COMPLETED'`,
    );
    await queryRunner.query(`CREATE TABLE payment_allocations (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      payment_id uuid NOT NULL,
      invoice_id uuid NOT NULL,
      amount_minor bigint NOT NULL,
      created_at timestamptz NOT NULL,
      CONSTRAINT ck_payment_allocations__amount CHECK (amount_minor > 0),
      CONSTRAINT pk_payment_allocations PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(
      `CREATE INDEX ix_payment_allocations__payment ON payment_allocations (organization_id, payment_id)`,
    );
    await queryRunner.query(
      `CREATE INDEX ix_payment_allocations__invoice ON payment_allocations (organization_id, invoice_id)`,
    );
    await queryRunner.query(`CREATE TABLE plans (
      code text NOT NULL,
      name text NOT NULL,
      price_minor bigint NOT NULL,
      currency character(3) NOT NULL,
      invoices_limit integer,
      premium_templates boolean NOT NULL,
      CONSTRAINT ck_plans__price CHECK (price_minor >= 0),
      CONSTRAINT pk_plans PRIMARY KEY (code)
    )`);
    await queryRunner.query(`CREATE TABLE public_links (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      invoice_id uuid NOT NULL,
      token_hash text NOT NULL,
      revoked_at timestamptz,
      created_at timestamptz NOT NULL,
      CONSTRAINT pk_public_links PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_public_links__live ON public_links (organization_id, invoice_id) WHERE revoked_at IS NULL`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX uq_public_links__token ON public_links (token_hash)`);
    await queryRunner.query(`CREATE TABLE sessions (
      id uuid NOT NULL,
      user_id uuid NOT NULL,
      organization_id uuid NOT NULL,
      ip_address text,
      user_agent text,
      created_at timestamptz NOT NULL,
      last_activity_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      CONSTRAINT pk_sessions PRIMARY KEY (id)
    )`);
    await queryRunner.query(`CREATE INDEX ix_sessions__user_id ON sessions (user_id)`);
    await queryRunner.query(`CREATE TABLE refresh_tokens (
      token_hash text NOT NULL,
      session_id uuid NOT NULL,
      created_at timestamptz NOT NULL,
      used_at timestamptz,
      CONSTRAINT pk_refresh_tokens PRIMARY KEY (token_hash)
    )`);
    await queryRunner.query(`CREATE INDEX ix_refresh_tokens__session ON refresh_tokens (session_id)`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_refresh_tokens__live ON refresh_tokens (session_id) WHERE used_at IS NULL`,
    );
    await queryRunner.query(`CREATE TABLE subscriptions (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      plan_code text NOT NULL,
      period_start timestamptz NOT NULL,
      period_end timestamptz NOT NULL,
      invoices_limit integer,
      invoices_used integer NOT NULL DEFAULT '0',
      CONSTRAINT uq_subscriptions__organization_id UNIQUE (organization_id),
      CONSTRAINT ck_subscriptions__period CHECK (period_end > period_start),
      CONSTRAINT ck_subscriptions__allowance CHECK (invoices_used >= 0 AND (invoices_limit IS NULL OR invoices_used <= invoices_limit)),
      CONSTRAINT pk_subscriptions PRIMARY KEY (organization_id, id)
    )`);
    await queryRunner.query(
      `ALTER TABLE clients ADD CONSTRAINT fk_clients__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE invoices ADD CONSTRAINT fk_invoices__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE invoices ADD CONSTRAINT fk_invoices__client_id FOREIGN KEY (organization_id, client_id) REFERENCES clients(organization_id,id) ON DELETE RESTRICT`,
    );
    await queryRunner.query(
      `ALTER TABLE deliveries ADD CONSTRAINT fk_deliveries__invoice_id FOREIGN KEY (organization_id, invoice_id) REFERENCES invoices(organization_id,id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE invoice_events ADD CONSTRAINT fk_invoice_events__invoice_id FOREIGN KEY (organization_id, invoice_id) REFERENCES invoices(organization_id,id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE invoice_lines ADD CONSTRAINT fk_invoice_lines__invoice_id FOREIGN KEY (organization_id, invoice_id) REFERENCES invoices(organization_id,id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE invoice_pdfs ADD CONSTRAINT fk_invoice_pdfs__invoice_id FOREIGN KEY (organization_id, invoice_id) REFERENCES invoices(organization_id,id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE invoice_taxes ADD CONSTRAINT fk_invoice_taxes__invoice_id FOREIGN KEY (organization_id, invoice_id) REFERENCES invoices(organization_id,id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE jobs ADD CONSTRAINT fk_jobs__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE members ADD CONSTRAINT fk_members__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE members ADD CONSTRAINT fk_members__user_id FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE number_counters ADD CONSTRAINT fk_number_counters__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE payments ADD CONSTRAINT fk_payments__client_id FOREIGN KEY (organization_id, client_id) REFERENCES clients(organization_id,id) ON DELETE RESTRICT`,
    );
    await queryRunner.query(
      `ALTER TABLE payment_allocations ADD CONSTRAINT fk_payment_allocations__payment_id FOREIGN KEY (organization_id, payment_id) REFERENCES payments(organization_id,id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE payment_allocations ADD CONSTRAINT fk_payment_allocations__invoice_id FOREIGN KEY (organization_id, invoice_id) REFERENCES invoices(organization_id,id) ON DELETE RESTRICT`,
    );
    await queryRunner.query(
      `ALTER TABLE public_links ADD CONSTRAINT fk_public_links__invoice_id FOREIGN KEY (organization_id, invoice_id) REFERENCES invoices(organization_id,id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE sessions ADD CONSTRAINT fk_sessions__user_id FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE sessions ADD CONSTRAINT fk_sessions__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE refresh_tokens ADD CONSTRAINT fk_refresh_tokens__session_id FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE subscriptions ADD CONSTRAINT fk_subscriptions__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(
      `ALTER TABLE subscriptions ADD CONSTRAINT fk_subscriptions__plan_code FOREIGN KEY (plan_code) REFERENCES plans(code) ON DELETE RESTRICT`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE ${TABLES.join(', ')}`);
  }
}
