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
  /** An ISO 4217 currency code, such as "USD", in any case. It determines how many decimals an amount has. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar date, `YYYY-MM-DD`, such as "2025-01-15". Other spellings with the year first (`2025/1/15`, `20250115`) are accepted. A date that does not exist fails with VALIDATION_ERROR. */
  Date: { input: string; output: string; }
  /** A point in time in ISO 8601 format, such as "2025-01-15T10:30:00.000Z" or "2025-01-15T12:30+02:00". The offset from UTC is required, and milliseconds are the smallest unit. Always returned in UTC. */
  DateTime: { input: string; output: string; }
  /** A decimal number, as a string such as "3090.00" or "0.08"; never a float. A JSON number is accepted if it is exact. An amount can have at most as many decimals as its currency; otherwise it fails with VALIDATION_ERROR. Trailing zeros, spaces between thousands and a plus sign are ignored. Commas fail with VALIDATION_ERROR, because they separate decimals in some countries and thousands in others. */
  Decimal: { input: string | number; output: string; }
  /** A JSON object whose fields depend on the context. */
  JSON: { input: any; output: any; }
};

/** The token of an invitation, and the person who accepts it. */
export type AcceptInvitationInput = {
  /** The person's name. Required without an account; ignored otherwise. At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Without an account, a new password (PASSWORD_POLICY_VIOLATION); with one, its current password (UNAUTHORIZED if wrong). */
  password: Scalars['String']['input'];
  /** Preferences, merged with any existing ones. */
  preferences?: InputMaybe<UpdatePreferencesInput>;
  /** A recovery code, in place of `totpCode`. At most 40 characters. Spaces are ignored. */
  recoveryCode?: InputMaybe<Scalars['String']['input']>;
  /** The token from the link in the email. */
  token: Scalars['String']['input'];
  /** The code of the authenticator app, if the account has two-factor authentication on. Fails with TWO_FACTOR_REQUIRED if it is missing. At most 20 characters. Spaces are ignored. */
  totpCode?: InputMaybe<Scalars['String']['input']>;
};

/** The verification status of an account. */
export type AccountVerification = {
  __typename?: 'AccountVerification';
  /** Whether the email address is verified. Sending invoices requires it. */
  isEmailVerified: Scalars['Boolean']['output'];
  /** Whether the mobile number is verified. */
  isMobileVerified: Scalars['Boolean']['output'];
};

/** A postal address. Every part is optional. */
export type Address = {
  __typename?: 'Address';
  /** City or town. */
  city?: Maybe<Scalars['String']['output']>;
  /** The country, as printed. */
  country?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province or region. */
  state?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  street?: Maybe<Scalars['String']['output']>;
  /** The second line: suite, floor or care of. */
  street2?: Maybe<Scalars['String']['output']>;
};

/** A postal address. Every part is optional. */
export type AddressInput = {
  /** City or town. At most 200 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** The country, as printed. At most 200 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. At most 200 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or region. At most 200 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. At most 200 characters. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** The second line: suite, floor or care of. At most 200 characters. */
  street2?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that a user belongs to: only its name and plan. */
export type AdminPlace = {
  __typename?: 'AdminPlace';
  /** The business name. */
  organizationName: Scalars['String']['output'];
  /** Its plan. */
  plan: Plan;
  /** The user's role in it. */
  role: MemberRole;
};

/** The user to suspend or restore. */
export type AdminSetUserStatusInput = {
  /** The user's ID. It cannot be your own. An ID of the form `usr_…`. */
  id: Scalars['ID']['input'];
  /** The new status. SUSPENDED ends all of the user's sessions at once. */
  status: UserStatus;
};

/** A user, as seen by a platform administrator. */
export type AdminUser = {
  __typename?: 'AdminUser';
  /** When the user registered. */
  createdAt: Scalars['DateTime']['output'];
  /** The email address, in lower case. */
  email: Scalars['String']['output'];
  /** The user's ID (`usr_…`). */
  id: Scalars['ID']['output'];
  /** Whether the user is a platform administrator. */
  isAdministrator: Scalars['Boolean']['output'];
  /** Whether the user's email address is verified. */
  isEmailVerified: Scalars['Boolean']['output'];
  /** Whether the user's mobile number is verified. */
  isMobileVerified: Scalars['Boolean']['output'];
  /** When the user last logged in with a password. */
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** The mobile number in E.164 format. */
  mobile?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The organizations that the user belongs to, in the order the user joined them. */
  places: Array<AdminPlace>;
  /** Whether the user can log in. */
  status: UserStatus;
};

/** A page of AdminUser objects. */
export type AdminUserConnection = {
  __typename?: 'AdminUserConnection';
  /** The rows with their cursors. */
  edges: Array<AdminUserEdge>;
  /** The rows without their cursors. */
  nodes: Array<AdminUser>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** Whether the search matches more than 1,000 rows. If so, the list contains only the 1,000 newest of them; refine the search. */
  searchIsCapped: Scalars['Boolean']['output'];
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One AdminUser on a page, with its cursor. */
export type AdminUserEdge = {
  __typename?: 'AdminUserEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The AdminUser. */
  node: AdminUser;
};

/** Filters the users of the platform. A user must match every condition. */
export type AdminUserFilter = {
  /** Only users whose email address is verified (true) or not (false). */
  isEmailVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text that the name or email contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the name. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only users with this status. */
  status?: InputMaybe<UserStatus>;
};

/** Expenses to approve. */
export type ApproveExpensesInput = {
  /** The expenses' IDs. Unknown ones are in `failed`. 1 to 500 items. Each: An ID of the form `exp_…`. */
  ids: Array<Scalars['ID']['input']>;
};

/** Time entries to approve. */
export type ApproveTimeEntriesInput = {
  /** The entries' IDs. Unknown ones are in `failed`. 1 to 500 items. Each: An ID of the form `tim_…`. */
  ids: Array<Scalars['ID']['input']>;
};

/** A position in the chain of the audit log. Store it outside Billfold and continue from it next time. */
export type AuditCheckpoint = {
  __typename?: 'AuditCheckpoint';
  /** The entry's hash, which covers all entries up to it: SHA-256 in hexadecimal. */
  hash: Scalars['String']['output'];
  /** The sequence number of the entry at this position. */
  sequence: Scalars['Int']['output'];
};

/** A position in the chain of the audit log, as returned by `auditLogVerification`. */
export type AuditCheckpointInput = {
  /** The entry's hash. A SHA-256 hash in hexadecimal. */
  hash: Scalars['String']['input'];
  /** The sequence number of the entry at this position. At least 1. */
  sequence: Scalars['Int']['input'];
};

/** A change of one object: who made it, when and from where, and the values before and after. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The action: the name of an operation such as `createClient`, or `refreshTokenReused`, `accountLocked` or `system`. */
  action: Scalars['String']['output'];
  /** The user who made the change. Null for the system and for users who have left. */
  actor?: Maybe<User>;
  /** The ID of the user who made the change (`usr_…`). Null for the system and for unknown callers. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** The values after the change, amounts in minor units. Null if the object was deleted. Secrets appear as "***". */
  after?: Maybe<Scalars['JSON']['output']>;
  /** When the change was made. */
  at: Scalars['DateTime']['output'];
  /** The values before the change, amounts in minor units. Null if the object was created. Secrets appear as "***". */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The entry's ID (`aud_…`). */
  id: Scalars['ID']['output'];
  /** The IP address of the request. */
  ipAddress?: Maybe<Scalars['String']['output']>;
  /** The ID of the request, as in logs and errors. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** The entry's number in the organization's log: starts at 1, without gaps. */
  sequence: Scalars['Int']['output'];
  /** The type of object that changed. */
  target: AuditTarget;
  /** The ID of the object that changed. Null for objects that have no ID in the API. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** The user agent of the request. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** A page of AuditEntry objects. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The rows with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The rows without their cursors. */
  nodes: Array<AuditEntry>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One AuditEntry on a page, with its cursor. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The AuditEntry. */
  node: AuditEntry;
};

/** Filters the audit log. An entry must match every condition. */
export type AuditLogFilter = {
  /** Only this action, such as `updateClient`. At most 100 characters. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Only changes made by this user. An ID of the form `usr_…`. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Only changes at or after this time. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only changes of objects of this type. */
  target?: InputMaybe<AuditTarget>;
  /** Only changes of this object: the ID of an organization, user, member, invitation, client, project, invoice, payment or session. */
  targetId?: InputMaybe<Scalars['ID']['input']>;
  /** Only changes before this time. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The type of object that an action changed. */
export type AuditTarget =
  /** A client. */
  | 'CLIENT'
  /** A default tax rate of a client. */
  | 'CLIENT_TAX_RATE'
  /** An amount credited on an invoice. */
  | 'CREDIT'
  /** An email with an invoice or a receipt. */
  | 'DELIVERY'
  /** An expense. */
  | 'EXPENSE'
  /** An uploaded file. */
  | 'FILE'
  /** An invitation. */
  | 'INVITATION'
  /** An invoice. */
  | 'INVOICE'
  /** An item. */
  | 'ITEM'
  /** Failed login attempts that locked a user's account. */
  | 'LOGIN_ATTEMPTS'
  /** A membership of the organization. */
  | 'MEMBER'
  /** A one-time code or link that was requested. Its value is not recorded. */
  | 'ONE_TIME_SECRET'
  /** The organization's settings. */
  | 'ORGANIZATION'
  /** A payment from a client. */
  | 'PAYMENT'
  /** A payment for a plan. */
  | 'PLAN_PAYMENT'
  /** A project. */
  | 'PROJECT'
  /** A membership of a project's team. */
  | 'PROJECT_MEMBER'
  /** A dated hourly rate. */
  | 'RATE'
  /** A refund to a client. */
  | 'REFUND'
  /** A session: created, refreshed or ended. */
  | 'SESSION'
  /** The plan and its usage. */
  | 'SUBSCRIPTION'
  /** A task of a project. */
  | 'TASK'
  /** A tax rate. */
  | 'TAX_RATE'
  /** A time entry. */
  | 'TIME_ENTRY'
  /** An import of a file of time. */
  | 'TIME_IMPORT'
  /** A user: profile, preferences, password or second factor. */
  | 'USER';

/** Whether the audit log is unmodified. At most 10,000 entries are checked, starting at the checkpoint or at the beginning. Erasing personal data does not break the chain. */
export type AuditVerification = {
  __typename?: 'AuditVerification';
  /** The first `sequence` at which the chain is broken. */
  brokenAt?: Maybe<Scalars['Int']['output']>;
  /** The last intact entry. Pass it as `since` next time. Null if there is none. */
  checkpoint?: Maybe<AuditCheckpoint>;
  /** Whether the entry of `since` is present with that hash. If false, the log was truncated or rewritten since then. Always true without `since`. */
  isCheckpointKnown: Scalars['Boolean']['output'];
  /** Whether the end of the chain was reached. If not, continue from `checkpoint`. */
  isComplete: Scalars['Boolean']['output'];
  /** Whether every entry that was checked is present and unmodified, according to the chain of hashes. */
  isIntact: Scalars['Boolean']['output'];
  /** The number of entries that are written but not yet part of the chain. They join it within moments. */
  unsealedCount: Scalars['Int']['output'];
  /** When the oldest of these was written. */
  unsealedSince?: Maybe<Scalars['DateTime']['output']>;
  /** When the nightly check last found the whole log intact. Null if it never has. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How the business appears on invoices, in emails and on the hosted page. */
export type BrandingSettings = {
  __typename?: 'BrandingSettings';
  /** The accent colour, as `#rrggbb`. */
  accentColor: Scalars['String']['output'];
  /** The address. */
  address?: Maybe<Address>;
  /** The email address that clients write to. */
  email?: Maybe<Scalars['String']['output']>;
  /** The logo as a `data:image/…;base64,` URI. Because of its size it costs as much as 160 other fields. */
  logo?: Maybe<Scalars['String']['output']>;
  /** The business name. */
  name: Scalars['String']['output'];
  /** The telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The primary colour, as `#rrggbb`. */
  primaryColor: Scalars['String']['output'];
  /** The secondary colour, as `#rrggbb`. */
  secondaryColor: Scalars['String']['output'];
  /** The website. */
  website?: Maybe<Scalars['String']['output']>;
};

/** Changes to the branding. Omitted fields are not changed; `null` clears a field. */
export type BrandingSettingsInput = {
  /** The accent colour. Cannot be cleared. `#rrggbb`. */
  accentColor?: InputMaybe<Scalars['String']['input']>;
  /** The address. Replaces the whole address. */
  address?: InputMaybe<AddressInput>;
  /** The email address that clients write to. At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The logo as a `data:image/…;base64,` URI: a PNG, JPEG or WebP image of at most 4096 pixels per side, or an SVG without scripts, animations and external resources. The image is re-encoded: longer sides are scaled down to 1600 pixels, an SVG becomes a PNG, and metadata such as place and time is removed. At most 393216 bytes. */
  logo?: InputMaybe<Scalars['String']['input']>;
  /** The logo as a file that the caller uploaded for LOGO. Not allowed with `logo`. Cannot be cleared. An ID of the form `fil_…`. */
  logoFileId?: InputMaybe<Scalars['ID']['input']>;
  /** The business name. Cannot be cleared. 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number. At most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The primary colour. Cannot be cleared. `#rrggbb`. */
  primaryColor?: InputMaybe<Scalars['String']['input']>;
  /** The secondary colour. Cannot be cleared. `#rrggbb`. */
  secondaryColor?: InputMaybe<Scalars['String']['input']>;
  /** The website. `https://…`, at most 500 characters. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A budget and how much of it is spent, in its current period. */
export type Budget = {
  __typename?: 'Budget';
  /** The budget as an amount, in the client's currency. Null unless it is FIXED, and for employees without the INVOICING feature. */
  amount?: Maybe<Money>;
  /** The budget in minutes. Null unless it is HOURS. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** The first day of the current month in the organization's time zone. Null unless it is MONTHLY. */
  month?: Maybe<Scalars['Date']['output']>;
  /** How much is spent, in percent, rounded down. At most 1,000,000. Null where it is FIXED for employees without the INVOICING feature. */
  percent?: Maybe<Scalars['Int']['output']>;
  /** The period. */
  period: BudgetPeriod;
  /** The amount left; negative if more is spent. Null unless it is FIXED, and for employees without the INVOICING feature. */
  remaining?: Maybe<Money>;
  /** The minutes left; negative if more are spent. Null unless it is HOURS. */
  remainingMinutes?: Maybe<Scalars['Int']['output']>;
  /** The amounts of billable time entries and, for a project, of billable expenses, and of FIXED lines in the client's currency on invoices that are not cancelled. Null unless it is FIXED, and for employees without the INVOICING feature. */
  spent?: Maybe<Money>;
  /** The minutes of all time entries, also of those that are not billable. */
  spentMinutes: Scalars['Int']['output'];
  /** What it limits: HOURS has `minutes`, FIXED an `amount`. */
  type: BudgetType;
};

/** The period of a budget. */
export type BudgetPeriod =
  /** Each month. Time counts for the month of its date, and a line for that of its invoice's issue date. */
  | 'MONTHLY'
  /** The whole project. */
  | 'WHOLE';

/** What a budget limits. */
export type BudgetType =
  /** An amount of money. */
  | 'FIXED'
  /** Time. */
  | 'HOURS';

/** An invoice to cancel. */
export type CancelInvoiceInput = {
  /** The invoice's ID. An ID of the form `inv_…`. */
  id: Scalars['ID']['input'];
  /** The reason, for members only. 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** The current and the new password. */
export type ChangePasswordInput = {
  /** The current password. */
  currentPassword: Scalars['String']['input'];
  /** The new password: 8 to 128 characters with an upper-case letter, a lower-case letter, a digit and a special character. Common passwords and the last five passwords are refused. PASSWORD_POLICY_VIOLATION lists every rule that is broken. */
  newPassword: Scalars['String']['input'];
};

/** A person or business that the organization bills. */
export type Client = Node & {
  __typename?: 'Client';
  /** The address printed on invoices. */
  address?: Maybe<Address>;
  /** The outstanding balance of published invoices, one amount per currency. Empty if nothing is outstanding. Null for employees without the INVOICING feature. */
  balance?: Maybe<Array<Money>>;
  /** The company, if `name` is a person. */
  company?: Maybe<Scalars['String']['output']>;
  /** The contact person. */
  contactPerson?: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created it. Null if the system did, or if the user has left the organization. */
  createdBy?: Maybe<User>;
  /** Money received that is not applied to any invoice, one amount per currency. Empty if there is none. Null for employees without the INVOICING feature. */
  credit?: Maybe<Array<Money>>;
  /** The currency of new invoices. If null, the organization's currency is used. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Custom fields, at most 20. */
  customFields: Array<CustomField>;
  /** The default hourly rate, in major units of the client's currency. Null for employees without the INVOICING feature. */
  defaultHourlyRate?: Maybe<Scalars['Decimal']['output']>;
  /** The IDs of the tax rates (`tax_…`) of the client's new invoices; at most 10. Empty means the organization's default tax. An archived tax rate remains until it is removed. */
  defaultTaxRateIds: Array<Scalars['ID']['output']>;
  /** The email address to which invoices are sent. */
  email?: Maybe<Scalars['String']['output']>;
  /** Further addresses that receive every invoice, at most 10. */
  extraRecipients: Array<Scalars['String']['output']>;
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** The invoices, newest first; 10 per page by default. Null for employees without the INVOICING feature. */
  invoices?: Maybe<InvoiceConnection>;
  /** False if the client was deleted. Its invoices are kept. Lists omit it unless their filter asks for it. */
  isActive: Scalars['Boolean']['output'];
  /** The BCP 47 tag of the locale in which numbers and dates are formatted on invoices. */
  locale?: Maybe<Scalars['String']['output']>;
  /** The name printed on invoices, at most 200 characters. */
  name: Scalars['String']['output'];
  /** Internal notes. They are never shown to the client. */
  notes?: Maybe<Scalars['String']['output']>;
  /** `Net N`, `Due on receipt` or `EOM`. If null, the organization's payment terms are used. */
  paymentTerms?: Maybe<Scalars['String']['output']>;
  /** The telephone number, as entered. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The projects that are not archived, by name; 50 per page by default. Employees see only their own. */
  projects: ProjectConnection;
  /** The tax or VAT number printed on invoices. */
  taxId?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits. */
  version: Scalars['Int']['output'];
};


/** A person or business that the organization bills. */
export type ClientInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or business that the organization bills. */
export type ClientProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Client objects. */
export type ClientConnection = {
  __typename?: 'ClientConnection';
  /** The rows with their cursors. */
  edges: Array<ClientEdge>;
  /** The rows without their cursors. */
  nodes: Array<Client>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** Whether the search matches more than 1,000 rows. If so, the list contains only the 1,000 newest of them; refine the search. */
  searchIsCapped: Scalars['Boolean']['output'];
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One Client on a page, with its cursor. */
export type ClientEdge = {
  __typename?: 'ClientEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The Client. */
  node: Client;
};

/** Filters the clients. A client must match every condition. */
export type ClientFilter = {
  /** Only active (true) or deleted (false) clients. Defaults to true. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text that the name, company or email contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the name. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** The order of the clients. */
export type ClientOrder = {
  /** The direction of a sort. */
  direction?: SortDirection;
  /** The field to sort by. */
  field: ClientOrderField;
};

/** The fields that clients can be sorted by. Ties are broken by ID. */
export type ClientOrderField =
  /** When it was created. */
  | 'CREATED_AT'
  /** The name. Case and accents are ignored, and numbers sort by value: 9 before 10. */
  | 'NAME';

/** A public list of codes for work and goods. */
export type CodeScheme =
  /** The European Union's Common Procurement Vocabulary. */
  | 'CPV'
  /** India's Harmonised System of Nomenclature for goods, and its Services Accounting Codes. */
  | 'HSN_SAC'
  /** The United Nations Standard Products and Services Code. */
  | 'UNSPSC';

/** A first code from the authenticator app. */
export type ConfirmTwoFactorInput = {
  /** The six digits shown by the app. Fails with INVALID_OTP if they are wrong. At most 20 characters. Spaces are ignored. */
  code: Scalars['String']['input'];
};

/** The result of turning two-factor authentication on. */
export type ConfirmTwoFactorPayload = {
  __typename?: 'ConfirmTwoFactorPayload';
  /** The number of other sessions that were ended because they were started without a second factor. */
  endedSessions: Scalars['Int']['output'];
  /** Ten recovery codes. Each can be used once in place of a code from the app. They are shown only once: store them in a safe place. */
  recoveryCodes: Array<Scalars['String']['output']>;
  /** The updated settings. */
  security: SecuritySettings;
};

/** A new client. */
export type CreateClientInput = {
  /** The address printed on invoices. Replaces the whole address. */
  address?: InputMaybe<AddressInput>;
  /** The company, if `name` is a person. At most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** The contact person. At most 200 characters. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** The currency of new invoices. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Custom fields; replaces the list. At most 20 items. */
  customFields?: InputMaybe<Array<CustomFieldInput>>;
  /** The default hourly rate, in major units. Zero or more, with at most four decimals. */
  defaultHourlyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The IDs of the tax rates of the client's new invoices. Fails with NOT_FOUND for an unknown tax rate; INVALID_STATE for an archived one; FORBIDDEN for employees without the INVOICING feature. At most 10 items. Each: An ID of the form `tax_…`. */
  defaultTaxRateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The email address to which invoices are sent. At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Further addresses that receive every invoice. At most 10 items. Each: At most 254 characters. */
  extraRecipients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The locale of the client's invoices. A BCP 47 language tag such as "de-CH". */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The name as it is printed on invoices. 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Internal notes, for members only. At most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** When invoices are due. `Net N` (0 to 365), `Due on receipt` or `EOM`. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number. At most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The tax or VAT number. At most 100 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

/** A new expense: an amount that was paid, or a mileage or per diem. */
export type CreateExpenseInput = {
  /** The amount that was paid, including tax, in major units of the currency. Required without `unit`, and not allowed with it. Greater than zero. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether it can be billed. For a new expense, the project's default if omitted. Cannot be cleared. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The category, as the organization names it. Usual ones are Travel, Transportation, Meals, Lodging, Mileage, Per diem, Materials, Software and Other. 1 to 50 characters. */
  category: Scalars['String']['input'];
  /** The currency in which it was spent. For a new expense, the client's if omitted. Not allowed with `unit`. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The day on which it was spent. For a new expense, today in the member's time zone if omitted. Cannot be cleared. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** What it was for. The text of its line on an invoice. At most 1000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was paid in the client's name, to be passed on as it is: including tax, without a markup, and without tax on the invoice. False for a new expense if omitted. Not allowed with `unit`. Cannot be cleared. */
  disbursement?: InputMaybe<Scalars['Boolean']['input']>;
  /** One unit of the currency in which it was spent, in the client's currency. Required for a billable expense if the two differ, and kept until one of them changes. Greater than zero, with at most 10 decimals. */
  exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The markup. For a new expense, none if omitted. Fails with FORBIDDEN for employees without the INVOICING feature. Not allowed for a disbursement. Cannot be cleared. A fraction between 0 and 1 with at most six decimals: "0.08" is 8%. */
  markupRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The ID of the project. Fails with INVALID_STATE for an archived project. An ID of the form `prj_…`. */
  projectId: Scalars['ID']['input'];
  /** The distance or the number of days. Required with `unit`, and not allowed without it. Greater than zero, with at most four decimals. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** The receipt as a `data:` URI: a PDF, or a PNG, JPEG or WebP image of at most 4096 pixels per side. An image is re-encoded, without metadata such as place and time. At most 716800 bytes. */
  receipt?: InputMaybe<Scalars['String']['input']>;
  /** The receipt as a file that the caller uploaded for RECEIPT. Not allowed with `receipt`. Cannot be cleared. An ID of the form `fil_…`. */
  receiptFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the member gets the amount back. False for a new expense if omitted. Cannot be cleared. */
  reimbursable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The tax in the amount, in major units. For a new expense, none if omitted. Not allowed with `unit`. Zero or more. */
  taxAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether the organization gets the tax back, so that the client is not charged for it. True for a new expense if omitted. Cannot be cleared. */
  taxDeductible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes it a mileage (KM, MILE) or a per diem (DAY): its amount is the quantity at the rate of its day, which is set with `updateSettings`. */
  unit?: InputMaybe<ExpenseUnit>;
  /** The ID of the member who spent it; the caller if omitted. Only managers and above can enter expenses for others. An ID of the form `usr_…`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** A new invoice, which is created as a draft. */
export type CreateInvoiceInput = {
  /** What the client wants to find on the invoice, such as a cost centre or a routing ID. At most 100 characters. */
  buyerReference?: InputMaybe<Scalars['String']['input']>;
  /** The client's ID. An ID of the form `cli_…`. */
  clientId: Scalars['ID']['input'];
  /** Notes printed on the invoice. At most 5000 characters. */
  clientNotes?: InputMaybe<Scalars['String']['input']>;
  /** The currency. Defaults to the client's, or else the organization's. It cannot be changed later. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Custom fields; replaces the list. At most 20 items. */
  customFields?: InputMaybe<Array<CustomFieldInput>>;
  /** A fixed discount in major units, at most the subtotal. Zero or more. Cannot be combined with `discountRate`. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** A discount as a fraction of the subtotal. Cannot be combined with `discountAmount`. A fraction between 0 and 1 with at most six decimals: "0.08" is 8%. */
  discountRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The due date. Defaults to the date that follows from the payment terms. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The IDs of expenses to bill, each on a line of type EXPENSE at its billed amount. Fails with NOT_FOUND for an unknown expense; INVALID_STATE, which names each expense, if expenses are not approved, not billable, of another client or currency, or billed already. At most 500 items. Each: An ID of the form `exp_…`. */
  expenseIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The issue date. Defaults to today in the organization's time zone. */
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The lines, in order. Those that bill time come after them, then those that bill expenses. Required if neither is billed. At most 500 items. */
  lines?: InputMaybe<Array<InvoiceLineInput>>;
  /** Internal notes, for members only. At most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The payment terms. Default to the client's, or else the organization's. `Net N` (0 to 365), `Due on receipt` or `EOM`. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** The number of the client's order. At most 50 characters. */
  poNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the unit prices of all lines include the taxes. Defaults to the organization's setting. If so, the discount comes off before tax, whatever `taxCalculation` says. Cannot be cleared. */
  pricesIncludeTax?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day of the service period. Requires `serviceTo`. */
  serviceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the service period. Requires `serviceFrom`, and must not be before it. */
  serviceTo?: InputMaybe<Scalars['Date']['input']>;
  /** Tags, for members only; replaces the list. At most 20 items. Each: 1 to 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A shorthand for one tax, under the organization's tax name. A fraction between 0 and 1 with at most six decimals: "0.08" is 8%. Cannot be combined with `taxes`. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The taxes of lines that have no taxes of their own. Default to the client's tax rates, or else to the organization's default tax. At most 10 items. */
  taxes?: InputMaybe<Array<TaxInput>>;
  /** The IDs of time entries to bill, each on a line of its own. Fails with NOT_FOUND for an unknown entry; INVALID_STATE, which names each entry, if entries are not approved, not billable, without a rate, of another client or currency, or billed already. At most 500 items. Each: An ID of the form `tim_…`. Cannot be combined with `unbilledTime`. */
  timeEntryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The client's approved time that is not billed yet. Fails with INVALID_STATE, which names each entry, if entries have no rate or one in another currency. */
  unbilledTime?: InputMaybe<UnbilledTimeInput>;
};

/** A new item. */
export type CreateItemInput = {
  /** The currency of the price. The organization's if omitted. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The text for lines of invoices, if it is not the name. At most 1000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name. 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The unit price, in major units of the currency. Zero or more, with at most four decimals. */
  rate: Scalars['Decimal']['input'];
};

/** A new project. */
export type CreateProjectInput = {
  /** The budget; replaces the old one. */
  budget?: InputMaybe<ProjectBudgetInput>;
  /** The ID of the client. Fails with NOT_FOUND for an unknown client and INVALID_STATE for a deleted one. An ID of the form `cli_…`. */
  clientId: Scalars['ID']['input'];
  /** Custom fields; replaces the list. At most 20 items. */
  customFields?: InputMaybe<Array<CustomFieldInput>>;
  /** The deadline. */
  deadline?: InputMaybe<Scalars['Date']['input']>;
  /** Whether its time is billable by default. True for a new project if omitted. Cannot be cleared. */
  defaultBillable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The default hourly rate, in major units of the client's currency. Zero or more, with at most four decimals. */
  defaultRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** A description of the project. At most 5000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name. 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The status. A new project is ACTIVE by default. Cannot be cleared. */
  status?: InputMaybe<ProjectStatus>;
  /** The tags; replaces the list. At most 20 items. Each: 1 to 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The team; replaces the list. Each person appears once. Employees see the projects whose team they belong to. At most 100 items. */
  teamMembers?: InputMaybe<Array<ProjectMemberInput>>;
};

/** The device for which to create a session, and the caller's password. */
export type CreateSessionInput = {
  /** The caller's password. An access token expires within minutes, so it is not sufficient to create a session that lasts for days. Fails with UNAUTHORIZED if the password is wrong. */
  password: Scalars['String']['input'];
  /** How the session list identifies the device: its user agent, or a name. 1 to 400 characters. */
  userAgent: Scalars['String']['input'];
};

/** A new session of the caller on another device, and its tokens. */
export type CreateSessionPayload = {
  __typename?: 'CreateSessionPayload';
  /** The session. */
  session: Session;
  /** The tokens for the other device. They are shown only once. */
  tokens: SessionTokens;
};

/** A new task of a project. */
export type CreateTaskInput = {
  /** Whether its time is billable by default. The project's default if null. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The budget as an amount, in major units of the client's currency. Must be greater than zero. Zero or more, with at most four decimals. */
  budgetAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The budget in minutes. A task has a budget in minutes, or as an amount, or none. From 1 to 10000000. */
  budgetMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The name. Unique among the tasks of the project that are not archived. 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The ID of the project. An ID of the form `prj_…`. */
  projectId: Scalars['ID']['input'];
};

/** A new tax rate. */
export type CreateTaxRateInput = {
  /** The name as it is printed. 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** The rate. A fraction between 0 and 1 with at most six decimals: "0.08" is 8%. */
  rate: Scalars['Decimal']['input'];
};

/** A new time entry: a duration alone, start and end, or one of them and the duration. */
export type CreateTimeEntryInput = {
  /** Whether it can be billed. For a new entry, the default of the task or else of the project if omitted. Cannot be cleared. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Custom fields; replaces the list. At most 20 items. */
  customFields?: InputMaybe<Array<CustomFieldInput>>;
  /** The date of an entry without start and end; for a new one, today in the member's time zone if omitted. With a start, the date is that of the start, so a different one fails with VALIDATION_ERROR. Cannot be cleared. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** What was done. At most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The duration in minutes. If start and end are given too, it must be the time between them, rounded to the minute. Cannot be cleared. From 1 to 44640. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** When it ended, after the start. Together with a duration and without a start, it determines the start. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The ID of the project. Fails with INVALID_STATE for an archived project. An ID of the form `prj_…`. */
  projectId: Scalars['ID']['input'];
  /** An hourly rate for this entry alone, in major units of the client's currency. It takes precedence over all other rates. Only managers and above can set it; otherwise fails with FORBIDDEN. Zero or more, with at most four decimals. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The kind of rate. NORMAL for a new entry if omitted. Cannot be cleared. */
  rateKind?: InputMaybe<RateKind>;
  /** When it started. Together with a duration, it determines the end. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The tags; replaces the list. At most 20 items. Each: 1 to 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The ID of a task of the project. Fails with INVALID_STATE for an archived task. An ID of the form `tsk_…`. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** The ID of the member whose time it is; the caller if omitted. Only managers and above can enter time for others. An ID of the form `usr_…`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** The separator and decimal sign of a CSV file. */
export type CsvFormat =
  /** Commas between the columns, and points in decimals. */
  | 'COMMA'
  /** Semicolons between the columns, and commas in decimals. */
  | 'SEMICOLON';

/** A field that the organization adds. It is for members only. */
export type CustomField = {
  __typename?: 'CustomField';
  /** The name. */
  name: Scalars['String']['output'];
  /** The value. */
  value: Scalars['String']['output'];
};

/** A field that the organization adds. It is for members only. */
export type CustomFieldInput = {
  /** The name, once in the list. 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** The value. 1 to 500 characters. */
  value: Scalars['String']['input'];
};

/** The behaviour of the home screen. */
export type DashboardPreferences = {
  __typename?: 'DashboardPreferences';
  /** Whether a timer starts when the home screen is opened. */
  autoStartTimer: Scalars['Boolean']['output'];
  /** What the home screen shows. */
  defaultView: DashboardView;
  /** Minutes between reminders to track time. 0 disables them. */
  reminderInterval: Scalars['Int']['output'];
  /** Whether weeks are shown with seven days. */
  showWeekends: Scalars['Boolean']['output'];
};

/** Changes to the home screen. Omitted fields are not changed; `null` restores the default. */
export type DashboardPreferencesInput = {
  /** Whether a timer starts when the home screen is opened. */
  autoStartTimer?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the home screen shows. */
  defaultView?: InputMaybe<DashboardView>;
  /** Minutes between reminders to track time. 0 disables them. From 0 to 1440. */
  reminderInterval?: InputMaybe<Scalars['Int']['input']>;
  /** Whether weeks are shown with seven days. */
  showWeekends?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the home screen shows. */
export type DashboardView =
  /** Key figures. */
  | 'DASHBOARD'
  /** Invoices. */
  | 'INVOICES'
  /** Projects. */
  | 'PROJECTS'
  /** The time of the current week. */
  | 'TIMESHEET';

/** The format of dates in the user interface. */
export type DateFormat =
  /** `DD/MM/YYYY`. */
  | 'DAY_MONTH_YEAR'
  /** `DD.MM.YYYY`. */
  | 'DAY_MONTH_YEAR_DOTS'
  /** `MM/DD/YYYY`. */
  | 'MONTH_DAY_YEAR'
  /** `YYYY-MM-DD`. */
  | 'YEAR_MONTH_DAY';

/** The order of day, month and year in a date. */
export type DateOrder =
  /** Day, month, year: 31/01/2025. */
  | 'DMY'
  /** Month, day, year: 01/31/2025. */
  | 'MDY'
  /** Year, month, day: 2025/01/31. */
  | 'YMD';

/** A day of the week. */
export type DayOfWeek =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** The result of deleting an expense. */
export type DeleteExpensePayload = {
  __typename?: 'DeleteExpensePayload';
  /** The expense's ID (`exp_…`). */
  id: Scalars['ID']['output'];
  /** Always DELETED: what is submitted, approved or billed cannot be deleted. */
  outcome: DeletionOutcome;
};

/** The result of deleting an invoice. */
export type DeleteInvoicePayload = {
  __typename?: 'DeleteInvoicePayload';
  /** The invoice's ID (`inv_…`). */
  id: Scalars['ID']['output'];
  /** Always DELETED: only drafts can be deleted. */
  outcome: DeletionOutcome;
};

/** The result of voiding a payment. */
export type DeletePaymentPayload = {
  __typename?: 'DeletePaymentPayload';
  /** The payment's ID (`pay_…`). */
  id: Scalars['ID']['output'];
  /** The invoices that it had paid, with their new balances and statuses. */
  invoices: Array<Invoice>;
  /** Always VOIDED. */
  outcome: DeletionOutcome;
  /** The payment. */
  payment: Payment;
};

/** The result of deleting a project. */
export type DeleteProjectPayload = {
  __typename?: 'DeleteProjectPayload';
  /** The project's ID (`prj_…`). */
  id: Scalars['ID']['output'];
  /** Whether the project was deleted, or archived because invoice lines, time entries or expenses refer to it. */
  outcome: DeletionOutcome;
};

/** The result of deleting a time entry. */
export type DeleteTimeEntryPayload = {
  __typename?: 'DeleteTimeEntryPayload';
  /** The entry's ID (`tim_…`). */
  id: Scalars['ID']['output'];
  /** Always DELETED: what is submitted, approved or billed cannot be deleted. */
  outcome: DeletionOutcome;
};

/** What a deletion did. */
export type DeletionOutcome =
  /** The object was archived instead, because others refer to it. It no longer appears in lists. */
  | 'ARCHIVED'
  /** The object was deleted permanently. */
  | 'DELETED'
  /** The payment was voided: it is kept, but no longer counts. */
  | 'VOIDED';

/** An email with an invoice or a receipt to one recipient. */
export type Delivery = Node & {
  __typename?: 'Delivery';
  /** When the mail server accepted it. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was requested. */
  createdAt: Scalars['DateTime']['output'];
  /** When it became FAILED or BOUNCED. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the last attempt failed, or why the email was returned, in the mail server's words if it replied. Also set while the email is retried. */
  failureReason?: Maybe<Scalars['String']['output']>;
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** Whether it is the copy for the member who sent the invoice (`sendCopy`). */
  isCopy: Scalars['Boolean']['output'];
  /** What was sent. */
  kind: DeliveryKind;
  /** The recipient's email address. */
  recipient: Scalars['String']['output'];
  /** The user who requested it. Null for the system and for users who have left. */
  requestedBy?: Maybe<User>;
  /** The mail server's reply when it accepted the email. */
  response?: Maybe<Scalars['String']['output']>;
  /** When it is to be sent (`scheduleDate`). Null if it is sent at once. */
  scheduledFor?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the mail server accepted it, and whether it was returned. */
  status: DeliveryStatus;
};

/** A page of Delivery objects. */
export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  /** The rows with their cursors. */
  edges: Array<DeliveryEdge>;
  /** The rows without their cursors. */
  nodes: Array<Delivery>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One Delivery on a page, with its cursor. */
export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The Delivery. */
  node: Delivery;
};

/** What an email contains. */
export type DeliveryKind =
  /** The invoice. */
  | 'INVOICE'
  /** The receipt for a payment. */
  | 'RECEIPT';

/** The status of an email to one recipient. */
export type DeliveryStatus =
  /** The mail server accepted the email for this recipient. It may still become BOUNCED. */
  | 'ACCEPTED'
  /** The mail server accepted the email, but it was returned because it could not be delivered. Reported only if the operator passes returned emails to Billfold. */
  | 'BOUNCED'
  /** The mail server refused the email for this recipient permanently, or did not accept it in any attempt. It is not retried. */
  | 'FAILED'
  /** Not sent yet. Also while it is retried after a temporary failure. */
  | 'QUEUED';

/** The password and one of the two codes, which turning two-factor authentication off requires. */
export type DisableTwoFactorInput = {
  /** The password. Fails with UNAUTHORIZED if it is wrong. */
  password: Scalars['String']['input'];
  /** A recovery code, in place of `totpCode`. At most 40 characters. Spaces are ignored. */
  recoveryCode?: InputMaybe<Scalars['String']['input']>;
  /** The six digits shown by the authenticator app. Fails with TWO_FACTOR_REQUIRED if both codes are omitted. At most 20 characters. Spaces are ignored. */
  totpCode?: InputMaybe<Scalars['String']['input']>;
};

/** Time entries that the rules would price differently, but that repricing leaves alone. */
export type EntriesLeftAlone = {
  __typename?: 'EntriesLeftAlone';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Why. */
  reason: RepriceExemption;
};

/** The values of `extensions.code` in errors. They do not change between releases. */
export type ErrorCode =
  /** The account is locked after too many failed logins. Retry after `retryAfter` seconds. */
  | 'ACCOUNT_LOCKED'
  /** The account is suspended. */
  | 'ACCOUNT_SUSPENDED'
  /** The object has changed since it was read. Read it again and retry. */
  | 'CONFLICT'
  /** The events after this cursor are no longer kept. Start without a cursor. */
  | 'CURSOR_EXPIRED'
  /** An object with this key already exists. */
  | 'DUPLICATE_RESOURCE'
  /** The email address must be verified first. */
  | 'EMAIL_NOT_VERIFIED'
  /** The caller's role does not permit this. */
  | 'FORBIDDEN'
  /** The Idempotency-Key was already used with a different request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** An internal error. Include the `requestId` when you report it. */
  | 'INTERNAL_ERROR'
  /** The one-time code is wrong or has been used. */
  | 'INVALID_OTP'
  /** The current status does not allow this. */
  | 'INVALID_STATE'
  /** The plan's monthly allowance is used up. */
  | 'LIMIT_REACHED'
  /** The object does not exist in the caller's organization. */
  | 'NOT_FOUND'
  /** The amount exceeds the balance, which is in `balance`. */
  | 'OVERPAYMENT'
  /** The password must be changed first. */
  | 'PASSWORD_CHANGE_REQUIRED'
  /** The password breaks the rules listed in `details`. */
  | 'PASSWORD_POLICY_VIOLATION'
  /** The operation exceeds a limit, which is named in `details`. */
  | 'QUERY_TOO_COMPLEX'
  /** Too many requests. Retry after `retryAfter` seconds. */
  | 'RATE_LIMIT_EXCEEDED'
  /** Nobody can approve their own time while another active member may approve it. */
  | 'SELF_APPROVAL'
  /** A service that the request needs is unavailable. Try again later. */
  | 'SERVICE_UNAVAILABLE'
  /** The session has ended. Log in again. */
  | 'SESSION_EXPIRED'
  /** A statement exceeded its time limit and was cancelled. Nothing has changed. Request less at once. */
  | 'STATEMENT_TIMEOUT'
  /** The time entry is on an invoice. */
  | 'TIME_ENTRY_ALREADY_INVOICED'
  /** The time entry is submitted, so it cannot be changed or submitted again. */
  | 'TIME_ENTRY_ALREADY_SUBMITTED'
  /** The time entry is approved, or its period is closed; `lockedReason` says which. */
  | 'TIME_ENTRY_LOCKED'
  /** The member has another time entry at that time, and the organization does not allow it. */
  | 'TIME_ENTRY_OVERLAPS'
  /** The token has expired. Refresh the session or request a new token. */
  | 'TOKEN_EXPIRED'
  /** A second factor is required. */
  | 'TWO_FACTOR_REQUIRED'
  /** The request has no valid session, or the password is wrong. */
  | 'UNAUTHORIZED'
  /** The input is invalid. `details` names each invalid field and the reason. */
  | 'VALIDATION_ERROR';

/** A code that errors can have, for a client that has its own messages for them. */
export type ErrorInfo = {
  __typename?: 'ErrorInfo';
  /** The code, as in `extensions.code`. */
  code: ErrorCode;
  /** What it means, in English. */
  meaning: Scalars['String']['output'];
  /** The HTTP status with the same meaning, as in `extensions.status`. */
  status: Scalars['Int']['output'];
};

/** What to do with the part of a payment that exceeds the balance. */
export type ExcessPolicy =
  /** Keep the excess as the client's credit. */
  | 'CREDIT'
  /** Refuse the payment with OVERPAYMENT. The error contains the balance. */
  | 'REFUSE';

/** A cost of a project. */
export type Expense = Node & {
  __typename?: 'Expense';
  /** The amount including tax, in the currency in which it was spent. For employees without the INVOICING feature, null unless it is their own expense. */
  amount?: Maybe<Money>;
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who approved it. Null if nobody did and for users who have left. */
  approvedBy?: Maybe<User>;
  /** Whether it can be billed. */
  billable: Scalars['Boolean']['output'];
  /** What the client is charged, before the tax of the invoice: the amount without deductible tax, plus the markup, in the client's currency, rounded half up once. Null if it is not billable. For employees without the INVOICING feature, null. */
  billedAmount?: Maybe<Money>;
  /** The category, such as "Travel" or "Meals". */
  category: Scalars['String']['output'];
  /** The project's client. Null for employees without the INVOICING or CLIENTS feature. */
  client?: Maybe<Client>;
  /** What the client is charged per unit before a markup. Null for an AMOUNT. For employees without the INVOICING feature, null. */
  clientRate?: Maybe<Scalars['Decimal']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created it. Null for the system and for users who have left. */
  createdBy?: Maybe<User>;
  /** The day on which it was spent. */
  date: Scalars['Date']['output'];
  /** What it was for. The text of its line on an invoice. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether it was paid in the client's name. It is then passed on as it is: including tax, without a markup, and without tax on the invoice. */
  disbursement: Scalars['Boolean']['output'];
  /** The exchange rate: one unit of the currency in which it was spent, in the client's currency. Null if the two are the same. For employees without the INVOICING feature, null unless it is their own expense. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** Whether it is on an invoice. */
  isInvoiced: Scalars['Boolean']['output'];
  /** Whether it cannot be changed. */
  isLocked: Scalars['Boolean']['output'];
  /** How the amount is determined. */
  kind: ExpenseKind;
  /** Why it cannot be changed. Null if it can. */
  lockedReason?: Maybe<LockedReason>;
  /** The markup as a fraction: "0.1" adds 10%. For employees without the INVOICING feature, null. */
  markupRate?: Maybe<Scalars['Decimal']['output']>;
  /** The project. Null for employees who no longer belong to its team. */
  project?: Maybe<Project>;
  /** The distance or the number of days. Null for an AMOUNT. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** What the employee gets per unit, in major units of the amount's currency, as it was when the expense was last changed. Null for an AMOUNT. For employees without the INVOICING feature, null unless it is their own expense. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** The URL of the receipt, a PDF or an image. Requires the same authentication as the API. Null if there is none, and for employees without the INVOICING feature unless it is their own expense. */
  receiptUrl?: Maybe<Scalars['String']['output']>;
  /** Whether the user gets the amount back. */
  reimbursable: Scalars['Boolean']['output'];
  /** The day on which they got it back. Null until then. */
  reimbursedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was last rejected. */
  rejectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who last rejected it. Null if nobody did and for users who have left. */
  rejectedBy?: Maybe<User>;
  /** Why it was last rejected. */
  rejectionReason?: Maybe<Scalars['String']['output']>;
  /** The status. */
  status: ExpenseStatus;
  /** When it was submitted. Null for drafts. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who submitted it. Null for drafts and for users who have left. */
  submittedBy?: Maybe<User>;
  /** The tax in the amount. For employees without the INVOICING feature, null unless it is their own expense. */
  taxAmount?: Maybe<Money>;
  /** Whether the organization gets the tax back. The client is then not charged for it. */
  taxDeductible: Scalars['Boolean']['output'];
  /** The unit of a mileage or per diem. Null for an AMOUNT. */
  unit?: Maybe<ExpenseUnit>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user who spent it. Null once they have left. */
  user?: Maybe<User>;
  /** The ID of the user who spent it (`usr_…`). Kept when they leave. */
  userId: Scalars['ID']['output'];
  /** Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits. */
  version: Scalars['Int']['output'];
};

/** A page of Expense objects. */
export type ExpenseConnection = {
  __typename?: 'ExpenseConnection';
  /** The rows with their cursors. */
  edges: Array<ExpenseEdge>;
  /** The rows without their cursors. */
  nodes: Array<Expense>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One Expense on a page, with its cursor. */
export type ExpenseEdge = {
  __typename?: 'ExpenseEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The Expense. */
  node: Expense;
};

/** Filters the expenses. An expense must match every condition. */
export type ExpenseFilter = {
  /** Only billable expenses (true) or only others (false). */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only expenses with exactly this category. At most 50 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Only expenses of projects of this client. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Dated on or after this day. */
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Dated on or before this day. */
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only expenses on an invoice (true) or only others (false). */
  invoiced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only expenses of this project. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these statuses. */
  status?: InputMaybe<Array<ExpenseStatus>>;
  /** Only expenses of this user. An ID of the form `usr_…`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** How the amount of an expense is determined. */
export type ExpenseKind =
  /** The amount that was paid. */
  | 'AMOUNT'
  /** A distance at a rate per kilometre or mile. */
  | 'MILEAGE'
  /** A number of days at a daily rate. */
  | 'PER_DIEM';

/** The order of the expenses. */
export type ExpenseOrder = {
  /** The direction of a sort. */
  direction?: SortDirection;
  /** The field to sort by. */
  field: ExpenseOrderField;
};

/** The fields that expenses can be sorted by. Ties are broken by ID. */
export type ExpenseOrderField =
  /** When it was created. */
  | 'CREATED_AT'
  /** The date. */
  | 'DATE';

/** A rate of mileages or per diems, from a day on. */
export type ExpenseRateInput = {
  /** What the client is charged per unit, before a markup. The same as `rate` if omitted. Zero or more, with at most four decimals. */
  clientRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The currency of both rates. The organization's if omitted. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The first day on which it applies, until a later one of the unit does. */
  from: Scalars['Date']['input'];
  /** What the employee gets per unit, in major units of the currency. Zero or more, with at most four decimals. */
  rate: Scalars['Decimal']['input'];
  /** The unit. */
  unit: ExpenseUnit;
};

/** A rate of mileages or per diems, from a day on. */
export type ExpenseRateSetting = {
  __typename?: 'ExpenseRateSetting';
  /** What the client is charged per unit, before a markup. */
  clientRate: Scalars['Decimal']['output'];
  /** The currency of both rates. */
  currency: Scalars['CurrencyCode']['output'];
  /** The first day on which it applies, until a later one of the unit does. */
  from: Scalars['Date']['output'];
  /** What the employee gets per unit, in major units of the currency. */
  rate: Scalars['Decimal']['output'];
  /** The unit. */
  unit: ExpenseUnit;
};

/** How expenses are kept. */
export type ExpenseSettings = {
  __typename?: 'ExpenseSettings';
  /** The rates of mileages and per diems, by unit and day. At most 100. */
  rates: Array<ExpenseRateSetting>;
};

/** Changes to how expenses are kept. Omitted fields are not changed. */
export type ExpenseSettingsInput = {
  /** The rates of mileages and per diems; replaces the list. Two of a unit from the same day fail with VALIDATION_ERROR. Existing expenses keep the rates that are stored on them until they are changed. Cannot be cleared. At most 100 items. */
  rates?: InputMaybe<Array<ExpenseRateInput>>;
};

/** The status of an expense. */
export type ExpenseStatus =
  /** Approved: its amounts no longer change, and it can be billed. */
  | 'APPROVED'
  /** Not submitted yet. It can be changed and deleted. */
  | 'DRAFT'
  /** Rejected with a reason. It can be changed and submitted again. */
  | 'REJECTED'
  /** Waiting for approval. */
  | 'SUBMITTED';

/** The unit of a mileage or a per diem. */
export type ExpenseUnit =
  /** Days, for a per diem. */
  | 'DAY'
  /** Kilometres, for a mileage. */
  | 'KM'
  /** Miles, for a mileage. */
  | 'MILE';

/** An expense that a bulk operation did not move. */
export type FailedExpense = {
  __typename?: 'FailedExpense';
  /** Why it was not moved. */
  code: ErrorCode;
  /** The expense's ID (`exp_…`). */
  id: Scalars['ID']['output'];
  /** The reason in words. */
  message: Scalars['String']['output'];
};

/** A time entry that a bulk operation did not move. */
export type FailedTimeEntry = {
  __typename?: 'FailedTimeEntry';
  /** Why it was not moved. */
  code: ErrorCode;
  /** The entry's ID (`tim_…`). */
  id: Scalars['ID']['output'];
  /** The reason in words. */
  message: Scalars['String']['output'];
};

/** A row of a file that was not imported. */
export type FailedTimeFileRow = {
  __typename?: 'FailedTimeFileRow';
  /** Why it was not imported. */
  code: ErrorCode;
  /** The field that is wrong, such as "project". */
  field: Scalars['String']['output'];
  /** The line of the file on which it begins; 1 is the header line. */
  lineNumber: Scalars['Int']['output'];
  /** PERIOD_CLOSED if its date lies in a closed period. Otherwise null. */
  lockedReason?: Maybe<LockedReason>;
  /** The reason in words. */
  message: Scalars['String']['output'];
};

/** A log that was not imported. */
export type FailedTimeLog = {
  __typename?: 'FailedTimeLog';
  /** Why it was not imported. */
  code: ErrorCode;
  /** Its `externalId`. */
  externalId: Scalars['String']['output'];
  /** The field that is wrong, such as "project". */
  field: Scalars['String']['output'];
  /** Its index in `logs`; 0 is the first. */
  index: Scalars['Int']['output'];
  /** PERIOD_CLOSED if its date lies in a closed period. Otherwise null. */
  lockedReason?: Maybe<LockedReason>;
  /** The reason in words. */
  message: Scalars['String']['output'];
};

/** What a file is uploaded for. Each purpose requires the permission to use the file for it. */
export type FilePurpose =
  /** The organization's logo: a PNG, JPEG or WebP image of at most 5 MB, or an SVG of at most 384 KB. Requires OWNER or ADMIN. */
  | 'LOGO'
  /** The picture of a profile: a PNG, JPEG or WebP image of at most 5 MB. Available to every member. */
  | 'PICTURE'
  /** The receipt of an expense: a PDF, or a PNG, JPEG or WebP image, of at most 10 MB. Available to every member. */
  | 'RECEIPT'
  /** A CSV file of recorded time, of at most 16 MB. Requires OWNER or ADMIN. */
  | 'TIME_IMPORT';

/** A file of time to import, and how it is read. */
export type ImportTimeFileInput = {
  /** The ID of the client of projects that are created from rows without a client. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** What columns say whose names are not those of the format, for example because they are translated. At most 30 items. */
  columns?: InputMaybe<Array<TimeFileColumnInput>>;
  /** The order of day, month and year in dates with slashes or dashes. Required if a date such as 11/01/2025 can be read in two ways. */
  dateFormat?: InputMaybe<DateOrder>;
  /** Whether to tell what the import would do, without doing it. False if omitted. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The CSV file as a `data:text/csv;base64,…` URI, in UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs. Required unless `fileId` is given. At most 716800 bytes. */
  file?: InputMaybe<Scalars['String']['input']>;
  /** The ID of a file that was uploaded with `uploadFile` for TIME_IMPORT, in place of `file`. An ID of the form `fil_…`. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that exported it. */
  format: TimeFileFormat;
  /** The ID of the project of rows without one. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The time zone of the file's times; the organization's if omitted. An IANA time zone such as "Europe/Berlin". */
  timezone?: InputMaybe<Scalars['String']['input']>;
  /** Whether rates in the file become the entries' own. Otherwise rates are found as for other entries. A rate must be in the client's currency. */
  useRates?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Logs of time to import. */
export type ImportTimeLogsInput = {
  /** The logs. 1 to 5000 items. */
  logs: Array<TimeLogInput>;
  /** The name of the system that they come from; "API" if omitted. An `externalId` is unique within it. At most 50 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** The result of importing logs of time. */
export type ImportTimeLogsPayload = {
  __typename?: 'ImportTimeLogsPayload';
  /** The number of time entries that were created. */
  created: Scalars['Int']['output'];
  /** The logs that were not imported, each with the reason. */
  failed: Array<FailedTimeLog>;
  /** The number of logs that had been imported before. They were not changed. */
  unchanged: Scalars['Int']['output'];
};

/** An invitation to become a member. Anyone who has its link can accept it, once. */
export type Invitation = Node & {
  __typename?: 'Invitation';
  /** A link that accepts the invitation, to pass on by other means than the email. Only `inviteUser` and `resendInvitation` return it; null otherwise. Unlike the link in the email, it does not verify the email address. */
  acceptUrl?: Maybe<Scalars['String']['output']>;
  /** When it was accepted. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Why the last attempt to send the latest email failed: the mail server's reply, unless it could quote the email. Also set while sending is retried. Null if it did not fail. */
  deliveryFailure?: Maybe<Scalars['String']['output']>;
  /** Whether the mail server accepted the latest email. If it is FAILED, check the address and call `resendInvitation`. Null if no email was sent because the invitation was no longer pending, and 30 days after it was sent. */
  deliveryStatus?: Maybe<DeliveryStatus>;
  /** The department that the person will work in. */
  department?: Maybe<Scalars['String']['output']>;
  /** The email address it was sent to, in lower case. */
  email: Scalars['String']['output'];
  /** When it expires. */
  expiresAt: Scalars['DateTime']['output'];
  /** The features that an employee will have in addition to their own time, profile and projects. */
  features: Array<MemberFeature>;
  /** The hourly rate, in major units of the organization's currency. */
  hourlyRate?: Maybe<Scalars['Decimal']['output']>;
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** The member who sent it last. Null if that member has left. */
  invitedBy?: Maybe<User>;
  /** The person's job title. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** A personal message included in the email. */
  personalMessage?: Maybe<Scalars['String']['output']>;
  /** The IDs of the projects that the person will be limited to (`prj_…`). Null for no limit. */
  projectIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The role that the person will have. */
  role: MemberRole;
  /** Where it stands. */
  status: InvitationStatus;
  /** The team that the person will work in. */
  team?: Maybe<Scalars['String']['output']>;
};

/** A page of Invitation objects. */
export type InvitationConnection = {
  __typename?: 'InvitationConnection';
  /** The rows with their cursors. */
  edges: Array<InvitationEdge>;
  /** The rows without their cursors. */
  nodes: Array<Invitation>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One Invitation on a page, with its cursor. */
export type InvitationEdge = {
  __typename?: 'InvitationEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The Invitation. */
  node: Invitation;
};

/** An invitation, as shown to the person who was invited. */
export type InvitationOffer = {
  __typename?: 'InvitationOffer';
  /** The department that the person will work in. */
  department?: Maybe<Scalars['String']['output']>;
  /** The email address it was sent to. */
  email: Scalars['String']['output'];
  /** When it expires. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whether a user with this email address already exists. That user accepts with their existing password. */
  hasAccount: Scalars['Boolean']['output'];
  /** The member who sent it. Null if that member has left. */
  invitedBy?: Maybe<Scalars['String']['output']>;
  /** The person's job title. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** The business that sent the invitation. */
  organizationName: Scalars['String']['output'];
  /** A personal message from the sender. */
  personalMessage?: Maybe<Scalars['String']['output']>;
  /** The role that the person will have. */
  role: MemberRole;
  /** The team that the person will work in. */
  team?: Maybe<Scalars['String']['output']>;
};

/** The features that an employee will have, and the projects they are limited to. */
export type InvitationPermissionsInput = {
  /** The features. None if omitted. At most 10 items. */
  features?: InputMaybe<Array<MemberFeature>>;
  /** The IDs of the projects. No limit if omitted. Fails with NOT_FOUND for an unknown project. At most 100 items. Each: An ID of the form `prj_…`. */
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The status of an invitation. */
export type InvitationStatus =
  /** Accepted; the person is a member. */
  | 'ACCEPTED'
  /** Cancelled. */
  | 'CANCELLED'
  /** Expired; it can be sent again. */
  | 'EXPIRED'
  /** Waiting to be accepted. */
  | 'PENDING';

/** An invitation to become a member. */
export type InviteUserInput = {
  /** The department that the person will work in. At most 200 characters. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** The email address. Case is ignored. Fails with DUPLICATE_RESOURCE if it belongs to a member or has a pending invitation. At most 254 characters. */
  email: Scalars['String']['input'];
  /** The hourly rate, in major units of the organization's currency. Zero or more, with at most four decimals. */
  hourlyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The person's job title. At most 200 characters. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** For an EMPLOYEE: additional features, or a limit to projects. Fails with VALIDATION_ERROR for other roles. */
  permissions?: InputMaybe<InvitationPermissionsInput>;
  /** A personal message included in the email. At most 2000 characters. */
  personalMessage?: InputMaybe<Scalars['String']['input']>;
  /** The role that the person will have. It cannot be higher than your own, and cannot be OWNER. */
  role: MemberRole;
  /** The team that the person will work in. At most 200 characters. */
  team?: InputMaybe<Scalars['String']['input']>;
};

/** A numbered bill. Always: total = subtotal - discount + tax (without the tax if prices include it), the lines add up to the subtotal, and total = totalPaid + credited + remainingBalance. */
export type Invoice = Node & {
  __typename?: 'Invoice';
  /** The events in the invoice's history, oldest first; 50 per page by default. */
  activity: InvoiceEventConnection;
  /** The amount applied to this invoice from each payment, oldest first; 10 per page by default. */
  allocations: PaymentAllocationConnection;
  /** What the client wants to find on the invoice, such as a cost centre or a routing ID, as printed. */
  buyerReference?: Maybe<Scalars['String']['output']>;
  /** The reason given when it was cancelled. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** When it was cancelled. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The client as it is now. The document of a published invoice keeps the details from the time of publication. */
  client: Client;
  /** The client's name as printed on this invoice. */
  clientName: Scalars['String']['output'];
  /** Notes printed on the invoice. */
  clientNotes?: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created it. Null if the system did, or if the user has left the organization. */
  createdBy?: Maybe<User>;
  /** The sum of the invoice's credits, which no longer have to be paid. */
  credited: Money;
  /** The currency. It cannot change once the invoice is created. */
  currency: Scalars['CurrencyCode']['output'];
  /** Custom fields, at most 20. They are not printed. */
  customFields: Array<CustomField>;
  /** The emails with this invoice and with receipts for its payments, one per recipient, oldest first; 50 per page by default. Shows which recipients the mail server refused, and why. */
  deliveries: DeliveryConnection;
  /** The amount deducted from the subtotal. */
  discount: Money;
  /** The discount as a fraction of the subtotal. Null if it is a fixed amount or there is none. */
  discountRate?: Maybe<Scalars['Decimal']['output']>;
  /** When it was marked as disputed. Null if it is not disputed. */
  disputedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The due date. Never before the issue date. */
  dueDate: Scalars['Date']['output'];
  /** The IDs of the expenses that it bills, as far as the caller may see them. */
  expenseIds: Array<Scalars['ID']['output']>;
  /** The URL of the hosted page for the client. Null for a draft. */
  hostedUrl?: Maybe<Scalars['String']['output']>;
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** The issue date. */
  issueDate: Scalars['Date']['output'];
  /** The lines, in order. At most 500. */
  lines: Array<InvoiceLine>;
  /** The total without tax. */
  net: Money;
  /** Internal notes, for members only. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The number, such as "INV-2025-01-001". Null for a draft that has none yet. */
  number?: Maybe<Scalars['String']['output']>;
  /** When the balance reached zero. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day it was paid in full: the latest day of its payments and credits once it is PAID. Null otherwise. */
  paidDate?: Maybe<Scalars['Date']['output']>;
  /** `Net N`, `Due on receipt` or `EOM`. */
  paymentTerms: Scalars['String']['output'];
  /** The payments applied to this invoice, including refunded ones, oldest first; 10 per page by default. */
  payments: PaymentConnection;
  /** The number of the client's order, as printed. */
  poNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the unit prices include the taxes. If so, amounts of lines, subtotal and discount do too. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** The IDs of the projects of its lines, as far as the caller may see them. */
  projectIds: Array<Scalars['ID']['output']>;
  /** When it was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the payments on this invoice are refunded in part or in full. */
  refundState: RefundState;
  /** How much of the payments on this invoice has been refunded. */
  refunded: Money;
  /** When it became REFUNDED. */
  refundedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The refunds of payments on this invoice, including failed ones, oldest first; 10 per page by default. */
  refunds: RefundConnection;
  /** The amount still to be paid: total - totalPaid - credited. */
  remainingBalance: Money;
  /** The number of reminders that were sent. Reserved: none are sent yet. */
  remindersSent: Scalars['Int']['output'];
  /** When the mail server first accepted an email with it, or when a member marked it as sent. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first day of the period in which the work was done or the goods were delivered, as printed. */
  serviceFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day of that period. Null exactly if `serviceFrom` is. */
  serviceTo?: Maybe<Scalars['Date']['output']>;
  /** The status. */
  status: InvoiceStatus;
  /** The sum of the lines. */
  subtotal: Money;
  /** Tags for members, at most 20. They are not printed. */
  tags: Array<Scalars['String']['output']>;
  /** The sum of the taxes. */
  tax: Money;
  /** The base on which taxes are calculated. */
  taxCalculation: TaxCalculation;
  /** The taxes of lines that have no taxes of their own. */
  taxRules: Array<Tax>;
  /** The tax breakdown. */
  taxes: Array<InvoiceTax>;
  /** The IDs of the time entries that it bills, as far as the caller may see them. */
  timeEntryIds: Array<Scalars['ID']['output']>;
  /** subtotal - discount + tax; subtotal - discount if prices include tax. */
  total: Money;
  /** The amount that payments have applied to the invoice, less refunds. */
  totalPaid: Money;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits. */
  version: Scalars['Int']['output'];
  /** How sure it is that a person opened the hosted page. Null before `viewedAt`. */
  viewConfidence?: Maybe<ViewConfidence>;
  /** When the hosted page was first opened by someone other than a member. Link previews, mail scanners, prefetches, known bots and the sender's own copy do not count, as far as they can be recognised; see `viewConfidence`. Downloading the PDF does not count either. */
  viewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What may be wrong with the PDF, for example text in a script that no font contains; in the response of `updateInvoice` also the time entries and expenses that are no longer on the draft. Empty if nothing was found. */
  warnings: Array<InvoiceWarning>;
  /** The reason given when it was written off. */
  writeOffReason?: Maybe<Scalars['String']['output']>;
  /** When the balance was written off. A later payment does not change it. */
  writtenOffAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A numbered bill. Always: total = subtotal - discount + tax (without the tax if prices include it), the lines add up to the subtotal, and total = totalPaid + credited + remainingBalance. */
export type InvoiceActivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A numbered bill. Always: total = subtotal - discount + tax (without the tax if prices include it), the lines add up to the subtotal, and total = totalPaid + credited + remainingBalance. */
export type InvoiceAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A numbered bill. Always: total = subtotal - discount + tax (without the tax if prices include it), the lines add up to the subtotal, and total = totalPaid + credited + remainingBalance. */
export type InvoiceDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A numbered bill. Always: total = subtotal - discount + tax (without the tax if prices include it), the lines add up to the subtotal, and total = totalPaid + credited + remainingBalance. */
export type InvoicePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A numbered bill. Always: total = subtotal - discount + tax (without the tax if prices include it), the lines add up to the subtotal, and total = totalPaid + credited + remainingBalance. */
export type InvoiceRefundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Invoice objects. */
export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  /** The rows with their cursors. */
  edges: Array<InvoiceEdge>;
  /** The rows without their cursors. */
  nodes: Array<Invoice>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** Whether the search matches more than 1,000 rows. If so, the list contains only the 1,000 newest of them; refine the search. */
  searchIsCapped: Scalars['Boolean']['output'];
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One Invoice on a page, with its cursor. */
export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The Invoice. */
  node: Invoice;
};

/** An event in an invoice's history. */
export type InvoiceEvent = {
  __typename?: 'InvoiceEvent';
  /** The user who triggered the event. Null for the client, the system, and users who have left. */
  actor?: Maybe<User>;
  /** When the change was made. */
  at: Scalars['DateTime']['output'];
  /** The ID. */
  id: Scalars['ID']['output'];
  /** The type of the event. */
  type: InvoiceEventType;
};

/** A page of InvoiceEvent objects. */
export type InvoiceEventConnection = {
  __typename?: 'InvoiceEventConnection';
  /** The rows with their cursors. */
  edges: Array<InvoiceEventEdge>;
  /** The rows without their cursors. */
  nodes: Array<InvoiceEvent>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One InvoiceEvent on a page, with its cursor. */
export type InvoiceEventEdge = {
  __typename?: 'InvoiceEventEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The InvoiceEvent. */
  node: InvoiceEvent;
};

/** The type of an event in an invoice's history. */
export type InvoiceEventType =
  /** The invoice was cancelled. */
  | 'CANCELLED'
  /** The invoice was created. */
  | 'CREATED'
  /** A member marked the invoice as disputed. */
  | 'DISPUTED'
  /** A member marked the invoice as no longer disputed. */
  | 'DISPUTE_ENDED'
  /** The due date passed and the invoice was not paid. */
  | 'OVERDUE'
  /** The invoice is no longer overdue because the organization's time zone changed. */
  | 'OVERDUE_ENDED'
  /** The balance reached zero. */
  | 'PAID'
  /** A payment was applied to the invoice. */
  | 'PAYMENT_RECORDED'
  /** A payment that had been applied to the invoice was voided. */
  | 'PAYMENT_VOIDED'
  /** The invoice was published. */
  | 'PUBLISHED'
  /** A member requested that the invoice be emailed. */
  | 'SEND_REQUESTED'
  /** The mail server accepted an email with the invoice, or a member marked it as sent. */
  | 'SENT'
  /** The draft was edited. */
  | 'UPDATED'
  /** Someone other than a member opened the hosted page for the first time, or a member marked it as viewed. */
  | 'VIEWED'
  /** What was left to pay was written off. */
  | 'WRITTEN_OFF';

/** Filters the invoices. An invoice must match every condition. */
export type InvoiceFilter = {
  /** The maximum total, in major units of each invoice's currency. */
  amountMax?: InputMaybe<Scalars['Decimal']['input']>;
  /** The minimum total, in major units of each invoice's currency. */
  amountMin?: InputMaybe<Scalars['Decimal']['input']>;
  /** Only invoices for this client. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Only invoices in this currency. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Due on or after this day. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on or before this day. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Issued on or after this day. */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Issued on or before this day. */
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only invoices with a line for this project. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Text that the number or the client's name contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the number. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only these statuses. */
  status?: InputMaybe<Array<InvoiceStatus>>;
};

/** One line of an invoice. */
export type InvoiceLine = {
  __typename?: 'InvoiceLine';
  /** quantity × rate, rounded half up once; on a line that bills time entries, minutes × rate / 60. */
  amount: Money;
  /** The code of the work or goods in a public list. */
  code?: Maybe<LineCode>;
  /** A description of the work or goods. */
  description: Scalars['String']['output'];
  /** The ID of the expense that the line bills, as far as the caller may see it. At most one. */
  expenseIds: Array<Scalars['ID']['output']>;
  /** The line's ID. A line of a draft keeps it as long as edits name it. */
  id: Scalars['ID']['output'];
  /** The minutes of the time entries that the line bills. Null for all other lines. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** The position on the invoice, starting at 0. */
  position: Scalars['Int']['output'];
  /** The project that the line bills. Null for none. */
  project?: Maybe<Project>;
  /** The quantity; for time, in hours. At most four decimals. */
  quantity: Scalars['Decimal']['output'];
  /** The unit price, in major units of the invoice's currency. At most four decimals. */
  rate: Scalars['Decimal']['output'];
  /** Whether the line is taxable. */
  taxable: Scalars['Boolean']['output'];
  /** The line's own taxes. If null, the invoice's taxes apply. */
  taxes?: Maybe<Array<Tax>>;
  /** The IDs of the time entries that the line bills, as far as the caller may see them. */
  timeEntryIds: Array<Scalars['ID']['output']>;
  /** The type of the line. */
  type: LineType;
  /** What the quantity counts: HOUR, DAY, PIECE, KM, MILE or MONTH, which documents print in words, or a text that is printed as entered. Null for none. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** A line of an invoice. */
export type InvoiceLineInput = {
  /** The code of the work or goods in a public list. */
  code?: InputMaybe<LineCodeInput>;
  /** A description of the work or goods. Required without `itemId`; otherwise defaults to the item's. 1 to 1000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The ID of a line of the draft, which keeps its time entries or its expense; fields that are omitted keep their values. The rate and the description of a line that bills time entries or an expense can be changed, its quantity and project cannot. Only for editing a draft. Fails with NOT_FOUND if the draft has no such line. An ID of the form `lin_…`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The ID of an item. Its description and rate are copied if the line has none of its own. Later changes of the item do not affect the line. Fails with NOT_FOUND for an unknown item; INVALID_STATE for an archived one. An ID of the form `itm_…`. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** The ID of the project that the line bills, which must be one of the invoice's client. Required from members who are limited to projects. Fails with NOT_FOUND for an unknown project. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The quantity. Required without `id`. Greater than zero, with at most four decimals. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** The unit price, in major units of the invoice's currency. Required without `itemId`; otherwise defaults to the item's if that is in the same currency. At most four decimals. Zero or more, or for a DISCOUNT zero or less. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The IDs of tax rates, in place of the invoice's taxes. Names and rates are copied. Later changes of a tax rate do not affect the line. Fails with NOT_FOUND for an unknown tax rate; INVALID_STATE for an archived one. At most 10 items. Each: An ID of the form `tax_…`. Cannot be combined with `taxes`. */
  taxRateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the line is taxable. Defaults to true. */
  taxable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The line's own taxes, in place of the invoice's. At most 10 items. */
  taxes?: InputMaybe<Array<TaxInput>>;
  /** Only when a draft is edited: the IDs of the time entries that the line bills. Those that it had and that are left out can be billed again, except time that the caller cannot see, which stays. Others are added: they must have the rate of those on the line, and be such that `createInvoice` could bill them. Without `id`, the line is a new one. Fails with NOT_FOUND for an unknown entry, and INVALID_STATE for one that cannot be billed. 1 to 500 items. Each: An ID of the form `tim_…`. */
  timeEntryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The type of the line. Defaults to FIXED. */
  type?: InputMaybe<LineType>;
  /** What the quantity counts. A line that bills time entries counts hours. HOUR, DAY, PIECE, KM, MILE, MONTH, or a text of at most 20 characters. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** The order of the invoices. */
export type InvoiceOrder = {
  /** The direction of a sort. */
  direction?: SortDirection;
  /** The field to sort by. */
  field: InvoiceOrderField;
};

/** The fields that invoices can be sorted by. Ties are broken by ID. */
export type InvoiceOrderField =
  /** The client's name on the invoice, sorted as NAME sorts clients. */
  | 'CLIENT_NAME'
  /** The due date. */
  | 'DUE_DATE'
  /** The issue date. */
  | 'ISSUE_DATE'
  /** The invoice number, 1000 after 999. In ascending order, drafts without a number come last. */
  | 'NUMBER'
  /** The status, in alphabetical order. */
  | 'STATUS'
  /** The total in minor units, regardless of currency. */
  | 'TOTAL';

/** An invoice as `createInvoice` would create it. Nothing is written. */
export type InvoicePreview = {
  __typename?: 'InvoicePreview';
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The amount deducted from the subtotal. */
  discount: Money;
  /** The due date. */
  dueDate: Scalars['Date']['output'];
  /** What the time would come to in each grouping. Empty if no time is billed. */
  groupings: Array<TimeGroupingPreview>;
  /** The issue date. */
  issueDate: Scalars['Date']['output'];
  /** The lines, in order. At most 500. */
  lines: Array<InvoicePreviewLine>;
  /** The total without tax. */
  net: Money;
  /** `Net N`, `Due on receipt` or `EOM`. */
  paymentTerms: Scalars['String']['output'];
  /** Whether the unit prices include the taxes. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** The sum of the lines. */
  subtotal: Money;
  /** The sum of the taxes. */
  tax: Money;
  /** The base on which taxes are calculated. */
  taxCalculation: TaxCalculation;
  /** The tax breakdown. */
  taxes: Array<InvoiceTax>;
  /** subtotal - discount + tax; subtotal - discount if prices include tax. */
  total: Money;
  /** The time entries and expenses that cannot be billed, which are left out here. `createInvoice` fails with INVALID_STATE while there are any. */
  warnings: Array<InvoiceWarning>;
};

/** A line as `createInvoice` would write it. */
export type InvoicePreviewLine = {
  __typename?: 'InvoicePreviewLine';
  /** The amount. */
  amount: Money;
  /** The code of the work or goods in a public list. */
  code?: Maybe<LineCode>;
  /** The description. */
  description: Scalars['String']['output'];
  /** The ID of the expense that the line bills. At most one. */
  expenseIds: Array<Scalars['ID']['output']>;
  /** The minutes of the time entries that the line bills. Null for all other lines. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** The project's ID. Null for lines of no or of several projects. */
  projectId?: Maybe<Scalars['ID']['output']>;
  /** The quantity; for time, in hours. At most four decimals. */
  quantity: Scalars['Decimal']['output'];
  /** The unit price, in major units of the invoice's currency. */
  rate: Scalars['Decimal']['output'];
  /** Whether the line is taxable. */
  taxable: Scalars['Boolean']['output'];
  /** The line's own taxes. Null if it has the invoice's taxes. */
  taxes?: Maybe<Array<Tax>>;
  /** The IDs of the time entries that the line bills. */
  timeEntryIds: Array<Scalars['ID']['output']>;
  /** The type. */
  type: LineType;
  /** What the quantity counts. Null for none. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** The status of an invoice. */
export type InvoiceStatus =
  /** Credited in full without any payment, or a draft that was cancelled. */
  | 'CANCELLED'
  /** Can still be edited and deleted. */
  | 'DRAFT'
  /** The due date has passed in the organization's time zone. */
  | 'OVERDUE'
  /** The balance is zero, and at least part of it was paid. */
  | 'PAID'
  /** Final, but not sent yet. */
  | 'PUBLISHED'
  /** Credited in full after a payment. */
  | 'REFUNDED'
  /** Accepted by the mail server, or marked as sent by a member. */
  | 'SENT'
  /** Written off. It no longer counts as outstanding, but can still be paid. */
  | 'UNCOLLECTIBLE'
  /** Someone other than a member has opened the hosted page. `viewConfidence` says how sure that is. */
  | 'VIEWED';

/** One tax of an invoice. It is calculated on all lines that it applies to and rounded once. */
export type InvoiceTax = {
  __typename?: 'InvoiceTax';
  /** The amount of the tax. The amounts of all rows add up to `tax`. */
  amount: Money;
  /** The amount on which the tax is calculated. */
  base: Money;
  /** The printed name, such as "VAT". */
  name: Scalars['String']['output'];
  /** The rate as a fraction: "0.08" is 8%. At most six decimals. */
  rate: Scalars['Decimal']['output'];
};

/** Something that may be wrong with an invoice. It does not prevent anything. */
export type InvoiceWarning = {
  __typename?: 'InvoiceWarning';
  /** The characters in question, each once, in the order of the document. */
  characters: Array<Scalars['String']['output']>;
  /** The kind of the warning. */
  code: InvoiceWarningCode;
  /** The ID of the expense in question. Null if it is about none. */
  expenseId?: Maybe<Scalars['ID']['output']>;
  /** A description for people. */
  message: Scalars['String']['output'];
  /** The ID of the time entry in question. Null if it is about none. */
  timeEntryId?: Maybe<Scalars['ID']['output']>;
};

/** What may be wrong with an invoice. */
export type InvoiceWarningCode =
  /** No font contains a character of the text. The PDF may show a box instead. */
  | 'CHARACTER_WITHOUT_FONT'
  /** An expense is billed already. */
  | 'EXPENSE_BILLED'
  /** The billed amount of an expense is not in the invoice's currency. */
  | 'EXPENSE_IN_OTHER_CURRENCY'
  /** An expense is not approved. */
  | 'EXPENSE_NOT_APPROVED'
  /** An expense is not billable. */
  | 'EXPENSE_NOT_BILLABLE'
  /** An expense belongs to another client. */
  | 'EXPENSE_OF_OTHER_CLIENT'
  /** This edit took an expense off the invoice. It can be billed again. */
  | 'EXPENSE_RELEASED'
  /** A time entry is billed already. */
  | 'TIME_BILLED'
  /** The rate of a time entry is not in the invoice's currency. */
  | 'TIME_IN_OTHER_CURRENCY'
  /** A time entry is not approved. */
  | 'TIME_NOT_APPROVED'
  /** A time entry is not billable. */
  | 'TIME_NOT_BILLABLE'
  /** A time entry belongs to another client. */
  | 'TIME_OF_OTHER_CLIENT'
  /** This edit took a time entry off the invoice. The entry can be billed again. */
  | 'TIME_RELEASED'
  /** No rate was found for a billable time entry. */
  | 'TIME_WITHOUT_RATE';

/** The defaults for new invoices, and the day before which the books are closed. */
export type InvoicingSettings = {
  __typename?: 'InvoicingSettings';
  /** The currency for clients that have none. */
  currency: Scalars['CurrencyCode']['output'];
  /** The pattern of invoice numbers, such as `INV-{YYYY}-{MM}-{SEQ:3}`. */
  invoiceNumberPattern: Scalars['String']['output'];
  /** The BCP 47 tag of the locale in which numbers and dates are formatted. */
  locale: Scalars['String']['output'];
  /** Before this day the books are closed: invoices, payments, credits, refunds, write-offs and expenses with an earlier date can be neither recorded nor changed. Null if nothing is closed. */
  lockInvoicesBefore?: Maybe<Scalars['Date']['output']>;
  /** When an invoice is numbered. */
  numberAssignment: NumberAssignment;
  /** The paper size of PDFs. */
  paperSize: PaperSize;
  /** How invoices are paid, such as a bank account. Copied to each invoice when it is published. */
  paymentInstructions?: Maybe<Scalars['String']['output']>;
  /** `Net N`, `Due on receipt` or `EOM`, for clients that have none. */
  paymentTerms: Scalars['String']['output'];
  /** Days relative to the due date on which reminders are to be sent, in ascending order: -3 is three days before it. Reserved: it is stored, but no reminders are sent yet. */
  reminderSchedule: Array<Scalars['Int']['output']>;
  /** The IANA time zone that decides when a day begins. */
  timezone: Scalars['String']['output'];
};

/** Changes to the defaults for new invoices, and to the closed period. Omitted fields are not changed. */
export type InvoicingSettingsInput = {
  /** The currency of new invoices. Cannot be cleared. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The pattern of invoice numbers. Cannot be cleared. Letters, digits, `-`, `_`, `.` and the tokens {YYYY} {YY} {MM} {SEQ} {SEQ:n}, with exactly one SEQ; at most 40 characters. */
  invoiceNumberPattern?: InputMaybe<Scalars['String']['input']>;
  /** The locale. Cannot be cleared. A BCP 47 language tag such as "de-CH". */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** Closes the books before this day; `null` opens them. Acts with an earlier date fail with INVALID_STATE and the reason `PERIOD_CLOSED`. Only an OWNER can change it; FORBIDDEN for others. */
  lockInvoicesBefore?: InputMaybe<Scalars['Date']['input']>;
  /** When an invoice is numbered. Cannot be cleared. */
  numberAssignment?: InputMaybe<NumberAssignment>;
  /** The paper size of PDFs. Cannot be cleared. */
  paperSize?: InputMaybe<PaperSize>;
  /** How invoices are paid, such as a bank account, as printed. Published invoices keep theirs. At most 2000 characters. */
  paymentInstructions?: InputMaybe<Scalars['String']['input']>;
  /** When invoices are due. Cannot be cleared. `Net N` (0 to 365), `Due on receipt` or `EOM`. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** Days relative to the due date on which reminders are to be sent. Reserved: no reminders are sent yet. `null` for none. At most 10, each from -90 to 365. */
  reminderSchedule?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The time zone. Cannot be cleared. An IANA time zone such as "Europe/Berlin". */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** A product or service that the organization bills often. */
export type Item = Node & {
  __typename?: 'Item';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of the price. */
  currency: Scalars['CurrencyCode']['output'];
  /** The text for lines of invoices, if it is not the name. */
  description?: Maybe<Scalars['String']['output']>;
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** Whether it is archived. Lists omit it unless their filter asks for it. Invoices that were billed with it are not affected. */
  isArchived: Scalars['Boolean']['output'];
  /** The name, at most 200 characters. */
  name: Scalars['String']['output'];
  /** The unit price, in major units of `currency`. At most four decimals. */
  rate: Scalars['Decimal']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits. */
  version: Scalars['Int']['output'];
};

/** A page of Item objects. */
export type ItemConnection = {
  __typename?: 'ItemConnection';
  /** The rows with their cursors. */
  edges: Array<ItemEdge>;
  /** The rows without their cursors. */
  nodes: Array<Item>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** Whether the search matches more than 1,000 rows. If so, the list contains only the 1,000 newest of them; refine the search. */
  searchIsCapped: Scalars['Boolean']['output'];
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One Item on a page, with its cursor. */
export type ItemEdge = {
  __typename?: 'ItemEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The Item. */
  node: Item;
};

/** Filters the items. An item must match every condition. */
export type ItemFilter = {
  /** Only archived items (true) or only others (false). Defaults to false. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text that the name or description contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the name. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** The order of the items. */
export type ItemOrder = {
  /** The direction of a sort. */
  direction?: SortDirection;
  /** The field to sort by. */
  field: ItemOrderField;
};

/** The fields that items can be sorted by. Ties are broken by ID. */
export type ItemOrderField =
  /** When it was created. */
  | 'CREATED_AT'
  /** The name. Case and accents are ignored, and numbers sort by value: 9 before 10. */
  | 'NAME';

/** A background job, such as rendering a PDF or sending an email. */
export type Job = Node & {
  __typename?: 'Job';
  /** The number of attempts so far. */
  attempts: Scalars['Int']['output'];
  /** When it was requested. */
  createdAt: Scalars['DateTime']['output'];
  /** The error of the last attempt. Null if it did not fail. */
  error?: Maybe<Scalars['String']['output']>;
  /** When it finished or failed permanently. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** The type of job, such as "deliverEmail". */
  name: Scalars['String']['output'];
  /** The progress, from 0 to 100. */
  percent: Scalars['Int']['output'];
  /** The earliest time at which it may run. */
  runAt: Scalars['DateTime']['output'];
  /** The status. */
  status: JobStatus;
};

/** The status of a background job. */
export type JobStatus =
  /** Failed permanently. See `error`. */
  | 'DEAD'
  /** Failed; it will be retried. */
  | 'FAILED'
  /** Not started yet. */
  | 'QUEUED'
  /** In progress. */
  | 'RUNNING'
  /** Finished. See `result`. */
  | 'SUCCEEDED';

/** The code of what a line bills, in a public list. */
export type LineCode = {
  __typename?: 'LineCode';
  /** The list. */
  scheme: CodeScheme;
  /** The code, as printed. */
  value: Scalars['String']['output'];
};

/** The code of what a line bills, in a public list. */
export type LineCodeInput = {
  /** The list. */
  scheme: CodeScheme;
  /** The code. 1 to 20 characters. */
  value: Scalars['String']['input'];
};

/** The type of an invoice line. */
export type LineType =
  /** A deduction. Only this type can have a negative rate. */
  | 'DISCOUNT'
  /** An expense paid on the client's behalf. */
  | 'EXPENSE'
  /** A fixed price. */
  | 'FIXED'
  /** Time worked. The quantity is in hours. */
  | 'TIME';

/** Why a time entry or an expense cannot be changed. If several reasons apply, the first in this order is given: INVOICED, APPROVED, SUBMITTED, PERIOD_CLOSED. */
export type LockedReason =
  /** It is approved. */
  | 'APPROVED'
  /** It is on an invoice, here or elsewhere. */
  | 'INVOICED'
  /** Its date lies in a closed period. Owners and administrators can still change it, unless it is an expense dated before `lockInvoicesBefore`. */
  | 'PERIOD_CLOSED'
  /** It is submitted. */
  | 'SUBMITTED';

/** The email address and password, and the second factor if the user has one. */
export type LoginInput = {
  /** The email address. Case is ignored. At most 254 characters. */
  email: Scalars['String']['input'];
  /** The organization of the session, for users who belong to several. Defaults to the one joined first. Fails with FORBIDDEN if the user does not belong to it. An ID of the form `org_…`. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The password. */
  password: Scalars['String']['input'];
  /** A recovery code, in place of `totpCode`. Each can be used once. At most 40 characters. Spaces are ignored. */
  recoveryCode?: InputMaybe<Scalars['String']['input']>;
  /** The six digits shown by the authenticator app. Each code can be used once, and up to 30 seconds early or late. Ignored if two-factor authentication is off. Fails with TWO_FACTOR_REQUIRED if both codes are omitted, and with INVALID_OTP if the code is wrong. At most 20 characters. Spaces are ignored. */
  totpCode?: InputMaybe<Scalars['String']['input']>;
};

/** The session that was ended. */
export type LogoutPayload = {
  __typename?: 'LogoutPayload';
  /** The ID of the session that was ended (`ses_…`). */
  sessionId: Scalars['ID']['output'];
};

/** Whether the client disputes an invoice. */
export type MarkInvoiceDisputedInput = {
  /** The invoice's ID. An ID of the form `inv_…`. */
  id: Scalars['ID']['input'];
  /** `false` when the dispute is over. */
  isDisputed?: Scalars['Boolean']['input'];
};

/** The user who is logged in, and the organization of the session. */
export type Me = {
  __typename?: 'Me';
  /** The ID (`me_…`): one for each user and organization. */
  id: Scalars['ID']['output'];
  /** The organization of the session. */
  organization: Organization;
  /** The user's preferences, which are the same in every organization. */
  preferences: Preferences;
  /** The user's role in the organization. */
  role: MemberRole;
  /** The security settings of the account. */
  security: SecuritySettings;
  /** The organization's plan and its usage. */
  subscription: PlanSubscription;
  /** The user. */
  user: User;
};

/** A user's membership of the caller's organization. */
export type Member = Node & {
  __typename?: 'Member';
  /** The department. */
  department?: Maybe<Scalars['String']['output']>;
  /** The features granted to an employee. Empty for other roles. */
  features: Array<MemberFeature>;
  /** The hourly rate, in major units of the organization's currency. For employees without the INVOICING feature, null unless it is their own. */
  hourlyRate?: Maybe<Scalars['Decimal']['output']>;
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** The job title. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** When the user became a member. */
  joinedAt: Scalars['DateTime']['output'];
  /** The IDs of the projects that an employee is limited to (`prj_…`). Null for no limit. */
  projectIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The member's role. */
  role: MemberRole;
  /** The team. */
  team?: Maybe<Scalars['String']['output']>;
  /** The user. */
  user: User;
  /** Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits. */
  version: Scalars['Int']['output'];
  /** The minutes that the member works in a week, for timesheets. Null if that is not known. */
  weeklyCapacityMinutes?: Maybe<Scalars['Int']['output']>;
};

/** What an employee can be granted in addition to their own time, profile and projects. */
export type MemberFeature =
  /** View and change clients. Amounts are hidden without INVOICING. */
  | 'CLIENTS'
  /** Manage invoices and payments, view clients, and see money: rates, amounts and costs. */
  | 'INVOICING'
  /** View reports and everyone's time. Amounts are hidden without INVOICING. */
  | 'REPORTING'
  /** View everyone's time. Only managers can approve it. */
  | 'TIME_TRACKING';

/** A member's role in an organization, from most to fewest permissions. */
export type MemberRole =
  /** Settings, members, the audit log, and everything that a manager can do. */
  | 'ADMIN'
  /** Their own time, profile and projects. */
  | 'EMPLOYEE'
  /** Clients, projects, invoices, payments, reports, and everyone's time. */
  | 'MANAGER'
  /** Everything, including the organization and its plan. */
  | 'OWNER';

/** A placeholder to merge into a member. */
export type MergeMemberInput = {
  /** The user ID of the member who gets its time. An ID of the form `usr_…`. */
  intoUserId: Scalars['ID']['input'];
  /** The placeholder's user ID. An ID of the form `usr_…`. */
  placeholderId: Scalars['ID']['input'];
};

/** The result of merging a placeholder into a member. */
export type MergeMemberPayload = {
  __typename?: 'MergeMemberPayload';
  /** The number of time entries that are now theirs. */
  movedTimeEntries: Scalars['Int']['output'];
  /** The member. */
  user: User;
};

/** An amount of money in one currency. Amounts in different currencies are never added. */
export type Money = {
  __typename?: 'Money';
  /** The amount in major units, with as many decimals as the currency has: "3090.00" USD, "3090" JPY. */
  amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
  /** The amount formatted for a locale: "$3,090.00". Errors: VALIDATION_ERROR for an invalid locale. */
  formatted: Scalars['String']['output'];
};


/** An amount of money in one currency. Amounts in different currencies are never added. */
export type MoneyFormattedArgs = {
  locale?: Scalars['String']['input'];
};

/** The result of submitting, approving, rejecting or reopening expenses. */
export type MovedExpensesPayload = {
  __typename?: 'MovedExpensesPayload';
  /** The expenses that were not moved, each with the reason. */
  failed: Array<FailedExpense>;
  /** The expenses that were moved. */
  successful: Array<Expense>;
};

/** The result of submitting, approving, rejecting or reopening time entries. */
export type MovedTimeEntriesPayload = {
  __typename?: 'MovedTimeEntriesPayload';
  /** The entries that were not moved, each with the reason. */
  failed: Array<FailedTimeEntry>;
  /** The entries that were moved. */
  successful: Array<TimeEntry>;
  /** The approved entries for which the rules would give another rate now. Empty for other operations. */
  warnings: Array<TimeEntryWarning>;
};

/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts an invitation: makes the person a member and logs them in to the organization. A person whose email address has an account joins with its password and second factor; for others a user is created, whose email address the token verifies. Errors: as for `invitation`; VALIDATION_ERROR and PASSWORD_POLICY_VIOLATION for a new user; UNAUTHORIZED, ACCOUNT_LOCKED, ACCOUNT_SUSPENDED, TWO_FACTOR_REQUIRED and INVALID_OTP for an existing account; DUPLICATE_RESOURCE. Available to everyone, even without a token. */
  acceptInvitation: SessionTokens;
  /** Starts a session of a platform administrator, which belongs to no organization. Errors: UNAUTHORIZED, with the same message for an unknown email address, a wrong password and a user who is not a platform administrator; otherwise as for `login`. Available to everyone, even without a token. */
  adminLogin: SessionTokens;
  /** Suspends a user, which ends all their sessions at once, or restores one. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE for yourself. Available to platform administrators. */
  adminSetUserStatus: AdminUser;
  /** Approves submitted expenses: their amounts no longer change. Errors: VALIDATION_ERROR. Codes in `failed`: NOT_FOUND; INVALID_STATE; SELF_APPROVAL for your own expenses, unless no other active member may approve them. Available to OWNER, ADMIN and MANAGER. */
  approveExpenses: MovedExpensesPayload;
  /** Approves submitted entries: their time and rates no longer change. `warnings` of the response names those for which the rules would give another rate now. Errors: VALIDATION_ERROR. Codes in `failed`: NOT_FOUND; INVALID_STATE; TIME_ENTRY_LOCKED in a closed period; SELF_APPROVAL for your own time, unless no other active member may approve it. Available to OWNER, ADMIN and MANAGER. */
  approveTimeEntries: MovedTimeEntriesPayload;
  /** Archives an item. It can no longer be billed; invoices are not affected. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for members limited to projects. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  archiveItem: Item;
  /** Archives a task. No more time can be recorded on it; existing time is not affected. Errors: VALIDATION_ERROR; NOT_FOUND. Available to OWNER, ADMIN and MANAGER. */
  archiveTask: Task;
  /** Archives a tax rate. It can no longer be chosen; invoices are not affected. Errors: VALIDATION_ERROR; NOT_FOUND. Available to OWNER and ADMIN. */
  archiveTaxRate: TaxRate;
  /** Cancels an invitation, which invalidates its token. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if it was accepted. Available to OWNER and ADMIN. */
  cancelInvitation: Invitation;
  /** Cancels an invoice. Of a published one, what is left is credited. Its time entries and expenses can be billed again. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE, also while payments are applied to it. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  cancelInvoice: Invoice;
  /** Cancels the paid plan with effect at `paidUntil`. Nothing changes until then, and `upgradePlan` with a new payment reverts it. Errors: INVALID_STATE for BASIC, and if it is already cancelled. Available to OWNER. */
  cancelSubscription: PlanSubscription;
  /** Sets a new password and ends all other sessions at once. Besides `me` and `logout`, this is the only operation available once the password has expired. Errors: VALIDATION_ERROR; UNAUTHORIZED, at `input.currentPassword`, if the current password is wrong, and ACCOUNT_LOCKED after too many wrong ones; PASSWORD_POLICY_VIOLATION; CONFLICT if the password was changed in the meantime; SERVICE_UNAVAILABLE during too many concurrent logins. Available to every logged-in user. */
  changePassword: NewPasswordPayload;
  /** Turns two-factor authentication on with a first code from the app, ends the other sessions, and returns the recovery codes. Errors: INVALID_STATE if no secret was requested or it is already on; INVALID_OTP for a wrong code, after which the secret can still be confirmed. Available to every logged-in user. */
  confirmTwoFactor: ConfirmTwoFactorPayload;
  /** Uses one invoice of the month's allowance, for a client that renders an invoice on the device. Send an Idempotency-Key, so that a repeated request does not use another one. Errors: LIMIT_REACHED if none is left. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  consumeInvoiceAllowance: PlanSubscription;
  /** Creates a client. Errors: VALIDATION_ERROR; FORBIDDEN for members limited to projects. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with CLIENTS. */
  createClient: Client;
  /** Enters an expense. Employees enter their own expenses on projects whose team they belong to. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' expenses and for a markup; INVALID_STATE for an archived project or a closed period; INVALID_STATE for a receipt that was not sent yet; SERVICE_UNAVAILABLE if the receipt cannot be stored at the moment. Available to every member. */
  createExpense: Expense;
  /** Creates a draft, which counts against the plan's allowance. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE; LIMIT_REACHED. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  createInvoice: Invoice;
  /** Creates an item. Errors: VALIDATION_ERROR; FORBIDDEN for members limited to projects. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  createItem: Item;
  /** Creates a project for a client. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE for a deleted client. Available to OWNER, ADMIN and MANAGER. */
  createProject: Project;
  /** Creates another session of the caller, in the same organization, for a different device. Pass its tokens to the device, for example in a QR code. Errors: VALIDATION_ERROR; UNAUTHORIZED if the password is wrong; ACCOUNT_LOCKED; INVALID_STATE if `allowMultipleSessions` is off. Available to every member. */
  createSession: CreateSessionPayload;
  /** Creates a task of a project. Errors: VALIDATION_ERROR; NOT_FOUND; DUPLICATE_RESOURCE for a name that another task of the project has; INVALID_STATE for an archived project or one that already has 200 tasks. Available to OWNER, ADMIN and MANAGER. */
  createTask: Task;
  /** Creates a tax rate. Errors: VALIDATION_ERROR. Available to OWNER and ADMIN. */
  createTaxRate: TaxRate;
  /** Enters time. Employees enter their own time on projects whose team they belong to. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' time and for a rate; INVALID_STATE for an archived project or task, or a closed period; TIME_ENTRY_OVERLAPS. Available to every member. */
  createTimeEntry: TimeEntry;
  /** Deletes a client. It can no longer be billed; its invoices are kept. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for members limited to projects; INVALID_STATE, with a list of the projects, while it has active ones. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with CLIENTS. */
  deleteClient: Client;
  /** Deletes an expense that is a draft or rejected. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' expenses; INVALID_STATE for a locked expense. Available to every member. */
  deleteExpense: DeleteExpensePayload;
  /** Deletes a draft permanently. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  deleteInvoice: DeleteInvoicePayload;
  /** Voids a payment that was recorded by mistake. It is kept, but no longer counts: what it had paid has to be paid again. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if it was voided or refunded in part before, if a provider reported it, or if its day is closed. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  deletePayment: DeletePaymentPayload;
  /** Deletes a project permanently or, if invoice lines, time entries or expenses refer to it, archives it. Members who were limited to it then see nothing instead. Errors: VALIDATION_ERROR; NOT_FOUND. Available to OWNER, ADMIN and MANAGER. */
  deleteProject: DeleteProjectPayload;
  /** Deletes a time entry that is a draft or rejected. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' time; TIME_ENTRY_ALREADY_SUBMITTED; TIME_ENTRY_LOCKED; TIME_ENTRY_ALREADY_INVOICED. Available to every member. */
  deleteTimeEntry: DeleteTimeEntryPayload;
  /** Turns two-factor authentication off. Errors: INVALID_STATE if it is off; UNAUTHORIZED for a wrong password; TWO_FACTOR_REQUIRED without a code; INVALID_OTP for a wrong or used code; ACCOUNT_LOCKED, with `retryAfter` in seconds, after too many of them. Available to every logged-in user. */
  disableTwoFactor: SecuritySettings;
  /** Deletes the caller's running timer. Errors: INVALID_STATE if none is running in this organization. Available to every member. */
  discardTimer: DeleteTimeEntryPayload;
  /** Begins to turn two-factor authentication on: returns a secret for an authenticator app, which replaces any earlier one. Logins do not change until `confirmTwoFactor`. Errors: INVALID_STATE if it is already on. Available to every logged-in user. */
  enableTwoFactor: TwoFactorOffer;
  /** Imports the CSV file of time that another system has exported, or previews that: a background job does it, and `timeImport` tells how far it is. Clients, projects, tasks and people are matched by name, whatever its case, or created. A row is known by its day, times, person, project, task and description, and by how many rows before it say the same: importing a file again changes nothing, and a longer one adds what is new. Rows that are marked as invoiced become entries that were billed elsewhere, and approved ones are approved. Errors: VALIDATION_ERROR, also for a file of another format; NOT_FOUND and INVALID_STATE for the uploaded file, the project and the client; SERVICE_UNAVAILABLE if the file cannot be stored at the moment. Codes in `failedRows`: VALIDATION_ERROR; NOT_FOUND; TIME_ENTRY_OVERLAPS; INVALID_STATE for a closed period and for too many tasks. Available to OWNER and ADMIN. */
  importTimeFile: TimeImport;
  /** Imports time that another system has recorded, at most 5000 logs. Importing the same logs twice changes nothing. Errors: VALIDATION_ERROR. Codes in `failed`: VALIDATION_ERROR; NOT_FOUND for an unknown ID; DUPLICATE_RESOURCE for an `externalId` that is given twice; TIME_ENTRY_OVERLAPS; INVALID_STATE for a closed period and for too many tasks. Available to OWNER and ADMIN. */
  importTimeLogs: ImportTimeLogsPayload;
  /** Invites a person by email. The invitation expires after seven days; `acceptUrl` is a link to copy. Errors: VALIDATION_ERROR; FORBIDDEN for a role above your own and for OWNER; NOT_FOUND for unknown projects; DUPLICATE_RESOURCE for members and for people with a pending invitation; RATE_LIMIT_EXCEEDED, with `retryAfter`, after 10 emails per hour, including resent ones. Available to OWNER and ADMIN. */
  inviteUser: Invitation;
  /** Starts a session. If the user allows only one, their other sessions end. Errors: UNAUTHORIZED, with the same message after the same time, for an unknown email address and a wrong password; TWO_FACTOR_REQUIRED if the password is right and two-factor authentication is on; INVALID_OTP if the code is wrong or used; ACCOUNT_LOCKED, with `retryAfter` in seconds, after too many wrong passwords or codes, even if the credentials are now right or the email address is unknown; ACCOUNT_SUSPENDED; FORBIDDEN if the user belongs to no organization; SERVICE_UNAVAILABLE during too many concurrent logins. Available to everyone, even without a token. */
  login: SessionTokens;
  /** Ends the session: its access token and refresh token become invalid at once. Also deletes the user's expired sessions. Available to every logged-in user. */
  logout: LogoutPayload;
  /** Marks a published invoice as disputed by the client, or as no longer disputed. Its status does not change. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE for a draft. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  markInvoiceDisputed: Invoice;
  /** Merges a placeholder of someone whose time was imported into a member, and removes the placeholder. Its time, expenses, teams and rates become the member's, but for those that the member already has. Approved time keeps its rate; other time is priced again. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE for a user who is not a placeholder; TIME_ENTRY_OVERLAPS. Available to OWNER and ADMIN. */
  mergeMember: MergeMemberPayload;
  /** Records a payment of all that is left to pay of an invoice, which becomes PAID. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE, also if nothing is left to pay; DUPLICATE_RESOURCE. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  payInvoice: RecordPaymentPayload;
  /** Publishes a draft: its number and lines become final. No email is sent. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  publishInvoice: Invoice;
  /** Records a payment for an invoice, which becomes PAID when its balance is zero. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE; OVERPAYMENT, with the balance; DUPLICATE_RESOURCE. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  recordPayment: RecordPaymentPayload;
  /** Exchanges a refresh token for new tokens. Each refresh token can be used once. A client that did not receive the response, or a second tab, can repeat the request within the seconds of `REFRESH_GRACE_SECONDS` (30 by default) with the same `User-Agent`, as long as the new refresh token is unused: it gets the same new refresh token. Any other second use ends the session (SESSION_EXPIRED), because one of the two callers must have stolen the token. Repeated requests and ended sessions are recorded in the audit log. No access token is needed. Available to everyone, even without a token. */
  refreshSession: SessionTokens;
  /** Creates a user together with an organization that the user owns and its subscription, and logs the user in. Errors: VALIDATION_ERROR; PASSWORD_POLICY_VIOLATION; DUPLICATE_RESOURCE if the email address or mobile number is taken. Available to everyone, even without a token. */
  register: SessionTokens;
  /** Rejects submitted expenses with a reason. They can then be changed and submitted again. Errors: VALIDATION_ERROR. Codes in `failed`: NOT_FOUND; INVALID_STATE. Available to OWNER, ADMIN and MANAGER. */
  rejectExpenses: MovedExpensesPayload;
  /** Rejects submitted entries with a reason. They can then be changed and submitted again. Errors: VALIDATION_ERROR. Codes in `failed`: NOT_FOUND; INVALID_STATE; TIME_ENTRY_LOCKED in a closed period. Available to OWNER, ADMIN and MANAGER. */
  rejectTimeEntries: MovedTimeEntriesPayload;
  /** Removes a member from the organization. Their sessions in the organization end at once; what they did is kept. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for a member above you; INVALID_STATE for the last owner. Available to OWNER and ADMIN. */
  removeMember: RemoveMemberPayload;
  /** Makes submitted and approved expenses drafts again, unless they are on an invoice. Errors: VALIDATION_ERROR. Codes in `failed`: NOT_FOUND; INVALID_STATE. Available to OWNER, ADMIN and MANAGER. */
  reopenExpenses: MovedExpensesPayload;
  /** Makes submitted and approved entries drafts again. Their rates are cleared, except those given on an entry, and found when they are next changed or submitted. Errors: VALIDATION_ERROR. Codes in `failed`: NOT_FOUND; INVALID_STATE; TIME_ENTRY_LOCKED in a closed period; TIME_ENTRY_ALREADY_INVOICED. Available to OWNER, ADMIN and MANAGER. */
  reopenTimeEntries: MovedTimeEntriesPayload;
  /** Finds the rates of time entries again, exactly as a preview showed it. Approved and invoiced time never changes, nor do rates that were set on an entry. Costs change only if the caller is an owner or administrator. Changes at most 10,000 entries. Errors: VALIDATION_ERROR; NOT_FOUND for an unknown ID in the filter; CONFLICT if the preview is out of date. Available to OWNER, ADMIN and MANAGER. */
  repriceTimeEntries: RepriceTimeEntriesPayload;
  /** Emails a password reset link (WEB) or code (MOBILE), which replaces the previous one. The response is the same, after the same time, whether or not an account with this email address exists. Errors: VALIDATION_ERROR; RATE_LIMIT_EXCEEDED, with `retryAfter` in seconds, after five requests per hour for an address, and for a code within a minute of the last. Available to everyone, even without a token. */
  requestPasswordReset: SecretRequest;
  /** Sends an invitation again with a new token, which invalidates the old one; `acceptUrl` is a link to copy. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if it was accepted or cancelled, or is expired and not extended; RATE_LIMIT_EXCEEDED, with `retryAfter`. Available to OWNER and ADMIN. */
  resendInvitation: Invitation;
  /** Sends a new verification code, which replaces the previous one. The response is the same, after the same time, whether or not an account with this email address exists. Errors: VALIDATION_ERROR; RATE_LIMIT_EXCEEDED, with `retryAfter` in seconds, within a minute of the last request for this address and after five requests per hour. Available to everyone, even without a token. */
  resendVerificationOtp: SecretRequest;
  /** Sets a new password with a reset token, unlocks the account, and ends all its sessions at once. Errors: VALIDATION_ERROR; TOKEN_EXPIRED if the token is unknown, used or expired; PASSWORD_POLICY_VIOLATION, after which the token can still be used; SERVICE_UNAVAILABLE during too many concurrent logins. Available to everyone, even without a token. */
  resetPassword: NewPasswordPayload;
  /** Starts a timer for the caller with the project, task, description and tags of an entry, which does not change. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' time; INVALID_STATE for an archived project or task, or a closed period. Available to every member. */
  restartTimer: StartTimerPayload;
  /** Restores a deleted client. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for members limited to projects. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with CLIENTS. */
  restoreClient: Client;
  /** Emails an invoice. A draft is published first. Errors: EMAIL_NOT_VERIFIED if the caller's email address is not verified; VALIDATION_ERROR; NOT_FOUND; INVALID_STATE. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  sendInvoice: SendInvoicePayload;
  /** Sets an hourly rate from a day on; a rate of the same day is replaced. Time is billed by the first rule that has a rate, in the order of `RateRule`, at the latest rate on or before its date. Existing time entries keep their rate until they are changed; `entriesToReprice` says how many `repriceTimeEntries` would change. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for costs and for rates of members and of the organization, which owners and administrators set. Available to OWNER, ADMIN and MANAGER. */
  setRate: Rate;
  /** Starts a timer for the caller. One timer runs per user: another one, also in another organization, is stopped at the same moment. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE for an archived project or task, or a closed period. Available to every member. */
  startTimer: StartTimerPayload;
  /** Stops the caller's running timer. Its duration is rounded up to the organization's step. Errors: INVALID_STATE if none is running in this organization. Available to every member. */
  stopTimer: TimeEntry;
  /** Submits drafts and rejected expenses for approval. If the organization does not approve time and expenses, they are approved at once. Errors: VALIDATION_ERROR. Codes in `failed`: NOT_FOUND; INVALID_STATE; FORBIDDEN for others' expenses. Available to every member. */
  submitExpenses: MovedExpensesPayload;
  /** Submits drafts and rejected entries for approval. If the organization does not approve time, they are approved at once. Errors: VALIDATION_ERROR. Codes in `failed`: NOT_FOUND; INVALID_STATE; TIME_ENTRY_LOCKED in a closed period; FORBIDDEN for others' time; TIME_ENTRY_ALREADY_SUBMITTED. Available to every member. */
  submitTimeEntries: MovedTimeEntriesPayload;
  /** Submits a member's drafts and rejected entries of a week for approval, however often it is called. If the organization does not approve time, they are approved at once. Errors: VALIDATION_ERROR, also for a week with more than 500 entries to submit; NOT_FOUND for a user who is not a member; FORBIDDEN for others' time. Codes in `failed`: INVALID_STATE for a running timer; TIME_ENTRY_LOCKED in a closed period. Available to every member. */
  submitTimesheet: SubmitTimesheetPayload;
  /** Ends and deletes another session of the caller. Its tokens become invalid and its subscriptions are closed at once. Errors: VALIDATION_ERROR for an invalid ID; INVALID_STATE for the current session, which `logout` ends; NOT_FOUND. Available to every logged-in user. */
  terminateSession: TerminateSessionPayload;
  /** Changes a client. Drafts follow the change; published invoices do not. Errors: VALIDATION_ERROR; NOT_FOUND; CONFLICT; FORBIDDEN for members limited to projects. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with CLIENTS. */
  updateClient: Client;
  /** Changes an expense that is a draft or rejected. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' expenses, a markup and the day of reimbursement; CONFLICT; INVALID_STATE for a locked expense, an archived project or a closed period; INVALID_STATE for a receipt that was not sent yet; SERVICE_UNAVAILABLE if the receipt cannot be stored at the moment. Available to every member. */
  updateExpense: Expense;
  /** Edits a draft. `warnings` of the response names the time entries and expenses that are no longer on it. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE; CONFLICT. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  updateInvoice: Invoice;
  /** Sets the status of an invoice: PUBLISHED as `publishInvoice` does, SENT for an invoice that was sent in some other way, VIEWED as if the client had opened the hosted page, or CANCELLED as `cancelInvoice` does. A draft marked as SENT is published first. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  updateInvoiceStatus: Invoice;
  /** Changes an item. Invoices keep what was copied from it. Errors: VALIDATION_ERROR; NOT_FOUND; CONFLICT; INVALID_STATE for an archived item; FORBIDDEN for members limited to projects. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  updateItem: Item;
  /** Changes a member's role, rate, position, features or projects. New rights apply at once, even in open sessions. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for a role above your own; INVALID_STATE for the last owner; CONFLICT. Available to OWNER and ADMIN. */
  updateMember: Member;
  /** Changes your preferences field by field and returns all of them. Fields that are not sent are not changed. Errors: VALIDATION_ERROR. Available to every member. */
  updatePreferences: Preferences;
  /** Changes your profile or, as a manager, that of a member who is not above you. Omitted fields are not changed. Users who also belong to another organization can only change their name, time zone, language, bio, skills and picture themselves. Errors: VALIDATION_ERROR; NOT_FOUND and INVALID_STATE, also for a `pictureFileId` that does not exist or was not sent yet; FORBIDDEN; SERVICE_UNAVAILABLE if the picture cannot be read at the moment. Available to every member. */
  updateProfile: User;
  /** Changes a project. Errors: VALIDATION_ERROR; NOT_FOUND; CONFLICT; INVALID_STATE if it is archived, for a new client if invoice lines, time entries or expenses refer to the project, and for an active project of a deleted client. Available to OWNER, ADMIN and MANAGER. */
  updateProject: Project;
  /** Changes the security settings of the caller's account. Omitted fields are not changed. Errors: VALIDATION_ERROR with every value that is out of range. Available to every logged-in user. */
  updateSecuritySettings: SecuritySettings;
  /** Changes settings. Omitted fields are not changed. New invoices and drafts follow the changes; published invoices do not. Errors: VALIDATION_ERROR with all errors at once; FORBIDDEN if someone other than an OWNER changes `lockInvoicesBefore`; CONFLICT if `expectedVersion` is outdated; NOT_FOUND and INVALID_STATE for a `logoFileId` that does not exist or was not sent yet; SERVICE_UNAVAILABLE if a logo cannot be drawn or stored at the moment. Available to OWNER and ADMIN. */
  updateSettings: Settings;
  /** Changes a task. Errors: VALIDATION_ERROR; NOT_FOUND; CONFLICT; DUPLICATE_RESOURCE for a name that another task of the project has; INVALID_STATE for an archived task. Available to OWNER, ADMIN and MANAGER. */
  updateTask: Task;
  /** Changes a tax rate. Invoices keep what was copied from it. Errors: VALIDATION_ERROR; NOT_FOUND; CONFLICT; INVALID_STATE for an archived tax rate. Available to OWNER and ADMIN. */
  updateTaxRate: TaxRate;
  /** Changes a time entry that is a draft or rejected. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' time and for a rate; CONFLICT; INVALID_STATE for an archived project or task, a closed period or the end of a running timer; TIME_ENTRY_ALREADY_SUBMITTED; TIME_ENTRY_LOCKED; TIME_ENTRY_ALREADY_INVOICED; TIME_ENTRY_OVERLAPS. Available to every member. */
  updateTimeEntry: TimeEntry;
  /** Moves the caller's organization to a plan that has been paid for. A different plan starts now, with its own month and count; the same plan is extended by a month. Errors: VALIDATION_ERROR, including for a payment of a different amount or currency; NOT_FOUND if the provider knows no such payment for this organization; INVALID_STATE if the payment did not succeed or was refunded, and for a cheaper plan while a more expensive one is paid for; DUPLICATE_RESOURCE if the payment was already used, by any organization; SERVICE_UNAVAILABLE if the provider does not respond. Available to OWNER. */
  upgradePlan: UpgradePlanPayload;
  /** Uploads a file, to be used by another mutation within a day: a small one in `data`, a large one with a PUT to the URL in the result. Errors: VALIDATION_ERROR for a file of another type; FORBIDDEN; RATE_LIMIT_EXCEEDED if the organization has 100 files or 256 MB that are not used yet; SERVICE_UNAVAILABLE if the file cannot be stored at the moment. Available to every member. */
  uploadFile: UploadFilePayload;
  /** Verifies an email address or a mobile number with the code that was sent to it. The code has six digits, expires after 10 minutes, and can be used once. Errors: VALIDATION_ERROR; INVALID_OTP if the code is wrong, expired or used, after five attempts, and for an unknown email address. Available to everyone, even without a token. */
  verifyAccount: AccountVerification;
  /** Exchanges the code of a password reset for a token for `resetPassword`. Errors: VALIDATION_ERROR; INVALID_OTP if the code is wrong, expired or used, after five attempts, and for an unknown email address. Available to everyone, even without a token. */
  verifyResetOtp: ResetTokenPayload;
  /** Writes off what is left to pay of an invoice, which becomes UNCOLLECTIBLE. It no longer counts as outstanding, but can still be paid. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  writeOffInvoice: Invoice;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationAdminLoginArgs = {
  input: LoginInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationAdminSetUserStatusArgs = {
  input: AdminSetUserStatusInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationApproveExpensesArgs = {
  input: ApproveExpensesInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationApproveTimeEntriesArgs = {
  input: ApproveTimeEntriesInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationArchiveItemArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationArchiveTaskArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationArchiveTaxRateArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationCancelInvitationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationCancelInvoiceArgs = {
  input: CancelInvoiceInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationConfirmTwoFactorArgs = {
  input: ConfirmTwoFactorInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationCreateClientArgs = {
  input: CreateClientInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationCreateExpenseArgs = {
  input: CreateExpenseInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationCreateInvoiceArgs = {
  input: CreateInvoiceInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationCreateItemArgs = {
  input: CreateItemInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationCreateProjectArgs = {
  input: CreateProjectInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationCreateSessionArgs = {
  input: CreateSessionInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationCreateTaxRateArgs = {
  input: CreateTaxRateInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationCreateTimeEntryArgs = {
  input: CreateTimeEntryInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationDeleteClientArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationDeleteExpenseArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationDeleteInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationDeletePaymentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationDeleteProjectArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationDeleteTimeEntryArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationDisableTwoFactorArgs = {
  input: DisableTwoFactorInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationImportTimeFileArgs = {
  input: ImportTimeFileInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationImportTimeLogsArgs = {
  input: ImportTimeLogsInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationInviteUserArgs = {
  input: InviteUserInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationLoginArgs = {
  input: LoginInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationMarkInvoiceDisputedArgs = {
  input: MarkInvoiceDisputedInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationMergeMemberArgs = {
  input: MergeMemberInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationPayInvoiceArgs = {
  input: PayInvoiceInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationPublishInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationRegisterArgs = {
  input: RegisterInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationRejectExpensesArgs = {
  input: RejectExpensesInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationRejectTimeEntriesArgs = {
  input: RejectTimeEntriesInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationRemoveMemberArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationReopenExpensesArgs = {
  input: ReopenExpensesInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationReopenTimeEntriesArgs = {
  input: ReopenTimeEntriesInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationRepriceTimeEntriesArgs = {
  input: RepriceTimeEntriesInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationResendVerificationOtpArgs = {
  input: ResendVerificationOtpInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationRestartTimerArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationRestoreClientArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationSendInvoiceArgs = {
  input: SendInvoiceInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationSetRateArgs = {
  input: SetRateInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationStartTimerArgs = {
  input: StartTimerInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationSubmitExpensesArgs = {
  input: SubmitExpensesInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationSubmitTimeEntriesArgs = {
  input: SubmitTimeEntriesInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationSubmitTimesheetArgs = {
  input: SubmitTimesheetInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationTerminateSessionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateClientArgs = {
  input: UpdateClientInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateExpenseArgs = {
  input: UpdateExpenseInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateInvoiceArgs = {
  input: UpdateInvoiceInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateInvoiceStatusArgs = {
  input: UpdateInvoiceStatusInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateItemArgs = {
  input: UpdateItemInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateMemberArgs = {
  input: UpdateMemberInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdatePreferencesArgs = {
  input: UpdatePreferencesInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateProjectArgs = {
  input: UpdateProjectInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateSecuritySettingsArgs = {
  input: UpdateSecuritySettingsInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateSettingsArgs = {
  input: UpdateSettingsInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateTaskArgs = {
  input: UpdateTaskInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateTaxRateArgs = {
  input: UpdateTaxRateInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpdateTimeEntryArgs = {
  input: UpdateTimeEntryInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUpgradePlanArgs = {
  input: UpgradePlanInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationUploadFileArgs = {
  input: UploadFileInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationVerifyAccountArgs = {
  input: VerifyAccountInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationVerifyResetOtpArgs = {
  input: VerifyResetOtpInput;
};


/** Everything that can be changed. Each mutation is one transaction: if it fails, it changes nothing. Send an `Idempotency-Key` header to repeat a request safely. */
export type MutationWriteOffInvoiceArgs = {
  input: WriteOffInvoiceInput;
};

/** The result of setting a new password. */
export type NewPasswordPayload = {
  __typename?: 'NewPasswordPayload';
  /** The number of sessions that were ended, on all devices. */
  endedSessions: Scalars['Int']['output'];
};

/** An object with an ID. The ID is a TypeID whose prefix identifies the type: `inv_…` is an invoice, `cli_…` a client. */
export type Node = {
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
};

/** Which messages the user receives, and how. Messages for the account's security (codes, password reset links) and invitations are always sent. */
export type NotificationPreferences = {
  __typename?: 'NotificationPreferences';
  /** Whether apps show desktop notifications. The server does not send any. */
  desktop: Scalars['Boolean']['output'];
  /** Emails about invoices that you created or sent: a client opened one, one was paid in full, or an email with one could not be delivered. Events within five minutes are combined into one email. You are not notified of your own actions. */
  email: Scalars['Boolean']['output'];
  /** Whether apps show notifications on a mobile device. The server does not send any. */
  mobile: Scalars['Boolean']['output'];
  /** Emails about project budgets and teams. Reserved: there are no such emails yet. */
  projectUpdates: Scalars['Boolean']['output'];
  /** Emails about the team: someone accepted your invitation, or its email could not be delivered. */
  teamMessages: Scalars['Boolean']['output'];
  /** Emails with a report of the past week. Reserved: there is no such report yet. */
  weeklyReports: Scalars['Boolean']['output'];
};

/** Changes to the notifications. Omitted fields are not changed; `null` restores the default. */
export type NotificationPreferencesInput = {
  /** Whether apps show desktop notifications. The server does not send any. */
  desktop?: InputMaybe<Scalars['Boolean']['input']>;
  /** Emails about invoices that you created or sent: a client opened one, one was paid in full, or an email with one could not be delivered. Events within five minutes are combined into one email. You are not notified of your own actions. */
  email?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether apps show notifications on a mobile device. The server does not send any. */
  mobile?: InputMaybe<Scalars['Boolean']['input']>;
  /** Emails about project budgets and teams. Reserved: there are no such emails yet. */
  projectUpdates?: InputMaybe<Scalars['Boolean']['input']>;
  /** Emails about the team: someone accepted your invitation, or its email could not be delivered. */
  teamMessages?: InputMaybe<Scalars['Boolean']['input']>;
  /** Emails with a report of the past week. Reserved: there is no such report yet. */
  weeklyReports?: InputMaybe<Scalars['Boolean']['input']>;
};

/** When an invoice is numbered. */
export type NumberAssignment =
  /** When the draft is created. Deleting a draft leaves a gap. */
  | 'ON_CREATE'
  /** When the invoice is published. Drafts have no number, and published invoices are numbered without gaps. */
  | 'ON_PUBLISH';

/** The business that sends invoices, and the tenant: its data is not visible to other organizations. */
export type Organization = {
  __typename?: 'Organization';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of new invoices for clients that have none. */
  currency: Scalars['CurrencyCode']['output'];
  /** The email address that clients write to. */
  email?: Maybe<Scalars['String']['output']>;
  /** The organization's ID (`org_…`). */
  id: Scalars['ID']['output'];
  /** The BCP 47 tag of the locale in which numbers and dates are formatted on invoices. */
  locale: Scalars['String']['output'];
  /** The business name printed on invoices. */
  name: Scalars['String']['output'];
  /** `Net N`, `Due on receipt` or `EOM`, for clients that have none. */
  paymentTerms: Scalars['String']['output'];
  /** The telephone number, as entered. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The IANA time zone that decides when a day begins and an invoice becomes overdue. */
  timezone: Scalars['String']['output'];
  /** The website. */
  website?: Maybe<Scalars['String']['output']>;
};

/** Whether there are more rows before and after a page, and the cursors of its ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last row. Null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more rows precede. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row. Null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** The paper size of PDFs. */
export type PaperSize =
  /** 210 by 297 millimetres. */
  | 'A4'
  /** 8.5 by 11 inches. */
  | 'LETTER';

/** A payment of all that is left to pay of an invoice. */
export type PayInvoiceInput = {
  /** The payment provider's ID for the payment. If it was recorded before, the existing payment is returned. At most 200 characters. */
  externalPaymentId?: InputMaybe<Scalars['String']['input']>;
  /** The ID of the invoice that was paid. An ID of the form `inv_…`. */
  invoiceId: Scalars['ID']['input'];
  /** The method of payment. */
  method?: PaymentMethod;
  /** A name for the method of payment, such as "Wise" or "Standing order", if `method` is not enough. At most 100 characters. */
  methodLabel?: InputMaybe<Scalars['String']['input']>;
  /** Internal notes, for members only. At most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The day the money was received. Defaults to today in the organization's time zone. */
  paymentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The fee that the payment provider kept, at most the amount. It does not affect the balance. Zero or more. */
  processorFee?: InputMaybe<Scalars['Decimal']['input']>;
  /** A reference, such as the one on the bank statement. At most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Whether to email the client a receipt. */
  sendReceipt?: Scalars['Boolean']['input'];
};

/** Money received from a client. Always: amount = allocations + refunded + unapplied. */
export type Payment = Node & {
  __typename?: 'Payment';
  /** The amounts applied to invoices, oldest first; 10 per page by default. */
  allocations: PaymentAllocationConnection;
  /** The amount that the client paid. */
  amount: Money;
  /** The client who paid. */
  client: Client;
  /** When the payment was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of the payment and of its invoices. */
  currency: Scalars['CurrencyCode']['output'];
  /** The payment provider's ID for the payment. Recording the same ID twice creates one payment. */
  externalPaymentId?: Maybe<Scalars['String']['output']>;
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** The method of payment. */
  method: PaymentMethod;
  /** A name for the method of payment, such as "Wise" or "Standing order". Null if `method` is enough. */
  methodLabel?: Maybe<Scalars['String']['output']>;
  /** Internal notes, for members only. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The day the money was received. */
  paymentDate: Scalars['Date']['output'];
  /** The fee that the payment provider kept. It does not affect the balance. */
  processorFee?: Maybe<Money>;
  /** The user who recorded it. Null for the system and for users who have left. */
  recordedBy?: Maybe<User>;
  /** A reference, such as the one on the bank statement or a cheque number. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The amount refunded. Failed refunds do not count. */
  refunded: Money;
  /** The refunds, including failed ones, oldest first; 10 per page by default. */
  refunds: RefundConnection;
  /** Whether the payment counts. */
  status: PaymentStatus;
  /** The amount not applied to any invoice: the client's credit. */
  unapplied: Money;
  /** When the payment was voided. Null while it counts. Lists omit voided payments unless their filter asks for them. */
  voidedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** Money received from a client. Always: amount = allocations + refunded + unapplied. */
export type PaymentAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Money received from a client. Always: amount = allocations + refunded + unapplied. */
export type PaymentRefundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** The part of a payment that is applied to one invoice. */
export type PaymentAllocation = {
  __typename?: 'PaymentAllocation';
  /** The amount applied to the invoice. */
  amount: Money;
  /** When it was applied to the invoice. */
  createdAt: Scalars['DateTime']['output'];
  /** The ID. */
  id: Scalars['ID']['output'];
  /** The invoice that was paid. */
  invoice: Invoice;
};

/** A page of PaymentAllocation objects. */
export type PaymentAllocationConnection = {
  __typename?: 'PaymentAllocationConnection';
  /** The rows with their cursors. */
  edges: Array<PaymentAllocationEdge>;
  /** The rows without their cursors. */
  nodes: Array<PaymentAllocation>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One PaymentAllocation on a page, with its cursor. */
export type PaymentAllocationEdge = {
  __typename?: 'PaymentAllocationEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The PaymentAllocation. */
  node: PaymentAllocation;
};

/** A page of Payment objects. */
export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  /** The rows with their cursors. */
  edges: Array<PaymentEdge>;
  /** The rows without their cursors. */
  nodes: Array<Payment>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One Payment on a page, with its cursor. */
export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The Payment. */
  node: Payment;
};

/** Filters the payments. A payment must match every condition. */
export type PaymentFilter = {
  /** Only payments from this client. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Received on or after this day. */
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Received on or before this day. */
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only payments applied to this invoice. An ID of the form `inv_…`. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Only voided payments (true) or only others (false). Defaults to false. */
  isVoided?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these methods. */
  methods?: InputMaybe<Array<PaymentMethod>>;
};

/** The method of payment. */
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
  /** Any other method. Describe it in `notes`. */
  | 'OTHER'
  /** PayPal. */
  | 'PAYPAL';

/** The order of the payments. */
export type PaymentOrder = {
  /** The direction of a sort. */
  direction?: SortDirection;
  /** The field to sort by. */
  field: PaymentOrderField;
};

/** The fields that payments can be sorted by. Ties are broken by ID. */
export type PaymentOrderField =
  /** The day the money was received. */
  | 'PAYMENT_DATE';

/** Whether a payment counts. */
export type PaymentStatus =
  /** The money was received. */
  | 'COMPLETED'
  /** Recorded by mistake and deleted. It is kept, but no longer counts. */
  | 'VOIDED';

/** A plan that an organization can subscribe to. */
export type Plan = {
  __typename?: 'Plan';
  /** The plan's code. */
  code: PlanCode;
  /** Whether the premium templates are included. Reserved: there are no premium templates yet, and every invoice has the standard one. */
  hasPremiumTemplates: Scalars['Boolean']['output'];
  /** The ID (`plan_…`). It never changes. */
  id: Scalars['ID']['output'];
  /** The display name. */
  name: Scalars['String']['output'];
};

/** The plans that an organization can subscribe to. */
export type PlanCode =
  /** Free of charge, 50 invoices a month. */
  | 'BASIC'
  /** An alias of BASIC. It is accepted as input and never returned. */
  | 'FREE'
  /** Unlimited invoices, and the premium templates. */
  | 'PREMIUM'
  /** 500 invoices a month. */
  | 'PRO';

/** How often a plan is paid for, and its allowance begins again. */
export type PlanInterval =
  /** Every month. */
  | 'MONTH';

/** A plan that is available, and its price. */
export type PlanOffer = {
  __typename?: 'PlanOffer';
  /** The number of invoices per month. Null for no limit. */
  invoicesLimit?: Maybe<Scalars['Int']['output']>;
  /** The plan. */
  plan: Plan;
  /** The price per month. */
  price: Money;
};

/** The organization's current plan and usage, and the available plans. */
export type PlanOverview = {
  __typename?: 'PlanOverview';
  /** The available plans, cheapest first. */
  availablePlans: Array<PlanOffer>;
  /** The ID (`pln_…`): one for each organization. */
  id: Scalars['ID']['output'];
  /** The current plan and its usage. */
  subscription: PlanSubscription;
};

/** The organization's plan and its usage in the current month. */
export type PlanSubscription = {
  __typename?: 'PlanSubscription';
  /** When the plan was cancelled, with effect at `paidUntil`. Null if it was not. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The plan and its interval, such as "Pro Monthly"; "Basic" for the free plan. */
  displayName: Scalars['String']['output'];
  /** The ID (`sub_…`): one for each organization. */
  id: Scalars['ID']['output'];
  /** How often the plan is paid for. */
  interval: PlanInterval;
  /** The number of invoices per month. Null for no limit. */
  invoicesLimit?: Maybe<Scalars['Int']['output']>;
  /** The number of invoices created in this period. Deleting an invoice does not reduce it. */
  invoicesUsed: Scalars['Int']['output'];
  /** Whether the plan is in force: false once the plan that was paid for has ended. */
  isActive: Scalars['Boolean']['output'];
  /** When the paid plan ends and BASIC follows, unless it is paid for again. Null for BASIC. */
  paidUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The end of the period, when the count starts again. */
  periodEnd: Scalars['DateTime']['output'];
  /** The start of the period. */
  periodStart: Scalars['DateTime']['output'];
  /** The plan. */
  plan: Plan;
  /** The number of invoices that can still be created in this period; further ones fail with LIMIT_REACHED. Null for no limit. */
  remaining?: Maybe<Scalars['Int']['output']>;
  /** Whether the plan is in force, cancelled or ended. */
  status: SubscriptionStatus;
};

/** A user's preferences. Those that are not set have the usual value for the user's locale. */
export type Preferences = {
  __typename?: 'Preferences';
  /** The behaviour of the home screen. */
  dashboard: DashboardPreferences;
  /** The format of dates. */
  dateFormat: DateFormat;
  /** The ID (`prf_…`): one for each user. */
  id: Scalars['ID']['output'];
  /** The BCP 47 tag of the language. It is the `locale` of the profile. */
  language: Scalars['String']['output'];
  /** Which messages the user receives, and how. */
  notifications: NotificationPreferences;
  /** The theme of the user interface. */
  theme: Theme;
  /** The format of times. */
  timeFormat: TimeFormat;
  /** The IANA time zone. It is the `timezone` of the profile. */
  timezone: Scalars['String']['output'];
};

/** Work for one client, grouped under a name. */
export type Project = Node & {
  __typename?: 'Project';
  /** The budget, and how much of it is spent. Null without one, and for employees without the TIME_TRACKING or REPORTING feature. */
  budget?: Maybe<Budget>;
  /** The client. Null for employees without the INVOICING or CLIENTS feature. */
  client?: Maybe<Client>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created it. Null if the system did, or if the user has left the organization. */
  createdBy?: Maybe<User>;
  /** Custom fields, at most 20. */
  customFields: Array<CustomField>;
  /** The deadline. */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** Whether its time is billable by default. */
  defaultBillable: Scalars['Boolean']['output'];
  /** The default hourly rate, in major units of the client's currency. Null for employees without the INVOICING feature. */
  defaultRate?: Maybe<Scalars['Decimal']['output']>;
  /** A description of the project. */
  description?: Maybe<Scalars['String']['output']>;
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** Whether the project was deleted but kept because invoices or time entries refer to it. Lists omit it unless their filter asks for it. */
  isArchived: Scalars['Boolean']['output'];
  /** The name, at most 200 characters. */
  name: Scalars['String']['output'];
  /** The status. */
  status: ProjectStatus;
  /** Tags, at most 20. */
  tags: Array<Scalars['String']['output']>;
  /** The tasks that are not archived, by name. At most 200. */
  tasks: Array<Task>;
  /** The team, at most 100 people. */
  teamMembers: Array<ProjectMember>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits. */
  version: Scalars['Int']['output'];
};

/** The budget of a project: minutes, or an amount. */
export type ProjectBudgetInput = {
  /** The budget as an amount, in major units of the client's currency. Must be greater than zero. Zero or more, with at most four decimals. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The budget in minutes. Cannot be combined with `amount`. From 1 to 60000000. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** The period. WHOLE if omitted. */
  period?: InputMaybe<BudgetPeriod>;
};

/** A page of Project objects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The rows with their cursors. */
  edges: Array<ProjectEdge>;
  /** The rows without their cursors. */
  nodes: Array<Project>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** Whether the search matches more than 1,000 rows. If so, the list contains only the 1,000 newest of them; refine the search. */
  searchIsCapped: Scalars['Boolean']['output'];
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One Project on a page, with its cursor. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The Project. */
  node: Project;
};

/** Filters the projects. A project must match every condition. */
export type ProjectFilter = {
  /** Only projects for this client. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Only archived projects (true) or only others (false). Defaults to false. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only projects that this user works on. An ID of the form `usr_…`. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Text that the name or description contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the name. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only these statuses. */
  status?: InputMaybe<Array<ProjectStatus>>;
  /** Only projects with exactly this tag. At most 100 characters. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** A member of a project's team. */
export type ProjectMember = {
  __typename?: 'ProjectMember';
  /** The ID of the membership of the team (`ptm_…`). */
  id: Scalars['ID']['output'];
  /** The hourly rate in this project, in major units of the client's currency. For employees without the INVOICING feature, null unless it is their own. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** The role in the project, such as "lead". */
  role?: Maybe<Scalars['String']['output']>;
  /** The user. */
  user: User;
};

/** A member of a project's team. */
export type ProjectMemberInput = {
  /** The hourly rate, in major units of the client's currency. Zero or more, with at most four decimals. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The role in the project, such as "lead". At most 100 characters. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** The ID of a member of the organization. Fails with NOT_FOUND for an unknown user. An ID of the form `usr_…`. */
  userId: Scalars['ID']['input'];
};

/** The order of the projects. */
export type ProjectOrder = {
  /** The direction of a sort. */
  direction?: SortDirection;
  /** The field to sort by. */
  field: ProjectOrderField;
};

/** The fields that projects can be sorted by. Ties are broken by ID. */
export type ProjectOrderField =
  /** When it was created. */
  | 'CREATED_AT'
  /** The deadline. In ascending order, projects without one come last. */
  | 'DEADLINE'
  /** The name. */
  | 'NAME';

/** The status of a project. */
export type ProjectStatus =
  /** In progress. Its client cannot be deleted. */
  | 'ACTIVE'
  /** Cancelled. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED'
  /** Paused. */
  | 'PAUSED';

/** An invoice, as shown to anyone who has its link. It contains nothing else of the organization. */
export type PublicInvoice = {
  __typename?: 'PublicInvoice';
  /** The client. */
  buyer: PublicParty;
  /** What the client wants to find on the invoice. */
  buyerReference?: Maybe<Scalars['String']['output']>;
  /** Notes for the client. */
  clientNotes?: Maybe<Scalars['String']['output']>;
  /** The sum of the invoice's credits, which no longer have to be paid. */
  credited: Money;
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The amount deducted from the subtotal. */
  discount: Money;
  /** The due date. */
  dueDate: Scalars['Date']['output'];
  /** The issue date. */
  issueDate: Scalars['Date']['output'];
  /** The lines, in order. */
  lines: Array<PublicInvoiceLine>;
  /** The locale that its documents are written in, such as "en-US". */
  locale: Scalars['String']['output'];
  /** The total without tax. */
  net: Money;
  /** The invoice number. */
  number?: Maybe<Scalars['String']['output']>;
  /** How it is paid, such as a bank account. */
  paymentInstructions?: Maybe<Scalars['String']['output']>;
  /** `Net N`, `Due on receipt` or `EOM`. */
  paymentTerms: Scalars['String']['output'];
  /** The URL of the PDF. The PDF of a published invoice never changes, and says what was due when it was published. */
  pdfUrl: Scalars['String']['output'];
  /** The number of the client's order. */
  poNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the unit prices include the taxes. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** The amount still to be paid: total - totalPaid - credited. */
  remainingBalance: Money;
  /** The business that sent the invoice. */
  seller: PublicParty;
  /** The first day of the service period. */
  serviceFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day of the service period. */
  serviceTo?: Maybe<Scalars['Date']['output']>;
  /** The status. */
  status: InvoiceStatus;
  /** The sum of the lines. */
  subtotal: Money;
  /** The sum of the taxes. */
  tax: Money;
  /** The tax breakdown. */
  taxes: Array<PublicInvoiceTax>;
  /** subtotal - discount + tax; subtotal - discount if prices include tax. */
  total: Money;
  /** The amount paid. */
  totalPaid: Money;
};


/** An invoice, as shown to anyone who has its link. It contains nothing else of the organization. */
export type PublicInvoicePdfUrlArgs = {
  withPayments?: Scalars['Boolean']['input'];
};

/** A line of an invoice, as shown to the client. */
export type PublicInvoiceLine = {
  __typename?: 'PublicInvoiceLine';
  /** quantity × rate, rounded once. */
  amount: Money;
  /** The code of the work or goods in a public list. */
  code?: Maybe<LineCode>;
  /** A description of the work or goods. */
  description: Scalars['String']['output'];
  /** The quantity. */
  quantity: Scalars['Decimal']['output'];
  /** The unit price, in major units. */
  rate: Scalars['Decimal']['output'];
  /** The type of the line. */
  type: LineType;
  /** What the quantity counts: HOUR, DAY, PIECE, KM, MILE, MONTH or a text. Null for none. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** A row of the tax breakdown, as shown to the client. */
export type PublicInvoiceTax = {
  __typename?: 'PublicInvoiceTax';
  /** The amount of the tax. */
  amount: Money;
  /** The amount that the tax is charged on. */
  base: Money;
  /** The name. */
  name: Scalars['String']['output'];
  /** The rate as a fraction. */
  rate: Scalars['Decimal']['output'];
};

/** A party to an invoice, as it was when the invoice was published. */
export type PublicParty = {
  __typename?: 'PublicParty';
  /** The address. */
  address?: Maybe<Address>;
  /** The address as its documents print it: in the country's order, from top to bottom. */
  addressLines: Array<Scalars['String']['output']>;
  /** The company, if the name is a person. */
  company?: Maybe<Scalars['String']['output']>;
  /** The name that documents are headed with: the company, or else the name. */
  displayName: Scalars['String']['output'];
  /** The email address. */
  email?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The tax or VAT number. */
  taxId?: Maybe<Scalars['String']['output']>;
};

/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type Query = {
  __typename?: 'Query';
  /** Lists all users of the platform with their plans, newest first; 50 per page by default. Available to platform administrators. */
  adminUsers: AdminUserConnection;
  /** Lists the changes made in the organization, newest first; 50 per page by default. Errors: VALIDATION_ERROR for invalid IDs. Available to OWNER and ADMIN. */
  auditLog: AuditEntryConnection;
  /** Recomputes the chain of hashes for the next 10,000 audit log entries after `since`, and reports whether they are unmodified. Can be selected once per operation. Errors: VALIDATION_ERROR for an invalid checkpoint. Available to OWNER and ADMIN. */
  auditLogVerification: AuditVerification;
  /** Returns a client. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING or CLIENTS. */
  client: Client;
  /** Lists the organization's clients by name; 50 per page by default. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING or CLIENTS. */
  clients: ClientConnection;
  /** Lists every code that errors can have, with its HTTP status. Available to everyone, even without a token. */
  errorCodes: Array<ErrorInfo>;
  /** Returns an expense. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND. Available to every member. */
  expense: Expense;
  /** Lists expenses, latest date first; 50 per page by default. Employees without the TIME_TRACKING or REPORTING feature see only their own. Available to every member. */
  expenses: ExpenseConnection;
  /** Returns the invitation that a token belongs to, if it can be accepted. Errors: NOT_FOUND if the token is unknown or was replaced by a newer one; TOKEN_EXPIRED; INVALID_STATE if the invitation was accepted or cancelled, or if its sender may no longer invite. Available to everyone, even without a token. */
  invitation: InvitationOffer;
  /** Lists the organization's invitations, newest first; 50 per page by default. Available to OWNER and ADMIN. */
  invitations: InvitationConnection;
  /** Returns an invoice. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  invoice: Invoice;
  /** Shows the invoice that `createInvoice` would create. Nothing is written: no number is taken, and it does not count against the allowance. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  invoicePreview: InvoicePreview;
  /** Lists the organization's invoices, newest first; 10 per page by default. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  invoices: InvoiceConnection;
  /** Returns an item. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  item: Item;
  /** Lists the organization's items by name; 50 per page by default. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  items: ItemConnection;
  /** Returns a background job. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  job: Job;
  /** Returns the logged-in user, the organization of the session, and its plan and usage. Available to every member. */
  me: Me;
  /** Returns an object by its ID. Null if the organization has no such object. Errors: VALIDATION_ERROR; FORBIDDEN. Available to every member. */
  node?: Maybe<Node>;
  /** Returns objects by their IDs, in the same order. Null for each that does not exist. Errors: VALIDATION_ERROR; FORBIDDEN. Available to every member. */
  nodes: Array<Maybe<Node>>;
  /** Returns a payment. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  payment: Payment;
  /** Lists the organization's payments, newest first; 50 per page by default. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  payments: PaymentConnection;
  /** The organization's plan with its usage, and the available plans. Available to OWNER. */
  plan: PlanOverview;
  /** Returns a project. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND. Available to every member. */
  project: Project;
  /** Reports time by project. Employees without the TIME_TRACKING or REPORTING feature see only their own time. Errors: VALIDATION_ERROR, including for a report of more than 10,000 rows, and of more than 2,147,483,647 minutes unless only `csv` is selected; FORBIDDEN for CLIENT without permission for clients. Available to every member. */
  projectReport: TimeReport;
  /** Lists the organization's projects by name; 50 per page by default. Employees see only projects whose team they belong to. Available to every member. */
  projects: ProjectConnection;
  /** Returns the invoice behind a public link, and marks it VIEWED unless the caller is a member. Call it when a person opens your page: unlike the hosted page, it does not look for bots. Errors: NOT_FOUND. Available to everyone, even without a token. */
  publicInvoice: PublicInvoice;
  /** Explains the hourly rate of a time entry, or of time that is not entered yet: the rate that applies, and why others do not. Errors: VALIDATION_ERROR; NOT_FOUND. Available to OWNER, ADMIN and MANAGER. */
  rateExplanation: RateExplanation;
  /** Lists dated hourly rates, the latest first; 50 per page by default. The undated rates are fields: `defaultHourlyRate` of clients, `defaultRate` of projects, `rate` in teams and `hourlyRate` of members. Employees see only their own rates. Costs are omitted unless the caller is an owner or administrator. Errors: VALIDATION_ERROR; FORBIDDEN for a filter by COST, and for an employee who filters by another user. Available to every member. */
  rates: RateConnection;
  /** Shows what `repriceTimeEntries` would do: how many entries would change and how, and which would be left alone. Errors: VALIDATION_ERROR; NOT_FOUND for an unknown ID in the filter. Available to OWNER, ADMIN and MANAGER. */
  repricePreview: RepricePreview;
  /** Returns the caller's running timer in this organization. Null if none is running here. Available to every member. */
  runningTimer?: Maybe<TimeEntry>;
  /** Lists the caller's open sessions on all devices, most recently used first; at most 100. Available to every logged-in user. */
  sessions: Array<Session>;
  /** Returns the organization's branding, preferences and tax information. Available to OWNER and ADMIN. */
  settings: Settings;
  /** Returns a tax rate. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  taxRate: TaxRate;
  /** Lists the organization's tax rates by name; 50 per page by default. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  taxRates: TaxRateConnection;
  /** Lists time entries, latest date first; 50 per page by default. Employees without the TIME_TRACKING or REPORTING feature see only their own. Available to every member. */
  timeEntries: TimeEntryConnection;
  /** Returns a time entry. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND. Available to every member. */
  timeEntry: TimeEntry;
  /** Returns an import of a file of time: how far it is, and what came of it. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND. Available to OWNER and ADMIN. */
  timeImport: TimeImport;
  /** Lists the imports of files of time, newest first; 20 per page by default. Available to OWNER and ADMIN. */
  timeImports: TimeImportConnection;
  /** Lists time entries that overlap another one of the same member, whether or not the organization allows it. Employees without the TIME_TRACKING or REPORTING feature see only their own. Errors: VALIDATION_ERROR; NOT_FOUND for a user who is not a member; FORBIDDEN for the time of others for those employees. Available to every member. */
  timeOverlaps: TimeOverlaps;
  /** Reports time, in order of its groups: earliest first, otherwise by name. It includes changes at once. Employees without the TIME_TRACKING or REPORTING feature see only their own time. Errors: VALIDATION_ERROR, including for a report of more than 10,000 rows, and of more than 2,147,483,647 minutes unless only `csv` is selected; FORBIDDEN for CLIENT without permission for clients. Available to every member. */
  timeReport: TimeReport;
  /** Returns a member's week by project, task and day. Errors: VALIDATION_ERROR; NOT_FOUND for a user who is not a member; FORBIDDEN for the time of others for employees without the TIME_TRACKING or REPORTING feature. Available to every member. */
  timesheet: Timesheet;
  /** Returns the profile of a member of the organization. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND. Available to every member. */
  user: User;
  /** Reports time by user, with utilization. Employees without the TIME_TRACKING or REPORTING feature see only their own time. Errors: VALIDATION_ERROR, including for a report of more than 10,000 rows, and of more than 2,147,483,647 minutes unless only `csv` is selected; FORBIDDEN for CLIENT without permission for clients. Available to every member. */
  userReport: TimeReport;
  /** Lists the organization's members by name; 50 per page by default. Available to every member. */
  users: UserConnection;
  /** Reports whether an app is up to date. Errors: VALIDATION_ERROR for an invalid version. Available to everyone, even without a token. */
  versionCheck: VersionCheck;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryAdminUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdminUserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryAuditLogVerificationArgs = {
  since?: InputMaybe<AuditCheckpointInput>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClientOrder>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryExpenseArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExpenseOrder>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<InvitationStatus>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryInvoicePreviewArgs = {
  input: CreateInvoiceInput;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InvoiceOrder>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryItemArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ItemOrder>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryProjectReportArgs = {
  filter?: InputMaybe<TimeReportFilter>;
  from: Scalars['Date']['input'];
  thenBy?: InputMaybe<ReportGrouping>;
  to: Scalars['Date']['input'];
  withPrevious?: Scalars['Boolean']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryPublicInvoiceArgs = {
  token: Scalars['String']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryRateExplanationArgs = {
  input: RateExplanationInput;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RateOrder>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryRepricePreviewArgs = {
  input: RepricePreviewInput;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryTaxRateArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryTaxRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaxRateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaxRateOrder>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryTimeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimeEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeEntryOrder>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryTimeEntryArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryTimeImportArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryTimeImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimeImportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TimeImportOrder>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryTimeOverlapsArgs = {
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  userId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryTimeReportArgs = {
  filter?: InputMaybe<TimeReportFilter>;
  from: Scalars['Date']['input'];
  groupBy: Array<ReportGrouping>;
  to: Scalars['Date']['input'];
  withPrevious?: Scalars['Boolean']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryTimesheetArgs = {
  userId?: InputMaybe<Scalars['ID']['input']>;
  week: Scalars['Date']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryUserReportArgs = {
  filter?: InputMaybe<TimeReportFilter>;
  from: Scalars['Date']['input'];
  thenBy?: InputMaybe<ReportGrouping>;
  to: Scalars['Date']['input'];
  withPrevious?: Scalars['Boolean']['input'];
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. The fields of one query are read from one snapshot of the data. Lists are Relay connections; `node` returns any object by its ID. */
export type QueryVersionCheckArgs = {
  current?: InputMaybe<Scalars['String']['input']>;
};

/** A dated hourly rate. It applies from its first day until a later one replaces it. */
export type Rate = {
  __typename?: 'Rate';
  /** The ID of the client whose rate it is. */
  clientId?: Maybe<Scalars['ID']['output']>;
  /** The currency of a member's or the organization's rate. Null for the client's currency. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** In the response of `setRate`, the number of time entries that `repriceTimeEntries` would change of what the rate is set for, from its first day on. Null elsewhere. */
  entriesToReprice?: Maybe<Scalars['Int']['output']>;
  /** The first day on which it applies. */
  from: Scalars['Date']['output'];
  /** The ID of the rate (`rat_…`). */
  id: Scalars['ID']['output'];
  /** The kind of time that it applies to. */
  kind: RateKind;
  /** The ID of the project whose rate it is. */
  projectId?: Maybe<Scalars['ID']['output']>;
  /** The hourly rate, in major units. At most four decimals. */
  rate: Scalars['Decimal']['output'];
  /** The rule by which it applies. */
  rule: RateRule;
  /** The ID of the task whose rate it is. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** What it is for. */
  type: RateType;
  /** When it was last set. */
  updatedAt: Scalars['DateTime']['output'];
  /** The ID of the user whose rate it is. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** A rate that could apply to time, or a rule without any, and the outcome. */
export type RateCandidate = {
  __typename?: 'RateCandidate';
  /** The currency of the rate. Null without a rate. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The first day on which the rate applies. Null for an undated rate, and without a rate. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The kind of time that the rate is for. Null without a rate. */
  kind?: Maybe<RateKind>;
  /** Whether it won, or why it did not. */
  outcome: RateOutcome;
  /** The hourly rate, in major units. Null without a rate. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** The rule. */
  rule: RateRule;
};

/** A page of Rate objects. */
export type RateConnection = {
  __typename?: 'RateConnection';
  /** The rows with their cursors. */
  edges: Array<RateEdge>;
  /** The rows without their cursors. */
  nodes: Array<Rate>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One Rate on a page, with its cursor. */
export type RateEdge = {
  __typename?: 'RateEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The Rate. */
  node: Rate;
};

/** How the rate of time is found by the current rates. Approved time keeps the rate that was stored with its approval. */
export type RateExplanation = {
  __typename?: 'RateExplanation';
  /** What the client pays. */
  billing: RateFinding;
  /** What the time costs the organization. Null unless the caller is an owner or administrator. */
  cost?: Maybe<RateFinding>;
  /** The client's currency. Rates in other currencies do not apply. */
  currency: Scalars['CurrencyCode']['output'];
  /** The date of the time. */
  date: Scalars['Date']['output'];
  /** The kind of rate that the time names. */
  kind: RateKind;
};

/** The time whose rate is to be explained: an entry, or time that is not entered yet. */
export type RateExplanationInput = {
  /** Time that is not entered yet. */
  time?: InputMaybe<TimeToRateInput>;
  /** The ID of a time entry. An ID of the form `tim_…`. */
  timeEntryId?: InputMaybe<Scalars['ID']['input']>;
};

/** Filters the rates. A rate must match every condition. */
export type RateFilter = {
  /** Only rates of this client. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Only rates of this project, its tasks and its team. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Only rates by these rules. */
  rule?: InputMaybe<Array<RateRule>>;
  /** Only rates of this task. An ID of the form `tsk_…`. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these types. COST is for owners and administrators. */
  type?: InputMaybe<Array<RateType>>;
  /** Only rates of this user. An ID of the form `usr_…`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** The rate that was found for time, and the others. */
export type RateFinding = {
  __typename?: 'RateFinding';
  /** Every rate that could apply, in the order of the rules, the latest first. Includes rules without one. */
  candidates: Array<RateCandidate>;
  /** The hourly rate that won, in major units. Null if no rate applies. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** The rule that won. Null if no rate applies. */
  rule?: Maybe<RateRule>;
};

/** The kind of an hourly rate. */
export type RateKind =
  /** For work at night. */
  | 'NIGHT'
  /** The usual rate. */
  | 'NORMAL'
  /** For overtime. */
  | 'OVERTIME'
  /** For work at the weekend. */
  | 'WEEKEND';

/** The order of the rates. */
export type RateOrder = {
  /** The direction of a sort. */
  direction?: SortDirection;
  /** The field to sort by. */
  field: RateOrderField;
};

/** The fields that rates can be sorted by. Ties are broken by ID. */
export type RateOrderField =
  /** The first day on which it applies. */
  | 'FROM';

/** What became of a rate that could apply to time. */
export type RateOutcome =
  /** It begins after the time's date. */
  | 'NOT_YET'
  /** The rule has no rate. */
  | 'NO_RATE'
  /** Its currency is not the client's. */
  | 'OTHER_CURRENCY'
  /** It is for another kind of time, or the rule has a rate for the kind of the time. */
  | 'OTHER_KIND'
  /** It would apply, but an earlier rule has a rate. */
  | 'OUTRANKED'
  /** A later rate of the same rule replaced it. */
  | 'REPLACED'
  /** It applies. */
  | 'WON';

/** The rules by which an hourly rate applies to time, in their order: the first that has a rate wins. */
export type RateRule =
  /** The rate of the client. */
  | 'CLIENT'
  /** The rate given on the time entry itself. */
  | 'ENTRY'
  /** The member's own rate. It does not apply where its currency is not the client's. */
  | 'MEMBER'
  /** The organization's rate. It does not apply where its currency is not the client's. */
  | 'ORGANIZATION'
  /** The rate of the project. */
  | 'PROJECT'
  /** The rate of a member in a project. */
  | 'PROJECT_MEMBER'
  /** The rate of the task. */
  | 'TASK'
  /** The rate of a member on a task. */
  | 'TASK_MEMBER';

/** What a rate is for. */
export type RateType =
  /** What the client pays for an hour. */
  | 'BILLING'
  /** What an hour costs the organization. Only owners and administrators see it. */
  | 'COST';

/** The rates of a time entry, before or after it is repriced. */
export type RatesOfEntry = {
  __typename?: 'RatesOfEntry';
  /** The amount of the entry. Null if it is not billable or has no rate. */
  amount?: Maybe<Money>;
  /** The currency of the cost. Null without one. */
  costCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** What an hour costs, in major units of `costCurrency`. Null without a cost rate, and unless the caller is an owner or administrator. */
  costRate?: Maybe<Scalars['Decimal']['output']>;
  /** The currency of the rate. Null without a rate. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The hourly rate, in major units of `currency`. Null if no rate applies. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** The rule that the rate is from. Null without a rate. */
  rule?: Maybe<RateRule>;
};

/** A payment received for an invoice. */
export type RecordPaymentInput = {
  /** The amount, in major units of the invoice's currency. Greater than zero. */
  amount: Scalars['Decimal']['input'];
  /** The currency of the amount. It must be the invoice's currency. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** What to do with the part of the amount that exceeds the balance. */
  excess?: ExcessPolicy;
  /** The payment provider's ID for the payment. If it was recorded before, the existing payment is returned. At most 200 characters. */
  externalPaymentId?: InputMaybe<Scalars['String']['input']>;
  /** The ID of the invoice that was paid. An ID of the form `inv_…`. */
  invoiceId: Scalars['ID']['input'];
  /** The method of payment. */
  method?: PaymentMethod;
  /** A name for the method of payment, such as "Wise" or "Standing order", if `method` is not enough. At most 100 characters. */
  methodLabel?: InputMaybe<Scalars['String']['input']>;
  /** Internal notes, for members only. At most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The day the money was received. Defaults to today in the organization's time zone. */
  paymentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The fee that the payment provider kept, at most the amount. It does not affect the balance. Zero or more. */
  processorFee?: InputMaybe<Scalars['Decimal']['input']>;
  /** A reference, such as the one on the bank statement. At most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Whether to email the client a receipt. */
  sendReceipt?: Scalars['Boolean']['input'];
};

/** The result of recording a payment. */
export type RecordPaymentPayload = {
  __typename?: 'RecordPaymentPayload';
  /** The invoice with its new balance and status. */
  invoice: Invoice;
  /** The payment. If the same `externalPaymentId` was recorded before, the existing payment. */
  payment: Payment;
};

/** The refresh token of a session. */
export type RefreshSessionInput = {
  /** The newest refresh token of the session. It can be used once; sending it again ends the session. */
  refreshToken: Scalars['String']['input'];
};

/** Money from a payment that was returned to the client. */
export type Refund = {
  __typename?: 'Refund';
  /** The amount returned, in the payment's currency. */
  amount: Money;
  /** When the refund was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** The payment provider's ID for the refund. */
  externalRefundId?: Maybe<Scalars['String']['output']>;
  /** The refund's ID (`rfd_…`). */
  id: Scalars['ID']['output'];
  /** The invoice that the money had paid. Null if it came from the unapplied part of the payment. */
  invoice?: Maybe<Invoice>;
  /** The method of the refund. */
  method: PaymentMethod;
  /** The day of the refund. */
  refundDate: Scalars['Date']['output'];
  /** Whether the money has been returned. */
  status: RefundStatus;
};

/** A page of Refund objects. */
export type RefundConnection = {
  __typename?: 'RefundConnection';
  /** The rows with their cursors. */
  edges: Array<RefundEdge>;
  /** The rows without their cursors. */
  nodes: Array<Refund>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One Refund on a page, with its cursor. */
export type RefundEdge = {
  __typename?: 'RefundEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The Refund. */
  node: Refund;
};

/** How much of the money received for an invoice has been refunded. */
export type RefundState =
  /** All of it has been refunded: no payment remains on the invoice. */
  | 'ALL_MONEY'
  /** Nothing has been refunded. */
  | 'NONE'
  /** Part of it has been refunded. */
  | 'PARTIAL';

/** The status of a refund. */
export type RefundStatus =
  /** The money was not returned. The refund no longer counts. */
  | 'FAILED'
  /** Not confirmed by the payment provider yet. It already counts as refunded. */
  | 'PENDING'
  /** The money was returned. */
  | 'SUCCEEDED';

/** A new user and their business. */
export type RegisterInput = {
  /** The name of the business. Defaults to the user's name. At most 200 characters. */
  businessName?: InputMaybe<Scalars['String']['input']>;
  /** The currency of new invoices. Defaults to "USD". */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The email address. Case is ignored. Fails with DUPLICATE_RESOURCE if it is taken. At most 254 characters. */
  email: Scalars['String']['input'];
  /** The locale. Defaults to "en-US". A BCP 47 language tag such as "de-CH". */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The mobile number with its country code, such as "+1 555 123 4567". Fails with DUPLICATE_RESOURCE if it is taken. */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** The user's name. 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** 8 to 128 characters with an upper-case letter, a lower-case letter, a digit and a special character. PASSWORD_POLICY_VIOLATION lists every rule that is broken. */
  password: Scalars['String']['input'];
  /** The plan. Defaults to BASIC. PRO and PREMIUM must be paid for, so they fail with VALIDATION_ERROR here. */
  plan?: InputMaybe<PlanCode>;
  /** The time zone. Defaults to "UTC". An IANA time zone such as "Europe/Berlin". */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** Expenses to reject. */
export type RejectExpensesInput = {
  /** The expenses' IDs. Unknown ones are in `failed`. 1 to 500 items. Each: An ID of the form `exp_…`. */
  ids: Array<Scalars['ID']['input']>;
  /** The reason, for those who spent them. 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** Time entries to reject. */
export type RejectTimeEntriesInput = {
  /** The entries' IDs. Unknown ones are in `failed`. 1 to 500 items. Each: An ID of the form `tim_…`. */
  ids: Array<Scalars['ID']['input']>;
  /** The reason, for those whose time it is. 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** The result of removing a member. */
export type RemoveMemberPayload = {
  __typename?: 'RemoveMemberPayload';
  /** The number of the user's sessions in the organization that were ended. */
  endedSessions: Scalars['Int']['output'];
  /** The member's ID (`mem_…`). */
  id: Scalars['ID']['output'];
  /** Always DELETED: the membership no longer exists. The user and what they did are kept. */
  outcome: DeletionOutcome;
};

/** Expenses to make drafts again. */
export type ReopenExpensesInput = {
  /** The expenses' IDs. Unknown ones are in `failed`. 1 to 500 items. Each: An ID of the form `exp_…`. */
  ids: Array<Scalars['ID']['input']>;
};

/** Time entries to make drafts again. */
export type ReopenTimeEntriesInput = {
  /** The entries' IDs. Unknown ones are in `failed`. 1 to 500 items. Each: An ID of the form `tim_…`. */
  ids: Array<Scalars['ID']['input']>;
};

/** What the rows of a report are grouped by. */
export type ReportGrouping =
  /** Whether it can be billed. */
  | 'BILLABLE'
  /** The project's client. */
  | 'CLIENT'
  /** The date of the entries. */
  | 'DAY'
  /** The calendar month. */
  | 'MONTH'
  /** The project. */
  | 'PROJECT'
  /** The calendar quarter. */
  | 'QUARTER'
  /** The status. */
  | 'STATUS'
  /** The tag. An entry counts under each of its tags. Time without tags has a row of its own. */
  | 'TAG'
  /** The task. Time without a task has a row of its own. */
  | 'TASK'
  /** The user whose time it is. */
  | 'USER'
  /** The week. It begins on the day in the organization's settings. */
  | 'WEEK';

/** The days of a report, or of a group. */
export type ReportPeriod = {
  __typename?: 'ReportPeriod';
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
};

/** Why repricing leaves a time entry alone. If several reasons apply, the first is given. */
export type RepriceExemption =
  /** It is approved. Reopen it to have its rate found again. */
  | 'APPROVED'
  /** It is on an invoice, here or elsewhere. */
  | 'INVOICED'
  /** Its rate was set on the entry itself. */
  | 'OWN_RATE'
  /** Its date lies in a closed period. Owners and administrators can reprice it. */
  | 'PERIOD_CLOSED';

/** The time entries to reprice. An entry must match every condition. Running timers never do. */
export type RepriceFilter = {
  /** Only time on projects of this client. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Dated on or after this day. */
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Dated on or before this day. */
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only these entries. 1 to 500 items. Each: An ID of the form `tim_…`. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only time on this project. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Only time on this task. An ID of the form `tsk_…`. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** Only time of this user. An ID of the form `usr_…`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What repricing time entries would do. Nothing is changed. */
export type RepricePreview = {
  __typename?: 'RepricePreview';
  /** The amounts of these entries, one sum per currency. */
  amounts: Array<RepricedSum>;
  /** What these entries cost, one sum per currency. Null unless the caller is an owner or administrator. */
  costs?: Maybe<Array<RepricedSum>>;
  /** How many entries would change. */
  count: Scalars['Int']['output'];
  /** The first 100 of these entries, earliest date first. */
  entries: Array<RepricedEntry>;
  /** The entries that the rules would price differently, but that would not change. */
  leftAlone: Array<EntriesLeftAlone>;
  /** Pass it to `repriceTimeEntries`, to change what the preview shows. */
  token: Scalars['String']['output'];
};

/** The time entries whose repricing is to be previewed. */
export type RepricePreviewInput = {
  /** Which entries. */
  filter: RepriceFilter;
};

/** The time entries to reprice, as previewed. */
export type RepriceTimeEntriesInput = {
  /** The filter of the preview. */
  filter: RepriceFilter;
  /** The `token` of the preview. Fails with CONFLICT if anything would now change differently. 1 to 100 characters. */
  token: Scalars['String']['input'];
};

/** The result of repricing time entries. */
export type RepriceTimeEntriesPayload = {
  __typename?: 'RepriceTimeEntriesPayload';
  /** The amounts of these entries, one sum per currency. */
  amounts: Array<RepricedSum>;
  /** What these entries cost, one sum per currency. Null unless the caller is an owner or administrator. */
  costs?: Maybe<Array<RepricedSum>>;
  /** How many entries changed. */
  count: Scalars['Int']['output'];
};

/** A time entry whose rate changes. */
export type RepricedEntry = {
  __typename?: 'RepricedEntry';
  /** The new rates. */
  after: RatesOfEntry;
  /** The current rates. */
  before: RatesOfEntry;
  /** Its date. */
  date: Scalars['Date']['output'];
  /** Its duration in minutes. */
  durationMinutes: Scalars['Int']['output'];
  /** The entry's ID (`tim_…`). */
  timeEntryId: Scalars['ID']['output'];
};

/** The sum of the entries that change, in one currency. */
export type RepricedSum = {
  __typename?: 'RepricedSum';
  /** The sum at the new rates. */
  after: Money;
  /** The sum at the current rates of the entries. */
  before: Money;
};

/** The account whose password is reset, and where it is being reset. */
export type RequestPasswordResetInput = {
  /** The email address of the account. Case is ignored. At most 254 characters. */
  email: Scalars['String']['input'];
  /** WEB sends a link, MOBILE a code. */
  platform: ResetPlatform;
};

/** The invitation to resend. */
export type ResendInvitationInput = {
  /** Whether the invitation is valid for seven days from now. If false, an expired one fails with INVALID_STATE. */
  extendExpiration?: Scalars['Boolean']['input'];
  /** Filters the list. An ID of the form `ivt_…`. */
  id: Scalars['ID']['input'];
  /** A personal message included in the email. If omitted, the previous message is sent again; if `null`, none is sent. At most 2000 characters. */
  personalMessage?: InputMaybe<Scalars['String']['input']>;
};

/** The account for which to resend a code, and where to send it. */
export type ResendVerificationOtpInput = {
  /** The email address of the account. Case is ignored. At most 254 characters. */
  email: Scalars['String']['input'];
  /** Where to send the code. */
  type: VerificationType;
};

/** A reset token and the new password. */
export type ResetPasswordInput = {
  /** The new password: 8 to 128 characters with an upper-case letter, a lower-case letter, a digit and a special character. Common passwords and the last five passwords are refused. PASSWORD_POLICY_VIOLATION lists every rule that is broken. */
  password: Scalars['String']['input'];
  /** The token from the link in the email (`?token=`) or from `verifyResetOtp`. Can be used once. */
  token: Scalars['String']['input'];
};

/** Where the password is being reset. */
export type ResetPlatform =
  /** In an app. The email contains a code for `verifyResetOtp` that expires in 10 minutes. */
  | 'MOBILE'
  /** In a browser. The email contains a link that expires in 30 minutes. */
  | 'WEB';

/** A token for `resetPassword`. */
export type ResetTokenPayload = {
  __typename?: 'ResetTokenPayload';
  /** Seconds until it expires. */
  expiresIn: Scalars['Int']['output'];
  /** Can be used once. */
  resetToken: Scalars['String']['output'];
};

/** The response to a request for a code or link. It is the same whether or not a message was sent. */
export type SecretRequest = {
  __typename?: 'SecretRequest';
  /** Seconds until the code or link expires, if one was sent. */
  expiresIn: Scalars['Int']['output'];
};

/** The security settings of an account. */
export type SecuritySettings = {
  __typename?: 'SecuritySettings';
  /** Minutes for which the account is then locked. */
  accountLockoutDuration: Scalars['Int']['output'];
  /** Whether several sessions can be open at once. If not, a login ends the others. */
  allowMultipleSessions: Scalars['Boolean']['output'];
  /** The ID (`sec_…`): one for each user. */
  id: Scalars['ID']['output'];
  /** The number of wrong passwords and codes in a row that locks the account. */
  maxFailedLoginAttempts: Scalars['Int']['output'];
  /** Whether the password has expired. Only `changePassword`, `me` and `logout` are allowed then. */
  passwordChangeRequired: Scalars['Boolean']['output'];
  /** When the password expires. Null if it never does. */
  passwordExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the password was last changed. */
  passwordLastChanged: Scalars['DateTime']['output'];
  /** The number of unused recovery codes. 0 while two-factor authentication is off. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** Days after which the password must be changed. 0 for never. */
  requirePasswordChangeEvery: Scalars['Int']['output'];
  /** Minutes without a request after which a session ends. An open subscription does not count as a request; it is closed when the session ends. */
  sessionTimeout: Scalars['Int']['output'];
  /** Whether login requires a code in addition to the password. */
  twoFactorEnabled: Scalars['Boolean']['output'];
};

/** How to email an invoice. */
export type SendInvoiceInput = {
  /** Whether to attach the PDF. */
  attachPdf?: Scalars['Boolean']['input'];
  /** The invoice's ID. An ID of the form `inv_…`. */
  id: Scalars['ID']['input'];
  /** A message shown above the amount. At most 5000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** The recipients' email addresses. Default to the client's. Each recipient is sent a separate email. At most 20 items. Each: At most 254 characters. */
  recipients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When to send it, at most a year ahead. Defaults to now. A draft is published at once in any case. */
  scheduleDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether to send the caller a copy. */
  sendCopy?: Scalars['Boolean']['input'];
  /** The subject. By default, it is composed of the invoice number and the sender. At most 200 characters. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** The result of requesting that an invoice be emailed. */
export type SendInvoicePayload = {
  __typename?: 'SendInvoicePayload';
  /** The invoice. It is published now, and SENT once the mail server has accepted the first email. */
  invoice: Invoice;
  /** The pending emails, one per recipient. Follow them with `jobProgress`. */
  jobs: Array<Job>;
};

/** A login of the user on one device. */
export type Session = {
  __typename?: 'Session';
  /** The browser and operating system, such as "Chrome on macOS", as far as `userAgent` identifies them. */
  device: Scalars['String']['output'];
  /** The session's ID (`ses_…`). */
  id: Scalars['ID']['output'];
  /** The IP address from which the session was started. */
  ipAddress?: Maybe<Scalars['String']['output']>;
  /** Whether it is the session of this request. */
  isCurrent: Scalars['Boolean']['output'];
  /** When the session was last used, to the minute. */
  lastActivity: Scalars['DateTime']['output'];
  /** The location. Null if unknown; this server does not look up addresses. */
  location?: Maybe<SessionLocation>;
  /** When the session started. */
  loginTime: Scalars['DateTime']['output'];
  /** The user agent that the device sent when the session started. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** The approximate location of a session, derived from its IP address. */
export type SessionLocation = {
  __typename?: 'SessionLocation';
  /** The city. */
  city: Scalars['String']['output'];
  /** The country. */
  country: Scalars['String']['output'];
};

/** The tokens of a session. */
export type SessionTokens = {
  __typename?: 'SessionTokens';
  /** Send it as `Authorization: Bearer <accessToken>`. It is a JWT; treat it as opaque. It is invalid once the session ends. */
  accessToken: Scalars['String']['output'];
  /** Seconds until the access token expires. After that, requests fail with TOKEN_EXPIRED. */
  expiresIn: Scalars['Int']['output'];
  /** The logged-in user, as the query `me` returns it with the new token. Null for platform administrators. */
  me?: Maybe<Me>;
  /** Exchange it for new tokens with `refreshSession`. It can be used once, apart from repetitions within the seconds of `REFRESH_GRACE_SECONDS` (30 by default). Store it where other programs cannot read it. */
  refreshToken: Scalars['String']['output'];
  /** Always "Bearer". */
  tokenType: Scalars['String']['output'];
  /** The user who is logged in. */
  user: User;
};

/** A dated hourly rate. Its IDs say what it is the rate of: a client, a project, a project and a user, a task, a task and a user, a user, or without IDs the organization. */
export type SetRateInput = {
  /** The ID of the client. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** The currency of a member's or the organization's rate; the organization's currency if omitted. Other rates are in the client's currency. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The first day on which it applies. */
  from: Scalars['Date']['input'];
  /** The kind of time that it applies to. NORMAL if omitted. */
  kind?: InputMaybe<RateKind>;
  /** The ID of the project. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The hourly rate, in major units. Zero or more, with at most four decimals. */
  rate: Scalars['Decimal']['input'];
  /** The ID of the task. An ID of the form `tsk_…`. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. BILLING if omitted. */
  type?: InputMaybe<RateType>;
  /** The ID of a member of the organization, as a user. An ID of the form `usr_…`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** The organization's settings. */
export type Settings = {
  __typename?: 'Settings';
  /** How the business appears to clients. */
  branding: BrandingSettings;
  /** How expenses are kept. */
  expenses: ExpenseSettings;
  /** The ID (`set_…`): one for each organization. */
  id: Scalars['ID']['output'];
  /** The defaults for new invoices. */
  preferences: InvoicingSettings;
  /** Whether all members see each other's mobile numbers. Owners and admins always see them. False by default. */
  showMobilesToMembers: Scalars['Boolean']['output'];
  /** The tax information. */
  tax: TaxSettings;
  /** How time is kept. */
  time: TimeSettings;
  /** When the settings were last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits. */
  version: Scalars['Int']['output'];
};

/** The direction of a sort. */
export type SortDirection =
  /** Ascending: smallest, oldest or A first. */
  | 'ASC'
  /** Descending: largest, newest or Z first. */
  | 'DESC';

/** A timer to start. */
export type StartTimerInput = {
  /** Whether the time can be billed. The default of the task or else of the project if omitted. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is being done. At most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The ID of the project. Fails with INVALID_STATE for an archived project. An ID of the form `prj_…`. */
  projectId: Scalars['ID']['input'];
  /** The kind of rate. NORMAL if omitted. */
  rateKind?: InputMaybe<RateKind>;
  /** The tags. At most 20 items. Each: 1 to 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The ID of a task of the project. Fails with INVALID_STATE for an archived task. An ID of the form `tsk_…`. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of starting a timer. */
export type StartTimerPayload = {
  __typename?: 'StartTimerPayload';
  /** The timer that was stopped at the same moment, if one was running in this organization. One in another organization is stopped too, but not shown. */
  stopped: Array<TimeEntry>;
  /** The running timer. */
  timer: TimeEntry;
};

/** Expenses to submit. */
export type SubmitExpensesInput = {
  /** The expenses' IDs. Unknown ones are in `failed`. 1 to 500 items. Each: An ID of the form `exp_…`. */
  ids: Array<Scalars['ID']['input']>;
};

/** Time entries to submit. */
export type SubmitTimeEntriesInput = {
  /** The entries' IDs. Unknown ones are in `failed`. 1 to 500 items. Each: An ID of the form `tim_…`. */
  ids: Array<Scalars['ID']['input']>;
};

/** A week to submit. */
export type SubmitTimesheetInput = {
  /** The ID of the member; the caller if omitted. Only managers and above can submit the time of others. An ID of the form `usr_…`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** Any date of the week. Weeks begin on the organization's `weekStart`. */
  week: Scalars['Date']['input'];
};

/** The result of submitting a timesheet. */
export type SubmitTimesheetPayload = {
  __typename?: 'SubmitTimesheetPayload';
  /** The drafts and rejected entries that were not submitted, each with the reason. */
  failed: Array<FailedTimeEntry>;
  /** The entries that were submitted. */
  successful: Array<TimeEntry>;
  /** The timesheet after that. */
  timesheet: Timesheet;
};

/** What can be followed over a WebSocket at the same path (`graphql-ws`), with the same access token. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Follows a job from its current state until it ends, when the subscription completes. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN, in place of the next event, when the caller may no longer see jobs. The subscription then ends. Available to OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  jobProgress: Job;
  /** Follows the caller's running timer in this organization, from its current state: the timer, or null when none is running here. Errors: FORBIDDEN, in place of the next event, when the caller may no longer track time. The subscription then ends. Available to every member. */
  timerChanged?: Maybe<TimeEntry>;
};


/** What can be followed over a WebSocket at the same path (`graphql-ws`), with the same access token. */
export type SubscriptionJobProgressArgs = {
  id: Scalars['ID']['input'];
};

/** The status of an organization's plan. */
export type SubscriptionStatus =
  /** The plan is in force. */
  | 'ACTIVE'
  /** The plan was cancelled, and is in force until `paidUntil`. */
  | 'CANCELLED'
  /** The plan that was paid for has ended. BASIC has taken its place. */
  | 'ENDED';

/** A task of a project, such as design or development. */
export type Task = Node & {
  __typename?: 'Task';
  /** Whether its time is billable by default. Null for the project's default. */
  billable?: Maybe<Scalars['Boolean']['output']>;
  /** The budget, and how much of it is spent. Null without one, and for employees without the TIME_TRACKING or REPORTING feature. */
  budget?: Maybe<Budget>;
  /** The budget as an amount, in major units of the client's currency. Null for employees without the INVOICING feature. */
  budgetAmount?: Maybe<Scalars['Decimal']['output']>;
  /** The budget in minutes. */
  budgetMinutes?: Maybe<Scalars['Int']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** Whether it is archived. A project's `tasks` omit it; time entries keep it. */
  isArchived: Scalars['Boolean']['output'];
  /** The name, at most 200 characters. Unique among the tasks of a project. */
  name: Scalars['String']['output'];
  /** The project that it belongs to. */
  project: Project;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits. */
  version: Scalars['Int']['output'];
};

/** A tax on lines. */
export type Tax = {
  __typename?: 'Tax';
  /** The printed name, such as "VAT". */
  name: Scalars['String']['output'];
  /** The rate as a fraction: "0.08" is 8%. At most six decimals. */
  rate: Scalars['Decimal']['output'];
};

/** The base on which taxes are calculated. It is copied to each invoice when the invoice is created. */
export type TaxCalculation =
  /** The lines after the discount has been distributed over them. */
  | 'ON_DISCOUNTED_SUBTOTAL'
  /** The lines before the discount. */
  | 'ON_SUBTOTAL';

/** A tax with its name and rate. */
export type TaxInput = {
  /** The printed name. 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** The rate. A fraction between 0 and 1 with at most six decimals: "0.08" is 8%. */
  rate: Scalars['Decimal']['input'];
};

/** A tax that the organization chooses from for its invoices and clients. */
export type TaxRate = Node & {
  __typename?: 'TaxRate';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** Whether it is archived. Lists omit it unless their filter asks for it. Invoices that it was copied to are not affected. */
  isArchived: Scalars['Boolean']['output'];
  /** The name as it is printed, at most 50 characters. */
  name: Scalars['String']['output'];
  /** The rate as a fraction: "0.08" is 8%. At most six decimals. */
  rate: Scalars['Decimal']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits. */
  version: Scalars['Int']['output'];
};

/** A page of TaxRate objects. */
export type TaxRateConnection = {
  __typename?: 'TaxRateConnection';
  /** The rows with their cursors. */
  edges: Array<TaxRateEdge>;
  /** The rows without their cursors. */
  nodes: Array<TaxRate>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One TaxRate on a page, with its cursor. */
export type TaxRateEdge = {
  __typename?: 'TaxRateEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The TaxRate. */
  node: TaxRate;
};

/** Filters the tax rates. A tax rate must match every condition. */
export type TaxRateFilter = {
  /** Only archived tax rates (true) or only others (false). Defaults to false. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of the tax rates. */
export type TaxRateOrder = {
  /** The direction of a sort. */
  direction?: SortDirection;
  /** The field to sort by. */
  field: TaxRateOrderField;
};

/** The fields that tax rates can be sorted by. Ties are broken by ID. */
export type TaxRateOrderField =
  /** When it was created. */
  | 'CREATED_AT'
  /** The name. Case and accents are ignored, and numbers sort by value: 9 before 10. */
  | 'NAME';

/** The tax information of the business. */
export type TaxSettings = {
  __typename?: 'TaxSettings';
  /** The default tax rate of new invoices as a fraction: "0.08" is 8%. Null for none. */
  defaultTaxRate?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the unit prices of new invoices include the taxes. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** The registration number, as printed. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** The base on which taxes of new invoices are calculated. */
  taxCalculation: TaxCalculation;
  /** The tax or VAT number, as printed. */
  taxId?: Maybe<Scalars['String']['output']>;
  /** The name of the tax, such as "VAT". */
  taxName: Scalars['String']['output'];
};

/** Changes to the tax information. Omitted fields are not changed; `null` clears a field. */
export type TaxSettingsInput = {
  /** The default tax rate of new invoices. `null` for none. A fraction between 0 and 1 with at most six decimals: "0.08" is 8%. */
  defaultTaxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether the unit prices of new invoices include the taxes. Cannot be cleared. */
  pricesIncludeTax?: InputMaybe<Scalars['Boolean']['input']>;
  /** The registration number. At most 100 characters. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** The base on which taxes of new invoices are calculated. Cannot be cleared. */
  taxCalculation?: InputMaybe<TaxCalculation>;
  /** The tax or VAT number. At most 100 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
  /** The name of the tax. Cannot be cleared. 1 to 50 characters. */
  taxName?: InputMaybe<Scalars['String']['input']>;
};

/** The session that was ended and deleted. */
export type TerminateSessionPayload = {
  __typename?: 'TerminateSessionPayload';
  /** The ID of the session that was ended (`ses_…`). */
  sessionId: Scalars['ID']['output'];
};

/** The theme of the user interface. */
export type Theme =
  /** Dark text on a light background. */
  | 'DARK'
  /** Light text on a dark background. */
  | 'LIGHT'
  /** The setting of the device. */
  | 'SYSTEM';

/** Time that a member spent on a project. */
export type TimeEntry = Node & {
  __typename?: 'TimeEntry';
  /** The amount: minutes at the hourly rate, rounded half up once; on an invoice, its share of the line. Null if it is not billable, has no rate or is a running timer. For employees without the INVOICING feature, null unless it is their own time. */
  amount?: Maybe<Money>;
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who approved it. Null if nobody did and for users who have left. */
  approvedBy?: Maybe<User>;
  /** Whether it can be billed. */
  billable: Scalars['Boolean']['output'];
  /** The project's client. Null for employees without the INVOICING or CLIENTS feature. */
  client?: Maybe<Client>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who created it. Null for the system and for users who have left. */
  createdBy?: Maybe<User>;
  /** The currency of the rate. Null without a rate. For employees without the INVOICING feature, null unless it is their own time. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Custom fields, at most 20. */
  customFields: Array<CustomField>;
  /** The day that the entry counts for: that of its start in the member's time zone, as it was when the start was entered. */
  date: Scalars['Date']['output'];
  /** What was done. */
  description?: Maybe<Scalars['String']['output']>;
  /** The duration to bill, in minutes. For timers and imports it is rounded up to the organization's step, so it can exceed the time between start and end. Null while the timer is running. */
  durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** When it ended. Null for an entry of a duration alone, and while the timer is running. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number of the invoice that billed it outside of Billfold, for imported entries. */
  externalInvoice?: Maybe<Scalars['String']['output']>;
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** The ID of the line of an invoice that bills it. Null if none does. */
  invoiceLineId?: Maybe<Scalars['ID']['output']>;
  /** Whether it is on an invoice, here or elsewhere. */
  isInvoiced: Scalars['Boolean']['output'];
  /** Whether it cannot be changed. */
  isLocked: Scalars['Boolean']['output'];
  /** Whether its timer is running. */
  isRunning: Scalars['Boolean']['output'];
  /** Whether it was recorded by a timer. */
  isTimer: Scalars['Boolean']['output'];
  /** Why it cannot be changed. Null if it can. */
  lockedReason?: Maybe<LockedReason>;
  /** The hourly rate that was set on the entry itself, in major units of the client's currency. For employees without the INVOICING feature, null unless it is their own time. */
  ownRate?: Maybe<Scalars['Decimal']['output']>;
  /** The project. Null for employees who no longer belong to its team. */
  project?: Maybe<Project>;
  /** The hourly rate that applied when the entry was last written, in major units of `currency`. Null if none was found; such an entry cannot be billed. For employees without the INVOICING feature, null unless it is their own time. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** The kind of rate. */
  rateKind: RateKind;
  /** When it was last rejected. */
  rejectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who last rejected it. Null if nobody did and for users who have left. */
  rejectedBy?: Maybe<User>;
  /** Why it was last rejected. */
  rejectionReason?: Maybe<Scalars['String']['output']>;
  /** When it started. Null for an entry of a duration alone. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The status. */
  status: TimeEntryStatus;
  /** When it was submitted. Null for drafts. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user who submitted it. Null for drafts and for users who have left. */
  submittedBy?: Maybe<User>;
  /** Tags, at most 20. */
  tags: Array<Scalars['String']['output']>;
  /** The task, one of the project. Null if it is on none, and for employees who no longer belong to the team. */
  task?: Maybe<Task>;
  /** The ID of the task (`tsk_…`). Null if it is on none. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The user whose time it is. Null once they have left. */
  user?: Maybe<User>;
  /** The ID of the user whose time it is (`usr_…`). Kept when they leave. */
  userId: Scalars['ID']['output'];
  /** Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits. */
  version: Scalars['Int']['output'];
};

/** A page of TimeEntry objects. */
export type TimeEntryConnection = {
  __typename?: 'TimeEntryConnection';
  /** The rows with their cursors. */
  edges: Array<TimeEntryEdge>;
  /** The rows without their cursors. */
  nodes: Array<TimeEntry>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** Whether the search matches more than 1,000 rows. If so, the list contains only the 1,000 newest of them; refine the search. */
  searchIsCapped: Scalars['Boolean']['output'];
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One TimeEntry on a page, with its cursor. */
export type TimeEntryEdge = {
  __typename?: 'TimeEntryEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The TimeEntry. */
  node: TimeEntry;
};

/** Filters the time entries. An entry must match every condition. */
export type TimeEntryFilter = {
  /** Only billable entries (true) or only others (false). */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only time on projects of this client. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Dated on or after this day. */
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Dated on or before this day. */
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only entries on an invoice, here or elsewhere (true), or only others (false). */
  invoiced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only time on this project. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Text that the description contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only these statuses. */
  status?: InputMaybe<Array<TimeEntryStatus>>;
  /** Only entries with exactly this tag. At most 100 characters. */
  tag?: InputMaybe<Scalars['String']['input']>;
  /** Only time on this task. An ID of the form `tsk_…`. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** Only time of this user. An ID of the form `usr_…`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of the time entries. */
export type TimeEntryOrder = {
  /** The direction of a sort. */
  direction?: SortDirection;
  /** The field to sort by. */
  field: TimeEntryOrderField;
};

/** The fields that time entries can be sorted by. Ties are broken by ID. */
export type TimeEntryOrderField =
  /** When it was created. */
  | 'CREATED_AT'
  /** The date. */
  | 'DATE';

/** The status of a time entry. */
export type TimeEntryStatus =
  /** Approved: its time and rate no longer change, and it can be billed. */
  | 'APPROVED'
  /** Not submitted yet. It can be changed and deleted. */
  | 'DRAFT'
  /** Rejected with a reason. It can be changed and submitted again. */
  | 'REJECTED'
  /** Waiting for approval. */
  | 'SUBMITTED';

/** Something that may be wrong with a time entry. It does not prevent anything. */
export type TimeEntryWarning = {
  __typename?: 'TimeEntryWarning';
  /** The kind of the warning. */
  code: TimeEntryWarningCode;
  /** A description for people. */
  message: Scalars['String']['output'];
  /** The entry's ID (`tim_…`). */
  timeEntryId: Scalars['ID']['output'];
};

/** What may be wrong with a time entry. */
export type TimeEntryWarningCode =
  /** It was approved at the rate that is stored on it, but the rules would give another one now. To use that, reopen and submit it. */
  | 'RATE_OUTDATED';

/** What a column of a file says. */
export type TimeFileColumnInput = {
  /** What it says. */
  field: TimeFileField;
  /** The name of the column in the header line. 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** What a column of a file of time says. */
export type TimeFileField =
  /** Whether it is approved. */
  | 'APPROVED'
  /** Whether it can be billed. */
  | 'BILLABLE'
  /** The name of the client. */
  | 'CLIENT'
  /** The currency of the rate. */
  | 'CURRENCY'
  /** The date, or that of the start. */
  | 'DATE'
  /** What was done. */
  | 'DESCRIPTION'
  /** The duration: 1:30:00, 1.5 or 1,5 hours. */
  | 'DURATION'
  /** The email address of the person. */
  | 'EMAIL'
  /** The date and time of the end. */
  | 'END'
  /** The date of the end. */
  | 'END_DATE'
  /** The time of day of the end. */
  | 'END_TIME'
  /** The first name of the person. */
  | 'FIRST_NAME'
  /** Whether it was billed. */
  | 'INVOICED'
  /** The number of the invoice that billed it. */
  | 'INVOICE_ID'
  /** The last name of the person. */
  | 'LAST_NAME'
  /** The name of the person. */
  | 'PERSON'
  /** The name of the project. */
  | 'PROJECT'
  /** The hourly rate. */
  | 'RATE'
  /** The date and time of the start. */
  | 'START'
  /** The time of day of the start. */
  | 'START_TIME'
  /** The tags, separated by commas. */
  | 'TAGS'
  /** The name of the task. */
  | 'TASK';

/** A system whose exported time can be imported. */
export type TimeFileFormat =
  /** Clockify: the detailed report. */
  | 'CLOCKIFY'
  /** Harvest: the time report. */
  | 'HARVEST'
  /** Kimai: the CSV export. Translated columns are recognized by their order or by `columns`. */
  | 'KIMAI'
  /** solidtime: the generic CSV file of time entries. */
  | 'SOLIDTIME'
  /** Toggl Track: the detailed report. */
  | 'TOGGL';

/** The format of times in the user interface. */
export type TimeFormat =
  /** `2:30 PM`. */
  | 'HOURS_12'
  /** `14:30`. */
  | 'HOURS_24';

/** Which time entries share a line of an invoice. Entries of different rates never share one. */
export type TimeGrouping =
  /** All of them. */
  | 'ALL'
  /** Those of a day. */
  | 'DAY'
  /** Those with the same description. */
  | 'DESCRIPTION'
  /** None: each entry has a line of its own. */
  | 'ENTRY'
  /** Those of a user. */
  | 'PERSON'
  /** Those of a project. */
  | 'PROJECT'
  /** Those of a task of a project. */
  | 'TASK';

/** What the time would come to if it were grouped in one way. */
export type TimeGroupingPreview = {
  __typename?: 'TimeGroupingPreview';
  /** The sum of the lines that bill time. */
  amount: Money;
  /** How much that is above (or below, if negative) the requested grouping, because each line is rounded once. */
  difference: Money;
  /** The grouping. */
  groupBy: TimeGrouping;
  /** The number of lines. */
  lineCount: Scalars['Int']['output'];
};

/** An import of a file of time, or the preview of one. */
export type TimeImport = Node & {
  __typename?: 'TimeImport';
  /** The clients of its rows. */
  clients: TimeImportNames;
  /** The number of time entries that were created so far, or that would be in a preview. */
  created: Scalars['Int']['output'];
  /** When it was requested. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether it is a preview, which creates nothing. */
  dryRun: Scalars['Boolean']['output'];
  /** Why it has failed. Null unless it is FAILED. What it had created by then remains. */
  error?: Maybe<TimeImportError>;
  /** The number of rows that were not imported. */
  failed: Scalars['Int']['output'];
  /** The rows that were not imported, each with the reason. The first 500; `failed` counts all. */
  failedRows: Array<FailedTimeFileRow>;
  /** When it succeeded or failed. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The system that exported the file. */
  format: TimeFileFormat;
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** The people of its rows. Those that are created are placeholders, which `mergeMember` can merge into members. */
  people: TimeImportNames;
  /** How far it is. Rows are imported in batches. */
  progress: TimeImportProgress;
  /** The projects of its rows. */
  projects: TimeImportNames;
  /** The status. */
  status: TimeImportStatus;
  /** The tags of its rows. They match if a time entry has them. */
  tags: TimeImportNames;
  /** The tasks of its rows. Projects can have tasks of the same name. */
  tasks: TimeImportNames;
  /** The number of rows that had been imported before. They are not changed. */
  unchanged: Scalars['Int']['output'];
};

/** A page of TimeImport objects. */
export type TimeImportConnection = {
  __typename?: 'TimeImportConnection';
  /** The rows with their cursors. */
  edges: Array<TimeImportEdge>;
  /** The rows without their cursors. */
  nodes: Array<TimeImport>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One TimeImport on a page, with its cursor. */
export type TimeImportEdge = {
  __typename?: 'TimeImportEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The TimeImport. */
  node: TimeImport;
};

/** Why an import has failed. */
export type TimeImportError = {
  __typename?: 'TimeImportError';
  /** The code. VALIDATION_ERROR if the file cannot be read as requested. */
  code: ErrorCode;
  /** The field of the input that is to blame, if one is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in words. */
  message: Scalars['String']['output'];
};

/** Filters the imports of files. An import must match every condition. */
export type TimeImportFilter = {
  /** Only imports with one of these statuses. At most 4 items. */
  status?: InputMaybe<Array<TimeImportStatus>>;
};

/** What rows of a file name, of one kind. */
export type TimeImportNames = {
  __typename?: 'TimeImportNames';
  /** The names of what was created, or would be in a preview. At most 500. */
  created: Array<Scalars['String']['output']>;
  /** The number of things that were created, or would be in a preview. */
  createdCount: Scalars['Int']['output'];
  /** The names of what existed before. Case is ignored. At most 500. */
  matched: Array<Scalars['String']['output']>;
};

/** The order of the imports of files. */
export type TimeImportOrder = {
  /** The direction of a sort. */
  direction?: SortDirection;
  /** The field to sort by. */
  field: TimeImportOrderField;
};

/** The fields that imports can be sorted by. Ties are broken by ID. */
export type TimeImportOrderField =
  /** When it was requested. */
  | 'CREATED_AT';

/** How far an import is. */
export type TimeImportProgress = {
  __typename?: 'TimeImportProgress';
  /** The number of rows that were read. */
  done: Scalars['Int']['output'];
  /** The number of rows in the file; 0 until they are counted. */
  total: Scalars['Int']['output'];
};

/** The status of an import of a file. */
export type TimeImportStatus =
  /** It ended early; `error` says why. The same file can be imported again: what was imported is not changed. */
  | 'FAILED'
  /** It waits for a worker. */
  | 'QUEUED'
  /** Its rows are being imported. If a worker stops, another one continues. */
  | 'RUNNING'
  /** All rows were read. Those that were not imported are in `failedRows`. */
  | 'SUCCEEDED';

/** Time that another system has recorded: start and end, or a start or a date with a duration. The duration is rounded up to the organization's step. */
export type TimeLogInput = {
  /** Whether it is approved. Otherwise it becomes a draft. */
  approved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it can be billed; the project's default if omitted. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name of the client, to tell projects apart and to create one. Created if it does not exist. At most 200 characters. */
  client?: InputMaybe<Scalars['String']['input']>;
  /** The date of time without a start. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** What was done. At most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The duration in minutes, if the end is not given. From 1 to 44640. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The duration in seconds, if the end is not given. From 1 to 2678400. */
  durationSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** When it ended. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What identifies it in that system. A log that was imported before is not changed. 1 to 200 characters. */
  externalId: Scalars['String']['input'];
  /** The number of the invoice that billed it elsewhere. The entry can then never be billed here. At most 200 characters. */
  externalInvoice?: InputMaybe<Scalars['String']['input']>;
  /** The name of the project, if its ID is not given. A project that does not exist is created for the client. Case is ignored; accents and leading zeros are not. At most 200 characters. */
  project?: InputMaybe<Scalars['String']['input']>;
  /** The ID of the project. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** An hourly rate for this entry alone, in major units of the client's currency. If omitted, the rate is found as for other entries. Zero or more, with at most four decimals. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  /** When it started. Its date is that of the start in the member's time zone. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The tags. At most 20 items. Each: 1 to 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The name of a task of the project. Created if it does not exist. Case, accents and leading zeros are ignored. At most 100 characters. */
  task?: InputMaybe<Scalars['String']['input']>;
  /** The email address of the person whose time it is. Someone who is not a member becomes a placeholder, which `mergeMember` can merge into a member. At most 254 characters. */
  userEmail?: InputMaybe<Scalars['String']['input']>;
  /** The ID of the member whose time it is. An ID of the form `usr_…`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** The person's name, by which they are found if neither their ID nor their email address is given. The caller, if nothing is given. At most 200 characters. */
  userName?: InputMaybe<Scalars['String']['input']>;
};

/** Two time entries of a member that overlap. An entry that starts when another ends does not. */
export type TimeOverlap = {
  __typename?: 'TimeOverlap';
  /** The entry that starts later, or at the same moment. */
  entry: TimeEntry;
  /** The other entry. */
  other: TimeEntry;
};

/** Time entries that overlap. */
export type TimeOverlaps = {
  __typename?: 'TimeOverlaps';
  /** The first of these pairs, latest start first. */
  overlaps: Array<TimeOverlap>;
  /** How many pairs of entries overlap. */
  totalCount: Scalars['Int']['output'];
};

/** A report of time. */
export type TimeReport = {
  __typename?: 'TimeReport';
  /** The rows as the text of a CSV file with a line of titles, at most 10,000. Save it as UTF-8; its first character is the byte order mark. Texts that spreadsheets would take for a formula begin with an apostrophe. */
  csv: Scalars['String']['output'];
  /** What its rows are grouped by. */
  groupBy: Array<ReportGrouping>;
  /** Whether it is grouped by TAG, so that the totals count an entry with several tags once for each of them. */
  isCountedPerTag: Scalars['Boolean']['output'];
  /** The days that it covers. */
  period: ReportPeriod;
  /** The period before. Null unless requested with `withPrevious`. */
  previousPeriod?: Maybe<ReportPeriod>;
  /** The sum of the rows in the period before. Null unless requested with `withPrevious`. */
  previousTotals?: Maybe<TimeReportSums>;
  /** The rows, at most 1,000; fails with VALIDATION_ERROR for more. `csv` has up to 10,000. */
  rows: Array<TimeReportRow>;
  /** The sum of the rows. */
  totals: TimeReportSums;
};


/** A report of time. */
export type TimeReportCsvArgs = {
  format?: InputMaybe<CsvFormat>;
};

/** Filters the time of a report. An entry must match every condition. */
export type TimeReportFilter = {
  /** Only billable entries (true) or only others (false). */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only time on projects of these clients. 1 to 100 items. Each: An ID of the form `cli_…`. */
  clientIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only entries on an invoice, here or elsewhere (true), or only others (false). */
  invoiced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only time on these projects. 1 to 100 items. Each: An ID of the form `prj_…`. */
  projectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these statuses. */
  status?: InputMaybe<Array<TimeEntryStatus>>;
  /** Only entries with at least one of exactly these tags. 1 to 20 items. Each: 1 to 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only time on these tasks. 1 to 100 items. Each: An ID of the form `tsk_…`. */
  taskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only time of these users. 1 to 100 items. Each: An ID of the form `usr_…`. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One group of a row. */
export type TimeReportGroup = {
  __typename?: 'TimeReportGroup';
  /** What it is a group by. */
  by: ReportGrouping;
  /** The ID of the client, project, task or user. Null for other groupings, for time without a task, and for what the caller cannot see. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The name, tag or status; `BILLABLE` or `NON_BILLABLE`; the first day of a week; `2025-01-15`, `2025-01` or `2025-Q1`. Null for time without a task or tags, for users who have left, and for what the caller cannot see. */
  name?: Maybe<Scalars['String']['output']>;
  /** The days of a DAY, WEEK, MONTH or QUARTER within the report. Null for other groupings. */
  period?: Maybe<ReportPeriod>;
};

/** The amounts of time less its costs, in one currency. */
export type TimeReportMargin = {
  __typename?: 'TimeReportMargin';
  /** The margin, with the digits of the currency. Null if the cost of some of the time is unknown: then `minutesWithoutCost` is not 0. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The minutes whose cost is unknown: those with a rate in this currency but no cost in it, and those with neither a rate nor a cost. Set cost rates with `setRate`, and apply them to existing time with `repriceTimeEntries`. */
  minutesWithoutCost: Scalars['Int']['output'];
};

/** A row of a report: the time of one group, or of one pair of groups. */
export type TimeReportRow = {
  __typename?: 'TimeReportRow';
  /** The amounts of billable time that has a rate, one per currency: the sum of the amounts of the entries. For employees without the INVOICING feature, null unless it is only their own time. */
  amounts?: Maybe<Array<Money>>;
  /** The minutes that can be billed. */
  billableMinutes: Scalars['Int']['output'];
  /** The billable minutes as a share of all, with four decimals: `0.7500`. Null without minutes. */
  billableShare?: Maybe<Scalars['Decimal']['output']>;
  /** The minutes that the user of a row grouped by USER works in its days: `weeklyCapacityMinutes` of the member for each seven days. Null if that is not known. */
  capacityMinutes?: Maybe<Scalars['Int']['output']>;
  /** What the time costs, one amount per currency. Null for everyone but owners and administrators. */
  costs?: Maybe<Array<Money>>;
  /** The number of time entries. */
  entryCount: Scalars['Int']['output'];
  /** Its groups, in the order of `groupBy`. */
  groups: Array<TimeReportGroup>;
  /** Amounts less costs, per currency; currencies are not converted. Null for everyone but owners and administrators. */
  margins?: Maybe<Array<TimeReportMargin>>;
  /** All minutes. Running timers are not included. */
  minutes: Scalars['Int']['output'];
  /** The same group in the period before. Days count where they lie in that period: the 31st counts to the last day of a shorter month. Null unless requested with `withPrevious`. */
  previous?: Maybe<TimeReportSums>;
  /** The project of a row grouped by PROJECT. Null for projects that the caller cannot see. */
  project?: Maybe<Project>;
  /** The user of a row grouped by USER. Null once they have left. */
  user?: Maybe<User>;
  /** All minutes as a share of `capacityMinutes`, with four decimals: `0.8500`. Null without capacity. */
  utilization?: Maybe<Scalars['Decimal']['output']>;
};

/** What time adds up to. */
export type TimeReportSums = {
  __typename?: 'TimeReportSums';
  /** The amounts of billable time that has a rate, one per currency: the sum of the amounts of the entries. For employees without the INVOICING feature, null unless it is only their own time. */
  amounts?: Maybe<Array<Money>>;
  /** The minutes that can be billed. */
  billableMinutes: Scalars['Int']['output'];
  /** The billable minutes as a share of all, with four decimals: `0.7500`. Null without minutes. */
  billableShare?: Maybe<Scalars['Decimal']['output']>;
  /** What the time costs, one amount per currency. Null for everyone but owners and administrators. */
  costs?: Maybe<Array<Money>>;
  /** The number of time entries. */
  entryCount: Scalars['Int']['output'];
  /** Amounts less costs, per currency; currencies are not converted. Null for everyone but owners and administrators. */
  margins?: Maybe<Array<TimeReportMargin>>;
  /** All minutes. Running timers are not included. */
  minutes: Scalars['Int']['output'];
};

/** How time is kept. */
export type TimeSettings = {
  __typename?: 'TimeSettings';
  /** Whether a member's time entries may overlap. */
  allowOverlaps: Scalars['Boolean']['output'];
  /** Whether submitted time and expenses need approval. If not, they are approved at once. */
  approval: Scalars['Boolean']['output'];
  /** Time and expenses dated before this day can be changed only by owners and administrators. Null if none are closed. */
  lockTimeBefore?: Maybe<Scalars['Date']['output']>;
  /** The time entries that overlap. Turning `allowOverlaps` off prevents new overlaps, but leaves existing entries unchanged. */
  overlaps: TimeOverlaps;
  /** The step in minutes to which timers and imported time are rounded up. Null to round them to the nearest minute. */
  stepMinutes?: Maybe<Scalars['Int']['output']>;
  /** The hours after which the owner of a running timer is reminded of it, once. */
  timerLimitHours: Scalars['Int']['output'];
  /** The day on which a week begins. */
  weekStart: DayOfWeek;
};


/** How time is kept. */
export type TimeSettingsOverlapsArgs = {
  first?: Scalars['Int']['input'];
};

/** Changes to how time is kept. Omitted fields are not changed; `null` clears a field. */
export type TimeSettingsInput = {
  /** Whether a member's time entries may overlap. Entries that overlap when this is turned off are left as they are. Cannot be cleared. */
  allowOverlaps?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether submitted time and expenses need approval. Cannot be cleared. */
  approval?: InputMaybe<Scalars['Boolean']['input']>;
  /** Closes time and expenses dated before this day, except for owners and administrators. `null` for none. */
  lockTimeBefore?: InputMaybe<Scalars['Date']['input']>;
  /** The step in minutes to which timers and imported time are rounded up. `null` for none. Must be 5, 6 or 15. */
  stepMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The hours after which the owner of a running timer is reminded of it, once. Cannot be cleared. From 1 to 168. */
  timerLimitHours?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which a week begins. Cannot be cleared. */
  weekStart?: InputMaybe<DayOfWeek>;
};

/** Time that is not entered yet. */
export type TimeToRateInput = {
  /** The date. */
  date: Scalars['Date']['input'];
  /** The kind of rate. NORMAL if omitted. */
  kind?: InputMaybe<RateKind>;
  /** The ID of the project. An ID of the form `prj_…`. */
  projectId: Scalars['ID']['input'];
  /** The ID of a task of the project. An ID of the form `tsk_…`. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** The ID of a member, as a user. The caller if omitted. An ID of the form `usr_…`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** The time of a member in one week. Its totals do not include a running timer. Use `timeEntries` with the same user and dates for the entries themselves. */
export type Timesheet = {
  __typename?: 'Timesheet';
  /** The amounts of its entries, one sum for each currency. Null for employees without the INVOICING feature, unless it is their own time. */
  amounts?: Maybe<Array<Money>>;
  /** The billable minutes of the week. */
  billableMinutes: Scalars['Int']['output'];
  /** How many minutes a week the member works. Null if that is not set. */
  capacityMinutes?: Maybe<Scalars['Int']['output']>;
  /** The seven days of the week. */
  days: Array<TimesheetDay>;
  /** The last day of the week. */
  endsOn: Scalars['Date']['output'];
  /** The minutes of the week. */
  minutes: Scalars['Int']['output'];
  /** The minutes that are missing against the capacity; 0 if none are. Null without a capacity. */
  missingMinutes?: Maybe<Scalars['Int']['output']>;
  /** The projects and tasks that have time in the week, by name. */
  rows: Array<TimesheetRow>;
  /** The timer that was started in this week and is still running, if any. */
  runningTimer?: Maybe<TimeEntry>;
  /** The first day of the week. */
  startsOn: Scalars['Date']['output'];
  /** The entries by status, one for each status. */
  statuses: Array<TimesheetStatus>;
  /** The entries that the caller can submit with `submitTimesheet`. */
  submittable: TimesheetEntries;
  /** The member. */
  user?: Maybe<User>;
  /** The billable entries without a rate, which cannot be billed: none was found, or reopening has cleared it and submitting finds it again. */
  withoutRate: TimesheetEntries;
};

/** The time on one day of a row of a timesheet. */
export type TimesheetCell = {
  __typename?: 'TimesheetCell';
  /** The date. */
  date: Scalars['Date']['output'];
  /** The IDs of its entries (`tim_…`), in the order of their start. */
  entryIds: Array<Scalars['ID']['output']>;
  /** The minutes. */
  minutes: Scalars['Int']['output'];
  /** The statuses of its entries, each once. */
  statuses: Array<TimeEntryStatus>;
};

/** A day of a timesheet. */
export type TimesheetDay = {
  __typename?: 'TimesheetDay';
  /** The billable minutes of the day. */
  billableMinutes: Scalars['Int']['output'];
  /** The date. */
  date: Scalars['Date']['output'];
  /** The minutes of the day. */
  minutes: Scalars['Int']['output'];
};

/** Time entries of a timesheet. */
export type TimesheetEntries = {
  __typename?: 'TimesheetEntries';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** Their IDs (`tim_…`). */
  entryIds: Array<Scalars['ID']['output']>;
  /** Their minutes. */
  minutes: Scalars['Int']['output'];
};

/** The time on one project or task in a timesheet. */
export type TimesheetRow = {
  __typename?: 'TimesheetRow';
  /** The amounts of its entries, one sum for each currency. Null for employees without the INVOICING feature, unless it is their own time. */
  amounts?: Maybe<Array<Money>>;
  /** The billable minutes of the week. */
  billableMinutes: Scalars['Int']['output'];
  /** The seven days of the week. */
  cells: Array<TimesheetCell>;
  /** The minutes of the week. */
  minutes: Scalars['Int']['output'];
  /** The project. Null for employees who no longer belong to its team. */
  project?: Maybe<Project>;
  /** The task. Null for time without a task, and for employees who no longer belong to the team. */
  task?: Maybe<Task>;
};

/** The time entries of a timesheet in one status. */
export type TimesheetStatus = {
  __typename?: 'TimesheetStatus';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** Their minutes. */
  minutes: Scalars['Int']['output'];
  /** The status. */
  status: TimeEntryStatus;
};

/** A secret for an authenticator app. It is shown only once. */
export type TwoFactorOffer = {
  __typename?: 'TwoFactorOffer';
  /** The secret as an `otpauth://totp/` URI, to be shown as a QR code: SHA-1, six digits, 30 seconds. */
  otpauthUri: Scalars['String']['output'];
  /** The secret in base32, for entering it by hand. */
  secret: Scalars['String']['output'];
};

/** Approved time that is not billed yet. */
export type UnbilledTimeInput = {
  /** Which entries share a line. Entries of different rates never do. */
  groupBy?: TimeGrouping;
  /** Only time on these projects. All of the client's if omitted. At most 100 items. Each: An ID of the form `prj_…`. */
  projectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only time dated on or before this day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Changes to a client. Omitted fields are not changed; `null` clears a field. */
export type UpdateClientInput = {
  /** The address printed on invoices. Replaces the whole address. */
  address?: InputMaybe<AddressInput>;
  /** The company, if `name` is a person. At most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** The contact person. At most 200 characters. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** The currency of new invoices. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Custom fields; replaces the list. At most 20 items. */
  customFields?: InputMaybe<Array<CustomFieldInput>>;
  /** The default hourly rate, in major units. Zero or more, with at most four decimals. */
  defaultHourlyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The IDs of the tax rates of the client's new invoices. Fails with NOT_FOUND for an unknown tax rate; INVALID_STATE for an archived one; FORBIDDEN for employees without the INVOICING feature. At most 10 items. Each: An ID of the form `tax_…`. */
  defaultTaxRateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The email address to which invoices are sent. At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that the changes are based on. Fails with CONFLICT if the object has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Further addresses that receive every invoice. At most 10 items. Each: At most 254 characters. */
  extraRecipients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The client's ID. An ID of the form `cli_…`. */
  id: Scalars['ID']['input'];
  /** The locale of the client's invoices. A BCP 47 language tag such as "de-CH". */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The name. Cannot be cleared. 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Internal notes, for members only. At most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** When invoices are due. `Net N` (0 to 365), `Due on receipt` or `EOM`. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number. At most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The tax or VAT number. At most 100 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to an expense. Omitted fields are not changed; `null` clears a field. */
export type UpdateExpenseInput = {
  /** The amount that was paid, including tax, in major units of the currency. Required without `unit`, and not allowed with it. Greater than zero. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether it can be billed. For a new expense, the project's default if omitted. Cannot be cleared. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The category. Cannot be cleared. 1 to 50 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** The currency in which it was spent. For a new expense, the client's if omitted. Not allowed with `unit`. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The day on which it was spent. For a new expense, today in the member's time zone if omitted. Cannot be cleared. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** What it was for. The text of its line on an invoice. At most 1000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was paid in the client's name, to be passed on as it is: including tax, without a markup, and without tax on the invoice. False for a new expense if omitted. Not allowed with `unit`. Cannot be cleared. */
  disbursement?: InputMaybe<Scalars['Boolean']['input']>;
  /** One unit of the currency in which it was spent, in the client's currency. Required for a billable expense if the two differ, and kept until one of them changes. Greater than zero, with at most 10 decimals. */
  exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The `version` that the changes are based on. Fails with CONFLICT if the object has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The expense's ID. An ID of the form `exp_…`. */
  id: Scalars['ID']['input'];
  /** The markup. For a new expense, none if omitted. Fails with FORBIDDEN for employees without the INVOICING feature. Not allowed for a disbursement. Cannot be cleared. A fraction between 0 and 1 with at most six decimals: "0.08" is 8%. */
  markupRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The ID of the project. Fails with INVALID_STATE for an archived project. Cannot be cleared. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The distance or the number of days. Required with `unit`, and not allowed without it. Greater than zero, with at most four decimals. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** The receipt as a `data:` URI: a PDF, or a PNG, JPEG or WebP image of at most 4096 pixels per side. An image is re-encoded, without metadata such as place and time. At most 716800 bytes. */
  receipt?: InputMaybe<Scalars['String']['input']>;
  /** The receipt as a file that the caller uploaded for RECEIPT. Not allowed with `receipt`. Cannot be cleared. An ID of the form `fil_…`. */
  receiptFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the member gets the amount back. False for a new expense if omitted. Cannot be cleared. */
  reimbursable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The date on which the member was reimbursed. Only managers and above can set it; otherwise fails with FORBIDDEN. Even on a locked expense, this field alone can be changed. */
  reimbursedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The tax in the amount, in major units. For a new expense, none if omitted. Not allowed with `unit`. Zero or more. */
  taxAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether the organization gets the tax back, so that the client is not charged for it. True for a new expense if omitted. Cannot be cleared. */
  taxDeductible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes it a mileage (KM, MILE) or a per diem (DAY): its amount is the quantity at the rate of its day, which is set with `updateSettings`. */
  unit?: InputMaybe<ExpenseUnit>;
};

/** Changes to a draft. Omitted fields are not changed; `null` clears a field. */
export type UpdateInvoiceInput = {
  /** What the client wants to find on the invoice, such as a cost centre or a routing ID. At most 100 characters. */
  buyerReference?: InputMaybe<Scalars['String']['input']>;
  /** Notes printed on the invoice. At most 5000 characters. */
  clientNotes?: InputMaybe<Scalars['String']['input']>;
  /** Custom fields; replaces the list. At most 20 items. */
  customFields?: InputMaybe<Array<CustomFieldInput>>;
  /** A fixed discount in major units, at most the subtotal. Zero or more. Cannot be combined with `discountRate`. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** A discount as a fraction of the subtotal. Cannot be combined with `discountAmount`. A fraction between 0 and 1 with at most six decimals: "0.08" is 8%. */
  discountRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The due date. Defaults to the date that follows from the payment terms. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The `version` that the changes are based on. Fails with CONFLICT if the object has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The invoice's ID. An ID of the form `inv_…`. */
  id: Scalars['ID']['input'];
  /** The issue date. Defaults to today in the organization's time zone. */
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The new lines, which replace all existing ones. Time entries and expenses on lines that are left out can be billed again. 1 to 500 items. */
  lines?: InputMaybe<Array<InvoiceLineInput>>;
  /** Internal notes, for members only. At most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The payment terms. Default to the client's, or else the organization's. `Net N` (0 to 365), `Due on receipt` or `EOM`. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** The number of the client's order. At most 50 characters. */
  poNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the unit prices of all lines include the taxes. Defaults to the organization's setting. If so, the discount comes off before tax, whatever `taxCalculation` says. Cannot be cleared. */
  pricesIncludeTax?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day of the service period. Requires `serviceTo`. */
  serviceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the service period. Requires `serviceFrom`, and must not be before it. */
  serviceTo?: InputMaybe<Scalars['Date']['input']>;
  /** Tags, for members only; replaces the list. At most 20 items. Each: 1 to 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A shorthand for one tax, under the organization's tax name. A fraction between 0 and 1 with at most six decimals: "0.08" is 8%. Cannot be combined with `taxes`. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The taxes of lines that have no taxes of their own. Default to the client's tax rates, or else to the organization's default tax. At most 10 items. */
  taxes?: InputMaybe<Array<TaxInput>>;
};

/** A new status of an invoice. */
export type UpdateInvoiceStatusInput = {
  /** The invoice's ID. An ID of the form `inv_…`. */
  id: Scalars['ID']['input'];
  /** The reason for CANCELLED, for members only. At most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** PUBLISHED, SENT, VIEWED or CANCELLED. For any other status it fails with INVALID_STATE, and `operation` of the error names the operation that leads to it. */
  status: InvoiceStatus;
};

/** Changes to an item. Omitted fields are not changed; `null` clears a field. */
export type UpdateItemInput = {
  /** The currency of the price. Cannot be cleared. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The text for lines of invoices, if it is not the name. At most 1000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that the changes are based on. Fails with CONFLICT if the object has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The item's ID. An ID of the form `itm_…`. */
  id: Scalars['ID']['input'];
  /** The name. Cannot be cleared. 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The unit price, in major units of the currency. Cannot be cleared. Zero or more, with at most four decimals. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Changes to a member. Omitted fields are not changed; `null` clears a field. */
export type UpdateMemberInput = {
  /** The department. At most 200 characters. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that the changes are based on. Fails with CONFLICT if the object has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All features of an employee; replaces the list. Fails with VALIDATION_ERROR for other roles. At most 10 items. */
  features?: InputMaybe<Array<MemberFeature>>;
  /** The hourly rate, in major units of the organization's currency. Zero or more, with at most four decimals. */
  hourlyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The member's ID. An ID of the form `mem_…`. */
  id: Scalars['ID']['input'];
  /** The job title. At most 200 characters. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** The IDs of all projects that an employee is limited to; replaces the list. `null` removes the limit. Fails with NOT_FOUND for an unknown project. At most 100 items. Each: An ID of the form `prj_…`. */
  projectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The role. It cannot be higher than your own, and the last owner cannot be demoted. A role other than EMPLOYEE removes features and project limits. Cannot be cleared. */
  role?: InputMaybe<MemberRole>;
  /** The team. At most 200 characters. */
  team?: InputMaybe<Scalars['String']['input']>;
  /** The minutes that the member works in a week, for timesheets. From 0 to 10080. */
  weeklyCapacityMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes to the preferences. Omitted fields are not changed; `null` restores the default. */
export type UpdatePreferencesInput = {
  /** The behaviour of the home screen. */
  dashboard?: InputMaybe<DashboardPreferencesInput>;
  /** The format of dates. */
  dateFormat?: InputMaybe<DateFormat>;
  /** The language. The profile shows the same; `null` makes it the organization's. A BCP 47 language tag such as "de-CH". */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Which messages to receive, and how. */
  notifications?: InputMaybe<NotificationPreferencesInput>;
  /** The theme of the user interface. */
  theme?: InputMaybe<Theme>;
  /** The format of times. */
  timeFormat?: InputMaybe<TimeFormat>;
  /** The time zone. The profile shows the same; `null` makes it the organization's. An IANA time zone such as "Europe/Berlin". */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a profile. Omitted fields are not changed; `null` clears a field. */
export type UpdateProfileInput = {
  /** A short biography. At most 2000 characters. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** The department. At most 200 characters. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** The hourly rate, in major units of the organization's currency. Set by managers and above; fails with FORBIDDEN for employees. Zero or more, with at most four decimals. */
  hourlyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The user's ID. Defaults to yourself; changing others requires a manager. Fails with NOT_FOUND for an unknown user. An ID of the form `usr_…`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The job title. At most 200 characters. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** The language: `language` of the preferences shows the same. Cannot be cleared. A BCP 47 language tag such as "de-CH". */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The name. Cannot be cleared. 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A PNG, JPEG or WebP image of at most 4096 pixels per side, as a `data:image/…;base64,` URI. The image is re-encoded: longer sides are scaled down to 1024 pixels, and metadata such as place and time is removed. At most 200000 bytes. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** The picture as a file that the caller uploaded for PICTURE. Not allowed with `picture`. Cannot be cleared. An ID of the form `fil_…`. */
  pictureFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Skills; replaces the list. At most 50 items. Each: 1 to 60 characters. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The time zone. The preferences show the same. Cannot be cleared. An IANA time zone such as "Europe/Berlin". */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a project. Omitted fields are not changed; `null` clears a field. */
export type UpdateProjectInput = {
  /** The budget; replaces the old one. */
  budget?: InputMaybe<ProjectBudgetInput>;
  /** The ID of the client. Fails with INVALID_STATE once invoice lines, time entries or expenses refer to the project. Cannot be cleared. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Custom fields; replaces the list. At most 20 items. */
  customFields?: InputMaybe<Array<CustomFieldInput>>;
  /** The deadline. */
  deadline?: InputMaybe<Scalars['Date']['input']>;
  /** Whether its time is billable by default. True for a new project if omitted. Cannot be cleared. */
  defaultBillable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The default hourly rate, in major units of the client's currency. Zero or more, with at most four decimals. */
  defaultRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** A description of the project. At most 5000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that the changes are based on. Fails with CONFLICT if the object has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The project's ID. An ID of the form `prj_…`. */
  id: Scalars['ID']['input'];
  /** The name. Cannot be cleared. 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The status. A new project is ACTIVE by default. Cannot be cleared. */
  status?: InputMaybe<ProjectStatus>;
  /** The tags; replaces the list. At most 20 items. Each: 1 to 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The team; replaces the list. Each person appears once. Employees see the projects whose team they belong to. At most 100 items. */
  teamMembers?: InputMaybe<Array<ProjectMemberInput>>;
};

/** Changes to the security settings. Omitted fields are not changed. */
export type UpdateSecuritySettingsInput = {
  /** Minutes for which the account is then locked. Not changed if omitted; null restores 30. From 1 to 10080. */
  accountLockoutDuration?: InputMaybe<Scalars['Int']['input']>;
  /** Whether several sessions can be open at once. If not, the next login ends the others. Not changed if omitted; null restores true. */
  allowMultipleSessions?: InputMaybe<Scalars['Boolean']['input']>;
  /** The number of wrong passwords and codes in a row that locks the account. Not changed if omitted; null restores 5. From 1 to 100. */
  maxFailedLoginAttempts?: InputMaybe<Scalars['Int']['input']>;
  /** Days after which the password must be changed; 0 for never. Not changed if omitted; null restores 0. From 0 to 3650. */
  requirePasswordChangeEvery?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes without a request after which a session ends. Not changed if omitted; null restores 480. From 5 to 43200. */
  sessionTimeout?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes to the settings. Omitted groups and fields are not changed. */
export type UpdateSettingsInput = {
  /** How the business appears to clients. */
  branding?: InputMaybe<BrandingSettingsInput>;
  /** The `version` that the changes are based on. Fails with CONFLICT if the object has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** How expenses are kept. */
  expenses?: InputMaybe<ExpenseSettingsInput>;
  /** The defaults for new invoices. */
  preferences?: InputMaybe<InvoicingSettingsInput>;
  /** Whether all members see each other's mobile numbers. Cannot be cleared. */
  showMobilesToMembers?: InputMaybe<Scalars['Boolean']['input']>;
  /** The tax information. */
  tax?: InputMaybe<TaxSettingsInput>;
  /** How time is kept. */
  time?: InputMaybe<TimeSettingsInput>;
};

/** Changes to a task. Omitted fields are not changed; `null` clears a field. */
export type UpdateTaskInput = {
  /** Whether its time is billable by default. The project's default if null. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The budget as an amount, in major units of the client's currency. Must be greater than zero. Zero or more, with at most four decimals. */
  budgetAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The budget in minutes. A task has a budget in minutes, or as an amount, or none. From 1 to 10000000. */
  budgetMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The `version` that the changes are based on. Fails with CONFLICT if the object has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task's ID. An ID of the form `tsk_…`. */
  id: Scalars['ID']['input'];
  /** The name. Cannot be cleared. 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a tax rate. Omitted fields are not changed; `null` clears a field. */
export type UpdateTaxRateInput = {
  /** The `version` that the changes are based on. Fails with CONFLICT if the object has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The tax rate's ID. An ID of the form `tax_…`. */
  id: Scalars['ID']['input'];
  /** The name as it is printed. Cannot be cleared. 1 to 50 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The rate. Cannot be cleared. A fraction between 0 and 1 with at most six decimals: "0.08" is 8%. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Changes to a time entry. Omitted fields are not changed; `null` clears a field. A new duration moves the end. A new start or end alone changes the duration; `null` for start or end removes both and keeps the duration. */
export type UpdateTimeEntryInput = {
  /** Whether it can be billed. For a new entry, the default of the task or else of the project if omitted. Cannot be cleared. */
  billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Custom fields; replaces the list. At most 20 items. */
  customFields?: InputMaybe<Array<CustomFieldInput>>;
  /** The date of an entry without start and end; for a new one, today in the member's time zone if omitted. With a start, the date is that of the start, so a different one fails with VALIDATION_ERROR. Cannot be cleared. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** What was done. At most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The duration in minutes. If start and end are given too, it must be the time between them, rounded to the minute. Cannot be cleared. From 1 to 44640. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** When it ended, after the start. Together with a duration and without a start, it determines the start. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The `version` that the changes are based on. Fails with CONFLICT if the object has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The entry's ID. An ID of the form `tim_…`. */
  id: Scalars['ID']['input'];
  /** The ID of the project. Fails with INVALID_STATE for an archived project. Cannot be cleared. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** An hourly rate for this entry alone, in major units of the client's currency. It takes precedence over all other rates. Only managers and above can set it; otherwise fails with FORBIDDEN. Zero or more, with at most four decimals. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The kind of rate. NORMAL for a new entry if omitted. Cannot be cleared. */
  rateKind?: InputMaybe<RateKind>;
  /** When it started. Together with a duration, it determines the end. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The tags; replaces the list. At most 20 items. Each: 1 to 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The ID of a task of the project. If omitted, an entry that is moved to another project loses its task. Fails with INVALID_STATE for an archived task. An ID of the form `tsk_…`. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
};

/** A plan, and the payment for one month of it. */
export type UpgradePlanInput = {
  /** The payment provider's ID of a successful payment of exactly the plan's price; `pi_…` with Stripe. The payment's metadata must contain the caller's organization as `organizationId`; otherwise the payment is treated as unknown. Each payment can be used once. A development server without a provider accepts any ID that begins with `PAY`. 1 to 200 characters. */
  paymentId: Scalars['String']['input'];
  /** The plan: PRO or PREMIUM. */
  plan: PlanCode;
};

/** The result of moving to a plan. */
export type UpgradePlanPayload = {
  __typename?: 'UpgradePlanPayload';
  /** The logged-in user with the new plan, as the query `me` returns it. */
  me: Me;
  /** The new plan and its usage. */
  subscription: PlanSubscription;
};

/** A file to be uploaded. */
export type UploadFileInput = {
  /** The file as a `data:…;base64,` URI. Its type is determined by its content, whatever the URI declares. If omitted, the result has a URL to which the file is sent. At most 716800 bytes. */
  data?: InputMaybe<Scalars['String']['input']>;
  /** What the file is for. It cannot be used for anything else. */
  purpose: FilePurpose;
};

/** An uploaded file, or the URL to which a file is sent. */
export type UploadFilePayload = {
  __typename?: 'UploadFilePayload';
  /** When the URL expires, an hour after the request; once the file is there, when an unused file is deleted. */
  expiresAt: Scalars['DateTime']['output'];
  /** The file's ID (`fil_…`). Only the member who uploaded it can use it. */
  id: Scalars['ID']['output'];
  /** The largest size that the URL accepts, in bytes. */
  maxBytes: Scalars['Int']['output'];
  /** The media type, determined by the content. Null until the file is sent. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  purpose: FilePurpose;
  /** The size in bytes, as it is stored: images are re-encoded. Null until the file is sent. */
  size?: Maybe<Scalars['Int']['output']>;
  /** The URL to which the file is sent: a PUT whose body is the file, without authentication. The URL is a secret. It accepts one file, which can be sent repeatedly. Null if the file was in `data`. */
  uploadUrl?: Maybe<Scalars['String']['output']>;
};

/** A person who logs in. */
export type User = Node & {
  __typename?: 'User';
  /** A short biography, at most 2000 characters. */
  bio?: Maybe<Scalars['String']['output']>;
  /** When the user registered. */
  createdAt: Scalars['DateTime']['output'];
  /** The email address, in lower case. It is unique among users. */
  email: Scalars['String']['output'];
  /** The ID. It is unique across all types and never changes. */
  id: Scalars['ID']['output'];
  /** Whether the user's email address is verified. */
  isEmailVerified: Scalars['Boolean']['output'];
  /** Whether the user's mobile number is verified. */
  isMobileVerified: Scalars['Boolean']['output'];
  /** Whether it stands for someone without an account whose time was imported. It cannot log in, gets no messages, and its email address is made up. `mergeMember` merges it into a member. */
  isPlaceholder: Scalars['Boolean']['output'];
  /** When the user last logged in with a password. */
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** The BCP 47 language tag, such as "en-US". */
  locale: Scalars['String']['output'];
  /** The user's membership of the caller's organization. Null for administrators, who have none. */
  membership?: Maybe<Member>;
  /** The mobile number in E.164 format, such as "+15551234567". Null if it is not yours, you do not manage members, and `showMobilesToMembers` of the settings is false. */
  mobile?: Maybe<Scalars['String']['output']>;
  /** The name, at most 200 characters. */
  name: Scalars['String']['output'];
  /** The picture as a `data:image/…;base64,` URI. Because of its size it costs as much as 80 other fields. */
  picture?: Maybe<Scalars['String']['output']>;
  /** Skills, at most 50. */
  skills: Array<Scalars['String']['output']>;
  /** Whether the user can log in. */
  status: UserStatus;
  /** The IANA time zone, such as "Europe/Berlin". */
  timezone: Scalars['String']['output'];
  /** When the profile, preferences or account were last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of User objects. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The rows with their cursors. */
  edges: Array<UserEdge>;
  /** The rows without their cursors. */
  nodes: Array<User>;
  /** Whether there are more rows before and after the page. */
  pageInfo: PageInfo;
  /** Whether the search matches more than 1,000 rows. If so, the list contains only the 1,000 newest of them; refine the search. */
  searchIsCapped: Scalars['Boolean']['output'];
  /** The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100. */
  totalCountIsCapped: Scalars['Boolean']['output'];
};

/** One User on a page, with its cursor. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** The position in the list. It is opaque, and stays valid when rows are added or removed. */
  cursor: Scalars['String']['output'];
  /** The User. */
  node: User;
};

/** Filters the users of the organization. A user must match every condition. */
export type UserFilter = {
  /** True for placeholders of people whose time was imported. They are left out if omitted. */
  isPlaceholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only members with this role. */
  role?: InputMaybe<MemberRole>;
  /** Text that the name or email contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the name. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only users with this status. */
  status?: InputMaybe<UserStatus>;
};

/** Whether a user can log in. */
export type UserStatus =
  /** The user can log in. */
  | 'ACTIVE'
  /** The user cannot log in (ACCOUNT_SUSPENDED) until a platform administrator restores the account. */
  | 'SUSPENDED';

/** What to verify. */
export type VerificationType =
  /** The email address. The code is sent by email. Sending invoices requires it. */
  | 'EMAIL'
  /** The mobile number. The code is sent by SMS. */
  | 'MOBILE';

/** A code that verifies an email address or a mobile number. */
export type VerifyAccountInput = {
  /** The email address of the account. Case is ignored. At most 254 characters. */
  email: Scalars['String']['input'];
  /** The code. Six digits. Spaces are ignored. */
  otp: Scalars['String']['input'];
  /** Where the code was sent. */
  type: VerificationType;
};

/** The code from a password reset email. */
export type VerifyResetOtpInput = {
  /** The email address of the account. Case is ignored. At most 254 characters. */
  email: Scalars['String']['input'];
  /** The code. Six digits. Spaces are ignored. */
  otp: Scalars['String']['input'];
};

/** Whether an app is up to date, and where to get the newest version. */
export type VersionCheck = {
  __typename?: 'VersionCheck';
  /** The URL of the newest version. */
  downloadUrl: Scalars['String']['output'];
  /** Whether this version no longer works with the server. */
  forceUpdate: Scalars['Boolean']['output'];
  /** The newest version. */
  latestVersion: Scalars['String']['output'];
  /** Whether a newer version is available. */
  updateAvailable: Scalars['Boolean']['output'];
};

/** How sure it is that a person has opened the hosted page. */
export type ViewConfidence =
  /** A browser showed the page and ran its script. Only a scanner that runs a whole browser does that too. */
  | 'CONFIRMED'
  /** The page was requested, and nothing showed that a program did it. Some mail scanners cannot be told from a browser. */
  | 'LIKELY';

/** An invoice to write off. */
export type WriteOffInvoiceInput = {
  /** The invoice's ID. An ID of the form `inv_…`. */
  id: Scalars['ID']['input'];
  /** The reason, for members only. 1 to 1000 characters. */
  reason: Scalars['String']['input'];
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

export type ClientPartsFragment = { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, defaultTaxRateIds: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, createdBy?: { __typename?: 'User', name: string } | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null };

export type CreateClientMutationVariables = Exact<{
  input: CreateClientInput;
}>;


export type CreateClientMutation = { __typename?: 'Mutation', createClient: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, defaultTaxRateIds: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, createdBy?: { __typename?: 'User', name: string } | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null } };

export type UpdateClientMutationVariables = Exact<{
  input: UpdateClientInput;
}>;


export type UpdateClientMutation = { __typename?: 'Mutation', updateClient: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, defaultTaxRateIds: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, createdBy?: { __typename?: 'User', name: string } | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null } };

export type ClientQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ClientQuery = { __typename?: 'Query', client: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, defaultTaxRateIds: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, invoices?: { __typename?: 'InvoiceConnection', nodes: Array<{ __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus }> } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, createdBy?: { __typename?: 'User', name: string } | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null } };

export type ClientsQueryVariables = Exact<{
  filter?: InputMaybe<ClientFilter>;
  orderBy?: InputMaybe<ClientOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ClientsQuery = { __typename?: 'Query', clients: { __typename?: 'ClientConnection', totalCount?: number | null, edges: Array<{ __typename?: 'ClientEdge', cursor: string }>, nodes: Array<{ __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, defaultTaxRateIds: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, createdBy?: { __typename?: 'User', name: string } | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type ItemPartsFragment = { __typename?: 'Item', id: string, name: string, description?: string | null, rate: string, currency: string, isArchived: boolean, version: number };

export type ItemQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ItemQuery = { __typename?: 'Query', item: { __typename?: 'Item', id: string, name: string, description?: string | null, rate: string, currency: string, isArchived: boolean, version: number } };

export type ItemsQueryVariables = Exact<{
  filter?: InputMaybe<ItemFilter>;
  orderBy?: InputMaybe<ItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ItemsQuery = { __typename?: 'Query', items: { __typename?: 'ItemConnection', totalCount?: number | null, searchIsCapped: boolean, nodes: Array<{ __typename?: 'Item', id: string, name: string, description?: string | null, rate: string, currency: string, isArchived: boolean, version: number }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type CreateItemMutationVariables = Exact<{
  input: CreateItemInput;
}>;


export type CreateItemMutation = { __typename?: 'Mutation', createItem: { __typename?: 'Item', id: string, name: string, description?: string | null, rate: string, currency: string, isArchived: boolean, version: number } };

export type UpdateItemMutationVariables = Exact<{
  input: UpdateItemInput;
}>;


export type UpdateItemMutation = { __typename?: 'Mutation', updateItem: { __typename?: 'Item', id: string, name: string, description?: string | null, rate: string, currency: string, isArchived: boolean, version: number } };

export type ArchiveItemMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ArchiveItemMutation = { __typename?: 'Mutation', archiveItem: { __typename?: 'Item', id: string, name: string, description?: string | null, rate: string, currency: string, isArchived: boolean, version: number } };

export type TaxRatePartsFragment = { __typename?: 'TaxRate', id: string, name: string, rate: string, isArchived: boolean, version: number };

export type TaxRateQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TaxRateQuery = { __typename?: 'Query', taxRate: { __typename?: 'TaxRate', id: string, name: string, rate: string, isArchived: boolean, version: number } };

export type TaxRatesQueryVariables = Exact<{
  filter?: InputMaybe<TaxRateFilter>;
  orderBy?: InputMaybe<TaxRateOrder>;
}>;


export type TaxRatesQuery = { __typename?: 'Query', taxRates: { __typename?: 'TaxRateConnection', nodes: Array<{ __typename?: 'TaxRate', id: string, name: string, rate: string, isArchived: boolean, version: number }> } };

export type CreateTaxRateMutationVariables = Exact<{
  input: CreateTaxRateInput;
}>;


export type CreateTaxRateMutation = { __typename?: 'Mutation', createTaxRate: { __typename?: 'TaxRate', id: string, name: string, rate: string, isArchived: boolean, version: number } };

export type UpdateTaxRateMutationVariables = Exact<{
  input: UpdateTaxRateInput;
}>;


export type UpdateTaxRateMutation = { __typename?: 'Mutation', updateTaxRate: { __typename?: 'TaxRate', id: string, name: string, rate: string, isArchived: boolean, version: number } };

export type ArchiveTaxRateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ArchiveTaxRateMutation = { __typename?: 'Mutation', archiveTaxRate: { __typename?: 'TaxRate', id: string, name: string, rate: string, isArchived: boolean, version: number } };

export type InvoicePartsFragment = { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> };

export type CreateInvoiceMutationVariables = Exact<{
  input: CreateInvoiceInput;
}>;


export type CreateInvoiceMutation = { __typename?: 'Mutation', createInvoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type UpdateInvoiceMutationVariables = Exact<{
  input: UpdateInvoiceInput;
}>;


export type UpdateInvoiceMutation = { __typename?: 'Mutation', updateInvoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type DeleteInvoiceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteInvoiceMutation = { __typename?: 'Mutation', deleteInvoice: { __typename?: 'DeleteInvoicePayload', id: string, outcome: DeletionOutcome } };

export type InvoiceTimeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InvoiceTimeQuery = { __typename?: 'Query', invoice: { __typename?: 'Invoice', projectIds: Array<string>, timeEntryIds: Array<string>, lines: Array<{ __typename?: 'InvoiceLine', id: string, timeEntryIds: Array<string> }> } };

export type InvoicePreviewQueryVariables = Exact<{
  input: CreateInvoiceInput;
}>;


export type InvoicePreviewQuery = { __typename?: 'Query', invoicePreview: { __typename?: 'InvoicePreview', issueDate: string, dueDate: string, currency: string, pricesIncludeTax: boolean, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, lines: Array<{ __typename?: 'InvoicePreviewLine', type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, projectId?: string | null, timeEntryIds: Array<string>, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }>, taxes: Array<{ __typename?: 'InvoiceTax', name: string, amount: { __typename?: 'Money', amount: string, currency: string } }>, groupings: Array<{ __typename?: 'TimeGroupingPreview', groupBy: TimeGrouping, lineCount: number, amount: { __typename?: 'Money', amount: string, currency: string }, difference: { __typename?: 'Money', amount: string, currency: string } }>, warnings: Array<{ __typename?: 'InvoiceWarning', code: InvoiceWarningCode, message: string, timeEntryId?: string | null }> } };

export type InvoiceExpensesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InvoiceExpensesQuery = { __typename?: 'Query', invoice: { __typename?: 'Invoice', expenseIds: Array<string>, lines: Array<{ __typename?: 'InvoiceLine', id: string, expenseIds: Array<string> }> } };

export type PreviewExpensesQueryVariables = Exact<{
  input: CreateInvoiceInput;
}>;


export type PreviewExpensesQuery = { __typename?: 'Query', invoicePreview: { __typename?: 'InvoicePreview', total: { __typename?: 'Money', amount: string, currency: string }, lines: Array<{ __typename?: 'InvoicePreviewLine', type: LineType, expenseIds: Array<string> }>, warnings: Array<{ __typename?: 'InvoiceWarning', code: InvoiceWarningCode, message: string, expenseId?: string | null }> } };

export type UpdateInvoiceExpensesMutationVariables = Exact<{
  input: UpdateInvoiceInput;
}>;


export type UpdateInvoiceExpensesMutation = { __typename?: 'Mutation', updateInvoice: { __typename?: 'Invoice', lines: Array<{ __typename?: 'InvoiceLine', id: string, expenseIds: Array<string>, amount: { __typename?: 'Money', amount: string, currency: string } }>, warnings: Array<{ __typename?: 'InvoiceWarning', code: InvoiceWarningCode, expenseId?: string | null }> } };

export type CancelInvoiceMutationVariables = Exact<{
  input: CancelInvoiceInput;
}>;


export type CancelInvoiceMutation = { __typename?: 'Mutation', cancelInvoice: { __typename?: 'Invoice', cancelReason?: string | null, id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type UpdateInvoiceStatusMutationVariables = Exact<{
  input: UpdateInvoiceStatusInput;
}>;


export type UpdateInvoiceStatusMutation = { __typename?: 'Mutation', updateInvoiceStatus: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type PayInvoiceMutationVariables = Exact<{
  input: PayInvoiceInput;
}>;


export type PayInvoiceMutation = { __typename?: 'Mutation', payInvoice: { __typename?: 'RecordPaymentPayload', payment: { __typename?: 'Payment', id: string, status: PaymentStatus, method: PaymentMethod, methodLabel?: string | null, paymentDate: string, reference?: string | null, amount: { __typename?: 'Money', amount: string, currency: string }, unapplied: { __typename?: 'Money', amount: string, currency: string }, allocations: { __typename?: 'PaymentAllocationConnection', nodes: Array<{ __typename?: 'PaymentAllocation', amount: { __typename?: 'Money', amount: string, currency: string } }> } }, invoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> } } };

export type DeletePaymentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeletePaymentMutation = { __typename?: 'Mutation', deletePayment: { __typename?: 'DeletePaymentPayload', id: string, outcome: DeletionOutcome, payment: { __typename?: 'Payment', voidedAt?: string | null, id: string, status: PaymentStatus, method: PaymentMethod, methodLabel?: string | null, paymentDate: string, reference?: string | null, amount: { __typename?: 'Money', amount: string, currency: string }, unapplied: { __typename?: 'Money', amount: string, currency: string }, allocations: { __typename?: 'PaymentAllocationConnection', nodes: Array<{ __typename?: 'PaymentAllocation', amount: { __typename?: 'Money', amount: string, currency: string } }> } }, invoices: Array<{ __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> }> } };

export type PaymentPartsFragment = { __typename?: 'Payment', id: string, status: PaymentStatus, method: PaymentMethod, methodLabel?: string | null, paymentDate: string, reference?: string | null, amount: { __typename?: 'Money', amount: string, currency: string }, unapplied: { __typename?: 'Money', amount: string, currency: string }, allocations: { __typename?: 'PaymentAllocationConnection', nodes: Array<{ __typename?: 'PaymentAllocation', amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type WriteOffInvoiceMutationVariables = Exact<{
  input: WriteOffInvoiceInput;
}>;


export type WriteOffInvoiceMutation = { __typename?: 'Mutation', writeOffInvoice: { __typename?: 'Invoice', writtenOffAt?: string | null, writeOffReason?: string | null, id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type MarkInvoiceDisputedMutationVariables = Exact<{
  input: MarkInvoiceDisputedInput;
}>;


export type MarkInvoiceDisputedMutation = { __typename?: 'Mutation', markInvoiceDisputed: { __typename?: 'Invoice', disputedAt?: string | null, id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type PublishInvoiceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PublishInvoiceMutation = { __typename?: 'Mutation', publishInvoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type SendInvoiceMutationVariables = Exact<{
  input: SendInvoiceInput;
}>;


export type SendInvoiceMutation = { __typename?: 'Mutation', sendInvoice: { __typename?: 'SendInvoicePayload', invoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> }, jobs: Array<{ __typename?: 'Job', id: string, name: string, status: JobStatus, runAt: string }> } };

export type WarningsOfInvoiceFragment = { __typename?: 'Invoice', id: string, warnings: Array<{ __typename?: 'InvoiceWarning', code: InvoiceWarningCode, message: string, characters: Array<string>, timeEntryId?: string | null }> };

export type CreateInvoiceWithWarningsMutationVariables = Exact<{
  input: CreateInvoiceInput;
}>;


export type CreateInvoiceWithWarningsMutation = { __typename?: 'Mutation', createInvoice: { __typename?: 'Invoice', id: string, warnings: Array<{ __typename?: 'InvoiceWarning', code: InvoiceWarningCode, message: string, characters: Array<string>, timeEntryId?: string | null }> } };

export type UpdateInvoiceWithWarningsMutationVariables = Exact<{
  input: UpdateInvoiceInput;
}>;


export type UpdateInvoiceWithWarningsMutation = { __typename?: 'Mutation', updateInvoice: { __typename?: 'Invoice', id: string, warnings: Array<{ __typename?: 'InvoiceWarning', code: InvoiceWarningCode, message: string, characters: Array<string>, timeEntryId?: string | null }> } };

export type PublishInvoiceWithWarningsMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PublishInvoiceWithWarningsMutation = { __typename?: 'Mutation', publishInvoice: { __typename?: 'Invoice', id: string, warnings: Array<{ __typename?: 'InvoiceWarning', code: InvoiceWarningCode, message: string, characters: Array<string>, timeEntryId?: string | null }> } };

export type SendInvoiceWithWarningsMutationVariables = Exact<{
  input: SendInvoiceInput;
}>;


export type SendInvoiceWithWarningsMutation = { __typename?: 'Mutation', sendInvoice: { __typename?: 'SendInvoicePayload', invoice: { __typename?: 'Invoice', id: string, warnings: Array<{ __typename?: 'InvoiceWarning', code: InvoiceWarningCode, message: string, characters: Array<string>, timeEntryId?: string | null }> } } };

export type InvoiceWarningsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InvoiceWarningsQuery = { __typename?: 'Query', invoice: { __typename?: 'Invoice', id: string, warnings: Array<{ __typename?: 'InvoiceWarning', code: InvoiceWarningCode, message: string, characters: Array<string>, timeEntryId?: string | null }> } };

export type InvoicesWithWarningsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type InvoicesWithWarningsQuery = { __typename?: 'Query', invoices: { __typename?: 'InvoiceConnection', nodes: Array<{ __typename?: 'Invoice', id: string, warnings: Array<{ __typename?: 'InvoiceWarning', code: InvoiceWarningCode, message: string, characters: Array<string>, timeEntryId?: string | null }> }> } };

export type DeliveriesOfInvoiceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeliveriesOfInvoiceQuery = { __typename?: 'Query', invoice: { __typename?: 'Invoice', status: InvoiceStatus, sentAt?: string | null, deliveries: { __typename?: 'DeliveryConnection', nodes: Array<{ __typename?: 'Delivery', id: string, kind: DeliveryKind, recipient: string, status: DeliveryStatus, isCopy: boolean, response?: string | null, failureReason?: string | null, createdAt: string, scheduledFor?: string | null, acceptedAt?: string | null, failedAt?: string | null, requestedBy?: { __typename?: 'User', id: string } | null }> } } };

export type InvoiceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InvoiceQuery = { __typename?: 'Query', invoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, client: { __typename?: 'Client', id: string, name: string }, createdBy?: { __typename?: 'User', name: string } | null, payments: { __typename?: 'PaymentConnection', nodes: Array<{ __typename?: 'Payment', id: string, amount: { __typename?: 'Money', amount: string, currency: string } }> }, allocations: { __typename?: 'PaymentAllocationConnection', nodes: Array<{ __typename?: 'PaymentAllocation', amount: { __typename?: 'Money', amount: string, currency: string } }> }, activity: { __typename?: 'InvoiceEventConnection', nodes: Array<{ __typename?: 'InvoiceEvent', type: InvoiceEventType, at: string, actor?: { __typename?: 'User', name: string } | null }> }, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type InvoicesQueryVariables = Exact<{
  filter?: InputMaybe<InvoiceFilter>;
  orderBy?: InputMaybe<InvoiceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type InvoicesQuery = { __typename?: 'Query', invoices: { __typename?: 'InvoiceConnection', totalCount?: number | null, edges: Array<{ __typename?: 'InvoiceEdge', cursor: string, node: { __typename?: 'Invoice', id: string, number?: string | null } }>, nodes: Array<{ __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { __typename?: 'Mutation', recordPayment: { __typename?: 'RecordPaymentPayload', payment: { __typename?: 'Payment', id: string, method: PaymentMethod, methodLabel?: string | null, paymentDate: string, reference?: string | null, status: PaymentStatus, amount: { __typename?: 'Money', amount: string, currency: string }, unapplied: { __typename?: 'Money', amount: string, currency: string }, allocations: { __typename?: 'PaymentAllocationConnection', nodes: Array<{ __typename?: 'PaymentAllocation', amount: { __typename?: 'Money', amount: string, currency: string }, invoice: { __typename?: 'Invoice', number?: string | null } }> }, recordedBy?: { __typename?: 'User', name: string } | null }, invoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, currency: string, taxCalculation: TaxCalculation, pricesIncludeTax: boolean, discountRate?: string | null, tags: Array<string>, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, viewConfidence?: ViewConfidence | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, net: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, minutes?: number | null, unit?: string | null, rate: string, taxable: boolean, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, currency: string } }> } } };

export type PaymentsQueryVariables = Exact<{
  filter?: InputMaybe<PaymentFilter>;
  orderBy?: InputMaybe<PaymentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PaymentsQuery = { __typename?: 'Query', payments: { __typename?: 'PaymentConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Payment', id: string, paymentDate: string, method: PaymentMethod, amount: { __typename?: 'Money', amount: string, currency: string }, client: { __typename?: 'Client', name: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type RefundsOfInvoiceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RefundsOfInvoiceQuery = { __typename?: 'Query', invoice: { __typename?: 'Invoice', status: InvoiceStatus, refundState: RefundState, refunded: { __typename?: 'Money', amount: string, currency: string }, refunds: { __typename?: 'RefundConnection', nodes: Array<{ __typename?: 'Refund', id: string, status: RefundStatus, refundDate: string, method: PaymentMethod, externalRefundId?: string | null, createdAt: string, amount: { __typename?: 'Money', amount: string, currency: string }, invoice?: { __typename?: 'Invoice', id: string, number?: string | null } | null }> }, payments: { __typename?: 'PaymentConnection', nodes: Array<{ __typename?: 'Payment', id: string, refunded: { __typename?: 'Money', amount: string, currency: string }, refunds: { __typename?: 'RefundConnection', nodes: Array<{ __typename?: 'Refund', id: string, status: RefundStatus, refundDate: string, method: PaymentMethod, externalRefundId?: string | null, createdAt: string, amount: { __typename?: 'Money', amount: string, currency: string }, invoice?: { __typename?: 'Invoice', id: string, number?: string | null } | null }> } }> } } };

export type RefundsOfPaymentsQueryVariables = Exact<{
  filter?: InputMaybe<PaymentFilter>;
}>;


export type RefundsOfPaymentsQuery = { __typename?: 'Query', payments: { __typename?: 'PaymentConnection', nodes: Array<{ __typename?: 'Payment', id: string, refunds: { __typename?: 'RefundConnection', nodes: Array<{ __typename?: 'Refund', id: string, status: RefundStatus, refundDate: string, method: PaymentMethod, externalRefundId?: string | null, createdAt: string, amount: { __typename?: 'Money', amount: string, currency: string }, invoice?: { __typename?: 'Invoice', id: string, number?: string | null } | null }> } }> } };

export type RefundPartsFragment = { __typename?: 'Refund', id: string, status: RefundStatus, refundDate: string, method: PaymentMethod, externalRefundId?: string | null, createdAt: string, amount: { __typename?: 'Money', amount: string, currency: string }, invoice?: { __typename?: 'Invoice', id: string, number?: string | null } | null };

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
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Expense', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Invoice', number?: string | null, id: string }
    | { __typename: 'Item', id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'TaxRate', id: string }
    | { __typename: 'TimeEntry', id: string }
    | { __typename: 'TimeImport', id: string }
    | { __typename: 'User', id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type NodesQuery = { __typename?: 'Query', nodes: Array<
    | { __typename: 'Client', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Expense', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Invoice', id: string }
    | { __typename: 'Item', id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'TaxRate', id: string }
    | { __typename: 'TimeEntry', id: string }
    | { __typename: 'TimeImport', id: string }
    | { __typename: 'User', id: string }
   | null> };

export type PublicInvoiceQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type PublicInvoiceQuery = { __typename?: 'Query', publicInvoice: { __typename?: 'PublicInvoice', number?: string | null, status: InvoiceStatus, clientNotes?: string | null, pdfUrl: string, pdfWithPaymentsUrl: string, total: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, seller: { __typename?: 'PublicParty', name: string }, buyer: { __typename?: 'PublicParty', name: string }, lines: Array<{ __typename?: 'PublicInvoiceLine', description: string, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type VerifyAccountMutationVariables = Exact<{
  input: VerifyAccountInput;
}>;


export type VerifyAccountMutation = { __typename?: 'Mutation', verifyAccount: { __typename?: 'AccountVerification', isEmailVerified: boolean, isMobileVerified: boolean } };

export type ResendVerificationOtpMutationVariables = Exact<{
  input: ResendVerificationOtpInput;
}>;


export type ResendVerificationOtpMutation = { __typename?: 'Mutation', resendVerificationOtp: { __typename?: 'SecretRequest', expiresIn: number } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { __typename?: 'Mutation', requestPasswordReset: { __typename?: 'SecretRequest', expiresIn: number } };

export type VerifyResetOtpMutationVariables = Exact<{
  input: VerifyResetOtpInput;
}>;


export type VerifyResetOtpMutation = { __typename?: 'Mutation', verifyResetOtp: { __typename?: 'ResetTokenPayload', resetToken: string, expiresIn: number } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { __typename?: 'Mutation', resetPassword: { __typename?: 'NewPasswordPayload', endedSessions: number } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { __typename?: 'Mutation', changePassword: { __typename?: 'NewPasswordPayload', endedSessions: number } };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { __typename?: 'Query', sessions: Array<{ __typename?: 'Session', id: string, device: string, userAgent?: string | null, ipAddress?: string | null, loginTime: string, lastActivity: string, isCurrent: boolean, location?: { __typename?: 'SessionLocation', city: string, country: string } | null }> };

export type TerminateSessionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TerminateSessionMutation = { __typename?: 'Mutation', terminateSession: { __typename?: 'TerminateSessionPayload', sessionId: string } };

export type CreateSessionMutationVariables = Exact<{
  input: CreateSessionInput;
}>;


export type CreateSessionMutation = { __typename?: 'Mutation', createSession: { __typename?: 'CreateSessionPayload', session: { __typename?: 'Session', id: string, device: string, userAgent?: string | null, ipAddress?: string | null, isCurrent: boolean }, tokens: { __typename?: 'SessionTokens', accessToken: string, refreshToken: string, user: { __typename?: 'User', email: string } } } };

export type SecurityPartsFragment = { __typename?: 'SecuritySettings', twoFactorEnabled: boolean, recoveryCodesLeft: number, sessionTimeout: number, allowMultipleSessions: boolean, passwordChangeRequired: boolean, passwordLastChanged: string, passwordExpiresAt?: string | null, requirePasswordChangeEvery: number, maxFailedLoginAttempts: number, accountLockoutDuration: number };

export type MySecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type MySecurityQuery = { __typename?: 'Query', me: { __typename?: 'Me', security: { __typename?: 'SecuritySettings', twoFactorEnabled: boolean, recoveryCodesLeft: number, sessionTimeout: number, allowMultipleSessions: boolean, passwordChangeRequired: boolean, passwordLastChanged: string, passwordExpiresAt?: string | null, requirePasswordChangeEvery: number, maxFailedLoginAttempts: number, accountLockoutDuration: number } } };

export type UpdateSecuritySettingsMutationVariables = Exact<{
  input: UpdateSecuritySettingsInput;
}>;


export type UpdateSecuritySettingsMutation = { __typename?: 'Mutation', updateSecuritySettings: { __typename?: 'SecuritySettings', twoFactorEnabled: boolean, recoveryCodesLeft: number, sessionTimeout: number, allowMultipleSessions: boolean, passwordChangeRequired: boolean, passwordLastChanged: string, passwordExpiresAt?: string | null, requirePasswordChangeEvery: number, maxFailedLoginAttempts: number, accountLockoutDuration: number } };

export type EnableTwoFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type EnableTwoFactorMutation = { __typename?: 'Mutation', enableTwoFactor: { __typename?: 'TwoFactorOffer', secret: string, otpauthUri: string } };

export type ConfirmTwoFactorMutationVariables = Exact<{
  input: ConfirmTwoFactorInput;
}>;


export type ConfirmTwoFactorMutation = { __typename?: 'Mutation', confirmTwoFactor: { __typename?: 'ConfirmTwoFactorPayload', recoveryCodes: Array<string>, endedSessions: number, security: { __typename?: 'SecuritySettings', twoFactorEnabled: boolean, recoveryCodesLeft: number, sessionTimeout: number, allowMultipleSessions: boolean, passwordChangeRequired: boolean, passwordLastChanged: string, passwordExpiresAt?: string | null, requirePasswordChangeEvery: number, maxFailedLoginAttempts: number, accountLockoutDuration: number } } };

export type DisableTwoFactorMutationVariables = Exact<{
  input: DisableTwoFactorInput;
}>;


export type DisableTwoFactorMutation = { __typename?: 'Mutation', disableTwoFactor: { __typename?: 'SecuritySettings', twoFactorEnabled: boolean, recoveryCodesLeft: number, sessionTimeout: number, allowMultipleSessions: boolean, passwordChangeRequired: boolean, passwordLastChanged: string, passwordExpiresAt?: string | null, requirePasswordChangeEvery: number, maxFailedLoginAttempts: number, accountLockoutDuration: number } };

export type MemberPartsFragment = { __typename?: 'Member', id: string, role: MemberRole, jobTitle?: string | null, department?: string | null, team?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, version: number };

export type InvitationPartsFragment = { __typename?: 'Invitation', id: string, deliveryStatus?: DeliveryStatus | null, deliveryFailure?: string | null, email: string, role: MemberRole, status: InvitationStatus, team?: string | null, department?: string | null, jobTitle?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, personalMessage?: string | null, expiresAt: string, acceptedAt?: string | null, invitedBy?: { __typename?: 'User', name: string } | null };

export type InviteUserMutationVariables = Exact<{
  input: InviteUserInput;
}>;


export type InviteUserMutation = { __typename?: 'Mutation', inviteUser: { __typename?: 'Invitation', acceptUrl?: string | null, id: string, deliveryStatus?: DeliveryStatus | null, deliveryFailure?: string | null, email: string, role: MemberRole, status: InvitationStatus, team?: string | null, department?: string | null, jobTitle?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, personalMessage?: string | null, expiresAt: string, acceptedAt?: string | null, invitedBy?: { __typename?: 'User', name: string } | null } };

export type ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendInvitationMutation = { __typename?: 'Mutation', resendInvitation: { __typename?: 'Invitation', acceptUrl?: string | null, id: string, deliveryStatus?: DeliveryStatus | null, deliveryFailure?: string | null, email: string, role: MemberRole, status: InvitationStatus, team?: string | null, department?: string | null, jobTitle?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, personalMessage?: string | null, expiresAt: string, acceptedAt?: string | null, invitedBy?: { __typename?: 'User', name: string } | null } };

export type CancelInvitationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CancelInvitationMutation = { __typename?: 'Mutation', cancelInvitation: { __typename?: 'Invitation', id: string, deliveryStatus?: DeliveryStatus | null, deliveryFailure?: string | null, email: string, role: MemberRole, status: InvitationStatus, team?: string | null, department?: string | null, jobTitle?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, personalMessage?: string | null, expiresAt: string, acceptedAt?: string | null, invitedBy?: { __typename?: 'User', name: string } | null } };

export type InvitationsQueryVariables = Exact<{
  status?: InputMaybe<InvitationStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type InvitationsQuery = { __typename?: 'Query', invitations: { __typename?: 'InvitationConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Invitation', id: string, deliveryStatus?: DeliveryStatus | null, deliveryFailure?: string | null, email: string, role: MemberRole, status: InvitationStatus, team?: string | null, department?: string | null, jobTitle?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, personalMessage?: string | null, expiresAt: string, acceptedAt?: string | null, invitedBy?: { __typename?: 'User', name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type InvitationOfferQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type InvitationOfferQuery = { __typename?: 'Query', invitation: { __typename?: 'InvitationOffer', email: string, organizationName: string, invitedBy?: string | null, role: MemberRole, team?: string | null, department?: string | null, jobTitle?: string | null, personalMessage?: string | null, expiresAt: string, hasAccount: boolean } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { __typename?: 'Mutation', acceptInvitation: { __typename?: 'SessionTokens', accessToken: string, refreshToken: string, user: { __typename?: 'User', id: string, name: string, email: string, isEmailVerified: boolean, membership?: { __typename?: 'Member', id: string, role: MemberRole, jobTitle?: string | null, department?: string | null, team?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, version: number } | null } } };

export type ProfilePartsFragment = { __typename?: 'User', id: string, name: string, email: string, timezone: string, status: UserStatus, bio?: string | null, skills: Array<string>, picture?: string | null, membership?: { __typename?: 'Member', id: string, role: MemberRole, jobTitle?: string | null, department?: string | null, team?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, version: number } | null };

export type UserQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type UserQuery = { __typename?: 'Query', user: { __typename?: 'User', id: string, name: string, email: string, timezone: string, status: UserStatus, bio?: string | null, skills: Array<string>, picture?: string | null, membership?: { __typename?: 'Member', id: string, role: MemberRole, jobTitle?: string | null, department?: string | null, team?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, version: number } | null } };

export type UsersQueryVariables = Exact<{
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UsersQuery = { __typename?: 'Query', users: { __typename?: 'UserConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'User', id: string, name: string, email: string, timezone: string, status: UserStatus, bio?: string | null, skills: Array<string>, picture?: string | null, membership?: { __typename?: 'Member', id: string, role: MemberRole, jobTitle?: string | null, department?: string | null, team?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, version: number } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type UpdateMemberMutationVariables = Exact<{
  input: UpdateMemberInput;
}>;


export type UpdateMemberMutation = { __typename?: 'Mutation', updateMember: { __typename?: 'Member', id: string, role: MemberRole, jobTitle?: string | null, department?: string | null, team?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, version: number, user: { __typename?: 'User', id: string, name: string } } };

export type RemoveMemberMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveMemberMutation = { __typename?: 'Mutation', removeMember: { __typename?: 'RemoveMemberPayload', id: string, outcome: DeletionOutcome, endedSessions: number } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { __typename?: 'Mutation', updateProfile: { __typename?: 'User', id: string, name: string, email: string, timezone: string, status: UserStatus, bio?: string | null, skills: Array<string>, picture?: string | null, membership?: { __typename?: 'Member', id: string, role: MemberRole, jobTitle?: string | null, department?: string | null, team?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, version: number } | null } };

export type PreferencesPartsFragment = { __typename?: 'Preferences', theme: Theme, language: string, dateFormat: DateFormat, timeFormat: TimeFormat, timezone: string, notifications: { __typename?: 'NotificationPreferences', email: boolean, desktop: boolean, mobile: boolean, weeklyReports: boolean, projectUpdates: boolean, teamMessages: boolean }, dashboard: { __typename?: 'DashboardPreferences', defaultView: DashboardView, showWeekends: boolean, autoStartTimer: boolean, reminderInterval: number } };

export type UpdatePreferencesMutationVariables = Exact<{
  input: UpdatePreferencesInput;
}>;


export type UpdatePreferencesMutation = { __typename?: 'Mutation', updatePreferences: { __typename?: 'Preferences', theme: Theme, language: string, dateFormat: DateFormat, timeFormat: TimeFormat, timezone: string, notifications: { __typename?: 'NotificationPreferences', email: boolean, desktop: boolean, mobile: boolean, weeklyReports: boolean, projectUpdates: boolean, teamMessages: boolean }, dashboard: { __typename?: 'DashboardPreferences', defaultView: DashboardView, showWeekends: boolean, autoStartTimer: boolean, reminderInterval: number } } };

export type MyPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPreferencesQuery = { __typename?: 'Query', me: { __typename?: 'Me', preferences: { __typename?: 'Preferences', theme: Theme, language: string, dateFormat: DateFormat, timeFormat: TimeFormat, timezone: string, notifications: { __typename?: 'NotificationPreferences', email: boolean, desktop: boolean, mobile: boolean, weeklyReports: boolean, projectUpdates: boolean, teamMessages: boolean }, dashboard: { __typename?: 'DashboardPreferences', defaultView: DashboardView, showWeekends: boolean, autoStartTimer: boolean, reminderInterval: number } } } };

export type AdminLoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type AdminLoginMutation = { __typename?: 'Mutation', adminLogin: { __typename?: 'SessionTokens', accessToken: string, refreshToken: string, user: { __typename?: 'User', id: string, email: string, membership?: { __typename?: 'Member', id: string } | null } } };

export type AdminUsersQueryVariables = Exact<{
  filter?: InputMaybe<AdminUserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AdminUsersQuery = { __typename?: 'Query', adminUsers: { __typename?: 'AdminUserConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'AdminUser', id: string, name: string, email: string, status: UserStatus, isEmailVerified: boolean, isMobileVerified: boolean, isAdministrator: boolean, places: Array<{ __typename?: 'AdminPlace', organizationName: string, role: MemberRole, plan: { __typename?: 'Plan', code: PlanCode, name: string } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type AdminSetUserStatusMutationVariables = Exact<{
  input: AdminSetUserStatusInput;
}>;


export type AdminSetUserStatusMutation = { __typename?: 'Mutation', adminSetUserStatus: { __typename?: 'AdminUser', id: string, status: UserStatus } };

export type SubscriptionPartsFragment = { __typename?: 'PlanSubscription', invoicesLimit?: number | null, invoicesUsed: number, remaining?: number | null, periodStart: string, periodEnd: string, paidUntil?: string | null, cancelledAt?: string | null, status: SubscriptionStatus, isActive: boolean, interval: PlanInterval, displayName: string, plan: { __typename?: 'Plan', code: PlanCode, hasPremiumTemplates: boolean } };

export type PlanOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanOverviewQuery = { __typename?: 'Query', plan: { __typename?: 'PlanOverview', subscription: { __typename?: 'PlanSubscription', invoicesLimit?: number | null, invoicesUsed: number, remaining?: number | null, periodStart: string, periodEnd: string, paidUntil?: string | null, cancelledAt?: string | null, status: SubscriptionStatus, isActive: boolean, interval: PlanInterval, displayName: string, plan: { __typename?: 'Plan', code: PlanCode, hasPremiumTemplates: boolean } }, availablePlans: Array<{ __typename?: 'PlanOffer', invoicesLimit?: number | null, plan: { __typename?: 'Plan', code: PlanCode, name: string, hasPremiumTemplates: boolean }, price: { __typename?: 'Money', amount: string, currency: string } }> } };

export type UpgradePlanMutationVariables = Exact<{
  input: UpgradePlanInput;
}>;


export type UpgradePlanMutation = { __typename?: 'Mutation', upgradePlan: { __typename?: 'UpgradePlanPayload', subscription: { __typename?: 'PlanSubscription', invoicesLimit?: number | null, invoicesUsed: number, remaining?: number | null, periodStart: string, periodEnd: string, paidUntil?: string | null, cancelledAt?: string | null, status: SubscriptionStatus, isActive: boolean, interval: PlanInterval, displayName: string, plan: { __typename?: 'Plan', code: PlanCode, hasPremiumTemplates: boolean } }, me: { __typename?: 'Me', id: string, subscription: { __typename?: 'PlanSubscription', id: string, invoicesLimit?: number | null, invoicesUsed: number, remaining?: number | null, periodStart: string, periodEnd: string, paidUntil?: string | null, cancelledAt?: string | null, status: SubscriptionStatus, isActive: boolean, interval: PlanInterval, displayName: string, plan: { __typename?: 'Plan', code: PlanCode, hasPremiumTemplates: boolean } } } } };

export type CancelSubscriptionMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelSubscriptionMutation = { __typename?: 'Mutation', cancelSubscription: { __typename?: 'PlanSubscription', invoicesLimit?: number | null, invoicesUsed: number, remaining?: number | null, periodStart: string, periodEnd: string, paidUntil?: string | null, cancelledAt?: string | null, status: SubscriptionStatus, isActive: boolean, interval: PlanInterval, displayName: string, plan: { __typename?: 'Plan', code: PlanCode, hasPremiumTemplates: boolean } } };

export type ConsumeInvoiceAllowanceMutationVariables = Exact<{ [key: string]: never; }>;


export type ConsumeInvoiceAllowanceMutation = { __typename?: 'Mutation', consumeInvoiceAllowance: { __typename?: 'PlanSubscription', invoicesLimit?: number | null, invoicesUsed: number, remaining?: number | null, periodStart: string, periodEnd: string, paidUntil?: string | null, cancelledAt?: string | null, status: SubscriptionStatus, isActive: boolean, interval: PlanInterval, displayName: string, plan: { __typename?: 'Plan', code: PlanCode, hasPremiumTemplates: boolean } } };

export type SettingsPartsFragment = { __typename?: 'Settings', showMobilesToMembers: boolean, version: number, branding: { __typename?: 'BrandingSettings', name: string, logo?: string | null, primaryColor: string, secondaryColor: string, accentColor: string, email?: string | null, phone?: string | null, website?: string | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null }, preferences: { __typename?: 'InvoicingSettings', currency: string, locale: string, timezone: string, paymentTerms: string, paymentInstructions?: string | null, invoiceNumberPattern: string, numberAssignment: NumberAssignment, paperSize: PaperSize, reminderSchedule: Array<number>, lockInvoicesBefore?: string | null }, tax: { __typename?: 'TaxSettings', taxId?: string | null, registrationNumber?: string | null, taxName: string, defaultTaxRate?: string | null, taxCalculation: TaxCalculation, pricesIncludeTax: boolean }, expenses: { __typename?: 'ExpenseSettings', rates: Array<{ __typename?: 'ExpenseRateSetting', unit: ExpenseUnit, from: string, rate: string, clientRate: string, currency: string }> }, time: { __typename?: 'TimeSettings', allowOverlaps: boolean, stepMinutes?: number | null, approval: boolean, lockTimeBefore?: string | null, timerLimitHours: number, weekStart: DayOfWeek } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { __typename?: 'Query', settings: { __typename?: 'Settings', showMobilesToMembers: boolean, version: number, branding: { __typename?: 'BrandingSettings', name: string, logo?: string | null, primaryColor: string, secondaryColor: string, accentColor: string, email?: string | null, phone?: string | null, website?: string | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null }, preferences: { __typename?: 'InvoicingSettings', currency: string, locale: string, timezone: string, paymentTerms: string, paymentInstructions?: string | null, invoiceNumberPattern: string, numberAssignment: NumberAssignment, paperSize: PaperSize, reminderSchedule: Array<number>, lockInvoicesBefore?: string | null }, tax: { __typename?: 'TaxSettings', taxId?: string | null, registrationNumber?: string | null, taxName: string, defaultTaxRate?: string | null, taxCalculation: TaxCalculation, pricesIncludeTax: boolean }, expenses: { __typename?: 'ExpenseSettings', rates: Array<{ __typename?: 'ExpenseRateSetting', unit: ExpenseUnit, from: string, rate: string, clientRate: string, currency: string }> }, time: { __typename?: 'TimeSettings', allowOverlaps: boolean, stepMinutes?: number | null, approval: boolean, lockTimeBefore?: string | null, timerLimitHours: number, weekStart: DayOfWeek } } };

export type UpdateSettingsMutationVariables = Exact<{
  input: UpdateSettingsInput;
}>;


export type UpdateSettingsMutation = { __typename?: 'Mutation', updateSettings: { __typename?: 'Settings', showMobilesToMembers: boolean, version: number, branding: { __typename?: 'BrandingSettings', name: string, logo?: string | null, primaryColor: string, secondaryColor: string, accentColor: string, email?: string | null, phone?: string | null, website?: string | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null }, preferences: { __typename?: 'InvoicingSettings', currency: string, locale: string, timezone: string, paymentTerms: string, paymentInstructions?: string | null, invoiceNumberPattern: string, numberAssignment: NumberAssignment, paperSize: PaperSize, reminderSchedule: Array<number>, lockInvoicesBefore?: string | null }, tax: { __typename?: 'TaxSettings', taxId?: string | null, registrationNumber?: string | null, taxName: string, defaultTaxRate?: string | null, taxCalculation: TaxCalculation, pricesIncludeTax: boolean }, expenses: { __typename?: 'ExpenseSettings', rates: Array<{ __typename?: 'ExpenseRateSetting', unit: ExpenseUnit, from: string, rate: string, clientRate: string, currency: string }> }, time: { __typename?: 'TimeSettings', allowOverlaps: boolean, stepMinutes?: number | null, approval: boolean, lockTimeBefore?: string | null, timerLimitHours: number, weekStart: DayOfWeek } } };

export type AuditLogQueryVariables = Exact<{
  filter?: InputMaybe<AuditLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AuditLogQuery = { __typename?: 'Query', auditLog: { __typename?: 'AuditEntryConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'AuditEntry', sequence: number, at: string, actorId?: string | null, action: string, target: AuditTarget, targetId?: string | null, before?: any | null, after?: any | null, ipAddress?: string | null, userAgent?: string | null, requestId?: string | null, actor?: { __typename?: 'User', id: string, email: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type AuditLogVerificationQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditLogVerificationQuery = { __typename?: 'Query', auditLogVerification: { __typename?: 'AuditVerification', isIntact: boolean, brokenAt?: number | null } };

export type VerifyAuditLogQueryVariables = Exact<{
  since?: InputMaybe<AuditCheckpointInput>;
}>;


export type VerifyAuditLogQuery = { __typename?: 'Query', auditLogVerification: { __typename?: 'AuditVerification', isIntact: boolean, brokenAt?: number | null, isCheckpointKnown: boolean, isComplete: boolean, unsealedCount: number, unsealedSince?: string | null, verifiedAt?: string | null, checkpoint?: { __typename?: 'AuditCheckpoint', sequence: number, hash: string } | null } };

export type VersionCheckQueryVariables = Exact<{
  current?: InputMaybe<Scalars['String']['input']>;
}>;


export type VersionCheckQuery = { __typename?: 'Query', versionCheck: { __typename?: 'VersionCheck', updateAvailable: boolean, latestVersion: string, forceUpdate: boolean, downloadUrl: string } };

export type DeleteClientMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteClientMutation = { __typename?: 'Mutation', deleteClient: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, defaultTaxRateIds: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, createdBy?: { __typename?: 'User', name: string } | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null } };

export type RestoreClientMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RestoreClientMutation = { __typename?: 'Mutation', restoreClient: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, defaultTaxRateIds: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, createdBy?: { __typename?: 'User', name: string } | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null } };

export type TaskPartsFragment = { __typename?: 'Task', id: string, name: string, billable?: boolean | null, budgetMinutes?: number | null, budgetAmount?: string | null, isArchived: boolean, version: number, project: { __typename?: 'Project', id: string } };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { __typename?: 'Mutation', createTask: { __typename?: 'Task', id: string, name: string, billable?: boolean | null, budgetMinutes?: number | null, budgetAmount?: string | null, isArchived: boolean, version: number, project: { __typename?: 'Project', id: string } } };

export type UpdateTaskMutationVariables = Exact<{
  input: UpdateTaskInput;
}>;


export type UpdateTaskMutation = { __typename?: 'Mutation', updateTask: { __typename?: 'Task', id: string, name: string, billable?: boolean | null, budgetMinutes?: number | null, budgetAmount?: string | null, isArchived: boolean, version: number, project: { __typename?: 'Project', id: string } } };

export type ArchiveTaskMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ArchiveTaskMutation = { __typename?: 'Mutation', archiveTask: { __typename?: 'Task', id: string, name: string, billable?: boolean | null, budgetMinutes?: number | null, budgetAmount?: string | null, isArchived: boolean, version: number, project: { __typename?: 'Project', id: string } } };

export type TasksOfProjectsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type TasksOfProjectsQuery = { __typename?: 'Query', projects: { __typename?: 'ProjectConnection', nodes: Array<{ __typename?: 'Project', id: string, name: string, tasks: Array<{ __typename?: 'Task', id: string, name: string, billable?: boolean | null, budgetMinutes?: number | null, budgetAmount?: string | null, isArchived: boolean, version: number, project: { __typename?: 'Project', id: string } }> }> } };

export type ProjectPartsFragment = { __typename?: 'Project', id: string, name: string, description?: string | null, status: ProjectStatus, isArchived: boolean, defaultRate?: string | null, defaultBillable: boolean, deadline?: string | null, tags: Array<string>, version: number, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, client?: { __typename?: 'Client', id: string, name: string } | null, teamMembers: Array<{ __typename?: 'ProjectMember', role?: string | null, rate?: string | null, user: { __typename?: 'User', id: string, name: string } }> };

export type CreateProjectMutationVariables = Exact<{
  input: CreateProjectInput;
}>;


export type CreateProjectMutation = { __typename?: 'Mutation', createProject: { __typename?: 'Project', id: string, name: string, description?: string | null, status: ProjectStatus, isArchived: boolean, defaultRate?: string | null, defaultBillable: boolean, deadline?: string | null, tags: Array<string>, version: number, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, client?: { __typename?: 'Client', id: string, name: string } | null, teamMembers: Array<{ __typename?: 'ProjectMember', role?: string | null, rate?: string | null, user: { __typename?: 'User', id: string, name: string } }> } };

export type UpdateProjectMutationVariables = Exact<{
  input: UpdateProjectInput;
}>;


export type UpdateProjectMutation = { __typename?: 'Mutation', updateProject: { __typename?: 'Project', id: string, name: string, description?: string | null, status: ProjectStatus, isArchived: boolean, defaultRate?: string | null, defaultBillable: boolean, deadline?: string | null, tags: Array<string>, version: number, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, client?: { __typename?: 'Client', id: string, name: string } | null, teamMembers: Array<{ __typename?: 'ProjectMember', role?: string | null, rate?: string | null, user: { __typename?: 'User', id: string, name: string } }> } };

export type DeleteProjectMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteProjectMutation = { __typename?: 'Mutation', deleteProject: { __typename?: 'DeleteProjectPayload', id: string, outcome: DeletionOutcome } };

export type ProjectQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProjectQuery = { __typename?: 'Query', project: { __typename?: 'Project', id: string, name: string, description?: string | null, status: ProjectStatus, isArchived: boolean, defaultRate?: string | null, defaultBillable: boolean, deadline?: string | null, tags: Array<string>, version: number, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, client?: { __typename?: 'Client', id: string, name: string } | null, teamMembers: Array<{ __typename?: 'ProjectMember', role?: string | null, rate?: string | null, user: { __typename?: 'User', id: string, name: string } }> } };

export type ProjectsQueryVariables = Exact<{
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ProjectsQuery = { __typename?: 'Query', projects: { __typename?: 'ProjectConnection', totalCount?: number | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Project', id: string, name: string, description?: string | null, status: ProjectStatus, isArchived: boolean, defaultRate?: string | null, defaultBillable: boolean, deadline?: string | null, tags: Array<string>, version: number, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, client?: { __typename?: 'Client', id: string, name: string } | null, teamMembers: Array<{ __typename?: 'ProjectMember', role?: string | null, rate?: string | null, user: { __typename?: 'User', id: string, name: string } }> }> } };

export type ClientProjectsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ClientProjectsQuery = { __typename?: 'Query', client: { __typename?: 'Client', id: string, projects: { __typename?: 'ProjectConnection', nodes: Array<{ __typename?: 'Project', id: string, name: string, description?: string | null, status: ProjectStatus, isArchived: boolean, defaultRate?: string | null, defaultBillable: boolean, deadline?: string | null, tags: Array<string>, version: number, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }>, client?: { __typename?: 'Client', id: string, name: string } | null, teamMembers: Array<{ __typename?: 'ProjectMember', role?: string | null, rate?: string | null, user: { __typename?: 'User', id: string, name: string } }> }> } } };

export type InvoiceProjectsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InvoiceProjectsQuery = { __typename?: 'Query', invoice: { __typename?: 'Invoice', id: string, version: number, lines: Array<{ __typename?: 'InvoiceLine', description: string, project?: { __typename?: 'Project', id: string, name: string } | null }> } };

export type PublicFiguresQueryVariables = Exact<{
  token: Scalars['String']['input'];
  locale: Scalars['String']['input'];
}>;


export type PublicFiguresQuery = { __typename?: 'Query', publicInvoice: { __typename?: 'PublicInvoice', number?: string | null, locale: string, issueDate: string, dueDate: string, currency: string, poNumber?: string | null, buyerReference?: string | null, serviceFrom?: string | null, serviceTo?: string | null, paymentInstructions?: string | null, pdfUrl: string, seller: { __typename?: 'PublicParty', displayName: string, addressLines: Array<string>, email?: string | null, taxId?: string | null }, buyer: { __typename?: 'PublicParty', displayName: string, addressLines: Array<string>, email?: string | null, taxId?: string | null }, lines: Array<{ __typename?: 'PublicInvoiceLine', description: string, quantity: string, unit?: string | null, rate: string, code?: { __typename?: 'LineCode', scheme: CodeScheme, value: string } | null, amount: { __typename?: 'Money', amount: string, formatted: string } }>, taxes: Array<{ __typename?: 'PublicInvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, formatted: string }, amount: { __typename?: 'Money', amount: string, formatted: string } }>, subtotal: { __typename?: 'Money', amount: string, formatted: string }, discount: { __typename?: 'Money', amount: string, formatted: string }, total: { __typename?: 'Money', amount: string, formatted: string }, net: { __typename?: 'Money', amount: string, formatted: string }, totalPaid: { __typename?: 'Money', amount: string, formatted: string }, remainingBalance: { __typename?: 'Money', amount: string, formatted: string } } };

export type PublicPartyPartsFragment = { __typename?: 'PublicParty', displayName: string, addressLines: Array<string>, email?: string | null, taxId?: string | null };

export type MoneyShownFragment = { __typename?: 'Money', amount: string, formatted: string };

export type TimeEntryPartsFragment = { __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> };

export type TimeEntryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TimeEntryQuery = { __typename?: 'Query', timeEntry: { __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> } };

export type TimeEntriesQueryVariables = Exact<{
  filter?: InputMaybe<TimeEntryFilter>;
  orderBy?: InputMaybe<TimeEntryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TimeEntriesQuery = { __typename?: 'Query', timeEntries: { __typename?: 'TimeEntryConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type CreateTimeEntryMutationVariables = Exact<{
  input: CreateTimeEntryInput;
}>;


export type CreateTimeEntryMutation = { __typename?: 'Mutation', createTimeEntry: { __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> } };

export type UpdateTimeEntryMutationVariables = Exact<{
  input: UpdateTimeEntryInput;
}>;


export type UpdateTimeEntryMutation = { __typename?: 'Mutation', updateTimeEntry: { __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> } };

export type DeleteTimeEntryMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteTimeEntryMutation = { __typename?: 'Mutation', deleteTimeEntry: { __typename?: 'DeleteTimeEntryPayload', id: string, outcome: DeletionOutcome } };

export type StartedTimerFragment = { __typename?: 'StartTimerPayload', timer: { __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> }, stopped: Array<{ __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> }> };

export type RunningTimerQueryVariables = Exact<{ [key: string]: never; }>;


export type RunningTimerQuery = { __typename?: 'Query', runningTimer?: { __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> } | null };

export type StartTimerMutationVariables = Exact<{
  input: StartTimerInput;
}>;


export type StartTimerMutation = { __typename?: 'Mutation', startTimer: { __typename?: 'StartTimerPayload', timer: { __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> }, stopped: Array<{ __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> }> } };

export type RestartTimerMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RestartTimerMutation = { __typename?: 'Mutation', restartTimer: { __typename?: 'StartTimerPayload', timer: { __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> }, stopped: Array<{ __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> }> } };

export type StopTimerMutationVariables = Exact<{ [key: string]: never; }>;


export type StopTimerMutation = { __typename?: 'Mutation', stopTimer: { __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> } };

export type DiscardTimerMutationVariables = Exact<{ [key: string]: never; }>;


export type DiscardTimerMutation = { __typename?: 'Mutation', discardTimer: { __typename?: 'DeleteTimeEntryPayload', id: string, outcome: DeletionOutcome } };

export type BudgetPartsFragment = { __typename?: 'Budget', type: BudgetType, period: BudgetPeriod, month?: string | null, minutes?: number | null, spentMinutes: number, remainingMinutes?: number | null, percent?: number | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, spent?: { __typename?: 'Money', amount: string, currency: string } | null, remaining?: { __typename?: 'Money', amount: string, currency: string } | null };

export type ProjectBudgetsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProjectBudgetsQuery = { __typename?: 'Query', project: { __typename?: 'Project', id: string, budget?: { __typename?: 'Budget', type: BudgetType, period: BudgetPeriod, month?: string | null, minutes?: number | null, spentMinutes: number, remainingMinutes?: number | null, percent?: number | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, spent?: { __typename?: 'Money', amount: string, currency: string } | null, remaining?: { __typename?: 'Money', amount: string, currency: string } | null } | null, tasks: Array<{ __typename?: 'Task', id: string, budget?: { __typename?: 'Budget', type: BudgetType, period: BudgetPeriod, month?: string | null, minutes?: number | null, spentMinutes: number, remainingMinutes?: number | null, percent?: number | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, spent?: { __typename?: 'Money', amount: string, currency: string } | null, remaining?: { __typename?: 'Money', amount: string, currency: string } | null } | null }> } };

export type BudgetsOfProjectsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type BudgetsOfProjectsQuery = { __typename?: 'Query', projects: { __typename?: 'ProjectConnection', nodes: Array<{ __typename?: 'Project', id: string, budget?: { __typename?: 'Budget', type: BudgetType, period: BudgetPeriod, month?: string | null, minutes?: number | null, spentMinutes: number, remainingMinutes?: number | null, percent?: number | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, spent?: { __typename?: 'Money', amount: string, currency: string } | null, remaining?: { __typename?: 'Money', amount: string, currency: string } | null } | null }> } };

export type SetBudgetMutationVariables = Exact<{
  input: UpdateProjectInput;
}>;


export type SetBudgetMutation = { __typename?: 'Mutation', updateProject: { __typename?: 'Project', id: string, budget?: { __typename?: 'Budget', type: BudgetType, period: BudgetPeriod, month?: string | null, minutes?: number | null, spentMinutes: number, remainingMinutes?: number | null, percent?: number | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, spent?: { __typename?: 'Money', amount: string, currency: string } | null, remaining?: { __typename?: 'Money', amount: string, currency: string } | null } | null } };

export type SpendOnBudgetMutationVariables = Exact<{
  input: CreateTimeEntryInput;
}>;


export type SpendOnBudgetMutation = { __typename?: 'Mutation', createTimeEntry: { __typename?: 'TimeEntry', id: string, project?: { __typename?: 'Project', id: string, budget?: { __typename?: 'Budget', type: BudgetType, period: BudgetPeriod, month?: string | null, minutes?: number | null, spentMinutes: number, remainingMinutes?: number | null, percent?: number | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, spent?: { __typename?: 'Money', amount: string, currency: string } | null, remaining?: { __typename?: 'Money', amount: string, currency: string } | null } | null } | null } };

export type RatePartsFragment = { __typename?: 'Rate', id: string, rule: RateRule, clientId?: string | null, projectId?: string | null, taskId?: string | null, userId?: string | null, currency?: string | null, kind: RateKind, type: RateType, from: string, rate: string };

export type RatesQueryVariables = Exact<{
  filter?: InputMaybe<RateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RatesQuery = { __typename?: 'Query', rates: { __typename?: 'RateConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Rate', id: string, rule: RateRule, clientId?: string | null, projectId?: string | null, taskId?: string | null, userId?: string | null, currency?: string | null, kind: RateKind, type: RateType, from: string, rate: string }> } };

export type RateFindingPartsFragment = { __typename?: 'RateFinding', rate?: string | null, rule?: RateRule | null, candidates: Array<{ __typename?: 'RateCandidate', rule: RateRule, outcome: RateOutcome, rate?: string | null, currency?: string | null, kind?: RateKind | null, from?: string | null }> };

export type RateExplanationQueryVariables = Exact<{
  input: RateExplanationInput;
}>;


export type RateExplanationQuery = { __typename?: 'Query', rateExplanation: { __typename?: 'RateExplanation', date: string, kind: RateKind, currency: string, billing: { __typename?: 'RateFinding', rate?: string | null, rule?: RateRule | null, candidates: Array<{ __typename?: 'RateCandidate', rule: RateRule, outcome: RateOutcome, rate?: string | null, currency?: string | null, kind?: RateKind | null, from?: string | null }> }, cost?: { __typename?: 'RateFinding', rate?: string | null, rule?: RateRule | null, candidates: Array<{ __typename?: 'RateCandidate', rule: RateRule, outcome: RateOutcome, rate?: string | null, currency?: string | null, kind?: RateKind | null, from?: string | null }> } | null } };

export type RepricedSumPartsFragment = { __typename?: 'RepricedSum', before: { __typename?: 'Money', amount: string, currency: string }, after: { __typename?: 'Money', amount: string, currency: string } };

export type RatesOfEntryPartsFragment = { __typename?: 'RatesOfEntry', rate?: string | null, currency?: string | null, rule?: RateRule | null, costRate?: string | null, costCurrency?: string | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null };

export type RepricePreviewQueryVariables = Exact<{
  input: RepricePreviewInput;
}>;


export type RepricePreviewQuery = { __typename?: 'Query', repricePreview: { __typename?: 'RepricePreview', token: string, count: number, amounts: Array<{ __typename?: 'RepricedSum', before: { __typename?: 'Money', amount: string, currency: string }, after: { __typename?: 'Money', amount: string, currency: string } }>, costs?: Array<{ __typename?: 'RepricedSum', before: { __typename?: 'Money', amount: string, currency: string }, after: { __typename?: 'Money', amount: string, currency: string } }> | null, entries: Array<{ __typename?: 'RepricedEntry', timeEntryId: string, date: string, durationMinutes: number, before: { __typename?: 'RatesOfEntry', rate?: string | null, currency?: string | null, rule?: RateRule | null, costRate?: string | null, costCurrency?: string | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null }, after: { __typename?: 'RatesOfEntry', rate?: string | null, currency?: string | null, rule?: RateRule | null, costRate?: string | null, costCurrency?: string | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null } }>, leftAlone: Array<{ __typename?: 'EntriesLeftAlone', reason: RepriceExemption, count: number }> } };

export type RepriceTimeEntriesMutationVariables = Exact<{
  input: RepriceTimeEntriesInput;
}>;


export type RepriceTimeEntriesMutation = { __typename?: 'Mutation', repriceTimeEntries: { __typename?: 'RepriceTimeEntriesPayload', count: number, amounts: Array<{ __typename?: 'RepricedSum', before: { __typename?: 'Money', amount: string, currency: string }, after: { __typename?: 'Money', amount: string, currency: string } }>, costs?: Array<{ __typename?: 'RepricedSum', before: { __typename?: 'Money', amount: string, currency: string }, after: { __typename?: 'Money', amount: string, currency: string } }> | null } };

export type SetRateMutationVariables = Exact<{
  input: SetRateInput;
}>;


export type SetRateMutation = { __typename?: 'Mutation', setRate: { __typename?: 'Rate', entriesToReprice?: number | null, id: string, rule: RateRule, clientId?: string | null, projectId?: string | null, taskId?: string | null, userId?: string | null, currency?: string | null, kind: RateKind, type: RateType, from: string, rate: string } };

export type MovedTimeEntriesFragment = { __typename?: 'MovedTimeEntriesPayload', successful: Array<{ __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> }>, failed: Array<{ __typename?: 'FailedTimeEntry', id: string, code: ErrorCode, message: string }>, warnings: Array<{ __typename?: 'TimeEntryWarning', code: TimeEntryWarningCode, timeEntryId: string, message: string }> };

export type SubmitTimeEntriesMutationVariables = Exact<{
  input: SubmitTimeEntriesInput;
}>;


export type SubmitTimeEntriesMutation = { __typename?: 'Mutation', submitTimeEntries: { __typename?: 'MovedTimeEntriesPayload', successful: Array<{ __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> }>, failed: Array<{ __typename?: 'FailedTimeEntry', id: string, code: ErrorCode, message: string }>, warnings: Array<{ __typename?: 'TimeEntryWarning', code: TimeEntryWarningCode, timeEntryId: string, message: string }> } };

export type ApproveTimeEntriesMutationVariables = Exact<{
  input: ApproveTimeEntriesInput;
}>;


export type ApproveTimeEntriesMutation = { __typename?: 'Mutation', approveTimeEntries: { __typename?: 'MovedTimeEntriesPayload', successful: Array<{ __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> }>, failed: Array<{ __typename?: 'FailedTimeEntry', id: string, code: ErrorCode, message: string }>, warnings: Array<{ __typename?: 'TimeEntryWarning', code: TimeEntryWarningCode, timeEntryId: string, message: string }> } };

export type RejectTimeEntriesMutationVariables = Exact<{
  input: RejectTimeEntriesInput;
}>;


export type RejectTimeEntriesMutation = { __typename?: 'Mutation', rejectTimeEntries: { __typename?: 'MovedTimeEntriesPayload', successful: Array<{ __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> }>, failed: Array<{ __typename?: 'FailedTimeEntry', id: string, code: ErrorCode, message: string }>, warnings: Array<{ __typename?: 'TimeEntryWarning', code: TimeEntryWarningCode, timeEntryId: string, message: string }> } };

export type ReopenTimeEntriesMutationVariables = Exact<{
  input: ReopenTimeEntriesInput;
}>;


export type ReopenTimeEntriesMutation = { __typename?: 'Mutation', reopenTimeEntries: { __typename?: 'MovedTimeEntriesPayload', successful: Array<{ __typename?: 'TimeEntry', id: string, userId: string, taskId?: string | null, description?: string | null, date: string, startedAt?: string | null, endedAt?: string | null, durationMinutes?: number | null, isTimer: boolean, isRunning: boolean, billable: boolean, rateKind: RateKind, ownRate?: string | null, rate?: string | null, currency?: string | null, status: TimeEntryStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, invoiceLineId?: string | null, rejectionReason?: string | null, tags: Array<string>, version: number, user?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, task?: { __typename?: 'Task', id: string, name: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, customFields: Array<{ __typename?: 'CustomField', name: string, value: string }> }>, failed: Array<{ __typename?: 'FailedTimeEntry', id: string, code: ErrorCode, message: string }>, warnings: Array<{ __typename?: 'TimeEntryWarning', code: TimeEntryWarningCode, timeEntryId: string, message: string }> } };

export type ExpensePartsFragment = { __typename?: 'Expense', id: string, userId: string, date: string, kind: ExpenseKind, category: string, description?: string | null, unit?: ExpenseUnit | null, quantity?: string | null, rate?: string | null, clientRate?: string | null, taxDeductible: boolean, exchangeRate?: string | null, billable: boolean, markupRate?: string | null, disbursement: boolean, reimbursable: boolean, reimbursedOn?: string | null, receiptUrl?: string | null, status: ExpenseStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, rejectionReason?: string | null, version: number, project?: { __typename?: 'Project', id: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, taxAmount?: { __typename?: 'Money', amount: string, currency: string } | null, billedAmount?: { __typename?: 'Money', amount: string, currency: string } | null };

export type ExpenseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ExpenseQuery = { __typename?: 'Query', expense: { __typename?: 'Expense', id: string, userId: string, date: string, kind: ExpenseKind, category: string, description?: string | null, unit?: ExpenseUnit | null, quantity?: string | null, rate?: string | null, clientRate?: string | null, taxDeductible: boolean, exchangeRate?: string | null, billable: boolean, markupRate?: string | null, disbursement: boolean, reimbursable: boolean, reimbursedOn?: string | null, receiptUrl?: string | null, status: ExpenseStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, rejectionReason?: string | null, version: number, user?: { __typename?: 'User', id: string } | null, submittedBy?: { __typename?: 'User', id: string } | null, approvedBy?: { __typename?: 'User', id: string } | null, rejectedBy?: { __typename?: 'User', id: string } | null, createdBy?: { __typename?: 'User', id: string } | null, project?: { __typename?: 'Project', id: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, taxAmount?: { __typename?: 'Money', amount: string, currency: string } | null, billedAmount?: { __typename?: 'Money', amount: string, currency: string } | null } };

export type ExpensesQueryVariables = Exact<{
  filter?: InputMaybe<ExpenseFilter>;
  orderBy?: InputMaybe<ExpenseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ExpensesQuery = { __typename?: 'Query', expenses: { __typename?: 'ExpenseConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Expense', id: string, userId: string, date: string, kind: ExpenseKind, category: string, description?: string | null, unit?: ExpenseUnit | null, quantity?: string | null, rate?: string | null, clientRate?: string | null, taxDeductible: boolean, exchangeRate?: string | null, billable: boolean, markupRate?: string | null, disbursement: boolean, reimbursable: boolean, reimbursedOn?: string | null, receiptUrl?: string | null, status: ExpenseStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, rejectionReason?: string | null, version: number, project?: { __typename?: 'Project', id: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, taxAmount?: { __typename?: 'Money', amount: string, currency: string } | null, billedAmount?: { __typename?: 'Money', amount: string, currency: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type CreateExpenseMutationVariables = Exact<{
  input: CreateExpenseInput;
}>;


export type CreateExpenseMutation = { __typename?: 'Mutation', createExpense: { __typename?: 'Expense', id: string, userId: string, date: string, kind: ExpenseKind, category: string, description?: string | null, unit?: ExpenseUnit | null, quantity?: string | null, rate?: string | null, clientRate?: string | null, taxDeductible: boolean, exchangeRate?: string | null, billable: boolean, markupRate?: string | null, disbursement: boolean, reimbursable: boolean, reimbursedOn?: string | null, receiptUrl?: string | null, status: ExpenseStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, rejectionReason?: string | null, version: number, project?: { __typename?: 'Project', id: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, taxAmount?: { __typename?: 'Money', amount: string, currency: string } | null, billedAmount?: { __typename?: 'Money', amount: string, currency: string } | null } };

export type UpdateExpenseMutationVariables = Exact<{
  input: UpdateExpenseInput;
}>;


export type UpdateExpenseMutation = { __typename?: 'Mutation', updateExpense: { __typename?: 'Expense', id: string, userId: string, date: string, kind: ExpenseKind, category: string, description?: string | null, unit?: ExpenseUnit | null, quantity?: string | null, rate?: string | null, clientRate?: string | null, taxDeductible: boolean, exchangeRate?: string | null, billable: boolean, markupRate?: string | null, disbursement: boolean, reimbursable: boolean, reimbursedOn?: string | null, receiptUrl?: string | null, status: ExpenseStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, rejectionReason?: string | null, version: number, project?: { __typename?: 'Project', id: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, taxAmount?: { __typename?: 'Money', amount: string, currency: string } | null, billedAmount?: { __typename?: 'Money', amount: string, currency: string } | null } };

export type DeleteExpenseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteExpenseMutation = { __typename?: 'Mutation', deleteExpense: { __typename?: 'DeleteExpensePayload', id: string, outcome: DeletionOutcome } };

export type MovedExpensesFragment = { __typename?: 'MovedExpensesPayload', successful: Array<{ __typename?: 'Expense', id: string, userId: string, date: string, kind: ExpenseKind, category: string, description?: string | null, unit?: ExpenseUnit | null, quantity?: string | null, rate?: string | null, clientRate?: string | null, taxDeductible: boolean, exchangeRate?: string | null, billable: boolean, markupRate?: string | null, disbursement: boolean, reimbursable: boolean, reimbursedOn?: string | null, receiptUrl?: string | null, status: ExpenseStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, rejectionReason?: string | null, version: number, project?: { __typename?: 'Project', id: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, taxAmount?: { __typename?: 'Money', amount: string, currency: string } | null, billedAmount?: { __typename?: 'Money', amount: string, currency: string } | null }>, failed: Array<{ __typename?: 'FailedExpense', id: string, code: ErrorCode, message: string }> };

export type SubmitExpensesMutationVariables = Exact<{
  input: SubmitExpensesInput;
}>;


export type SubmitExpensesMutation = { __typename?: 'Mutation', submitExpenses: { __typename?: 'MovedExpensesPayload', successful: Array<{ __typename?: 'Expense', id: string, userId: string, date: string, kind: ExpenseKind, category: string, description?: string | null, unit?: ExpenseUnit | null, quantity?: string | null, rate?: string | null, clientRate?: string | null, taxDeductible: boolean, exchangeRate?: string | null, billable: boolean, markupRate?: string | null, disbursement: boolean, reimbursable: boolean, reimbursedOn?: string | null, receiptUrl?: string | null, status: ExpenseStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, rejectionReason?: string | null, version: number, project?: { __typename?: 'Project', id: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, taxAmount?: { __typename?: 'Money', amount: string, currency: string } | null, billedAmount?: { __typename?: 'Money', amount: string, currency: string } | null }>, failed: Array<{ __typename?: 'FailedExpense', id: string, code: ErrorCode, message: string }> } };

export type ApproveExpensesMutationVariables = Exact<{
  input: ApproveExpensesInput;
}>;


export type ApproveExpensesMutation = { __typename?: 'Mutation', approveExpenses: { __typename?: 'MovedExpensesPayload', successful: Array<{ __typename?: 'Expense', id: string, userId: string, date: string, kind: ExpenseKind, category: string, description?: string | null, unit?: ExpenseUnit | null, quantity?: string | null, rate?: string | null, clientRate?: string | null, taxDeductible: boolean, exchangeRate?: string | null, billable: boolean, markupRate?: string | null, disbursement: boolean, reimbursable: boolean, reimbursedOn?: string | null, receiptUrl?: string | null, status: ExpenseStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, rejectionReason?: string | null, version: number, project?: { __typename?: 'Project', id: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, taxAmount?: { __typename?: 'Money', amount: string, currency: string } | null, billedAmount?: { __typename?: 'Money', amount: string, currency: string } | null }>, failed: Array<{ __typename?: 'FailedExpense', id: string, code: ErrorCode, message: string }> } };

export type RejectExpensesMutationVariables = Exact<{
  input: RejectExpensesInput;
}>;


export type RejectExpensesMutation = { __typename?: 'Mutation', rejectExpenses: { __typename?: 'MovedExpensesPayload', successful: Array<{ __typename?: 'Expense', id: string, userId: string, date: string, kind: ExpenseKind, category: string, description?: string | null, unit?: ExpenseUnit | null, quantity?: string | null, rate?: string | null, clientRate?: string | null, taxDeductible: boolean, exchangeRate?: string | null, billable: boolean, markupRate?: string | null, disbursement: boolean, reimbursable: boolean, reimbursedOn?: string | null, receiptUrl?: string | null, status: ExpenseStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, rejectionReason?: string | null, version: number, project?: { __typename?: 'Project', id: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, taxAmount?: { __typename?: 'Money', amount: string, currency: string } | null, billedAmount?: { __typename?: 'Money', amount: string, currency: string } | null }>, failed: Array<{ __typename?: 'FailedExpense', id: string, code: ErrorCode, message: string }> } };

export type ReopenExpensesMutationVariables = Exact<{
  input: ReopenExpensesInput;
}>;


export type ReopenExpensesMutation = { __typename?: 'Mutation', reopenExpenses: { __typename?: 'MovedExpensesPayload', successful: Array<{ __typename?: 'Expense', id: string, userId: string, date: string, kind: ExpenseKind, category: string, description?: string | null, unit?: ExpenseUnit | null, quantity?: string | null, rate?: string | null, clientRate?: string | null, taxDeductible: boolean, exchangeRate?: string | null, billable: boolean, markupRate?: string | null, disbursement: boolean, reimbursable: boolean, reimbursedOn?: string | null, receiptUrl?: string | null, status: ExpenseStatus, isLocked: boolean, lockedReason?: LockedReason | null, isInvoiced: boolean, rejectionReason?: string | null, version: number, project?: { __typename?: 'Project', id: string } | null, client?: { __typename?: 'Client', id: string } | null, amount?: { __typename?: 'Money', amount: string, currency: string } | null, taxAmount?: { __typename?: 'Money', amount: string, currency: string } | null, billedAmount?: { __typename?: 'Money', amount: string, currency: string } | null }>, failed: Array<{ __typename?: 'FailedExpense', id: string, code: ErrorCode, message: string }> } };

export type TimeReportSumsPartsFragment = { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null };

export type TimeReportPartsFragment = { __typename?: 'TimeReport', groupBy: Array<ReportGrouping>, isCountedPerTag: boolean, period: { __typename?: 'ReportPeriod', from: string, to: string }, previousPeriod?: { __typename?: 'ReportPeriod', from: string, to: string } | null, totals: { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null }, previousTotals?: { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null } | null, rows: Array<{ __typename?: 'TimeReportRow', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, capacityMinutes?: number | null, utilization?: string | null, groups: Array<{ __typename?: 'TimeReportGroup', by: ReportGrouping, id?: string | null, name?: string | null, period?: { __typename?: 'ReportPeriod', from: string, to: string } | null }>, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null, previous?: { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null } | null, project?: { __typename?: 'Project', id: string, name: string } | null, user?: { __typename?: 'User', id: string, name: string } | null }> };

export type TimeReportQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  groupBy: Array<ReportGrouping> | ReportGrouping;
  filter?: InputMaybe<TimeReportFilter>;
  withPrevious?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type TimeReportQuery = { __typename?: 'Query', timeReport: { __typename?: 'TimeReport', groupBy: Array<ReportGrouping>, isCountedPerTag: boolean, period: { __typename?: 'ReportPeriod', from: string, to: string }, previousPeriod?: { __typename?: 'ReportPeriod', from: string, to: string } | null, totals: { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null }, previousTotals?: { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null } | null, rows: Array<{ __typename?: 'TimeReportRow', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, capacityMinutes?: number | null, utilization?: string | null, groups: Array<{ __typename?: 'TimeReportGroup', by: ReportGrouping, id?: string | null, name?: string | null, period?: { __typename?: 'ReportPeriod', from: string, to: string } | null }>, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null, previous?: { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null } | null, project?: { __typename?: 'Project', id: string, name: string } | null, user?: { __typename?: 'User', id: string, name: string } | null }> } };

export type TimeReportCsvQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  groupBy: Array<ReportGrouping> | ReportGrouping;
  filter?: InputMaybe<TimeReportFilter>;
  withPrevious?: InputMaybe<Scalars['Boolean']['input']>;
  format?: InputMaybe<CsvFormat>;
}>;


export type TimeReportCsvQuery = { __typename?: 'Query', timeReport: { __typename?: 'TimeReport', csv: string } };

export type ProjectReportQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  thenBy?: InputMaybe<ReportGrouping>;
  filter?: InputMaybe<TimeReportFilter>;
}>;


export type ProjectReportQuery = { __typename?: 'Query', projectReport: { __typename?: 'TimeReport', groupBy: Array<ReportGrouping>, isCountedPerTag: boolean, period: { __typename?: 'ReportPeriod', from: string, to: string }, previousPeriod?: { __typename?: 'ReportPeriod', from: string, to: string } | null, totals: { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null }, previousTotals?: { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null } | null, rows: Array<{ __typename?: 'TimeReportRow', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, capacityMinutes?: number | null, utilization?: string | null, groups: Array<{ __typename?: 'TimeReportGroup', by: ReportGrouping, id?: string | null, name?: string | null, period?: { __typename?: 'ReportPeriod', from: string, to: string } | null }>, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null, previous?: { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null } | null, project?: { __typename?: 'Project', id: string, name: string } | null, user?: { __typename?: 'User', id: string, name: string } | null }> } };

export type UserReportQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  thenBy?: InputMaybe<ReportGrouping>;
  filter?: InputMaybe<TimeReportFilter>;
  withPrevious?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type UserReportQuery = { __typename?: 'Query', userReport: { __typename?: 'TimeReport', groupBy: Array<ReportGrouping>, isCountedPerTag: boolean, period: { __typename?: 'ReportPeriod', from: string, to: string }, previousPeriod?: { __typename?: 'ReportPeriod', from: string, to: string } | null, totals: { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null }, previousTotals?: { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null } | null, rows: Array<{ __typename?: 'TimeReportRow', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, capacityMinutes?: number | null, utilization?: string | null, groups: Array<{ __typename?: 'TimeReportGroup', by: ReportGrouping, id?: string | null, name?: string | null, period?: { __typename?: 'ReportPeriod', from: string, to: string } | null }>, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null, previous?: { __typename?: 'TimeReportSums', entryCount: number, minutes: number, billableMinutes: number, billableShare?: string | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, costs?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, margins?: Array<{ __typename?: 'TimeReportMargin', amount?: string | null, currency: string, minutesWithoutCost: number }> | null } | null, project?: { __typename?: 'Project', id: string, name: string } | null, user?: { __typename?: 'User', id: string, name: string } | null }> } };

export type TimesheetPartsFragment = { __typename?: 'Timesheet', startsOn: string, endsOn: string, minutes: number, billableMinutes: number, capacityMinutes?: number | null, missingMinutes?: number | null, user?: { __typename?: 'User', id: string } | null, days: Array<{ __typename?: 'TimesheetDay', date: string, minutes: number, billableMinutes: number }>, rows: Array<{ __typename?: 'TimesheetRow', minutes: number, billableMinutes: number, project?: { __typename?: 'Project', id: string, name: string, client?: { __typename?: 'Client', id: string } | null } | null, task?: { __typename?: 'Task', name: string } | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, cells: Array<{ __typename?: 'TimesheetCell', date: string, minutes: number, statuses: Array<TimeEntryStatus>, entryIds: Array<string> }> }>, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, statuses: Array<{ __typename?: 'TimesheetStatus', status: TimeEntryStatus, count: number, minutes: number }>, submittable: { __typename?: 'TimesheetEntries', count: number, minutes: number, entryIds: Array<string> }, withoutRate: { __typename?: 'TimesheetEntries', count: number, minutes: number, entryIds: Array<string> }, runningTimer?: { __typename?: 'TimeEntry', id: string } | null };

export type TimesheetQueryVariables = Exact<{
  week: Scalars['Date']['input'];
  userId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type TimesheetQuery = { __typename?: 'Query', timesheet: { __typename?: 'Timesheet', startsOn: string, endsOn: string, minutes: number, billableMinutes: number, capacityMinutes?: number | null, missingMinutes?: number | null, user?: { __typename?: 'User', id: string } | null, days: Array<{ __typename?: 'TimesheetDay', date: string, minutes: number, billableMinutes: number }>, rows: Array<{ __typename?: 'TimesheetRow', minutes: number, billableMinutes: number, project?: { __typename?: 'Project', id: string, name: string, client?: { __typename?: 'Client', id: string } | null } | null, task?: { __typename?: 'Task', name: string } | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, cells: Array<{ __typename?: 'TimesheetCell', date: string, minutes: number, statuses: Array<TimeEntryStatus>, entryIds: Array<string> }> }>, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, statuses: Array<{ __typename?: 'TimesheetStatus', status: TimeEntryStatus, count: number, minutes: number }>, submittable: { __typename?: 'TimesheetEntries', count: number, minutes: number, entryIds: Array<string> }, withoutRate: { __typename?: 'TimesheetEntries', count: number, minutes: number, entryIds: Array<string> }, runningTimer?: { __typename?: 'TimeEntry', id: string } | null } };

export type SubmitTimesheetMutationVariables = Exact<{
  input: SubmitTimesheetInput;
}>;


export type SubmitTimesheetMutation = { __typename?: 'Mutation', submitTimesheet: { __typename?: 'SubmitTimesheetPayload', successful: Array<{ __typename?: 'TimeEntry', id: string, status: TimeEntryStatus }>, failed: Array<{ __typename?: 'FailedTimeEntry', id: string, code: ErrorCode, message: string }>, timesheet: { __typename?: 'Timesheet', startsOn: string, endsOn: string, minutes: number, billableMinutes: number, capacityMinutes?: number | null, missingMinutes?: number | null, user?: { __typename?: 'User', id: string } | null, days: Array<{ __typename?: 'TimesheetDay', date: string, minutes: number, billableMinutes: number }>, rows: Array<{ __typename?: 'TimesheetRow', minutes: number, billableMinutes: number, project?: { __typename?: 'Project', id: string, name: string, client?: { __typename?: 'Client', id: string } | null } | null, task?: { __typename?: 'Task', name: string } | null, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, cells: Array<{ __typename?: 'TimesheetCell', date: string, minutes: number, statuses: Array<TimeEntryStatus>, entryIds: Array<string> }> }>, amounts?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, statuses: Array<{ __typename?: 'TimesheetStatus', status: TimeEntryStatus, count: number, minutes: number }>, submittable: { __typename?: 'TimesheetEntries', count: number, minutes: number, entryIds: Array<string> }, withoutRate: { __typename?: 'TimesheetEntries', count: number, minutes: number, entryIds: Array<string> }, runningTimer?: { __typename?: 'TimeEntry', id: string } | null } } };

export type TimeOverlapsPartsFragment = { __typename?: 'TimeOverlaps', totalCount: number, overlaps: Array<{ __typename?: 'TimeOverlap', entry: { __typename?: 'TimeEntry', id: string, rate?: string | null, description?: string | null }, other: { __typename?: 'TimeEntry', id: string, rate?: string | null, description?: string | null } }> };

export type TimeOverlapsQueryVariables = Exact<{
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type TimeOverlapsQuery = { __typename?: 'Query', timeOverlaps: { __typename?: 'TimeOverlaps', totalCount: number, overlaps: Array<{ __typename?: 'TimeOverlap', entry: { __typename?: 'TimeEntry', id: string, rate?: string | null, description?: string | null }, other: { __typename?: 'TimeEntry', id: string, rate?: string | null, description?: string | null } }> } };

export type SetTimeAndListOverlapsMutationVariables = Exact<{
  time: TimeSettingsInput;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SetTimeAndListOverlapsMutation = { __typename?: 'Mutation', updateSettings: { __typename?: 'Settings', time: { __typename?: 'TimeSettings', allowOverlaps: boolean, overlaps: { __typename?: 'TimeOverlaps', totalCount: number, overlaps: Array<{ __typename?: 'TimeOverlap', entry: { __typename?: 'TimeEntry', id: string, rate?: string | null, description?: string | null }, other: { __typename?: 'TimeEntry', id: string, rate?: string | null, description?: string | null } }> } } } };

export type ImportTimeLogsMutationVariables = Exact<{
  input: ImportTimeLogsInput;
}>;


export type ImportTimeLogsMutation = { __typename?: 'Mutation', importTimeLogs: { __typename?: 'ImportTimeLogsPayload', created: number, unchanged: number, failed: Array<{ __typename?: 'FailedTimeLog', index: number, externalId: string, field: string, code: ErrorCode, message: string, lockedReason?: LockedReason | null }> } };

export type MergeMemberMutationVariables = Exact<{
  input: MergeMemberInput;
}>;


export type MergeMemberMutation = { __typename?: 'Mutation', mergeMember: { __typename?: 'MergeMemberPayload', movedTimeEntries: number, user: { __typename?: 'User', id: string, isPlaceholder: boolean } } };

export type UploadFileMutationVariables = Exact<{
  input: UploadFileInput;
}>;


export type UploadFileMutation = { __typename?: 'Mutation', uploadFile: { __typename?: 'UploadFilePayload', id: string, purpose: FilePurpose, mediaType?: string | null, size?: number | null, uploadUrl?: string | null, maxBytes: number, expiresAt: string } };

export type TimeImportPartsFragment = { __typename?: 'TimeImport', id: string, format: TimeFileFormat, dryRun: boolean, status: TimeImportStatus, created: number, unchanged: number, failed: number, finishedAt?: string | null, progress: { __typename?: 'TimeImportProgress', done: number, total: number }, failedRows: Array<{ __typename?: 'FailedTimeFileRow', lineNumber: number, field: string, code: ErrorCode, message: string, lockedReason?: LockedReason | null }>, clients: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, projects: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, tasks: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, people: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, tags: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, error?: { __typename?: 'TimeImportError', code: ErrorCode, field?: string | null, message: string } | null };

export type ImportedNamesFragment = { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number };

export type ImportTimeFileMutationVariables = Exact<{
  input: ImportTimeFileInput;
}>;


export type ImportTimeFileMutation = { __typename?: 'Mutation', importTimeFile: { __typename?: 'TimeImport', id: string, format: TimeFileFormat, dryRun: boolean, status: TimeImportStatus, created: number, unchanged: number, failed: number, finishedAt?: string | null, progress: { __typename?: 'TimeImportProgress', done: number, total: number }, failedRows: Array<{ __typename?: 'FailedTimeFileRow', lineNumber: number, field: string, code: ErrorCode, message: string, lockedReason?: LockedReason | null }>, clients: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, projects: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, tasks: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, people: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, tags: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, error?: { __typename?: 'TimeImportError', code: ErrorCode, field?: string | null, message: string } | null } };

export type TimeImportQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TimeImportQuery = { __typename?: 'Query', timeImport: { __typename?: 'TimeImport', id: string, format: TimeFileFormat, dryRun: boolean, status: TimeImportStatus, created: number, unchanged: number, failed: number, finishedAt?: string | null, progress: { __typename?: 'TimeImportProgress', done: number, total: number }, failedRows: Array<{ __typename?: 'FailedTimeFileRow', lineNumber: number, field: string, code: ErrorCode, message: string, lockedReason?: LockedReason | null }>, clients: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, projects: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, tasks: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, people: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, tags: { __typename?: 'TimeImportNames', matched: Array<string>, created: Array<string>, createdCount: number }, error?: { __typename?: 'TimeImportError', code: ErrorCode, field?: string | null, message: string } | null } };

export type TimeImportsQueryVariables = Exact<{
  filter?: InputMaybe<TimeImportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TimeImportsQuery = { __typename?: 'Query', timeImports: { __typename?: 'TimeImportConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'TimeImport', id: string, status: TimeImportStatus, createdAt: string }> } };

export const MoneyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<MoneyPartsFragment, unknown>;
export const ClientPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRateIds"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ClientPartsFragment, unknown>;
export const ItemPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ItemPartsFragment, unknown>;
export const TaxRatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxRateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaxRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<TaxRatePartsFragment, unknown>;
export const InvoicePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<InvoicePartsFragment, unknown>;
export const PaymentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"methodLabel"}},{"kind":"Field","name":{"kind":"Name","value":"paymentDate"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unapplied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PaymentPartsFragment, unknown>;
export const WarningsOfInvoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningsOfInvoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}}]}}]}}]} as unknown as DocumentNode<WarningsOfInvoiceFragment, unknown>;
export const RefundPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refundDate"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"externalRefundId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<RefundPartsFragment, unknown>;
export const SecurityPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecurityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecuritySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTimeout"}},{"kind":"Field","name":{"kind":"Name","value":"allowMultipleSessions"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangeRequired"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLastChanged"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"requirePasswordChangeEvery"}},{"kind":"Field","name":{"kind":"Name","value":"maxFailedLoginAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"accountLockoutDuration"}}]}}]} as unknown as DocumentNode<SecurityPartsFragment, unknown>;
export const InvitationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFailure"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"personalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InvitationPartsFragment, unknown>;
export const MemberPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MemberPartsFragment, unknown>;
export const ProfilePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ProfilePartsFragment, unknown>;
export const PreferencesPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreferencesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Preferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"desktop"}},{"kind":"Field","name":{"kind":"Name","value":"mobile"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyReports"}},{"kind":"Field","name":{"kind":"Name","value":"projectUpdates"}},{"kind":"Field","name":{"kind":"Name","value":"teamMessages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defaultView"}},{"kind":"Field","name":{"kind":"Name","value":"showWeekends"}},{"kind":"Field","name":{"kind":"Name","value":"autoStartTimer"}},{"kind":"Field","name":{"kind":"Name","value":"reminderInterval"}}]}}]}}]} as unknown as DocumentNode<PreferencesPartsFragment, unknown>;
export const SubscriptionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubscriptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hasPremiumTemplates"}}]}}]}}]} as unknown as DocumentNode<SubscriptionPartsFragment, unknown>;
export const SettingsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Settings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"paymentInstructions"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceNumberPattern"}},{"kind":"Field","name":{"kind":"Name","value":"numberAssignment"}},{"kind":"Field","name":{"kind":"Name","value":"paperSize"}},{"kind":"Field","name":{"kind":"Name","value":"reminderSchedule"}},{"kind":"Field","name":{"kind":"Name","value":"lockInvoicesBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"showMobilesToMembers"}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxName"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRate"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowOverlaps"}},{"kind":"Field","name":{"kind":"Name","value":"stepMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"lockTimeBefore"}},{"kind":"Field","name":{"kind":"Name","value":"timerLimitHours"}},{"kind":"Field","name":{"kind":"Name","value":"weekStart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SettingsPartsFragment, unknown>;
export const TaskPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"budgetAmount"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TaskPartsFragment, unknown>;
export const ProjectPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}},{"kind":"Field","name":{"kind":"Name","value":"defaultBillable"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<ProjectPartsFragment, unknown>;
export const PublicPartyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicPartyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"addressLines"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}}]}}]} as unknown as DocumentNode<PublicPartyPartsFragment, unknown>;
export const MoneyShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]} as unknown as DocumentNode<MoneyShownFragment, unknown>;
export const TimeEntryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<TimeEntryPartsFragment, unknown>;
export const StartedTimerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartedTimer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartTimerPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stopped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<StartedTimerFragment, unknown>;
export const BudgetPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BudgetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Budget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"spentMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<BudgetPartsFragment, unknown>;
export const RatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]} as unknown as DocumentNode<RatePartsFragment, unknown>;
export const RateFindingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateFindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}}]}}]} as unknown as DocumentNode<RateFindingPartsFragment, unknown>;
export const RepricedSumPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RepricedSumParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RepricedSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<RepricedSumPartsFragment, unknown>;
export const RatesOfEntryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatesOfEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RatesOfEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costRate"}},{"kind":"Field","name":{"kind":"Name","value":"costCurrency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<RatesOfEntryPartsFragment, unknown>;
export const MovedTimeEntriesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTimeEntries"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedTimeEntriesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successful"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MovedTimeEntriesFragment, unknown>;
export const ExpensePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpenseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expense"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxDeductible"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"markupRate"}},{"kind":"Field","name":{"kind":"Name","value":"disbursement"}},{"kind":"Field","name":{"kind":"Name","value":"billedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursable"}},{"kind":"Field","name":{"kind":"Name","value":"reimbursedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ExpensePartsFragment, unknown>;
export const MovedExpensesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedExpenses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedExpensesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successful"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpenseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpenseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expense"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxDeductible"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"markupRate"}},{"kind":"Field","name":{"kind":"Name","value":"disbursement"}},{"kind":"Field","name":{"kind":"Name","value":"billedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursable"}},{"kind":"Field","name":{"kind":"Name","value":"reimbursedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MovedExpensesFragment, unknown>;
export const TimeReportSumsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeReportSumsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReportSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableShare"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWithoutCost"}}]}}]}}]} as unknown as DocumentNode<TimeReportSumsPartsFragment, unknown>;
export const TimeReportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"isCountedPerTag"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportSumsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportSumsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableShare"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWithoutCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportSumsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"utilization"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeReportSumsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReportSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableShare"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWithoutCost"}}]}}]}}]} as unknown as DocumentNode<TimeReportPartsFragment, unknown>;
export const TimesheetPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimesheetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timesheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"entryIds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"missingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"entryIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"entryIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runningTimer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TimesheetPartsFragment, unknown>;
export const TimeOverlapsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeOverlapsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeOverlaps"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]} as unknown as DocumentNode<TimeOverlapsPartsFragment, unknown>;
export const ImportedNamesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportedNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeImportNames"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}}]}}]} as unknown as DocumentNode<ImportedNamesFragment, unknown>;
export const TimeImportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeImportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"failedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportedNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeImportNames"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}}]}}]} as unknown as DocumentNode<TimeImportPartsFragment, unknown>;
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"tokenType"}},{"kind":"Field","name":{"kind":"Name","value":"expiresIn"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isEmailVerified"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterMutation, RegisterMutationVariables>;
export const LoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Login"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}}]}}]}}]}}]} as unknown as DocumentNode<LoginMutation, LoginMutationVariables>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const LogoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Logout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}}]}}]} as unknown as DocumentNode<LogoutMutation, LogoutMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isEmailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"isMobileVerified"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const CreateClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRateIds"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<CreateClientMutation, CreateClientMutationVariables>;
export const UpdateClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRateIds"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<UpdateClientMutation, UpdateClientMutationVariables>;
export const ClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Client"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}},{"kind":"Field","name":{"kind":"Name","value":"invoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRateIds"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<ClientQuery, ClientQueryVariables>;
export const ClientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Clients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRateIds"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<ClientsQuery, ClientsQueryVariables>;
export const ItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Item"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ItemQuery, ItemQueryVariables>;
export const ItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Items"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ItemOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"searchIsCapped"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ItemsQuery, ItemsQueryVariables>;
export const CreateItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateItemMutation, CreateItemMutationVariables>;
export const UpdateItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateItemMutation, UpdateItemMutationVariables>;
export const ArchiveItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ArchiveItemMutation, ArchiveItemMutationVariables>;
export const TaxRateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaxRate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxRateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxRateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaxRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<TaxRateQuery, TaxRateQueryVariables>;
export const TaxRatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaxRates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaxRateFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaxRateOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxRates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxRateParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxRateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaxRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<TaxRatesQuery, TaxRatesQueryVariables>;
export const CreateTaxRateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTaxRate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTaxRateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTaxRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxRateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxRateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaxRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateTaxRateMutation, CreateTaxRateMutationVariables>;
export const UpdateTaxRateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTaxRate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTaxRateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTaxRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxRateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxRateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaxRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateTaxRateMutation, UpdateTaxRateMutationVariables>;
export const ArchiveTaxRateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveTaxRate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveTaxRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxRateParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxRateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaxRate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ArchiveTaxRateMutation, ArchiveTaxRateMutationVariables>;
export const CreateInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<CreateInvoiceMutation, CreateInvoiceMutationVariables>;
export const UpdateInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateInvoiceMutation, UpdateInvoiceMutationVariables>;
export const DeleteInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<DeleteInvoiceMutation, DeleteInvoiceMutationVariables>;
export const InvoiceTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvoiceTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryIds"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryIds"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceTimeQuery, InvoiceTimeQueryVariables>;
export const InvoicePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvoicePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<InvoicePreviewQuery, InvoicePreviewQueryVariables>;
export const InvoiceExpensesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvoiceExpenses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expenseIds"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expenseIds"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceExpensesQuery, InvoiceExpensesQueryVariables>;
export const PreviewExpensesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewExpenses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"expenseIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"expenseId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PreviewExpensesQuery, PreviewExpensesQueryVariables>;
export const UpdateInvoiceExpensesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateInvoiceExpenses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expenseIds"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"expenseId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<UpdateInvoiceExpensesMutation, UpdateInvoiceExpensesMutationVariables>;
export const CancelInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<CancelInvoiceMutation, CancelInvoiceMutationVariables>;
export const UpdateInvoiceStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateInvoiceStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateInvoiceStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInvoiceStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateInvoiceStatusMutation, UpdateInvoiceStatusMutationVariables>;
export const PayInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"methodLabel"}},{"kind":"Field","name":{"kind":"Name","value":"paymentDate"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unapplied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<PayInvoiceMutation, PayInvoiceMutationVariables>;
export const DeletePaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeletePayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletePayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentParts"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"methodLabel"}},{"kind":"Field","name":{"kind":"Name","value":"paymentDate"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unapplied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<DeletePaymentMutation, DeletePaymentMutationVariables>;
export const WriteOffInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteOffInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteOffInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeOffInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffReason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<WriteOffInvoiceMutation, WriteOffInvoiceMutationVariables>;
export const MarkInvoiceDisputedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkInvoiceDisputed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkInvoiceDisputedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markInvoiceDisputed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}},{"kind":"Field","name":{"kind":"Name","value":"disputedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<MarkInvoiceDisputedMutation, MarkInvoiceDisputedMutationVariables>;
export const PublishInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<PublishInvoiceMutation, PublishInvoiceMutationVariables>;
export const SendInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"runAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<SendInvoiceMutation, SendInvoiceMutationVariables>;
export const CreateInvoiceWithWarningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateInvoiceWithWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningsOfInvoice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningsOfInvoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}}]}}]}}]} as unknown as DocumentNode<CreateInvoiceWithWarningsMutation, CreateInvoiceWithWarningsMutationVariables>;
export const UpdateInvoiceWithWarningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateInvoiceWithWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningsOfInvoice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningsOfInvoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}}]}}]}}]} as unknown as DocumentNode<UpdateInvoiceWithWarningsMutation, UpdateInvoiceWithWarningsMutationVariables>;
export const PublishInvoiceWithWarningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishInvoiceWithWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningsOfInvoice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningsOfInvoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}}]}}]}}]} as unknown as DocumentNode<PublishInvoiceWithWarningsMutation, PublishInvoiceWithWarningsMutationVariables>;
export const SendInvoiceWithWarningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendInvoiceWithWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningsOfInvoice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningsOfInvoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}}]}}]}}]} as unknown as DocumentNode<SendInvoiceWithWarningsMutation, SendInvoiceWithWarningsMutationVariables>;
export const InvoiceWarningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvoiceWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningsOfInvoice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningsOfInvoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}}]}}]}}]} as unknown as DocumentNode<InvoiceWarningsQuery, InvoiceWarningsQueryVariables>;
export const InvoicesWithWarningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvoicesWithWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WarningsOfInvoice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WarningsOfInvoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"characters"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}}]}}]}}]} as unknown as DocumentNode<InvoicesWithWarningsQuery, InvoicesWithWarningsQueryVariables>;
export const DeliveriesOfInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeliveriesOfInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isCopy"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"failureReason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeliveriesOfInvoiceQuery, DeliveriesOfInvoiceQueryVariables>;
export const InvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceQuery, InvoiceQueryVariables>;
export const InvoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<InvoicesQuery, InvoicesQueryVariables>;
export const RecordPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"methodLabel"}},{"kind":"Field","name":{"kind":"Name","value":"paymentDate"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unapplied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const PaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Payments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentDate"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PaymentsQuery, PaymentsQueryVariables>;
export const RefundsOfInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefundsOfInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundParts"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refundDate"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"externalRefundId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<RefundsOfInvoiceQuery, RefundsOfInvoiceQueryVariables>;
export const RefundsOfPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefundsOfPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refundDate"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"externalRefundId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<RefundsOfPaymentsQuery, RefundsOfPaymentsQueryVariables>;
export const JobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Job"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}}]} as unknown as DocumentNode<JobQuery, JobQueryVariables>;
export const JobProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"JobProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]} as unknown as DocumentNode<JobProgressSubscription, JobProgressSubscriptionVariables>;
export const NodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const PublicInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","alias":{"kind":"Name","value":"pdfWithPaymentsUrl"},"name":{"kind":"Name","value":"pdfUrl"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withPayments"},"value":{"kind":"BooleanValue","value":true}}]},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PublicInvoiceQuery, PublicInvoiceQueryVariables>;
export const VerifyAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isEmailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"isMobileVerified"}}]}}]}}]} as unknown as DocumentNode<VerifyAccountMutation, VerifyAccountMutationVariables>;
export const ResendVerificationOtpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendVerificationOtp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendVerificationOtpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendVerificationOtp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresIn"}}]}}]}}]} as unknown as DocumentNode<ResendVerificationOtpMutation, ResendVerificationOtpMutationVariables>;
export const RequestPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresIn"}}]}}]}}]} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const VerifyResetOtpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyResetOtp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyResetOtpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyResetOtp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetToken"}},{"kind":"Field","name":{"kind":"Name","value":"expiresIn"}}]}}]}}]} as unknown as DocumentNode<VerifyResetOtpMutation, VerifyResetOtpMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}},{"kind":"Field","name":{"kind":"Name","value":"loginTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivity"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}}]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const TerminateSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TerminateSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terminateSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}}]}}]} as unknown as DocumentNode<TerminateSessionMutation, TerminateSessionMutationVariables>;
export const CreateSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateSessionMutation, CreateSessionMutationVariables>;
export const MySecurityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySecurity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"security"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecurityParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecurityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecuritySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTimeout"}},{"kind":"Field","name":{"kind":"Name","value":"allowMultipleSessions"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangeRequired"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLastChanged"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"requirePasswordChangeEvery"}},{"kind":"Field","name":{"kind":"Name","value":"maxFailedLoginAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"accountLockoutDuration"}}]}}]} as unknown as DocumentNode<MySecurityQuery, MySecurityQueryVariables>;
export const UpdateSecuritySettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSecuritySettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSecuritySettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSecuritySettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecurityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecurityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecuritySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTimeout"}},{"kind":"Field","name":{"kind":"Name","value":"allowMultipleSessions"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangeRequired"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLastChanged"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"requirePasswordChangeEvery"}},{"kind":"Field","name":{"kind":"Name","value":"maxFailedLoginAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"accountLockoutDuration"}}]}}]} as unknown as DocumentNode<UpdateSecuritySettingsMutation, UpdateSecuritySettingsMutationVariables>;
export const EnableTwoFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableTwoFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableTwoFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"otpauthUri"}}]}}]}}]} as unknown as DocumentNode<EnableTwoFactorMutation, EnableTwoFactorMutationVariables>;
export const ConfirmTwoFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmTwoFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmTwoFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmTwoFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}},{"kind":"Field","name":{"kind":"Name","value":"security"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecurityParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecurityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecuritySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTimeout"}},{"kind":"Field","name":{"kind":"Name","value":"allowMultipleSessions"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangeRequired"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLastChanged"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"requirePasswordChangeEvery"}},{"kind":"Field","name":{"kind":"Name","value":"maxFailedLoginAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"accountLockoutDuration"}}]}}]} as unknown as DocumentNode<ConfirmTwoFactorMutation, ConfirmTwoFactorMutationVariables>;
export const DisableTwoFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableTwoFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableTwoFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableTwoFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecurityParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecurityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecuritySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTimeout"}},{"kind":"Field","name":{"kind":"Name","value":"allowMultipleSessions"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangeRequired"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLastChanged"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"requirePasswordChangeEvery"}},{"kind":"Field","name":{"kind":"Name","value":"maxFailedLoginAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"accountLockoutDuration"}}]}}]} as unknown as DocumentNode<DisableTwoFactorMutation, DisableTwoFactorMutationVariables>;
export const InviteUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}},{"kind":"Field","name":{"kind":"Name","value":"acceptUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFailure"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"personalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InviteUserMutation, InviteUserMutationVariables>;
export const ResendInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}},{"kind":"Field","name":{"kind":"Name","value":"acceptUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFailure"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"personalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const CancelInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFailure"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"personalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CancelInvitationMutation, CancelInvitationMutationVariables>;
export const InvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryStatus"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryFailure"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"personalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const InvitationOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}}]}}]}}]} as unknown as DocumentNode<InvitationOfferQuery, InvitationOfferQueryVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isEmailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const UserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"User"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}}]} as unknown as DocumentNode<UserQuery, UserQueryVariables>;
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const UpdateMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const RemoveMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}}]}}]}}]} as unknown as DocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const UpdateProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}}]} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const UpdatePreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreferencesParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreferencesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Preferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"desktop"}},{"kind":"Field","name":{"kind":"Name","value":"mobile"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyReports"}},{"kind":"Field","name":{"kind":"Name","value":"projectUpdates"}},{"kind":"Field","name":{"kind":"Name","value":"teamMessages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defaultView"}},{"kind":"Field","name":{"kind":"Name","value":"showWeekends"}},{"kind":"Field","name":{"kind":"Name","value":"autoStartTimer"}},{"kind":"Field","name":{"kind":"Name","value":"reminderInterval"}}]}}]}}]} as unknown as DocumentNode<UpdatePreferencesMutation, UpdatePreferencesMutationVariables>;
export const MyPreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreferencesParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreferencesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Preferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"desktop"}},{"kind":"Field","name":{"kind":"Name","value":"mobile"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyReports"}},{"kind":"Field","name":{"kind":"Name","value":"projectUpdates"}},{"kind":"Field","name":{"kind":"Name","value":"teamMessages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defaultView"}},{"kind":"Field","name":{"kind":"Name","value":"showWeekends"}},{"kind":"Field","name":{"kind":"Name","value":"autoStartTimer"}},{"kind":"Field","name":{"kind":"Name","value":"reminderInterval"}}]}}]}}]} as unknown as DocumentNode<MyPreferencesQuery, MyPreferencesQueryVariables>;
export const AdminLoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminLogin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adminLogin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminLoginMutation, AdminLoginMutationVariables>;
export const AdminUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AdminUserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adminUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isEmailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"isMobileVerified"}},{"kind":"Field","name":{"kind":"Name","value":"isAdministrator"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AdminUsersQuery, AdminUsersQueryVariables>;
export const AdminSetUserStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminSetUserStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdminSetUserStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adminSetUserStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<AdminSetUserStatusMutation, AdminSetUserStatusMutationVariables>;
export const PlanOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanOverview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubscriptionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availablePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hasPremiumTemplates"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubscriptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hasPremiumTemplates"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PlanOverviewQuery, PlanOverviewQueryVariables>;
export const UpgradePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpgradePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpgradePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upgradePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubscriptionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubscriptionParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubscriptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hasPremiumTemplates"}}]}}]}}]} as unknown as DocumentNode<UpgradePlanMutation, UpgradePlanMutationVariables>;
export const CancelSubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSubscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelSubscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubscriptionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubscriptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hasPremiumTemplates"}}]}}]}}]} as unknown as DocumentNode<CancelSubscriptionMutation, CancelSubscriptionMutationVariables>;
export const ConsumeInvoiceAllowanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsumeInvoiceAllowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumeInvoiceAllowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubscriptionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubscriptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hasPremiumTemplates"}}]}}]}}]} as unknown as DocumentNode<ConsumeInvoiceAllowanceMutation, ConsumeInvoiceAllowanceMutationVariables>;
export const SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Settings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"paymentInstructions"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceNumberPattern"}},{"kind":"Field","name":{"kind":"Name","value":"numberAssignment"}},{"kind":"Field","name":{"kind":"Name","value":"paperSize"}},{"kind":"Field","name":{"kind":"Name","value":"reminderSchedule"}},{"kind":"Field","name":{"kind":"Name","value":"lockInvoicesBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"showMobilesToMembers"}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxName"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRate"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowOverlaps"}},{"kind":"Field","name":{"kind":"Name","value":"stepMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"lockTimeBefore"}},{"kind":"Field","name":{"kind":"Name","value":"timerLimitHours"}},{"kind":"Field","name":{"kind":"Name","value":"weekStart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const UpdateSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Settings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"paymentInstructions"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceNumberPattern"}},{"kind":"Field","name":{"kind":"Name","value":"numberAssignment"}},{"kind":"Field","name":{"kind":"Name","value":"paperSize"}},{"kind":"Field","name":{"kind":"Name","value":"reminderSchedule"}},{"kind":"Field","name":{"kind":"Name","value":"lockInvoicesBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"showMobilesToMembers"}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxName"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRate"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowOverlaps"}},{"kind":"Field","name":{"kind":"Name","value":"stepMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"lockTimeBefore"}},{"kind":"Field","name":{"kind":"Name","value":"timerLimitHours"}},{"kind":"Field","name":{"kind":"Name","value":"weekStart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateSettingsMutation, UpdateSettingsMutationVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLogFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const AuditLogVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLogVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLogVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isIntact"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAt"}}]}}]}}]} as unknown as DocumentNode<AuditLogVerificationQuery, AuditLogVerificationQueryVariables>;
export const VerifyAuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyAuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditCheckpointInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLogVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isIntact"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCheckpointKnown"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"checkpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unsealedSince"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}}]} as unknown as DocumentNode<VerifyAuditLogQuery, VerifyAuditLogQueryVariables>;
export const VersionCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"current"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versionCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"current"},"value":{"kind":"Variable","name":{"kind":"Name","value":"current"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"latestVersion"}},{"kind":"Field","name":{"kind":"Name","value":"forceUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]}}]} as unknown as DocumentNode<VersionCheckQuery, VersionCheckQueryVariables>;
export const DeleteClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRateIds"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<DeleteClientMutation, DeleteClientMutationVariables>;
export const RestoreClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRateIds"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<RestoreClientMutation, RestoreClientMutationVariables>;
export const CreateTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"budgetAmount"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateTaskMutation, CreateTaskMutationVariables>;
export const UpdateTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"budgetAmount"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateTaskMutation, UpdateTaskMutationVariables>;
export const ArchiveTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"budgetAmount"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArchiveTaskMutation, ArchiveTaskMutationVariables>;
export const TasksOfProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TasksOfProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"budgetAmount"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TasksOfProjectsQuery, TasksOfProjectsQueryVariables>;
export const CreateProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}},{"kind":"Field","name":{"kind":"Name","value":"defaultBillable"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<CreateProjectMutation, CreateProjectMutationVariables>;
export const UpdateProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}},{"kind":"Field","name":{"kind":"Name","value":"defaultBillable"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<UpdateProjectMutation, UpdateProjectMutationVariables>;
export const DeleteProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<DeleteProjectMutation, DeleteProjectMutationVariables>;
export const ProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Project"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}},{"kind":"Field","name":{"kind":"Name","value":"defaultBillable"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<ProjectQuery, ProjectQueryVariables>;
export const ProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Projects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}},{"kind":"Field","name":{"kind":"Name","value":"defaultBillable"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<ProjectsQuery, ProjectsQueryVariables>;
export const ClientProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}},{"kind":"Field","name":{"kind":"Name","value":"defaultBillable"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<ClientProjectsQuery, ClientProjectsQueryVariables>;
export const InvoiceProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvoiceProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceProjectsQuery, InvoiceProjectsQueryVariables>;
export const PublicFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"poNumber"}},{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"serviceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTo"}},{"kind":"Field","name":{"kind":"Name","value":"paymentInstructions"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicPartyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicPartyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyShown"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyShown"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicPartyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"addressLines"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"taxId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]} as unknown as DocumentNode<PublicFiguresQuery, PublicFiguresQueryVariables>;
export const TimeEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<TimeEntryQuery, TimeEntryQueryVariables>;
export const TimeEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntryOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<TimeEntriesQuery, TimeEntriesQueryVariables>;
export const CreateTimeEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTimeEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTimeEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTimeEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateTimeEntryMutation, CreateTimeEntryMutationVariables>;
export const UpdateTimeEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTimeEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTimeEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTimeEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateTimeEntryMutation, UpdateTimeEntryMutationVariables>;
export const DeleteTimeEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteTimeEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteTimeEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<DeleteTimeEntryMutation, DeleteTimeEntryMutationVariables>;
export const RunningTimerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunningTimer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runningTimer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RunningTimerQuery, RunningTimerQueryVariables>;
export const StartTimerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartTimer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartTimerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startTimer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StartedTimer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartedTimer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartTimerPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stopped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}}]}}]} as unknown as DocumentNode<StartTimerMutation, StartTimerMutationVariables>;
export const RestartTimerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestartTimer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restartTimer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StartedTimer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartedTimer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartTimerPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stopped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}}]}}]} as unknown as DocumentNode<RestartTimerMutation, RestartTimerMutationVariables>;
export const StopTimerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopTimer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopTimer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<StopTimerMutation, StopTimerMutationVariables>;
export const DiscardTimerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardTimer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardTimer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<DiscardTimerMutation, DiscardTimerMutationVariables>;
export const ProjectBudgetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectBudgets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BudgetParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BudgetParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BudgetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Budget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"spentMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]} as unknown as DocumentNode<ProjectBudgetsQuery, ProjectBudgetsQueryVariables>;
export const BudgetsOfProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BudgetsOfProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BudgetParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BudgetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Budget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"spentMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]} as unknown as DocumentNode<BudgetsOfProjectsQuery, BudgetsOfProjectsQueryVariables>;
export const SetBudgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetBudget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BudgetParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BudgetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Budget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"spentMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]} as unknown as DocumentNode<SetBudgetMutation, SetBudgetMutationVariables>;
export const SpendOnBudgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SpendOnBudget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTimeEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTimeEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BudgetParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BudgetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Budget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"spentMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"remainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]} as unknown as DocumentNode<SpendOnBudgetMutation, SpendOnBudgetMutationVariables>;
export const RatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RateFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]} as unknown as DocumentNode<RatesQuery, RatesQueryVariables>;
export const RateExplanationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RateExplanation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateExplanationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateExplanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"billing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateFindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateFindingParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateFindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}}]}}]} as unknown as DocumentNode<RateExplanationQuery, RateExplanationQueryVariables>;
export const RepricePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RepricePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RepricePreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repricePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RepricedSumParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RepricedSumParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatesOfEntryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatesOfEntryParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftAlone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RepricedSumParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RepricedSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatesOfEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RatesOfEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costRate"}},{"kind":"Field","name":{"kind":"Name","value":"costCurrency"}}]}}]} as unknown as DocumentNode<RepricePreviewQuery, RepricePreviewQueryVariables>;
export const RepriceTimeEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RepriceTimeEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RepriceTimeEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repriceTimeEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RepricedSumParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RepricedSumParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RepricedSumParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RepricedSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<RepriceTimeEntriesMutation, RepriceTimeEntriesMutationVariables>;
export const SetRateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RateParts"}},{"kind":"Field","name":{"kind":"Name","value":"entriesToReprice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]} as unknown as DocumentNode<SetRateMutation, SetRateMutationVariables>;
export const SubmitTimeEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitTimeEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitTimeEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitTimeEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedTimeEntries"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTimeEntries"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedTimeEntriesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successful"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SubmitTimeEntriesMutation, SubmitTimeEntriesMutationVariables>;
export const ApproveTimeEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveTimeEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveTimeEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveTimeEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedTimeEntries"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTimeEntries"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedTimeEntriesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successful"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApproveTimeEntriesMutation, ApproveTimeEntriesMutationVariables>;
export const RejectTimeEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectTimeEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectTimeEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectTimeEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedTimeEntries"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTimeEntries"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedTimeEntriesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successful"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RejectTimeEntriesMutation, RejectTimeEntriesMutationVariables>;
export const ReopenTimeEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenTimeEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenTimeEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenTimeEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedTimeEntries"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"isTimer"}},{"kind":"Field","name":{"kind":"Name","value":"isRunning"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"rateKind"}},{"kind":"Field","name":{"kind":"Name","value":"ownRate"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceLineId"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"customFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedTimeEntries"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedTimeEntriesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successful"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeEntryParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"timeEntryId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReopenTimeEntriesMutation, ReopenTimeEntriesMutationVariables>;
export const ExpenseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Expense"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expense"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpenseParts"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rejectedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpenseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expense"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxDeductible"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"markupRate"}},{"kind":"Field","name":{"kind":"Name","value":"disbursement"}},{"kind":"Field","name":{"kind":"Name","value":"billedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursable"}},{"kind":"Field","name":{"kind":"Name","value":"reimbursedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ExpenseQuery, ExpenseQueryVariables>;
export const ExpensesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Expenses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpenseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpenseOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expenses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpenseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpenseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expense"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxDeductible"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"markupRate"}},{"kind":"Field","name":{"kind":"Name","value":"disbursement"}},{"kind":"Field","name":{"kind":"Name","value":"billedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursable"}},{"kind":"Field","name":{"kind":"Name","value":"reimbursedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ExpensesQuery, ExpensesQueryVariables>;
export const CreateExpenseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateExpense"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateExpenseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createExpense"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpenseParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpenseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expense"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxDeductible"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"markupRate"}},{"kind":"Field","name":{"kind":"Name","value":"disbursement"}},{"kind":"Field","name":{"kind":"Name","value":"billedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursable"}},{"kind":"Field","name":{"kind":"Name","value":"reimbursedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateExpenseMutation, CreateExpenseMutationVariables>;
export const UpdateExpenseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateExpense"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateExpenseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateExpense"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpenseParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpenseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expense"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxDeductible"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"markupRate"}},{"kind":"Field","name":{"kind":"Name","value":"disbursement"}},{"kind":"Field","name":{"kind":"Name","value":"billedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursable"}},{"kind":"Field","name":{"kind":"Name","value":"reimbursedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateExpenseMutation, UpdateExpenseMutationVariables>;
export const DeleteExpenseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteExpense"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteExpense"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<DeleteExpenseMutation, DeleteExpenseMutationVariables>;
export const SubmitExpensesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitExpenses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitExpensesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitExpenses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedExpenses"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpenseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expense"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxDeductible"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"markupRate"}},{"kind":"Field","name":{"kind":"Name","value":"disbursement"}},{"kind":"Field","name":{"kind":"Name","value":"billedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursable"}},{"kind":"Field","name":{"kind":"Name","value":"reimbursedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedExpenses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedExpensesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successful"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpenseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SubmitExpensesMutation, SubmitExpensesMutationVariables>;
export const ApproveExpensesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveExpenses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveExpensesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveExpenses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedExpenses"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpenseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expense"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxDeductible"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"markupRate"}},{"kind":"Field","name":{"kind":"Name","value":"disbursement"}},{"kind":"Field","name":{"kind":"Name","value":"billedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursable"}},{"kind":"Field","name":{"kind":"Name","value":"reimbursedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedExpenses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedExpensesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successful"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpenseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApproveExpensesMutation, ApproveExpensesMutationVariables>;
export const RejectExpensesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectExpenses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectExpensesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectExpenses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedExpenses"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpenseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expense"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxDeductible"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"markupRate"}},{"kind":"Field","name":{"kind":"Name","value":"disbursement"}},{"kind":"Field","name":{"kind":"Name","value":"billedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursable"}},{"kind":"Field","name":{"kind":"Name","value":"reimbursedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedExpenses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedExpensesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successful"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpenseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RejectExpensesMutation, RejectExpensesMutationVariables>;
export const ReopenExpensesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenExpenses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenExpensesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenExpenses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedExpenses"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExpenseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Expense"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"clientRate"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxDeductible"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"}},{"kind":"Field","name":{"kind":"Name","value":"billable"}},{"kind":"Field","name":{"kind":"Name","value":"markupRate"}},{"kind":"Field","name":{"kind":"Name","value":"disbursement"}},{"kind":"Field","name":{"kind":"Name","value":"billedAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reimbursable"}},{"kind":"Field","name":{"kind":"Name","value":"reimbursedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptUrl"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLocked"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}},{"kind":"Field","name":{"kind":"Name","value":"isInvoiced"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedExpenses"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MovedExpensesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successful"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExpenseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReopenExpensesMutation, ReopenExpensesMutationVariables>;
export const TimeReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportGrouping"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPrevious"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"withPrevious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPrevious"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeReportSumsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReportSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableShare"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWithoutCost"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"isCountedPerTag"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportSumsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportSumsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableShare"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWithoutCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportSumsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"utilization"}}]}}]}}]} as unknown as DocumentNode<TimeReportQuery, TimeReportQueryVariables>;
export const TimeReportCsvDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeReportCsv"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportGrouping"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPrevious"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CsvFormat"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"withPrevious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPrevious"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"csv"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}}]}]}}]}}]} as unknown as DocumentNode<TimeReportCsvQuery, TimeReportCsvQueryVariables>;
export const ProjectReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"thenBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportGrouping"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReportFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"thenBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"thenBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeReportSumsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReportSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableShare"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWithoutCost"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"isCountedPerTag"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportSumsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportSumsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableShare"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWithoutCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportSumsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"utilization"}}]}}]}}]} as unknown as DocumentNode<ProjectReportQuery, ProjectReportQueryVariables>;
export const UserReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"thenBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportGrouping"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPrevious"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"thenBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"thenBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"withPrevious"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPrevious"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeReportSumsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReportSums"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableShare"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWithoutCost"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupBy"}},{"kind":"Field","name":{"kind":"Name","value":"isCountedPerTag"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportSumsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportSumsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableShare"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"minutesWithoutCost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeReportSumsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"utilization"}}]}}]}}]} as unknown as DocumentNode<UserReportQuery, UserReportQueryVariables>;
export const TimesheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timesheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timesheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}},{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimesheetParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimesheetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timesheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"entryIds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"missingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"entryIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"entryIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runningTimer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TimesheetQuery, TimesheetQueryVariables>;
export const SubmitTimesheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitTimesheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitTimesheetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitTimesheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successful"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timesheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimesheetParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimesheetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timesheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"}},{"kind":"Field","name":{"kind":"Name","value":"entryIds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"billableMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"missingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"entryIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withoutRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"entryIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runningTimer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SubmitTimesheetMutation, SubmitTimesheetMutationVariables>;
export const TimeOverlapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeOverlaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dateFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dateTo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeOverlaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dateFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dateFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"dateTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dateTo"}}},{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeOverlapsParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeOverlapsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeOverlaps"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]} as unknown as DocumentNode<TimeOverlapsQuery, TimeOverlapsQueryVariables>;
export const SetTimeAndListOverlapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTimeAndListOverlaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"time"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeSettingsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"time"},"value":{"kind":"Variable","name":{"kind":"Name","value":"time"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowOverlaps"}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeOverlapsParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeOverlapsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeOverlaps"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]} as unknown as DocumentNode<SetTimeAndListOverlapsMutation, SetTimeAndListOverlapsMutationVariables>;
export const ImportTimeLogsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportTimeLogs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportTimeLogsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importTimeLogs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}}]}}]}}]}}]} as unknown as DocumentNode<ImportTimeLogsMutation, ImportTimeLogsMutationVariables>;
export const MergeMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isPlaceholder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedTimeEntries"}}]}}]}}]} as unknown as DocumentNode<MergeMemberMutation, MergeMemberMutationVariables>;
export const UploadFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UploadFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"maxBytes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<UploadFileMutation, UploadFileMutationVariables>;
export const ImportTimeFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportTimeFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportTimeFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importTimeFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeImportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportedNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeImportNames"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeImportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"failedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<ImportTimeFileMutation, ImportTimeFileMutationVariables>;
export const TimeImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeImportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportedNames"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeImportNames"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"createdCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeImportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimeImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"failedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineNumber"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lockedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<TimeImportQuery, TimeImportQueryVariables>;
export const TimeImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeImportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TimeImportsQuery, TimeImportsQueryVariables>;