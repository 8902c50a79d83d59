import { parsePublicationCall, withSource } from '@friends/domain';
import { describe, expect, it } from 'vitest';
import { formOf, isForm, saveCall, tidyPicture } from './publication-form.ts';

const ID = 'a'.repeat(20);
const ORIGIN = 'https://friends.example';
const WORDS = { title: '料理の会', body: '一緒に作りました。' };

describe('the form of a publication', () => {
  it('begins empty, in the language of the page', () => {
    const form = formOf(undefined, 'my');
    expect(form.source).toBe('my');
    expect(isForm(JSON.parse(JSON.stringify(form)))).toBe(true);
  });

  it.each([null, 'x', {}, { source: 'xx' }, { ...formOf(undefined, 'ja'), people: [] }])(
    '%j was kept by something else',
    (kept) => expect(isForm(kept)).toBe(false),
  );

  it('says the same when it is saved unchanged', () => {
    const people = ['Linh', 'Hanako'];
    const picture = '/pictures/cooking.svg';
    const stored = {
      state: 'draft',
      ...withSource(undefined, 'ja', WORDS),
      people,
      picture,
    } as const;
    const call = saveCall('stories', ID, formOf(stored, 'en'));
    expect(call).toMatchObject({ source: 'ja', ...WORDS, people, picture, consent: true });
    expect(parsePublicationCall(call)).toEqual({ value: call });
  });

  it('leaves out what is not filled in', () => {
    const form = { ...formOf(undefined, 'ja'), ...WORDS, people: ' \n\n' };
    expect(saveCall('announcements', ID, form)).toEqual({
      ...{ act: 'save', kind: 'announcements', id: ID, source: 'ja', ...WORDS },
    });
  });
});

describe('the address of a picture', () => {
  it('of our own site becomes its path', () => {
    expect(tidyPicture(` ${ORIGIN}/pictures/a.webp `, ORIGIN)).toBe('/pictures/a.webp');
  });

  it.each(['https://evil.example/pictures/a.webp', `${ORIGIN}.evil.example/pictures/a.webp`])(
    '%s stays, to be refused',
    (typed) => expect(tidyPicture(typed, ORIGIN)).toBe(typed),
  );
});
