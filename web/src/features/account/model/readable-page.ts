/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** The words of the page, in its reader's language. */
export interface PageWords {
  readonly title: string;
  readonly made: string;
  readonly profile: string;
  readonly posts: string;
  readonly conversations: string;
  readonly me: string;
  readonly other: string;
  readonly more: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that is nothing but text in HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
const textOf = (value: Json | undefined): string =>
  value === undefined || value === null || typeof value === 'object' ? '' : String(value);

/** Any value, as nested lists. */
function rendered(value: Json): string {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => `<li>${rendered(item)}</li>`);
    return `<ul>${items.join('')}</ul>`;
  }
  if (!isObject(value)) return `<span dir="auto">${escaped(String(value ?? '–'))}</span>`;
  const entries = Object.entries(value).map(
    ([name, inner]) => `<dt>${escaped(name)}</dt><dd>${rendered(inner)}</dd>`,
  );
  return `<dl>${entries.join('')}</dl>`;
}

const time = (value: Json | undefined): string =>
  `<time>${escaped(textOf(value).slice(0, 16).replace('T', ' '))}</time>`;

function postPart(post: JsonObject): string {
  const { title, body, createdAt } = post;
  const text = `<p dir="auto">${escaped(textOf(body))}</p>`;
  return `<article><h3 dir="auto">${escaped(textOf(title))}</h3>${time(createdAt)}${text}</article>`;
}

function conversationPart(thread: JsonObject, words: PageWords): string {
  const me = textOf(thread['me']);
  const other = me === 'author' ? 'inquirer' : 'author';
  const nickname = isObject(thread['nicknames']) ? textOf(thread['nicknames'][other]) : '';
  const title = isObject(thread['titles']) ? textOf(thread['titles'][me]) : '';
  const said = listOf(thread['messages']).map((message) => {
    const who = textOf(message['from']) === me ? words.me : nickname || words.other;
    const text = escaped(textOf(message['text']));
    return `<li><b dir="auto">${escaped(who)}</b> ${time(message['createdAt'])}<p dir="auto">${text}</p></li>`;
  });
  const head = escaped([nickname || words.other, title].filter((part) => part !== '').join(' · '));
  return `<article><h3 dir="auto">${head}</h3><ol>${said.join('')}</ol></article>`;
}

const STYLE =
  'body{font:16px/1.6 system-ui,sans-serif;max-width:44rem;margin:auto;padding:1rem;' +
  'overflow-wrap:anywhere}p{white-space:pre-wrap;margin:.25rem 0}time{color:#555;font-size:.85em}' +
  'article{border:1px solid #ccc;border-radius:.75rem;padding:.75rem 1rem;margin:.75rem 0}' +
  'ol,ul{padding-left:1.25rem}dt{font-weight:600}dd{margin:0 0 .25rem 1rem}';

const section = (title: string, inner: string): string =>
  `<section><h2>${escaped(title)}</h2>${inner}</section>`;

/**
 * An exported account as a page of its own that can be read without the app: nothing in it is
 * loaded from anywhere, and what people wrote is text only.
 */
export function readablePage(data: JsonObject, words: PageWords, language: string): string {
  const { profile = null, posts, conversations, exportedAt, ...rest } = data;
  const talks = listOf(conversations).map((thread) => conversationPart(thread, words));
  return [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(words.title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escaped(words.title)}</h1><p>${escaped(words.made)} ${time(exportedAt)}</p>`,
    section(words.profile, rendered(profile)),
    section(words.posts, listOf(posts).map(postPart).join('')),
    section(words.conversations, talks.join('')),
    section(words.more, rendered(rest)),
    '</body></html>',
  ].join('\n');
}
