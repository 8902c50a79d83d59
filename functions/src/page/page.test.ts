import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { createPageMemory } from './answer-page.ts';
import type { PageOrder } from '@friends/domain';
import type { Answering } from './answer-page.ts';
import { BROKEN_PAGE_HEADERS, KEPT_SECONDS, PAGE_HEADERS } from './headers.ts';
import { readAddress } from './read-address.ts';

const ID = 'a1B2c3D4e5F6g7H8i9J0';

describe('an address', () => {
  it.each([
    ['/vi/', '', 'vi', true, '/vi/', true],
    ['/vi', '?fbclid=x', 'vi', true, '/vi/', true],
    ['/my/', '?prefecture=22&utm=1', 'my', true, '/my/?prefecture=22', true],
    ['/my/', '?prefecture=99', 'my', true, '/my/', true],
    ['/pt/', '?kind=offer', 'pt', true, '/pt/?kind=offer', false],
    ['/pt/', '?words=%3Cscript%3E', 'pt', true, '/pt/?words=%3Cscript%3E', false],
    ['/pt/', '?view=map', 'pt', true, '/pt/', false],
    ['/pt/', '?around=home&km=5', 'pt', true, '/pt/?around=home&km=5', false],
    ['/', '', 'ja', false, '/', false],
    ['/', '?in=id&prefecture=13', 'id', false, '/?prefecture=13', false],
    ['/', '?in=xx', 'ja', false, '/', false],
    ['/nowhere/at/all', '', 'ja', false, '/', false],
  ] as const)('%s%s is a feed in %s', (path, search, language, isNamed, address, carries) => {
    const page = readAddress(path, search);
    expect(page).toMatchObject({ language, isNamed, address, shown: { what: 'feed', carries } });
  });

  it.each([
    [`/es/posts/${ID}`, '', 'es', true, `/es/posts/${ID}`],
    [`/posts/${ID}`, '?in=vi', 'vi', false, `/posts/${ID}`],
    [`/posts/${ID}`, '', 'ja', false, `/posts/${ID}`],
  ] as const)('%s%s is a post in %s', (path, search, language, isNamed, address) => {
    const page = readAddress(path, search);
    expect(page).toEqual({ language, isNamed, address, shown: { what: 'post', id: ID } });
  });

  it.each(['/vi/posts/<script>', '/vi/posts/short', `/vi/posts/${ID}/edit`])(
    '%s is no post',
    (path) => expect(readAddress(path, '').shown).toMatchObject({ what: 'feed', carries: false }),
  );

  it('of stories names them', () => {
    expect(readAddress('/zh/stories/x', '').shown).toEqual({ what: 'stories' });
  });
});

describe('pages', () => {
  /** Without a database every reading fails. */
  const answering = (orders: PageOrder[], at = { now: 0 }): Answering => ({
    db: undefined as unknown as Answering['db'],
    now: () => at.now,
    origin: 'https://friends.example',
    write: (order) => `${orders.push(order)}`,
  });

  it('are made once for all who ask within some seconds', async () => {
    const [orders, at] = [[] as PageOrder[], { now: 0 }];
    const pageAt = createPageMemory(10);
    const ask = async (path: string, search = '') =>
      (await pageAt(answering(orders, at), path, search)).html;
    expect(await Promise.all([ask('/'), ask('/', '?in=ja'), ask('/', '?utm=1')])).toEqual([
      '1',
      '1',
      '1',
    ]);
    expect(await ask('/', '?in=vi')).toBe('2');
    at.now = 9_999;
    expect(await ask('/')).toBe('1');
    at.now = 10_000;
    expect(await ask('/')).toBe('3');
  });

  it('come without posts where the database fails, and are not kept', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const orders: PageOrder[] = [];
    const pageAt = createPageMemory(10);
    const ask = () => pageAt(answering(orders), '/vi/', '');
    expect(await ask()).toEqual({ html: '1', isWhole: false });
    expect(orders[0]?.shows).toEqual({ what: 'feed' });
    expect(await ask()).toEqual({ html: '2', isWhole: false });
    vi.restoreAllMocks();
  });
});

interface Source {
  readonly regex?: string;
  readonly source?: string;
}
interface Hosting {
  readonly rewrites: readonly (Source & { readonly function?: object })[];
  readonly headers: readonly (Source & { headers: { key: string; value: string }[] })[];
}

describe('Hosting', () => {
  const { hosting } = JSON.parse(readFileSync('firebase.json', 'utf8')) as { hosting: Hosting };
  const all = (path: string, { regex, source }: Source) =>
    regex === undefined ? source === '**' : new RegExp(regex, 'u').test(path);

  it('keeps no page longer than a minute after it was read', () => {
    const shared = Number(/s-maxage=(\d+)/.exec(PAGE_HEADERS['Cache-Control'])?.[1]);
    expect(shared + KEPT_SECONDS).toBeLessThanOrEqual(60);
    expect(PAGE_HEADERS['Cache-Control']).toContain('max-age=0');
    expect(BROKEN_PAGE_HEADERS['Cache-Control']).toBe('no-store');
  });

  it.each(['/', '/vi', '/vi/', '/ja-easy/', `/my/posts/${ID}`, `/posts/${ID}`, '/stories'])(
    'asks the function for %s and says the same of keeping it',
    (path) => {
      expect(hosting.rewrites.find((one) => all(path, one))?.function).toMatchObject({
        functionId: 'page',
      });
      const said = new Map<string, string>();
      for (const rule of hosting.headers.filter((one) => all(path, one))) {
        for (const { key, value } of rule.headers) said.set(key, value);
      }
      expect(Object.fromEntries(said)).toEqual(PAGE_HEADERS);
    },
  );

  it.each(['/vi/threads', `/vi/posts/${ID}/edit`, '/xx/', '/rules', '/vi/admin'])(
    'answers %s with app.html',
    (path) => expect(hosting.rewrites.find((one) => all(path, one))?.function).toBeUndefined(),
  );
});
