import { InvoiceStatus, RefundState } from '../../domain/workflow';
import { describeEnum } from './describe-enum';

export { InvoiceStatus, RefundState };

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

describeEnum(InvoiceStatus, 'InvoiceStatus', {
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
describeEnum(RefundState, 'RefundState', {
  description: 'How much of the money that came in for an invoice has gone out again.',
  values: {
    NONE: 'None of it.',
    PARTIAL: 'Some of it.',
    ALL_MONEY: 'All of it: no payment is left on the invoice.',
  },
});
describeEnum(LineType, 'LineType', {
  description: 'What a line of an invoice is.',
  values: {
    TIME: 'Hours worked; the quantity is in hours.',
    FIXED: 'A price agreed on.',
    EXPENSE: 'Money laid out for the client.',
    DISCOUNT: 'A deduction: the only type whose rate is negative.',
  },
});
describeEnum(TaxCalculation, 'TaxCalculation', {
  description: 'On what taxes are worked out; copied onto each invoice when it is made.',
  values: {
    ON_SUBTOTAL: 'On the lines before the discount.',
    ON_DISCOUNTED_SUBTOTAL: 'On the lines after the discount was spread over them.',
  },
});
describeEnum(InvoiceEventType, 'InvoiceEventType', {
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
describeEnum(InvoiceOrderField, 'InvoiceOrderField', {
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
