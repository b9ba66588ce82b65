import { validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { cleanText } from '../../domain/text';
import { assertFraction, type Tax, type TotalsLine } from '../../domain/totals-input';
import { collectFaults, optionalText } from '../fields';

/** How many lines an invoice may have. */
const MAX_LINES = 500;
const MAX_TAXES = 10;
const MAX_TAX_NAME = 50;

/** A line as a caller gives it. Left out: FIXED, taxable, the invoice's taxes. */
export interface LineInput {
  type?: TotalsLine['type'] | null;
  description: string;
  quantity: string;
  rate: string;
  taxable?: boolean | null;
  taxes?: Tax[] | null;
  projectId?: string | null;
}

/** What a caller can say of a draft. A field left out keeps what was; null clears it or brings back the default. */
export interface InvoiceFields {
  issueDate?: string | null;
  dueDate?: string | null;
  paymentTerms?: string | null;
  lines?: LineInput[] | null;
  taxes?: Tax[] | null;
  taxRate?: string | null;
  discountRate?: string | null;
  discountAmount?: string | null;
  notes?: string | null;
  clientNotes?: string | null;
}

/** A line with its text cleaned; its numbers are judged where the totals are worked out. */
export interface CleanLine extends TotalsLine {
  description: string;
  /** UUID; null for none. */
  projectId: string | null;
}

function cleanTaxes(taxes: readonly Tax[], field: string): Tax[] {
  if (taxes.length > MAX_TAXES) throw validationError({ field, reason: `at most ${MAX_TAXES} taxes` });
  return taxes.map((tax, index) => ({
    name: cleanText(tax.name, { field: `${field}.${index}.name`, max: MAX_TAX_NAME, required: true }),
    rate: tax.rate,
  }));
}

function cleanLine(line: LineInput, field: string): CleanLine {
  return {
    type: line.type ?? 'FIXED',
    description: cleanText(line.description, {
      field: `${field}.description`,
      max: 1000,
      multiline: true,
      required: true,
    }),
    quantity: line.quantity,
    rate: line.rate,
    taxable: line.taxable ?? true,
    taxes: line.taxes ? cleanTaxes(line.taxes, `${field}.taxes`) : null,
    projectId: line.projectId ? parseId('project', line.projectId, `${field}.projectId`) : null,
  };
}

/** The texts and lists of a draft, cleaned. Only the keys that were given are there. */
export interface CleanInvoiceFields {
  lines?: CleanLine[];
  taxes?: Tax[];
  notes?: string | null;
  clientNotes?: string | null;
}

/** The invoice's own list of taxes: `taxes`, or the one tax that `taxRate` is short for. Undefined when neither was given. */
function taxesOf(input: InvoiceFields, taxName: string): Tax[] | undefined {
  if (input.taxes && input.taxRate)
    throw validationError({ field: 'input.taxRate', reason: 'give either taxes or taxRate' });
  if (input.taxes) return cleanTaxes(input.taxes, 'input.taxes');
  if (input.taxRate) {
    assertFraction(input.taxRate, 'input.taxRate');
    return [{ name: taxName, rate: input.taxRate }];
  }
  return input.taxes === null || input.taxRate === null ? [] : undefined;
}

/** Cleans what was given; `taxName` is what a bare `taxRate` is called. Throws VALIDATION_ERROR with every fault at once. */
export function cleanInvoiceFields(input: InvoiceFields, taxName: string): CleanInvoiceFields {
  const clean: CleanInvoiceFields = {};
  const lines = input.lines ?? undefined;
  if (lines && lines.length > MAX_LINES) {
    throw validationError({
      field: 'input.lines',
      reason: `an invoice has at most ${MAX_LINES} lines, not ${lines.length}`,
    });
  }
  const cleanLines: CleanLine[] = [];
  collectFaults([
    ...(lines ?? []).map((line, index) => () => void cleanLines.push(cleanLine(line, `input.lines.${index}`))),
    () => {
      clean.taxes = taxesOf(input, taxName);
    },
    () => {
      clean.notes = optionalText(input.notes, { field: 'input.notes', max: 5000, multiline: true });
    },
    () => {
      clean.clientNotes = optionalText(input.clientNotes, { field: 'input.clientNotes', max: 5000, multiline: true });
    },
    () => {
      if (input.discountRate && input.discountAmount) {
        throw validationError({ field: 'input.discountAmount', reason: 'give either discountRate or discountAmount' });
      }
    },
  ]);
  if (lines) clean.lines = cleanLines;
  return clean;
}
