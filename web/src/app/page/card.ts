import { prefectureOf, stripReadings, textLanguage } from '@friends/domain';
import type { ShownListing, ReadingLanguage, Search } from '@friends/domain';
import { escapeHtml } from './escape.ts';

/** What other apps show of a link: Open Graph, https://ogp.me */
export interface Card {
  readonly title: string;
  readonly description: string;
  /** A file in public/cards. */
  readonly picture: 'friends' | ShownListing['group'];
  readonly type: 'website' | 'article';
}

/** Texts of the interface by their keys, plain. */
export type Say = (key: string) => string;

const NAME = 'JP-MIRAI Friends';
const DESCRIPTION = 200;
const PICTURE = { width: 1200, height: 630 } as const;

/** Language and country as Facebook and others know them. */
const LOCALES: Readonly<Record<ReadingLanguage, string>> = {
  ja: 'ja_JP',
  'ja-easy': 'ja_JP',
  en: 'en_US',
  zh: 'zh_CN',
  vi: 'vi_VN',
  tl: 'tl_PH',
  id: 'id_ID',
  my: 'my_MM',
  pt: 'pt_BR',
  es: 'es_ES',
};

/** One line, without readings, at most so many signs, none of them cut through. */
function shortened(text: string): string {
  const line = stripReadings(text).replace(/\s+/g, ' ').trim();
  const signs = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
  return signs.length <= DESCRIPTION ? line : `${signs.slice(0, DESCRIPTION).join('')}…`;
}

/** The card of the app itself: also of whatever is not for everybody. */
export const homeCard = (say: Say): Card => ({
  title: NAME,
  description: say('feed:welcome'),
  picture: 'friends',
  type: 'website',
});

export const postCard = ({ title, body, group }: ShownListing): Card => ({
  title: shortened(title),
  description: shortened(body),
  picture: group,
  type: 'article',
});

function prefectureName(code: string, language: ReadingLanguage): string {
  const { ja = '', en = '' } = prefectureOf(code) ?? {};
  return textLanguage(language) === 'ja' || language === 'zh' ? ja : en;
}

/**
 * What a search asks for. What somebody typed is left out: anybody could have our name stand beside
 * words of their own.
 */
export function searchCard(search: Search, language: ReadingLanguage, say: Say): Card {
  const { kind, category, group, area } = search;
  const inPrefecture = typeof area === 'object' && 'prefecture' in area;
  const parts = [
    kind && say(`common:kind.${kind}`),
    category ? say(`common:category.${category}`) : group && say(`common:group.${group}`),
    inPrefecture && prefectureName(area.prefecture, language),
  ].filter((part) => typeof part === 'string');
  if (parts.length === 0) return homeCard(say);
  const topic = group ?? 'friends';
  return { ...homeCard(say), title: parts.join(' · '), picture: topic };
}

export const storiesCard = (say: Say): Card => ({ ...homeCard(say), title: say('stories:title') });

/** The lines of a card in the head of a page. */
export function cardTags(card: Card, language: ReadingLanguage, url: string): string {
  const { title, description, picture, type } = card;
  const named = title === NAME ? NAME : `${title} – ${NAME}`;
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', type],
    ['og:site_name', NAME],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:locale', LOCALES[language]],
    ['og:image', new URL(`/cards/${picture}.png`, url).href],
    ['og:image:width', String(PICTURE.width)],
    ['og:image:height', String(PICTURE.height)],
  ];
  return [
    `<title>${escapeHtml(named)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    '<meta name="twitter:card" content="summary_large_image" />',
    ...properties.map(
      ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}" />`,
    ),
  ].join('\n    ');
}
