/** A word as the dictionary cuts it; the reading is in katakana, as kuromoji gives it. */
export interface ReadToken {
  readonly surface_form: string;
  readonly reading?: string;
  readonly pos_detail_1?: string;
}

/**
 * Words that kuromoji's dictionary cuts or reads otherwise than people say them here. Readings in
 * hiragana; where two are right, the everyday one.
 */
const WORDS: Readonly<Record<string, string>> = {
  日本: 'にほん',
  日本人: 'にほんじん',
  日本語: 'にほんご',
  一人: 'ひとり',
  二人: 'ふたり',
  一人一人: 'ひとりひとり',
  大人: 'おとな',
  今日: 'きょう',
  明日: 'あした',
  昨日: 'きのう',
  今年: 'ことし',
  何人: 'なんにん',
  何曜日: 'なんようび',
  何時: 'なんじ',
  何回: 'なんかい',
  何度: 'なんど',
  何か月: 'なんかげつ',
  何でも: 'なんでも',
  何か: 'なにか',
  何語: 'なにご',
  申込み: 'もうしこみ',
  申し込み: 'もうしこみ',
  申込: 'もうしこみ',
  申込書: 'もうしこみしょ',
  受付: 'うけつけ',
  手続: 'てつづき',
  引越: 'ひっこし',
  引越し: 'ひっこし',
  問合せ: 'といあわせ',
  問い合わせ: 'といあわせ',
  締切: 'しめきり',
  持物: 'もちもの',
  自治会: 'じちかい',
  町内会: 'ちょうないかい',
  後片づけ: 'あとかたづけ',
  後片付け: 'あとかたづけ',
  和太鼓: 'わだいこ',
  一品: 'ひとしな',
  一歩: 'いっぽ',
  一度: 'いちど',
  お米: 'おこめ',
  行き帰り: 'いきかえり',
  立川: 'たちかわ',
  豊田: 'とよた',
  春巻き: 'はるまき',
  生春巻き: 'なまはるまき',
  下手: 'へた',
  上手: 'じょうず',
  私: 'わたし',
  空き家: 'あきや',
  人気: 'にんき',
  他: 'ほか',
  その他: 'そのほか',
  主に: 'おもに',
  皆: 'みんな',
  皆さん: 'みなさん',
  七夕: 'たなばた',
  浴衣: 'ゆかた',
  盆踊り: 'ぼんおどり',
  保育所: 'ほいくしょ',
};
const LONGEST = Math.max(...Object.keys(WORDS).map((word) => word.length));

const toKatakana = (kana: string): string =>
  kana.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

const IS_KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]*$/u;

interface FoundWord {
  readonly word: string;
  /** What is left of the last token. */
  readonly rest: string;
  /** The first token behind it. */
  readonly until: number;
}

/**
 * The longest word of the list that begins with token `from`. It ends where a token does, or
 * inside a later one of which only kana is left (自治|会って).
 */
function wordAt(tokens: readonly ReadToken[], from: number): FoundWord | undefined {
  let text = '';
  let found: FoundWord | undefined;
  for (let i = from; i < tokens.length && text.length < LONGEST; i += 1) {
    const shortest = text.length + 1;
    text += tokens[i]?.surface_form ?? '';
    for (let end = text.length; end >= (i === from ? text.length : shortest); end -= 1) {
      const [word, rest] = [text.slice(0, end), text.slice(end)];
      if (!Object.hasOwn(WORDS, word) || !IS_KANA.test(rest)) continue;
      found = { word, rest, until: i + 1 };
      break;
    }
  }
  return found;
}

function tokensOf({ word, rest }: FoundWord): ReadToken[] {
  const head = { surface_form: word, reading: toKatakana(WORDS[word] ?? '') };
  return rest === '' ? [head] : [head, { surface_form: rest, reading: toKatakana(rest) }];
}

const SOUND_CHANGES: Readonly<
  Record<string, { plain: string; after3: string; after1680: string }>
> = {
  本: { plain: 'ほん', after3: 'ぼん', after1680: 'ぽん' },
  杯: { plain: 'はい', after3: 'ばい', after1680: 'ぱい' },
  匹: { plain: 'ひき', after3: 'びき', after1680: 'ぴき' },
  階: { plain: 'かい', after3: 'がい', after1680: 'かい' },
  歩: { plain: 'ほ', after3: 'ぽ', after1680: 'ぽ' },
};

/** The reading of a counter behind a number: 30分 ぷん, 3本 ぼん, 1人 り, 5日 か. */
function counterReading(counter: string, digits: string): string | undefined {
  const [last, value] = [digits.slice(-1), Number(digits)];
  if (counter === '分') return '134680'.includes(last) ? 'ぷん' : 'ふん';
  if (counter === '人') return value === 1 || value === 2 ? 'り' : 'にん';
  if (counter === '日') return value >= 2 && value <= 10 ? 'か' : undefined;
  const change = SOUND_CHANGES[counter];
  if (change === undefined) return undefined;
  if (last === '3') return change.after3;
  return '1680'.includes(last) ? change.after1680 : change.plain;
}

/** The reading that a token's neighbours call for, in hiragana. */
function readingInContext(
  token: ReadToken,
  previous: ReadToken | undefined,
  next: ReadToken | undefined,
): string | undefined {
  const digits = (previous?.surface_form ?? '').normalize('NFKC').match(/\d+$/)?.[0];
  if (digits !== undefined) return counterReading(token.surface_form, digits);
  const { surface_form: surface, reading } = token;
  if (surface === '間' && reading === 'マ') return 'あいだ';
  // A polite "person" after a clause, save where ～方が compares two things.
  const isNoun = token.pos_detail_1 === '非自立';
  return surface === '方' && isNoun && next?.surface_form !== 'が' ? 'かた' : undefined;
}

/** Tokens with the readings people use; their surfaces still join to the same text. */
export function correctReadings(tokens: readonly ReadToken[]): ReadToken[] {
  const corrected: ReadToken[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = wordAt(tokens, i);
    const token = tokens[i];
    if (found !== undefined) corrected.push(...tokensOf(found));
    else if (token !== undefined) {
      const reading = readingInContext(token, tokens[i - 1], tokens[i + 1]);
      const plain = { surface_form: token.surface_form, reading: toKatakana(reading ?? '') };
      corrected.push(reading === undefined ? token : plain);
    }
    i = found?.until ?? i + 1;
  }
  return corrected;
}
