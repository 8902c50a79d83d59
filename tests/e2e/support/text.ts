import type { Person } from './browser.ts';

/** What a page says, without the readings above kanji. */
export function textOfPage({ page }: Person): Promise<string> {
  return page.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('rt, rp').forEach((reading) => reading.remove());
    return copy.textContent;
  });
}
