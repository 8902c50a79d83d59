import { expect, it } from 'vitest';
import { byTarget, whyFor } from './like.ts';

const like = { id: 'a', from: 'f', to: 't', thread: 'x', translations: {}, createdAt: 0 };

it('a reason is read in one’s own language once it is translated', () => {
  const reader = { readingLanguage: 'vi' } as const;
  expect(whyFor(like, reader)).toBeUndefined();
  expect(whyFor({ ...like, why: 'ありがとう' }, reader)).toEqual({ text: 'ありがとう' });
  const done = { ...like, why: 'ありがとう', language: 'ja' as const };
  expect(whyFor(done, reader)).toEqual({ text: 'ありがとう', language: 'ja' });
  expect(whyFor({ ...done, translations: { vi: 'Cảm ơn' } }, reader)).toEqual({
    text: 'Cảm ơn',
    language: 'vi',
    original: { text: 'ありがとう', language: 'ja' },
  });
});

it('likes are found by their message, or as those to the person', () => {
  const likes = byTarget([like, { ...like, id: 'b', message: 'm' }]);
  expect([likes.get('person')?.id, likes.get('m')?.id]).toEqual(['a', 'b']);
});
