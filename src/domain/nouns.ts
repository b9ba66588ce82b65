import { Permission } from './permissions';

/** What is known of a kind of thing besides how it is read and changed. */
interface NounFacts {
  /** The prefix of its IDs; left out for what has none. */
  prefix?: string;
  /** Its entries in the audit log: the table that triggers watch, and the value of `AuditTarget` with its description. */
  audit?: { table: string; target: string; says: string };
  events?: {
    /** What a member needs to read them; null for the events of a person, which belong to no organization. */
    reads: Permission | null;
    /** Members who are limited to projects see only events in their projects: an event then contains `projectIds`. */
    byProject?: true;
    /** The events, by past participle: the IDs that each contains besides that of the noun. */
    of: Readonly<Record<string, readonly `${string}Id`[]>>;
  };
}

/** Every kind of thing that has IDs, events or an audit log. A new noun begins with an entry here. */
export const NOUNS = {
  organization: {
    prefix: 'org',
    audit: { table: 'organizations', target: 'ORGANIZATION', says: "The organization's settings." },
    events: {
      reads: Permission.ViewMembers,
      of: { created: [], updated: [], plan_upgraded: [], plan_cancelled: [], allowance_used: [] },
    },
  },
  user: {
    prefix: 'usr',
    audit: { table: 'users', target: 'USER', says: 'A user: profile, preferences, password or second factor.' },
    events: {
      reads: null,
      of: {
        registered: [],
        verification_requested: [],
        verified: [],
        updated: [],
        preferences_updated: [],
        security_updated: [],
        password_changed: [],
        password_reset_requested: [],
        password_reset_proved: [],
        two_factor_offered: [],
        two_factor_enabled: [],
        two_factor_disabled: [],
        locked: [],
        suspended: [],
        restored: [],
      },
    },
  },
  member: {
    prefix: 'mem',
    audit: { table: 'members', target: 'MEMBER', says: 'A membership of the organization.' },
    events: { reads: Permission.ViewMembers, of: { created: ['userId'], updated: ['userId'], removed: ['userId'] } },
  },
  invitation: {
    prefix: 'ivt',
    audit: { table: 'invitations', target: 'INVITATION', says: 'An invitation.' },
    events: {
      reads: Permission.ManageMembers,
      of: { created: [], resent: [], cancelled: [], accepted: ['userId'] },
    },
  },
  client: {
    prefix: 'cli',
    audit: { table: 'clients', target: 'CLIENT', says: 'A client.' },
    events: { reads: Permission.ViewClients, of: { created: [], updated: [], deleted: [], restored: [] } },
  },
  clientTaxRate: {
    audit: { table: 'client_tax_rates', target: 'CLIENT_TAX_RATE', says: 'A default tax rate of a client.' },
  },
  project: {
    prefix: 'prj',
    audit: { table: 'projects', target: 'PROJECT', says: 'A project.' },
    events: {
      reads: Permission.OwnProjects,
      byProject: true,
      of: { created: ['clientId'], updated: ['clientId'], archived: ['clientId'], deleted: ['clientId'] },
    },
  },
  projectMember: {
    prefix: 'ptm',
    audit: { table: 'project_members', target: 'PROJECT_MEMBER', says: "A membership of a project's team." },
  },
  task: {
    prefix: 'tsk',
    audit: { table: 'tasks', target: 'TASK', says: 'A task of a project.' },
    events: {
      reads: Permission.OwnProjects,
      byProject: true,
      of: { created: ['projectId'], updated: ['projectId'], archived: ['projectId'] },
    },
  },
  rate: {
    prefix: 'rat',
    audit: { table: 'rates', target: 'RATE', says: 'A dated hourly rate.' },
    events: { reads: Permission.ManageMembers, of: { set: [] } },
  },
  timeEntry: {
    prefix: 'tim',
    audit: { table: 'time_entries', target: 'TIME_ENTRY', says: 'A time entry.' },
    events: {
      reads: Permission.ViewTime,
      byProject: true,
      of: {
        created: [],
        updated: [],
        deleted: [],
        timer_started: [],
        timer_stopped: [],
        submitted: [],
        approved: [],
        rejected: [],
        reopened: [],
        repriced: [],
      },
    },
  },
  timeImport: {
    prefix: 'imp',
    audit: { table: 'time_imports', target: 'TIME_IMPORT', says: 'An import of a file of time.' },
    events: { reads: Permission.ImportTime, of: { created: [], completed: [], failed: [] } },
  },
  expense: {
    prefix: 'exp',
    audit: { table: 'expenses', target: 'EXPENSE', says: 'An expense.' },
    events: {
      reads: Permission.ViewTime,
      byProject: true,
      of: { created: [], updated: [], deleted: [], submitted: [], approved: [], rejected: [], reopened: [] },
    },
  },
  file: {
    prefix: 'fil',
    audit: { table: 'uploads', target: 'FILE', says: 'An uploaded file.' },
    events: { reads: Permission.ViewAuditLog, of: { upload_requested: [], uploaded: [] } },
  },
  item: {
    prefix: 'itm',
    audit: { table: 'items', target: 'ITEM', says: 'An item.' },
    events: { reads: Permission.ViewInvoices, of: { created: [], updated: [], archived: [] } },
  },
  taxRate: {
    prefix: 'tax',
    audit: { table: 'tax_rates', target: 'TAX_RATE', says: 'A tax rate.' },
    events: { reads: Permission.ViewInvoices, of: { created: [], updated: [], archived: [] } },
  },
  invoice: {
    prefix: 'inv',
    audit: { table: 'invoices', target: 'INVOICE', says: 'An invoice.' },
    events: {
      reads: Permission.ViewInvoices,
      byProject: true,
      of: {
        created: ['clientId'],
        updated: [],
        deleted: [],
        published: [],
        send_requested: [],
        send_rescheduled: [],
        send_cancelled: [],
        sent: [],
        viewed: [],
        payment_recorded: ['paymentId'],
        payment_voided: ['paymentId'],
        credit_applied: [],
        credited: ['creditId'],
        refunded: ['creditId'],
        reopened: ['paymentId'],
        refund_failed: ['paymentId'],
        paid: [],
        cancelled: [],
        overdue: [],
        overdue_ended: [],
        written_off: [],
        disputed: [],
        dispute_ended: [],
      },
    },
  },
  invoiceLine: { prefix: 'lin' },
  invoiceEvent: { prefix: 'evt' },
  payment: {
    prefix: 'pay',
    audit: { table: 'payments', target: 'PAYMENT', says: 'A payment from a client.' },
    events: {
      reads: Permission.ViewPayments,
      byProject: true,
      of: { prepaid: [], voided: [], refunded: [], refund_succeeded: [], refund_failed: [] },
    },
  },
  allocation: { prefix: 'alc' },
  creditNote: {
    prefix: 'crn',
    audit: { table: 'credit_notes', target: 'CREDIT_NOTE', says: 'A credit note.' },
    events: { reads: Permission.ViewInvoices, byProject: true, of: { created: ['invoiceId'], viewed: ['invoiceId'] } },
  },
  creditLine: { prefix: 'crl' },
  credit: { audit: { table: 'credits', target: 'CREDIT', says: 'An amount credited on an invoice.' } },
  refund: { prefix: 'rfd', audit: { table: 'refunds', target: 'REFUND', says: 'A refund to a client.' } },
  subscription: {
    prefix: 'sub',
    audit: {
      table: 'subscriptions',
      target: 'SUBSCRIPTION',
      says: 'The plan and its usage.',
    },
  },
  plan: { prefix: 'plan' },
  planPayment: { audit: { table: 'plan_payments', target: 'PLAN_PAYMENT', says: 'A payment for a plan.' } },
  delivery: {
    prefix: 'dlv',
    audit: { table: 'deliveries', target: 'DELIVERY', says: 'An email with an invoice or a receipt.' },
    events: {
      reads: Permission.ViewInvoices,
      byProject: true,
      of: { sent: ['invoiceId'], refused: ['invoiceId'], bounced: ['invoiceId'] },
    },
  },
  session: {
    prefix: 'ses',
    audit: { table: 'sessions', target: 'SESSION', says: 'A session: created, refreshed or ended.' },
    events: { reads: null, of: { opened: ['userId'], refreshed: ['userId'], ended: ['userId'] } },
  },
  oneTimeSecret: {
    audit: {
      table: 'one_time_secrets',
      target: 'ONE_TIME_SECRET',
      says: 'A one-time code or link that was requested. Its value is not recorded.',
    },
  },
  loginAttempts: {
    audit: {
      table: 'login_attempts',
      target: 'LOGIN_ATTEMPTS',
      says: "Failed login attempts that locked a user's account.",
    },
  },
  job: { prefix: 'job' },
  auditEntry: { prefix: 'aud' },
  // Parts of a user, a member or an organization. Each has an ID of its own, because caches find objects by it.
  me: { prefix: 'me' },
  preferences: { prefix: 'prf' },
  securitySettings: { prefix: 'sec' },
  settings: { prefix: 'set' },
  planOverview: { prefix: 'pln' },
} as const satisfies Readonly<Record<string, NounFacts>>;

/** The nouns as they are, each with its own facts. */
export type Nouns = typeof NOUNS;

/** The names of the nouns that have some of the facts. */
export type NounsWith<Facts extends keyof NounFacts> = {
  [Name in keyof Nouns]: Nouns[Name] extends Readonly<Record<Facts, unknown>> ? Name : never;
}[keyof Nouns];

type Known<Fact extends keyof NounFacts> = [noun: NounsWith<Fact>, fact: NonNullable<NounFacts[Fact]>];

/** The nouns that have one of the facts, by name, with it. */
export function nounsWith<Fact extends keyof NounFacts>(fact: Fact): Known<Fact>[] {
  return (Object.keys(NOUNS) as NounsWith<Fact>[]).flatMap((noun): Known<Fact>[] => {
    const value = (NOUNS[noun] as NounFacts)[fact];
    return value === undefined ? [] : [[noun, value]];
  });
}
