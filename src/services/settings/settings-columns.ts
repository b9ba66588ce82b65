import type { Organization } from '../../entities/organization';
import type { UpdateSettingsInput } from '../../schema/inputs/settings-inputs';
import { cleanImage } from '../images/clean-image';

const MAX_LOGO_BYTES = 384 * 1024;

/** The columns that the given settings change. Throws VALIDATION_ERROR for a logo that is none. */
export function settingsColumns({ branding, preferences, tax }: UpdateSettingsInput): Partial<Organization> {
  const { logo, ...brand } = branding ?? {};
  const { timezone, invoiceNumberPattern, reminderSchedule, ...usual } = preferences ?? {};
  const columns = {
    ...brand,
    ...usual,
    ...tax,
    logo: logo ? cleanLogo(logo, 'input.branding.logo') : logo,
    timeZone: timezone,
    numberPattern: invoiceNumberPattern,
    reminderSchedule: reminderSchedule === null ? [] : reminderSchedule,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

function cleanLogo(value: string, field: string): string {
  return cleanImage(value, { field, maxBytes: MAX_LOGO_BYTES, drawings: true });
}
