import { detectLanguage } from './detect.ts';
import type { FaultMode } from './faults.ts';
import { demoLanguage } from './languages.ts';
import type { Phrasebook } from './phrasebook.ts';
import { asHtml, marked, type TranslateRequest } from './protocol.ts';

export interface Translation {
  readonly translatedText: string;
  readonly detectedSourceLanguage?: string;
}

const WRONG_TEXTS: Readonly<Record<string, string>> = {
  my: 'ဒေသရဲ့ သမိုင်းနဲ့ ယဉ်ကျေးမှုကို သိချင်ပါတယ်',
  vi: 'Mình muốn tìm hiểu lịch sử và văn hóa của địa phương này.',
  zh: '我想了解本地的历史和文化，有没有人愿意教我？',
};

/** The text in a language nobody asked for: neither its own nor the target. */
function wrongly(text: string, source: string, target: string, phrasebook: Phrasebook): string {
  const other = Object.keys(WRONG_TEXTS).find((code) => code !== source && code !== target) ?? 'my';
  return phrasebook.translate(text, source, other)?.text ?? WRONG_TEXTS[other] ?? '';
}

function translateText(
  text: string,
  request: TranslateRequest,
  fault: FaultMode,
  phrasebook: Phrasebook,
): Translation {
  const source = request.source ?? detectLanguage(text, phrasebook).language;
  const [from, to] = [demoLanguage(source), demoLanguage(request.target)];
  const known = phrasebook.translate(text, from, to) ?? phrasebook.translate(text, undefined, to);
  let translatedText = from === to ? text : (known?.text ?? marked(text, request.target));
  if (fault === 'empty') translatedText = '';
  if (fault === 'wrong') translatedText = wrongly(text, from, to, phrasebook);
  return {
    translatedText: request.html ? asHtml(translatedText) : translatedText,
    ...(request.source ? {} : { detectedSourceLanguage: source }),
  };
}

/** The body that answers a translate request, spoiled by `empty` and `wrong` faults. */
export function answerTranslate(
  request: TranslateRequest,
  fault: FaultMode,
  phrasebook: Phrasebook,
): { data: { translations: Translation[] } } {
  const translations = request.texts.map((text) => translateText(text, request, fault, phrasebook));
  return { data: { translations } };
}

/** The body that answers a detect request. */
export function answerDetect(texts: readonly string[], phrasebook: Phrasebook) {
  const detections = texts.map((text) => [
    { ...detectLanguage(text, phrasebook), isReliable: false },
  ]);
  return { data: { detections } };
}
