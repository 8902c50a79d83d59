import { LIMITS } from './limits.ts';
import { checkText } from './text/check.ts';
import type { TextProblem } from './text/check.ts';

export type NicknameProblem = TextProblem | 'reserved' | 'contact' | 'no-letters';

/**
 * Names that would pass for the service or its staff, in the languages of the house. Compared on
 * the skeleton, so that look-alikes (Admin, АDMIN, 4dm1n, a.d.m.i.n) are caught with them.
 */
const RESERVED = [
  'admin',
  'administrator',
  'moderator',
  'jpmirai',
  'secretariat',
  'official',
  'staff',
  'support',
  'system',
  'counsellor',
  'counselor',
  '事務局',
  '管理者',
  '管理人',
  '運営',
  '公式',
  '相談員',
  '相談窓口',
  '管理员',
  '官方',
  '客服',
  'quảntrịviên',
  'banquantri',
  'pengelola',
  'administrador',
  'moderador',
  'oficial',
  'tagapamahala',
];
/** Whole names that are reserved, though longer names may contain them. */
const RESERVED_WHOLE = ['null', 'undefined', 'anonymous', 'formermember', 'jpm', 'assist'];

/** Letters of other scripts, and digits, that look like a Latin letter (after Unicode TS #39). */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  х: 'x',
  у: 'y',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  ı: 'i',
  ɑ: 'a',
  l: 'i',
};

/**
 * The form in which two nicknames that look alike are equal: NFKC, lower case, without accents,
 * spaces and punctuation, look-alike letters folded into the Latin one.
 */
export function nicknameSkeleton(nickname: string): string {
  const folded = nickname
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '');
  return [...folded]
    .map((letter) => LOOK_ALIKE[letter] ?? letter)
    .filter((letter) => /[\p{L}\p{M}\p{N}]/u.test(letter))
    .join('');
}

const RESERVED_SKELETONS = RESERVED.map(nicknameSkeleton);
const RESERVED_WHOLE_SKELETONS = new Set(RESERVED_WHOLE.map(nicknameSkeleton));

/** The nickname as stored: NFKC, single spaces. */
export function normaliseNickname(nickname: string): string {
  return nickname.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** The first thing wrong with a nickname, or undefined. A nickname is never a way to reach someone. */
export function checkNickname(nickname: string): NicknameProblem | undefined {
  const { min, max } = LIMITS.nickname;
  const normalised = normaliseNickname(nickname);
  const problem = checkText(nickname, max * 2) ?? checkText(normalised, max, min);
  if (problem !== undefined) return problem;
  if (/https?:|www\.|@\w|\w\.(com|net|org|jp|me)\b|\d{7,}/i.test(normalised)) return 'contact';
  const skeleton = nicknameSkeleton(normalised);
  if (skeleton === '' || !/\p{L}/u.test(normalised)) return 'no-letters';
  if (RESERVED_WHOLE_SKELETONS.has(skeleton)) return 'reserved';
  if (RESERVED_SKELETONS.some((reserved) => skeleton.includes(reserved))) return 'reserved';
  return undefined;
}
