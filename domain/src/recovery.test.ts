import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { seededRandom } from './random.ts';
import {
  makeRecoveryCode,
  parseRedemption,
  readRecoveryCode,
  recoveryProblem,
  restAfterTries,
  showRecoveryCode,
  withWrongTry,
} from './recovery.ts';

const NOW = Date.parse('2026-11-23T03:00:00Z');
const REST_MS = LIMITS.recovery.restSeconds * 1000;
const random = seededRandom(7);
const draw = (below: number) => Math.floor(random() * below);

describe('a recovery code', () => {
  it('is read again as it is shown, and as it may be typed', () => {
    for (let round = 0; round < 200; round += 1) {
      const code = makeRecoveryCode(draw);
      expect(code).toMatch(/^[0-9A-Z]{12}$/);
      const shown = showRecoveryCode(code);
      expect(shown).toMatch(/^.{4}-.{4}-.{4}$/);
      for (const typed of [shown, code, shown.toLowerCase(), ` ${shown.replaceAll('-', ' ')}\n`]) {
        expect(readRecoveryCode(typed)).toBe(code);
      }
    }
  });

  it('has no two characters that look alike', () => {
    const used = new Set(Array.from({ length: 300 }, () => makeRecoveryCode(draw)).join(''));
    expect([...'OILZSGBU'].filter((letter) => used.has(letter))).toEqual([]);
    expect(used.size).toBe(28);
  });

  it('is read with the letters that look like its own, and in full width', () => {
    expect(readRecoveryCode('oiLz-sgbu-AAAA')).toBe('0112568VAAAA');
    expect(readRecoveryCode('４Ｈ７ｋー２９ＰＸ－ＭＴ３Ａ')).toBe('4H7K29PXMT3A');
    expect(readRecoveryCode('4H7K–29PX‐MT3A')).toBe('4H7K29PXMT3A');
  });

  it.each(['', '4H7K-29PX-MT3', '4H7K-29PX-MT3AA', '4H7K-29PX-MT3!', 'あいうえおかきくけこさし'])(
    'is not %j',
    (typed) => expect(readRecoveryCode(typed)).toBeUndefined(),
  );
});

describe('a code that is tried', () => {
  const fresh = { uid: 'linh', createdAt: NOW };
  const used = { ...fresh, usedBy: 'first', usedAt: NOW };

  it.each([
    ['that there is not', undefined, NOW, 'wrong'],
    ['in good time', fresh, NOW + LIMITS.recovery.days * 86_400_000 - 1, undefined],
    ['too late', fresh, NOW + LIMITS.recovery.days * 86_400_000, 'expired'],
    ['again by the same try', used, NOW + LIMITS.recovery.repeatSeconds * 1000 - 1, undefined],
    ['again much later', used, NOW + LIMITS.recovery.repeatSeconds * 1000, 'used'],
  ])('%s', (_name, recovery, now, problem) => {
    expect(recoveryProblem(recovery, 'first', now)).toBe(problem);
  });

  it('after another has used it', () => {
    expect(recoveryProblem(used, 'second', NOW)).toBe('used');
  });
});

describe('wrong tries', () => {
  it('are heard until there are too many, then after a rest', () => {
    let tries = withWrongTry(undefined, NOW);
    expect(restAfterTries(undefined, 3, NOW)).toBe(0);
    tries = withWrongTry(withWrongTry(tries, NOW + 1000), NOW + 2000);
    expect(tries).toEqual({ count: 3, windowStart: NOW });
    expect(restAfterTries(tries, 4, NOW)).toBe(0);
    expect(restAfterTries(tries, 3, NOW + 1000)).toBe(LIMITS.recovery.restSeconds - 1);
    expect(restAfterTries(tries, 3, NOW + REST_MS)).toBe(0);
    expect(withWrongTry(tries, NOW + REST_MS)).toEqual({ count: 1, windowStart: NOW + REST_MS });
  });
});

describe('what is sent to redeem a code', () => {
  const attempt = 'a'.repeat(20);

  it('is read as it was typed', () => {
    const read = { code: '4H7K29PXMT3A', attempt };
    expect(parseRedemption({ code: '4h7k 29px mt3a', attempt })).toEqual(read);
  });

  it.each([
    null,
    'code',
    {},
    { code: 1, attempt },
    { code: '4H7K29PXMT3A' },
    { code: '4H7K29PXMT3A', attempt: 'a' },
    { code: 'short', attempt },
    { code: '-'.repeat(100) + '4H7K29PXMT3A', attempt },
  ])('is not %j', (input) => expect(parseRedemption(input)).toBeUndefined());
});
