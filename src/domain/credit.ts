import { type BookLine, type BookTax, type CreditBook, leftOf, leftToCredit } from './credit-book';
import { creditOfAmount } from './credit-of-amount';
import { creditOfLines, type LineToCredit } from './credit-of-lines';
import { type Credit, summedUp, taxRows } from './credit-parts';
import { type FieldFault, validationError } from './errors';
import { formatAmount } from './money';

/** What to credit: all that is left, lines, or one gross amount. */
export type CreditRequest =
  { kind: 'WHOLE' } | { kind: 'LINES'; lines: readonly LineToCredit[] } | { kind: 'AMOUNT'; amountMinor: bigint };

/**
 * What a credit takes from lines, discounts and taxes by the rules in "Credits and refunds". No part is below zero, or
 * above what is left of it; all credits of an invoice together are its parts. Throws one VALIDATION_ERROR with all errors,
 * whose fields are relative to `prefix` (`input.`): `amount`, `lines.2.quantity` and `lines.2.amount` (not above zero, or
 * above what is left), `lines.2.lineId` (a deduction, or named twice) and `lines` (nothing is credited).
 */
export function creditOf(book: CreditBook, request: CreditRequest, prefix = ''): Credit {
  if (request.kind === 'WHOLE') return everythingLeft(book);
  const faults =
    request.kind === 'LINES' ? lineFaults(book, request.lines, prefix) : amountFaults(book, request, prefix);
  if (faults.length > 0) throw validationError(faults);
  if (request.kind === 'AMOUNT')
    return request.amountMinor === leftToCredit(book)
      ? everythingLeft(book)
      : creditOfAmount(book, request.amountMinor);
  const credit = creditOfLines(book, request.lines);
  if (credit.totalMinor === 0n) throw validationError({ field: `${prefix}lines`, reason: 'would credit nothing' });
  return credit;
}

function amountFaults(book: CreditBook, { amountMinor }: { amountMinor: bigint }, prefix: string): FieldFault[] {
  const field = `${prefix}amount`;
  if (amountMinor <= 0n) return [{ field, reason: 'must be greater than zero' }];
  return amountMinor > leftToCredit(book)
    ? [aboveWhatIsLeft(field, formatAmount(leftToCredit(book), book.currency))]
    : [];
}

function aboveWhatIsLeft(field: string, left: string): FieldFault {
  return { field, reason: `must not exceed what is left to credit, ${left}` };
}

function lineFaults(book: CreditBook, lines: readonly LineToCredit[], prefix: string): FieldFault[] {
  const seen = new Set<number>();
  return lines.flatMap((named, index): FieldFault[] => {
    const path = `${prefix}lines.${index}`;
    const line = book.lines[named.line];
    if (!line) throw new Error(`the invoice has no line ${named.line}`);
    if (line.isDeduction)
      return [{ field: `${path}.lineId`, reason: 'is a deduction, which is credited together with other lines' }];
    if (seen.has(named.line)) return [{ field: `${path}.lineId`, reason: 'is named twice' }];
    seen.add(named.line);
    return 'quantity' in named
      ? quantityFaults(line, named.quantity, path)
      : partFaults(book, line, { ...named, path });
  });
}

function quantityFaults(line: BookLine, quantity: bigint, path: string): FieldFault[] {
  const field = `${path}.quantity`;
  if (quantity <= 0n) return [{ field, reason: 'must be greater than zero' }];
  if (quantity <= line.quantity - line.creditedQuantity) return [];
  return [{ field, reason: 'must not exceed the quantity that is left to credit' }];
}

function partFaults(
  { currency }: CreditBook,
  line: BookLine,
  { amountMinor, path }: { amountMinor: bigint; path: string },
): FieldFault[] {
  const field = `${path}.amount`;
  if (amountMinor <= 0n) return [{ field, reason: 'must be greater than zero' }];
  const left = leftOf(line).amountMinor;
  return amountMinor > left ? [aboveWhatIsLeft(field, formatAmount(left, currency))] : [];
}

function everythingLeft(book: CreditBook): Credit {
  const lines = book.lines.map((line, index) => ({
    line: index,
    quantity: line.quantity - line.creditedQuantity,
    ...leftOf(line),
  }));
  const left = (tax: BookTax): bigint => tax.wholeMinor - tax.creditedMinor;
  return summedUp(book, lines, taxRows(book, lines, left));
}
