declare module 'myanmar-tools' {
  /** Tells Burmese typed in the Zawgyi font encoding from Unicode. */
  export class ZawgyiDetector {
    /** From 0 (Unicode) to 1 (Zawgyi); -Infinity where no Burmese letter decides. */
    getZawgyiProbability(text: string): number;
  }
  export class ZawgyiConverter {
    zawgyiToUnicode(text: string): string;
  }
}
