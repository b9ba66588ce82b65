import { AuditEntry } from './audit-entry';
import { AuditPersonal } from './audit-personal';
import { Invitation } from './invitation';
import { LoginAttempts } from './login-attempts';
import { OneTimeSecret } from './one-time-secret';
import { PasswordHistory } from './password-history';
import { PlanPayment } from './plan-payment';
import { RecoveryCode } from './recovery-code';
import { SmsMessage } from './sms-message';
import { Client } from './client';
import { Credit } from './credit';
import { Delivery } from './delivery';
import { Event } from './event';
import { File } from './file';
import { FilePart } from './file-part';
import { IdempotencyKey } from './idempotency-key';
import { Invoice } from './invoice';
import { InvoiceLine } from './invoice-line';
import { InvoicePdf } from './invoice-pdf';
import { InvoiceTax } from './invoice-tax';
import { Job } from './job';
import { MailboxMessage } from './mailbox-message';
import { Member } from './member';
import { Notice } from './notice';
import { NoticeCursor } from './notice-cursor';
import { NumberCounter } from './number-counter';
import { Organization } from './organization';
import { Payment } from './payment';
import { PaymentAllocation } from './payment-allocation';
import { Plan } from './plan';
import { Project } from './project';
import { ProjectMember } from './project-member';
import { PublicLink } from './public-link';
import { RefreshToken } from './refresh-token';
import { Refund } from './refund';
import { Session } from './session';
import { Subscription } from './subscription';
import { User } from './user';

/** Every table, for the data source. */
export const ENTITIES = [
  User,
  Organization,
  Member,
  Plan,
  Subscription,
  Session,
  RefreshToken,
  Client,
  Project,
  ProjectMember,
  NumberCounter,
  Invoice,
  InvoiceLine,
  InvoiceTax,
  InvoicePdf,
  PublicLink,
  Payment,
  PaymentAllocation,
  Credit,
  Refund,
  Delivery,
  Event,
  File,
  FilePart,
  Job,
  IdempotencyKey,
  MailboxMessage,
  AuditEntry,
  AuditPersonal,
  Invitation,
  LoginAttempts,
  Notice,
  NoticeCursor,
  OneTimeSecret,
  PasswordHistory,
  PlanPayment,
  RecoveryCode,
  SmsMessage,
];
