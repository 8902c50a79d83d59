import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('quotes what needs it', () => {
  expect(csvOf([['名前', 'a,b', 'say "hi"', 'two\nlines', 3, -1.5]])).toBe(
    '\uFEFF名前,"a,b","say ""hi""","two\nlines",3,-1.5\r\n',
  );
});

it.each(['=1+1', '+81', '-2', '@SUM(A1)', '\tx', '=HYPERLINK("https://evil.example","a")', '＝1'])(
  'makes no formula of %j',
  (text) => {
    expect(csvOf([[text]]).replace(/^\uFEFF"?/u, '')).toMatch(/^'/u);
  },
);

it('leaves what only holds such characters', () => {
  expect(csvOf([['a=b', 'my', "O'Neil"]])).toBe("\uFEFFa=b,my,O'Neil\r\n");
});
