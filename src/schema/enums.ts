import type { GraphQLEnumTypeConfig } from 'graphql';
import { registerEnumType } from 'type-graphql';
import { JobStatus } from '../entities/job';
import { PaymentMethod } from '../entities/payment';
import { type ErrorCode } from '../domain/errors';
import { InvoiceStatus, PaymentStatus, RefundState } from '../domain/workflow';
import { ProjectDeletion, ProjectStatus } from '../domain/project-status';

/** Upwards or downwards. */
export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

/** What a line of an invoice is. */
export enum LineType {
  TIME = 'TIME',
  FIXED = 'FIXED',
  EXPENSE = 'EXPENSE',
  DISCOUNT = 'DISCOUNT',
}

/** On what taxes are worked out. */
export enum TaxCalculation {
  ON_SUBTOTAL = 'ON_SUBTOTAL',
  ON_DISCOUNTED_SUBTOTAL = 'ON_DISCOUNTED_SUBTOTAL',
}

/** What to do with money beyond the balance of an invoice. */
export enum ExcessPolicy {
  REFUSE = 'REFUSE',
  CREDIT = 'CREDIT',
}

/** What can happen to an invoice. */
export enum InvoiceEventType {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  PUBLISHED = 'PUBLISHED',
  SEND_REQUESTED = 'SEND_REQUESTED',
  SENT = 'SENT',
  VIEWED = 'VIEWED',
  PAYMENT_RECORDED = 'PAYMENT_RECORDED',
  PAID = 'PAID',
  OVERDUE = 'OVERDUE',
  OVERDUE_ENDED = 'OVERDUE_ENDED',
}

/** What invoices can be sorted by. */
export enum InvoiceOrderField {
  NUMBER = 'NUMBER',
  ISSUE_DATE = 'ISSUE_DATE',
  DUE_DATE = 'DUE_DATE',
  TOTAL = 'TOTAL',
  STATUS = 'STATUS',
  CLIENT_NAME = 'CLIENT_NAME',
}

/** What clients can be sorted by. */
export enum ClientOrderField {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
}

/** What projects can be sorted by. */
export enum ProjectOrderField {
  NAME = 'NAME',
  DEADLINE = 'DEADLINE',
  CREATED_AT = 'CREATED_AT',
}

/** What payments can be sorted by. */
export enum PaymentOrderField {
  PAYMENT_DATE = 'PAYMENT_DATE',
}

/** Whether a user can log in. */
export enum UserStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
}

function describe<E extends object>(
  values: E,
  name: string,
  about: { description: string; values: Record<keyof E, string> },
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries(about.values).map(([key, description]) => [key, { description }]),
  );
  registerEnumType(values, { name, description: about.description, valuesConfig: valuesConfig as never });
}

describe(SortDirection, 'SortDirection', {
  description: 'Upwards or downwards.',
  values: { ASC: 'Smallest, oldest, or A first.', DESC: 'Largest, newest, or Z first.' },
});
describe(LineType, 'LineType', {
  description: 'What a line of an invoice is.',
  values: {
    TIME: 'Hours worked; the quantity is in hours.',
    FIXED: 'A price agreed on.',
    EXPENSE: 'Money laid out for the client.',
    DISCOUNT: 'A deduction: the only type whose rate is negative.',
  },
});
describe(TaxCalculation, 'TaxCalculation', {
  description: 'On what taxes are worked out; copied onto each invoice when it is made.',
  values: {
    ON_SUBTOTAL: 'On the lines before the discount.',
    ON_DISCOUNTED_SUBTOTAL: 'On the lines after the discount was spread over them.',
  },
});
describe(ExcessPolicy, 'ExcessPolicy', {
  description: 'What to do with money beyond the balance of an invoice.',
  values: { REFUSE: 'OVERPAYMENT, with the balance in the error.', CREDIT: "The rest stays as the client's credit." },
});
describe(InvoiceEventType, 'InvoiceEventType', {
  description: 'What happened to an invoice.',
  values: {
    CREATED: 'It was made.',
    UPDATED: 'The draft was edited.',
    PUBLISHED: 'It became final.',
    SEND_REQUESTED: 'Somebody asked to email it.',
    SENT: 'The mail server took an email with it.',
    VIEWED: 'Somebody else than a member opened the hosted page for the first time.',
    PAYMENT_RECORDED: 'Money was put on it.',
    PAID: 'Its balance reached zero.',
    OVERDUE: 'Its due date passed unpaid.',
    OVERDUE_ENDED: "It is not overdue any more: the organization's time zone was changed.",
  },
});
describe(InvoiceStatus, 'InvoiceStatus', {
  description: 'Where an invoice stands.',
  values: {
    DRAFT: 'Can still be edited and deleted.',
    PUBLISHED: 'Final, not sent yet.',
    SENT: 'The mail server took it, or a person marked it so.',
    VIEWED: 'Somebody else than a member opened the hosted page.',
    PAID: 'The balance is zero, and not by credit alone.',
    OVERDUE: "The due date has passed in the organization's time zone.",
    CANCELLED: 'Credited in full, and no money was ever on it; or a draft that was given up.',
    REFUNDED: 'Credited in full after money was on it.',
    UNCOLLECTIBLE: 'Written off: no longer counted as outstanding, and still payable.',
  },
});
describe(RefundState, 'RefundState', {
  description: 'How much of the money that came in for an invoice has gone out again.',
  values: {
    NONE: 'None of it.',
    PARTIAL: 'Some of it.',
    ALL_MONEY: 'All of it: no payment is left on the invoice.',
  },
});
describe(InvoiceOrderField, 'InvoiceOrderField', {
  description: 'What invoices can be sorted by; the id decides between equals.',
  values: {
    NUMBER: 'The invoice number, 1000 after 999; drafts without one come last upwards.',
    ISSUE_DATE: 'The day of issue.',
    DUE_DATE: 'The day it is due.',
    TOTAL: 'The total in minor units, whatever the currency.',
    STATUS: 'The status, by name.',
    CLIENT_NAME: "The client's name on the invoice, as NAME of clients.",
  },
});
describe(ClientOrderField, 'ClientOrderField', {
  description: 'What clients can be sorted by; the id decides between equals.',
  values: { NAME: 'The name; case and accents do not count, and 10 follows 9.', CREATED_AT: 'When it was made.' },
});
describe(ProjectOrderField, 'ProjectOrderField', {
  description: 'What projects can be sorted by; the id decides between equals.',
  values: {
    NAME: 'The name.',
    DEADLINE: 'The deadline; projects without one come last upwards.',
    CREATED_AT: 'When it was made.',
  },
});
describe(ProjectStatus, 'ProjectStatus', {
  description: 'Where a project stands.',
  values: {
    ACTIVE: 'Worked on; its client cannot be deleted.',
    PAUSED: 'To be gone on with.',
    COMPLETED: 'Done.',
    CANCELLED: 'Given up.',
  },
});
describe(ProjectDeletion, 'ProjectDeletion', {
  description: 'What became of a project that was to be deleted.',
  values: {
    DELETED: 'It is gone.',
    ARCHIVED: 'Lines of invoices name it, so it is kept for them, out of the list of projects.',
  },
});
describe(PaymentOrderField, 'PaymentOrderField', {
  description: 'What payments can be sorted by; the id decides between equals.',
  values: { PAYMENT_DATE: 'The day the money came.' },
});
describe(PaymentMethod, 'PaymentMethod', {
  description: 'How the client paid.',
  values: {
    BANK_TRANSFER: 'Bank transfer.',
    CREDIT_CARD: 'Credit card.',
    DEBIT_CARD: 'Debit card.',
    CASH: 'Cash.',
    CHECK: 'Cheque.',
    PAYPAL: 'PayPal.',
    OTHER: 'Anything else; say what in `notes`.',
  },
});
describe(PaymentStatus, 'PaymentStatus', {
  description: 'Whether a payment counts.',
  values: {
    COMPLETED: 'The money is there.',
    VOIDED: 'Recorded by mistake, and deleted: it is kept and counts no more.',
  },
});
describe(JobStatus, 'JobStatus', {
  description: 'Where background work stands.',
  values: {
    QUEUED: 'Not begun.',
    RUNNING: 'Being worked on.',
    SUCCEEDED: 'Done; `result` says what came of it.',
    FAILED: 'Failed, and will be tried again.',
    DEAD: 'Failed for good; `error` says why.',
  },
});
describe(UserStatus, 'UserStatus', {
  description: 'Whether a user can log in.',
  values: { ACTIVE: 'As usual.', SUSPENDED: 'ACCOUNT_SUSPENDED, until an administrator of the platform restores it.' },
});
const ERROR_MEANINGS: Readonly<Record<ErrorCode, string>> = {
  VALIDATION_ERROR: 'The input cannot be taken; `details` names each field and the reason.',
  UNAUTHORIZED: 'No session: log in first. Or, of what takes a password, the wrong one.',
  FORBIDDEN: "The caller's role does not allow it.",
  NOT_FOUND: 'No such thing in the caller’s organization.',
  DUPLICATE_RESOURCE: 'Something with this key exists already.',
  CONFLICT: 'Somebody changed it meanwhile; read it again.',
  INVALID_STATE: 'Not possible in the present status.',
  OVERPAYMENT: 'More than the balance, which `balance` gives.',
  LIMIT_REACHED: "The plan's monthly allowance is used up.",
  ACCOUNT_LOCKED: 'Too many failed logins; `retryAfter` in seconds.',
  ACCOUNT_SUSPENDED: 'The account was suspended.',
  EMAIL_NOT_VERIFIED: 'The email address must be verified first.',
  TWO_FACTOR_REQUIRED: 'A second factor is needed.',
  PASSWORD_CHANGE_REQUIRED: 'The password must be changed first.',
  PASSWORD_POLICY_VIOLATION: 'The password breaks the rules that `details` lists.',
  INVALID_OTP: 'The one-time code is wrong or used.',
  TOKEN_EXPIRED: 'The token has expired: refresh or ask for a new one.',
  SESSION_EXPIRED: 'The session has ended: log in again.',
  RATE_LIMIT_EXCEEDED: 'Too many requests; `retryAfter` in seconds.',
  QUERY_TOO_COMPLEX: 'The operation is over a limit, which `details` names.',
  IDEMPOTENCY_CONFLICT: 'The Idempotency-Key was used with another request.',
  CURSOR_EXPIRED: 'What followed this cursor is no longer kept: begin anew.',
  STATEMENT_TIMEOUT: 'A statement took longer than it may and was stopped; nothing has changed. Ask for less at once.',
  SERVICE_UNAVAILABLE: 'Something that is needed is away; try again.',
  INTERNAL_ERROR: 'Our fault; give us the `requestId`.',
};

/** The enum of `extensions.code`, as GraphQL describes it. */
export const ERROR_CODES: GraphQLEnumTypeConfig = {
  name: 'ErrorCode',
  description: 'The stable codes of `extensions.code` in errors.',
  values: Object.fromEntries(Object.entries(ERROR_MEANINGS).map(([code, description]) => [code, { description }])),
};
