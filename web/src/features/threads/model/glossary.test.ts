import { describe, expect, it } from 'vitest';
import { termsIn } from './glossary.ts';
import type { GlossaryTerm } from './glossary.ts';

const term = (ja: string, ...surfaces: string[]): GlossaryTerm => ({
  ja,
  term: surfaces[0] ?? ja,
  explanation: `${ja}!`,
  surfaces: [ja, ...surfaces],
});
const GLOSSARY = [
  term('在留カード', 'residence card'),
  term('カード', 'card'),
  term('区役所', 'ward office', 'city hall'),
  term('届', 'notice'),
];
const found = (text: string) => termsIn(text, GLOSSARY).map(({ ja }) => ja);

describe('the words of the glossary in a text', () => {
  it.each([
    ['区役所に在留カードを持って行きます。', ['区役所', '在留カード']],
    ['Bring your Residence Card to the City Hall.', ['在留カード', '区役所']],
    ['A postcard, cardboard and discards', []],
    ['A card, please', ['カード']],
    ['postcard and card', ['カード']],
    ['', []],
  ])('%s', (text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  it('are each told once, and not too many of them', () => {
    expect(found('届と届と notice')).toEqual(['届']);
    const many = Array.from({ length: 20 }, (_, n) => term(`語${n}。`));
    expect(termsIn(many.map(({ ja }) => ja).join(''), many)).toHaveLength(6);
  });
});
