import { Refusal, type Parameters } from './protocol.ts';

/** What the stand-in knows, by the service's categories; all else is harmless to it. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  Toxic: ['ばかやろう', 'idiot', 'đồ ngu', 'idiota'],
  Sexual: ['エッチな写真', 'nude photos', 'ảnh khỏa thân', 'fotos nuas'],
  'Illicit Drugs': ['覚醒剤', 'cocaine', 'ma túy', 'cocaína'],
  Politics: ['選挙', 'election', 'bầu cử', 'eleição'],
  'Religion & Belief': ['教会', 'church', 'nhà thờ', 'igreja'],
};

/** Reads the text of `documents:moderateText`. @throws {Refusal} 400 as Google answers */
export function parseModerate(parameters: Parameters): string {
  const { type, content } = Object(parameters['document']) as Parameters;
  if (type !== 'PLAIN_TEXT' || typeof content !== 'string') {
    throw new Refusal(400, 'invalid', 'Invalid document');
  }
  return content;
}

/** The body that answers it: every category, sure of those of which it finds a word. */
export function answerModerate(content: string) {
  const text = content.toLowerCase();
  const moderationCategories = Object.entries(WORDS).map(([name, words]) => {
    const confidence = words.some((word) => text.includes(word)) ? 0.97 : 0.03;
    return { name, confidence, severity: confidence };
  });
  return { moderationCategories, languageCode: 'ja', languageSupported: true };
}
