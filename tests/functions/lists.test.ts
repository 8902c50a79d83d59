import { beforeAll, expect, it } from 'vitest';
import { editList } from '../../functions/src/case/edit-list.ts';
import { listsFor } from '../../functions/src/case/word-lists.ts';
import { findCauses } from '@friends/domain/moderation';
import { exportDatabase } from './support/accounts.ts';
import { db, join, NOW, now, prepareCases, read } from './support/cases.ts';

const RULE = { id: 'vi-spam-x', reason: 'spam', weight: 'case', all: [['xxyyzz']] };
const LIST = { language: 'vi', sets: {}, forbidden: [RULE], danger: [] };
let rei: string;

beforeAll(async () => {
  await prepareCases();
  await db.doc('lists/vi').delete();
  rei = await join('Rei');
  await db.doc(`staff/${rei}`).set({ role: 'admin' });
});

it('an admin changes a list, its versions stay, and functions look by it within a minute', async () => {
  const causes = async (minutes: number) => {
    const at = { ...now, now: () => NOW + minutes * 61_000 };
    return findCauses('Bán xxyyzz', { kind: 'post' }, await listsFor(at, 'vi'));
  };
  expect(await causes(0)).toEqual([]);
  await editList(now, rei, { language: 'vi', version: 0, list: LIST });
  expect(await causes(1)).toMatchObject([{ rule: RULE.id }]);
  await editList(now, rei, { language: 'vi', version: 1, list: { ...LIST, forbidden: [] } });
  expect(await causes(2)).toEqual([]);
  expect(await read('lists/vi')).toMatchObject({ version: 2 });
  expect(JSON.parse((await read('lists/vi/versions/1'))?.['list'] as string)).toEqual(LIST);
  expect(await read('audit/list_vi_2')).toMatchObject({
    ...{ by: rei, act: 'list', on: 'lists/vi', what: 'vi 2' },
  });
});

it('nobody else changes one, nor what has changed meanwhile, nor into what cannot work', async () => {
  const yoko = await join('Yoko');
  await db.doc(`staff/${yoko}`).set({ role: 'moderator' });
  const version = ((await read('lists/vi'))?.['version'] ?? 0) as number;
  const call = { language: 'vi', version, list: LIST };
  const before = await exportDatabase(db);
  for (const by of [yoko, await join('Mai')]) {
    await expect(editList(now, by, call)).rejects.toMatchObject({ code: 'permission-denied' });
  }
  await expect(editList(now, rei, { ...call, version: version + 1 })).rejects.toMatchObject({
    details: { problem: 'changed' },
  });
  const broken = { ...LIST, forbidden: [{ ...RULE, all: [['@none']] }] };
  await expect(editList(now, rei, { ...call, list: broken })).rejects.toMatchObject({
    details: { field: 'list.none', problem: 'unknown-set' },
  });
  const after = [...(await exportDatabase(db))].filter(([path]) => path.startsWith('lists/'));
  expect(after).toEqual([...before].filter(([path]) => path.startsWith('lists/')));
});
