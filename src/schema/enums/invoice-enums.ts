import { InvoiceWarningCode } from '../../domain/invoice-warning';
import { TaxCategory } from '../../domain/tax-category';
import { CodeScheme } from '../../domain/units';
import { ViewConfidence } from '../../domain/view-confidence';
import { InvoiceStatus, RefundState } from '../../domain/workflow';
import { describeEnum } from './describe-enum';

export { CodeScheme, InvoiceStatus, InvoiceWarningCode, RefundState, TaxCategory, ViewConfidence };

/** The type of an invoice line. */
export enum LineType {
  TIME = 'TIME',
  FIXED = 'FIXED',
  EXPENSE = 'EXPENSE',
  DISCOUNT = 'DISCOUNT',
}

/** The base on which taxes are calculated. */
export enum TaxCalculation {
  ON_SUBTOTAL = 'ON_SUBTOTAL',
  ON_DISCOUNTED_SUBTOTAL = 'ON_DISCOUNTED_SUBTOTAL',
}

/** The types of events in an invoice's history. */
export enum InvoiceEventType {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  PUBLISHED = 'PUBLISHED',
  SEND_REQUESTED = 'SEND_REQUESTED',
  SEND_RESCHEDULED = 'SEND_RESCHEDULED',
  SEND_CANCELLED = 'SEND_CANCELLED',
  SENT = 'SENT',
  VIEWED = 'VIEWED',
  PAYMENT_RECORDED = 'PAYMENT_RECORDED',
  PAYMENT_VOIDED = 'PAYMENT_VOIDED',
  CREDIT_APPLIED = 'CREDIT_APPLIED',
  CREDITED = 'CREDITED',
  REFUNDED = 'REFUNDED',
  REOPENED = 'REOPENED',
  REFUND_FAILED = 'REFUND_FAILED',
  PAID = 'PAID',
  CANCELLED = 'CANCELLED',
  OVERDUE = 'OVERDUE',
  OVERDUE_ENDED = 'OVERDUE_ENDED',
  WRITTEN_OFF = 'WRITTEN_OFF',
  DISPUTED = 'DISPUTED',
  DISPUTE_ENDED = 'DISPUTE_ENDED',
  REMINDER_REQUESTED = 'REMINDER_REQUESTED',
  REMINDED = 'REMINDED',
  REMINDERS_ENABLED = 'REMINDERS_ENABLED',
  REMINDERS_DISABLED = 'REMINDERS_DISABLED',
}

/** The fields that invoices can be sorted by. */
export enum InvoiceOrderField {
  NUMBER = 'NUMBER',
  ISSUE_DATE = 'ISSUE_DATE',
  DUE_DATE = 'DUE_DATE',
  TOTAL = 'TOTAL',
  STATUS = 'STATUS',
  CLIENT_NAME = 'CLIENT_NAME',
}

describeEnum(InvoiceStatus, 'InvoiceStatus', {
  description: 'The status of an invoice.',
  values: {
    DRAFT: 'Can still be edited and deleted.',
    PUBLISHED: 'Final, but not sent yet.',
    SENT: 'Accepted by the mail server, or marked as sent by a member.',
    VIEWED: 'Someone other than a member has opened the hosted page. `viewConfidence` says how sure that is.',
    PAID: 'The balance is zero, and at least part of it was paid.',
    OVERDUE: "The due date has passed in the organization's time zone.",
    CANCELLED: 'Credited in full without any payment, or a draft that was cancelled.',
    REFUNDED: 'Credited in full after a payment.',
    UNCOLLECTIBLE: 'Written off. It no longer counts as outstanding, but can still be paid.',
  },
});
describeEnum(InvoiceWarningCode, 'InvoiceWarningCode', {
  description: 'What may be wrong with an invoice.',
  values: {
    TAX_ID_MISSING: 'A tax needs the tax IDs of both parties, and one is missing. The invoice cannot be published.',
    CHARACTER_WITHOUT_FONT: 'No font contains a character of the text. The PDF may show a box instead.',
    TIME_RELEASED: 'This edit took a time entry off the invoice. The entry can be billed again.',
    TIME_COPIED: 'Lines that bill time were copied as fixed lines of the same amount, without the time entries.',
    TIME_BILLED: 'A time entry is billed already.',
    TIME_NOT_APPROVED: 'A time entry is not approved.',
    TIME_NOT_BILLABLE: 'A time entry is not billable.',
    TIME_OF_OTHER_CLIENT: 'A time entry belongs to another client.',
    TIME_WITHOUT_RATE: 'No rate was found for a billable time entry.',
    TIME_IN_OTHER_CURRENCY: "The rate of a time entry is not in the invoice's currency.",
    EXPENSE_RELEASED: 'This edit took an expense off the invoice. It can be billed again.',
    EXPENSE_BILLED: 'An expense is billed already.',
    EXPENSE_NOT_APPROVED: 'An expense is not approved.',
    EXPENSE_NOT_BILLABLE: 'An expense is not billable.',
    EXPENSE_OF_OTHER_CLIENT: 'An expense belongs to another client.',
    EXPENSE_IN_OTHER_CURRENCY: "The billed amount of an expense is not in the invoice's currency.",
  },
});
describeEnum(RefundState, 'RefundState', {
  description: 'How much of the money received for an invoice has been refunded.',
  values: {
    NONE: 'Nothing has been refunded.',
    PARTIAL: 'Part of it has been refunded.',
    ALL_MONEY: "All of it has been refunded: nothing but the client's credit remains on the invoice.",
  },
});
describeEnum(ViewConfidence, 'ViewConfidence', {
  description: 'How sure it is that a person has opened the hosted page.',
  values: {
    LIKELY:
      'The page was requested, and nothing showed that a program did it. Some mail scanners cannot be told from a browser.',
    CONFIRMED: 'A browser showed the page and ran its script. Only a scanner that runs a whole browser does that too.',
  },
});
describeEnum(CodeScheme, 'CodeScheme', {
  description: 'A public list of codes for work and goods.',
  values: {
    HSN_SAC: "India's Harmonised System of Nomenclature for goods, and its Services Accounting Codes.",
    CPV: "The European Union's Common Procurement Vocabulary.",
    UNSPSC: 'The United Nations Standard Products and Services Code.',
  },
});
describeEnum(LineType, 'LineType', {
  description: 'The type of an invoice line.',
  values: {
    TIME: 'Time worked. The quantity is in hours.',
    FIXED: 'A fixed price.',
    EXPENSE: "An expense paid on the client's behalf.",
    DISCOUNT: 'A deduction. Only this type can have a negative rate.',
  },
});
describeEnum(TaxCategory, 'TaxCategory', {
  description:
    'Why a tax is charged, or is not. All but STANDARD have a rate of 0; all but STANDARD and ZERO print a reason.',
  values: {
    STANDARD: 'Charged at its rate.',
    ZERO: 'Taxed at a rate of zero.',
    EXEMPT: 'Exempt from the tax.',
    REVERSE_CHARGE: 'Services to a business that owes the tax itself. Needs the tax IDs of both parties.',
    INTRA_COMMUNITY:
      'Goods delivered to a business in another country of the European Union. Needs the tax IDs of both parties.',
    EXPORT: 'Goods or services for another country.',
    OUTSIDE_SCOPE: 'Not subject to the tax.',
  },
});
describeEnum(TaxCalculation, 'TaxCalculation', {
  description: 'The base on which taxes are calculated. It is copied to each invoice when the invoice is created.',
  values: {
    ON_SUBTOTAL: 'The lines before the discount.',
    ON_DISCOUNTED_SUBTOTAL: 'The lines after the discount has been distributed over them.',
  },
});
describeEnum(InvoiceEventType, 'InvoiceEventType', {
  description: "The type of an event in an invoice's history.",
  values: {
    CREATED: 'The invoice was created.',
    UPDATED: 'The draft was edited.',
    PUBLISHED: 'The invoice was published.',
    SEND_REQUESTED: 'A member requested that the invoice be emailed.',
    SEND_RESCHEDULED: 'A member moved the scheduled email with the invoice.',
    SEND_CANCELLED:
      'Emails with the invoice that waited were cancelled: by a member, or because the invoice was cancelled or refunded. `deliveries` says why.',
    SENT: 'The mail server accepted an email with the invoice, or a member marked it as sent.',
    VIEWED: 'Someone other than a member opened the hosted page for the first time, or a member marked it as viewed.',
    PAYMENT_RECORDED: 'A payment was applied to the invoice.',
    PAYMENT_VOIDED: 'A payment that had been applied to the invoice was voided.',
    CREDIT_APPLIED: "The client's credit was applied to the invoice.",
    CREDITED: 'The invoice was credited in part or in full.',
    REFUNDED: 'The invoice was refunded in part or in full.',
    REOPENED: 'Money was taken back from the invoice without a credit, so that its balance is open again.',
    REFUND_FAILED: "A refund of money of this invoice failed. It is on the invoice again, or the client's credit.",
    PAID: 'The balance reached zero.',
    CANCELLED: 'The invoice was cancelled.',
    OVERDUE: 'The due date passed and the invoice was not paid.',
    OVERDUE_ENDED: "The invoice is no longer overdue because the organization's time zone changed.",
    WRITTEN_OFF: 'What was left to pay was written off.',
    DISPUTED: 'A member marked the invoice as disputed.',
    DISPUTE_ENDED: 'A member marked the invoice as no longer disputed.',
    REMINDER_REQUESTED: 'A reminder fell due by the schedule, or a member requested one.',
    REMINDED: 'The mail server accepted a reminder of the invoice.',
    REMINDERS_ENABLED: 'A member switched the reminders of the invoice on.',
    REMINDERS_DISABLED: 'A member switched the reminders of the invoice off.',
  },
});
describeEnum(InvoiceOrderField, 'InvoiceOrderField', {
  description: 'The fields that invoices can be sorted by. Ties are broken by ID.',
  values: {
    NUMBER: 'The invoice number, 1000 after 999. In ascending order, drafts without a number come last.',
    ISSUE_DATE: 'The issue date.',
    DUE_DATE: 'The due date.',
    TOTAL: 'The total in minor units, regardless of currency.',
    STATUS: 'The status, in alphabetical order.',
    CLIENT_NAME: "The client's name on the invoice, sorted as NAME sorts clients.",
  },
});
