import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect.ts';

interface DemoPost {
  text: Record<string, { title: string; body: string }>;
}
const demo = new URL('../../../data/demo-posts.json', import.meta.url);
const posts = JSON.parse(readFileSync(demo, 'utf8')) as DemoPost[];
const texts = posts.flatMap((post) =>
  Object.entries(post.text).map(([code, text]) => ({
    language: code === 'ja-easy' ? 'ja' : code,
    ...text,
  })),
);

describe('detectLanguage', () => {
  it('knows the language of every demo body, and is sure', () => {
    const wrong = texts.filter(({ body, language }) => {
      const found = detectLanguage(body);
      return found.language !== language || !found.sure;
    });
    expect(wrong).toEqual([]);
  });

  it('is never sure of a wrong language for a title', () => {
    const wrong = texts.filter(({ title, language }) => {
      const found = detectLanguage(title);
      return found.sure && found.language !== language;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['안녕하세요, 한국어를 가르쳐 드립니다', 'ko', true],
    ['สวัสดีครับ ผมอยากเรียนภาษาญี่ปุ่น', 'th', true],
    ['ආයුබෝවන්, මට උදව් අවශ්‍යයි', 'si', true],
    ['नमस्ते, म नेपाली हुँ र साथी खोज्दैछु', 'ne', false],
    ['Ищу друзей в Нагое', 'ru', false],
    ['サッカー', 'ja', true],
    ['東京', 'zh', false],
    ['Hello', 'en', false],
    ['Sushi', undefined, false],
    ['😀🎉', undefined, false],
    ['12:30 〜 14:00', undefined, false],
    ['', undefined, false],
  ])('reads %s as %s (sure: %s)', (text, language, sure) => {
    expect(detectLanguage(text)).toEqual({ language, sure });
  });
});
