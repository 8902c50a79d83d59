import { describe, expect, it } from 'vitest';
import { findContacts } from './contacts.ts';
import { readText } from './read.ts';

const inPost = (text: string) =>
  findContacts(readText(text), { kind: 'post' }).map(
    ({ rule, start, end }) => [rule, text.slice(start, end)] as const,
  );

describe('a telephone number is found', () => {
  it.each([
    ['with hyphens', 'Call 090-0000-1201 please', '090-0000-1201'],
    ['in one piece', 'Call 09000001201 please', '09000001201'],
    ['full width', '電話は０９０－００００－１２０１です', '０９０－００００－１２０１'],
    ['in kanji', '〇九〇の〇〇〇〇の一二〇一まで', '〇九〇の〇〇〇〇の一二〇一'],
    [
      'in katakana',
      'ゼロキューゼロ、ゼロゼロゼロゼロ、イチニーゼロイチ',
      'ゼロキューゼロ、ゼロゼロゼロゼロ、イチニーゼロイチ',
    ],
    ['in circles', '⓪⑨⓪⓪⓪⓪⓪①②⓪①', '⓪⑨⓪⓪⓪⓪⓪①②⓪①'],
    ['in emoji', '0️⃣9️⃣0️⃣0️⃣0️⃣0️⃣0️⃣1️⃣2️⃣0️⃣1️⃣', '0️⃣9️⃣0️⃣0️⃣0️⃣0️⃣0️⃣1️⃣2️⃣0️⃣1️⃣'],
    ['in Burmese digits', 'ဖုန်း ၀၉၀ ၀၀၀၀ ၁၂၀၁', '၀၉၀ ၀၀၀၀ ၁၂၀၁'],
    ['with stars', 'fone 090*0000*1201', '090*0000*1201'],
    ['with spaces between all', '0 9 0 0 0 0 0 1 2 0 1', '0 9 0 0 0 0 0 1 2 0 1'],
    ['with a letter between', '090 あ 0000 い 1201', '090 あ 0000 い 1201'],
    [
      'in Portuguese words',
      'zero nove zero, zero zero zero zero, um dois zero um',
      'zero nove zero, zero zero zero zero, um dois zero um',
    ],
    [
      'in Vietnamese words',
      'không chín không không không không không một hai không một',
      'không chín không không không không không một hai không một',
    ],
    ['in words and digits', 'zero 9 zero 0000 um dois zero um', 'zero 9 zero 0000 um dois zero um'],
    ['in words and digits without spaces', 'zero9zero0000um2zero1', 'zero9zero0000um2zero1'],
    ['of Vietnam', 'Gọi +84 90 000 12 34 nhé', '84 90 000 12 34'],
    ['of Nepal', 'नमस्ते +977 980-0000012', '977 980-0000012'],
    ['of a country we know nothing of', '+49 170 0000012', '49 170 0000012'],
    ['of the Philippines', 'text 0917 000 1234', '0917 000 1234'],
    ['of Brazil', 'me liga (11) 90000-1234', '11) 90000-1234'],
    ['with a country code', '+81 90-0000-1201', '81 90-0000-1201'],
    ['a landline of nobody named', 'うちに電話して 03-1234-5678', '03-1234-5678'],
    ['of a person beside a time', '10:00 090-0000-1201', '090-0000-1201'],
  ])('%s', (_, text, span) => {
    expect(inPost(text)).toEqual([['own-phone', span]]);
  });
});

describe('no contact is', () => {
  it.each([
    ['a meeting in a room', 'Nos vemos con todos el dia 3, apartamento 203, ella trae pan'],
    ['a phone one saw', 'インスタで見たiPhone15の使い方'],
    ['where somebody lives, roughly', '田中さんは浜松に住んでいます'],
    ['opening an account', '銀行で口座を作りたい、10時に集合'],
    ['talking in the net', 'オンラインで話しましょう'],
    ['a company that writes in Vietnamese', 'Công ty nhắn tin qua Zalo lúc nửa đêm'],
    ['a number for emergencies', '火事は119、警察は110、#7119に相談、188も'],
    ['a free number', '0120-123-456 に電話、0570-064-110 も'],
    ['Assist', 'JP-MIRAIアシスト 0800-080-4086 へ'],
    ['a city hall', '市役所（03-1234-5678）に聞いて'],
    ['a hospital in Portuguese', 'O hospital atende no 053-000-1234'],
    ['an embassy in Vietnamese', 'Đại sứ quán: 03-3466-3311'],
    ['a time', 'From 10:00 to 12:30, doors 09:45'],
    ['a date and a time', '2026-11-23 10:00-12:00'],
    ['a date', 'em 23/11/2026 as 10h'],
    ['prices', '1,000円 か 2,500円 か 10000円'],
    ['a score', 'we won 3-2, then 10-0, 21-19'],
    ['a postal code', '〒220-0012 横浜市'],
    ['a bar code', 'JAN 4901234567894'],
    ['room and train', 'room 1203, train 5031M at 9:15'],
    ['a key', '一緒に作りましょう。 bf57930847627a1c04de'],
    ['another', 'order 060903663102e4a9d7b1'],
    ['counting', 'zero one two three four five six seven eight nine'],
    ['a counting lesson', '0 1 2 3 4 5 6 7 8 9 を数えよう'],
    ['a service one uses', 'I use LINE every day'],
    ['a payment', 'Does the shop accept LINE Pay?'],
    ['help with a service', 'LINEの使い方を教えてください'],
    ['a lost account', 'perdi meu whatsapp, como recupero?'],
    ['a train line', 'Take the Yamanote line to Ueno'],
    ['waiting', 'We wait in line at 9am'],
    ['a company that writes', '会社からLINEで連絡が来ました'],
    ['a warning', 'Someone asked me to add him on Telegram, is it a scam?'],
    ['a rule', 'LINE交換は禁止ですよね'],
    ['a public page', 'See https://www.city.hamamatsu.lg.jp/ and info@city.hamamatsu.lg.jp'],
    ['an event page', 'https://www.facebook.com/events/123456'],
    ['the end of a sentence', 'We meet at ten.So come'],
    ['cacao', 'カカオ70%のチョコを作ろう'],
    ['hot food', 'からいんですか'],
    ['prestige', '会社の威信'],
  ])('%s', (_, text) => {
    expect(inPost(text)).toEqual([]);
  });
});

describe('a contact is', () => {
  it.each([
    ['own-id', 'Add me on LINE: maria_88'],
    ['own-id', 'my L I N E is taro2026'],
    ['own-id', 'ライン交換しませんか'],
    ['own-id', 'らいんIDは hanako です'],
    ['own-id', '緑のアプリで連絡ください'],
    ['own-id', 'ＬＩＮＥ ＩＤ：ｔａｒｏ＿ｊｐ'],
    ['own-id', 'ⓁⒾⓃⒺ ⒾⒹ: hanako'],
    ['own-id', '加我微信 vx: abc12345'],
    ['own-id', '感兴趣的加V聊'],
    ['own-id', 'kb zalo với mình nhé'],
    ['own-id', 'ib qua dạ lô cho mình'],
    ['own-id', 'me chama no zap'],
    ['own-id', 'Escríbeme al WhatsApp'],
    ['own-id', 'pm me sa fb, Maria Santos'],
    ['own-id', 'add nyo ako sa messenger'],
    ['own-id', 'chat WA aja ya'],
    ['own-id', 'minta id line dong'],
    ['own-id', 'မက်ဆင်ဂျာမှာ ဆက်သွယ်ပါ'],
    ['own-id', 'Viber မှာ add ပါ'],
    ['own-id', 'insta: maria.silva99'],
    ['own-id', 'follow @hana_ko_77'],
    ['own-link', 'https://line.me/ti/p/abcdef'],
    ['own-link', 'chat.whatsapp.com/AbCdEf'],
    ['own-mail', 'write to taro.yamada@gmail.com'],
    ['own-mail', 'taro.yamada at gmail dot com'],
    ['own-mail', 'taro.yamada アット gmail ドット com'],
    ['own-mail', 'ｔａｒｏ＠ｇｍａｉｌ．ｃｏｍ'],
    ['own-bank', '振込先：ゆうちょ銀行 普通 1234567'],
    ['own-phone', 'Gọi số không chín không, bốn số không, một hai ba bốn'],
    ['own-phone', 'O8O-OOOO-l234'],
    ['own-phone', 'ဖုန်း ဝ၉ဝ-ဝဝဝဝ-၁၂၃၄'],
    ['own-id', 'usap tayo sa LlNE ko, 1D: mark.saitama22'],
    ['own-id', 'ⓛⓘⓝⓔ မှာ အက်ပါ'],
    ['own-id', '注文はⓛⓘⓝⓔで ⓣⓐⓡⓞ⑧⑧ まで'],
    ['others-phone', 'Maria Santos? Her cp is 0 9 0 * 0000 * 1201'],
    ['others-address', 'Nó nợ tiền mình, đang ở phòng 203 chung cư Midori'],
    ['own-bank', 'Số tài khoản 0123 4567 89'],
    ['others-address', '田中さんの家は本町2丁目3番地です'],
    ['others-address', 'Her address is 302 Sakura Heights'],
    ['others-phone', '彼女の携帯は090-0000-1201です'],
    ['others-phone', 'Her number is 090-0000-1201'],
    ['others-phone', 'Số của cô ấy là 090-0000-1201'],
    ['others-phone', 'O número dele é 090-0000-1201'],
  ])('%s: %s', (rule, text) => {
    expect(inPost(text).map(([found]) => found)).toEqual([rule]);
  });
});

it('of one’s own weighs little once both have written, of others always', () => {
  const weights = (text: string, bothWrote: boolean) =>
    findContacts(readText(text), { kind: 'message', bothWrote }).map(({ weight }) => weight);
  expect(weights('LINE ID: taro_2026', true)).toEqual(['hint']);
  expect(weights('LINE ID: taro_2026', false)).toEqual(['case']);
  expect(weights('Her number is 090-0000-1201', true)).toEqual(['case']);
});
