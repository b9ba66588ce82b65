import { mailboxRoutes } from '../../src/http/pages/mailbox-routes';
import type { MailboxStore } from '../../src/mail/mailbox-store';
import { MailboxMailer } from '../../src/mail/mailbox-mailer';
import { invoiceEmail } from '../../src/mail/documents/invoice-email';
import { memoryMailbox } from '../mail/memory-mailbox';
import { memorySms } from '../sms/memory-sms';
import { ATTACK, sampleDocument } from '../mail/sample-document';
import { startPageVisitor, type PageVisitor } from './page-visitor';

const clock = { now: () => new Date('2026-11-21T11:30:00Z') };
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const pdf = Buffer.from('%PDF-1.7 not really');

describe('the development mailbox', () => {
  const store: MailboxStore = memoryMailbox();
  const texts = memorySms();
  let visitor: PageVisitor;

  beforeAll(async () => {
    visitor = await startPageVisitor(mailboxRoutes(store, texts));
  });
  afterAll(() => visitor.close());

  beforeEach(async () => {
    await store.clear();
    const mailer = new MailboxMailer({ store, from: 'Billfold <billing@billfold.example>', clock });
    const style = { ...sampleDocument().style, logo: `data:image/png;base64,${PIXEL}` };
    const email = invoiceEmail({
      document: sampleDocument({ style }),
      message: null,
      hostedUrl: 'https://bills.example/i/t',
      hasAttachment: true,
    });
    await mailer.send({
      ...email,
      messageId: '<invoice@billfold.example>',
      to: 'jane@client.example',
      attachments: [...email.attachments, { filename: 'Ω/"1".pdf', contentType: 'application/pdf', content: pdf }],
    });
    await mailer.send({
      messageId: '<evil@billfold.example>',
      to: 'jane@client.example',
      subject: ATTACK,
      html: `<h1>Hi</h1><script>document.title='owned'</script><img src="http://127.0.0.1:9/pixel.png"><p style="color:#ff0000">red</p>`,
      text: ATTACK,
      attachments: [{ filename: `${ATTACK}.txt`, contentType: 'text/html', content: Buffer.from(ATTACK) }],
    });
  });

  const get = (path: string) => fetch(`${visitor.origin}${path}`);
  const bodyText = 'document.body.innerText';

  it('lists the newest first, and fits a phone', async () => {
    const page = await visitor.visit('/mailbox', 360);
    const subjects = await page.evaluate(`[...document.querySelectorAll('.subject')].map((one) => one.textContent)`);
    expect(subjects).toEqual([ATTACK, 'Invoice INV-2026-11-001 from Northwind Studio Inc.']);
    expect(await page.evaluate(bodyText)).toContain('2026-11-21 11:30 UTC');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(visitor.complaints).toEqual([]);
  });

  it('shows the email in its frame, with its styles and inline images', async () => {
    const page = await visitor.visit('/mailbox/message-1', 1280);
    expect(await page.evaluate(`document.querySelector('h1').textContent`)).toBe(
      'Invoice INV-2026-11-001 from Northwind Studio Inc.',
    );
    const frame = page.frames()[1];
    expect(await frame?.evaluate(bodyText)).toContain('View invoice');
    expect(await frame?.evaluate('document.images[0].naturalWidth')).toBe(1);
    expect(await frame?.evaluate(`getComputedStyle(document.querySelector('.card')).backgroundColor`)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(visitor.complaints).toEqual([]);
    const asked = visitor.requests.filter((url) => !url.startsWith('data:'));
    expect(asked).toEqual([`${visitor.origin}/mailbox/message-1`, `${visitor.origin}/mailbox/message-1/html`]);
  });

  it('prevents an email from running or fetching anything, in its frame or opened directly', async () => {
    for (const path of ['/mailbox/message-2', '/mailbox/message-2/html']) {
      const page = await visitor.visit(path, 1280);
      const frame = page.frames().at(-1);
      expect(await frame?.evaluate(bodyText)).toContain('Hi');
      expect(await frame?.evaluate(`getComputedStyle(document.querySelector('p')).color`)).toBe('rgb(255, 0, 0)');
      expect(await frame?.evaluate('self.origin')).toBe('null');
      expect(await frame?.title()).not.toBe('owned');
      expect(visitor.complaints.join('\n')).toMatch(/pixel\.png.*Content Security Policy/s);
    }
    const policy = (await get('/mailbox/message-2/html')).headers.get('content-security-policy');
    expect(policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';/);
  });

  it('shows plain text and headers as text', async () => {
    const text = await visitor.visit('/mailbox/message-2?view=text', 360);
    expect(await text.evaluate(`document.querySelector('pre').textContent`)).toContain(ATTACK);
    expect(await text.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const headers = await visitor.visit('/mailbox/message-2?view=headers', 360);
    expect(await headers.evaluate(bodyText)).toContain('<evil@billfold.example>');
    expect(await headers.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  it('offers attachments and the raw message as downloads', async () => {
    const attachment = await get('/mailbox/message-1/attachments/1');
    expect(attachment.headers.get('content-type')).toBe('application/pdf');
    expect(attachment.headers.get('content-disposition')).toMatch(
      /^attachment; filename\*=UTF-8''%CE%A9.*%221%22\.pdf$/,
    );
    expect(Buffer.from(await attachment.arrayBuffer()).equals(pdf)).toBe(true);
    const raw = await get('/mailbox/message-1/raw');
    expect(raw.headers.get('content-disposition')).toContain('message-1.eml');
    expect(await raw.text()).toContain('Message-ID: <invoice@billfold.example>');
  });

  it.each(['/mailbox/none', '/mailbox/none/html', '/mailbox/none/raw', '/mailbox/message-1/attachments/9'])(
    'has nothing at %s',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('This page does not exist');
    },
  );

  it('shows text messages as text in a list of their own, on a phone too, and empties it with the other', async () => {
    await texts.add({ messageId: 'sms-1', to: '+12015550123', body: `048213 is your code. ${ATTACK}` });
    const page = await visitor.visit('/mailbox', 360);
    const shown = await page.evaluate(`document.querySelector('.texts .subject').textContent`);
    expect(shown).toBe(`048213 is your code. ${ATTACK}`);
    expect(await page.evaluate(bodyText)).toContain('to +12015550123');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    expect(await texts.list(10)).toEqual([]);
  });

  it('is emptied by its button, and by no page from elsewhere', async () => {
    const foreign = await fetch(`${visitor.origin}/mailbox`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.ok).toBe(false);
    expect(await store.list(10)).toHaveLength(2);
    const page = await visitor.visit('/mailbox', 1280);
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    expect(await page.evaluate(bodyText)).toContain('No emails yet');
    expect(await store.list(10)).toEqual([]);
  });
});
