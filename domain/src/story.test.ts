import { describe, expect, it } from 'vitest';
import { READING_LANGUAGES } from './languages.ts';
import { LIMITS } from './limits.ts';
import { isStale, languagesToMake, PICTURE_PATH, publishProblem } from './story.ts';
import { withCorrection, withSource } from './story.ts';
import type { Publication, PublicationTexts } from './story.ts';
import { parsePublicationCall } from './story-calls.ts';

const WORDS = { title: '料理の会', body: '一緒に作りました。' };

/** A draft as it is first saved, with what machines have made of it. */
function translated(draft: Pick<Publication, 'source' | 'revision' | 'texts'>): Publication {
  const made = languagesToMake(draft).map((language) => [
    language,
    { title: `${language} title`, body: `${language} body`, by: 'machine', of: draft.revision },
  ]);
  const texts = { ...draft.texts, ...(Object.fromEntries(made) as PublicationTexts) };
  return { state: 'draft', ...draft, texts };
}

const first = () => translated(withSource(undefined, 'ja', WORDS));

describe('a publication', () => {
  it('shows the source until something better comes, in all ten languages', () => {
    const { texts, revision } = withSource(undefined, 'ja', WORDS);
    expect(revision).toBe(1);
    expect(Object.keys(texts)).toEqual([...READING_LANGUAGES]);
    expect(texts.ja).toEqual({ ...WORDS, by: 'author', of: 1 });
    expect(texts.my).toEqual({ ...WORDS, by: 'pending', of: 1 });
    expect(languagesToMake(first())).toEqual([]);
  });

  it('saved again with the same words is not made again', () => {
    const before = first();
    expect(withSource(before, 'ja', { ...WORDS })).toEqual({
      source: 'ja',
      revision: 1,
      texts: before.texts,
    });
  });

  it('keeps what a hand has corrected when the source changes, and says so', () => {
    const corrected = { ...first(), texts: withCorrection(first(), 'my', WORDS) };
    const after = withSource(corrected, 'ja', { ...WORDS, body: '楽しかったです。' });
    expect(after.texts.my).toEqual({ ...WORDS, by: 'hand', of: 1 });
    expect(isStale(after.texts.my, after.revision)).toBe(true);
    expect(isStale(corrected.texts.my, 1)).toBe(false);
    const toMake = languagesToMake(after);
    expect(toMake).toEqual(READING_LANGUAGES.filter((l) => l !== 'ja' && l !== 'my'));
    expect(after.texts.vi.title).toBe('vi title');
  });

  it('keeps the words of a source that is one no more', () => {
    const after = withSource(first(), 'en', { title: 'Cooking', body: 'We cooked.' });
    expect(after.texts.ja).toEqual({ ...WORDS, by: 'hand', of: 1 });
    expect(after.texts.en.by).toBe('author');
  });

  it('makes Easy Japanese anew of Japanese that was corrected, unless a hand has written it', () => {
    const english = translated(withSource(undefined, 'en', WORDS));
    const corrected = { ...english, texts: withCorrection(english, 'ja', WORDS) };
    expect(languagesToMake(corrected)).toEqual(['ja-easy']);
    const easy = { ...english, texts: withCorrection(english, 'ja-easy', WORDS) };
    expect(languagesToMake({ ...easy, texts: withCorrection(easy, 'ja', WORDS) })).toEqual([]);
  });

  it('needs people who agreed, where it is a story', () => {
    expect(publishProblem('stories', { people: [] })).toBe('no-people');
    expect(publishProblem('stories', {})).toBe('no-people');
    expect(publishProblem('stories', { people: ['Linh', 'Hanako'] })).toBeUndefined();
    expect(publishProblem('announcements', {})).toBeUndefined();
  });
});

describe('pictures', () => {
  it.each(['/pictures/cooking.webp', '/pictures/a-1.jpg'])('may be %s', (path) => {
    expect(PICTURE_PATH.test(path)).toBe(true);
  });

  it.each([
    'https://evil.example/a.png',
    '//evil.example/pictures/a.png',
    '/pictures/../a.png',
    '/pictures//evil.example/a.png',
    '/pictures/a.png?b=https://evil.example',
    '/pictures/a.html',
    'data:image/svg+xml,a.svg',
    '/pictures/a.png\n',
    '\\pictures\\a.png',
    '/other/a.png',
  ])('may not be %s', (path) => {
    expect(PICTURE_PATH.test(path)).toBe(false);
  });
});

describe('the call', () => {
  const which = { kind: 'stories', id: 'a'.repeat(20) };
  const save = { act: 'save', ...which, source: 'ja', ...WORDS };

  it('is tidied', () => {
    const people = [' Linh ', 'Hanako'];
    const parsed = parsePublicationCall({ ...save, title: ' 料理の会\n', people, consent: true });
    expect(parsed).toEqual({
      value: { ...save, title: '料理の会', people: ['Linh', 'Hanako'], consent: true },
    });
  });

  it.each([
    [{ title: '' }, 'title', 'empty'],
    [{ title: 'a'.repeat(LIMITS.story.title + 1) }, 'title', 'too-long'],
    [{ body: 'a\u202Eb' }, 'body', 'hidden-characters'],
    [{ source: 'ja-easy' }, 'source', 'invalid'],
    [{ kind: 'trainings' }, 'kind', 'invalid'],
    [{ id: '../members/a' }, 'id', 'invalid'],
    [{ picture: 'https://evil.example/a.png' }, 'picture', 'invalid'],
    [{ people: ['Linh'] }, 'consent', 'no-consent'],
    [{ people: Array.from({ length: 9 }, () => 'Linh'), consent: true }, 'people', 'too-many'],
    [{ state: 'published' }, 'state', 'invalid'],
    [{ act: 'burn' }, 'act', 'invalid'],
  ])('%j is wrong: %s %s', (change, field, problem) => {
    expect(parsePublicationCall({ ...save, ...change })).toEqual({ issue: { field, problem } });
  });

  it('corrects any of the ten languages', () => {
    const correction = { act: 'correct', ...which, language: 'ja-easy', ...WORDS };
    expect(parsePublicationCall(correction)).toEqual({ value: correction });
  });
});
