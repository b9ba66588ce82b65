import { dueDateFor, parsePaymentTerms } from '../../src/domain/payment-terms';
import { refusalOf } from './refusal';

it.each([
  ['Net 30', 'Net 30'],
  ['net30', 'Net 30'],
  ['  NET   007 ', 'Net 7'],
  ['Net 0', 'Net 0'],
  ['net 365', 'Net 365'],
  ['DUE ON RECEIPT', 'Due on receipt'],
  ['due  on  receipt', 'Due on receipt'],
  ['eom', 'EOM'],
])('reads %j as %s', (text, expected) => {
  expect(parsePaymentTerms(text)).toBe(expected);
});

it.each([
  '',
  'Net',
  'Net 366',
  'Net -1',
  'Net 1.5',
  'Net 1000',
  'Net 30 days',
  'on receipt',
  'EOM 10',
  'Net ３０',
  '30',
])('refuses %j', (text) => {
  const error = refusalOf(() => parsePaymentTerms(text, 'input.paymentTerms'));
  expect(error.details.map(({ field }) => field)).toEqual(['input.paymentTerms']);
});

it.each([
  ['Net 30', '2025-01-15', '2025-02-14'],
  ['net 0', '2025-01-15', '2025-01-15'],
  ['Net 365', '2024-01-01', '2024-12-31'],
  ['Due on receipt', '2024-02-29', '2024-02-29'],
  ['EOM', '2024-02-01', '2024-02-29'],
  ['EOM', '2025-01-31', '2025-01-31'],
])('%s from %s is due on %s', (terms, issueDate, expected) => {
  expect(dueDateFor(terms, issueDate)).toBe(expected);
});

it.each([
  ['Net 30', '2025-02-30', 'issueDate'],
  ['EOM', 'tomorrow', 'issueDate'],
  ['Net 1', '9999-12-31', 'issueDate'],
  ['whenever', '2025-01-01', 'paymentTerms'],
])('refuses %s from %s', (terms, issueDate, field) => {
  expect(refusalOf(() => dueDateFor(terms, issueDate)).details[0]?.field).toBe(field);
});
