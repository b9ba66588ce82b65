import type { OrganizationEntity } from '../../entities/organization';
import type { FileStore } from '../../files/file-store';
import { LOGO_RULE } from '../../files/logos';
import { type Pictures, pictureUri } from '../../files/pictures';
import type { ExpenseRateInput, UpdateSettingsInput } from '../../schema/inputs/settings-inputs';
import { settingsColumns, type StoredLogo } from './settings-columns';

/** A change that can be made: the columns, and the version that it was made on. */
export interface PreparedSettings {
  columns: Partial<OrganizationEntity>;
  /** The rates of expenses, whose default currency is the organization's; undefined if they do not change. */
  expenseRates: readonly ExpenseRateInput[] | undefined;
  expectedVersion: number | null | undefined;
}

/** Where logos are decoded and stored. */
interface LogoParts {
  files: FileStore;
  pictures: Pictures;
}

const LOGO = { field: 'input.branding.logo', ...LOGO_RULE };

/**
 * Decodes and stores the logo, where one was sent. Comes before the unit of work: no transaction is open. Throws
 * VALIDATION_ERROR for a logo that is none, and SERVICE_UNAVAILABLE where it cannot be drawn or stored now.
 */
export async function prepareSettings(
  parts: LogoParts,
  organizationId: string,
  input: UpdateSettingsInput,
): Promise<PreparedSettings> {
  const logo = input.branding?.logo;
  const stored = typeof logo === 'string' ? await storeLogo(parts, organizationId, logo) : noLogo(logo);
  const { expectedVersion, expenses } = input;
  return { columns: settingsColumns(input, stored), expenseRates: expenses?.rates ?? undefined, expectedVersion };
}

async function storeLogo({ files, pictures }: LogoParts, organizationId: string, logo: string): Promise<StoredLogo> {
  const picture = await pictures.read(logo, LOGO);
  return { logo: pictureUri(picture), logoSha256: await files.put(organizationId, picture.bytes, picture.mediaType) };
}

function noLogo(logo: null | undefined): StoredLogo | undefined {
  return logo === null ? { logo: null, logoSha256: null } : undefined;
}
