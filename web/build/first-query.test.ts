import { describe, expect, test } from 'vitest';
import { bundleFirstQuery } from './inline-first-view.ts';
import {
  decideLanguage,
  firstQuery,
  isFeedPath,
  plainSearch,
  startFirstView,
} from './first-query.ts';

test.each([
  ['/vi/', 'en', ['ja'], 'vi'],
  ['/ja-easy/posts/x', null, ['en'], 'ja-easy'],
  ['/', 'es', ['ja'], 'es'],
  ['/', 'xx', ['pt-BR', 'en'], 'pt'],
  ['/', null, ['fil-PH'], 'tl'],
  ['/', null, ['ne', 'ko', 'de'], 'en'],
  ['/', null, [], 'en'],
  ['/nothing', null, ['zh-TW'], 'zh'],
] as const)('%s, chosen %s, wanted %s: %s', (path, chosen, wanted, language) => {
  expect(decideLanguage(path, chosen, wanted)).toBe(language);
});

test.each([
  ['/vi/', true],
  ['/vi', true],
  ['/', false],
  ['/vi/posts/x', false],
  ['/xx/', false],
])('%s is a feed: %s', (path, is) => {
  expect(isFeedPath(path)).toBe(is);
});

describe('the first query', () => {
  const query = (search: string) =>
    JSON.parse(String(firstQuery(plainSearch(search, false) ?? {}).body)) as {
      structuredQuery: { where: unknown };
    };

  test('asks for twenty posts for everyone, newest first, without a preflight', () => {
    expect(firstQuery({}).headers).toEqual({ 'Content-Type': 'text/plain' });
    expect(query('').structuredQuery).toMatchObject({
      where: { fieldFilter: { field: { fieldPath: 'audience' }, op: 'EQUAL' } },
      limit: 20,
    });
  });

  test('takes the filters of the address, and nothing that is no filter', () => {
    const { where } = query('?kind=offer&speaks=vi&group=<script>&x=1').structuredQuery;
    expect(JSON.stringify(where)).toContain('speaks.vi');
    expect(JSON.stringify(where)).toContain('offer');
    expect(JSON.stringify(where)).not.toContain('script');
  });

  test.each([
    ['', true],
    ['?prefecture=22&japanese=easy', true],
    ['?around=japan', true],
    ['?words=%20', true],
    ['?words=football', false],
    ['?when=today', false],
    ['?around=home&km=5', false],
    ['?around=22130', false],
  ])('a visitor’s %s is plain: %s', (search, plain) => {
    expect(plainSearch(search, false) !== undefined).toBe(plain);
  });

  test('a member’s feed begins around a home, of which the page knows nothing', () => {
    expect(plainSearch('', true)).toBeUndefined();
  });
});

/** A window of another make: what the script touches, and a record of what it asks for. */
function otherWindow(path: string, search = '') {
  const asked: string[] = [];
  const html = { lang: '', dataset: {} as Record<string, string> };
  const location = { pathname: path, search, hash: '', hostname: '127.0.0.1', port: '5400' };
  const page = {
    location,
    document: { documentElement: html },
    navigator: { languages: ['my-MM', 'en'] },
    history: {
      replaceState: (_: unknown, __: string, address: string) => {
        const { pathname, search: searched } = new URL(address, 'https://friends.example');
        Object.assign(location, { pathname, search: searched });
      },
    },
    get localStorage(): Storage {
      throw new Error('closed');
    },
    fetch: (address: string) => {
      asked.push(address);
      return Promise.resolve(Response.json({ common: {} }));
    },
  };
  return { page: page as unknown as Window & typeof globalThis, asked, html, location };
}

test('at “/” it moves to the language and asks for texts and posts, storage closed or not', () => {
  const { page, asked, html, location } = otherWindow('/');
  const view = startFirstView(page, { my: 'abc' });
  expect(location.pathname).toBe('/my/');
  expect(html).toEqual({ lang: 'my', dataset: { language: 'my' } });
  expect(asked[0]).toBe('/assets/locales/my.first.abc.json');
  expect(asked[1]).toMatch(/:8480\/v1\/projects\/demo-friends\/.*\/listings\/my:runQuery$/);
  expect(view.feed?.address).toBe('/my/');
});

test.each([
  ['/posts/x', '', '/my/posts/x'],
  ['/rules', '', '/my/rules'],
  ['/', '?kind=offer&speaks=vi', '/my/?kind=offer&speaks=vi'],
  ['/en/posts/x', '', '/en/posts/x'],
  ['/posts/x', '?in=vi', '/my/posts/x'],
  ['/', '?in=ja-easy&kind=offer', '/my/?kind=offer'],
  ['/', '?kind=offer&in=vi', '/my/?kind=offer'],
  ['/', '?kind=offer&in=vi&speaks=vi', '/my/?kind=offer&speaks=vi'],
  ['/nowhere/at/all', '?x=1', '/my/nowhere/at/all?x=1'],
])('a shared address %s%s opens as %s', (path, search, address) => {
  const { page, location } = otherWindow(path, search);
  startFirstView(page, {});
  expect(`${location.pathname}${location.search}`).toBe(address);
});

test.each([
  [[], true],
  [['friends.member'], false],
  [['friends.reading'], false],
  [['friends.reads'], false],
])('posts that came with the page are for who has %j: %s', (keys: readonly string[], carried) => {
  const { page, asked, html } = otherWindow('/my/');
  Object.assign(html.dataset, { feed: '' });
  const localStorage = { getItem: (key: string) => (keys.includes(key) ? '{}' : null) };
  Object.defineProperty(page, 'localStorage', { value: localStorage });
  const view = startFirstView(page, {});
  expect(view.carried).toBe(carried);
  expect('own' in html.dataset).toBe(!carried);
  expect(asked.filter((address) => address.includes('runQuery'))).toHaveLength(
    carried || keys.includes('friends.member') ? 0 : 1,
  );
});

test('a shared search asks at once for what it looks for', () => {
  const { page } = otherWindow('/', '?kind=offer');
  expect(startFirstView(page, {}).feed?.address).toBe('/my/?kind=offer');
});

test('elsewhere it asks for texts alone', () => {
  const { page, asked } = otherWindow('/ja-easy/posts/x');
  expect(startFirstView(page, {}).feed).toBeUndefined();
  expect(asked).toHaveLength(1);
});

test('the script in the page is small and says where a real project is', async () => {
  const script = await bundleFirstQuery({ VITE_FIREBASE_PROJECT_ID: 'real-project' });
  expect(script).toContain('real-project');
  expect(script).not.toContain('</script');
  expect(script.length).toBeLessThan(10_500);
});
