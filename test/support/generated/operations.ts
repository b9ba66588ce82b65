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
  /** An ISO 4217 currency code, such as "USD". It decides how many decimals an amount has. */
  CurrencyCode: { input: string; output: string; }
  /** A day of the calendar, `YYYY-MM-DD`, such as "2025-01-15". A day that does not exist is a VALIDATION_ERROR. */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601, such as "2025-01-15T10:30:00.000Z"; always given in UTC. */
  DateTime: { input: string; output: string; }
  /** A decimal number, as a string such as "3090.00" or "0.08"; never a float. A JSON number is taken where it is exact. Amounts have at most the digits of their currency; VALIDATION_ERROR otherwise. Zeros at the end do not count. */
  Decimal: { input: string | number; output: string; }
  /** A JSON object whose fields depend on what it is about. */
  JSON: { input: any; output: any; }
};

/** The token of an invitation, and who accepts it. */
export type AcceptInvitationInput = {
  /** The name: needed of those who have no account; who has one keeps their name. At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A new password by the policy (PASSWORD_POLICY_VIOLATION); for those who have an account, the one they have (UNAUTHORIZED). */
  password: Scalars['String']['input'];
  /** What they prefer; merged with what they have. */
  preferences?: InputMaybe<UpdatePreferencesInput>;
  /** A recovery code, in place of `totpCode`. At most 40 characters; spaces do not matter. */
  recoveryCode?: InputMaybe<Scalars['String']['input']>;
  /** The token in the link of the email. */
  token: Scalars['String']['input'];
  /** The code of the authenticator app, of those whose account has two-factor on. TWO_FACTOR_REQUIRED. At most 20 characters; spaces do not matter. */
  totpCode?: InputMaybe<Scalars['String']['input']>;
};

/** What of an account is verified now. */
export type AccountVerification = {
  __typename?: 'AccountVerification';
  /** Whether the email address is verified: sending invoices needs it. */
  isEmailVerified: Scalars['Boolean']['output'];
  /** Whether the mobile number is verified. */
  isMobileVerified: Scalars['Boolean']['output'];
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

/** A postal address; every part may be left out. */
export type AddressInput = {
  /** City or town. At most 200 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country, as it should be printed. At most 200 characters. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. At most 200 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or region. At most 200 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. At most 200 characters. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** Second line: suite, floor, care of. At most 200 characters. */
  street2?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that a user is in: its name and plan, and nothing of what it does. */
export type AdminPlace = {
  __typename?: 'AdminPlace';
  /** The business name. */
  organizationName: Scalars['String']['output'];
  /** Its plan. */
  plan: Plan;
  /** The user's place in it. */
  role: MemberRole;
};

/** Who is suspended or restored. */
export type AdminSetUserStatusInput = {
  /** Which user; not yourself. An ID of the form `usr_…`. */
  id: Scalars['ID']['input'];
  /** SUSPENDED ends all their sessions at once. */
  status: UserStatus;
};

/** A user as an administrator of the platform sees one. */
export type AdminUser = {
  __typename?: 'AdminUser';
  /** When the user registered. */
  createdAt: Scalars['DateTime']['output'];
  /** The email address, in lower case. */
  email: Scalars['String']['output'];
  /** The id, `usr_…`. */
  id: Scalars['ID']['output'];
  /** Whether the user administers the platform. */
  isAdministrator: Scalars['Boolean']['output'];
  /** Whether the user has shown that the email address is theirs. */
  isEmailVerified: Scalars['Boolean']['output'];
  /** Whether the user has shown that the mobile number is theirs. */
  isMobileVerified: Scalars['Boolean']['output'];
  /** When the user last logged in with a password. */
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** The mobile number in E.164. */
  mobile?: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** The organizations that the user is in, the first joined first. */
  places: Array<AdminPlace>;
  /** Whether the user can log in. */
  status: UserStatus;
};

/** A page of a list of AdminUsers. */
export type AdminUserConnection = {
  __typename?: 'AdminUserConnection';
  /** The rows with their places. */
  edges: Array<AdminUserEdge>;
  /** The rows without their places. */
  nodes: Array<AdminUser>;
  /** Whether there is more on either side. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; worked out only when it is asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One AdminUser of a list, with its place. */
export type AdminUserEdge = {
  __typename?: 'AdminUserEdge';
  /** Its place in the list; opaque, and stable while rows come and go. */
  cursor: Scalars['String']['output'];
  /** The AdminUser itself. */
  node: AdminUser;
};

/** Which users of the platform; conditions that are given must all hold. */
export type AdminUserFilter = {
  /** Only those whose email is, or is not, verified. */
  isEmailVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text that the name or email contains, in any case. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only those who can, or cannot, log in. */
  status?: InputMaybe<UserStatus>;
};

/** A place in the chain of the audit log: keep it outside, and go on from it next time. */
export type AuditCheckpoint = {
  __typename?: 'AuditCheckpoint';
  /** Its hash, over all entries up to it: SHA-256 in hexadecimal. */
  hash: Scalars['String']['output'];
  /** The number of the entry there. */
  sequence: Scalars['Int']['output'];
};

/** A place in the chain of the audit log, as `auditLogVerification` gave it. */
export type AuditCheckpointInput = {
  /** Its hash. SHA-256 in hexadecimal. */
  hash: Scalars['String']['input'];
  /** The number of the entry there. At least 1. */
  sequence: Scalars['Int']['input'];
};

/** One change of one thing: who, what, when, from where, before and after. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The act, by the name of its operation, such as `createClient`; `refreshTokenReused`; `accountLocked`; `system`. */
  action: Scalars['String']['output'];
  /** Who did it; null for the system, and for who has left. */
  actor?: Maybe<User>;
  /** Who did it (`usr_…`); null for the system and for nobody known. */
  actorId?: Maybe<Scalars['ID']['output']>;
  /** What changed, as it is, amounts in minor units; null for what was deleted. Secrets show as "***". */
  after?: Maybe<Scalars['JSON']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What changed, as it was, amounts in minor units; null for what was made. Secrets show as "***". */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The IP address from which it was asked for. */
  ipAddress?: Maybe<Scalars['String']['output']>;
  /** The request, as in the logs and in errors. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** Its number in the organization: from 1, without gaps. */
  sequence: Scalars['Int']['output'];
  /** What was changed. */
  target: AuditTarget;
  /** Its id; null for what has none in the API. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** The device from which it was asked for. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of AuditEntrys. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The rows with their places. */
  edges: Array<AuditEntryEdge>;
  /** The rows without their places. */
  nodes: Array<AuditEntry>;
  /** Whether there is more on either side. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; worked out only when it is asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One AuditEntry of a list, with its place. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Its place in the list; opaque, and stable while rows come and go. */
  cursor: Scalars['String']['output'];
  /** The AuditEntry itself. */
  node: AuditEntry;
};

/** Which entries; conditions that are given must all hold. */
export type AuditLogFilter = {
  /** Only this act, such as `updateClient`. At most 100 characters. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Only what this user did. An ID of the form `usr_…`. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Only from this instant on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only changes of such things. */
  target?: InputMaybe<AuditTarget>;
  /** Only changes of this thing: the id of an organization, a user, a member, an invitation, a client, a project, an invoice, a payment or a session. */
  targetId?: InputMaybe<Scalars['ID']['input']>;
  /** Only before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What an act can change. */
export type AuditTarget =
  /** A client. */
  | 'CLIENT'
  /** What was taken off an invoice. */
  | 'CREDIT'
  /** An email that was asked for. */
  | 'DELIVERY'
  /** An invitation. */
  | 'INVITATION'
  /** An invoice. */
  | 'INVOICE'
  /** Wrong guesses that have locked the account of a user. */
  | 'LOGIN_ATTEMPTS'
  /** A place in the organization. */
  | 'MEMBER'
  /** A code or link that was asked for; not what it is. */
  | 'ONE_TIME_SECRET'
  /** The organization: its settings. */
  | 'ORGANIZATION'
  /** Money received. */
  | 'PAYMENT'
  /** Money paid for a plan. */
  | 'PLAN_PAYMENT'
  /** A project. */
  | 'PROJECT'
  /** A place in the team of a project. */
  | 'PROJECT_MEMBER'
  /** Money given back. */
  | 'REFUND'
  /** A login: begun, gone on with, ended. */
  | 'SESSION'
  /** The plan, and what is used of the allowance. */
  | 'SUBSCRIPTION'
  /** A person: profile, preferences, password, second factor. */
  | 'USER';

/** Whether the audit log is as it was written, as far as it was looked at: 10,000 entries from the checkpoint, or from the beginning. Personal values that were erased break nothing. */
export type AuditVerification = {
  __typename?: 'AuditVerification';
  /** The first `sequence` at which the chain breaks. */
  brokenAt?: Maybe<Scalars['Int']['output']>;
  /** The last entry that was found as it was written, to be sent as `since` the next time; null where there is none. */
  checkpoint?: Maybe<AuditCheckpoint>;
  /** Whether the entry of `since` is there, with that hash; false tells that the log was cut off or written anew since. True without `since`. */
  isCheckpointKnown: Scalars['Boolean']['output'];
  /** Whether the end of the chain was reached; else go on from `checkpoint`. */
  isComplete: Scalars['Boolean']['output'];
  /** Whether each of these entries is there and unchanged, by the chain of their hashes. */
  isIntact: Scalars['Boolean']['output'];
  /** How many entries are written and not in the chain yet, which they join within moments. */
  unsealedCount: Scalars['Int']['output'];
  /** When the oldest of these was written. */
  unsealedSince?: Maybe<Scalars['DateTime']['output']>;
  /** When the nightly check last found the whole log as it was written; null for never. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How the business shows itself on invoices, in emails and on the hosted page. */
export type BrandingSettings = {
  __typename?: 'BrandingSettings';
  /** The colour of accents, `#rrggbb`. */
  accentColor: Scalars['String']['output'];
  /** The address. */
  address?: Maybe<Address>;
  /** The email address to which clients write. */
  email?: Maybe<Scalars['String']['output']>;
  /** The logo as a `data:image/…;base64,` URI. For its length it costs as much as 160 other fields. */
  logo?: Maybe<Scalars['String']['output']>;
  /** The business name. */
  name: Scalars['String']['output'];
  /** The telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The first colour, `#rrggbb`. */
  primaryColor: Scalars['String']['output'];
  /** The second colour, `#rrggbb`. */
  secondaryColor: Scalars['String']['output'];
  /** The web site. */
  website?: Maybe<Scalars['String']['output']>;
};

/** A change of how the business shows itself: what is left out stays, `null` clears. */
export type BrandingSettingsInput = {
  /** The colour of accents. Cannot be cleared. `#rrggbb`. */
  accentColor?: InputMaybe<Scalars['String']['input']>;
  /** The address; takes the place of the whole address. */
  address?: InputMaybe<AddressInput>;
  /** The email address to which clients write. At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The logo as a `data:image/…;base64,` URI: PNG, JPEG or WebP of at most 4096 pixels a side, or SVG without scripts, styles, animations and anything that is loaded from elsewhere. Where and when it was taken is taken out. At most 393216 bytes. */
  logo?: InputMaybe<Scalars['String']['input']>;
  /** The business name. Cannot be cleared. 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number. At most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The first colour. Cannot be cleared. `#rrggbb`. */
  primaryColor?: InputMaybe<Scalars['String']['input']>;
  /** The second colour. Cannot be cleared. `#rrggbb`. */
  secondaryColor?: InputMaybe<Scalars['String']['input']>;
  /** The web site. `https://…`, at most 500 characters. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** The password that is, and the one that is to be. */
export type ChangePasswordInput = {
  /** The password that is. */
  currentPassword: Scalars['String']['input'];
  /** The password that is to be: 8 to 128 characters with an upper-case and a lower-case letter, a digit and a special character; not a common password, and none of the last five. PASSWORD_POLICY_VIOLATION lists every rule broken. */
  newPassword: Scalars['String']['input'];
};

/** Whom the organization bills. */
export type Client = Node & {
  __typename?: 'Client';
  /** The address printed on invoices. */
  address?: Maybe<Address>;
  /** What is open on published invoices, per currency; empty when nothing is; null for employees without the feature INVOICING. */
  balance?: Maybe<Array<Money>>;
  /** The company, where `name` is a person. */
  company?: Maybe<Scalars['String']['output']>;
  /** Who to ask for. */
  contactPerson?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Money received that no invoice has taken yet, per currency; empty when there is none; null for employees without the feature INVOICING. */
  credit?: Maybe<Array<Money>>;
  /** The currency of new invoices; null means the organization's. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Default rate an hour, in major units of the client's currency; null for employees without the feature INVOICING. */
  defaultHourlyRate?: Maybe<Scalars['Decimal']['output']>;
  /** Where invoices are sent. */
  email?: Maybe<Scalars['String']['output']>;
  /** Further addresses that get every invoice; at most 10. */
  extraRecipients: Array<Scalars['String']['output']>;
  /** The id; unique over all kinds, and stable. */
  id: Scalars['ID']['output'];
  /** Its newest invoices; page through all of them by `invoices(filter: { clientId })`. Null for employees without the feature INVOICING. */
  invoices?: Maybe<Array<Invoice>>;
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
  /** Its projects that are not archived, by name; of employees, their own. */
  projects: Array<Project>;
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
  /** Text that the name, company or email contains, in any case. At most 100 characters. */
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
  /** The name; case and accents do not count, and 10 follows 9. */
  | 'NAME';

/** A first code of the authenticator app. */
export type ConfirmTwoFactorInput = {
  /** The six digits that the app shows. INVALID_OTP when they are wrong. At most 20 characters; spaces do not matter. */
  code: Scalars['String']['input'];
};

/** What turning two-factor on gives. */
export type ConfirmTwoFactorPayload = {
  __typename?: 'ConfirmTwoFactorPayload';
  /** How many other sessions were ended by it: they had begun without a second factor. */
  endedSessions: Scalars['Int']['output'];
  /** Ten recovery codes, each good once in place of a code of the app. Shown this once: keep them apart. */
  recoveryCodes: Array<Scalars['String']['output']>;
  /** The settings as they are now. */
  security: SecuritySettings;
};

/** A new client. */
export type CreateClientInput = {
  /** The address printed on invoices; takes the place of the whole address. */
  address?: InputMaybe<AddressInput>;
  /** The company, where `name` is a person. At most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Who to ask for. At most 200 characters. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** The currency of new invoices. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Default rate an hour in major units. Not below zero; at most four decimals. */
  defaultHourlyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Where invoices are sent. At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Further addresses that get every invoice. At most 10 items. Each: At most 254 characters. */
  extraRecipients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The locale of its invoices. A BCP 47 language tag such as "de-CH". */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The name as it is printed on invoices. 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Notes for members only. At most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** When invoices are due. `Net N` (0 to 365), `Due on receipt` or `EOM`. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. At most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Tax or VAT number. At most 100 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

/** A new invoice, made as a draft. */
export type CreateInvoiceInput = {
  /** Whom it bills. An ID of the form `cli_…`. */
  clientId: Scalars['ID']['input'];
  /** Notes that are printed on it. At most 5000 characters. */
  clientNotes?: InputMaybe<Scalars['String']['input']>;
  /** Its currency; the client's or the organization's where it is left out. Fixed from then on. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** A fixed discount in major units, never above the subtotal. Not below zero. Not together with `discountRate`. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** A discount as a share of the subtotal. Not together with `discountAmount`. A fraction between 0 and 1, of at most six decimals: "0.08" is 8 %. */
  discountRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The day it is due; by the payment terms where it is left out. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The day of issue; today in the organization's time zone where it is left out. */
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Its lines, in order. 1 to 500 items. */
  lines: Array<InvoiceLineInput>;
  /** Notes for members only. At most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** When it is due; the client's or the organization's terms where left out. `Net N` (0 to 365), `Due on receipt` or `EOM`. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** Short for one tax with the organization's tax name. A fraction between 0 and 1, of at most six decimals: "0.08" is 8 %. Not together with `taxes`. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The taxes of lines that name none of their own; the organization's default where left out. At most 10 items. */
  taxes?: InputMaybe<Array<TaxInput>>;
};

/** A new project. */
export type CreateProjectInput = {
  /** For whom. NOT_FOUND; INVALID_STATE for a deleted client. An ID of the form `cli_…`. */
  clientId: Scalars['ID']['input'];
  /** The day by which it is to be done. */
  deadline?: InputMaybe<Scalars['Date']['input']>;
  /** Whether its time is billed unless it is said otherwise; true when it is made. Cannot be cleared. */
  defaultBillable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Default rate an hour in major units of the client's currency. Not below zero; at most four decimals. */
  defaultRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it is about. At most 5000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name. 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Where it stands; ACTIVE when it is made. Cannot be cleared. */
  status?: InputMaybe<ProjectStatus>;
  /** The whole list. At most 20 items. Each: 1 to 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who works on it, each once: the whole team. Employees see the projects that they work on. At most 100 items. */
  teamMembers?: InputMaybe<Array<ProjectMemberInput>>;
};

/** The device that gets a session of its own, and the caller's password. */
export type CreateSessionInput = {
  /** The caller's password: an access token, which is good for minutes, does not suffice for a session of days. UNAUTHORIZED when it is wrong. */
  password: Scalars['String']['input'];
  /** What the list of sessions says of the device: its user agent, or a name. 1 to 400 characters. */
  userAgent: Scalars['String']['input'];
};

/** A further session of the caller, and what the other device needs to act in it. */
export type CreateSessionPayload = {
  __typename?: 'CreateSessionPayload';
  /** The session. */
  session: Session;
  /** For the other device; shown this once. */
  tokens: SessionTokens;
};

/** How the first screen behaves. */
export type DashboardPreferences = {
  __typename?: 'DashboardPreferences';
  /** Whether a timer starts when it is opened. */
  autoStartTimer: Scalars['Boolean']['output'];
  /** What it shows. */
  defaultView: DashboardView;
  /** Minutes between reminders to track time; 0 is never. */
  reminderInterval: Scalars['Int']['output'];
  /** Whether weeks have seven days there. */
  showWeekends: Scalars['Boolean']['output'];
};

/** How the first screen behaves: what is left out stays, `null` is as usual again. */
export type DashboardPreferencesInput = {
  /** Whether a timer starts when it is opened. */
  autoStartTimer?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it shows. */
  defaultView?: InputMaybe<DashboardView>;
  /** Minutes between reminders to track time; 0 is never. From 0 to 1440. */
  reminderInterval?: InputMaybe<Scalars['Int']['input']>;
  /** Whether weeks have seven days there. */
  showWeekends?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the first screen shows. */
export type DashboardView =
  /** The figures. */
  | 'DASHBOARD'
  /** The invoices. */
  | 'INVOICES'
  /** The projects. */
  | 'PROJECTS'
  /** The week's time. */
  | 'TIMESHEET';

/** How days are written on screens. */
export type DateFormat =
  /** `DD/MM/YYYY`. */
  | 'DAY_MONTH_YEAR'
  /** `DD.MM.YYYY`. */
  | 'DAY_MONTH_YEAR_DOTS'
  /** `MM/DD/YYYY`. */
  | 'MONTH_DAY_YEAR'
  /** `YYYY-MM-DD`. */
  | 'YEAR_MONTH_DAY';

/** What came of deleting a project. */
export type DeleteProjectPayload = {
  __typename?: 'DeleteProjectPayload';
  /** The id of the project. */
  id: Scalars['ID']['output'];
  /** Whether it is gone, or archived. */
  outcome: ProjectDeletion;
};

/** What turning two-factor off takes: the password, and one of the two codes. */
export type DisableTwoFactorInput = {
  /** The password. UNAUTHORIZED when it is wrong. */
  password: Scalars['String']['input'];
  /** A recovery code in place of `totpCode`. At most 40 characters; spaces do not matter. */
  recoveryCode?: InputMaybe<Scalars['String']['input']>;
  /** The six digits that the authenticator app shows. TWO_FACTOR_REQUIRED when both codes are left out. At most 20 characters; spaces do not matter. */
  totpCode?: InputMaybe<Scalars['String']['input']>;
};

/** The stable codes of `extensions.code` in errors. */
export type ErrorCode =
  /** Too many failed logins; `retryAfter` in seconds. */
  | 'ACCOUNT_LOCKED'
  /** The account was suspended. */
  | 'ACCOUNT_SUSPENDED'
  /** Somebody changed it meanwhile; read it again. */
  | 'CONFLICT'
  /** What followed this cursor is no longer kept: begin anew. */
  | 'CURSOR_EXPIRED'
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
  /** A statement took longer than it may and was stopped; nothing has changed. Ask for less at once. */
  | 'STATEMENT_TIMEOUT'
  /** The token has expired: refresh or ask for a new one. */
  | 'TOKEN_EXPIRED'
  /** A second factor is needed. */
  | 'TWO_FACTOR_REQUIRED'
  /** No session: log in first. Or, of what takes a password, the wrong one. */
  | 'UNAUTHORIZED'
  /** The input cannot be taken; `details` names each field and the reason. */
  | 'VALIDATION_ERROR';

/** What to do with money beyond the balance of an invoice. */
export type ExcessPolicy =
  /** The rest stays as the client's credit. */
  | 'CREDIT'
  /** OVERPAYMENT, with the balance in the error. */
  | 'REFUSE';

/** An offer to become a member. Its token is in the email alone: nobody here can accept it for another. */
export type Invitation = Node & {
  __typename?: 'Invitation';
  /** When it was accepted. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Where they will work. */
  department?: Maybe<Scalars['String']['output']>;
  /** Whom it was sent to, in lower case. */
  email: Scalars['String']['output'];
  /** Until when it can be accepted. */
  expiresAt: Scalars['DateTime']['output'];
  /** What an employee will be able to do beyond their own. */
  features: Array<MemberFeature>;
  /** Rate an hour in major units of the organization's currency. */
  hourlyRate?: Maybe<Scalars['Decimal']['output']>;
  /** The id; unique over all kinds, and stable. */
  id: Scalars['ID']['output'];
  /** Who sent it last; null for somebody who has left. */
  invitedBy?: Maybe<User>;
  /** What they will be called at work. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** What the email says besides. */
  personalMessage?: Maybe<Scalars['String']['output']>;
  /** The projects they will be limited to; null is no limit. */
  projectIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** What they will be. */
  role: MemberRole;
  /** Where it stands. */
  status: InvitationStatus;
  /** With whom they will work. */
  team?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of Invitations. */
export type InvitationConnection = {
  __typename?: 'InvitationConnection';
  /** The rows with their places. */
  edges: Array<InvitationEdge>;
  /** The rows without their places. */
  nodes: Array<Invitation>;
  /** Whether there is more on either side. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; worked out only when it is asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Invitation of a list, with its place. */
export type InvitationEdge = {
  __typename?: 'InvitationEdge';
  /** Its place in the list; opaque, and stable while rows come and go. */
  cursor: Scalars['String']['output'];
  /** The Invitation itself. */
  node: Invitation;
};

/** What the person who was invited sees of an invitation that can be accepted. */
export type InvitationOffer = {
  __typename?: 'InvitationOffer';
  /** Where they will work. */
  department?: Maybe<Scalars['String']['output']>;
  /** Whom it was sent to. */
  email: Scalars['String']['output'];
  /** Until when it can be accepted. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whether somebody has this email already: then accepting takes the password they have. */
  hasAccount: Scalars['Boolean']['output'];
  /** Who invites; null for somebody who has left. */
  invitedBy?: Maybe<Scalars['String']['output']>;
  /** What they will be called at work. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** The business that invites. */
  organizationName: Scalars['String']['output'];
  /** What the sender says besides. */
  personalMessage?: Maybe<Scalars['String']['output']>;
  /** What they will be. */
  role: MemberRole;
  /** With whom they will work. */
  team?: Maybe<Scalars['String']['output']>;
};

/** What an employee will be able to do beyond their own, and to which projects they are limited. */
export type InvitationPermissionsInput = {
  /** The features; none where it is left out. At most 10 items. */
  features?: InputMaybe<Array<MemberFeature>>;
  /** The projects; no limit where it is left out. NOT_FOUND. At most 100 items. Each: An ID of the form `prj_…`. */
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Where an invitation stands. */
export type InvitationStatus =
  /** Made a member, once. */
  | 'ACCEPTED'
  /** Taken back. */
  | 'CANCELLED'
  /** Waited too long; it can be sent again. */
  | 'EXPIRED'
  /** Waits to be accepted. */
  | 'PENDING';

/** Who is invited, and to what. */
export type InviteUserInput = {
  /** Where they will work. At most 200 characters. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** The email address, in any case. DUPLICATE_RESOURCE for a member, and for somebody invited already. At most 254 characters. */
  email: Scalars['String']['input'];
  /** Rate an hour in major units of the organization's currency. Not below zero; at most four decimals. */
  hourlyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** What they will be called at work. At most 200 characters. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** For an EMPLOYEE: more features, fewer projects. VALIDATION_ERROR for other roles. */
  permissions?: InputMaybe<InvitationPermissionsInput>;
  /** What the email says besides. At most 2000 characters. */
  personalMessage?: InputMaybe<Scalars['String']['input']>;
  /** What they will be: not above your own role, and nobody is invited as OWNER. */
  role: MemberRole;
  /** With whom they will work. At most 200 characters. */
  team?: InputMaybe<Scalars['String']['input']>;
};

/** A numbered bill. Always: total = subtotal - discount + tax, the lines add up to the subtotal, and total = totalPaid + credited + remainingBalance. */
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
  /** What it asks for no more: the sum of its credits. */
  credited: Money;
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
  /** The payments that put money on it, also those that were given back, oldest first. */
  payments: Array<Payment>;
  /** When it became final. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much of what was paid on it was given back. */
  refundState: RefundState;
  /** What was given back of what was paid on it. */
  refunded: Money;
  /** When it became REFUNDED. */
  refundedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Refunds of what was paid on it, oldest first, including those that failed. */
  refunds: Array<Refund>;
  /** What is still to be paid: total - totalPaid - credited. */
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
  /** What payments have put on it and not taken back: it falls with a refund. */
  totalPaid: Money;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** When somebody else than a member first opened the hosted page. */
  viewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its balance was written off; paying it later leaves that. */
  writtenOffAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** It is not overdue any more: the organization's time zone was changed. */
  | 'OVERDUE_ENDED'
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
  /** Only invoices of this client. An ID of the form `cli_…`. */
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
  /** Only invoices with a line of this project. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Text that the number or the client's name contains, in any case. At most 100 characters. */
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
  /** The project that it bills; null for none. */
  project?: Maybe<Project>;
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
  /** What was done or delivered. 1 to 1000 characters. */
  description: Scalars['String']['input'];
  /** The project that it bills, one of the invoice's client; needed of members who are limited to projects. NOT_FOUND. An ID of the form `prj_…`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** How much of it. Above zero; at most four decimals. */
  quantity: Scalars['Decimal']['input'];
  /** The price of one in major units of the invoice's currency. At most four decimals; not below zero, but for a DISCOUNT, where it is not above. */
  rate: Scalars['Decimal']['input'];
  /** Whether it bears tax; true where it is left out. */
  taxable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its own taxes in place of the invoice's. At most 10 items. */
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
  /** The client's name on the invoice, as NAME of clients. */
  | 'CLIENT_NAME'
  /** The day it is due. */
  | 'DUE_DATE'
  /** The day of issue. */
  | 'ISSUE_DATE'
  /** The invoice number, 1000 after 999; drafts without one come last upwards. */
  | 'NUMBER'
  /** The status, by name. */
  | 'STATUS'
  /** The total in minor units, whatever the currency. */
  | 'TOTAL';

/** Where an invoice stands. */
export type InvoiceStatus =
  /** Credited in full, and no money was ever on it; or a draft that was given up. */
  | 'CANCELLED'
  /** Can still be edited and deleted. */
  | 'DRAFT'
  /** The due date has passed in the organization's time zone. */
  | 'OVERDUE'
  /** The balance is zero, and not by credit alone. */
  | 'PAID'
  /** Final, not sent yet. */
  | 'PUBLISHED'
  /** Credited in full after money was on it. */
  | 'REFUNDED'
  /** The mail server took it, or a person marked it so. */
  | 'SENT'
  /** Written off: no longer counted as outstanding, and still payable. */
  | 'UNCOLLECTIBLE'
  /** Somebody else than a member opened the hosted page. */
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

/** What new invoices are made with. */
export type InvoicingSettings = {
  __typename?: 'InvoicingSettings';
  /** The currency, where the client has none. */
  currency: Scalars['CurrencyCode']['output'];
  /** How invoices are numbered, such as `INV-{YYYY}-{MM}-{SEQ:3}`. */
  invoiceNumberPattern: Scalars['String']['output'];
  /** The BCP 47 tag by which numbers and dates are written. */
  locale: Scalars['String']['output'];
  /** When an invoice gets its number. */
  numberAssignment: NumberAssignment;
  /** The paper of PDFs. */
  paperSize: PaperSize;
  /** `Net N`, `Due on receipt` or `EOM`, where the client has none. */
  paymentTerms: Scalars['String']['output'];
  /** Days from the due date on which reminders are sent, ascending: -3 is three days before it. */
  reminderSchedule: Array<Scalars['Int']['output']>;
  /** The IANA time zone in which a day begins. */
  timezone: Scalars['String']['output'];
};

/** A change of what new invoices are made with: what is left out stays. */
export type InvoicingSettingsInput = {
  /** The currency of new invoices. Cannot be cleared. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** How invoices are numbered. Cannot be cleared. Letters, digits, `-`, `_`, `.` and the tokens {YYYY} {YY} {MM} {SEQ} {SEQ:n}, with exactly one SEQ; at most 40 characters. */
  invoiceNumberPattern?: InputMaybe<Scalars['String']['input']>;
  /** The locale. Cannot be cleared. A BCP 47 language tag such as "de-CH". */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** When an invoice gets its number. Cannot be cleared. */
  numberAssignment?: InputMaybe<NumberAssignment>;
  /** The paper of PDFs. Cannot be cleared. */
  paperSize?: InputMaybe<PaperSize>;
  /** When invoices are due. Cannot be cleared. `Net N` (0 to 365), `Due on receipt` or `EOM`. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** Days from the due date on which reminders are sent; `null` for none. At most 10, each from -90 to 365. */
  reminderSchedule?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The time zone. Cannot be cleared. An IANA time zone such as "Europe/Berlin". */
  timezone?: InputMaybe<Scalars['String']['input']>;
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

/** Email and password, and the second factor of a user who has it on. */
export type LoginInput = {
  /** The email address, in any case. At most 254 characters. */
  email: Scalars['String']['input'];
  /** The organization to act in, of those who are in several; the one joined first where it is left out. FORBIDDEN for one that the user is not in. An ID of the form `org_…`. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The password. */
  password: Scalars['String']['input'];
  /** A recovery code in place of `totpCode`, for who has lost the app. Each is good once. At most 40 characters; spaces do not matter. */
  recoveryCode?: InputMaybe<Scalars['String']['input']>;
  /** The six digits that the authenticator app shows; each is good once, and for 30 s before and after. Only looked at where two-factor is on; TWO_FACTOR_REQUIRED then when both codes are left out, INVALID_OTP when it is wrong. At most 20 characters; spaces do not matter. */
  totpCode?: InputMaybe<Scalars['String']['input']>;
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
  /** What the user prefers; the same in every organization. */
  preferences: Preferences;
  /** The user's place in the organization: what they may do. */
  role: MemberRole;
  /** How the account is guarded. */
  security: SecuritySettings;
  /** The organization's plan and its usage. */
  subscription: PlanSubscription;
  /** The user. */
  user: User;
};

/** A user's place in the caller's organization. */
export type Member = Node & {
  __typename?: 'Member';
  /** Where they work. */
  department?: Maybe<Scalars['String']['output']>;
  /** What an employee may do beyond their own; empty for other roles. */
  features: Array<MemberFeature>;
  /** Rate an hour in major units of the organization's currency; null for employees without the feature INVOICING, their own included. */
  hourlyRate?: Maybe<Scalars['Decimal']['output']>;
  /** The id; unique over all kinds, and stable. */
  id: Scalars['ID']['output'];
  /** What they are called at work. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** When they became a member. */
  joinedAt: Scalars['DateTime']['output'];
  /** The projects (`prj_…`) that an employee is limited to; null is no limit. */
  projectIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** What they may do. */
  role: MemberRole;
  /** With whom they work. */
  team?: Maybe<Scalars['String']['output']>;
  /** Who it is. */
  user: User;
  /** Goes up with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What an employee can be given beyond their own time, profile and projects. */
export type MemberFeature =
  /** To see and change clients; without INVOICING they show no money. */
  | 'CLIENTS'
  /** Invoices and payments, clients to be read, and money: rates, amounts and costs. */
  | 'INVOICING'
  /** Reports and everybody's time; without INVOICING they show no money. */
  | 'REPORTING'
  /** To see everybody's time; to approve it takes a manager. */
  | 'TIME_TRACKING';

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
  /** Makes whoever holds the token a member, once, and logs them in to the organization. Whose email has an account already joins with the password (and second factor) they have; for others a user is made, whose email the token proves. Errors: as `invitation`; VALIDATION_ERROR and PASSWORD_POLICY_VIOLATION for a new user; for an account UNAUTHORIZED, ACCOUNT_LOCKED, ACCOUNT_SUSPENDED, TWO_FACTOR_REQUIRED, INVALID_OTP; DUPLICATE_RESOURCE. For everybody, without a token too. */
  acceptInvitation: SessionTokens;
  /** Opens a session of the administration, which acts in no organization. UNAUTHORIZED, in the same words, for an unknown email, a wrong password and everybody who is no administrator of the platform; else as `login`. For everybody, without a token too. */
  adminLogin: SessionTokens;
  /** Suspends a user, which ends all their sessions at once, or restores them. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE for yourself. For administrators of the platform. */
  adminSetUserStatus: AdminUser;
  /** Takes an invitation back: its token is good no more. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE for one that was accepted. For OWNER and ADMIN. */
  cancelInvitation: Invitation;
  /** Lets the paid plan end at `paidUntil`; until then nothing changes, and `upgradePlan` with a new payment takes it back. INVALID_STATE for BASIC, and where it was cancelled before. For OWNER. */
  cancelSubscription: PlanSubscription;
  /** Sets a new password and ends all other sessions at once; this one goes on. The one thing besides `me` and `logout` that a user may do whose password has expired. VALIDATION_ERROR; UNAUTHORIZED, at `input.currentPassword`, when that is wrong, and ACCOUNT_LOCKED after too many of those; PASSWORD_POLICY_VIOLATION; CONFLICT when the password was changed meanwhile; SERVICE_UNAVAILABLE when too many log in at once. For whoever is logged in. */
  changePassword: NewPasswordPayload;
  /** Turns two-factor on with a first code of the app, ends the other sessions, and gives the recovery codes. INVALID_STATE when there is no offer or it is on already; INVALID_OTP for a wrong code, after which the offer stands. For whoever is logged in. */
  confirmTwoFactor: ConfirmTwoFactorPayload;
  /** Takes one from the month's invoices, for a client that renders an invoice on the device. LIMIT_REACHED when none is left. Send an Idempotency-Key, so that a repeated request takes one only. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  consumeInvoiceAllowance: PlanSubscription;
  /** Adds a client. Errors: VALIDATION_ERROR, FORBIDDEN for members limited to projects. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with CLIENTS. */
  createClient: Client;
  /** Makes a draft; takes one from the plan's allowance. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, LIMIT_REACHED. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  createInvoice: Invoice;
  /** Adds a project for a client. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE for a deleted client. For OWNER, ADMIN and MANAGER. */
  createProject: Project;
  /** Opens a further session of the caller, for another device: hand it the tokens, as in a QR code. It begins now and acts in the same organization. VALIDATION_ERROR; UNAUTHORIZED when the password is wrong; ACCOUNT_LOCKED; INVALID_STATE where `allowMultipleSessions` is off. For every member. */
  createSession: CreateSessionPayload;
  /** Deletes a client: it is not billed any more, its invoices stay. Errors: VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for members limited to projects, INVALID_STATE with the list of projects while it has active ones. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with CLIENTS. */
  deleteClient: Client;
  /** Deletes a draft for good and gives its id. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  deleteInvoice: Scalars['ID']['output'];
  /** Deletes a project for good or, where lines of invoices name it, archives it; members who are limited to it then see nothing in its place. Errors: VALIDATION_ERROR, NOT_FOUND. For OWNER, ADMIN and MANAGER. */
  deleteProject: DeleteProjectPayload;
  /** Turns two-factor off. INVALID_STATE when it is off; UNAUTHORIZED for a wrong password; TWO_FACTOR_REQUIRED without a code; INVALID_OTP for a wrong or used one; ACCOUNT_LOCKED, with `retryAfter` in seconds, after too many of them. For whoever is logged in. */
  disableTwoFactor: SecuritySettings;
  /** Begins two-factor: gives a secret for an authenticator app, in the place of one that was offered before. Nothing changes at login until `confirmTwoFactor`. INVALID_STATE when it is on already. For whoever is logged in. */
  enableTwoFactor: TwoFactorOffer;
  /** Invites somebody by email; good for seven days. Errors: VALIDATION_ERROR, FORBIDDEN for a role above yours and for OWNER, NOT_FOUND for projects, DUPLICATE_RESOURCE for members and those invited already, RATE_LIMIT_EXCEEDED with `retryAfter` after 10 emails an hour, resends included. For OWNER and ADMIN. */
  inviteUser: Invitation;
  /** Opens a session; where the user allows one only, their others end. UNAUTHORIZED, in the same words and the same time, for an unknown email and for a wrong password; TWO_FACTOR_REQUIRED when the password is right and two-factor is on; INVALID_OTP for a wrong or used code; ACCOUNT_LOCKED, with `retryAfter` in seconds, after too many wrong passwords and codes, also for the right ones and for an unknown email; ACCOUNT_SUSPENDED; FORBIDDEN for a user who is in no organization; SERVICE_UNAVAILABLE when too many log in at once. For everybody, without a token too. */
  login: SessionTokens;
  /** Ends the session: its access token and its refresh token stop at once. Also ends the user's sessions that are over. For whoever is logged in. */
  logout: LogoutPayload;
  /** Makes a draft final: number fixed, lines locked, no email. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  publishInvoice: Invoice;
  /** Records money received for an invoice; it is PAID when the balance is zero. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, OVERPAYMENT (with the balance), DUPLICATE_RESOURCE. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  recordPayment: RecordPaymentPayload;
  /** Gives new tokens for a refresh token, which is good once. A token that is sent a second time ends its whole session (SESSION_EXPIRED), for one of the two senders is a thief; a client that is not sure of having been heard sends the same request with the same Idempotency-Key. Needs no access token. For everybody, without a token too. */
  refreshSession: SessionTokens;
  /** Makes a user, the organization that they own and its subscription, and logs them in. VALIDATION_ERROR, PASSWORD_POLICY_VIOLATION; DUPLICATE_RESOURCE when the email or the mobile number is taken. For everybody, without a token too. */
  register: SessionTokens;
  /** Takes a member out of the organization and gives their id; their sessions in it end at once, what they did stays. Errors: VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for a member above you, INVALID_STATE for the last owner. For OWNER and ADMIN. */
  removeMember: Scalars['ID']['output'];
  /** Emails a link (WEB) or a code (MOBILE) to whoever forgot their password; the one before ends. The answer is the same, after the same time, whether or not anybody has this email. VALIDATION_ERROR; RATE_LIMIT_EXCEEDED, with `retryAfter` in seconds, beyond five an hour for an address, and for a code within a minute of the last. For everybody, without a token too. */
  requestPasswordReset: SecretRequest;
  /** Sends an invitation again with a new token; the old one is good no more. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE for one that is accepted, cancelled, or expired and not extended, RATE_LIMIT_EXCEEDED with `retryAfter`. For OWNER and ADMIN. */
  resendInvitation: Invitation;
  /** Sends a new verification code; the one before ends. The answer is the same, after the same time, whether or not anybody has this email. VALIDATION_ERROR; RATE_LIMIT_EXCEEDED, with `retryAfter` in seconds, within a minute of the last time that somebody asked for this address and beyond five an hour. For everybody, without a token too. */
  resendVerificationOtp: SecretRequest;
  /** Sets a new password by a token, unlocks the account, and ends all its sessions at once. VALIDATION_ERROR; TOKEN_EXPIRED for a token that is unknown, used or over; PASSWORD_POLICY_VIOLATION, after which the token is still good; SERVICE_UNAVAILABLE when too many log in at once. For everybody, without a token too. */
  resetPassword: NewPasswordPayload;
  /** Makes a deleted client one like others again. Errors: VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for members limited to projects. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with CLIENTS. */
  restoreClient: Client;
  /** Emails an invoice, a draft being published first. Errors: EMAIL_NOT_VERIFIED while the email address of whoever sends is not, VALIDATION_ERROR, NOT_FOUND, INVALID_STATE. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  sendInvoice: SendInvoicePayload;
  /** Ends and deletes another of the caller's sessions: its tokens stop and its subscriptions are cut at once. VALIDATION_ERROR for a bad id; INVALID_STATE for the current session, which `logout` ends; NOT_FOUND. For whoever is logged in. */
  terminateSession: TerminateSessionPayload;
  /** Changes a client; drafts follow, published invoices keep what they said. Errors: VALIDATION_ERROR, NOT_FOUND, CONFLICT, FORBIDDEN for members limited to projects. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with CLIENTS. */
  updateClient: Client;
  /** Edits a draft. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, CONFLICT. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  updateInvoice: Invoice;
  /** Changes a member: role, rate, place, features, projects. New rights hold at once, in sessions that are open too. Errors: VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for what is above your own role, INVALID_STATE for the last owner, CONFLICT. For OWNER and ADMIN. */
  updateMember: Member;
  /** Changes what you prefer, field by field, and gives the whole: nothing that was not sent is lost. Errors: VALIDATION_ERROR. For every member. */
  updatePreferences: Preferences;
  /** Changes your profile, or as a manager that of a member who is not above you; what is left out stays. Name, time zone, bio, skills and picture of somebody who is in another organization too are theirs to change. Errors: VALIDATION_ERROR, NOT_FOUND, FORBIDDEN. For every member. */
  updateProfile: User;
  /** Changes a project. Errors: VALIDATION_ERROR, NOT_FOUND, CONFLICT, INVALID_STATE for an archived one, for another client once lines of invoices name it, and for an active one of a deleted client. For OWNER, ADMIN and MANAGER. */
  updateProject: Project;
  /** Changes how the caller's account is guarded; what is not sent stays. VALIDATION_ERROR with every value out of bounds. For whoever is logged in. */
  updateSecuritySettings: SecuritySettings;
  /** Changes settings; what is left out stays. New invoices and drafts follow, published invoices keep what they say. VALIDATION_ERROR with every fault at once; CONFLICT where `expectedVersion` is stale. For OWNER and ADMIN. */
  updateSettings: Settings;
  /** Puts the caller's organization on a plan that was paid for: another plan than the one that is begins now, with a month and a count of its own; the same one goes on for a month more. VALIDATION_ERROR, also for a payment of another amount or currency; NOT_FOUND for a payment that the provider does not know as this organization’s; INVALID_STATE for one that has not succeeded or was given back, and for a cheaper plan while a dearer one is paid for; DUPLICATE_RESOURCE for a payment that was used before, by whomever; SERVICE_UNAVAILABLE when the provider does not answer. For OWNER. */
  upgradePlan: PlanSubscription;
  /** Verifies an email address or a mobile number by the code that was sent to it: six digits, good for 10 minutes, five tries and one use. VALIDATION_ERROR; INVALID_OTP for a code that is wrong, over, used or tried too often, and for an unknown email. For everybody, without a token too. */
  verifyAccount: AccountVerification;
  /** Exchanges the code of a password reset for the token that `resetPassword` takes. VALIDATION_ERROR; INVALID_OTP for a code that is wrong, over, used or tried five times, and for an unknown email. For everybody, without a token too. */
  verifyResetOtp: ResetTokenPayload;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAdminLoginArgs = {
  input: LoginInput;
};


export type MutationAdminSetUserStatusArgs = {
  input: AdminSetUserStatusInput;
};


export type MutationCancelInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationConfirmTwoFactorArgs = {
  input: ConfirmTwoFactorInput;
};


export type MutationCreateClientArgs = {
  input: CreateClientInput;
};


export type MutationCreateInvoiceArgs = {
  input: CreateInvoiceInput;
};


export type MutationCreateProjectArgs = {
  input: CreateProjectInput;
};


export type MutationCreateSessionArgs = {
  input: CreateSessionInput;
};


export type MutationDeleteClientArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteProjectArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDisableTwoFactorArgs = {
  input: DisableTwoFactorInput;
};


export type MutationInviteUserArgs = {
  input: InviteUserInput;
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


export type MutationRemoveMemberArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


export type MutationResendVerificationOtpArgs = {
  input: ResendVerificationOtpInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationRestoreClientArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSendInvoiceArgs = {
  input: SendInvoiceInput;
};


export type MutationTerminateSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUpdateClientArgs = {
  input: UpdateClientInput;
};


export type MutationUpdateInvoiceArgs = {
  input: UpdateInvoiceInput;
};


export type MutationUpdateMemberArgs = {
  input: UpdateMemberInput;
};


export type MutationUpdatePreferencesArgs = {
  input: UpdatePreferencesInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationUpdateProjectArgs = {
  input: UpdateProjectInput;
};


export type MutationUpdateSecuritySettingsArgs = {
  input: UpdateSecuritySettingsInput;
};


export type MutationUpdateSettingsArgs = {
  input: UpdateSettingsInput;
};


export type MutationUpgradePlanArgs = {
  input: UpgradePlanInput;
};


export type MutationVerifyAccountArgs = {
  input: VerifyAccountInput;
};


export type MutationVerifyResetOtpArgs = {
  input: VerifyResetOtpInput;
};

/** What came of setting a new password. */
export type NewPasswordPayload = {
  __typename?: 'NewPasswordPayload';
  /** How many sessions were ended by it, on all devices. */
  endedSessions: Scalars['Int']['output'];
};

/** Anything with an id. The id is a TypeID: its prefix tells the kind (`inv_…` an invoice, `cli_…` a client). */
export type Node = {
  /** The id; unique over all kinds, and stable. */
  id: Scalars['ID']['output'];
};

/** Of what a user wants to be told, and where. What an account needs for its safety (codes, links to reset a password), and invitations, are always sent. */
export type NotificationPreferences = {
  __typename?: 'NotificationPreferences';
  /** For apps: whether to show notifications on the desktop. The server sends none there. */
  desktop: Scalars['Boolean']['output'];
  /** By email of the invoices that you made or sent: that a client has opened one, or that one was paid in full. What comes within five minutes is one email, and what you did yourself is not told. */
  email: Scalars['Boolean']['output'];
  /** For apps: whether to show notifications on the mobile device. The server sends none there. */
  mobile: Scalars['Boolean']['output'];
  /** By email of budgets and teams of projects. Kept for later: there are no such emails yet. */
  projectUpdates: Scalars['Boolean']['output'];
  /** By email of the team: that somebody has accepted an invitation of yours. */
  teamMessages: Scalars['Boolean']['output'];
  /** By email of the week that is over. Kept for later: there is no such report yet. */
  weeklyReports: Scalars['Boolean']['output'];
};

/** Of what a user wants to be told, and where: what is left out stays, `null` is as usual again. */
export type NotificationPreferencesInput = {
  /** For apps: whether to show notifications on the desktop. The server sends none there. */
  desktop?: InputMaybe<Scalars['Boolean']['input']>;
  /** By email of the invoices that you made or sent: that a client has opened one, or that one was paid in full. What comes within five minutes is one email, and what you did yourself is not told. */
  email?: InputMaybe<Scalars['Boolean']['input']>;
  /** For apps: whether to show notifications on the mobile device. The server sends none there. */
  mobile?: InputMaybe<Scalars['Boolean']['input']>;
  /** By email of budgets and teams of projects. Kept for later: there are no such emails yet. */
  projectUpdates?: InputMaybe<Scalars['Boolean']['input']>;
  /** By email of the team: that somebody has accepted an invitation of yours. */
  teamMessages?: InputMaybe<Scalars['Boolean']['input']>;
  /** By email of the week that is over. Kept for later: there is no such report yet. */
  weeklyReports?: InputMaybe<Scalars['Boolean']['input']>;
};

/** When an invoice gets its number. */
export type NumberAssignment =
  /** With the draft; a draft that is deleted leaves a gap. */
  | 'ON_CREATE'
  /** When it is published: drafts have none, and the published ones no gaps. */
  | 'ON_PUBLISH';

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

/** The paper of PDFs. */
export type PaperSize =
  /** 210 by 297 millimetres. */
  | 'A4'
  /** 8.5 by 11 inches. */
  | 'LETTER';

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
  /** The part that was given back; a refund that failed is none. */
  refunded: Money;
  /** Its refunds, oldest first, including those that failed. */
  refunds: Array<Refund>;
  /** Whether it counts. */
  status: PaymentStatus;
  /** The part that no invoice has taken: the client's credit. */
  unapplied: Money;
  /** When it was voided; null while it counts. */
  voidedAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** Only payments of this client. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Received on this day or later. */
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Received on this day or earlier. */
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only payments on this invoice. An ID of the form `inv_…`. */
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
  /** Recorded by mistake, and deleted: it is kept and counts no more. */
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

/** A plan that can be had, and what it costs. */
export type PlanOffer = {
  __typename?: 'PlanOffer';
  /** Invoices a month; null means any number. */
  invoicesLimit?: Maybe<Scalars['Int']['output']>;
  /** The plan. */
  plan: Plan;
  /** What a month of it costs. */
  price: Money;
};

/** The organization's plan with its usage, and the plans that can be had. */
export type PlanOverview = {
  __typename?: 'PlanOverview';
  /** The plans that can be had, the cheapest first. */
  availablePlans: Array<PlanOffer>;
  /** The plan that is, and how much of the month is used. */
  subscription: PlanSubscription;
};

/** The organization's plan, and how much of the month's invoices it has used. */
export type PlanSubscription = {
  __typename?: 'PlanSubscription';
  /** When it was asked to end at `paidUntil`; null where it was not. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Invoices a month; null means any number. */
  invoicesLimit?: Maybe<Scalars['Int']['output']>;
  /** Invoices made in this period. Deleting one gives nothing back. */
  invoicesUsed: Scalars['Int']['output'];
  /** When a paid plan ends and BASIC follows, unless it is paid for again; null for BASIC. */
  paidUntil?: Maybe<Scalars['DateTime']['output']>;
  /** End of the month that is counted; the count starts again then. */
  periodEnd: Scalars['DateTime']['output'];
  /** Start of the month that is counted. */
  periodStart: Scalars['DateTime']['output'];
  /** The plan. */
  plan: Plan;
  /** Invoices that can still be made in this period, LIMIT_REACHED after that; null means any number. */
  remaining?: Maybe<Scalars['Int']['output']>;
};

/** What a user prefers, whole: what was not set is what is usual for their locale. */
export type Preferences = {
  __typename?: 'Preferences';
  /** How the first screen behaves. */
  dashboard: DashboardPreferences;
  /** How days are written. */
  dateFormat: DateFormat;
  /** The BCP 47 tag of the language of the screens. */
  language: Scalars['String']['output'];
  /** Where and of what the user wants to be told. */
  notifications: NotificationPreferences;
  /** How the screens look. */
  theme: Theme;
  /** How times of the day are written. */
  timeFormat: TimeFormat;
  /** The IANA time zone of the screens; that of the profile where none was set. */
  timezone: Scalars['String']['output'];
};

/** Work for one client, under one name. */
export type Project = Node & {
  __typename?: 'Project';
  /** For whom it is; null for employees without the feature INVOICING or CLIENTS. */
  client?: Maybe<Client>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it; null for the system and for somebody who has left. */
  createdBy?: Maybe<User>;
  /** The day by which it is to be done. */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** Whether its time is billed unless it is said otherwise. */
  defaultBillable: Scalars['Boolean']['output'];
  /** Default rate an hour, in major units of the client's currency; null for employees without the feature INVOICING. */
  defaultRate?: Maybe<Scalars['Decimal']['output']>;
  /** What it is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** The id; unique over all kinds, and stable. */
  id: Scalars['ID']['output'];
  /** Whether it was deleted, and is kept for the invoices that name it. */
  isArchived: Scalars['Boolean']['output'];
  /** The name, at most 200 characters. */
  name: Scalars['String']['output'];
  /** Where it stands. */
  status: ProjectStatus;
  /** Words to find it by; at most 20. */
  tags: Array<Scalars['String']['output']>;
  /** Who works on it; at most 100. */
  teamMembers: Array<ProjectMember>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up with each change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of a list of Projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The rows with their places. */
  edges: Array<ProjectEdge>;
  /** The rows without their places. */
  nodes: Array<Project>;
  /** Whether there is more on either side. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; worked out only when it is asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What became of a project that was to be deleted. */
export type ProjectDeletion =
  /** Lines of invoices name it, so it is kept for them, out of the list of projects. */
  | 'ARCHIVED'
  /** It is gone. */
  | 'DELETED';

/** One Project of a list, with its place. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Its place in the list; opaque, and stable while rows come and go. */
  cursor: Scalars['String']['output'];
  /** The Project itself. */
  node: Project;
};

/** Which projects; conditions that are given must all hold. */
export type ProjectFilter = {
  /** Only projects for this client. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Only archived projects, or only the others; the others where it is left out. */
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only projects that this user works on. An ID of the form `usr_…`. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Text that the name or description contains, in any case. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only these statuses. */
  status?: InputMaybe<Array<ProjectStatus>>;
  /** Only projects with this tag, letter by letter. At most 100 characters. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who works on a project. */
export type ProjectMember = {
  __typename?: 'ProjectMember';
  /** Rate an hour in this project, in major units of the client's currency; null for employees without the feature INVOICING. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** As what, such as "lead". */
  role?: Maybe<Scalars['String']['output']>;
  /** Who. */
  user: User;
};

/** Somebody who works on a project. */
export type ProjectMemberInput = {
  /** Rate an hour in major units of the client's currency. Not below zero; at most four decimals. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  /** As what, such as "lead". At most 100 characters. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** A member of the organization. NOT_FOUND. An ID of the form `usr_…`. */
  userId: Scalars['ID']['input'];
};

/** In which order projects come. */
export type ProjectOrder = {
  /** Upwards or downwards. */
  direction?: SortDirection;
  /** By what. */
  field: ProjectOrderField;
};

/** What projects can be sorted by; the id decides between equals. */
export type ProjectOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** The deadline; projects without one come last upwards. */
  | 'DEADLINE'
  /** The name. */
  | 'NAME';

/** Where a project stands. */
export type ProjectStatus =
  /** Worked on; its client cannot be deleted. */
  | 'ACTIVE'
  /** Given up. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED'
  /** To be gone on with. */
  | 'PAUSED';

/** An invoice as somebody with its link sees it: these fields, and nothing else of the organization. */
export type PublicInvoice = {
  __typename?: 'PublicInvoice';
  /** Who is billed. */
  buyer: PublicParty;
  /** Notes for the client. */
  clientNotes?: Maybe<Scalars['String']['output']>;
  /** What it asks for no more: the sum of its credits. */
  credited: Money;
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
  /** What is still to be paid: total - totalPaid - credited. */
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
  /** All users of the platform with their plans, newest first; 50 a page. For administrators of the platform. */
  adminUsers: AdminUserConnection;
  /** What was changed in the organization, newest first; 50 a page. VALIDATION_ERROR for bad ids. For OWNER and ADMIN. */
  auditLog: AuditEntryConnection;
  /** Works out the chain of hashes again over 10,000 entries of the audit log after `since`, and tells whether they are as they were written. Once an operation. VALIDATION_ERROR for a checkpoint that can be none. For OWNER and ADMIN. */
  auditLogVerification: AuditVerification;
  /** One client. Errors: VALIDATION_ERROR for a bad id, NOT_FOUND. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING or CLIENTS. */
  client: Client;
  /** The organization's clients, by name; 50 a page. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING or CLIENTS. */
  clients: ClientConnection;
  /** What an invitation offers, for whoever holds its token and may accept it. Errors: NOT_FOUND for a token that is unknown or was replaced by a resend, TOKEN_EXPIRED, INVALID_STATE for one that was accepted or cancelled, or whose sender may not invite any more. For everybody, without a token too. */
  invitation: InvitationOffer;
  /** The organization's invitations, newest first; 50 a page. For OWNER and ADMIN. */
  invitations: InvitationConnection;
  /** One invoice, whole. Errors: VALIDATION_ERROR for a bad id, NOT_FOUND. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  invoice: Invoice;
  /** The organization's invoices, newest first; 10 a page. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  invoices: InvoiceConnection;
  /** One piece of background work. Errors: VALIDATION_ERROR for a bad id, NOT_FOUND. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  job: Job;
  /** Who is logged in, and in which organization; its plan and usage. For every member. */
  me: Me;
  /** Anything by its id; null when the organization has no such thing. Errors: VALIDATION_ERROR, FORBIDDEN. For every member. */
  node?: Maybe<Node>;
  /** Many things by their ids, in their order, null for what is not there. Errors: VALIDATION_ERROR, FORBIDDEN. For every member. */
  nodes: Array<Maybe<Node>>;
  /** The organization's payments, newest first; 50 a page. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
  payments: PaymentConnection;
  /** The organization's plan with its usage, and the plans that can be had. For OWNER. */
  plan: PlanOverview;
  /** One project. Errors: VALIDATION_ERROR for a bad id, NOT_FOUND. For every member. */
  project: Project;
  /** The organization's projects, by name; 50 a page. Employees see those that they work on. For every member. */
  projects: ProjectConnection;
  /** The invoice behind a public link; marks it VIEWED unless a member asks. Errors: NOT_FOUND. For everybody, without a token too. */
  publicInvoice: PublicInvoice;
  /** The caller's sessions that have not ended, on all devices, the last used first; at most 100. For whoever is logged in. */
  sessions: Array<Session>;
  /** The organization's branding, preferences and tax information. For OWNER and ADMIN. */
  settings: Settings;
  /** The profile of one member of the organization. Errors: VALIDATION_ERROR for a bad id, NOT_FOUND. For every member. */
  user: User;
  /** The organization's members, by name; 50 a page. For every member. */
  users: UserConnection;
  /** Whether the app that asks is up to date. VALIDATION_ERROR for what is no version. For everybody, without a token too. */
  versionCheck: VersionCheck;
};


export type QueryAdminUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdminUserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAuditLogVerificationArgs = {
  since?: InputMaybe<AuditCheckpointInput>;
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


export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<InvitationStatus>;
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


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
};


export type QueryPublicInvoiceArgs = {
  token: Scalars['String']['input'];
};


export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVersionCheckArgs = {
  current: Scalars['String']['input'];
};

/** Money received for an invoice. */
export type RecordPaymentInput = {
  /** How much, in major units of the invoice's currency. Above zero. */
  amount: Scalars['Decimal']['input'];
  /** The currency of the amount; refused unless it is the invoice's. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** What to do with money beyond the balance. */
  excess?: ExcessPolicy;
  /** The payment provider's id; the same one again gives the first payment. At most 200 characters. */
  externalPaymentId?: InputMaybe<Scalars['String']['input']>;
  /** The invoice that was paid. An ID of the form `inv_…`. */
  invoiceId: Scalars['ID']['input'];
  /** How the client paid. */
  method?: PaymentMethod;
  /** Notes for members only. At most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The day the money came; today in the organization's time zone where it is left out. */
  paymentDate?: InputMaybe<Scalars['Date']['input']>;
  /** What the payment provider kept, at most the amount; does not change the balance. Not below zero. */
  processorFee?: InputMaybe<Scalars['Decimal']['input']>;
  /** The reference on the bank statement and so on. At most 200 characters. */
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

/** Money from one payment that was given back to the client. */
export type Refund = {
  __typename?: 'Refund';
  /** How much was given back, in the payment's currency. */
  amount: Money;
  /** When the refund was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** The payment provider's ID for the refund. */
  externalRefundId?: Maybe<Scalars['String']['output']>;
  /** The refund's ID (`rfd_…`). */
  id: Scalars['ID']['output'];
  /** The invoice that the money had paid; null if it came from the unapplied part of the payment. */
  invoice?: Maybe<Invoice>;
  /** How the money was given back. */
  method: PaymentMethod;
  /** The day of the refund. */
  refundDate: Scalars['Date']['output'];
  /** Whether the money has been given back. */
  status: RefundStatus;
};

/** How much of the money that came in for an invoice has gone out again. */
export type RefundState =
  /** All of it: no payment is left on the invoice. */
  | 'ALL_MONEY'
  /** None of it. */
  | 'NONE'
  /** Some of it. */
  | 'PARTIAL';

/** The state of a refund. */
export type RefundStatus =
  /** The money did not leave. It no longer counts as given back. */
  | 'FAILED'
  /** The payment provider has not confirmed it yet. It counts as given back. */
  | 'PENDING'
  /** The money was given back. */
  | 'SUCCEEDED';

/** What a person says of themselves and their business when they register. */
export type RegisterInput = {
  /** The name of the business; the person's own when left out. At most 200 characters. */
  businessName?: InputMaybe<Scalars['String']['input']>;
  /** The currency of new invoices; "USD" when left out. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The email address, in any case. DUPLICATE_RESOURCE when somebody has it. At most 254 characters. */
  email: Scalars['String']['input'];
  /** The locale; "en-US" when left out. A BCP 47 language tag such as "de-CH". */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The mobile number with its country, such as "+1 555 123 4567". DUPLICATE_RESOURCE when somebody has it. */
  mobile?: InputMaybe<Scalars['String']['input']>;
  /** The name of the person. 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** 8 to 128 characters with an upper-case and a lower-case letter, a digit and a special character. PASSWORD_POLICY_VIOLATION lists every rule broken. */
  password: Scalars['String']['input'];
  /** BASIC when left out. PRO and PREMIUM have to be paid for: VALIDATION_ERROR here. */
  plan?: InputMaybe<PlanCode>;
  /** The time zone; "UTC" when left out. An IANA time zone such as "Europe/Berlin". */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** Who forgot their password, and where they sit. */
export type RequestPasswordResetInput = {
  /** The email address of the account, in any case. At most 254 characters. */
  email: Scalars['String']['input'];
  /** WEB for a link, MOBILE for a code. */
  platform: ResetPlatform;
};

/** Which invitation is sent again. */
export type ResendInvitationInput = {
  /** Whether it is good for seven days from now. INVALID_STATE for an expired one when it is not. */
  extendExpiration?: Scalars['Boolean']['input'];
  /** Which. An ID of the form `ivt_…`. */
  id: Scalars['ID']['input'];
  /** What the email says besides; what it said where it is left out; nothing where it is `null`. At most 2000 characters. */
  personalMessage?: InputMaybe<Scalars['String']['input']>;
};

/** Whose code is to be sent again, and where. */
export type ResendVerificationOtpInput = {
  /** The email address of the account, in any case. At most 254 characters. */
  email: Scalars['String']['input'];
  /** Where the code goes. */
  type: VerificationType;
};

/** A token and the new password. */
export type ResetPasswordInput = {
  /** The new password: 8 to 128 characters with an upper-case and a lower-case letter, a digit and a special character; not a common password, and none of the last five. PASSWORD_POLICY_VIOLATION lists every rule broken. */
  password: Scalars['String']['input'];
  /** From the link in the email (`?token=`), or from `verifyResetOtp`. Good once. */
  token: Scalars['String']['input'];
};

/** Where the person sits who forgot their password. */
export type ResetPlatform =
  /** An app: the email has a code for `verifyResetOtp`, good for 10 minutes. */
  | 'MOBILE'
  /** A browser: the email has a link, good for 30 minutes. */
  | 'WEB';

/** A token for `resetPassword`. */
export type ResetTokenPayload = {
  __typename?: 'ResetTokenPayload';
  /** Seconds for which it is good. */
  expiresIn: Scalars['Int']['output'];
  /** Good once. */
  resetToken: Scalars['String']['output'];
};

/** The answer to whoever asks for a code or link: the same whether or not anything was sent to anybody. */
export type SecretRequest = {
  __typename?: 'SecretRequest';
  /** Seconds for which a code or link that was sent is good. */
  expiresIn: Scalars['Int']['output'];
};

/** How an account is guarded. */
export type SecuritySettings = {
  __typename?: 'SecuritySettings';
  /** Minutes for which the account is locked then. */
  accountLockoutDuration: Scalars['Int']['output'];
  /** Whether several sessions may be open; where not, a login ends the others. */
  allowMultipleSessions: Scalars['Boolean']['output'];
  /** Wrong passwords and codes in a row that lock the account. */
  maxFailedLoginAttempts: Scalars['Int']['output'];
  /** Whether the password has expired: nothing but `changePassword`, `me` and `logout` is let through. */
  passwordChangeRequired: Scalars['Boolean']['output'];
  /** When the password expires; null for never. */
  passwordExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the password was last changed. */
  passwordLastChanged: Scalars['DateTime']['output'];
  /** How many recovery codes have not been used; 0 while two-factor is off. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** Days after which the password must be changed; 0 for never. */
  requirePasswordChangeEvery: Scalars['Int']['output'];
  /** Minutes without a request after which a session ends. An open subscription is none, and is cut then. */
  sessionTimeout: Scalars['Int']['output'];
  /** Whether a login needs a code besides the password. */
  twoFactorEnabled: Scalars['Boolean']['output'];
};

/** How to email an invoice. */
export type SendInvoiceInput = {
  /** Whether the PDF is attached. */
  attachPdf?: Scalars['Boolean']['input'];
  /** Which invoice. An ID of the form `inv_…`. */
  id: Scalars['ID']['input'];
  /** What the email says above the amount. At most 5000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** Email addresses; the client's where it is left out. Each gets an email of its own. At most 20 items. Each: At most 254 characters. */
  recipients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When to send it, at most a year ahead; at once where it is left out. The draft is published at once all the same. */
  scheduleDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether the caller gets a copy. */
  sendCopy?: Scalars['Boolean']['input'];
  /** The subject; made from the number and the sender where it is left out. At most 200 characters. */
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

/** A login of the user on one device. */
export type Session = {
  __typename?: 'Session';
  /** The browser and the system, such as "Chrome on macOS", as far as `userAgent` tells. */
  device: Scalars['String']['output'];
  /** Its id, `ses_…`. */
  id: Scalars['ID']['output'];
  /** The IP address from which the session began. */
  ipAddress?: Maybe<Scalars['String']['output']>;
  /** Whether it is the session of this request. */
  isCurrent: Scalars['Boolean']['output'];
  /** When the last request came in it, to the minute. */
  lastActivity: Scalars['DateTime']['output'];
  /** Where it is; null unless that is known, and this server looks addresses up nowhere. */
  location?: Maybe<SessionLocation>;
  /** When it began. */
  loginTime: Scalars['DateTime']['output'];
  /** What the device said of itself when the session began. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** Where a session is, as far as its address tells. */
export type SessionLocation = {
  __typename?: 'SessionLocation';
  /** The city. */
  city: Scalars['String']['output'];
  /** The country. */
  country: Scalars['String']['output'];
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

/** The organization's settings. */
export type Settings = {
  __typename?: 'Settings';
  /** How the business shows itself. */
  branding: BrandingSettings;
  /** What new invoices are made with. */
  preferences: InvoicingSettings;
  /** The tax information. */
  tax: TaxSettings;
  /** When they were changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up with each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Upwards or downwards. */
export type SortDirection =
  /** Smallest, oldest, or A first. */
  | 'ASC'
  /** Largest, newest, or Z first. */
  | 'DESC';

export type Subscription = {
  __typename?: 'Subscription';
  /** A job as it goes on, from its present state to its end, when the subscription completes. Errors: VALIDATION_ERROR, NOT_FOUND; whoever may see jobs no more gets FORBIDDEN in the place of the next event, and the subscription ends. For OWNER, ADMIN and MANAGER, and an EMPLOYEE with INVOICING. */
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
  /** The name as it is printed. 1 to 50 characters. */
  name: Scalars['String']['input'];
  /** The rate. A fraction between 0 and 1, of at most six decimals: "0.08" is 8 %. */
  rate: Scalars['Decimal']['input'];
};

/** The tax information of the business. */
export type TaxSettings = {
  __typename?: 'TaxSettings';
  /** The rate of new invoices as a fraction, "0.08" for eight percent; null for none. */
  defaultTaxRate?: Maybe<Scalars['Decimal']['output']>;
  /** The registration number, as it is printed. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** On what the tax of new invoices is worked out. */
  taxCalculation: TaxCalculation;
  /** The tax or VAT number, as it is printed. */
  taxId?: Maybe<Scalars['String']['output']>;
  /** What the tax is called, such as "VAT". */
  taxName: Scalars['String']['output'];
};

/** A change of the tax information: what is left out stays, `null` clears. */
export type TaxSettingsInput = {
  /** The rate of new invoices; `null` for none. A fraction between 0 and 1, of at most six decimals: "0.08" is 8 %. */
  defaultTaxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The registration number. At most 100 characters. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** On what the tax of new invoices is worked out. Cannot be cleared. */
  taxCalculation?: InputMaybe<TaxCalculation>;
  /** The tax or VAT number. At most 100 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
  /** What the tax is called. Cannot be cleared. 1 to 50 characters. */
  taxName?: InputMaybe<Scalars['String']['input']>;
};

/** The session that was ended and deleted. */
export type TerminateSessionPayload = {
  __typename?: 'TerminateSessionPayload';
  /** The ended session's id, `ses_…`. */
  sessionId: Scalars['ID']['output'];
};

/** How the screens look. */
export type Theme =
  /** Light on dark. */
  | 'DARK'
  /** Dark on light. */
  | 'LIGHT'
  /** As the device is set. */
  | 'SYSTEM';

/** How times of the day are written on screens. */
export type TimeFormat =
  /** `2:30 PM`. */
  | 'HOURS_12'
  /** `14:30`. */
  | 'HOURS_24';

/** A secret for an authenticator app, shown this once. */
export type TwoFactorOffer = {
  __typename?: 'TwoFactorOffer';
  /** The same as an `otpauth://totp/` URI, to be shown as a QR code: SHA-1, six digits, 30 s. */
  otpauthUri: Scalars['String']['output'];
  /** The secret in base32, to be typed into the app. */
  secret: Scalars['String']['output'];
};

/** A change of a client: what is left out stays, `null` clears. */
export type UpdateClientInput = {
  /** The address printed on invoices; takes the place of the whole address. */
  address?: InputMaybe<AddressInput>;
  /** The company, where `name` is a person. At most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Who to ask for. At most 200 characters. */
  contactPerson?: InputMaybe<Scalars['String']['input']>;
  /** The currency of new invoices. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Default rate an hour in major units. Not below zero; at most four decimals. */
  defaultHourlyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Where invoices are sent. At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that the change was made on; CONFLICT when there is a newer one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Further addresses that get every invoice. At most 10 items. Each: At most 254 characters. */
  extraRecipients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The client. An ID of the form `cli_…`. */
  id: Scalars['ID']['input'];
  /** The locale of its invoices. A BCP 47 language tag such as "de-CH". */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** The name. Cannot be cleared. 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Notes for members only. At most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** When invoices are due. `Net N` (0 to 365), `Due on receipt` or `EOM`. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. At most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Tax or VAT number. At most 100 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a draft: what is left out stays, `null` clears. */
export type UpdateInvoiceInput = {
  /** Notes that are printed on it. At most 5000 characters. */
  clientNotes?: InputMaybe<Scalars['String']['input']>;
  /** A fixed discount in major units, never above the subtotal. Not below zero. Not together with `discountRate`. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** A discount as a share of the subtotal. Not together with `discountAmount`. A fraction between 0 and 1, of at most six decimals: "0.08" is 8 %. */
  discountRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The day it is due; by the payment terms where it is left out. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The `version` that the change was made on; CONFLICT when there is a newer one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which invoice. An ID of the form `inv_…`. */
  id: Scalars['ID']['input'];
  /** The day of issue; today in the organization's time zone where it is left out. */
  issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Lines that take the place of all there were. 1 to 500 items. */
  lines?: InputMaybe<Array<InvoiceLineInput>>;
  /** Notes for members only. At most 5000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** When it is due; the client's or the organization's terms where left out. `Net N` (0 to 365), `Due on receipt` or `EOM`. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** Short for one tax with the organization's tax name. A fraction between 0 and 1, of at most six decimals: "0.08" is 8 %. Not together with `taxes`. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** The taxes of lines that name none of their own; the organization's default where left out. At most 10 items. */
  taxes?: InputMaybe<Array<TaxInput>>;
};

/** A change of a member: what is left out stays, `null` clears. */
export type UpdateMemberInput = {
  /** Where they work. At most 200 characters. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that the change was made on; CONFLICT when there is a newer one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What an employee may do beyond their own: the whole list. VALIDATION_ERROR for other roles. At most 10 items. */
  features?: InputMaybe<Array<MemberFeature>>;
  /** Rate an hour in major units of the organization's currency. Not below zero; at most four decimals. */
  hourlyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Which member. An ID of the form `mem_…`. */
  id: Scalars['ID']['input'];
  /** What they are called at work. At most 200 characters. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** The projects that an employee is limited to: the whole list; `null` ends the limit. NOT_FOUND. At most 100 items. Each: An ID of the form `prj_…`. */
  projectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What they may do; not above your own role, and the last owner stays one. Other roles than EMPLOYEE end features and limits. Cannot be cleared. */
  role?: InputMaybe<MemberRole>;
  /** With whom they work. At most 200 characters. */
  team?: InputMaybe<Scalars['String']['input']>;
};

/** A change of the preferences: what is left out stays, `null` is as usual again. */
export type UpdatePreferencesInput = {
  /** How the first screen behaves. */
  dashboard?: InputMaybe<DashboardPreferencesInput>;
  /** How days are written. */
  dateFormat?: InputMaybe<DateFormat>;
  /** The language of the screens. A BCP 47 language tag such as "de-CH". */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Where and of what to be told. */
  notifications?: InputMaybe<NotificationPreferencesInput>;
  /** How the screens look. */
  theme?: InputMaybe<Theme>;
  /** How times of the day are written. */
  timeFormat?: InputMaybe<TimeFormat>;
  /** The time zone of the screens. An IANA time zone such as "Europe/Berlin". */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a profile: what is left out stays, `null` clears. */
export type UpdateProfileInput = {
  /** What they say of themselves. At most 2000 characters. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** Where they work. At most 200 characters. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Rate an hour in major units of the organization's currency; managers and up set it, FORBIDDEN for employees. Not below zero; at most four decimals. */
  hourlyRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whose: your own where it is left out; that of others takes a manager. NOT_FOUND. An ID of the form `usr_…`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What they are called at work. At most 200 characters. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** The name. Cannot be cleared. 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A PNG, JPEG or WebP of at most 4096 pixels a side as a `data:image/…;base64,` URI. Where and when it was taken is taken out. At most 200000 bytes. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What they are good at: the whole list. At most 50 items. Each: 1 to 60 characters. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The time zone. Cannot be cleared. An IANA time zone such as "Europe/Berlin". */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a project: what is left out stays, `null` clears. */
export type UpdateProjectInput = {
  /** For whom. INVALID_STATE once lines of invoices name the project. Cannot be cleared. An ID of the form `cli_…`. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** The day by which it is to be done. */
  deadline?: InputMaybe<Scalars['Date']['input']>;
  /** Whether its time is billed unless it is said otherwise; true when it is made. Cannot be cleared. */
  defaultBillable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Default rate an hour in major units of the client's currency. Not below zero; at most four decimals. */
  defaultRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it is about. At most 5000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The `version` that the change was made on; CONFLICT when there is a newer one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which project. An ID of the form `prj_…`. */
  id: Scalars['ID']['input'];
  /** The name. Cannot be cleared. 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands; ACTIVE when it is made. Cannot be cleared. */
  status?: InputMaybe<ProjectStatus>;
  /** The whole list. At most 20 items. Each: 1 to 50 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who works on it, each once: the whole team. Employees see the projects that they work on. At most 100 items. */
  teamMembers?: InputMaybe<Array<ProjectMemberInput>>;
};

/** What is to be changed of how the account is guarded; the rest stays. */
export type UpdateSecuritySettingsInput = {
  /** Minutes for which the account is locked then. Left out, it stays; null puts back 30. From 1 to 10080. */
  accountLockoutDuration?: InputMaybe<Scalars['Int']['input']>;
  /** Whether several sessions may be open; where not, the next login ends the others. Left out, it stays; null puts back true. */
  allowMultipleSessions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wrong passwords and codes in a row that lock the account. Left out, it stays; null puts back 5. From 1 to 100. */
  maxFailedLoginAttempts?: InputMaybe<Scalars['Int']['input']>;
  /** Days after which the password must be changed; 0 is never. Left out, it stays; null puts back 0. From 0 to 3650. */
  requirePasswordChangeEvery?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes without a request after which a session ends. Left out, it stays; null puts back 480. From 5 to 43200. */
  sessionTimeout?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of the settings: groups and fields that are left out stay. */
export type UpdateSettingsInput = {
  /** How the business shows itself. */
  branding?: InputMaybe<BrandingSettingsInput>;
  /** The `version` that the change was made on; CONFLICT when there is a newer one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What new invoices are made with. */
  preferences?: InputMaybe<InvoicingSettingsInput>;
  /** The tax information. */
  tax?: InputMaybe<TaxSettingsInput>;
};

/** A plan, and the payment for a month of it. */
export type UpgradePlanInput = {
  /** The payment provider's id of a payment that has succeeded, of exactly what the plan costs; `pi_…` with Stripe. Its metadata have the caller’s organization as `organizationId`: to others it is unknown. Used once. A server for development that has no provider takes any id that begins with `PAY`. 1 to 200 characters. */
  paymentId: Scalars['String']['input'];
  /** Which plan: PRO or PREMIUM. */
  plan: PlanCode;
};

/** A person who logs in. */
export type User = Node & {
  __typename?: 'User';
  /** What the user says of themselves; at most 2000 characters. */
  bio?: Maybe<Scalars['String']['output']>;
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
  /** The user's place in the caller's organization; null for an administrator, who has none. */
  membership?: Maybe<Member>;
  /** The mobile number in E.164, such as "+15551234567". */
  mobile?: Maybe<Scalars['String']['output']>;
  /** The name, at most 200 characters. */
  name: Scalars['String']['output'];
  /** The picture, as a `data:image/…;base64,` URI. For its length it costs as much as 80 other fields. */
  picture?: Maybe<Scalars['String']['output']>;
  /** What the user is good at; at most 50. */
  skills: Array<Scalars['String']['output']>;
  /** Whether the user can log in. */
  status: UserStatus;
  /** The IANA time zone, such as "Europe/Berlin". */
  timezone: Scalars['String']['output'];
  /** When the profile, the preferences or the account last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of a list of Users. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The rows with their places. */
  edges: Array<UserEdge>;
  /** The rows without their places. */
  nodes: Array<User>;
  /** Whether there is more on either side. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; worked out only when it is asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One User of a list, with its place. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** Its place in the list; opaque, and stable while rows come and go. */
  cursor: Scalars['String']['output'];
  /** The User itself. */
  node: User;
};

/** Which users of the organization; conditions that are given must all hold. */
export type UserFilter = {
  /** Only those with this role. */
  role?: InputMaybe<MemberRole>;
  /** Text that the name or email contains, in any case. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only those who can, or cannot, log in. */
  status?: InputMaybe<UserStatus>;
};

/** Whether a user can log in. */
export type UserStatus =
  /** As usual. */
  | 'ACTIVE'
  /** ACCOUNT_SUSPENDED, until an administrator of the platform restores it. */
  | 'SUSPENDED';

/** What of an account is verified. */
export type VerificationType =
  /** The email address: the code comes by email. Sending invoices needs it. */
  | 'EMAIL'
  /** The mobile number: the code comes by SMS. */
  | 'MOBILE';

/** A code that proves an email address or a mobile number. */
export type VerifyAccountInput = {
  /** The email address of the account, in any case. At most 254 characters. */
  email: Scalars['String']['input'];
  /** The code. Six digits; spaces do not matter. */
  otp: Scalars['String']['input'];
  /** What the code was sent to. */
  type: VerificationType;
};

/** The code from a password reset email. */
export type VerifyResetOtpInput = {
  /** The email address of the account, in any case. At most 254 characters. */
  email: Scalars['String']['input'];
  /** The code. Six digits; spaces do not matter. */
  otp: Scalars['String']['input'];
};

/** Whether an app is up to date, and where the newest one is. */
export type VersionCheck = {
  __typename?: 'VersionCheck';
  /** Where the newest version is had. */
  downloadUrl: Scalars['String']['output'];
  /** Whether this version does not work with the server any more. */
  forceUpdate: Scalars['Boolean']['output'];
  /** The newest version. */
  latestVersion: Scalars['String']['output'];
  /** Whether there is a newer version. */
  updateAvailable: Scalars['Boolean']['output'];
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

export type ClientPartsFragment = { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null };

export type CreateClientMutationVariables = Exact<{
  input: CreateClientInput;
}>;


export type CreateClientMutation = { __typename?: 'Mutation', createClient: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null } };

export type UpdateClientMutationVariables = Exact<{
  input: UpdateClientInput;
}>;


export type UpdateClientMutation = { __typename?: 'Mutation', updateClient: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null } };

export type ClientQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ClientQuery = { __typename?: 'Query', client: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, invoices?: Array<{ __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus }> | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null } };

export type ClientsQueryVariables = Exact<{
  filter?: InputMaybe<ClientFilter>;
  orderBy?: InputMaybe<ClientOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ClientsQuery = { __typename?: 'Query', clients: { __typename?: 'ClientConnection', totalCount?: number | null, edges: Array<{ __typename?: 'ClientEdge', cursor: string }>, nodes: Array<{ __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type InvoicePartsFragment = { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> };

export type CreateInvoiceMutationVariables = Exact<{
  input: CreateInvoiceInput;
}>;


export type CreateInvoiceMutation = { __typename?: 'Mutation', createInvoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type UpdateInvoiceMutationVariables = Exact<{
  input: UpdateInvoiceInput;
}>;


export type UpdateInvoiceMutation = { __typename?: 'Mutation', updateInvoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type DeleteInvoiceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteInvoiceMutation = { __typename?: 'Mutation', deleteInvoice: string };

export type PublishInvoiceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PublishInvoiceMutation = { __typename?: 'Mutation', publishInvoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type SendInvoiceMutationVariables = Exact<{
  input: SendInvoiceInput;
}>;


export type SendInvoiceMutation = { __typename?: 'Mutation', sendInvoice: { __typename?: 'SendInvoicePayload', invoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> }, jobs: Array<{ __typename?: 'Job', id: string, name: string, status: JobStatus, runAt: string }> } };

export type InvoiceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InvoiceQuery = { __typename?: 'Query', invoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, client: { __typename?: 'Client', id: string, name: string }, createdBy?: { __typename?: 'User', name: string } | null, payments: Array<{ __typename?: 'Payment', id: string, amount: { __typename?: 'Money', amount: string, currency: string } }>, allocations: Array<{ __typename?: 'PaymentAllocation', amount: { __typename?: 'Money', amount: string, currency: string } }>, activity: Array<{ __typename?: 'InvoiceEvent', type: InvoiceEventType, at: string, actor?: { __typename?: 'User', name: string } | null }>, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

export type InvoicesQueryVariables = Exact<{
  filter?: InputMaybe<InvoiceFilter>;
  orderBy?: InputMaybe<InvoiceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type InvoicesQuery = { __typename?: 'Query', invoices: { __typename?: 'InvoiceConnection', totalCount?: number | null, edges: Array<{ __typename?: 'InvoiceEdge', cursor: string, node: { __typename?: 'Invoice', id: string, number?: string | null } }>, nodes: Array<{ __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { __typename?: 'Mutation', recordPayment: { __typename?: 'RecordPaymentPayload', payment: { __typename?: 'Payment', id: string, method: PaymentMethod, paymentDate: string, reference?: string | null, status: PaymentStatus, amount: { __typename?: 'Money', amount: string, currency: string }, unapplied: { __typename?: 'Money', amount: string, currency: string }, allocations: Array<{ __typename?: 'PaymentAllocation', amount: { __typename?: 'Money', amount: string, currency: string }, invoice: { __typename?: 'Invoice', number?: string | null } }>, recordedBy?: { __typename?: 'User', name: string } | null }, invoice: { __typename?: 'Invoice', id: string, number?: string | null, status: InvoiceStatus, clientName: string, issueDate: string, dueDate: string, paymentTerms: string, currency: string, taxCalculation: TaxCalculation, discountRate?: string | null, notes?: string | null, clientNotes?: string | null, version: number, publishedAt?: string | null, sentAt?: string | null, viewedAt?: string | null, paidAt?: string | null, cancelledAt?: string | null, refundedAt?: string | null, writtenOffAt?: string | null, hostedUrl?: string | null, refundState: RefundState, subtotal: { __typename?: 'Money', amount: string, currency: string }, discount: { __typename?: 'Money', amount: string, currency: string }, tax: { __typename?: 'Money', amount: string, currency: string }, total: { __typename?: 'Money', amount: string, currency: string }, totalPaid: { __typename?: 'Money', amount: string, currency: string }, credited: { __typename?: 'Money', amount: string, currency: string }, refunded: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, taxes: Array<{ __typename?: 'InvoiceTax', name: string, rate: string, base: { __typename?: 'Money', amount: string, currency: string }, amount: { __typename?: 'Money', amount: string, currency: string } }>, lines: Array<{ __typename?: 'InvoiceLine', id: string, position: number, type: LineType, description: string, quantity: string, rate: string, taxable: boolean, amount: { __typename?: 'Money', amount: string, currency: string } }> } } };

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


export type RefundsOfInvoiceQuery = { __typename?: 'Query', invoice: { __typename?: 'Invoice', status: InvoiceStatus, refundState: RefundState, refunded: { __typename?: 'Money', amount: string, currency: string }, refunds: Array<{ __typename?: 'Refund', id: string, status: RefundStatus, refundDate: string, method: PaymentMethod, externalRefundId?: string | null, createdAt: string, amount: { __typename?: 'Money', amount: string, currency: string }, invoice?: { __typename?: 'Invoice', id: string, number?: string | null } | null }>, payments: Array<{ __typename?: 'Payment', id: string, refunded: { __typename?: 'Money', amount: string, currency: string }, refunds: Array<{ __typename?: 'Refund', id: string, status: RefundStatus, refundDate: string, method: PaymentMethod, externalRefundId?: string | null, createdAt: string, amount: { __typename?: 'Money', amount: string, currency: string }, invoice?: { __typename?: 'Invoice', id: string, number?: string | null } | null }> }> } };

export type RefundsOfPaymentsQueryVariables = Exact<{
  filter?: InputMaybe<PaymentFilter>;
}>;


export type RefundsOfPaymentsQuery = { __typename?: 'Query', payments: { __typename?: 'PaymentConnection', nodes: Array<{ __typename?: 'Payment', id: string, refunds: Array<{ __typename?: 'Refund', id: string, status: RefundStatus, refundDate: string, method: PaymentMethod, externalRefundId?: string | null, createdAt: string, amount: { __typename?: 'Money', amount: string, currency: string }, invoice?: { __typename?: 'Invoice', id: string, number?: string | null } | null }> }> } };

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
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Invoice', number?: string | null, id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'User', id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type NodesQuery = { __typename?: 'Query', nodes: Array<
    | { __typename: 'Client', id: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'Invoice', id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'User', id: string }
   | null> };

export type PublicInvoiceQueryVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type PublicInvoiceQuery = { __typename?: 'Query', publicInvoice: { __typename?: 'PublicInvoice', number?: string | null, status: InvoiceStatus, clientNotes?: string | null, pdfUrl: string, total: { __typename?: 'Money', amount: string, currency: string }, remainingBalance: { __typename?: 'Money', amount: string, currency: string }, seller: { __typename?: 'PublicParty', name: string }, buyer: { __typename?: 'PublicParty', name: string }, lines: Array<{ __typename?: 'PublicInvoiceLine', description: string, amount: { __typename?: 'Money', amount: string, currency: string } }> } };

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

export type InvitationPartsFragment = { __typename?: 'Invitation', id: string, email: string, role: MemberRole, status: InvitationStatus, team?: string | null, department?: string | null, jobTitle?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, personalMessage?: string | null, expiresAt: string, acceptedAt?: string | null, invitedBy?: { __typename?: 'User', name: string } | null };

export type InviteUserMutationVariables = Exact<{
  input: InviteUserInput;
}>;


export type InviteUserMutation = { __typename?: 'Mutation', inviteUser: { __typename?: 'Invitation', id: string, email: string, role: MemberRole, status: InvitationStatus, team?: string | null, department?: string | null, jobTitle?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, personalMessage?: string | null, expiresAt: string, acceptedAt?: string | null, invitedBy?: { __typename?: 'User', name: string } | null } };

export type ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendInvitationMutation = { __typename?: 'Mutation', resendInvitation: { __typename?: 'Invitation', id: string, email: string, role: MemberRole, status: InvitationStatus, team?: string | null, department?: string | null, jobTitle?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, personalMessage?: string | null, expiresAt: string, acceptedAt?: string | null, invitedBy?: { __typename?: 'User', name: string } | null } };

export type CancelInvitationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CancelInvitationMutation = { __typename?: 'Mutation', cancelInvitation: { __typename?: 'Invitation', id: string, email: string, role: MemberRole, status: InvitationStatus, team?: string | null, department?: string | null, jobTitle?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, personalMessage?: string | null, expiresAt: string, acceptedAt?: string | null, invitedBy?: { __typename?: 'User', name: string } | null } };

export type InvitationsQueryVariables = Exact<{
  status?: InputMaybe<InvitationStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type InvitationsQuery = { __typename?: 'Query', invitations: { __typename?: 'InvitationConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Invitation', id: string, email: string, role: MemberRole, status: InvitationStatus, team?: string | null, department?: string | null, jobTitle?: string | null, hourlyRate?: string | null, features: Array<MemberFeature>, projectIds?: Array<string> | null, personalMessage?: string | null, expiresAt: string, acceptedAt?: string | null, invitedBy?: { __typename?: 'User', name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

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


export type RemoveMemberMutation = { __typename?: 'Mutation', removeMember: string };

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

export type SubscriptionPartsFragment = { __typename?: 'PlanSubscription', invoicesLimit?: number | null, invoicesUsed: number, remaining?: number | null, periodStart: string, periodEnd: string, paidUntil?: string | null, cancelledAt?: string | null, plan: { __typename?: 'Plan', code: PlanCode, hasPremiumTemplates: boolean } };

export type PlanOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanOverviewQuery = { __typename?: 'Query', plan: { __typename?: 'PlanOverview', subscription: { __typename?: 'PlanSubscription', invoicesLimit?: number | null, invoicesUsed: number, remaining?: number | null, periodStart: string, periodEnd: string, paidUntil?: string | null, cancelledAt?: string | null, plan: { __typename?: 'Plan', code: PlanCode, hasPremiumTemplates: boolean } }, availablePlans: Array<{ __typename?: 'PlanOffer', invoicesLimit?: number | null, plan: { __typename?: 'Plan', code: PlanCode, name: string, hasPremiumTemplates: boolean }, price: { __typename?: 'Money', amount: string, currency: string } }> } };

export type UpgradePlanMutationVariables = Exact<{
  input: UpgradePlanInput;
}>;


export type UpgradePlanMutation = { __typename?: 'Mutation', upgradePlan: { __typename?: 'PlanSubscription', invoicesLimit?: number | null, invoicesUsed: number, remaining?: number | null, periodStart: string, periodEnd: string, paidUntil?: string | null, cancelledAt?: string | null, plan: { __typename?: 'Plan', code: PlanCode, hasPremiumTemplates: boolean } } };

export type CancelSubscriptionMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelSubscriptionMutation = { __typename?: 'Mutation', cancelSubscription: { __typename?: 'PlanSubscription', invoicesLimit?: number | null, invoicesUsed: number, remaining?: number | null, periodStart: string, periodEnd: string, paidUntil?: string | null, cancelledAt?: string | null, plan: { __typename?: 'Plan', code: PlanCode, hasPremiumTemplates: boolean } } };

export type ConsumeInvoiceAllowanceMutationVariables = Exact<{ [key: string]: never; }>;


export type ConsumeInvoiceAllowanceMutation = { __typename?: 'Mutation', consumeInvoiceAllowance: { __typename?: 'PlanSubscription', invoicesLimit?: number | null, invoicesUsed: number, remaining?: number | null, periodStart: string, periodEnd: string, paidUntil?: string | null, cancelledAt?: string | null, plan: { __typename?: 'Plan', code: PlanCode, hasPremiumTemplates: boolean } } };

export type SettingsPartsFragment = { __typename?: 'Settings', version: number, branding: { __typename?: 'BrandingSettings', name: string, logo?: string | null, primaryColor: string, secondaryColor: string, accentColor: string, email?: string | null, phone?: string | null, website?: string | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null }, preferences: { __typename?: 'InvoicingSettings', currency: string, locale: string, timezone: string, paymentTerms: string, invoiceNumberPattern: string, numberAssignment: NumberAssignment, paperSize: PaperSize, reminderSchedule: Array<number> }, tax: { __typename?: 'TaxSettings', taxId?: string | null, registrationNumber?: string | null, taxName: string, defaultTaxRate?: string | null, taxCalculation: TaxCalculation } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { __typename?: 'Query', settings: { __typename?: 'Settings', version: number, branding: { __typename?: 'BrandingSettings', name: string, logo?: string | null, primaryColor: string, secondaryColor: string, accentColor: string, email?: string | null, phone?: string | null, website?: string | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null }, preferences: { __typename?: 'InvoicingSettings', currency: string, locale: string, timezone: string, paymentTerms: string, invoiceNumberPattern: string, numberAssignment: NumberAssignment, paperSize: PaperSize, reminderSchedule: Array<number> }, tax: { __typename?: 'TaxSettings', taxId?: string | null, registrationNumber?: string | null, taxName: string, defaultTaxRate?: string | null, taxCalculation: TaxCalculation } } };

export type UpdateSettingsMutationVariables = Exact<{
  input: UpdateSettingsInput;
}>;


export type UpdateSettingsMutation = { __typename?: 'Mutation', updateSettings: { __typename?: 'Settings', version: number, branding: { __typename?: 'BrandingSettings', name: string, logo?: string | null, primaryColor: string, secondaryColor: string, accentColor: string, email?: string | null, phone?: string | null, website?: string | null, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null }, preferences: { __typename?: 'InvoicingSettings', currency: string, locale: string, timezone: string, paymentTerms: string, invoiceNumberPattern: string, numberAssignment: NumberAssignment, paperSize: PaperSize, reminderSchedule: Array<number> }, tax: { __typename?: 'TaxSettings', taxId?: string | null, registrationNumber?: string | null, taxName: string, defaultTaxRate?: string | null, taxCalculation: TaxCalculation } } };

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
  current: Scalars['String']['input'];
}>;


export type VersionCheckQuery = { __typename?: 'Query', versionCheck: { __typename?: 'VersionCheck', updateAvailable: boolean, latestVersion: string, forceUpdate: boolean, downloadUrl: string } };

export type DeleteClientMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteClientMutation = { __typename?: 'Mutation', deleteClient: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null } };

export type RestoreClientMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RestoreClientMutation = { __typename?: 'Mutation', restoreClient: { __typename?: 'Client', id: string, name: string, company?: string | null, email?: string | null, extraRecipients: Array<string>, currency?: string | null, paymentTerms?: string | null, defaultHourlyRate?: string | null, locale?: string | null, notes?: string | null, isActive: boolean, version: number, address?: { __typename?: 'Address', street?: string | null, city?: string | null, country?: string | null } | null, balance?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null, credit?: Array<{ __typename?: 'Money', amount: string, currency: string }> | null } };

export type ProjectPartsFragment = { __typename?: 'Project', id: string, name: string, description?: string | null, status: ProjectStatus, isArchived: boolean, defaultRate?: string | null, defaultBillable: boolean, deadline?: string | null, tags: Array<string>, version: number, client?: { __typename?: 'Client', id: string, name: string } | null, teamMembers: Array<{ __typename?: 'ProjectMember', role?: string | null, rate?: string | null, user: { __typename?: 'User', id: string, name: string } }> };

export type CreateProjectMutationVariables = Exact<{
  input: CreateProjectInput;
}>;


export type CreateProjectMutation = { __typename?: 'Mutation', createProject: { __typename?: 'Project', id: string, name: string, description?: string | null, status: ProjectStatus, isArchived: boolean, defaultRate?: string | null, defaultBillable: boolean, deadline?: string | null, tags: Array<string>, version: number, client?: { __typename?: 'Client', id: string, name: string } | null, teamMembers: Array<{ __typename?: 'ProjectMember', role?: string | null, rate?: string | null, user: { __typename?: 'User', id: string, name: string } }> } };

export type UpdateProjectMutationVariables = Exact<{
  input: UpdateProjectInput;
}>;


export type UpdateProjectMutation = { __typename?: 'Mutation', updateProject: { __typename?: 'Project', id: string, name: string, description?: string | null, status: ProjectStatus, isArchived: boolean, defaultRate?: string | null, defaultBillable: boolean, deadline?: string | null, tags: Array<string>, version: number, client?: { __typename?: 'Client', id: string, name: string } | null, teamMembers: Array<{ __typename?: 'ProjectMember', role?: string | null, rate?: string | null, user: { __typename?: 'User', id: string, name: string } }> } };

export type DeleteProjectMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteProjectMutation = { __typename?: 'Mutation', deleteProject: { __typename?: 'DeleteProjectPayload', id: string, outcome: ProjectDeletion } };

export type ProjectQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProjectQuery = { __typename?: 'Query', project: { __typename?: 'Project', id: string, name: string, description?: string | null, status: ProjectStatus, isArchived: boolean, defaultRate?: string | null, defaultBillable: boolean, deadline?: string | null, tags: Array<string>, version: number, client?: { __typename?: 'Client', id: string, name: string } | null, teamMembers: Array<{ __typename?: 'ProjectMember', role?: string | null, rate?: string | null, user: { __typename?: 'User', id: string, name: string } }> } };

export type ProjectsQueryVariables = Exact<{
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ProjectsQuery = { __typename?: 'Query', projects: { __typename?: 'ProjectConnection', totalCount?: number | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Project', id: string, name: string, description?: string | null, status: ProjectStatus, isArchived: boolean, defaultRate?: string | null, defaultBillable: boolean, deadline?: string | null, tags: Array<string>, version: number, client?: { __typename?: 'Client', id: string, name: string } | null, teamMembers: Array<{ __typename?: 'ProjectMember', role?: string | null, rate?: string | null, user: { __typename?: 'User', id: string, name: string } }> }> } };

export type ClientProjectsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ClientProjectsQuery = { __typename?: 'Query', client: { __typename?: 'Client', id: string, projects: Array<{ __typename?: 'Project', id: string, name: string, description?: string | null, status: ProjectStatus, isArchived: boolean, defaultRate?: string | null, defaultBillable: boolean, deadline?: string | null, tags: Array<string>, version: number, client?: { __typename?: 'Client', id: string, name: string } | null, teamMembers: Array<{ __typename?: 'ProjectMember', role?: string | null, rate?: string | null, user: { __typename?: 'User', id: string, name: string } }> }> } };

export type InvoiceProjectsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InvoiceProjectsQuery = { __typename?: 'Query', invoice: { __typename?: 'Invoice', id: string, version: number, lines: Array<{ __typename?: 'InvoiceLine', description: string, project?: { __typename?: 'Project', id: string, name: string } | null }> } };

export const MoneyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<MoneyPartsFragment, unknown>;
export const ClientPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<ClientPartsFragment, unknown>;
export const InvoicePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<InvoicePartsFragment, unknown>;
export const RefundPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refundDate"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"externalRefundId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<RefundPartsFragment, unknown>;
export const SecurityPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecurityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecuritySettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"sessionTimeout"}},{"kind":"Field","name":{"kind":"Name","value":"allowMultipleSessions"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangeRequired"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLastChanged"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"requirePasswordChangeEvery"}},{"kind":"Field","name":{"kind":"Name","value":"maxFailedLoginAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"accountLockoutDuration"}}]}}]} as unknown as DocumentNode<SecurityPartsFragment, unknown>;
export const InvitationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"personalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InvitationPartsFragment, unknown>;
export const MemberPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MemberPartsFragment, unknown>;
export const ProfilePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ProfilePartsFragment, unknown>;
export const PreferencesPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreferencesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Preferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"desktop"}},{"kind":"Field","name":{"kind":"Name","value":"mobile"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyReports"}},{"kind":"Field","name":{"kind":"Name","value":"projectUpdates"}},{"kind":"Field","name":{"kind":"Name","value":"teamMessages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defaultView"}},{"kind":"Field","name":{"kind":"Name","value":"showWeekends"}},{"kind":"Field","name":{"kind":"Name","value":"autoStartTimer"}},{"kind":"Field","name":{"kind":"Name","value":"reminderInterval"}}]}}]}}]} as unknown as DocumentNode<PreferencesPartsFragment, unknown>;
export const SubscriptionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubscriptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hasPremiumTemplates"}}]}}]}}]} as unknown as DocumentNode<SubscriptionPartsFragment, unknown>;
export const SettingsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Settings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceNumberPattern"}},{"kind":"Field","name":{"kind":"Name","value":"numberAssignment"}},{"kind":"Field","name":{"kind":"Name","value":"paperSize"}},{"kind":"Field","name":{"kind":"Name","value":"reminderSchedule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxName"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRate"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SettingsPartsFragment, unknown>;
export const ProjectPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}},{"kind":"Field","name":{"kind":"Name","value":"defaultBillable"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<ProjectPartsFragment, unknown>;
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"tokenType"}},{"kind":"Field","name":{"kind":"Name","value":"expiresIn"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isEmailVerified"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterMutation, RegisterMutationVariables>;
export const LoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Login"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}}]}}]}}]}}]} as unknown as DocumentNode<LoginMutation, LoginMutationVariables>;
export const RefreshSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const LogoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Logout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}}]}}]} as unknown as DocumentNode<LogoutMutation, LogoutMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isEmailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"isMobileVerified"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const CreateClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<CreateClientMutation, CreateClientMutationVariables>;
export const UpdateClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<UpdateClientMutation, UpdateClientMutationVariables>;
export const ClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Client"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}},{"kind":"Field","name":{"kind":"Name","value":"invoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<ClientQuery, ClientQueryVariables>;
export const ClientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Clients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<ClientsQuery, ClientsQueryVariables>;
export const CreateInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<CreateInvoiceMutation, CreateInvoiceMutationVariables>;
export const UpdateInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateInvoiceMutation, UpdateInvoiceMutationVariables>;
export const DeleteInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<DeleteInvoiceMutation, DeleteInvoiceMutationVariables>;
export const PublishInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<PublishInvoiceMutation, PublishInvoiceMutationVariables>;
export const SendInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendInvoiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"runAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<SendInvoiceMutation, SendInvoiceMutationVariables>;
export const InvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceQuery, InvoiceQueryVariables>;
export const InvoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvoiceOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<InvoicesQuery, InvoicesQueryVariables>;
export const RecordPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"paymentDate"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unapplied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvoiceParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvoiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"hostedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const PaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Payments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentDate"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PaymentsQuery, PaymentsQueryVariables>;
export const RefundsOfInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefundsOfInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refundState"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"refunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refundDate"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"externalRefundId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<RefundsOfInvoiceQuery, RefundsOfInvoiceQueryVariables>;
export const RefundsOfPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefundsOfPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"refundDate"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"externalRefundId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"invoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<RefundsOfPaymentsQuery, RefundsOfPaymentsQueryVariables>;
export const JobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Job"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}}]} as unknown as DocumentNode<JobQuery, JobQueryVariables>;
export const JobProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"JobProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jobProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]} as unknown as DocumentNode<JobProgressSubscription, JobProgressSubscriptionVariables>;
export const NodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const PublicInvoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clientNotes"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainingBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PublicInvoiceQuery, PublicInvoiceQueryVariables>;
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
export const InviteUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"personalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InviteUserMutation, InviteUserMutationVariables>;
export const ResendInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"personalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const CancelInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"personalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CancelInvitationMutation, CancelInvitationMutationVariables>;
export const InvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"personalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const InvitationOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"personalMessage"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}}]}}]}}]} as unknown as DocumentNode<InvitationOfferQuery, InvitationOfferQueryVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isEmailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const UserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"User"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}}]} as unknown as DocumentNode<UserQuery, UserQueryVariables>;
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const UpdateMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const RemoveMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const UpdateProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"features"}},{"kind":"Field","name":{"kind":"Name","value":"projectIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberParts"}}]}}]}}]} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const UpdatePreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreferencesParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreferencesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Preferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"desktop"}},{"kind":"Field","name":{"kind":"Name","value":"mobile"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyReports"}},{"kind":"Field","name":{"kind":"Name","value":"projectUpdates"}},{"kind":"Field","name":{"kind":"Name","value":"teamMessages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defaultView"}},{"kind":"Field","name":{"kind":"Name","value":"showWeekends"}},{"kind":"Field","name":{"kind":"Name","value":"autoStartTimer"}},{"kind":"Field","name":{"kind":"Name","value":"reminderInterval"}}]}}]}}]} as unknown as DocumentNode<UpdatePreferencesMutation, UpdatePreferencesMutationVariables>;
export const MyPreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreferencesParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreferencesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Preferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"dateFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timeFormat"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"desktop"}},{"kind":"Field","name":{"kind":"Name","value":"mobile"}},{"kind":"Field","name":{"kind":"Name","value":"weeklyReports"}},{"kind":"Field","name":{"kind":"Name","value":"projectUpdates"}},{"kind":"Field","name":{"kind":"Name","value":"teamMessages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defaultView"}},{"kind":"Field","name":{"kind":"Name","value":"showWeekends"}},{"kind":"Field","name":{"kind":"Name","value":"autoStartTimer"}},{"kind":"Field","name":{"kind":"Name","value":"reminderInterval"}}]}}]}}]} as unknown as DocumentNode<MyPreferencesQuery, MyPreferencesQueryVariables>;
export const AdminLoginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminLogin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adminLogin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminLoginMutation, AdminLoginMutationVariables>;
export const AdminUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AdminUserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adminUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isEmailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"isMobileVerified"}},{"kind":"Field","name":{"kind":"Name","value":"isAdministrator"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AdminUsersQuery, AdminUsersQueryVariables>;
export const AdminSetUserStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdminSetUserStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdminSetUserStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adminSetUserStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<AdminSetUserStatusMutation, AdminSetUserStatusMutationVariables>;
export const PlanOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanOverview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubscriptionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availablePlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hasPremiumTemplates"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubscriptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hasPremiumTemplates"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<PlanOverviewQuery, PlanOverviewQueryVariables>;
export const UpgradePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpgradePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpgradePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upgradePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubscriptionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubscriptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hasPremiumTemplates"}}]}}]}}]} as unknown as DocumentNode<UpgradePlanMutation, UpgradePlanMutationVariables>;
export const CancelSubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSubscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelSubscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubscriptionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubscriptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hasPremiumTemplates"}}]}}]}}]} as unknown as DocumentNode<CancelSubscriptionMutation, CancelSubscriptionMutationVariables>;
export const ConsumeInvoiceAllowanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsumeInvoiceAllowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumeInvoiceAllowance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubscriptionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubscriptionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoicesLimit"}},{"kind":"Field","name":{"kind":"Name","value":"invoicesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"paidUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"hasPremiumTemplates"}}]}}]}}]} as unknown as DocumentNode<ConsumeInvoiceAllowanceMutation, ConsumeInvoiceAllowanceMutationVariables>;
export const SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Settings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceNumberPattern"}},{"kind":"Field","name":{"kind":"Name","value":"numberAssignment"}},{"kind":"Field","name":{"kind":"Name","value":"paperSize"}},{"kind":"Field","name":{"kind":"Name","value":"reminderSchedule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxName"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRate"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const UpdateSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Settings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"branding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceNumberPattern"}},{"kind":"Field","name":{"kind":"Name","value":"numberAssignment"}},{"kind":"Field","name":{"kind":"Name","value":"paperSize"}},{"kind":"Field","name":{"kind":"Name","value":"reminderSchedule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxId"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taxName"}},{"kind":"Field","name":{"kind":"Name","value":"defaultTaxRate"}},{"kind":"Field","name":{"kind":"Name","value":"taxCalculation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UpdateSettingsMutation, UpdateSettingsMutationVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditLogFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const AuditLogVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLogVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLogVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isIntact"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAt"}}]}}]}}]} as unknown as DocumentNode<AuditLogVerificationQuery, AuditLogVerificationQueryVariables>;
export const VerifyAuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyAuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditCheckpointInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLogVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isIntact"}},{"kind":"Field","name":{"kind":"Name","value":"brokenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCheckpointKnown"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"checkpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unsealedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unsealedSince"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}}]} as unknown as DocumentNode<VerifyAuditLogQuery, VerifyAuditLogQueryVariables>;
export const VersionCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"current"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versionCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"current"},"value":{"kind":"Variable","name":{"kind":"Name","value":"current"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"latestVersion"}},{"kind":"Field","name":{"kind":"Name","value":"forceUpdate"}},{"kind":"Field","name":{"kind":"Name","value":"downloadUrl"}}]}}]}}]} as unknown as DocumentNode<VersionCheckQuery, VersionCheckQueryVariables>;
export const DeleteClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<DeleteClientMutation, DeleteClientMutationVariables>;
export const RestoreClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MoneyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"company"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"extraRecipients"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"defaultHourlyRate"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MoneyParts"}}]}}]}}]} as unknown as DocumentNode<RestoreClientMutation, RestoreClientMutationVariables>;
export const CreateProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}},{"kind":"Field","name":{"kind":"Name","value":"defaultBillable"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<CreateProjectMutation, CreateProjectMutationVariables>;
export const UpdateProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}},{"kind":"Field","name":{"kind":"Name","value":"defaultBillable"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<UpdateProjectMutation, UpdateProjectMutationVariables>;
export const DeleteProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<DeleteProjectMutation, DeleteProjectMutationVariables>;
export const ProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Project"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}},{"kind":"Field","name":{"kind":"Name","value":"defaultBillable"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<ProjectQuery, ProjectQueryVariables>;
export const ProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Projects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}},{"kind":"Field","name":{"kind":"Name","value":"defaultBillable"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<ProjectsQuery, ProjectsQueryVariables>;
export const ClientProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}},{"kind":"Field","name":{"kind":"Name","value":"defaultBillable"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teamMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<ClientProjectsQuery, ClientProjectsQueryVariables>;
export const InvoiceProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvoiceProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvoiceProjectsQuery, InvoiceProjectsQueryVariables>;