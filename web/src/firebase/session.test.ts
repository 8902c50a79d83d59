import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RememberedMember } from './session.ts';

const LINH: RememberedMember = {
  uid: 'linh',
  joinedAt: 1,
  member: {
    nickname: 'Linh',
    speaks: ['vi'],
    reads: ['en'],
    prefecture: '13',
    badges: {},
    likes: 0,
  },
  settings: {
    readingLanguage: 'vi',
    home: { code: '13206', geohash: 'xn768' },
    radiusKm: 30,
    notify: true,
    acceptedRules: 1,
    adult: true,
  },
};

const kept = new Map<string, string>();

/** A page opened anew in the same browser. */
async function openPage() {
  vi.resetModules();
  return import('./session.ts');
}

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the session', () => {
  it('knows a visitor at once', async () => {
    const { currentSession } = await openPage();
    expect(currentSession()).toEqual({ status: 'visitor' });
  });

  it('knows a member again, with what they read untranslated', async () => {
    const first = await openPage();
    first.setSession({ status: 'member', linked: false, ...LINH });
    const { currentSession } = await openPage();
    expect(currentSession()).toEqual({ status: 'member', linked: false, ...LINH });
    expect(JSON.parse(kept.get('friends.reads') ?? '')).toEqual(['en']);
  });

  it('knows who has lost their account, until they join again', async () => {
    const first = await openPage();
    first.setSession({ status: 'member', ...LINH });
    first.setSession({ status: 'visitor', lost: true });
    const second = await openPage();
    expect(second.currentSession()).toEqual({ status: 'visitor', lost: true });
    second.setSession({ status: 'member', ...LINH });
    second.setSession({ status: 'visitor' });
    expect((await openPage()).currentSession()).toEqual({ status: 'visitor' });
  });

  it('still knows an account as linked when its profile is saved', async () => {
    const { adopted } = await openPage();
    const before = { status: 'member', linked: true, ...LINH } as const;
    expect(adopted(before, LINH).linked).toBe(true);
    expect(adopted(before, { ...LINH, uid: 'another' }).linked).toBe(false);
  });

  it('forgets a member who is none any more', async () => {
    const first = await openPage();
    first.setSession({ status: 'member', ...LINH });
    first.setSession({ status: 'visitor' });
    const { currentSession } = await openPage();
    expect(currentSession().status).toBe('visitor');
  });

  it.each(['1', '{', '{}', 'null', '{"uid":"x"}'])(
    'leaves open who it is where %j was kept',
    async (text) => {
      kept.set('friends.member', text);
      const { currentSession } = await openPage();
      expect(currentSession()).toEqual({ status: 'unknown' });
    },
  );

  it('asks nobody when a visitor chooses a reading language', async () => {
    const { rememberReadingLanguage } = await openPage();
    await expect(rememberReadingLanguage('vi')).resolves.toBeUndefined();
  });
});
