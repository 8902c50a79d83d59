import { describe, expect, it } from 'vitest';
import type { Cause, Setting, Sign } from './cause.ts';
import { judge } from './judge.ts';

const POST: Setting = { kind: 'post' };
const FIRST: Setting = { kind: 'message', bothWrote: false };
const LATER: Setting = { kind: 'message', bothWrote: true };

const cause = (reason: Cause['reason'], weight: Cause['weight'], rule = 'rule'): Cause => ({
  reason,
  weight,
  rule,
  start: 0,
  end: 1,
});
const HINT = cause('commercial', 'hint');
const CASE = cause('commercial', 'case');
const GRAVE = cause('illegal', 'grave');
const OWN_ID = cause('personal-data', 'case', 'own-id');
const OWN_ID_LATER = cause('personal-data', 'hint', 'own-id');
const HERS = cause('personal-data', 'case', 'others-phone');

const SIGN: Sign = { danger: 'forced', rule: 'rule', start: 0, end: 1 };

function follows(causes: readonly Cause[], setting: Setting, signs?: readonly Sign[]): string {
  const judged = judge(causes, setting, signs);
  const said = [
    judged.stops && 'stops',
    judged.cautions && 'cautions',
    judged.opensCase && 'case',
    judged.hides && 'hides',
  ];
  return said.filter(Boolean).join(' ');
}

describe('what follows', () => {
  it.each([
    ['Ana asks for a friend', [], POST, ''],
    ['Binh asks whether a bicycle is worth its price', [HINT], POST, ''],
    [
      'Chen hints at a price and at a shop',
      [HINT, cause('commercial', 'hint', 'shop')],
      POST,
      'case',
    ],
    ['Chen hints at the same price twice', [HINT, HINT], POST, ''],
    ['Dewi hints at two different things', [HINT, cause('spam', 'hint', 'chain')], POST, ''],
    ['Dewi sells cosmetics', [CASE], POST, 'case'],
    ['Dewi sells cosmetics in a message', [CASE], LATER, 'case'],
    ['Emi sells a bank account', [GRAVE], POST, 'stops case hides'],
    ['Emi sells a bank account in a message', [GRAVE], LATER, 'stops case hides'],
    ['Fe writes her LINE id into a post', [OWN_ID], POST, 'stops case hides'],
    ['Fe writes her LINE id in her first message', [OWN_ID], FIRST, 'stops case'],
    ['Fe writes her LINE id once both have written', [OWN_ID_LATER], LATER, 'cautions'],
    [
      'Fe writes two of her ids once both have written',
      [OWN_ID_LATER, cause('personal-data', 'hint', 'own-phone')],
      LATER,
      'cautions',
    ],
    ['Gen writes his boss’s number into a post', [HERS], POST, 'case'],
    ['Gen writes his boss’s number, both having written', [HERS], LATER, 'case'],
    ['Hla sells, and says where to write to', [CASE, OWN_ID_LATER], LATER, 'cautions case'],
  ])('%s', (_, causes, setting, expected) => {
    expect(follows(causes, setting)).toBe(expected);
  });

  it.each([
    ['Hla may not leave, and must sell cosmetics', [CASE], LATER, ''],
    ['Hla may not leave, and hints at two prices', [HINT, cause('spam', 'hint', 'x')], POST, ''],
    ['Hla is made to sell bank accounts', [GRAVE], POST, 'stops case'],
    ['Hla is made to sell bank accounts, and says so privately', [GRAVE], LATER, 'stops case'],
    ['Hla may not leave, and posts her number', [OWN_ID], POST, 'stops case'],
    ['Hla may not leave, and posts her boss’s number', [HERS], POST, 'case'],
  ])('from words of danger besides: %s', (_, causes, setting, expected) => {
    expect(follows(causes, setting, [SIGN])).toBe(expected);
  });
});
