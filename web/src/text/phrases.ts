import { Parser, jaModel } from 'budoux';

const parser = new Parser(jaModel);

/** Where a line of Japanese may end without tearing a phrase, in UTF-16 units. */
export const japaneseBreaks = (text: string): number[] => parser.parseBoundaries(text);
