import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 4217 currency code in capitals, such as "USD". It decides how many decimals an amount has. */
  CurrencyCode: { input: string; output: string; }
  /** A day of the calendar, `YYYY-MM-DD`, such as "2025-01-15". A day that does not exist is a VALIDATION_ERROR. */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601, such as "2025-01-15T10:30:00.000Z"; always given in UTC. */
  DateTime: { input: string; output: string; }
  /** A decimal number, as a string such as "3090.00" or "0.08"; never a float. A JSON number is taken where it is exact. Amounts have at most the digits of their currency; VALIDATION_ERROR otherwise. */
  Decimal: { input: string | number; output: string; }
};

/** A postal address; every part may be missing. */
export type Address = {
  __typename?: 'Address';
  /** City or town. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country, as it should be printed. */
  country?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province or region. */
  state?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  street?: Maybe<Scalars['String']['output']>;
  /** Second line: suite, floor, care of. */
  street2?: Maybe<Scalars['String']['output']>;
};

/** A postal address; every part may be left out. Each part has at most 200 characters. */
export type AddressInput = {
  /** City or town. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country, as it should be printed. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or region. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** Second line: suite, floor, care of. */
  street2?: InputMaybe<Scalars['String']['input']>;
};

/** Whom the organization bills. */
export type Client = Node & {
  __typename?: 'Client';
  /** The address printed on invoices. */
  address?: Maybe<Address>;
  /** What is open on published invoices, per currency; empty when nothing is. */
  balance: Array<Money>;
  /** The company, where `name` is a person. */
  company?: Maybe<Scalars['String']['output']>;
  /** Who to ask for. */
  contactPerson?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Money received that no invoice has taken yet, per currency; empty when there is none. */
  credit: Array<Money>;
  /** The currency of new invoices; null means the organization's. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Default rate an hour, in major units of the client's currency. */
  defaultHourlyRate?: Maybe<Scalars['Decimal']['output']>;
  /** Where invoices are sent. */
  email?: Maybe<Scalars['String']['output']>;
  /** Further addresses that get every invoice; at most 10. */
  extraRecipients: Array<Scalars['String']['output']>;
  /** The id; unique over all kinds, and stable. */
  id: Scalars['ID']['output'];
  /** Its newest invoices; page through all of them by `invoices(filter: { clientId })`. */
  invoices: Array<Invoice>;
  /** False once the client was deleted; invoices of it stay. */
  isActive: Scalars['Boolean']['output'];
  /** BCP 47 tag that decides how numbers and dates are written on invoices. */
  locale?: Maybe<Scalars['String']['output']>;
  /** The name as it is printed on invoices, at most 200 characters. */
  name: Scalars['String']['output'];
  /** Notes for members only; never shown to the client. */
  notes?: Maybe<Scalars['String']['output']>;
  /** `Net N`, `Due on receipt` or `EOM`; null means the organization's. */
  paymentTerms?: Maybe<Scalars['String']['output']>;
  /** Telephone number, as it was typed. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Tax or VAT number, printed on invoices. */
  taxId?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/** Whom the organization bills. */
export type ClientInvoicesArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of a list of Clients. */
export type ClientConnection = {
  __typename?: 'ClientConnection';
  /** The rows with their places. */
  edges: Array<ClientEdge>;
  /** The rows without their places. */
  nodes: Array<Client>;
  /** Whether there is more on either side. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; worked out only when it is asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Client of a list, with its place. */
export type ClientEdge = {
  __typename?: 'ClientEdge';
  /** Its place in the list; opaque, and stable while rows come and go. */
  cursor: Scalars['String']['output'];
  /** The Client itself. */
  node: Client;
};

/** Which clients; conditions that are given must all hold. */
export type ClientFilter = {
  /** Only clients that are, or are not, active. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text that the name, company or email contains, in any case; at most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** In which order clients come. */
export type ClientOrder = {
  /** Upwards or downwards. */
  direction?: SortDirection;
  /** By what. */
  field: ClientOrderField;
};

/** What clients can be sorted by; the id decides between equals. */
export type ClientOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME';

/** A new client. */
export type CreateClientInput = {
  /** The address printed on invoices; takes the place of the whole address. */
  address?: InputMaybe<AddressInput>;
  /** The company, where `name` is a person; at most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Who to ask for; at most 200 characters. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** The currency of new invoices. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Default rate an hour in major units; not below zero, at most four decimals. */
  defaultHourlyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Where invoices are sent. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Further addresses that get every invoice; at most 10. */
  extraRecipients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** BCP 47 tag such as "de-CH". */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The name as it is printed on invoices; 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Notes for members only; at most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** `Net N` (0 to 365), `Due on receipt` or `EOM`. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number; at most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Tax or VAT number; at most 100 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

/** A new invoice, made as a draft. */
export type CreateInvoiceInput = {
  /** Whom it bills (`cli_…`). */
  clientId: Scalars['ID']['input'];
  /** Notes that are printed on it; at most 5000 characters. */
  clientNotes?: InputMaybe<Scalars['String']['input']>;
  /** Its currency; the client's or the organization's where it is left out. Fixed from then on. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** A fixed discount in major units, never above the subtotal. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** A discount as a fraction of the subtotal, 0 to 1; not together with `discountAmount`. */
  discountRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The day it is due; by the payment terms where it is left out. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The day of issue; today in the organization's time zone where it is left out. */
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Its lines, in order; 1 to 500. */
  lines: Array<InvoiceLineInput>;
  /** Notes for members only; at most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** `Net N` (0 to 365), `Due on receipt` or `EOM`; the client's or the organization's where left out. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** Short for one tax with the organization's tax name; not together with `taxes`. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The taxes of lines that name none of their own; the organization's default where left out. */
  taxes?: InputMaybe<Array<TaxInput>>;
};

/** The stable codes of `extensions.code` in errors. */
export type ErrorCode =
  /** Too many failed logins; `retryAfter` in seconds. */
  | 'ACCOUNT_LOCKED'
  /** The account was suspended. */
  | 'ACCOUNT_SUSPENDED'
  /** Somebody changed it meanwhile; read it again. */
  | 'CONFLICT'
  /** Something with this key exists already. */
  | 'DUPLICATE_RESOURCE'
  /** The email address must be verified first. */
  | 'EMAIL_NOT_VERIFIED'
  /** The caller's role does not allow it. */
  | 'FORBIDDEN'
  /** The Idempotency-Key was used with another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Our fault; give us the `requestId`. */
  | 'INTERNAL_ERROR'
  /** The one-time code is wrong or used. */
  | 'INVALID_OTP'
  /** Not possible in the present status. */
  | 'INVALID_STATE'
  /** The plan's monthly allowance is used up. */
  | 'LIMIT_REACHED'
  /** No such thing in the caller’s organization. */
  | 'NOT_FOUND'
  /** More than the balance, which `balance` gives. */
  | 'OVERPAYMENT'
  /** The password must be changed first. */
  | 'PASSWORD_CHANGE_REQUIRED'
  /** The password breaks the rules that `details` lists. */
  | 'PASSWORD_POLICY_VIOLATION'
  /** The operation is over a limit, which `details` names. */
  | 'QUERY_TOO_COMPLEX'
  /** Too many requests; `retryAfter` in seconds. */
  | 'RATE_LIMIT_EXCEEDED'
  /** Something that is needed is away; try again. */
  | 'SERVICE_UNAVAILABLE'
  /** The session has ended: log in again. */
  | 'SESSION_EXPIRED'
  /** The token has expired: refresh or ask for a new one. */
  | 'TOKEN_EXPIRED'
  /** A second factor is needed. */
  | 'TWO_FACTOR_REQUIRED'
  /** No session: log in first. */
  | 'UNAUTHORIZED'
  /** The input cannot be taken; `details` names each field and the reason. */
  | 'VALIDATION_ERROR';

/** What to do with money beyond the balance of an invoice. */
export type ExcessPolicy =
  /** The rest stays as the client's credit. */
  | 'CREDIT'
  /** OVERPAYMENT, with the balance in the error. */
  | 'REFUSE';

/** A numbered bill. Always: total = subtotal - discount + tax, the lines add up to the subtotal, and totalPaid + remainingBalance = total. */
export type Invoice = Node & {
  __typename?: 'Invoice';
  /** What happened to it, oldest first. */
  activity: Array<InvoiceEvent>;
  /** How much of which payment went to it, oldest first. */
  allocations: Array<PaymentAllocation>;
  /** When it was cancelled. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whom it bills, as the client is today; the document keeps what it said when published. */
  client: Client;
  /** The client's name on this invoice. */
  clientName: Scalars['String']['output'];
  /** Notes that are printed on it. */
  clientNotes?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it; null for the system and for somebody who has left. */
  createdBy?: Maybe<User>;
  /** Fixed when the invoice is made. */
  currency: Scalars['CurrencyCode']['output'];
  /** What is deducted from the subtotal. */
  discount: Money;
  /** The discount as a fraction of the subtotal; null when it is a fixed amount or none. */
  discountRate?: Maybe<Scalars['Decimal']['output']>;
  /** The day it is due; never before the day of issue. */
  dueDate: Scalars['Date']['output'];
  /** The address of the hosted page, for the client; null while a draft. */
  hostedUrl?: Maybe<Scalars['String']['output']>;
  /** The id; unique over all kinds, and stable. */
  id: Scalars['ID']['output'];
  /** The day of issue. */
  issueDate: Scalars['Date']['output'];
  /** Its lines, in order; at most 500. */
  lines: Array<InvoiceLine>;
  /** Notes for members only. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The number, such as "INV-2025-01-001"; null while a draft has none yet. */
  number?: Maybe<Scalars['String']['output']>;
  /** When its balance reached zero. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** `Net N`, `Due on receipt` or `EOM`. */
  paymentTerms: Scalars['String']['output'];
  /** The payments that put money on it, oldest first. */
  payments: Array<Payment>;
  /** When it became final. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is still to be paid: total - totalPaid. */
  remainingBalance: Money;
  /** How many reminders went out. */
  remindersSent: Scalars['Int']['output'];
  /** When the mail server first took it. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: InvoiceStatus;
  /** Sum of the lines. */
  subtotal: Money;
  /** Sum of the taxes. */
  tax: Money;
  /** On what its taxes are worked out. */
  taxCalculation: TaxCalculation;
  /** The taxes of lines that name none of their own. */
  taxRules: Array<Tax>;
  /** Its tax breakdown. */
  taxes: Array<InvoiceTax>;
  /** subtotal - discount + tax. */
  total: Money;
  /** What payments have put on it. */
  totalPaid: Money;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** When somebody else than a member first opened the hosted page. */
  viewedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of Invoices. */
export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  /** The rows with their places. */
  edges: Array<InvoiceEdge>;
  /** The rows without their places. */
  nodes: Array<Invoice>;
  /** Whether there is more on either side. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; worked out only when it is asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Invoice of a list, with its place. */
export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  /** Its place in the list; opaque, and stable while rows come and go. */
  cursor: Scalars['String']['output'];
  /** The Invoice itself. */
  node: Invoice;
};

/** Something that happened to an invoice. */
export type InvoiceEvent = {
  __typename?: 'InvoiceEvent';
  /** Who did it; null for the client, the system, and somebody who has left. */
  actor?: Maybe<User>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What happened. */
  type: InvoiceEventType;
};

/** What happened to an invoice. */
export type InvoiceEventType =
  /** It was made. */
  | 'CREATED'
  /** Its due date passed unpaid. */
  | 'OVERDUE'
  /** Its balance reached zero. */
  | 'PAID'
  /** Money was put on it. */
  | 'PAYMENT_RECORDED'
  /** It became final. */
  | 'PUBLISHED'
  /** Somebody asked to email it. */
  | 'SEND_REQUESTED'
  /** The mail server took an email with it. */
  | 'SENT'
  /** The draft was edited. */
  | 'UPDATED'
  /** Somebody else than a member opened the hosted page for the first time. */
  | 'VIEWED';

/** Which invoices; conditions that are given must all hold. */
export type InvoiceFilter = {
  /** A total of at most this, in major units of each invoice's currency. */
  amountMax?: InputMaybe<Scalars['Decimal']['input']>;
  /** A total of at least this, in major units of each invoice's currency. */
  amountMin?: InputMaybe<Scalars['Decimal']['input']>;
  /** Only invoices of this client (`cli_…`). */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Only invoices in this currency. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Issued on this day or later. */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Issued on this day or earlier. */
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Text that the number or the client's name contains, in any case; at most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only these statuses. */
  status?: InputMaybe<Array<InvoiceStatus>>;
};

/** One line of an invoice. */
export type InvoiceLine = {
  __typename?: 'InvoiceLine';
  /** quantity × rate, rounded half up once. */
  amount: Money;
  /** What was done or delivered. */
  description: Scalars['String']['output'];
  /** Its id; a draft that is edited gets new ones. */
  id: Scalars['ID']['output'];
  /** Its place on the invoice, from 0. */
  position: Scalars['Int']['output'];
  /** How much of it; hours for time. At most four decimals. */
  quantity: Scalars['Decimal']['output'];
  /** The price of one, in major units of the invoice's currency. At most four decimals. */
  rate: Scalars['Decimal']['output'];
  /** Whether it bears tax at all. */
  taxable: Scalars['Boolean']['output'];
  /** Its own taxes; null means the invoice's. */
  taxes?: Maybe<Array<Tax>>;
  /** What it is. */
  type: LineType;
};

/** A line of an invoice. */
export type InvoiceLineInput = {
  /** What was done or delivered; 1 to 1000 characters. */
  description: Scalars['String']['input'];
  /** How much of it; above zero, at most four decimals. */
  quantity: Scalars['Decimal']['input'];
  /** The price of one in major units of the invoice's currency; at most four decimals; not below zero but for a DISCOUNT, where it is not above. */
  rate: Scalars['Decimal']['input'];
  /** Whether it bears tax; true where it is left out. */
  taxable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its own taxes in place of the invoice's; at most 10. */
  taxes?: InputMaybe<Array<TaxInput>>;
  /** What it is; FIXED where it is left out. */
  type?: InputMaybe<LineType>;
};

/** In which order invoices come. */
export type InvoiceOrder = {
  /** Upwards or downwards. */
  direction?: SortDirection;
  /** By what. */
  field: InvoiceOrderField;
};

/** What invoices can be sorted by; the id decides between equals. */
export type InvoiceOrderField =
  /** The client's name on the invoice. */
  | 'CLIENT_NAME'
  /** The day it is due. */
  | 'DUE_DATE'
  /** The day of issue. */
  | 'ISSUE_DATE'
  /** The invoice number, as text; drafts without one come last upwards. */
  | 'NUMBER'
  /** The status, by name. */
  | 'STATUS'
  /** The total in minor units, whatever the currency. */
  | 'TOTAL';

/** Where an invoice stands (source 004, "Invoice Status Workflow"). */
export type InvoiceStatus =
  /** Void; nothing is owed. */
  | 'CANCELLED'
  /** Can still be edited and deleted. */
  | 'DRAFT'
  /** The due date has passed in the organization's time zone. */
  | 'OVERDUE'
  /** The balance is zero. */
  | 'PAID'
  /** Final, not sent yet. */
  | 'PUBLISHED'
  /** Paid, and paid back in full. */
  | 'REFUNDED'
  /** The mail server took it, or a person marked it so. */
  | 'SENT'
  /** The client opened the hosted page. */
  | 'VIEWED';

/** One tax of an invoice: all the lines that bear it, rounded once. */
export type InvoiceTax = {
  __typename?: 'InvoiceTax';
  /** The tax itself. The amounts of all rows add up to `tax`. */
  amount: Money;
  /** What the tax was worked out on. */
  base: Money;
  /** The name as it is printed, such as "VAT". */
  name: Scalars['String']['output'];
  /** The rate as a fraction: "0.08" is 8 %. At most six decimals. */
  rate: Scalars['Decimal']['output'];
};

/** A piece of background work: a PDF, an email. People can watch it. */
export type Job = Node & {
  __typename?: 'Job';
  /** How often it was begun. */
  attempts: Scalars['Int']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** Why it failed last; null when it did not. */
  error?: Maybe<Scalars['String']['output']>;
  /** When it ended, well or for good. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id; unique over all kinds, and stable. */
  id: Scalars['ID']['output'];
  /** What it does, such as "deliverEmail". */
  name: Scalars['String']['output'];
  /** How far it is, from 0 to 100. */
  percent: Scalars['Int']['output'];
  /** The earliest time at which it may run. */
  runAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: JobStatus;
};

/** Where background work stands. */
export type JobStatus =
  /** Failed for good; `error` says why. */
  | 'DEAD'
  /** Failed, and will be tried again. */
  | 'FAILED'
  /** Not begun. */
  | 'QUEUED'
  /** Being worked on. */
  | 'RUNNING'
  /** Done; `result` says what came of it. */
  | 'SUCCEEDED';

/** What a line of an invoice is. */
export type LineType =
  /** A deduction: the only type whose rate is negative. */
  | 'DISCOUNT'
  /** Money laid out for the client. */
  | 'EXPENSE'
  /** A price agreed on. */
  | 'FIXED'
  /** Hours worked; the quantity is in hours. */
  | 'TIME';

/** Email and password. */
export type LoginInput = {
  /** The email address, in any case. */
  email: Scalars['String']['input'];
  /** The password. */
  password: Scalars['String']['input'];
};

/** The session that was ended. */
export type LogoutPayload = {
  __typename?: 'LogoutPayload';
  /** The ended session's id, `ses_…`. */
  sessionId: Scalars['ID']['output'];
};

/** Who is logged in, and in which organization. */
export type Me = {
  __typename?: 'Me';
  /** The organization in which the session acts. */
  organization: Organization;
  /** The user's place in the organization: what they may do. */
  role: MemberRole;
  /** The organization's plan and its usage. */
  subscription: PlanSubscription;
  /** The user. */
  user: User;
};

/** A member's place in an organization, from all rights to the fewest. */
export type MemberRole =
  /** Settings, members and the audit log, and all that a manager may. */
  | 'ADMIN'
  /** Their own time, profile and projects. */
  | 'EMPLOYEE'
  /** Clients, projects, invoices, payments, reports, and the time of everybody. */
  | 'MANAGER'
  /** Everything, the organization itself and its plan included. */
  | 'OWNER';

/** An amount of money in one currency. Amounts of different currencies are never added up. */
export type Money = {
  __typename?: 'Money';
  /** In major units, always with the digits of the currency: "3090.00" USD, "3090" JPY. */
  amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
  /** As people of a locale write it: "$3,090.00". Errors: VALIDATION_ERROR for a bad locale. */
  formatted: Scalars['String']['output'];
};


/** An amount of money in one currency. Amounts of different currencies are never added up. */
export type MoneyFormattedArgs = {
  locale?: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a client. Errors: VALIDATION_ERROR. */
  createClient: Client;
  /** Makes a draft; takes one from the plan's allowance. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, LIMIT_REACHED. */
  createInvoice: Invoice;
  /** Deletes a draft for good and gives its id. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE. */
  deleteInvoice: Scalars['ID']['output'];
  /** Opens a session. UNAUTHORIZED, in the same words and the same time, for an unknown email and for a wrong password; ACCOUNT_SUSPENDED; SERVICE_UNAVAILABLE when too many log in at once. */
  login: SessionTokens;
  /** Ends the session: its access token and its refresh token stop at once. Also ends the user's sessions that are over. */
  logout: LogoutPayload;
  /** Makes a draft final: number fixed, lines locked, no email. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE. */
  publishInvoice: Invoice;
  /** Records money received for an invoice; it is PAID when the balance is zero. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, OVERPAYMENT (with the balance), DUPLICATE_RESOURCE. */
  recordPayment: RecordPaymentPayload;
  /** Gives new tokens for a refresh token, which is good once. A token that is sent a second time ends its whole session (SESSION_EXPIRED), for one of the two senders is a thief; a client that is not sure of having been heard sends the same request with the same Idempotency-Key. Needs no access token. */
  refreshSession: SessionTokens;
  /** Makes a user, the organization that they own and its subscription, and logs them in. VALIDATION_ERROR, PASSWORD_POLICY_VIOLATION; DUPLICATE_RESOURCE when the email or the mobile number is taken. */
  register: SessionTokens;
  /** Emails an invoice, a draft being published first. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE. */
  sendInvoice: SendInvoicePayload;
  /** Changes a client; drafts follow, published invoices keep what they said. Errors: VALIDATION_ERROR, NOT_FOUND, CONFLICT. */
  updateClient: Client;
  /** Edits a draft. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, CONFLICT. */
  updateInvoice: Invoice;
};


export type MutationCreateClientArgs = {
  input: CreateClientInput;
};


export type MutationCreateInvoiceArgs = {
  input: CreateInvoiceInput;
};


export type MutationDeleteInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationLoginArgs = {
  input: LoginInput;
};


export type MutationPublishInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationSendInvoiceArgs = {
  input: SendInvoiceInput;
};


export type MutationUpdateClientArgs = {
  input: UpdateClientInput;
};


export type MutationUpdateInvoiceArgs = {
  input: UpdateInvoiceInput;
};

/** Anything with an id. The id is a TypeID: its prefix tells the kind (`inv_…` an invoice, `cli_…` a client). */
export type Node = {
  /** The id; unique over all kinds, and stable. */
  id: Scalars['ID']['output'];
};

/** The business that bills: the tenant. Nobody outside sees anything of it. */
export type Organization = {
  __typename?: 'Organization';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of new invoices, where the client has none. */
  currency: Scalars['CurrencyCode']['output'];
  /** The address to which clients write. */
  email?: Maybe<Scalars['String']['output']>;
  /** The id, `org_…`. */
  id: Scalars['ID']['output'];
  /** The BCP 47 tag that decides how numbers and dates are written on invoices. */
  locale: Scalars['String']['output'];
  /** The business name, as it is printed on invoices. */
  name: Scalars['String']['output'];
  /** `Net N`, `Due on receipt` or `EOM`, where the client has none. */
  paymentTerms: Scalars['String']['output'];
  /** The telephone number, as it was typed. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The IANA time zone in which a day begins and an invoice becomes overdue. */
  timezone: Scalars['String']['output'];
  /** The web site. */
  website?: Maybe<Scalars['String']['output']>;
};

/** Whether there is more on either side of a page, and the places of its ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of its last row; null when it is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after it. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of its first row; null when it is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Money received from a client. Always: amount = allocations + refunded + unapplied. */
export type Payment = Node & {
  __typename?: 'Payment';
  /** Which invoices it paid, and how much of each. */
  allocations: Array<PaymentAllocation>;
  /** What the client paid. */
  amount: Money;
  /** Who paid. */
  client: Client;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of the payment: that of its invoices. */
  currency: Scalars['CurrencyCode']['output'];
  /** The payment provider's id; the same one twice is one payment. */
  externalPaymentId?: Maybe<Scalars['String']['output']>;
  /** The id; unique over all kinds, and stable. */
  id: Scalars['ID']['output'];
  /** How the client paid. */
  method: PaymentMethod;
  /** Notes for members only. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The day the money came. */
  paymentDate: Scalars['Date']['output'];
  /** What the payment provider kept; it does not change the balance. */
  processorFee?: Maybe<Money>;
  /** Who recorded it; null for the system and for somebody who has left. */
  recordedBy?: Maybe<User>;
  /** The reference on the bank statement, the cheque number and so on. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The part that was paid back. */
  refunded: Money;
  /** Whether it counts. */
  status: PaymentStatus;
  /** The part that no invoice has taken: the client's credit. */
  unapplied: Money;
};

/** The part of a payment that paid one invoice. */
export type PaymentAllocation = {
  __typename?: 'PaymentAllocation';
  /** How much of the payment went to the invoice. */
  amount: Money;
  /** When it was put on the invoice. */
  createdAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The invoice that was paid. */
  invoice: Invoice;
};

/** A page of a list of Payments. */
export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  /** The rows with their places. */
  edges: Array<PaymentEdge>;
  /** The rows without their places. */
  nodes: Array<Payment>;
  /** Whether there is more on either side. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; worked out only when it is asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Payment of a list, with its place. */
export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  /** Its place in the list; opaque, and stable while rows come and go. */
  cursor: Scalars['String']['output'];
  /** The Payment itself. */
  node: Payment;
};

/** Which payments; conditions that are given must all hold. */
export type PaymentFilter = {
  /** Only payments of this client (`cli_…`). */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Received on this day or later. */
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Received on this day or earlier. */
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only payments on this invoice (`inv_…`). */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these methods. */
  methods?: InputMaybe<Array<PaymentMethod>>;
};

/** How the client paid. */
export type PaymentMethod =
  /** Bank transfer. */
  | 'BANK_TRANSFER'
  /** Cash. */
  | 'CASH'
  /** Cheque. */
  | 'CHECK'
  /** Credit card. */
  | 'CREDIT_CARD'
  /** Debit card. */
  | 'DEBIT_CARD'
  /** Anything else; say what in `notes`. */
  | 'OTHER'
  /** PayPal. */
  | 'PAYPAL';

/** In which order payments come. */
export type PaymentOrder = {
  /** Upwards or downwards. */
  direction?: SortDirection;
  /** By what. */
  field: PaymentOrderField;
};

/** What payments can be sorted by; the id decides between equals. */
export type PaymentOrderField =
  /** The day the money came. */
  | 'PAYMENT_DATE';

/** Whether a payment counts. */
export type PaymentStatus =
  /** The money is there. */
  | 'COMPLETED'
  /** Deleted: it counts no more. */
  | 'VOIDED';

/** What an organization can subscribe to. */
export type Plan = {
  __typename?: 'Plan';
  /** Which plan it is. */
  code: PlanCode;
  /** Whether it opens up the premium templates. */
  hasPremiumTemplates: Scalars['Boolean']['output'];
  /** Its name for people. */
  name: Scalars['String']['output'];
};

/** What an organization can subscribe to. */
export type PlanCode =
  /** Free of charge, 50 invoices a month. */
  | 'BASIC'
  /** Another name of BASIC; taken, and never given. */
  | 'FREE'
  /** Any number of invoices, and the premium templates. */
  | 'PREMIUM'
  /** 500 invoices a month. */
  | 'PRO';

/** The organization's plan, and how much of the month's invoices it has used. */
export type PlanSubscription = {
  __typename?: 'PlanSubscription';
  /** Invoices a month; null means any number. */
  invoicesLimit?: Maybe<Scalars['Int']['output']>;
  /** Invoices made in this period. Deleting one gives nothing back. */
  invoicesUsed: Scalars['Int']['output'];
  /** End of the month that is counted; the count starts again then. */
  periodEnd: Scalars['DateTime']['output'];
  /** Start of the month that is counted. */
  periodStart: Scalars['DateTime']['output'];
  /** The plan. */
  plan: Plan;
  /** Invoices that can still be made in this period, LIMIT_REACHED after that; null means any number. */
  remaining?: Maybe<Scalars['Int']['output']>;
};

/** An invoice as somebody with its link sees it: these fields, and nothing else of the organization. */
export type PublicInvoice = {
  __typename?: 'PublicInvoice';
  /** Who is billed. */
  buyer: PublicParty;
  /** Notes for the client. */
  clientNotes?: Maybe<Scalars['String']['output']>;
  /** Its currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** What is deducted. */
  discount: Money;
  /** The day it is due. */
  dueDate: Scalars['Date']['output'];
  /** The day of issue. */
  issueDate: Scalars['Date']['output'];
  /** Its lines, in order. */
  lines: Array<PublicInvoiceLine>;
  /** The number. */
  number?: Maybe<Scalars['String']['output']>;
  /** `Net N`, `Due on receipt` or `EOM`. */
  paymentTerms: Scalars['String']['output'];
  /** Where the PDF is downloaded. */
  pdfUrl: Scalars['String']['output'];
  /** What is still to be paid. */
  remainingBalance: Money;
  /** Who bills. */
  seller: PublicParty;
  /** Where it stands. */
  status: InvoiceStatus;
  /** Sum of the lines. */
  subtotal: Money;
  /** Sum of the taxes. */
  tax: Money;
  /** Its tax breakdown. */
  taxes: Array<PublicInvoiceTax>;
  /** subtotal - discount + tax. */
  total: Money;
  /** What is paid. */
  totalPaid: Money;
};

/** A line of an invoice, as the client sees it. */
export type PublicInvoiceLine = {
  __typename?: 'PublicInvoiceLine';
  /** quantity × rate, rounded once. */
  amount: Money;
  /** What was done or delivered. */
  description: Scalars['String']['output'];
  /** How much of it. */
  quantity: Scalars['Decimal']['output'];
  /** The price of one, in major units. */
  rate: Scalars['Decimal']['output'];
  /** What it is. */
  type: LineType;
};

/** A row of the tax breakdown, as the client sees it. */
export type PublicInvoiceTax = {
  __typename?: 'PublicInvoiceTax';
  /** The tax. */
  amount: Money;
  /** The name. */
  name: Scalars['String']['output'];
  /** The rate as a fraction. */
  rate: Scalars['Decimal']['output'];
};

/** One side of an invoice, as it was when the invoice was published. */
export type PublicParty = {
  __typename?: 'PublicParty';
  /** The address. */
  address?: Maybe<Address>;
  /** The company, where the name is a person. */
  company?: Maybe<Scalars['String']['output']>;
  /** The email address. */
  email?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The tax or VAT number. */
  taxId?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** One client. Errors: VALIDATION_ERROR for a bad id, NOT_FOUND. */
  client: Client;
  /** The organization's clients, by name; 50 a page. */
  clients: ClientConnection;
  /** One invoice, whole. Errors: VALIDATION_ERROR for a bad id, NOT_FOUND. */
  invoice: Invoice;
  /** The organization's invoices, newest first; 10 a page. */
  invoices: InvoiceConnection;
  /** One piece of background work. Errors: VALIDATION_ERROR for a bad id, NOT_FOUND. */
  job: Job;
  /** Who is logged in, and in which organization; its plan and usage. */
  me: Me;
  /** Anything by its id; null when the organization has no such thing. Errors: VALIDATION_ERROR, FORBIDDEN. */
  node?: Maybe<Node>;
  /** Many things by their ids, in their order, null for what is not there. Errors: VALIDATION_ERROR, FORBIDDEN. */
  nodes: Array<Maybe<Node>>;
  /** The organization's payments, newest first; 50 a page. */
  payments: PaymentConnection;
  /** The invoice behind a public link; marks it VIEWED unless a member asks. Errors: NOT_FOUND. */
  publicInvoice: PublicInvoice;
};


export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClientOrder>;
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InvoiceOrder>;
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
};


export type QueryPublicInvoiceArgs = {
  token: Scalars['String']['input'];
};

/** Money received for an invoice. */
export type RecordPaymentInput = {
  /** How much, in major units of the invoice's currency; above zero. */
  amount: Scalars['Decimal']['input'];
  /** The currency of the amount; refused unless it is the invoice's. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** What to do with money beyond the balance. */
  excess?: ExcessPolicy;
  /** The payment provider's id, at most 200 characters; the same one again gives the first payment. */
  externalPaymentId?: InputMaybe<Scalars['String']['input']>;
  /** The invoice that was paid (`inv_…`). */
  invoiceId: Scalars['ID']['input'];
  /** How the client paid. */
  method?: PaymentMethod;
  /** Notes for members only; at most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The day the money came; today in the organization's time zone where it is left out. */
  paymentDate?: InputMaybe<Scalars['Date']['input']>;
  /** What the payment provider kept, 0 to the amount; does not change the balance. */
  processorFee?: InputMaybe<Scalars['Decimal']['input']>;
  /** The reference on the bank statement and so on; at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Whether the client gets an email that thanks for the payment. */
  sendReceipt?: Scalars['Boolean']['input'];
};

/** What came of recording a payment. */
export type RecordPaymentPayload = {
  __typename?: 'RecordPaymentPayload';
  /** The invoice with its new balance and status. */
  invoice: Invoice;
  /** The payment; the first one where the same `externalPaymentId` was sent before. */
  payment: Payment;
};

/** The refresh token of a session. */
export type RefreshSessionInput = {
  /** The newest refresh token of the session. Good once: a token that is sent again ends the session. */
  refreshToken: Scalars['String']['input'];
};

/** What a person says of themselves and their business when they register. */
export type RegisterInput = {
  /** The name of the business, at most 200 characters; the person's own when left out. */
  businessName?: InputMaybe<Scalars['String']['input']>;
  /** The currency of new invoices; "USD" when left out. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The email address, in any case. DUPLICATE_RESOURCE when somebody has it. */
  email: Scalars['String']['input'];
  /** A BCP 47 language tag, such as "de-AT"; "en-US" when left out. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The mobile number with its country, such as "+1 555 123 4567". DUPLICATE_RESOURCE when somebody has it. */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** The name of the person, at most 200 characters. */
  name: Scalars['String']['input'];
  /** 8 to 128 characters with an upper-case and a lower-case letter, a digit and a special character. PASSWORD_POLICY_VIOLATION lists every rule broken. */
  password: Scalars['String']['input'];
  /** BASIC when left out. PRO and PREMIUM have to be paid for: VALIDATION_ERROR here. */
  plan?: InputMaybe<PlanCode>;
  /** An IANA time zone, such as "Europe/Berlin"; "UTC" when left out. */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** How to email an invoice. */
export type SendInvoiceInput = {
  /** Whether the PDF is attached. */
  attachPdf?: Scalars['Boolean']['input'];
  /** Which invoice (`inv_…`). */
  id: Scalars['ID']['input'];
  /** What the email says above the amount; at most 5000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** Email addresses, at most 20; the client's where it is left out. Each gets an email of its own. */
  recipients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When to send it, at most a year ahead; at once where it is left out. The draft is published at once all the same. */
  scheduleDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the caller gets a copy. */
  sendCopy?: Scalars['Boolean']['input'];
  /** At most 200 characters; made from the number and the sender where it is left out. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** What came of asking for an invoice to be emailed. */
export type SendInvoicePayload = {
  __typename?: 'SendInvoicePayload';
  /** The invoice; published now, SENT when the mail server has taken the first email. */
  invoice: Invoice;
  /** The emails under way, one an address: watch them by `jobProgress`. */
  jobs: Array<Job>;
};

/** What a client needs to act in its session. */
export type SessionTokens = {
  __typename?: 'SessionTokens';
  /** Send it as `Authorization: Bearer <accessToken>`. A JWT; treat it as opaque. Ending the session ends it. */
  accessToken: Scalars['String']['output'];
  /** Seconds for which the access token is good; TOKEN_EXPIRED after that. */
  expiresIn: Scalars['Int']['output'];
  /** Good once, for `refreshSession`. Keep it where other programs cannot read it. */
  refreshToken: Scalars['String']['output'];
  /** Always "Bearer". */
  tokenType: Scalars['String']['output'];
  /** Who is logged in. */
  user: User;
};

/** Upwards or downwards. */
export type SortDirection =
  /** Smallest, oldest, or A first. */
  | 'ASC'
  /** Largest, newest, or Z first. */
  | 'DESC';

export type Subscription = {
  __typename?: 'Subscription';
  /** A job as it goes on, from its present state to its end, when the subscription completes. Errors: VALIDATION_ERROR, NOT_FOUND. */
  jobProgress: Job;
};


export type SubscriptionJobProgressArgs = {
  id: Scalars['ID']['input'];
};

/** A tax that lines bear. */
export type Tax = {
  __typename?: 'Tax';
  /** The name as it is printed, such as "VAT". */
  name: Scalars['String']['output'];
  /** The rate as a fraction: "0.08" is 8 %. At most six decimals. */
  rate: Scalars['Decimal']['output'];
};

/** On what taxes are worked out; copied onto each invoice when it is made. */
export type TaxCalculation =
  /** On the lines after the discount was spread over them. */
  | 'ON_DISCOUNTED_SUBTOTAL'
  /** On the lines before the discount. */
  | 'ON_SUBTOTAL';

/** A tax by name and rate. */
export type TaxInput = {
  /** The name as it is printed; 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** The rate as a fraction between 0 and 1: "0.08" is 8 %. At most six decimals. */
  rate: Scalars['Decimal']['input'];
};

/** A change of a client: what is left out stays, `null` clears. */
export type UpdateClientInput = {
  /** The address printed on invoices; takes the place of the whole address. */
  address?: InputMaybe<AddressInput>;
  /** The company, where `name` is a person; at most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Who to ask for; at most 200 characters. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** The currency of new invoices. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Default rate an hour in major units; not below zero, at most four decimals. */
  defaultHourlyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Where invoices are sent. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that the change was made on; CONFLICT when there is a newer one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Further addresses that get every invoice; at most 10. */
  extraRecipients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which client (`cli_…`). */
  id: Scalars['ID']['input'];
  /** BCP 47 tag such as "de-CH". */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The name; 1 to 200 characters; cannot be cleared. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Notes for members only; at most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** `Net N` (0 to 365), `Due on receipt` or `EOM`. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number; at most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Tax or VAT number; at most 100 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a draft: what is left out stays, `null` clears. */
export type UpdateInvoiceInput = {
  /** Notes that are printed on it; at most 5000 characters. */
  clientNotes?: InputMaybe<Scalars['String']['input']>;
  /** A fixed discount in major units, never above the subtotal. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** A discount as a fraction of the subtotal, 0 to 1; not together with `discountAmount`. */
  discountRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The day it is due; by the payment terms where it is left out. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The `version` that the change was made on; CONFLICT when there is a newer one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which invoice (`inv_…`). */
  id: Scalars['ID']['input'];
  /** The day of issue; today in the organization's time zone where it is left out. */
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Lines that take the place of all there were; 1 to 500. */
  lines?: InputMaybe<Array<InvoiceLineInput>>;
  /** Notes for members only; at most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** `Net N` (0 to 365), `Due on receipt` or `EOM`; the client's or the organization's where left out. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** Short for one tax with the organization's tax name; not together with `taxes`. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The taxes of lines that name none of their own; the organization's default where left out. */
  taxes?: InputMaybe<Array<TaxInput>>;
};

/** A person who logs in. */
export type User = Node & {
  __typename?: 'User';
  /** When the user registered. */
  createdAt: Scalars['DateTime']['output'];
  /** The email address, in lower case; no two users have the same. */
  email: Scalars['String']['output'];
  /** The id; unique over all kinds, and stable. */
  id: Scalars['ID']['output'];
  /** Whether the user has shown that the email address is theirs. */
  isEmailVerified: Scalars['Boolean']['output'];
  /** Whether the user has shown that the mobile number is theirs. */
  isMobileVerified: Scalars['Boolean']['output'];
  /** When the user last logged in with a password. */
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** The BCP 47 language tag, such as "en-US". */
  locale: Scalars['String']['output'];
  /** The mobile number in E.164, such as "+15551234567". */
  mobile?: Maybe<Scalars['String']['output']>;
  /** The name, at most 200 characters. */
  name: Scalars['String']['output'];
  /** The IANA time zone, such as "Europe/Berlin". */
  timezone: Scalars['String']['output'];
};

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { __typename?: 'Mutation', register: { __typename?: 'SessionTokens', accessToken: string, refreshToken: string, tokenType: string, expiresIn: number, user: { __typename?: 'User', id: string, name: string, email: string, isEmailVerified: boolean } } };

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { __typename?: 'Mutation', login: { __typename?: 'SessionTokens', accessToken: string, refreshToken: string, user: { __typename?: 'User', id: string, email: string, lastLoginAt?: string | null } } };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { __typename?: 'Mutation', refreshSession: { __typename?: 'SessionTokens', accessToken: string, refreshToken: string } };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { __typename?: 'Mutation', logout: { __typename?: 'LogoutPayload', sessionId: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename?: 'Query', me: { __typename?: 'Me', role: MemberRole, user: { __typename?: 'User', id: string, name: string, email: string, isEmailVerified: boolean, isMobileVerified: boolean, lastLoginAt?: string | null }, organization: { __typename?: 'Organization', id: string, name: string, currency: string }, subscription: { __typename?: 'PlanSubscription', invoicesLimit?: number | null, invoicesUsed: number, remaining?: number | null, periodStart: string, periodEnd: string, plan: { __typename?: 'Plan', code: PlanCode, name: string } } } };

export type MoneyPartsFragment = { __typename?: 'Money', amount: string, currency: string };

export type ClientPartsFragment = { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance: Array<{ __typename?: 'Money', amount: string, currency: string }>, credit: Array<{ __typename?: 'Money', amount: string, currency: string }> };

export type CreateClientMutationVariables = Exact<{
  input: CreateClientInput;
}>;


export type CreateClientMutation = { __typename?: 'Mutation', createClient: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance: Array<{ __typename?: 'Money', amount: string, currency: string }>, credit: Array<{ __typename?: 'Money', amount: string, currency: string }> } };

export type UpdateClientMutationVariables = Exact<{
  input: UpdateClientInput;
}>;


export type UpdateClientMutation = { __typename?: 'Mutation', updateClient: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance: Array<{ __typename?: 'Money', amount: string, currency: string }>, credit: Array<{ __typename?: 'Money', amount: string, currency: string }> } };

export type ClientQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ClientQuery = { __typename?: 'Query', client: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, invoices: Array<{ __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus }>, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance: Array<{ __typename?: 'Money', amount: string, currency: string }>, credit: Array<{ __typename?: 'Money', amount: string, currency: string }> } };

export type ClientsQueryVariables = Exact<{
  filter?: InputMaybe<ClientFilter>;
  orderBy?: InputMaybe<ClientOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ClientsQuery = { __typename?: 'Query', clients: { __typename?: 'ClientConnection', totalCount?: number | null, edges: Array<{ __typename?: 'ClientEdge', cursor: string }>, nodes: Array<{ __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance: Array<{ __typename?: 'Money', amount: string, currency: string }>, credit: Array<{ __typename?: 'Money', amount: string, currency: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type InvoicePartsFragment = { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, hostedUrl?: string | null, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> };

export type CreateInvoiceMutationVariables = Exact<{
  input: CreateInvoiceInput;
}>;


export type CreateInvoiceMutation = { __typename?: 'Mutation', createInvoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, hostedUrl?: string | null, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type UpdateInvoiceMutationVariables = Exact<{
  input: UpdateInvoiceInput;
}>;


export type UpdateInvoiceMutation = { __typename?: 'Mutation', updateInvoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, hostedUrl?: string | null, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type DeleteInvoiceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteInvoiceMutation = { __typename?: 'Mutation', deleteInvoice: string };

export type PublishInvoiceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PublishInvoiceMutation = { __typename?: 'Mutation', publishInvoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, hostedUrl?: string | null, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type SendInvoiceMutationVariables = Exact<{
  input: SendInvoiceInput;
}>;


export type SendInvoiceMutation = { __typename?: 'Mutation', sendInvoice: { __typename?: 'SendInvoicePayload', invoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, hostedUrl?: string | null, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> }, jobs: Array<{ __typename?: 'Job', id: string, name: string, status: JobStatus, runAt: string }> } };

export type InvoiceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InvoiceQuery = { __typename?: 'Query', invoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, hostedUrl?: string | null, client: { __typename?: 'Client', id: string, name: string }, createdBy?: { __typename?: 'User', name: string } | null, payments: Array<{ __typename?: 'Payment', id: string, amount: { __typename?: 'Money', amount: string, currency: string } }>, allocations: Array<{ __typename?: 'PaymentAllocation', amount: { __typename?: 'Money', amount: string, currency: string } }>, activity: Array<{ __typename?: 'InvoiceEvent', type: InvoiceEventType, at: string, actor?: { __typename?: 'User', name: string } | null }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type InvoicesQueryVariables = Exact<{
  filter?: InputMaybe<InvoiceFilter>;
  orderBy?: InputMaybe<InvoiceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type InvoicesQuery = { __typename?: 'Query', invoices: { __typename?: 'InvoiceConnection', totalCount?: number | null, edges: Array<{ __typename?: 'InvoiceEdge', cursor: string, node: { __typename?: 'Invoice', id: string, number?: string | null } }>, nodes: Array<{ __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, hostedUrl?: string | null, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { __typename?: 'Mutation', recordPayment: { __typename?: 'RecordPaymentPayload', payment: { __typename?: 'Payment', id: string, method: PaymentMethod, paymentDate: string, reference?: string | null, status: PaymentStatus, amount: { __typename?: 'Money', amount: string, currency: string }, unapplied: { __typename?: 'Money', amount: string, currency: string }, allocations: Array<{ __typename?: 'PaymentAllocation', amount: { __typename?: 'Money', amount: string, currency: string }, invoice: { __typename?: 'Invoice', number?: string | null } }>, recordedBy?: { __typename?: 'User', name: string } | null }, invoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, hostedUrl?: string | null, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> } } };

export type PaymentsQueryVariables = Exact<{
  filter?: InputMaybe<PaymentFilter>;
  orderBy?: InputMaybe<PaymentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PaymentsQuery = { __typename?: 'Query', payments: { __typename?: 'PaymentConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Payment', id: string, paymentDate: string, method: PaymentMethod, amount: { __typename?: 'Money', amount: string, currency: string }, client: { __typename?: 'Client', name: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type JobQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type JobQuery = { __typename?: 'Query', job: { __typename?: 'Job', id: string, name: string, status: JobStatus, percent: number, attempts: number, error?: string | null, finishedAt?: string | null } };

export type JobProgressSubscriptionVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type JobProgressSubscription = { __typename?: 'Subscription', jobProgress: { __typename?: 'Job', id: string, status: JobStatus, percent: number } };

export type NodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NodeQuery = { __typename?: 'Query', node?:
    | { __typename: 'Client', name: string, id: string }
    | { __typename: 'Invoice', number?: string | null, id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'User', id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type NodesQuery = { __typename?: 'Query', nodes: Array<
    | { __typename: 'Client', id: string }
    | { __typename: 'Invoice', id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'User', id: string }
   | null> };

export type PublicInvoiceQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type PublicInvoiceQuery = { __typename?: 'Query', publicInvoice: { __typename?: 'PublicInvoice', number?: string | null, status: InvoiceStatus, clientNotes?: string | null, pdfUrl: string, total: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, seller: { __typename?: 'PublicParty', name: string }, buyer: { __typename?: 'PublicParty', name: string }, lines: Array<{ __typename?: 'PublicInvoiceLine', description: string, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export const MoneyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<MoneyPartsFragment, unknown>;
export const ClientPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ClientPartsFragment, unknown>;
export const InvoicePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<InvoicePartsFragment, unknown>;
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"tokenType"}},{"kind":"Field","name":{"kind":"Name","value":"expiresIn"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isEmailVerified"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterMutation, RegisterMutationVariables>;
export const LoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Login"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}}]}}]}}]}}]} as unknown as DocumentNode<LoginMutation, LoginMutationVariables>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const LogoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Logout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}}]}}]} as unknown as DocumentNode<LogoutMutation, LogoutMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isEmailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"isMobileVerified"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const CreateClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<CreateClientMutation, CreateClientMutationVariables>;
export const UpdateClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<UpdateClientMutation, UpdateClientMutationVariables>;
export const ClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Client"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}},{"kind":"Field","name":{"kind":"Name","value":"invoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<ClientQuery, ClientQueryVariables>;
export const ClientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Clients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<ClientsQuery, ClientsQueryVariables>;
export const CreateInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<CreateInvoiceMutation, CreateInvoiceMutationVariables>;
export const UpdateInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateInvoiceMutation, UpdateInvoiceMutationVariables>;
export const DeleteInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<DeleteInvoiceMutation, DeleteInvoiceMutationVariables>;
export const PublishInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<PublishInvoiceMutation, PublishInvoiceMutationVariables>;
export const SendInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"runAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<SendInvoiceMutation, SendInvoiceMutationVariables>;
export const InvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceQuery, InvoiceQueryVariables>;
export const InvoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<InvoicesQuery, InvoicesQueryVariables>;
export const RecordPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"paymentDate"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unapplied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const PaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Payments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentDate"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PaymentsQuery, PaymentsQueryVariables>;
export const JobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Job"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}}]} as unknown as DocumentNode<JobQuery, JobQueryVariables>;
export const JobProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"JobProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]} as unknown as DocumentNode<JobProgressSubscription, JobProgressSubscriptionVariables>;
export const NodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const PublicInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PublicInvoiceQuery, PublicInvoiceQueryVariables>;