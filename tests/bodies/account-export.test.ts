import { beforeAll, describe, expect, it } from 'vitest';
import { exportAccount } from '../../functions/src/account/export-account.ts';
import { accountsAt, haveAccountSecret, importDatabase } from '../functions/support/accounts.ts';
import {
  BO,
  DOCUMENTS,
  LINH,
  OTHER_POST,
  POST,
  SECOND_POST,
  START,
  TIME,
} from '../functions/support/linh-and-ana.ts';
import { HAMAMATSU } from '../functions/support/people.ts';

const now = accountsAt('demo-export')(START);

beforeAll(async () => {
  haveAccountSecret();
  await importDatabase(now.db, Object.entries(DOCUMENTS));
});

describe('an export', () => {
  it('holds everything there is of the member, and no code', async () => {
    const held = await exportAccount(now, LINH);
    expect(held).toMatchObject({
      account: LINH,
      profile: { nickname: 'Linh', joinedAt: TIME.toDate().toISOString() },
      private: [{ id: 'devices' }, { id: 'settings', home: { code: HAMAMATSU.code } }],
      searches: [{ id: '0' }],
      posts: [{ id: POST, title: '料理' }, { id: SECOND_POST }],
      conversations: [
        { id: 'hers', me: 'author', messages: [{ text: 'こんにちは' }, { text: 'ようこそ' }] },
        { id: 'asked', me: 'inquirer', messages: [{ text: '行きたいです' }] },
      ],
      attendances: [{ post: OTHER_POST }],
      trainings: [{ attended: true, feedback: { stars: 5 } }],
      heldEvents: [{ post: POST }],
      likesGiven: [{ thread: 'asked' }],
      likesReceived: [{ thread: 'hers', message: 'two', why: '助かりました' }],
      blocks: [{ other: BO }],
      notices: [{ id: 'one' }],
      reports: [{ target: 'member', reason: 'spam' }],
      cases: [{ state: 'open' }, { state: 'decided', decision: { verdict: 'nothing' } }],
      sanction: { standing: 'warned' },
      association: { telephone: '03-1234-5678' },
    });
    expect(JSON.stringify(held)).not.toContain('recoveries');
    expect(JSON.stringify(held['cases'])).not.toContain('somebody');
  });

  it('of nobody is empty', async () => {
    expect(await exportAccount(now, 'nobody')).toMatchObject({ profile: null, posts: [] });
  });
});
