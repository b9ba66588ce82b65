import type { Sql } from '../../db/database';
import { trimDecimal } from '../../domain/decimal';
import { dayOfNumber, type DayOfWeek } from '../../domain/day-of-week';
import { idOf } from '../../domain/ids';
import type { LogoSource } from '../../domain/invoice-document';
import { OrganizationEntity } from '../../entities/organization';
import { logoOf } from '../../db/invoice-documents';

/** The organization's settings, grouped as in the API. */
export interface SettingsFacts {
  /** A public ID. */
  id: string;
  branding: Pick<
    OrganizationEntity,
    'name' | 'primaryColor' | 'secondaryColor' | 'accentColor' | 'address' | 'email' | 'phone' | 'website'
  > & { logo: LogoSource | null };
  preferences: Pick<
    OrganizationEntity,
    | 'currency'
    | 'locale'
    | 'paymentTerms'
    | 'paymentInstructions'
    | 'numberAssignment'
    | 'creditDocument'
    | 'paperSize'
    | 'lockInvoicesBefore'
    | 'combineReminders'
    | 'reminderTexts'
  > & {
    timezone: string;
    invoiceNumberPattern: string;
    creditNoteNumberPattern: string;
    reminderSchedule: number[];
  };
  tax: Pick<
    OrganizationEntity,
    | 'taxId'
    | 'registrationNumber'
    | 'taxName'
    | 'defaultTaxRate'
    | 'taxCalculation'
    | 'pricesIncludeTax'
    | 'untaxedCategory'
  >;
  showMobilesToMembers: boolean;
  time: Pick<OrganizationEntity, 'lockTimeBefore' | 'timerLimitHours'> & {
    allowOverlaps: boolean;
    stepMinutes: number | null;
    approval: boolean;
    weekStart: DayOfWeek;
  };
  expenses: { rates: OrganizationEntity['expenseRates'] };
  version: number;
  updatedAt: Date;
}

/** The settings of the organization. */
export async function readSettings(sql: Sql, organizationId: string): Promise<SettingsFacts> {
  const row = await sql.manager.findOneOrFail(OrganizationEntity, { where: { id: organizationId } });
  const { name, primaryColor, secondaryColor, accentColor, address, email, phone, website } = row;
  const { currency, locale, paymentTerms, paymentInstructions, numberAssignment, paperSize, reminderSchedule } = row;
  const {
    taxId,
    registrationNumber,
    taxName,
    taxCalculation,
    pricesIncludeTax,
    untaxedCategory,
    showMobilesToMembers,
    version,
    updatedAt,
  } = row;
  return {
    id: idOf('settings', row.id),
    branding: { name, logo: logoOf(row), primaryColor, secondaryColor, accentColor, address, email, phone, website },
    preferences: {
      currency,
      locale,
      timezone: row.timeZone,
      paymentTerms,
      paymentInstructions,
      invoiceNumberPattern: row.numberPattern,
      numberAssignment,
      creditDocument: row.creditDocument,
      creditNoteNumberPattern: row.creditNotePattern,
      paperSize,
      reminderSchedule,
      reminderTexts: row.reminderTexts,
      combineReminders: row.combineReminders,
      lockInvoicesBefore: row.lockInvoicesBefore,
    },
    tax: {
      taxId,
      registrationNumber,
      taxName,
      defaultTaxRate: row.defaultTaxRate === null ? null : trimDecimal(row.defaultTaxRate),
      taxCalculation,
      pricesIncludeTax,
      untaxedCategory,
    },
    showMobilesToMembers,
    time: timeSettingsOf(row),
    expenses: { rates: row.expenseRates },
    version,
    updatedAt,
  };
}

function timeSettingsOf(row: OrganizationEntity): SettingsFacts['time'] {
  return {
    allowOverlaps: row.allowTimeOverlaps,
    stepMinutes: row.timeStepMinutes,
    approval: row.timeApproval,
    lockTimeBefore: row.lockTimeBefore,
    timerLimitHours: row.timerLimitHours,
    weekStart: dayOfNumber(row.weekStartsOn),
  };
}
