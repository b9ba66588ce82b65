import type { CreateClientInput } from '../schema/inputs/client-inputs';

/** The clients of the demo organization: several currencies, countries and scripts. */
export const DEMO_CLIENTS = {
  kestrel: {
    name: 'Kestrel Coffee Roasters LLC',
    email: 'accounts@kestrel-coffee.example',
    phone: '+1 207 555 0142',
    contactPerson: 'Accounts payable',
    address: { street: '9 Wharf Street', city: 'Portland', state: 'ME', postalCode: '04101', country: 'US' },
    currency: 'USD',
    defaultHourlyRate: '120',
    paymentTerms: 'Net 30',
    customFields: [{ name: 'Account manager', value: 'Demo Owner' }],
  },
  lumiere: {
    name: 'Atelier Lumière SARL',
    email: 'compta@atelier-lumiere.example',
    address: { street: '12 rue des Archives', city: 'Paris', postalCode: '75004', country: 'FR' },
    currency: 'EUR',
    paymentTerms: 'Net 30',
    taxId: 'FR00123456789',
    locale: 'fr-FR',
  },
  aegean: {
    name: 'Αιγαίο Ναυτιλιακή Α.Ε.',
    email: 'logistirio@aegean-shipping.example',
    address: { street: 'Ακτή Μιαούλη 85', city: 'Πειραιάς', postalCode: '185 38', country: 'GR' },
    currency: 'EUR',
    paymentTerms: 'Net 45',
    taxId: 'EL000123456',
    locale: 'el-GR',
  },
  oasis: {
    name: 'شركة واحة النخيل للتجارة',
    email: 'finance@palm-oasis.example',
    address: { street: 'شارع الشيخ زايد', city: 'دبي', country: 'AE' },
    currency: 'USD',
    paymentTerms: 'Net 15',
    locale: 'en-AE',
  },
  qinglan: {
    name: '青岚茶业（上海）有限公司',
    email: 'caiwu@qinglan-tea.example',
    address: { street: '淮海中路 1010 号', city: '上海市', postalCode: '200031', country: 'CN' },
    currency: 'USD',
    paymentTerms: 'Net 30',
    locale: 'zh-CN',
  },
  minato: {
    name: '株式会社みなと書店',
    email: 'keiri@minato-shoten.example',
    address: { street: '芝公園 4-2-8', city: '東京都港区', postalCode: '105-0011', country: 'JP' },
    currency: 'JPY',
    paymentTerms: 'EOM',
    locale: 'ja-JP',
  },
  boreal: {
    name: 'Érablière Boréale inc.',
    email: 'factures@erabliere-boreale.example',
    extraRecipients: ['direction@erabliere-boreale.example'],
    address: { street: '450 rue Saint-Paul', city: 'Québec', state: 'QC', postalCode: 'G1K 3W8', country: 'CA' },
    currency: 'CAD',
    paymentTerms: 'Net 30',
    locale: 'fr-CA',
  },
} as const satisfies Record<string, Readonly<CreateClientInput>>;

/** The demo's name for a client. */
export type DemoClientKey = keyof typeof DEMO_CLIENTS;
