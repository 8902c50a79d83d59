import { readFileSync } from 'node:fs';
import { stripReadings } from '@friends/domain';
import { describe, expect, it } from 'vitest';
import { addReadings } from './add-readings.ts';

interface DemoPost {
  readonly text: Readonly<Record<string, { readonly title: string; readonly body: string }>>;
}
const posts = JSON.parse(readFileSync('data/demo-posts.json', 'utf8')) as DemoPost[];

describe('addReadings', () => {
  it('adds to the demo texts and changes nothing else', { timeout: 30_000 }, async () => {
    for (const { text } of posts) {
      for (const original of [text['ja']?.title ?? '', text['ja']?.body ?? '']) {
        const read = await addReadings(original);
        expect(stripReadings(read)).toBe(original);
        expect(stripReadings(read)).not.toMatch(/《/);
        expect(read.match(/\p{Script=Han}(?![\p{Script=Han}々《])/gu)).toBeNull();
      }
    }
  });

  it.each([
    ['over kanji only', '食べる', '食《た》べる'],
    ['not in katakana or Latin', 'サッカーとYouTube', 'サッカーとYouTube'],
    ['Nihon, as people say', '日本で日本人と', '日本《にほん》で日本人《にほんじん》と'],
    ['of people, politely', '教えてくれる方は', '教《おし》えてくれる方《かた》は'],
    ['of comparisons', '来た方がいい', '来《き》た方《ほう》がいい'],
    ['of any at all', '何でもどうぞ', '何《なん》でもどうぞ'],
    ['of one and two people', '1人と２人と3人', '1人《り》と２人《り》と3人《にん》'],
    ['of minutes', '30分か15分', '30分《ぷん》か15分《ふん》'],
    ['of days', '5日と12日', '5日《か》と12日《にち》'],
    ['of days that cannot be shared out', '5月1日と20日', '5月《がつ》1日と20日'],
    ['of whole numbers', '二十日に三本で', '二十日《はつか》に三本《さんぼん》で'],
    ['of enough', '十分にある', '十分《じゅうぶん》にある'],
    ['of words cut wrongly', '自治会って何', '自治会《じちかい》って何《なに》'],
    ['of drums', '和太鼓の申込み', '和太鼓《わだいこ》の申込《もうしこ》み'],
    ['of grown-ups', '大人も今日は一人', '大人《おとな》も今日《きょう》は一人《ひとり》'],
  ])('reads %s', async (_name, text, read) => {
    expect(await addReadings(text)).toBe(read);
  });

  it('reads days, counters, places and everyday words as people say them', async () => {
    const lines = readFileSync('tests/easy-japanese/readings.txt', 'utf8').split('\n');
    const pairs = lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' '));
    const words = pairs.filter((pair) => pair !== '').map((pair) => pair.split('='));
    expect(words.length).toBeGreaterThan(300);
    const kana = (read: string) => read.replace(/[\p{Script=Han}々〆ヶ]+《([^》]+)》/gu, '$1');
    const read = await Promise.all(words.map(async ([word = '']) => kana(await addReadings(word))));
    expect(words.map(([word], index) => `${word}=${read[index]}`)).toEqual(
      words.map((pair) => pair.join('=')),
    );
  });

  it.each([
    [
      'readings already there',
      '大泉町《おおいずみまち》に住む',
      '大泉町《おおいずみまち》に住《す》む',
    ],
    ['unread brackets', '《注》です', '《注《ちゅう》》です'],
    ['what no dictionary knows', '龘の家', '龘の家《いえ》'],
    [
      'emoji, tags and lines',
      '😀 <b>漢字</b>\n\n終わり',
      '😀 <b>漢字《かんじ》</b>\n\n終《お》わり',
    ],
    ['nothing', '', ''],
  ])('copes with %s', async (_name, text, read) => {
    expect(await addReadings(text)).toBe(read);
  });
});
