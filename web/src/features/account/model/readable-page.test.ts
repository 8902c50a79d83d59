import { describe, expect, it } from 'vitest';
import { escaped, readablePage } from './readable-page.ts';

const WORDS = {
  title: 'My data',
  made: 'Made',
  profile: 'Profile',
  posts: 'Posts',
  conversations: 'Conversations',
  me: 'I',
  other: 'Member',
  more: 'More',
};
const EVIL = '<script>alert("x")</script>';

describe('the page of an account', () => {
  it('shows posts and conversations with who said what', () => {
    const page = readablePage(
      {
        exportedAt: '2026-11-23T03:04:05.000Z',
        profile: { nickname: 'Linh', likes: 0 },
        posts: [{ title: 'Bánh mì', body: 'a\nb', createdAt: '2026-11-22T00:00:00.000Z' }],
        conversations: [
          {
            me: 'author',
            nicknames: { author: 'Linh', inquirer: 'Ana' },
            titles: { author: 'Bánh mì' },
            messages: [
              { from: 'inquirer', text: 'Olá' },
              { from: 'author', text: 'Xin chào' },
            ],
          },
          { me: 'inquirer', messages: [{ from: 'author', text: 'gone' }] },
        ],
        blocks: [],
      },
      WORDS,
      'vi',
    );
    expect(page).toContain('<html lang="vi">');
    expect(page).toContain('2026-11-23 03:04');
    expect(page).toContain('<h3 dir="auto">Bánh mì</h3>');
    expect(page).toContain('<h3 dir="auto">Ana · Bánh mì</h3>');
    expect(page).toMatch(
      /<b dir="auto">Ana<\/b>[^\n]*?Olá[^\n]*?<b dir="auto">I<\/b>[^\n]*?Xin chào/,
    );
    expect(page).toContain('<b dir="auto">Member</b>');
    expect(page).toContain('<dt>blocks</dt>');
  });

  it('holds no markup that people wrote', () => {
    const evil = { [EVIL]: EVIL };
    const page = readablePage(
      {
        profile: evil,
        posts: [{ title: EVIL, body: EVIL, createdAt: EVIL }],
        conversations: [{ me: EVIL, nicknames: { author: EVIL }, messages: [{ text: EVIL }] }],
        evil,
      },
      WORDS,
      'en',
    );
    expect(page).not.toContain('<script');
    expect(escaped(`'${EVIL}&`)).toBe(
      '&#39;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;',
    );
  });

  it('of nobody is a page too', () => {
    expect(readablePage({}, WORDS, 'en')).toContain('<h2>Posts</h2>');
  });
});
