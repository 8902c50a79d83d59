import { createRequire } from 'node:module';

interface MyanmarTools {
  readonly ZawgyiDetector: new () => { getZawgyiProbability(text: string): number };
  readonly ZawgyiConverter: new () => { zawgyiToUnicode(text: string): string };
}

/**
 * Probability from which a text is taken for Zawgyi. Of 1,937 words of the demo content in Unicode
 * the likeliest has 0.9995 (ကပ္ပါ), whole sentences less than 0.000001; sentences in Zawgyi have
 * 0.99999 and more. A word left in Zawgyi is ugly, a Unicode word "converted" is destroyed.
 */
const ZAWGYI_FROM = 0.9999;

function loadTools() {
  const tools = createRequire(import.meta.url)('myanmar-tools') as MyanmarTools;
  return { detector: new tools.ZawgyiDetector(), converter: new tools.ZawgyiConverter() };
}
let tools: ReturnType<typeof loadTools> | undefined;

/** A text in Unicode: Burmese typed in the old Zawgyi encoding is converted, all else untouched. */
export function toUnicode(text: string): string {
  if (!/\p{Script=Myanmar}/u.test(text)) return text;
  tools ??= loadTools();
  if (tools.detector.getZawgyiProbability(text) < ZAWGYI_FROM) return text;
  return tools.converter.zawgyiToUnicode(text);
}
