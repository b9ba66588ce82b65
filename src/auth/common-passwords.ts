/**
 * The words that passwords are most often based on. A list of whole passwords would be of little use, because a
 * password that satisfies the other rules is typically such a word with a capital, a year and a sign. So only the
 * letters are looked up.
 */
const WORDS: ReadonlySet<string> = new Set(
  `
  abc abcd abcde abcdef abcdefg abcdefgh access account adidas admin administrator alexander amanda america andrew angel
  apple april arsenal asd asdf asdfgh asdfghjkl ashley august austin autumn azerty bailey banana barcelona baseball
  basketball batman benjamin billfold billing bonjour business butterfly cambiame changeit changeme charlie cheese
  chelsea chocolate christmas company computer cookie daniel december default demo dragon easter elephant facebook
  family february flower football forever freedom friday friend friends george ginger google guest hallo hallowelt
  hannah happy harley hello helloworld hockey hola hunter hunting iloveu iloveyou internet invoice jackson january
  jasmine jennifer jessica jesus jordan joshua july june justin killer kingdom klaster letmein liverpool login london
  lovely loveme lover madison magic manager march master matrix matthew maverick mercedes merlin michael michelle
  microsoft midnight monday monkey motdepasse mustang myspace naruto newpassword nicole ninja november october office
  oliver orange pass passe passw passwd password passwords passwort patrick peanut pepper phoenix pizza please pokemon
  prince princess purple qaz qazwsx qazwsxedc qwe qweasd qweasdzxc qwer qwert qwerty qwertyu qwertyui qwertyuiop qwertz
  qwertzuiop rainbow ranger robert root samantha samsung saturday secret secure security september server shadow silver
  snoopy soccer sommer sophie spiderman spring starwars steelers summer sunday sunflower sunshine super superman
  superuser support system taylor temp temporary test tester testing thomas thunder thursday tigger tinkerbell toor
  trustno trustnoone tuesday user vanille victoria vorname webmaster wednesday welcome welkom whatever william
  willkommen winter wizard yamaha yankees yellow zaq zaqwsx zaqxsw zxc zxcv zxcvbn zxcvbnm
  `
    .trim()
    .split(/\s+/),
);

const HEAD = /^[^\p{L}]+/u;
const TAIL = /[^\p{L}]+$/u;
const NO_LETTER = /[^\p{L}]/gu;
const SIGN = /[^\p{L}\p{N}]/gu;
/** Digits in sequence, with no more letters than the rules require, such as "Aa@123456". */
const COUNTED = /^(?:\p{L}{1,3}12345\d*|12345\d*\p{L}{1,3})$/u;
/** Signs that stand for letters. 1 and ! stand for i or l. */
const DISGUISES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '8': 'b',
  '3': 'e',
  '6': 'g',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
  '+': 't',
};

/**
 * Whether a password is a common word in disguise: with capitals, with digits and signs around or inside, repeated, or
 * as in "P@ssw0rd1!".
 */
export function isCommonPassword(password: string): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  if (COUNTED.test(text.replace(SIGN, ''))) return true;
  const untailed = text.replace(TAIL, '');
  return [text, untailed, text.replace(HEAD, ''), untailed.replace(HEAD, '')].some((part) =>
    [part, undisguised(part, 'i'), undisguised(part, 'l')].some((variant) => isWord(variant.replace(NO_LETTER, ''))),
  );
}

function undisguised(text: string, one: string): string {
  return [...text].map((sign) => DISGUISES[sign] ?? (sign === '1' || sign === '!' ? one : sign)).join('');
}

function isWord(letters: string): boolean {
  if (letters === '' || WORDS.has(letters)) return letters !== '';
  const half = letters.slice(0, letters.length / 2);
  return half + half === letters && WORDS.has(half);
}
