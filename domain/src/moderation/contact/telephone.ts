import { isValidPhoneNumber } from 'libphonenumber-js/core';
import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import type { Reading, Span } from '../reading.ts';
import { rowsOfDigits } from './numbers.ts';
import type { Digits } from './numbers.ts';
import { isCalledHere, isOffice } from './office.ts';
import regions from './telephone-regions.json';

/** Where our members have telephones, beside Japan. */
const REGIONS: readonly CountryCode[] = [
  'JP',
  'VN',
  'PH',
  'ID',
  'MM',
  'CN',
  'BR',
  'PE',
  'MX',
  'BO',
  'US',
];
const [SHORTEST, LONGEST] = [9, 15];
/** Who writes more digits in a row, or more numbers, has been found out by then. */
const [MOST_ITEMS, MOST_NUMBERS] = [120, 8];

const MOBILE = /^0[5789]0\d{8}$/u;
const LANDLINE = /^0[1-9]\d{8}$/u;
/** With a zero before: Vietnam, the Philippines, Indonesia, Myanmar; without: China, Brazil. */
const ABROAD = /^(?:0[35789]\d{8}|09\d{9}|08\d{8,11}|09\d{7,9}|1[3-9]\d{9}|0?[1-9]\d9\d{8})$/u;
/** Numbers that companies and offices pay for, or charge for. */
const SERVICE = /^(?:0120\d{6}|0570\d{6}|0990\d{6})$/u;
const FREE = /^0800$/u;
/** JP-MIRAI Assist, however it is written. */
const ASSIST = '08000804086';
const COUNTED = '01234567890123456789';

/** A number for everybody: free calls, navigation numbers, Assist. */
const isPublic = (digits: string, first: string): boolean =>
  SERVICE.test(digits) || digits === ASSIST || FREE.test(first);

const isOneAfterAnother = (digits: string): boolean =>
  COUNTED.includes(digits) || /^0?(\d)\1*$/u.test(digits);

/**
 * What libphonenumber-js ships of the countries our members come from: a tenth of all countries'
 * bytes. A test holds it to that.
 */
const metadata = regions as unknown as MetadataJson;
const OUR_CODES = Object.keys(regions.country_calling_codes);
const SHORTEST_ABROAD = 10;

const isValidIn = (digits: string, region: CountryCode): boolean =>
  isValidPhoneNumber(digits, region, metadata);

/** Of countries that we know nothing of, whatever begins with a plus and is long enough. */
const isInternational = (digits: string): boolean =>
  OUR_CODES.some((code) => digits.startsWith(code))
    ? isValidIn(`+${digits}`, 'JP')
    : digits.length >= SHORTEST_ABROAD;

/** As it is dialled in Japan: +81 90 is 090. */
const national = (digits: string): string =>
  digits.startsWith('81') ? `0${digits.slice(2).replace(/^0/u, '')}` : digits;

type Kind = 'none' | 'public' | 'landline' | 'own';

function kindOf(items: readonly Digits[], called: boolean): Kind {
  const digits = items.map((item) => item.digits).join('');
  if (digits.length < SHORTEST || digits.length > LONGEST || isOneAfterAnother(digits))
    return 'none';
  if (items[0]?.plus) {
    const local = national(digits);
    if (LANDLINE.test(local)) return isValidIn(local, 'JP') ? 'landline' : 'none';
    return isInternational(digits) ? 'own' : 'none';
  }
  if (isPublic(digits, items[0]?.digits ?? '')) return 'public';
  if (MOBILE.test(digits)) return 'own';
  if (LANDLINE.test(digits) && isValidIn(digits, 'JP')) return 'landline';
  if (ABROAD.test(digits) && REGIONS.some((region) => isValidIn(digits, region))) return 'own';
  return called && REGIONS.some((region) => isValidIn(digits, region)) ? 'own' : 'none';
}

/** The first telephone number among the items of a row from `from` on, the longest first. */
function firstIn(row: readonly Digits[], from: number, called: boolean) {
  for (let start = from; start < row.length; start += 1) {
    for (let end = Math.min(row.length, start + LONGEST); end > start; end -= 1) {
      const kind = kindOf(row.slice(start, end), called);
      if (kind !== 'none') return { kind, start, end };
    }
  }
  return undefined;
}

/**
 * Where telephone numbers of people stand in a folded text. Numbers for everybody are none, and
 * neither are those of offices that are named beside them.
 */
export function findTelephones(folded: Reading): Span[] {
  const spans: Span[] = [];
  for (const whole of rowsOfDigits(folded)) {
    const row = whole.slice(0, MOST_ITEMS);
    if (spans.length >= MOST_NUMBERS) break;
    if (row.reduce((sum, { digits }) => sum + digits.length, 0) < SHORTEST) continue;
    const [first, last] = [row[0], row.at(-1)];
    const called = first !== undefined && isCalledHere(folded.text, first.start);
    for (let at = 0; ;) {
      const found = firstIn(row, at, called);
      if (!found || !first || !last) break;
      const span = { start: row[found.start]?.start ?? 0, end: row[found.end - 1]?.end ?? 0 };
      const isOffices = found.kind === 'landline' && isOffice(folded.text, span);
      if (found.kind !== 'public' && !isOffices) spans.push(span);
      at = found.end;
    }
  }
  return spans;
}
