import { billfoldBrand } from '../../documents/brand';
import type { MailContent } from '../mailer';
import { renderEmail } from './render-email';

/** Whom the code is for, the code itself, and for how many minutes it is good. */
export interface OneTimeCodeEmailInput {
  name: string;
  code: string;
  minutes: number;
}

/** What a kind of code says of itself. The subject does not show the code: it is read on locked screens. */
export interface CodeWords {
  subject: string;
  heading: string;
  /** Follows "Hello Ada,". */
  instruction: string;
  preheader: string;
  /** "your verification code": how the plain text names it. */
  noun: string;
  warning: string;
}

/** "It is good for 10 minutes and for one use." */
export function validityOf(minutes: number): string {
  return `It is good for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and for one use.`;
}

/** An email that carries a code. */
export function oneTimeCodeEmail({ name, code, minutes }: OneTimeCodeEmailInput, words: CodeWords): MailContent {
  const { subject, heading, instruction, warning } = words;
  const validity = validityOf(minutes);
  const frame = {
    brand: billfoldBrand,
    title: subject,
    preheader: `${words.preheader} ${validity}`,
    footer: ['Billfold', 'Nobody from Billfold will ever ask you for this code.'],
  };
  return {
    subject,
    html: renderEmail('one-time-code', frame, { name, code, heading, instruction, validity, warning }),
    text: [`Hello ${name},`, `${words.noun} is ${code}`, validity, warning, `-- \n${frame.footer.join('\n')}`].join(
      '\n\n',
    ),
    attachments: [],
  };
}
