import fc from 'fast-check';
import { addressLines } from '../../src/documents/address-lines';

describe('addressLines', () => {
  it.each([
    [null, []],
    [{}, []],
    [{ street: ' ', country: '' }, []],
    [
      { street: '1 Main St', street2: 'Suite 4', city: 'Portland', state: 'ME', postalCode: '04101', country: 'US' },
      ['1 Main St', 'Suite 4', 'Portland, ME 04101', 'United States'],
    ],
    [
      { street: '1 Main St', city: 'New York', postalCode: '10001', country: 'us' },
      ['1 Main St', 'New York 10001', 'United States'],
    ],
    [{ city: 'Berlin', postalCode: '10115', country: 'DE' }, ['10115 Berlin', 'Germany']],
    [{ city: 'Berlin', state: 'Berlin', postalCode: '10115', country: 'Germany' }, ['10115 Berlin', 'Germany']],
    [
      { street: 'Marienplatz 1', city: 'München', state: 'Bayern', postalCode: '80331', country: 'DE' },
      ['Marienplatz 1', '80331 München', 'Bayern', 'Germany'],
    ],
    [
      { street: '10 Downing Street', city: 'London', postalCode: 'SW1A 2AA', country: 'GB' },
      ['10 Downing Street', 'London', 'SW1A 2AA', 'United Kingdom'],
    ],
    [{ city: 'London', postalCode: 'SW1A 2AA', country: 'UK' }, ['London', 'SW1A 2AA', 'United Kingdom']],
    [{ city: 'London', postalCode: 'SW1A 2AA', country: 'England' }, ['London', 'SW1A 2AA', 'England']],
    [
      { street: 'Via Roma 1', city: 'Roma', state: 'RM', postalCode: '00184', country: 'IT' },
      ['Via Roma 1', '00184 Roma RM', 'Italy'],
    ],
    [
      { street: '1 Quay', city: 'Dublin 2', state: 'Co. Dublin', postalCode: 'D02 X285', country: 'IE' },
      ['1 Quay', 'Dublin 2', 'Co. Dublin', 'D02 X285', 'Ireland'],
    ],
    [
      { street: 'Dam 1', city: 'Amsterdam', postalCode: '1012 JS', country: 'NL' },
      ['Dam 1', '1012 JS Amsterdam', 'Netherlands'],
    ],
    [
      { street: '1 rue de Rivoli', city: 'Paris', postalCode: '75001', country: 'FR' },
      ['1 rue de Rivoli', '75001 Paris', 'France'],
    ],
    [
      { street: '12 MG Road', city: 'Bengaluru', state: 'Karnataka', postalCode: '560001', country: 'IN' },
      ['12 MG Road', 'Bengaluru 560001', 'Karnataka', 'India'],
    ],
    [
      { street: 'Rua A, 12', city: 'São Paulo', state: 'SP', postalCode: '01310-100', country: 'BR' },
      ['Rua A, 12', 'São Paulo-SP', '01310-100', 'Brazil'],
    ],
    // Largest part first in the country's own script, where the library's format has no city.
    [
      { street: '千代田1-1', city: '千代田区', state: '東京都', postalCode: '100-0001', country: 'JP' },
      ['〒100-0001', '東京都千代田区', '千代田1-1', 'Japan'],
    ],
    [{ state: '東京都', postalCode: '〒100-0001', country: 'JP' }, ['〒100-0001', '東京都', 'Japan']],
    [
      { street: '1-1 Chiyoda', city: 'Chiyoda-ku', state: 'Tokyo', postalCode: '100-0001', country: 'JP' },
      ['1-1 Chiyoda, Chiyoda-ku, Tokyo', '100-0001', 'Japan'],
    ],
    // The words of a format are its country's name, which stands below.
    [
      { street: '1 Quay', city: 'Singapore', postalCode: '238801', country: 'SG' },
      ['1 Quay', 'Singapore 238801', 'Singapore'],
    ],
    [{ city: 'Zürich', postalCode: '8001', country: 'CH' }, ['8001 Zürich', 'Switzerland']],
    // Countries that are not known.
    [{ state: 'QC', country: 'Canada, as typed' }, ['QC', 'Canada, as typed']],
    [{ city: 'Portland', state: 'ME', postalCode: '04101' }, ['Portland, ME 04101']],
    [{ city: 'Berlin', postalCode: '10115', country: 'Deutschland' }, ['10115 Berlin', 'Deutschland']],
    [{ country: 'ZZ' }, ['Unknown Region']],
  ])('%j', (address, lines) => {
    expect(addressLines(address)).toEqual(lines);
  });

  const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const PARTS = ['street', 'street2', 'city', 'state', 'postalCode'] as const;
  const part = (name: string) => fc.option(fc.constantFrom(`${name} ${name}x`, `${name}。東`, `${name}. ا`));

  it('shows every part that is given once, and nothing empty, for every country', () => {
    const anyAddress = fc.record({
      ...Object.fromEntries(PARTS.map((name, index) => [name, part(`q${index}q`)])),
      country: fc.constantFrom(null, 'Nowhere', ...pairs),
    });
    fc.assert(
      fc.property(anyAddress, (address: Record<string, string | null>) => {
        const lines = addressLines(address);
        for (const name of PARTS) {
          const value = address[name];
          if (value) expect(lines.join('\n').split(value)).toHaveLength(2);
        }
        expect(lines.filter((line) => line !== line.trim() || line === '')).toEqual([]);
        expect(lines.length > 0).toBe(Object.values(address).some(Boolean));
      }),
      { numRuns: 5_000 },
    );
  });
});
