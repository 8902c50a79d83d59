import type { Language } from '@friends/domain';
import { describe, expect, it } from 'vitest';
import { requestTranslations } from './request-translations.ts';
import { TranslatorError } from './translator.ts';
import type { Translator } from './translator.ts';

const need = (text: string, targets: readonly Language[]) => {
  return { hash: text, text, owner: 'hanako', targets };
};
const answering = (answer: (text: string, target: Language) => string): Translator => ({
  translate: (texts, _source, target) => Promise.resolve(texts.map((text) => answer(text, target))),
});

describe('requestTranslations', () => {
  it('asks once a target for all texts that lack it', async () => {
    const asked: string[] = [];
    const translator: Translator = {
      translate: (texts, source, target) => {
        asked.push(`${source} ${target}: ${texts.join(' ')}`);
        return Promise.resolve(texts.map((text) => `${text} ${target}`));
      },
    };
    const needs = [need('A', ['vi', 'pt']), need('B', ['pt'])];
    const { found, failed } = await requestTranslations(translator, 'en', needs);
    expect(asked).toEqual(['en vi: A', 'en pt: A B']);
    expect([...found]).toEqual([
      ['A', { vi: 'A vi', pt: 'A pt' }],
      ['B', { pt: 'B pt' }],
    ]);
    expect(failed).toEqual([]);
  });

  it('keeps what other targets answer when one fails', async () => {
    const translator: Translator = {
      translate: (texts, _source, target) => {
        if (target === 'vi') throw new TranslatorError('quota', 'enough');
        if (target === 'es') throw new TypeError('a bug');
        return Promise.resolve([...texts]);
      },
    };
    const needs = [need('A', ['vi', 'es', 'pt'])];
    const { found, failed } = await requestTranslations(translator, 'en', needs);
    expect([...found]).toEqual([['A', { pt: 'A' }]]);
    expect(failed.map(({ need: { targets }, fault }) => [targets, fault])).toEqual([
      [['vi'], 'quota'],
      [['es'], 'unavailable'],
    ]);
  });

  it.each<[string, Language, Language, string]>([
    ['a good one', 'ja', 'pt', 'Muito obrigado pela ajuda de vocês'],
    ['one left in the source language', 'en', 'zh', 'Board game night: no Japanese needed e'],
    ['a short one', 'ja', 'en', 'No problem, no worries, e'],
    ['a name', 'ja', 'vi', 'JP-MIRAI Friends'],
  ])('takes %s', async (_name, source, target, answer) => {
    const needs = [need('text', [target])];
    const { found } = await requestTranslations(
      answering(() => answer),
      source,
      needs,
    );
    expect(found.get('text')?.[target]).toBe(answer);
  });

  it.each<[string, Language, Language, string]>([
    ['nothing', 'ja', 'en', ' \u200B'],
    ['another script', 'ja', 'vi', '저는 이 지역의 역사를 배우고 싶어요'],
    [
      'another Latin language',
      'ja',
      'en',
      'Tôi muốn tìm hiểu lịch sử và văn hóa của địa phương này',
    ],
  ])('refuses %s', async (_name, source, target, answer) => {
    const needs = [need('text', [target])];
    const { failed } = await requestTranslations(
      answering(() => answer),
      source,
      needs,
    );
    expect(failed.map(({ fault }) => fault)).toEqual(['bad-answer']);
  });

  it('refuses too few answers, and cleans what it takes', async () => {
    const few: Translator = { translate: () => Promise.resolve([]) };
    const needs = [need('A', ['en'])];
    expect((await requestTranslations(few, 'ja', needs)).failed).toHaveLength(1);
    const dirty = answering(() => ' Hel\u202Elo\uD800 ');
    const { found } = await requestTranslations(dirty, 'ja', needs);
    expect(found.get('A')).toEqual({ en: 'Hello\uFFFD' });
  });
});
