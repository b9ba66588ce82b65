import { billfoldBrand } from '../../documents/brand';
import type { MailContent } from '../mailer';
import { renderEmail } from './render-email';

/** The recipient's name, the code, and the minutes until it expires. */
export interface OneTimeCodeEmailInput {
  name: string;
  code: string;
  minutes: number;
}

/** The texts for a kind of code. The subject does not contain the code, because it is shown on locked screens. */
export interface CodeWords {
  subject: string;
  heading: string;
  /** Follows "Hello Ada,". */
  instruction: string;
  preheader: string;
  /** The name of the code in the plain text: "your verification code". */
  noun: string;
  warning: string;
}

/** "It expires in 10 minutes and can be used once." */
export function validityOf(minutes: number): string {
  return `It expires in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and can be used once.`;
}

/** An email that contains a code. */
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
