import { systemClock } from '../../src/config/clock';
import { aStudio } from '../support/a-studio';
import { type ApiClient, BROWSER, type TestApp } from '../support/api';
import { startBrowser } from '../support/browser';
import {
  InvoiceDocument,
  type InvoicePartsFragment,
  PublicInvoiceDocument,
  RecordPaymentDocument,
  UpdateClientDocument,
} from '../support/generated/operations';
import { addClient, claimsOf, invoiceUuid, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';

const clock = new MovedClock(systemClock.now());
const UNKNOWN = 'A'.repeat(32);

let app: TestApp;
let api: ApiClient;

beforeAll(async () => {
  ({ app, owner: api } = await aStudio({ server: { clock }, owner: { businessName: 'Studio North' } }));
});
afterAll(() => app.stop());

function tokenOf({ hostedUrl }: Pick<InvoicePartsFragment, 'hostedUrl'>): string {
  return hostedUrl?.split('/i/')[1] ?? '';
}

/** Marks an invoice as one that the mail server took, as the worker does. */
async function sent(invoice: InvoicePartsFragment): Promise<InvoicePartsFragment> {
  const text = `UPDATE invoices SET sent_at = $3, status = 'SENT' WHERE organization_id = $1 AND id = $2`;
  await sqlOf(app, api, [text, [claimsOf(api).org, invoiceUuid(invoice.id), clock.now()]]);
  return invoice;
}

async function standingOf(id: string): Promise<{ status: string; viewedAt: unknown; looks: number; version: number }> {
  const { invoice } = await api.ok(InvoiceDocument, { id });
  const looks = invoice.activity.nodes.filter(({ type }) => type === 'VIEWED').length;
  return { status: invoice.status, viewedAt: invoice.viewedAt, looks, version: invoice.version };
}

/** What opens links besides clients: previews, scanners, crawlers, programs, prefetches. */
const NO_VISITORS: [name: string, headers: Record<string, string>][] = [
  ...[
    'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
    'WhatsApp/2.23.20.0 A',
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'TelegramBot (like TwitterBot)',
    'Twitterbot/1.0',
    'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
    'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 SkypeUriPreview Preview/0.5',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; BingPreview/1.0b)',
    'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
    'Barracuda Sentinel (EE)',
    'Mimecast',
    'Iframely/1.3.1 (+https://iframely.com/docs/about)',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/131.0.0.0 Safari/537.36',
    'curl/8.5.0',
    'python-requests/2.31.0',
    'Go-http-client/1.1',
    'Java/17.0.1',
  ].map((agent): [string, Record<string, string>] => [agent, { 'user-agent': agent }]),
  ['a prefetch', { 'sec-purpose': 'prefetch' }],
  ['a prerender', { 'sec-purpose': 'prefetch;prerender' }],
  ['an old prefetch', { purpose: 'prefetch' }],
  ["Safari's preview", { 'x-purpose': 'preview' }],
  ['an old Firefox that prefetches', { 'x-moz': 'prefetch' }],
];
const VISITORS = [
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
  'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
  'Mozilla/5.0 (Linux; Android 14; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
];

describe('how sure it is that an invoice was viewed', () => {
  const confirm = (token: string, headers: Record<string, string> = { 'user-agent': BROWSER }) =>
    fetch(`${app.url}/i/${token}/viewed`, { method: 'POST', headers });

  async function viewed(id: string) {
    const { status, viewedAt, viewConfidence } = (await api.ok(InvoiceDocument, { id })).invoice;
    return { status, isViewed: viewedAt !== null, viewConfidence };
  }
  const NOT_VIEWED = { status: 'SENT', isViewed: false, viewConfidence: null };
  const LIKELY = { status: 'VIEWED', isViewed: true, viewConfidence: 'LIKELY' };

  it('previews, scanners, programs and prefetches see the page and do not mark it, nor can they confirm', async () => {
    const invoice = await sent(await publishDraft(api));
    const token = tokenOf(invoice);
    for (const [name, headers] of NO_VISITORS) {
      const page = await app.anonymous.get(`/i/${token}`, headers);
      expect([name, page.status, (await page.text()).includes('<script')]).toEqual([name, 200, false]);
      expect((await confirm(token, headers)).status).toBe(204);
      expect([name, await viewed(invoice.id)]).toEqual([name, NOT_VIEWED]);
    }
    // The script alone does not mark it either.
    expect((await confirm(token)).status).toBe(204);
    expect(await viewed(invoice.id)).toEqual(NOT_VIEWED);
  });

  it.each(VISITORS)('a plain GET marks it, and its script confirms that once: %s', async (agent) => {
    const invoice = await sent(await publishDraft(api));
    const token = tokenOf(invoice);
    const headers = { 'user-agent': agent };
    expect(await (await app.anonymous.get(`/i/${token}`, headers)).text()).toContain('<script>');
    expect(await viewed(invoice.id)).toEqual(LIKELY);
    await fetch(`${app.url}/i/${token}/viewed`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${api.token}` },
    });
    expect(await viewed(invoice.id)).toEqual(LIKELY);
    await Promise.all(Array.from({ length: 3 }, () => confirm(token, headers)));
    expect(await viewed(invoice.id)).toEqual({ ...LIKELY, viewConfidence: 'CONFIRMED' });
    const { version } = await standingOf(invoice.id);
    await confirm(token, headers);
    expect((await standingOf(invoice.id)).version).toBe(version);
  });

  it("the link of the sender's own copy neither marks nor confirms", async () => {
    const invoice = await sent(await publishDraft(api));
    const token = tokenOf(invoice);
    const page = await app.anonymous.get(`/i/${token}?copy`);
    expect([page.status, (await page.text()).includes('<script')]).toEqual([200, false]);
    expect(await viewed(invoice.id)).toEqual(NOT_VIEWED);
  });

  it('a real browser that shows the page confirms it, and its policy blocks nothing', async () => {
    const invoice = await sent(await publishDraft(api));
    const browser = await startBrowser({ javaScript: true });
    try {
      const { status, complaints } = await browser.visit(`${app.url}/i/${tokenOf(invoice)}`, 1280);
      expect({ status, complaints }).toEqual({ status: 200, complaints: [] });
      await eventually('the view is confirmed', async () => (await viewed(invoice.id)).viewConfidence === 'CONFIRMED');
    } finally {
      await browser.close();
    }
  });

  it('no confirmation of an unknown link', async () => {
    expect((await confirm(UNKNOWN)).status).toBe(404);
  });
});

describe('GET /i/:token', () => {
  it('is not viewed by a mail scanner that checks the link', async () => {
    const invoice = await sent(await publishDraft(api));
    const head = await fetch(`${app.url}/i/${tokenOf(invoice)}`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await standingOf(invoice.id)).toMatchObject({ status: 'SENT', viewedAt: null, looks: 0 });
  });

  it('shows the invoice and marks it VIEWED the first time', async () => {
    const invoice = await sent(await publishDraft(api, { clientNotes: 'Thank you' }));
    const page = await app.anonymous.get(`/i/${tokenOf(invoice)}`);
    expect(page.status).toBe(200);
    const html = await page.text();
    for (const text of ['Studio North', 'Acme', invoice.number ?? '', '$100.00', 'Thank you'])
      expect(html).toContain(text);
    const first = await standingOf(invoice.id);
    expect(first).toMatchObject({ status: 'VIEWED', viewedAt: clock.now().toISOString(), looks: 1 });

    clock.advance(60_000);
    await Promise.all(Array.from({ length: 5 }, () => app.anonymous.get(`/i/${tokenOf(invoice)}`)));
    expect(await standingOf(invoice.id)).toEqual(first);
  });

  it.each(['.', '/', '>', ')', ',', '%3E', './', '%20', "'"])(
    'works if the link was copied with “%s” behind it',
    async (tail) => {
      const invoice = await sent(await publishDraft(api));
      const page = await app.anonymous.get(`/i/${tokenOf(invoice)}${tail}`);
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(`/i/${tokenOf(invoice)}/pdf"`)]);
    },
  );

  it('says when what was paid', async () => {
    const invoice = await sent(await publishDraft(api));
    for (const [amount, paymentDate] of [
      ['20.00', '2026-01-05'],
      ['30.00', '2026-01-05'],
      ['10.00', '2025-12-24'],
    ] as const) {
      await api.ok(RecordPaymentDocument, {
        input: { invoiceId: invoice.id, amount, method: 'BANK_TRANSFER', paymentDate },
      });
    }
    const html = await (await app.anonymous.get(`/i/${tokenOf(invoice)}`)).text();
    const sentences = html.match(/We received [^<]*|[^<>]*has been paid\./g) ?? [];
    expect(sentences.map((sentence) => sentence.replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
      '$60.00 of $100.00 has been paid.',
      'We received $10.00 on December 24, 2025.',
      'We received $50.00 on January 5, 2026.',
    ]);
  });

  it('marks it once, even with concurrent visits', async () => {
    const invoice = await sent(await publishDraft(api));
    await Promise.all(Array.from({ length: 10 }, () => app.anonymous.get(`/i/${tokenOf(invoice)}`)));
    expect(await standingOf(invoice.id)).toMatchObject({ status: 'VIEWED', looks: 1 });
  });

  it("does not count a member's own view, but counts another organization's", async () => {
    const invoice = await sent(await publishDraft(api));
    const own = await api.get(`/i/${tokenOf(invoice)}`);
    expect(own.status).toBe(200);
    expect(await standingOf(invoice.id)).toMatchObject({ status: 'SENT', viewedAt: null, looks: 0 });
    const stranger = await app.register();
    await stranger.get(`/i/${tokenOf(invoice)}`);
    expect(await standingOf(invoice.id)).toMatchObject({ status: 'VIEWED', looks: 1 });
  });

  it('has headers against caching and referrers', async () => {
    const { headers } = await app.anonymous.get(`/i/${tokenOf(await publishDraft(api))}`);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/; script-src 'sha256-[^' ]+'; connect-src 'self';/);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('escapes scripts wherever people enter text', async () => {
    const evil = `<script>alert(1)</script>"><img src=x onerror=alert(2)>'`;
    const owner = await app.register({ name: evil, businessName: evil });
    const clientId = await addClient(owner, {
      name: evil,
      company: evil,
      address: { street: evil },
      taxId: '<b>1</b>',
    });
    const lines = [{ description: evil, quantity: '1', rate: '1.00', taxes: [{ name: '<i>tax</i>', rate: '0.1' }] }];
    const invoice = await publishDraft(owner, { clientId, lines, clientNotes: evil });
    const html = await (await app.anonymous.get(`/i/${tokenOf(invoice)}`)).text();
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script>alert|<img src=x|<b>1|<i>tax/);
  });

  it('shows what it said when it was published, and what has been paid since', async () => {
    const clientId = await addClient(api, { name: 'Name as published' });
    const invoice = await publishDraft(api, { clientId });
    await api.ok(UpdateClientDocument, { input: { id: clientId, name: 'Name of today' } });
    await api.ok(RecordPaymentDocument, { input: { invoiceId: invoice.id, amount: '40.00' } });
    const html = await (await app.anonymous.get(`/i/${tokenOf(invoice)}`)).text();
    expect(html).toContain('Name as published');
    expect(html).not.toContain('Name of today');
    for (const amount of ['$40.00', '$60.00']) expect(html).toContain(amount);
  });

  it.each([
    ['that nobody has', UNKNOWN],
    ['that is too short', 'abc'],
    ['with a quote', `${'a'.repeat(31)}'`],
    ['with a NUL', `${'a'.repeat(31)}%00`],
  ])('shows a page that says so for a token %s', async (_what, token) => {
    const page = await app.anonymous.get(`/i/${token}`, { accept: 'text/html' });
    expect(page.status).toBe(404);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('This page does not exist');
  });

  it('shows a page that leads on at an address that does not exist', async () => {
    const page = await app.anonymous.get('/nope', { accept: 'text/html' });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const html = await page.text();
    expect(html).toContain('<h1>This page does not exist</h1>');
    const [, next = ''] = /<a class="button" href="([^"]+)"/.exec(html) ?? [];
    expect((await app.anonymous.get(next, { accept: 'text/html' })).status).toBe(200);
    const json = await app.anonymous.get('/nope', { accept: 'application/json' });
    expect(await json.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('has no link for a draft', async () => {
    expect((await makeDraft(api)).hostedUrl).toBeNull();
  });

  it('is not found once the link was revoked', async () => {
    const invoice = await publishDraft(api);
    const text = `UPDATE public_links SET revoked_at = $3 WHERE organization_id = $1 AND invoice_id = $2`;
    await sqlOf(app, api, [text, [claimsOf(api).org, invoiceUuid(invoice.id), clock.now()]]);
    expect((await app.anonymous.get(`/i/${tokenOf(invoice)}`)).status).toBe(404);
    expect((await app.anonymous.get(`/i/${tokenOf(invoice)}/pdf`)).status).toBe(404);
    const refusal = await app.anonymous.refused(PublicInvoiceDocument, { token: tokenOf(invoice) });
    expect(refusal.code).toBe('NOT_FOUND');
  });
});

describe('publicInvoice', () => {
  it('returns the listed fields and marks the invoice VIEWED once', async () => {
    const invoice = await sent(await publishDraft(api, { notes: 'For members only', clientNotes: 'Thank you' }));
    const token = tokenOf(invoice);
    const { publicInvoice } = await app.anonymous.ok(PublicInvoiceDocument, { token });
    expect(publicInvoice).toMatchObject({
      number: invoice.number,
      status: 'VIEWED',
      clientNotes: 'Thank you',
      pdfUrl: `${invoice.hostedUrl}/pdf`,
      total: { amount: '100.00', currency: 'USD' },
      remainingBalance: { amount: '100.00', currency: 'USD' },
      seller: { name: 'Studio North' },
      buyer: { name: 'Acme' },
      lines: [{ description: 'Work', amount: { amount: '100.00' } }],
    });
    await app.anonymous.ok(PublicInvoiceDocument, { token });
    expect(await standingOf(invoice.id)).toMatchObject({ status: 'VIEWED', looks: 1 });
  });

  it("does not count a member's own view", async () => {
    const invoice = await sent(await publishDraft(api));
    const { publicInvoice } = await api.ok(PublicInvoiceDocument, { token: tokenOf(invoice) });
    expect(publicInvoice.status).toBe('SENT');
    expect(await standingOf(invoice.id)).toMatchObject({ status: 'SENT', looks: 0 });
  });

  it('requires no session, and an expired token does no harm', async () => {
    const { token: dead } = await app.register();
    const invoice = await publishDraft(api);
    clock.advance(15 * 60_000);
    const answer = await fetch(`${app.url}/i/${tokenOf(invoice)}`, { headers: { authorization: `Bearer ${dead}` } });
    expect(answer.status).toBe(200);
    clock.advance(-15 * 60_000);
  });

  it.each([UNKNOWN, '', 'x', `${'a'.repeat(31)}\u0000`])('does not know the token %j', async (token) => {
    expect(await app.anonymous.refused(PublicInvoiceDocument, { token })).toMatchObject({
      code: 'NOT_FOUND',
      details: [{ field: 'token' }],
    });
  });
});
