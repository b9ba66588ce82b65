import fc from 'fast-check';
import { escapeLiteral } from 'pg';
import { literalOfText } from '../../src/db/statements';

it('writes a text as the driver does', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '\\', '"', 'a', 'é', '\n', '$', '{', '💶'), maxLength: 20 });
  fc.assert(fc.property(text, (given) => expect(literalOfText(given)).toBe(escapeLiteral(given))));
});
