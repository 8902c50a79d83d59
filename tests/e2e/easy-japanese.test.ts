import { beforeAll, expect, test } from 'vitest';
import { PHONE, useBrowser } from './support/browser.ts';
import { havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { look } from './support/look.ts';
import { fillIn, publish, untilReadable } from './support/writing.ts';

const TOYOTA = '23211';
const HARD =
  '区役所にて防災の講習を実施いたします。参加をご希望の方は、申請書を提出してください。詳細は後日ご連絡いたします。';
const EASY = '地震の ときのことを 勉強します。区役所に 来てください。';

const open = useBrowser();
beforeAll(() => havePlaces(TOYOTA));

test('a writer makes their Japanese easier, and others read that, with its words explained', async () => {
  const writer = await open({ locale: 'ja-JP', language: 'ja', screen: PHONE });
  const { page, words } = writer;
  await comeAsMember(writer, freshNickname('やさしい'), TOYOTA);
  await page.goto('/ja/new');
  await fillIn(writer, {
    kind: 'offer',
    category: 'mutual-help',
    title: '防災の講習',
    body: HARD,
  });
  const body = page.getByLabel(words('compose:text.body'), { exact: true });
  await page.getByRole('button', { name: words('easy-writing:level.hard') }).click();
  const wording = words('easy-writing:use', { hard: '提出して', easy: '出して' });
  await page.getByRole('button', { name: wording }).click();
  expect(await body.inputValue()).toBe(HARD.replace('提出して', '出して'));
  await page.keyboard.press('Enter');
  expect(await body.inputValue()).toBe(HARD);
  await look(writer, 'easy-hints');

  await page.getByRole('button', { name: words('easy-writing:write') }).click();
  const easyBody = page.getByLabel(words('compose:easy.body'));
  expect(await easyBody.inputValue()).toBe(HARD);
  await easyBody.fill(EASY);
  await page.getByLabel(words('compose:easy.title')).fill('地震の 勉強');
  await page.getByRole('button', { name: words('easy-writing:level.easy') }).waitFor();
  await look(writer, 'easy-version');
  await publish(writer);
  const post = await untilReadable(writer);

  const reader = await open({ locale: 'vi-VN', language: 'vi', screen: PHONE });
  await reader.page.goto(`/vi/posts/${post}`);
  await reader.page.getByText('[vi] 地震の ときのことを').waitFor();
  const word = reader.page.getByRole('button', { name: '区役所' });
  await word.focus();
  await reader.page.keyboard.press('Enter');
  const explained = reader.page.getByRole('dialog');
  await explained.getByText('区役所').waitFor();
  await look(reader, 'word-explained');
  await explained.getByRole('checkbox').uncheck();
  await reader.page.keyboard.press('Escape');
  await word.waitFor({ state: 'detached' });
  await reader.page.reload();
  await reader.page.getByRole('button', { name: reader.words('reading:explain.again') }).click();
  await word.waitFor();
});
