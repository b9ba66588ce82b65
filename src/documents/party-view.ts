import type { Party } from '../domain/invoice-document';
import { addressLines } from './address-lines';
import { isolated } from './formats';
import type { Labels } from './labels';

/** A party as lines of text, without missing parts. */
export interface PartyView {
  /** The heading above the lines: the company, if the name is a person. */
  name: string;
  /** Person, contact and address. */
  postal: string[];
  /** Email, phone and website. */
  contact: string[];
  /** The two above. */
  lines: string[];
  /** Tax ID and registration number. */
  registration: string[];
}

/** The company, or the name if there is none. */
export function partyName({ company, name }: Pick<Party, 'company' | 'name'>): string {
  return company?.trim() || name;
}

/** Makes the texts of a party. */
export function partyView(party: Party, labels: Labels): PartyView {
  const name = partyName(party);
  const person = party.name === name ? null : party.name;
  const attention = [name, person].includes(party.contactPerson) ? null : party.contactPerson;
  const postal = given([person, attention && labels.attention(isolated(attention)), ...addressLines(party.address)]);
  const contact = given([party.email, party.phone, party.website]);
  return {
    ...{ name, postal, contact },
    lines: [...postal, ...contact],
    registration: given([
      party.taxId && labels.taxId(isolated(party.taxId)),
      party.registrationNumber && labels.registration(isolated(party.registrationNumber)),
    ]),
  };
}

function given(lines: (string | null)[]): string[] {
  return lines.filter((line): line is string => Boolean(line?.trim()));
}
