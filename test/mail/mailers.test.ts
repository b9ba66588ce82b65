import PostalMime from 'postal-mime';
import { MailboxMailer } from '../../src/mail/mailbox-mailer';
import { PermanentMailError, type OutgoingMail } from '../../src/mail/mailer';
import { SmtpMailer } from '../../src/mail/smtp-mailer';
import { memoryMailbox } from './memory-mailbox';
import { startSmtpInbox, type SmtpInbox } from './smtp-inbox';

const clock = { now: () => new Date('2026-11-21T11:30:00Z') };
const from = 'Billfold <billing@billfold.example>';
const pdf = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256));

function mail(changes: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    messageId: '<send-1@billfold.example>',
    to: 'jane@client.example',
    subject: 'Invoice Ω 1',
    html: '<p>Γειά</p>',
    text: 'Γειά, مرحبا, 你好',
    attachments: [],
    ...changes,
  };
}

describe('SmtpMailer', () => {
  let inbox: SmtpInbox;
  let mailer: SmtpMailer;

  beforeEach(async () => {
    inbox = await startSmtpInbox();
    mailer = new SmtpMailer({ url: inbox.url, from, clock });
  });
  afterEach(async () => {
    await mailer.close();
    await inbox.close();
  });

  async function sent(changes: Partial<OutgoingMail>) {
    await mailer.send(mail(changes));
    const taken = inbox.taken.at(-1);
    if (!taken) throw new Error('Nothing arrived.');
    return { ...taken, email: await PostalMime.parse(taken.raw) };
  }

  it('delivers both bodies, the headers, and the bytes of the attachment', async () => {
    const attachment = { filename: 'INV-1 – Ω.pdf', contentType: 'application/pdf', content: pdf };
    const { email, sender, recipients } = await sent({
      fromName: 'Studio "Ω", Inc.',
      replyTo: 'owner@studio.example',
      attachments: [attachment],
    });
    expect(sender).toBe('billing@billfold.example');
    expect(recipients).toEqual(['jane@client.example']);
    expect(email).toMatchObject({
      messageId: '<send-1@billfold.example>',
      date: '2026-11-21T11:30:00.000Z',
      from: { name: 'Studio "Ω", Inc.', address: 'billing@billfold.example' },
      to: [{ address: 'jane@client.example' }],
      replyTo: [{ address: 'owner@studio.example' }],
      subject: 'Invoice Ω 1',
    });
    expect(email.html?.trim()).toBe('<p>Γειά</p>');
    expect(email.text?.trim()).toBe('Γειά, مرحبا, 你好');
    expect(email.attachments).toHaveLength(1);
    expect(email.attachments[0]).toMatchObject({ filename: 'INV-1 – Ω.pdf', mimeType: 'application/pdf' });
    expect(Buffer.from(email.attachments[0]?.content as ArrayBuffer).equals(pdf)).toBe(true);
  });

  it('says who is writing by the configured name where the message has none', async () => {
    const { email } = await sent({});
    expect(email.from).toEqual({ name: 'Billfold', address: 'billing@billfold.example' });
  });

  it('keeps its connection, and the message ID of a retry', async () => {
    await mailer.send(mail());
    await mailer.send(mail());
    const ids = await Promise.all(inbox.taken.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId));
    expect(ids).toEqual(['<send-1@billfold.example>', '<send-1@billfold.example>']);
    expect(inbox.connections()).toBe(1);
  });

  it('returns the reply of the server', async () => {
    expect(await mailer.send(mail())).toMatch(/^250 /);
  });

  it.each([
    ['a recipient that does not exist', { to: 'gone@client.example' }, '550 no such mailbox', false],
    ['a message that the server will not have', { text: 'spam' }, '554 not wanted', true],
  ])('gives up for good on %s (5xx), with the reply of the server', async (_case, changes, message, hadContents) => {
    const failure = await mailer.send(mail(changes)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PermanentMailError);
    expect(failure).toMatchObject({ message, hadContents });
  });

  it('may be tried again when the server puts the recipient off (4xx)', async () => {
    const failure = await mailer.send(mail({ to: 'busy@client.example' })).catch((error: unknown) => error);
    expect(failure).not.toBeInstanceOf(PermanentMailError);
    expect(failure).toMatchObject({ message: '451 try again later', hadContents: false });
  });

  it('may be tried again when no server answers', async () => {
    await inbox.close();
    const failure = await mailer.send(mail()).catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: 'The mail server did not reply.', cause: { code: 'ESOCKET' } });
    expect(failure).not.toBeInstanceOf(PermanentMailError);
  });

  it('lets no name, subject or file name write headers', async () => {
    const evil = 'Hello\r\nBcc: victim@else.example\r\n\r\n<b>body</b>\u2028Bcc: x@else.example';
    const { email, recipients } = await sent({
      fromName: evil,
      subject: evil,
      attachments: [{ filename: evil, contentType: 'application/pdf', content: pdf }],
    });
    expect(recipients).toEqual(['jane@client.example']);
    expect(email.headers.map(({ key }) => key).filter((key) => key === 'bcc')).toEqual([]);
    expect(email.subject).toBe('Hello Bcc: victim@else.example <b>body</b> Bcc: x@else.example');
    expect(email.from?.address).toBe('billing@billfold.example');
    expect(email.text?.trim()).toBe('Γειά, مرحبا, 你好');
  });

  it.each([
    'jane@client.example\r\nBcc: victim@else.example',
    'jane@client.example, victim@else.example',
    'Jane <jane@client.example>',
    'jane@client.example> SIZE=1',
    'group:a@b.example;',
    'jane',
    `${'a'.repeat(250)}@client.example`,
    '',
  ])('refuses the address %j before anything is sent', async (address) => {
    for (const changes of [{ to: address }, { replyTo: address }]) {
      await expect(mailer.send(mail(changes))).rejects.toBeInstanceOf(PermanentMailError);
    }
    expect(inbox.connections()).toBe(0);
  });

  it.each(['no-brackets@x', '<a@b>\r\nBcc: v@x', '<>', '<a b@c>'])('refuses the message id %j', async (messageId) => {
    await expect(mailer.send(mail({ messageId }))).rejects.toBeInstanceOf(PermanentMailError);
    expect(inbox.connections()).toBe(0);
  });
});

describe('MailboxMailer', () => {
  it('keeps the whole message once, however often it is sent', async () => {
    const store = memoryMailbox();
    const mailer = new MailboxMailer({ store, from, clock });
    const attachments = [{ filename: 'a.pdf', contentType: 'application/pdf', content: pdf }];
    await mailer.send(mail({ attachments }));
    await mailer.send(mail({ attachments }));
    await mailer.close();
    const rows = await store.list(10);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      messageId: '<send-1@billfold.example>',
      sender: 'billing@billfold.example',
      recipients: ['jane@client.example'],
      subject: 'Invoice Ω 1',
    });
    const entry = await store.get(rows[0]?.id ?? '');
    const email = await PostalMime.parse(entry?.raw ?? '');
    expect(email.messageId).toBe('<send-1@billfold.example>');
    expect(Buffer.from(email.attachments[0]?.content as ArrayBuffer).equals(pdf)).toBe(true);
  });

  it('refuses what the SMTP driver refuses', async () => {
    const store = memoryMailbox();
    const mailer = new MailboxMailer({ store, from, clock });
    await expect(mailer.send(mail({ to: 'a@b, c@d' }))).rejects.toBeInstanceOf(PermanentMailError);
    expect(await store.list(10)).toEqual([]);
  });
});
