import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNickname, nicknameSkeleton, normaliseNickname } from './nickname.ts';

const read = <T>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')) as T;
const nicknames = [
  ...read<{ nickname: string }[]>('demo-posts.json').map((post) => post.nickname),
  ...read<{ inquirer: { nickname: string } }[]>('demo-threads.json').map(
    (thread) => thread.inquirer.nickname,
  ),
];

describe('checkNickname', () => {
  it('takes every nickname of the demo', () => {
    expect(nicknames.filter((nickname) => checkNickname(nickname) !== undefined)).toEqual([]);
  });

  it.each([
    ['Admin', 'reserved'],
    ['ADMIN', 'reserved'],
    ['Аdmin', 'reserved'],
    ['4dm1n', 'reserved'],
    ['a.d.m.i.n', 'reserved'],
    ['ａｄｍｉｎ', 'reserved'],
    ['JP-MIRAI 事務局', 'reserved'],
    ['the moderator', 'reserved'],
    ['運営スタッフ', 'reserved'],
    ['null', 'reserved'],
    ['x', 'too-short'],
    ['a'.repeat(21), 'too-long'],
    ['   ', 'empty'],
    ['ab\u202Ecd', 'hidden-characters'],
    ['call 09012345678', 'contact'],
    ['me@mail.com', 'contact'],
    ['line.me', 'contact'],
    ['....', 'no-letters'],
    ['Nullarbor', undefined],
    ['さくら', undefined],
    ['မောင်မောင်', undefined],
    ['Đức Anh', undefined],
  ])('%j: %s', (nickname, problem) => {
    expect(checkNickname(nickname)).toBe(problem);
  });
});

describe('nicknameSkeleton', () => {
  it.each([
    ['Hanako', 'hаnаko'],
    ['Hana ko', 'HANAKO'],
    ['Bếp Nhỏ', 'bep nho'],
    ['Đức', 'duc'],
    ['Lina', 'Iina'],
  ])('%s looks like %s', (one, other) => {
    expect(nicknameSkeleton(one)).toBe(nicknameSkeleton(other));
  });

  it('keeps different Japanese names apart', () => {
    expect(nicknameSkeleton('さくら')).not.toBe(nicknameSkeleton('さくろ'));
  });
});

describe('normaliseNickname', () => {
  it('folds widths and spaces', () => {
    expect(normaliseNickname(' Ｈａｎａ　 ko ')).toBe('Hana ko');
  });
});
