import { isReadingLanguage, parseReadings, textLanguage } from '@friends/domain';
import type { AnyReadingLanguage } from '@friends/domain';
import { readListings, textOfListing } from '../src/firebase/listings.ts';
import type { ListedPost } from '../src/firebase/listings.ts';
import { LOOKS } from '../src/features/feed/looks.ts';
import { buttonClass, KIND_CHIP, KIND_LOOKS } from '../src/ui/looks.ts';
import type { FirstView } from '../src/first-view.ts';

type Texts = Readonly<Record<string, unknown>>;

/** A text of the interface by its key, as in `feed.welcome`; empty where there is none. */
function textAt(texts: Texts, key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>((at, part) => (at as Texts | undefined)?.[part], texts);
  return typeof found === 'string' ? found : '';
}

function element(tag: string, className: string, ...children: readonly (Node | string)[]) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** Text as text, with readings above the kanji where they are marked. */
function withReadings(text: string): (Node | string)[] {
  return parseReadings(text).map(({ base, reading }) =>
    reading === undefined ? base : element('ruby', '', base, element('rt', '', reading)),
  );
}

function words(tag: string, className: string, text: string, language: AnyReadingLanguage) {
  const shown = language === 'ja-easy' ? withReadings(text) : [text];
  const made = element(tag, `whitespace-pre-line ${className}`, ...shown);
  made.lang = textLanguage(language);
  made.dir = 'auto';
  made.dataset['language'] = language;
  return made;
}

function link(to: string, className: string, ...children: readonly (Node | string)[]) {
  const made = element('a', className, ...children) as HTMLAnchorElement;
  made.href = to;
  return made;
}

const FOOT = `${LOOKS.cardFoot} min-h-24 content-start sm:min-h-11`;

function card({ id, listing }: ListedPost, { language }: FirstView, texts: Texts): Node {
  const { title, body, language: written } = textOfListing(listing, language);
  const say = (key: string) => withReadings(textAt(texts, key));
  const head = element(
    'div',
    LOOKS.cardHead,
    element(
      'span',
      `${KIND_CHIP} ${KIND_LOOKS[listing.kind]}`,
      ...say(`common.kind.${listing.kind}`),
    ),
    element('span', '', ...say(`common.category.${listing.category}`)),
  );
  const heading = element(
    'h3',
    LOOKS.title,
    link(`/${language}/posts/${id}`, LOOKS.titleLink, words('span', '', title, written)),
  );
  // About as high as what React will put there: three or four lines of facts, two below.
  const facts = element('div', `skeleton sm:h-5 ${listing.event ? 'h-23' : 'h-17'}`);
  const foot = element('div', FOOT, element('b', 'text-sm', listing.nickname));
  const article = element('article', LOOKS.card, head, heading);
  article.append(words('p', LOOKS.body, body, written), facts, foot);
  return element('li', 'min-w-0', article);
}

function welcome({ language }: FirstView, texts: Texts): Node {
  const say = (key: string) => withReadings(textAt(texts, key));
  return element(
    'div',
    LOOKS.welcome,
    element('h1', LOOKS.welcomeText, ...say('feed.welcome')),
    link(`/${language}/join`, buttonClass('primary', 'shrink-0'), ...say('feed.join')),
  );
}

/**
 * Shows the first posts to a visitor as soon as they have arrived, before the app has: their words
 * can be read and opened, and React puts the whole cards in their place.
 * @param answer what Firestore gave to the first query
 */
export function paintFeed(view: FirstView, texts: Texts, answer: unknown): void {
  const page = document.getElementById('first-view');
  const posts = readListings(answer);
  if (page === null || posts.length === 0 || !isReadingLanguage(view.language)) return;
  const filters = element('div', LOOKS.tools);
  filters.append(...['h-12', 'h-13', 'h-11'].map((high) => element('div', `skeleton ${high}`)));
  const list = element('ol', LOOKS.list, ...posts.map((post) => card(post, view, texts)));
  page.replaceChildren(welcome(view, texts), filters, list);
}
