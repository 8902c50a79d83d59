import i18next from 'i18next';
import type { i18n, Resource } from 'i18next';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { StaticRouter } from 'react-router';
import { READING_LANGUAGES, searchOfAddress, stripReadings, textLanguage } from '@friends/domain';
import type { PageOrder, PublicListing, ReadingLanguage } from '@friends/domain';
import { putFeed } from '../../features/feed/prime.ts';
import { listedPost } from '../../firebase/listings.ts';
import type { ListedPost } from '../../firebase/listings.ts';
import { CARRIED_FEED, WAITING } from '../../first-view.ts';
import { Router } from '../router.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { cardTags, homeCard, postCard, searchCard, storiesCard } from './card.ts';
import type { Card } from './card.ts';
import { escapeJson } from './escape.ts';

/** What the web build left for the function that answers with pages. */
export interface BuiltPage {
  /** app.html as it was built. */
  readonly shell: string;
  /** By language the texts of the first view and of the cards, by namespace. */
  readonly texts: Readonly<Record<ReadingLanguage, Readonly<Record<string, object>>>>;
}

const instances = new Map<ReadingLanguage, i18n>();

function textsFor(language: ReadingLanguage, { texts }: BuiltPage): i18n {
  const known = instances.get(language);
  if (known !== undefined) return known;
  const made = i18next.createInstance();
  void made.use(initReactI18next).init({
    lng: language,
    lowerCaseLng: true,
    load: 'currentOnly',
    supportedLngs: [...READING_LANGUAGES],
    fallbackLng: false,
    ns: Object.keys(texts[language]),
    defaultNS: 'common',
    resources: { [language]: texts[language] } as Resource,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: true },
  });
  instances.set(language, made);
  return made;
}

const searchOf = (address: string) => {
  const params = new URL(address, 'https://friends.example').searchParams;
  return searchOfAddress((name) => params.get(name));
};

function cardOf({ shows, address, language }: PageOrder, texts: i18n): Card {
  const say = (key: string) => stripReadings(texts.t(key));
  if (shows.what === 'post') return shows.post ? postCard(shows.post.listing) : homeCard(say);
  if (shows.what === 'stories') return storiesCard(say);
  return searchCard(searchOf(address), language, say);
}

/** The feed as React writes it for a visitor; main.tsx has React take it over. */
function renderFeed(order: PageOrder, posts: readonly ListedPost[], texts: i18n): string {
  const { language, address, now } = order;
  const at = address.indexOf('?');
  putFeed(language, at < 0 ? '' : address.slice(at), { posts, renderedAt: now });
  return renderToString(
    <StrictMode>
      <I18nextProvider i18n={texts}>
        <ErrorBoundary>
          <StaticRouter location={address}>
            <Router />
          </StaticRouter>
        </ErrorBoundary>
      </I18nextProvider>
    </StrictMode>,
  );
}

const HEAD = /<title>[^<]*<\/title>/;
const SCRIPTS = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;
const ROOT = /<div id="root">([\s\S]*)<\/div>\s*(?=<\/body>)/;
/**
 * Members and others with choices of their own do not see these posts, but what app.html shows while
 * theirs are on their way.
 */
const VEIL = '<style>html[data-own] #root{display:none}</style>';
const UNVEIL =
  `<script>{const d=document,w=d.createElement('div');if('own' in d.documentElement.dataset){` +
  `w.id='${WAITING}';w.append(d.currentScript.previousElementSibling.content.cloneNode(true));` +
  `d.currentScript.after(w)}}</script>`;

function withFeed(page: string, order: PageOrder, listings: readonly PublicListing[], texts: i18n) {
  const posts = listings.map((one) => listedPost(order.language, one));
  const scripts = page.match(SCRIPTS)?.join('') ?? '';
  const feed = escapeJson({ posts, renderedAt: order.now });
  const rendered = renderFeed(order, posts, texts);
  return page
    .replaceAll(SCRIPTS, '')
    .replace('<html', '<html data-feed')
    .replace(
      ROOT,
      (_, waiting: string) =>
        `${VEIL}<template>${waiting}</template>${UNVEIL}\n<div id="root">${rendered}</div>\n` +
        // Last, so that the posts come first.
        `<script type="application/json" id="${CARRIED_FEED}">${feed}</script>${scripts}\n`,
    );
}

/**
 * A page as a visitor's browser gets it: with its card, and where there are posts, with them in it.
 * Nothing in it depends on who asks.
 */
export function composePage(built: BuiltPage, order: PageOrder): string {
  const { language, shows, isNamed, address, origin } = order;
  const texts = textsFor(language, built);
  const tags = cardTags(cardOf(order, texts), language, `${origin}${address}`);
  const page = built.shell.replace(HEAD, () => tags);
  if (!isNamed) return page;
  const marked = page.replace(
    '<html lang="en"',
    `<html lang="${textLanguage(language)}" data-language="${language}"`,
  );
  const posts = shows.what === 'feed' ? shows.posts : undefined;
  return posts && posts.length > 0 ? withFeed(marked, order, posts, texts) : marked;
}
