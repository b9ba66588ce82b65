/** What a report says: of which email, to whom, and what the server did. */
export interface Reported {
  /** The headers of the email that did not arrive, as it was sent. */
  headers: string;
  messageId: string;
  recipient: string;
  action?: string;
  status?: string;
}

/** A report, and what a person should read of it. */
export interface Report {
  raw: string;
  reason: string;
}

type Writer = (reported: Reported) => Report;

const crlf = (lines: readonly string[]): string => `${lines.join('\n')}\n`.replace(/\r?\n/g, '\r\n');

/** As Postfix returns an email: headers alone, fields with a space behind their type. */
const postfix: Writer = ({ headers, recipient, action = 'failed', status = '5.1.1' }) => ({
  reason: `550 5.1.1 <${recipient}>: Recipient address rejected: User unknown in virtual mailbox table`,
  raw: crlf([
    'Return-Path: <>',
    'Received: by mail.example.com (Postfix) id 4XyZ1234; Fri, 27 Nov 2026 09:15:02 +0000 (UTC)',
    'Date: Fri, 27 Nov 2026 09:15:02 +0000 (UTC)',
    'From: MAILER-DAEMON@mail.example.com (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'To: bounces@example.com',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4XyZ0000.1764234902/mail.example.com"',
    'Message-Id: <20261127091502.4XyZ1234@mail.example.com>',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--4XyZ0000.1764234902/mail.example.com',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host mail.example.com.',
    '',
    "I'm sorry to have to inform you that your message could not",
    'be delivered to one or more recipients. It is attached below.',
    '',
    '--4XyZ0000.1764234902/mail.example.com',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.com',
    'X-Postfix-Queue-ID: 4XyZ0000',
    'X-Postfix-Sender: rfc822; bounces@example.com',
    'Arrival-Date: Fri, 27 Nov 2026 09:15:01 +0000 (UTC)',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Original-Recipient: rfc822;${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mx.client.example',
    `Diagnostic-Code: smtp; 550 5.1.1 <${recipient}>: Recipient address rejected:`,
    '    User unknown in virtual mailbox table',
    '',
    '--4XyZ0000.1764234902/mail.example.com',
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    headers,
    '--4XyZ0000.1764234902/mail.example.com--',
  ]),
});

/** As Exchange does: an alternative before the report, fields without a space, the whole email behind it. */
const exchange: Writer = ({ headers, recipient, action = 'failed', status = '5.1.10' }) => ({
  reason:
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup for a tenant of Contoso',
  raw: crlf([
    'From: <postmaster@contoso.example>',
    'To: <bounces@example.com>',
    'Date: Fri, 27 Nov 2026 09:15:05 +0000',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="_c1b5f5a0-4d2e-4f7a-9a4f-1f2e3d4c5b6a_"',
    'X-MS-Exchange-Message-Is-Ndr:',
    'Content-Language: en-US',
    'Message-ID: <0f3d7c9a-2f7e-4e9b-8f5d-1b2c3d4e5f60@AM0PR01MB0001.prod.example>',
    'Subject: Undeliverable: Invoice',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    '',
    '--_c1b5f5a0-4d2e-4f7a-9a4f-1f2e3d4c5b6a_',
    'Content-Type: multipart/alternative; differences=Content-Type;',
    '\tboundary="_a7e1d2c3-0000-4000-8000-000000000001_"',
    '',
    '--_a7e1d2c3-0000-4000-8000-000000000001_',
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(`Your message to ${recipient} couldn't be delivered.`).toString('base64'),
    '--_a7e1d2c3-0000-4000-8000-000000000001_',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(`<p>Your message to ${recipient} couldn't be delivered.</p>`).toString('base64'),
    '--_a7e1d2c3-0000-4000-8000-000000000001_--',
    '--_c1b5f5a0-4d2e-4f7a-9a4f-1f2e3d4c5b6a_',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;AM0PR01MB0001.prod.example',
    'Received-From-MTA: dns;mail.example.com',
    'Arrival-Date: Fri, 27 Nov 2026 09:15:04 +0000',
    '',
    `Original-Recipient: rfc822;${recipient}`,
    `Final-Recipient: rfc822;${recipient.toUpperCase()}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup for',
    ' a tenant of Contoso',
    'X-Display-Name: Accounts',
    '',
    '--_c1b5f5a0-4d2e-4f7a-9a4f-1f2e3d4c5b6a_',
    'Content-Type: message/rfc822',
    '',
    headers,
    '',
    'The invoice.',
    '--_c1b5f5a0-4d2e-4f7a-9a4f-1f2e3d4c5b6a_--',
  ]),
});

/** As Gmail does: a picture before the report, the Message-ID among its fields, an answer of several lines. */
const gmail: Writer = ({ headers, messageId, recipient, action = 'failed', status = '5.2.1' }) => ({
  reason: `550-5.2.1 The email account that you tried to reach is inactive. For more 550 5.2.1 information, go to https://support.example.com/answer/6596`,
  raw: crlf([
    'Received: by 2002:a05:6000:0:0 with SMTP id x1; Fri, 27 Nov 2026 01:15:07 -0800 (PST)',
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
    'To: bounces@example.com',
    'Auto-Submitted: auto-replied',
    'Subject: Delivery Status Notification (Failure)',
    `References: ${messageId}`,
    `In-Reply-To: ${messageId}`,
    'X-Failed-Recipients: ' + recipient,
    'Message-ID: <6746e2eb.050a0220.0a1b2c.0d3e@mx.googlemail.example>',
    'Date: Fri, 27 Nov 2026 01:15:07 -0800 (PST)',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; boundary="000000000000aaaabbbbccccdddd"; report-type=delivery-status',
    '',
    '--000000000000aaaabbbbccccdddd',
    'Content-Type: multipart/related; boundary="000000000000eeeeffff00001111"',
    '',
    '--000000000000eeeeffff00001111',
    'Content-Type: text/html; charset="UTF-8"',
    '',
    '<p><b>Address not found</b></p><img src="cid:icon.png">',
    '--000000000000eeeeffff00001111',
    'Content-Type: image/png; name="icon.png"',
    'Content-Disposition: attachment; filename="icon.png"',
    'Content-Transfer-Encoding: base64',
    'Content-ID: <icon.png>',
    '',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    '--000000000000eeeeffff00001111--',
    '--000000000000aaaabbbbccccdddd',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; googlemail.example',
    'Arrival-Date: Fri, 27 Nov 2026 01:15:06 -0800 (PST)',
    `X-Original-Message-ID: ${messageId}`,
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mx.client.example. (203.0.113.25, the server for the domain client.example.)',
    'Diagnostic-Code: smtp; 550-5.2.1 The email account that you tried to reach is inactive. For more',
    ' 550 5.2.1 information, go to https://support.example.com/answer/6596',
    'Last-Attempt-Date: Fri, 27 Nov 2026 01:15:07 -0800 (PST)',
    '',
    '--000000000000aaaabbbbccccdddd',
    'Content-Type: message/rfc822',
    '',
    headers,
    '',
    'The invoice.',
    '--000000000000aaaabbbbccccdddd--',
  ]),
});

/** Reports in the shapes that these servers give them. */
export const REPORTS = { postfix, exchange, gmail };

/** As a person's mail program answers while they are away. */
export const AUTO_REPLY = crlf([
  'From: Jane <jane@client.example>',
  'To: bounces@example.com',
  'Subject: Out of office',
  'Auto-Submitted: auto-replied',
  '',
  'I am away until Monday.',
]);
