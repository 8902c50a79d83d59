import { LIMITS } from '@friends/domain';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccountContext } from '../../functions/src/account/account-context.ts';
import { createRecoveryCode } from '../../functions/src/account/create-recovery-code.ts';
import { redeemRecoveryCode } from '../../functions/src/account/redeem-recovery-code.ts';
import {
  accountsAt,
  exportDatabase,
  haveAccountSecret,
  naming,
} from '../functions/support/accounts.ts';
import { newId } from '../functions/support/suite.ts';

const START = Date.parse('2026-11-23T03:00:00Z');
const at = accountsAt('demo-recovery');
const now = at(START);
const REST_MS = LIMITS.recovery.restSeconds * 1000;

beforeAll(haveAccountSecret);
beforeEach(async () => {
  for (const name of ['members', 'recoveries', 'tries', 'posts', 'deletions']) {
    await now.db.recursiveDelete(now.db.collection(name));
  }
  await now.db.doc('members/linh').set({ nickname: 'Linh' });
});

interface Try {
  readonly code: string;
  readonly attempt?: string;
  readonly address?: string;
  readonly uid?: string;
}

/** The uid that a try leads to, or what it was answered. */
async function tryOut(context: AccountContext, it: Try): Promise<unknown> {
  const { code, attempt = newId(), address = '192.0.2.1', uid } = it;
  const caller = { address, isAnonymous: uid !== undefined, ...(uid !== undefined && { uid }) };
  try {
    const token = await redeemRecoveryCode(context, caller, { code, attempt });
    const [, payload = ''] = token.split('.');
    return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { uid: string }).uid;
  } catch (error) {
    return (error as { details?: unknown }).details ?? (error as { code: string }).code;
  }
}

describe('a recovery code', () => {
  it('gives the account once, and stands nowhere', async () => {
    const code = await createRecoveryCode(now, 'linh');
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const kept = await exportDatabase(now.db);
    expect(naming(kept, code)).toEqual([]);
    expect(naming(kept, code.replaceAll('-', ''))).toEqual([]);
    // Rules let who has one begin more threads.
    expect(kept.has('members/linh/private/kept')).toBe(true);
    expect(await tryOut(now, { code: code.toLowerCase() })).toBe('linh');
    expect(await tryOut(now, { code })).toEqual({ problem: 'used' });
  });

  it('gives it to one of ten who use it at once', async () => {
    const code = await createRecoveryCode(now, 'linh');
    const tries = Array.from({ length: 10 }, () => tryOut(now, { code }));
    const answers = await Promise.all(tries);
    expect(answers.filter((answer) => answer === 'linh')).toHaveLength(1);
    expect(answers.filter((answer) => answer !== 'linh')).toEqual(
      Array.from({ length: 9 }, () => ({ problem: 'used' })),
    );
  });

  it('gives it again to the same try, whose answer may have been lost, for a while', async () => {
    const code = await createRecoveryCode(now, 'linh');
    const attempt = newId();
    expect(await tryOut(now, { code, attempt })).toBe('linh');
    expect(await tryOut(at(START + 60_000), { code, attempt })).toBe('linh');
    const late = at(START + LIMITS.recovery.repeatSeconds * 1000);
    expect(await tryOut(late, { code, attempt })).toEqual({ problem: 'used' });
  });

  it('takes the place of the one before', async () => {
    const first = await createRecoveryCode(now, 'linh');
    const second = await createRecoveryCode(now, 'linh');
    expect(await tryOut(now, { code: first })).toEqual({ problem: 'wrong' });
    expect(await tryOut(now, { code: second })).toBe('linh');
    expect((await now.db.collection('recoveries').get()).size).toBe(1);
  });

  it('is over after two years', async () => {
    const code = await createRecoveryCode(now, 'linh');
    const late = at(START + LIMITS.recovery.days * 86_400_000);
    expect(await tryOut(late, { code })).toEqual({ problem: 'expired' });
  });

  it('is made for members alone', async () => {
    await expect(createRecoveryCode(now, 'nobody')).rejects.toMatchObject({
      code: 'failed-precondition',
    });
  });
});

describe('wrong codes', () => {
  const wrong = 'AAAA-AAAA-AAAA';

  it('end in a rest for the account that tries them, from wherever', async () => {
    const code = await createRecoveryCode(now, 'linh');
    for (let round = 0; round < LIMITS.recovery.triesByAccount; round += 1) {
      const address = `192.0.2.${round}`;
      expect(await tryOut(now, { code: wrong, uid: 'mallory', address })).toEqual({
        problem: 'wrong',
      });
    }
    const soon = at(START + 1000);
    const rest = { seconds: LIMITS.recovery.restSeconds - 1 };
    expect(await tryOut(soon, { code, uid: 'mallory', address: '192.0.2.99' })).toEqual(rest);
    expect(await tryOut(at(START + REST_MS), { code, uid: 'mallory' })).toBe('linh');
  });

  it('end in a rest for the address, whoever tries them', async () => {
    const code = await createRecoveryCode(now, 'linh');
    for (let round = 0; round < LIMITS.recovery.triesByAddress; round += 1) {
      await tryOut(now, { code: wrong, uid: `mallory${round}` });
    }
    expect(await tryOut(now, { code })).toEqual({ seconds: LIMITS.recovery.restSeconds });
    expect(await tryOut(now, { code, address: '198.51.100.7' })).toBe('linh');
    expect(naming(await exportDatabase(now.db), '192.0.2.1')).toEqual([]);
  });

  it('near the right one open nothing, however many try them from wherever', async () => {
    const code = await createRecoveryCode(now, 'linh');
    const guesses = [...code].flatMap((letter, place) =>
      letter === '-'
        ? []
        : [...'24578'].map((other) => {
            const changed = other === letter ? '9' : other;
            return `${code.slice(0, place)}${changed}${code.slice(place + 1)}`;
          }),
    );
    const answers = await Promise.all(
      guesses.map((guess, index) =>
        tryOut(now, { code: guess, uid: `mallory${index}`, address: `198.51.100.${index}` }),
      ),
    );
    expect(guesses.length).toBeGreaterThanOrEqual(50);
    expect(answers).toEqual(guesses.map(() => ({ problem: 'wrong' })));
    expect(await tryOut(now, { code })).toBe('linh');
  });

  it('are not counted where they cannot be codes', async () => {
    expect(await tryOut(now, { code: 'hello' })).toBe('invalid-argument');
    expect(await tryOut(now, { code: 'A'.repeat(100_000) })).toBe('invalid-argument');
    expect((await now.db.collection('tries').get()).size).toBe(0);
  });
});

describe('the account of the browser that a code is typed in', () => {
  it('goes where nothing would be lost with it', async () => {
    const code = await createRecoveryCode(now, 'linh');
    await now.db.doc('members/guest').set({ nickname: 'Guest' });
    expect(await tryOut(now, { code, uid: 'guest' })).toBe('linh');
    expect(naming(await exportDatabase(now.db), 'guest')).toEqual([]);
  });

  it('stays where it has written', async () => {
    const code = await createRecoveryCode(now, 'linh');
    await now.db.doc('members/guest').set({ nickname: 'Guest' });
    await now.db.doc('posts/one').set({ author: 'guest' });
    expect(await tryOut(now, { code, uid: 'guest' })).toBe('linh');
    expect((await now.db.doc('members/guest').get()).exists).toBe(true);
  });
});
