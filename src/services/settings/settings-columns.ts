import { numberOfDay } from '../../domain/day-of-week';
import type { OrganizationEntity } from '../../entities/organization';
import type { UpdateSettingsInput } from '../../schema/inputs/settings-inputs';

/** A stored logo: the picture as a `data:` URI, and the hash of its file; nulls if there is none. */
export type StoredLogo = Pick<OrganizationEntity, 'logo' | 'logoSha256'>;

/** The columns that the given settings change, including the stored logo if it changes. */
export function settingsColumns(
  { branding, preferences, tax, time, showMobilesToMembers }: UpdateSettingsInput,
  storedLogo: StoredLogo | undefined,
): Partial<OrganizationEntity> {
  const { timezone, invoiceNumberPattern, creditNoteNumberPattern, reminderSchedule, ...usual } = preferences ?? {};
  const columns = {
    ...branding,
    ...usual,
    ...tax,
    pricesIncludeTax: tax?.pricesIncludeTax ?? undefined,
    showMobilesToMembers: showMobilesToMembers ?? undefined,
    logo: storedLogo?.logo,
    logoSha256: storedLogo?.logoSha256,
    timeZone: timezone,
    numberPattern: invoiceNumberPattern,
    creditNotePattern: creditNoteNumberPattern,
    reminderSchedule: reminderSchedule === null ? [] : reminderSchedule,
    allowTimeOverlaps: time?.allowOverlaps,
    timeStepMinutes: time?.stepMinutes,
    timeApproval: time?.approval,
    lockTimeBefore: time?.lockTimeBefore,
    timerLimitHours: time?.timerLimitHours,
    weekStartsOn: time?.weekStart ? numberOfDay(time.weekStart) : undefined,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}
