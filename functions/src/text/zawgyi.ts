import { createRequire } from 'node:module';

interface MyanmarTools {
  readonly ZawgyiDetector: new () => { getZawgyiProbability(text: string): number };
  readonly ZawgyiConverter: new () => { zawgyiToUnicode(text: string): string };
}

/**
 * Probability from which a text is taken for Zawgyi. Ordinary Unicode stays below 0.001 even in
 * single words (measured on the demo texts); words without any mark that tells the two apart lie
 * around 0.6 and read the same in both.
 */
const ZAWGYI_FROM = 0.95;

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
