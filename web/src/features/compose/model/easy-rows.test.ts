import { easinessOf } from '@friends/domain/easy-japanese';
import { describe, expect, it } from 'vitest';
import { rowsOf, wholeText, withWording } from './easy-rows.ts';
import type { WrittenTexts } from './easy-rows.ts';

const rows = (texts: WrittenTexts) => rowsOf(texts, easinessOf(wholeText(texts))?.hints ?? []);

describe('the hints of a post', () => {
  const texts = { title: '詳細は後日', body: '書類を提出してください。詳細はまだです。' };

  it('stand in the field they are about, each words once', () => {
    expect(rows(texts).map(({ field, words }) => [field, words])).toEqual([
      ['title', '詳細'],
      ['title', '後日'],
      ['body', '書類'],
      ['body', '提出して'],
    ]);
  });

  it('change the words they are about and nothing else', () => {
    const [, , , row] = rows(texts);
    if (row === undefined) throw new Error('no such hint');
    expect(withWording(texts, row, '出して')).toEqual({
      title: '詳細は後日',
      body: '書類を出してください。詳細はまだです。',
    });
  });

  it('quote a long sentence by its beginning', () => {
    const body = `${'きのう公園に行って、'.repeat(6)}帰りました。`;
    expect(rows({ title: 'あ', body })[0]).toMatchObject({
      kind: 'long-sentence',
      words: `${body.slice(0, 28)}…`,
    });
  });
});
