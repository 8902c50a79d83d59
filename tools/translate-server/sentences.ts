const SENTENCE = /[^。！？!?။]*?(?:[。！？!?။]+|\.+(?=\s|$|["”’»)」』）])|$)["”’»)」』）]*\s*/gsu;

/** Splits one line into its sentences, trimmed; a line without an end mark is one sentence. */
export function sentencesOf(line: string): string[] {
  return [...line.matchAll(SENTENCE)].map(([part]) => part.trim()).filter((part) => part !== '');
}

/** Puts translated sentences together as the language writes them (no spaces in ja and zh). */
export function joinSentences(sentences: readonly string[], demoLanguageCode: string): string {
  return sentences.join(['ja', 'zh', 'zh-TW'].includes(demoLanguageCode) ? '' : ' ');
}

/** Readings in brackets, as easy Japanese has them: 熊本（くまもと）. */
const READING = /(?<=[\p{Script=Han}\p{Script=Hiragana}])[（(][\p{Script=Hiragana}ー]+[）)]/gu;

/** The form under which texts are compared: NFC, no readings, single spaces, no outer space. */
export function comparable(text: string): string {
  return text.normalize('NFC').replace(READING, '').replace(/\s+/gu, ' ').trim();
}
