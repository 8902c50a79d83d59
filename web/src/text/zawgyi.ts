const BURMESE = /\p{Script=Myanmar}/u;
/** As its makers advise where a wrong conversion would spoil a good text. */
const SURE = 0.95;

/** A text in Unicode, and whether it had to be converted for that. */
export interface UnicodeText {
  readonly text: string;
  readonly converted: boolean;
}

interface Tools {
  readonly probability: (text: string) => number;
  readonly convert: (text: string) => string;
}

let loading: Promise<Tools> | undefined;

async function load(): Promise<Tools> {
  const { ZawgyiConverter, ZawgyiDetector } = await import('myanmar-tools');
  const detector = withBuffer(() => new ZawgyiDetector());
  const converter = new ZawgyiConverter();
  return {
    probability: (text) => detector.getZawgyiProbability(text),
    convert: (text) => converter.zawgyiToUnicode(text),
  };
}

/**
 * The detector reads its table by Node's `new Buffer(text, 'base64')`. Browsers get one for just
 * that moment: other libraries would take a lasting one for a sign of Node.
 */
function withBuffer<T>(work: () => T): T {
  if ('Buffer' in globalThis) return work();
  const fromBase64 = function (text: string) {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  };
  Object.defineProperty(globalThis, 'Buffer', { value: fromBase64, configurable: true });
  try {
    return work();
  } finally {
    Reflect.deleteProperty(globalThis, 'Buffer');
  }
}

/**
 * Burmese typed in Zawgyi as Unicode; every other text as it is. The tables are loaded only when
 * there is a Burmese letter.
 */
export async function toUnicode(text: string): Promise<UnicodeText> {
  if (!BURMESE.test(text)) return { text, converted: false };
  loading ??= load();
  loading.catch(() => (loading = undefined));
  const tools = await loading;
  if (tools.probability(text) < SURE) return { text, converted: false };
  return { text: tools.convert(text), converted: true };
}
