import PostalMime from 'postal-mime';

/** An attachment of an email. `index` is its position in the message, by which it is downloaded. */
export interface MailFile {
  index: number;
  filename: string;
  contentType: string;
  content: Buffer;
}

/** An email parsed from its raw form. `html` and `text` are null if the message has no such body. */
export interface ParsedMail {
  subject: string;
  headers: { name: string; value: string }[];
  /** Inline images, which the message refers to as `cid:...`, are replaced by `data:` URIs. */
  html: string | null;
  text: string | null;
  files: MailFile[];
}

/** Parses a raw MIME message. Throws if its nesting or headers exceed all limits. */
export async function parseMail(raw: Buffer): Promise<ParsedMail> {
  const email = await PostalMime.parse(raw);
  const attachments = email.attachments.map((attachment, index) => ({
    index,
    filename: attachment.filename ?? `attachment-${index + 1}`,
    contentType: attachment.mimeType,
    content: bytesOf(attachment.content),
    contentId: attachment.contentId?.replace(/^<|>$/g, ''),
  }));
  let html = email.html ?? null;
  for (const { contentId, contentType, content } of attachments) {
    if (contentId)
      html = html?.replaceAll(`cid:${contentId}`, `data:${contentType};base64,${content.toString('base64')}`) ?? null;
  }
  return {
    subject: email.subject ?? '',
    headers: email.headers.map(({ originalKey, value }) => ({
      name: originalKey,
      value: PostalMime.decodeWords(value),
    })),
    html,
    text: email.text ?? null,
    files: attachments.map(({ index, filename, contentType, content }) => ({ index, filename, contentType, content })),
  };
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof ArrayBuffer
    ? Buffer.from(content)
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
