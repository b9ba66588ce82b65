import type { Party } from '../domain/invoice-document';
import { addressLines } from './address-lines';
import { isolated } from './formats';
import type { Labels } from './labels';

/** A party as lines of text, without missing parts. */
export interface PartyView {
  /** The heading above the lines: the company, if the name is a person. */
  name: string;
  /** Person, contact, address, email, phone and website. */
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
  const contact = [name, person].includes(party.contactPerson) ? null : party.contactPerson;
  return {
    name,
    lines: given([
      person,
      contact && labels.attention(isolated(contact)),
      ...addressLines(party.address),
      party.email,
      party.phone,
      party.website,
    ]),
    registration: given([
      party.taxId && labels.taxId(isolated(party.taxId)),
      party.registrationNumber && labels.registration(isolated(party.registrationNumber)),
    ]),
  };
}

function given(lines: (string | null)[]): string[] {
  return lines.filter((line): line is string => Boolean(line?.trim()));
}
