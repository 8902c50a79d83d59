import { describe, expect, it, test } from 'vitest';
import { LANGUAGES, READING_LANGUAGES, textLanguage } from './languages.ts';
import { LIMITS } from './limits.ts';
import { PHRASES } from './phrase-texts.ts';
import {
  FIRST_PHRASES,
  HELP_PHRASE,
  phraseIn,
  phraseLanguage,
  phraseOf,
  phraseText,
  TALK_PHRASES,
} from './phrases.ts';
import type { PhraseId } from './phrases.ts';
import { checkText } from './text/check.ts';

const IDS = Object.keys(PHRASES) as PhraseId[];

describe('ready phrases', () => {
  test.each(READING_LANGUAGES)('can be sent in %s, each its own', (language) => {
    const texts = IDS.map((id) => phraseText(id, language));
    expect(new Set(texts).size).toBe(IDS.length);
    for (const text of texts) {
      expect(checkText(text, LIMITS.message), text).toBeUndefined();
      expect(text).toBe(text.normalize('NFC').trim());
      expect(phraseLanguage(text), text).toBe(textLanguage(language));
      expect(phraseText(phraseOf(text) ?? 'join', language)).toBe(text);
    }
  });

  it('are said in every other language, in Easy Japanese with readings', () => {
    for (const id of IDS) {
      for (const from of READING_LANGUAGES) {
        for (const to of READING_LANGUAGES) {
          expect(phraseIn(` ${phraseText(id, from)}\n`, to)).toBe(PHRASES[id][to]);
        }
      }
    }
  });

  it('have a reading on every kanji of Easy Japanese', () => {
    for (const id of IDS) {
      const bare = PHRASES[id]['ja-easy'].replace(/\p{Script=Han}+《\p{Script=Hiragana}+》/gu, '');
      expect(bare).not.toMatch(/[\p{Script=Han}《》]/u);
    }
  });

  it('are left to the translator in other languages, and with anything beside them', () => {
    const text = phraseText('where', 'en');
    const further = LANGUAGES.filter((language) => phraseIn(text, language) === undefined);
    expect(further).toContain('ne');
    expect(further).not.toContain('vi');
    expect(phraseIn(`${text} At six?`, 'ja')).toBeUndefined();
    expect(phraseLanguage('Where')).toBeUndefined();
    expect(phraseOf(`${text} At six?`)).toBeUndefined();
  });

  it('are all offered somewhere, nowhere twice', () => {
    expect(new Set([...FIRST_PHRASES, ...TALK_PHRASES, HELP_PHRASE])).toEqual(new Set(IDS));
    for (const list of [FIRST_PHRASES, TALK_PHRASES]) expect(new Set(list).size).toBe(list.length);
  });
});
