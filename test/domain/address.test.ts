import { addressLines } from '../../src/domain/address';

it.each([
  [null, []],
  [{}, []],
  [
    { street: '1 Main St', street2: 'Suite 4', city: 'Portland', state: 'ME', postalCode: '04101', country: 'US' },
    ['1 Main St', 'Suite 4', 'Portland, ME 04101', 'United States'],
  ],
  [{ city: 'Berlin', postalCode: '10115', country: 'DE' }, ['10115 Berlin', 'Germany']],
  [{ state: 'QC', country: 'Canada, as typed' }, ['QC', 'Canada, as typed']],
  [{ country: 'ZZ' }, ['Unknown Region']],
])('%j as lines', (address, lines) => {
  expect(addressLines(address)).toEqual(lines);
});
