import { expect, it } from 'vitest';
import { findFloods } from './flood.ts';
import { readText } from './read.ts';

it.each([
  ['one word again and again', 'BUY NOW '.repeat(12), 'same-again'],
  ['one line again and again', 'いいバイトあります\n'.repeat(4), 'same-again'],
  ['one sentence again and again', 'Kiếm tiền dễ dàng! '.repeat(5), 'same-again'],
  ['one word without spaces', '稼げる'.repeat(8), 'same-again'],
  ['one letter', 'あ'.repeat(80), 'same-again'],
  ['emoji', '🎉🔥💰'.repeat(20), 'signs-only'],
  ['links alone', 'https://a.example.com/x http://b.example.net/y', 'links-only'],
  [
    'many links',
    `${'see www.example.com/a and more here '.repeat(3)} www.example.org/z`,
    'links-only',
  ],
  ['a link that hides', 'See this https://bit.ly/3abcd', 'link-hidden'],
])('%s is spam', (_, text, rule) => {
  expect(findFloods(readText(text)).map((cause) => cause.rule)).toContain(rule);
});

it.each([
  ['laughter', 'wwwwwwwwwww hahahahahaha jajajaja kkkkkkkkkkk 555555'],
  ['joy', 'Yay!!! 🎉🎉🎉🎉🎉 やったーーーーー'],
  ['a song', 'La la la la, we sing together on Sunday, la la la'],
  ['drumming', 'どんどんどん、太鼓をたたこう'],
  ['a timetable', 'Mon 10:00 room 1\nTue 10:00 room 1\nWed 10:00 room 1'],
  [
    'one link with words',
    'The programme of the festival is here: https://www.example.com/festival',
  ],
  ['nothing', ''],
])('%s is none', (_, text) => {
  expect(findFloods(readText(text))).toEqual([]);
});
