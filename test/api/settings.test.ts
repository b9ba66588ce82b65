import { decodeTypeId } from '../../src/domain/typeid';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import {
  CreateClientDocument,
  CreateInvoiceDocument,
  InvoiceDocument,
  LogoutDocument,
  MeDocument,
  PublishInvoiceDocument,
  SettingsDocument,
  UpdateSettingsDocument,
  type UpdateSettingsInput,
} from '../support/generated/operations';
import { allEntries } from '../support/audit';
import { claimsOf } from '../support/invoices';
import { imageUri as uri, lookAt, paint } from '../support/pictures';
import { addColleague } from '../support/team';

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  app = await startTestApp({ worker: true });
});
beforeEach(async () => {
  owner = await app.register({ businessName: 'Studio', currency: 'EUR', timezone: 'Europe/Berlin' });
});
afterAll(() => app.stop());

const update = async (input: UpdateSettingsInput) => (await owner.ok(UpdateSettingsDocument, { input })).updateSettings;
const refusal = (input: UpdateSettingsInput) => owner.refused(UpdateSettingsDocument, { input });

/** An SVG in which a square is used ten times, that ten times, and so on. */
function copies(levels: number): string {
  const level = (at: number) => `<g id="g${at}">${`<use href="#g${at - 1}"/>`.repeat(10)}</g>`;
  const groups = Array.from({ length: levels }, (_, at) => level(at + 1)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg"><g id="g0"><rect width="1" height="1"/></g>${groups}</svg>`;
}

/** The head of a PNG of that size. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080600000000000000', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe('settings', () => {
  it('shows what registration set, and the defaults', async () => {
    const { settings } = await owner.ok(SettingsDocument);
    expect(settings).toMatchObject({
      branding: { name: 'Studio', logo: null, primaryColor: '#2563eb' },
      preferences: {
        currency: 'EUR',
        timezone: 'Europe/Berlin',
        paymentTerms: 'Net 30',
        invoiceNumberPattern: 'INV-{YYYY}-{MM}-{SEQ:3}',
        numberAssignment: 'ON_CREATE',
        paperSize: 'A4',
        reminderSchedule: [],
      },
      tax: { taxId: null, taxName: 'Tax', defaultTaxRate: null, taxCalculation: 'ON_SUBTOTAL' },
      showMobilesToMembers: false,
      version: 1,
    });
  });
});

describe('updateSettings', () => {
  it('changes what is sent, keeps what is omitted, and clears with null', async () => {
    const logo = uri('png', await paint('png', 64, 32));
    const all = {
      branding: {
        name: 'Studio Nord',
        logo,
        primaryColor: '#FF0000',
        secondaryColor: '#00ff00',
        accentColor: '#0000ff',
        address: { street: 'Weg 1', city: 'Kiel', country: 'DE' },
        email: 'hello@studio.test',
        phone: '+49 431 1',
        website: 'https://studio.test',
      },
      preferences: {
        currency: 'CHF',
        locale: 'de-CH',
        timezone: 'Europe/Zurich',
        paymentTerms: 'net 14',
        paymentInstructions: 'First Bank\nIBAN CH00',
        invoiceNumberPattern: 'R-{YYYY}-{SEQ:4}',
        numberAssignment: 'ON_PUBLISH' as const,
        paperSize: 'LETTER' as const,
        reminderSchedule: [7, -3, 7],
        reminderTexts: [{ day: 7, text: 'A week has passed.' }],
        combineReminders: true,
        lockInvoicesBefore: '2025-01-01',
      },
      tax: {
        taxId: 'CHE-1',
        registrationNumber: 'HRB 1',
        taxName: 'MWST',
        defaultTaxRate: '0.081',
        taxCalculation: 'ON_DISCOUNTED_SUBTOTAL' as const,
        pricesIncludeTax: true,
        untaxedCategory: 'EXEMPT' as const,
      },
      showMobilesToMembers: true,
      time: {
        ...{ approval: false, allowOverlaps: false, stepMinutes: 15, timerLimitHours: 8 },
        ...{ lockTimeBefore: '2025-01-01', weekStart: 'SUNDAY' as const },
      },
    };
    const saved = {
      branding: {
        ...all.branding,
        logo: expect.stringMatching(/^data:image\/png;base64,/) as string,
        primaryColor: '#ff0000',
      },
      preferences: { ...all.preferences, paymentTerms: 'Net 14', reminderSchedule: [-3, 7] },
      tax: all.tax,
      showMobilesToMembers: true,
      time: all.time,
      expenses: { rates: [] },
      version: 2,
    };
    expect(await update(all)).toEqual(saved);
    expect((await owner.ok(SettingsDocument)).settings).toEqual(saved);
    const shown = await lookAt((await owner.ok(SettingsDocument)).settings.branding.logo, [0, 0], [63, 31]);
    expect(shown).toEqual({ format: 'png', width: 64, height: 32, colors: ['204,0,0,255', '204,0,0,255'] });

    const partly = await update({ branding: { phone: null }, tax: { taxName: 'VAT' } });
    expect(partly).toEqual({
      ...saved,
      branding: { ...saved.branding, phone: null },
      tax: { ...saved.tax, taxName: 'VAT' },
      version: 3,
    });
    const cleared = await update({
      branding: { logo: null, address: null, email: null, website: null },
      preferences: { reminderSchedule: null },
      tax: { taxId: null, registrationNumber: null, defaultTaxRate: null },
    });
    expect(cleared.branding).toMatchObject({
      logo: null,
      address: null,
      email: null,
      website: null,
      name: 'Studio Nord',
    });
    expect(cleared.preferences.reminderSchedule).toEqual([]);
    expect(cleared.tax).toMatchObject({ taxId: null, registrationNumber: null, defaultTaxRate: null, taxName: 'VAT' });
    expect((await owner.ok(MeDocument)).me.organization).toMatchObject({ name: 'Studio Nord', currency: 'CHF' });
  });

  it('lets an owner alone close the books, which the audit log tells', async () => {
    const close = (lockInvoicesBefore: string | null, rest = {}) => ({ preferences: { lockInvoicesBefore, ...rest } });
    const { api: admin } = await addColleague(app, owner, { role: 'ADMIN' });
    const preferences = async (input: UpdateSettingsInput) => (await update(input)).preferences.lockInvoicesBefore;
    expect(await preferences(close('2025-03-01'))).toBe('2025-03-01');
    const refused = await admin.refused(UpdateSettingsDocument, { input: close('2025-02-01') });
    expect(refused).toMatchObject({
      code: 'FORBIDDEN',
      details: [{ field: 'input.preferences.lockInvoicesBefore', reason: 'requires OWNER' }],
    });
    // Whoever sends it back as it was changes nothing.
    await admin.ok(UpdateSettingsDocument, { input: close('2025-03-01', { paymentTerms: 'Net 14' }) });
    expect(await preferences(close(null))).toBeNull();
    const { org, sub } = claimsOf(owner);
    const entries = (await allEntries(app)).filter((entry) => entry.organization_id === org);
    expect(entries.filter(({ after }) => 'lock_invoices_before' in (after ?? {}))).toMatchObject([
      { actor_id: sub, before: { lock_invoices_before: null }, after: { lock_invoices_before: '2025-03-01' } },
      { actor_id: sub, before: { lock_invoices_before: '2025-03-01' }, after: { lock_invoices_before: null } },
    ]);
  });

  it('changes nothing if nothing is sent', async () => {
    expect(await update({})).toMatchObject({ version: 1 });
    expect(await update({ branding: null, preferences: {}, tax: null })).toMatchObject({ version: 1 });
  });

  it('reports all errors at once, each with its field', async () => {
    const { code, details } = await refusal({
      branding: { name: ' ', logo: 'x', primaryColor: 'red', email: 'nobody', website: 'javascript:alert(1)' },
      preferences: {
        locale: '!',
        timezone: '+01:00',
        paymentTerms: 'soon',
        invoiceNumberPattern: 'INV-1',
        reminderSchedule: [400],
        currency: null,
      },
      tax: { defaultTaxRate: '1.5', taxName: null },
    });
    expect(code).toBe('VALIDATION_ERROR');
    expect(details.map(({ field }) => field)).toEqual([
      'input.branding.name',
      'input.branding.logo',
      'input.branding.primaryColor',
      'input.branding.email',
      'input.branding.website',
      'input.preferences.currency',
      'input.preferences.locale',
      'input.preferences.timezone',
      'input.preferences.paymentTerms',
      'input.preferences.invoiceNumberPattern',
      'input.preferences.reminderSchedule',
      'input.tax.taxName',
      'input.tax.defaultTaxRate',
    ]);
    expect((await owner.ok(SettingsDocument)).settings.version).toBe(1);
  });

  it.each([
    ['preferences', 'timezone', 'BST'],
    ['branding', 'website', 'https://bank.test@elsewhere.test'],
    ['branding', 'name', '\u200b'],
  ])('refuses as %s.%s what is none: %s', async (group, field, value) => {
    const { details } = await refusal({ [group]: { [field]: value } });
    expect(details).toMatchObject([{ field: `input.${group}.${field}` }]);
  });

  it.each([
    ['an HTML page called PNG', uri('png', '<html>')],
    ['a JPEG called PNG', uri('png', Buffer.from('ffd8ffe000104a464946', 'hex'))],
    ['a PNG that unpacks to gigabytes', uri('png', png(60_000, 60_000))],
    ['a PNG of no pixels', uri('png', png(0, 10))],
    ['an address elsewhere', 'https://elsewhere.test/logo.png'],
    ['another kind', uri('gif', 'GIF89a')],
    ['more than 384 KB', uri('png', Buffer.concat([png(1, 1), Buffer.alloc(400_000)]))],
    ['a script', uri('svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a handler', uri('svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    [
      'a link',
      uri('svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:alert(1)"><text>x</text></a></svg>'),
    ],
    ['an image from elsewhere', uri('svg+xml', '<svg><image href="https://elsewhere.test/a.png"/></svg>')],
    ['a script by another name', uri('svg+xml', '<svg xmlns:é="http://www.w3.org/2000/svg"><é:script/></svg>')],
    ['an animation', uri('svg+xml', '<svg><animateTransform attributeName="transform"/></svg>')],
    ['hidden loading', uri('svg+xml', '<svg><rect fill="\\75rl(https://elsewhere.test/a)"/></svg>')],
    ['copies of copies', uri('svg+xml', copies(5))],
    [
      'an entity from elsewhere',
      uri('svg+xml', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>'),
    ],
    ['an entity of entities', uri('svg+xml', '<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><svg>&c;</svg>')],
    ['a hidden script', uri('svg+xml', '<svg><a href="&#106;avascript:alert(1)"/></svg>')],
  ])('refuses a logo that is %s', async (_what, logo) => {
    expect(await refusal({ branding: { logo } })).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.branding.logo' }],
    });
  });

  it('refuses an outdated version, and accepts one of two concurrent changes', async () => {
    const input = (name: string) => ({ input: { expectedVersion: 1, branding: { name } } });
    const answers = await Promise.all(['A', 'B', 'C'].map((name) => owner.send(UpdateSettingsDocument, input(name))));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual([
      'CONFLICT',
      'CONFLICT',
    ]);
  });

  it('applies to new invoices, and does not change published invoices and other organizations', async () => {
    const other = await app.register({ businessName: 'Other' });
    const { createClient } = await owner.ok(CreateClientDocument, { input: { name: 'Acme' } });
    const lines = [{ description: 'Work', quantity: '1', rate: '100.00' }];
    const create = async () =>
      (await owner.ok(CreateInvoiceDocument, { input: { clientId: createClient.id, lines } })).createInvoice.id;
    const id = await create();
    await owner.ok(PublishInvoiceDocument, { id });
    const snapshots = () =>
      app.app.services.database.read({ kind: 'organization', organizationId, userId: null }, (sql) =>
        sql.query(`SELECT snapshot FROM invoices WHERE published_at IS NOT NULL`),
      );
    const organizationId = await organizationOf(owner);
    const before = [await owner.ok(InvoiceDocument, { id }), await snapshots()];
    await update({
      branding: { name: 'Renamed', logo: uri('png', await paint('png', 9, 9)), primaryColor: '#000000' },
      preferences: { currency: 'USD', invoiceNumberPattern: 'N{SEQ}', paymentTerms: 'EOM' },
      tax: { taxName: 'GST', defaultTaxRate: '0.1', taxCalculation: 'ON_DISCOUNTED_SUBTOTAL' },
    });
    expect([await owner.ok(InvoiceDocument, { id }), await snapshots()]).toEqual(before);
    const { invoice } = await owner.ok(InvoiceDocument, { id: await create() });
    expect(invoice).toMatchObject({ number: 'N1', currency: 'USD', total: { amount: '110.00' } });
    expect((await other.ok(SettingsDocument)).settings.branding.name).toBe('Other');
  });

  it('is available to owners and administrators with a session', async () => {
    const { api: admin } = await addColleague(app, owner, { role: 'ADMIN' as never });
    const { api: manager } = await addColleague(app, owner, { role: 'MANAGER' as never });
    const input = { branding: { name: 'By the administrator' } };
    expect((await admin.ok(UpdateSettingsDocument, { input })).updateSettings.branding.name).toBe(input.branding.name);
    const gone = await app.register();
    await gone.ok(LogoutDocument);
    for (const [api, code] of [
      [manager, 'FORBIDDEN'],
      [app.anonymous, 'UNAUTHORIZED'],
      [gone, 'SESSION_EXPIRED'],
    ] as const) {
      expect(await api.refused(UpdateSettingsDocument, { input })).toMatchObject({ code });
      expect(await api.refused(SettingsDocument)).toMatchObject({ code });
    }
  });
});

async function organizationOf(api: ApiClient): Promise<string> {
  const { me } = await api.ok(MeDocument);
  const decoded = decodeTypeId(me.organization.id);
  if (!decoded) throw new Error('the organization has no id');
  return decoded.uuid;
}
