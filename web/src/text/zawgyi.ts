const BURMESE = /\p{Script=Myanmar}/u;
/** As its makers advise where a wrong conversion would spoil a good text. */
const SURE = 0.95;

/** A text in Unicode, and whether it had to be converted for that. */
export interface UnicodeText {
  readonly text: string;
  readonly converted: boolean;
}

/**
 * Burmese typed in Zawgyi as Unicode; every other text as it is. The tables are loaded only when
 * there is a Burmese letter.
 */
export async function toUnicode(text: string): Promise<UnicodeText> {
  if (!BURMESE.test(text)) return { text, converted: false };
  const { ZawgyiConverter, ZawgyiDetector } = await import('myanmar-tools');
  if (new ZawgyiDetector().getZawgyiProbability(text) < SURE) return { text, converted: false };
  return { text: new ZawgyiConverter().zawgyiToUnicode(text), converted: true };
}
