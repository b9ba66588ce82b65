import { validationError } from '../../domain/errors';
import { TaxCategory } from '../../domain/tax-category';
import { FilePurpose } from '../../domain/file-purposes';
import type { OrganizationEntity } from '../../entities/organization';
import type { FileKey, FileStore } from '../../files/file-store';
import { LOGO_RULE } from '../../files/logos';
import { type Pictures, pictureUri } from '../../files/pictures';
import { logoUri } from '../../files/read-file';
import type { ExpenseRateInput, UpdateSettingsInput } from '../../schema/inputs/settings-inputs';
import type { WantedUpload } from '../files/use-upload';
import { settingsColumns, type StoredLogo } from './settings-columns';

/** A change that can be made: the columns, and the version that it was made on. */
export interface PreparedSettings {
  columns: Partial<OrganizationEntity>;
  /** The rates of expenses, whose default currency is the organization's; undefined if they do not change. */
  expenseRates: readonly ExpenseRateInput[] | undefined;
  expectedVersion: number | null | undefined;
  /** The public ID of the upload that the logo is from; undefined for any other. */
  logoFileId?: string | undefined;
}

/** Where logos are decoded, stored and found. */
interface LogoParts {
  files: FileStore;
  pictures: Pictures;
  /** Finds an upload of the caller: `findUpload`. */
  findUpload: (wanted: WantedUpload) => Promise<FileKey>;
}

const NOT_STANDARD = { field: 'input.tax.untaxedCategory', reason: 'must not be STANDARD, which is taxed' };
const LOGO = { field: 'input.branding.logo', ...LOGO_RULE };

/** The upload of a logo. */
export const uploadedLogo = (id: string): WantedUpload => ({
  ...{ id, purpose: FilePurpose.LOGO, field: 'input.branding.logoFileId' },
});

/**
 * Decodes and stores the logo, or reads it if it was uploaded before. Comes before the unit of work: no transaction is open.
 * Throws VALIDATION_ERROR for a logo that is none and an untaxed category that is taxed, as `findUpload` does, and SERVICE_UNAVAILABLE if it cannot be drawn,
 * stored or read now.
 */
export async function prepareSettings(
  parts: LogoParts,
  organizationId: string,
  input: UpdateSettingsInput,
): Promise<PreparedSettings> {
  if (input.tax?.untaxedCategory === TaxCategory.STANDARD) throw validationError(NOT_STANDARD);
  const { logoFileId, ...branding } = input.branding ?? {};
  const stored = logoFileId
    ? await readLogo(parts, logoFileId, branding.logo)
    : await storeLogo(parts, organizationId, branding.logo);
  const { expectedVersion, expenses } = input;
  const columns = settingsColumns({ ...input, branding }, stored);
  return {
    columns,
    expenseRates: expenses?.rates ?? undefined,
    expectedVersion,
    logoFileId: logoFileId ?? undefined,
  };
}

async function readLogo(
  { files, findUpload }: LogoParts,
  id: string,
  logo: string | null | undefined,
): Promise<StoredLogo> {
  const wanted = uploadedLogo(id);
  if (logo !== undefined) throw validationError({ field: wanted.field, reason: 'is not allowed with `logo`' });
  const { organizationId, sha256 } = await findUpload(wanted);
  return { logo: await logoUri(files, organizationId, { sha256 }), logoSha256: sha256 };
}

async function storeLogo(
  { files, pictures }: LogoParts,
  organizationId: string,
  logo: string | null | undefined,
): Promise<StoredLogo | undefined> {
  if (typeof logo !== 'string') return noLogo(logo);
  const picture = await pictures.read(logo, LOGO);
  return { logo: pictureUri(picture), logoSha256: await files.put(organizationId, picture.bytes, picture.mediaType) };
}

function noLogo(logo: null | undefined): StoredLogo | undefined {
  return logo === null ? { logo: null, logoSha256: null } : undefined;
}
