import fc from 'fast-check';
import {
  type CreditableInvoice,
  type CreditBook,
  type CreditedLine,
  enterCredit,
  leftToCredit,
} from '../../src/domain/credit-book';
import { type CreditRequest, creditOf } from '../../src/domain/credit';
import type { Credit } from '../../src/domain/credit-parts';
import { BillfoldError } from '../../src/domain/errors';
import { openBook } from '../../src/domain/open-credit-book';
import { FRACTION_ONE } from '../../src/domain/totals-input';
import { anyInvoice, discounted, modes, sum } from './support/any-invoice';
import { contentShares, creditable, halfUp, largestRemainder, type SampleInvoice, setOf } from './support/creditable';

/** A form, and how much of what is left it takes, in thousandths. */
const anyRequest = fc.record({
  form: fc.constantFrom('QUANTITY', 'AMOUNT', 'GROSS'),
  line: fc.nat(8),
  thousandths: fc.bigInt({ min: 1n, max: 1000n }),
});
type AnyRequest = typeof anyRequest extends fc.Arbitrary<infer T> ? T : never;

function requestOf(book: CreditBook, { form, line: named, thousandths }: AnyRequest): CreditRequest {
  const part = (left: bigint): bigint => (left * thousandths + 999n) / 1000n;
  if (form === 'GROSS') return { kind: 'AMOUNT', amountMinor: part(leftToCredit(book)) };
  const index = named % book.lines.length;
  const state = book.lines[index];
  if (!state) throw new Error('no such line');
  return form === 'QUANTITY'
    ? { kind: 'LINES', lines: [{ line: index, quantity: part(state.quantity - state.creditedQuantity) }] }
    : {
        kind: 'LINES',
        lines: [{ line: index, amountMinor: part(state.whole.amountMinor - state.credited.amountMinor) }],
      };
}

/** The credits of a random history, each with the book before it; what is refused is left out. */
function history(book: CreditBook, requests: readonly AnyRequest[]): { credits: Credit[]; books: CreditBook[] } {
  const credits: Credit[] = [];
  const books = [book];
  let now = book;
  for (const each of [...requests, null]) {
    let credit: Credit;
    try {
      credit = creditOf(now, each ? requestOf(now, each) : { kind: 'WHOLE' });
    } catch (error) {
      if (error instanceof BillfoldError) continue;
      throw error;
    }
    now = enterCredit(now, credit);
    credits.push(credit);
    books.push(now);
  }
  return { credits, books };
}

function possible(sample: SampleInvoice): CreditableInvoice | null {
  try {
    return creditable(sample);
  } catch (error) {
    if (error instanceof BillfoldError) return null;
    throw error;
  }
}

const totalOf = (invoice: CreditableInvoice) =>
  sum(invoice.lines.map(({ amountMinor }) => amountMinor)) -
  invoice.discountMinor +
  (invoice.pricesIncludeTax ? 0n : sum(invoice.taxes.map(({ amountMinor }) => amountMinor)));

describe('credits in any forms and any order', () => {
  it('take no part below zero or above what is left, and end at the invoice to the cent', () => {
    const runs = fc.property(anyInvoice, fc.array(anyRequest, { maxLength: 8 }), (sample, requests) => {
      const invoice = possible(sample);
      fc.pre(invoice !== null && sum(invoice.lines.map(({ amountMinor }) => amountMinor)) >= 0n);
      const book = openBook(invoice);
      const { credits, books } = history(book, requests);

      // Each is at least nothing in every part, adds up, and asks for what was requested.
      for (const credit of credits) {
        const parts = (each: CreditedLine) => [each.deductedMinor, each.discountMinor, each.outsideMinor];
        for (const each of credit.lines) {
          const asked = each.amountMinor - sum(parts(each));
          const isDeduction = invoice.lines[each.line]?.isDeduction ?? false;
          if (isDeduction) expect(each.amountMinor).toBeLessThanOrEqual(0n);
          else expect([asked, each.amountMinor, ...parts(each), each.quantity].every((part) => part >= 0n)).toBe(true);
        }
        expect(credit.taxes.every(({ amountMinor }) => amountMinor >= 0n)).toBe(true);
        const taxMinor = sum(credit.taxes.map(({ amountMinor }) => amountMinor));
        const netMinor = sum(credit.lines.map((each) => each.amountMinor)) - credit.discountMinor;
        expect([credit.taxMinor, credit.totalMinor]).toEqual([
          taxMinor,
          invoice.pricesIncludeTax ? netMinor : netMinor + taxMinor,
        ]);
      }
      // Nothing is left below zero on the way.
      for (const { lines, taxes: left } of books) {
        for (const { isDeduction, whole, credited } of lines) {
          const rest = (Object.keys(whole) as (keyof typeof whole)[]).map((part) => whole[part] - credited[part]);
          expect(rest.every((part) => (isDeduction ? part <= 0n : part >= 0n))).toBe(true);
        }
        expect(left.every((tax) => tax.creditedMinor <= tax.wholeMinor)).toBe(true);
      }
      // Together they are the invoice: by line, by discount, by tax, and in all.
      invoice.lines.forEach(({ amountMinor }, index) => {
        const credited = credits.flatMap((credit) => credit.lines.filter((each) => each.line === index));
        expect(sum(credited.map((each) => each.amountMinor))).toBe(amountMinor);
      });
      expect(sum(credits.map((credit) => credit.discountMinor))).toBe(invoice.discountMinor);
      for (const { key, amountMinor } of invoice.taxes) {
        const rows = credits.flatMap((credit) => credit.taxes.filter((tax) => tax.key === key));
        expect(sum(rows.map((tax) => tax.amountMinor))).toBe(amountMinor);
      }
      expect(sum(credits.map((credit) => credit.totalMinor))).toBe(totalOf(invoice));
      expect(leftToCredit(books[books.length - 1] ?? book)).toBe(0n);
    });
    fc.assert(runs, { numRuns: 500 });
  });

  it('of one gross amount are for that amount', () => {
    const property = fc.property(
      anyInvoice,
      fc.array(anyRequest, { maxLength: 4 }),
      anyRequest,
      (sample, before, last) => {
        const invoice = possible(sample);
        fc.pre(invoice !== null && totalOf(invoice) > 0n);
        const { books } = history(openBook(invoice), before);
        // The last book but one: the whole credit at the end is not entered.
        const book = books[books.length - 2] ?? openBook(invoice);
        fc.pre(leftToCredit(book) > 0n);
        const request = requestOf(book, { ...last, form: 'GROSS' });
        expect(creditOf(book, request).totalMinor).toBe(request.kind === 'AMOUNT' ? request.amountMinor : null);
      },
    );
    fc.assert(property, { numRuns: 150 });
  });
});

/** A number that is not rounded. */
type Rational = readonly [numerator: bigint, denominator: bigint];

/** The formulas of lines, written a second time with unrounded numbers, for invoices without deductions. */
function expectedOfLines(invoice: CreditableInvoice, steps: readonly { line: number; amountMinor: bigint }[]) {
  const { lines, pricesIncludeTax, taxCalculation } = invoice;
  const round = ([numerator, denominator]: Rational): bigint => halfUp(numerator, denominator);
  const shares = contentShares(lines, invoice.discountMinor);
  const amountSoFar = lines.map(() => 0n);
  const discountSoFar = lines.map(() => 0n);
  const taxSoFar = new Map<string, bigint>();
  const baseOf = (key: string, amounts: readonly bigint[], discounts: readonly bigint[]): bigint => {
    const isAfterDiscount = pricesIncludeTax || taxCalculation === 'ON_DISCOUNTED_SUBTOTAL';
    return sum(
      lines.map(({ taxes: own }, index) =>
        setOf(own) === key ? (amounts[index] ?? 0n) - (isAfterDiscount ? (discounts[index] ?? 0n) : 0n) : 0n,
      ),
    );
  };
  const wholeAmounts = lines.map(({ amountMinor }) => amountMinor);
  return steps.map(({ line: index, amountMinor }) => {
    const { taxes: own, amountMinor: whole } = lines[index] ?? { taxes: [], amountMinor: 1n };
    const soFar = (amountSoFar[index] ?? 0n) + amountMinor;
    const discount = round([(shares[index] ?? 0n) * soFar, whole]) - (discountSoFar[index] ?? 0n);
    amountSoFar[index] = soFar;
    discountSoFar[index] = (discountSoFar[index] ?? 0n) + discount;
    const key = setOf(own);
    const base = baseOf(key, amountSoFar, discountSoFar);
    const wholeBase = baseOf(key, wholeAmounts, shares);
    const rates = sum(own.map(({ fraction }) => fraction));
    const due = (rate: bigint): bigint =>
      pricesIncludeTax ? base - round([base * FRACTION_ONE, FRACTION_ONE + rate]) : round([base * rate, FRACTION_ONE]);
    const before = taxSoFar.get(key) ?? 0n;
    const now = due(rates);
    const isLast = base === wholeBase;
    taxSoFar.set(key, now);
    return { discount, tax: now - before, isLast };
  });
}

describe('a second way of counting', () => {
  // One tax a set and amounts that are not tiny: no figure is moved to a bound, and the formulas stand alone.
  const plainLine = fc.record({
    amountMinor: fc.bigInt({ min: 1_000n, max: 100_000n }),
    taxes: fc.constantFrom<[string, string][]>([['A', '0.2']], [['B', '0.055']], [['C', '0.19']]),
  });
  const plainInvoice = fc
    .record({ ...modes, lines: fc.array(plainLine, { minLength: 1, maxLength: 5 }) })
    .chain((sample) => fc.constantFrom(0n, 5n, 33n).map((each) => discounted(sample, each)));

  it('gives the same discounts and taxes of lines', () => {
    const step = fc.record({ line: fc.nat(4), thousandths: fc.bigInt({ min: 100n, max: 1000n }) });
    const property = fc.property(plainInvoice, fc.array(step, { minLength: 1, maxLength: 6 }), (sample, steps) => {
      const invoice = creditable(sample);
      const left = invoice.lines.map(({ amountMinor }) => amountMinor);
      const amounts = steps.flatMap(({ line: named, thousandths }) => {
        const index = named % left.length;
        const amountMinor = ((left[index] ?? 0n) * thousandths) / 1000n;
        left[index] = (left[index] ?? 0n) - amountMinor;
        return amountMinor < 100n ? [] : [{ line: index, amountMinor }];
      });
      let book = openBook(invoice);
      const found = amounts.map((each) => {
        const credit = creditOf(book, { kind: 'LINES', lines: [each] });
        book = enterCredit(book, credit);
        return { discount: credit.discountMinor, tax: credit.taxMinor };
      });
      const expected = expectedOfLines(invoice, amounts);
      expected.forEach(({ discount, tax, isLast }, index) => {
        // The last of a set takes what is left, which a row over several sets may have rounded elsewhere.
        expect(found[index]?.discount).toBe(discount);
        if (!isLast) expect(found[index]?.tax).toBe(tax);
      });
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('gives the same nets and taxes of one gross amount', () => {
    const property = fc.property(plainInvoice, fc.bigInt({ min: 1n, max: 999n }), (sample, thousandths) => {
      const invoice = creditable(sample);
      const amountMinor = (totalOf(invoice) * thousandths) / 1000n;
      fc.pre(amountMinor > 0n);
      const shares = contentShares(invoice.lines, invoice.discountMinor);
      const keys = [...new Set(invoice.lines.map(({ taxes: own }) => own[0]?.key ?? ''))];
      const sets = keys.map((key) => {
        const nets = invoice.lines.map((each, index) =>
          each.taxes[0]?.key === key ? each.amountMinor - (shares[index] ?? 0n) : 0n,
        );
        const tax = invoice.taxes.find((row) => row.key === key)?.amountMinor ?? 0n;
        return { key, tax, gross: sum(nets) + (invoice.pricesIncludeTax ? 0n : tax) };
      });
      const parts = largestRemainder(
        amountMinor,
        sets.map(({ gross }) => gross),
      );
      const expected = sets.flatMap(({ key, tax, gross }, index) => {
        const part = parts[index] ?? 0n;
        const taken = halfUp(part * tax, gross);
        return part === 0n ? [] : [[key, taken] as const];
      });
      const credit = creditOf(openBook(invoice), { kind: 'AMOUNT', amountMinor });
      const found = credit.taxes.map(({ key, amountMinor: taken }) => [key, taken] as const);
      expect(found.filter(([, taken]) => taken > 0n)).toEqual(expected.filter(([, taken]) => taken > 0n));
      expect(credit.totalMinor).toBe(amountMinor);
    });
    fc.assert(property, { numRuns: 200 });
  });
});
