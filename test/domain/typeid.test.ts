import fc from 'fast-check';
import { decodeTypeId, encodeTypeId } from '../../src/domain/typeid';

// The valid cases of the TypeID specification that have a prefix, and its others under one.
const vectors: [string, string, string][] = [
  ['inv', '01h455vb4pex5vsknk084sn02q', '01890a5d-ac96-774b-bcce-b302099a8057'],
  ['prefix', '0123456789abcdefghjkmnpqrs', '0110c853-1d09-52d8-d73e-1194e95b5f19'],
  ['prefix', '00000000000000000000000000', '00000000-0000-0000-0000-000000000000'],
  ['prefix', '00000000000000000000000001', '00000000-0000-0000-0000-000000000001'],
  ['prefix', '0000000000000000000000000a', '00000000-0000-0000-0000-00000000000a'],
  ['prefix', '0000000000000000000000000g', '00000000-0000-0000-0000-000000000010'],
  ['prefix', '00000000000000000000000010', '00000000-0000-0000-0000-000000000020'],
  ['pre_fix', '7zzzzzzzzzzzzzzzzzzzzzzzzz', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
];

it.each(vectors)('%s_%s', (prefix, suffix, uuid) => {
  expect(encodeTypeId(prefix, uuid)).toBe(`${prefix}_${suffix}`);
  expect(decodeTypeId(`${prefix}_${suffix}`)).toEqual({ prefix, uuid });
});

it('is one-to-one, and preserves the order of IDs', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (a, b) => {
      expect(decodeTypeId(encodeTypeId('inv', a))).toEqual({ prefix: 'inv', uuid: a });
      expect(encodeTypeId('inv', a) < encodeTypeId('inv', b)).toBe(a < b);
      expect(encodeTypeId('inv', a.toUpperCase())).toBe(encodeTypeId('inv', a));
    }),
  );
});

it('agrees with plain arithmetic on the 128 bits', () => {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
  fc.assert(
    fc.property(fc.uuid(), (uuid) => {
      let bits = BigInt(`0x${uuid.replaceAll('-', '')}`);
      let suffix = '';
      for (let i = 0; i < 26; i++, bits >>= 5n) suffix = alphabet.charAt(Number(bits & 31n)) + suffix;
      expect(encodeTypeId('c', uuid)).toBe(`c_${suffix}`);
    }),
  );
});

const suffix = '01h455vb4pex5vsknk084sn02q';
it.each([
  '',
  '_',
  suffix,
  `_${suffix}`,
  `inv-${suffix}`,
  `INV_${suffix}`,
  `1nv_${suffix}`,
  `_inv_${suffix}`,
  `inv__${suffix}`,
  `${'a'.repeat(64)}_${suffix}`,
  `inv_${suffix.slice(1)}`,
  `inv_0${suffix}`,
  `inv_${suffix.toUpperCase()}`,
  'inv_8zzzzzzzzzzzzzzzzzzzzzzzzz',
  'inv_01h455vb4pex5vsknk084sn02u',
  'inv_01h455vb4pex5vsknk084sn0il',
  'inv_0uh455vb4pex5vsknk084sn02q',
  'inv_u1h455vb4pex5vsknk084sn02q',
  'inv_01h455vb4pex5vsknk084sn02é',
  'inv_01h455vb4pex5vskn-084sn02q',
  ` inv_${suffix}`,
  `inv_${suffix}\n`,
])('%j is no id', (text) => {
  expect(decodeTypeId(text)).toBeNull();
});

it('accepts the longest possible prefix', () => {
  expect(decodeTypeId(`${'a'.repeat(63)}_${suffix}`)?.prefix).toBe('a'.repeat(63));
});

it.each([
  '',
  '01890a5d',
  'g1890a5d-ac96-774b-bcce-b302099a8057',
  '0g890a5d-ac96-774b-bcce-b302099a8057',
  '01890a5d-ac96-774b-bcce-b302099a805x',
  '01890a5d-ac96-774b-bcce-b302099a80577',
])('%j is no UUID', (uuid) => {
  expect(() => encodeTypeId('inv', uuid)).toThrow('not a UUID');
});
