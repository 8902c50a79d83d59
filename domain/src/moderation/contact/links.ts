import { LinkifyIt } from 'linkify-it';
import type { Reading, Span } from '../reading.ts';

/** A link or mail address in a text, by what it leads to. */
export interface Link extends Span {
  /** A person, a mailbox, somewhere that it does not tell, or any other page. */
  readonly kind: 'person' | 'mail' | 'hidden' | 'page';
}

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false });

/** Where links lead to one person's account, or add one to somebody's contacts. */
const PERSON =
  /^(?:line\.me|lin\.ee|liff\.line\.me|wa\.me|(?:api|chat|web)\.whatsapp\.com|whatsapp\.com|t\.me|telegram\.(?:me|dog)|m\.me|messenger\.com|zalo\.me|chat\.zalo\.me|viber\.(?:com|me)|chats\.viber\.com|u\.wechat\.com|wechat\.com|weixin\.qq\.com|open\.kakao\.com|qr\.kakao\.com|pf\.kakao\.com|ig\.me|discord\.gg|discord\.com|join\.skype\.com|signal\.me|signal\.group|snapchat\.com)$/u;
const PROFILE = /^(?:facebook|fb|instagram|tiktok|twitter|x|threads)\.(?:com|me|net)$/u;
/** Pages of those sites that are about a thing, not a person. */
const THING =
  /^\/(?:events?|groups?|watch|hashtag|p|reel|explore|search|help|policies|legal|business|video)\b|\/(?:posts|status|videos?|events)\//u;
const HIDDEN =
  /^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|ow\.ly|cutt\.ly|rb\.gy|shorturl\.at|s\.id|rebrand\.ly|x\.gd|00m\.in|tiny\.cc|t\.ly|v\.gd|adf\.ly|urlz\.fr|encr\.pw|dlvr\.it|linktr\.ee|buff\.ly|u\.to|clck\.ru|onl\.la|shope\.ee|s\.shopee\.\w+)$/u;
const PUBLIC_MAIL =
  /@(?:[\w-]+\.)*(?:go\.jp|lg\.jp|ac\.jp|ed\.jp|jp-mirai\.or\.jp|jp-mirai\.org|gov(?:\.\w\w)?)$/u;
/** What an association or office is written to at. */
const DESK_MAIL =
  /^(?:mailto:)?(?:info|office|contact|support|help|desk|inquiry|enquiries|kokusai|jimukyoku|soumu|soudan|volunteer)@(?!gmail|yahoo|hotmail|outlook|icloud|live|docomo|ezweb|softbank)/u;
/** Endings that are words too: a sentence that goes on without a space is no link. */
const SURE_ENDING =
  /\.(?:com|net|org|jp|vn|ph|br|mx|pe|cn|tw|mm|info|biz|app|xyz|shop|site|online|top|club|link|io|ly|gg|ee|gov|edu)$/u;

const SPELT_MAIL =
  /[a-z0-9][a-z0-9._+-]{1,40}\s*(?:@|[([]\s*(?:at|arroba)\s*[)\]]|\s(?:at|arroba|a còng|a cong|acong)\s|アットマーク|アット|あっとまーく|あっと|艾特)\s*(?:g\s?mail|yahoo|ymail|hotmail|outlook|i\s?cloud|live|docomo|ezweb|softbank|au|qq|163|126|proton(?:mail)?|mail)\s*(?:[.,。・]|[([]\s*(?:dot|ponto|punto)\s*[)\]]|\s?(?:dot|ponto|punto|chấm|cham|titik|tuldok|点)\s?|ドット|どっと|てん)?\s*(?:com|co|ne|net|org|jp|br|vn|id|ph|コム|こむ)?(?![a-z])/gu;
const MAILBOX =
  /(?:g\s?mail|yahoo|ymail|hotmail|outlook|i\s?cloud|docomo|ezweb|softbank|qq|163|126|proton)/u;
const SPELT_END = /(?:com|co|ne|net|org|jp|br|vn|id|ph|コム|こむ|gmail|g mail|ヤフー)$/u;

function kindOf(schema: string, url: string, raw: string): Link['kind'] | undefined {
  if (schema === 'mailto:') {
    return PUBLIC_MAIL.test(raw) || DESK_MAIL.test(raw) ? undefined : 'mail';
  }
  const [, host = '', path = ''] =
    /^(?:[a-z]*:)?\/\/(?:www\.|m\.)?([^/?#:]+)(?::\d+)?([^\s]*)/u.exec(url) ?? [];
  if (PERSON.test(host)) return 'person';
  if (PROFILE.test(host)) return path.length > 1 && !THING.test(path) ? 'person' : 'page';
  if (HIDDEN.test(host)) return 'hidden';
  if (
    schema === '' &&
    !raw.startsWith('www.') &&
    !SURE_ENDING.test(host) &&
    !/\.\w+\/\w/u.test(raw)
  ) {
    return undefined;
  }
  return 'page';
}

/** The links and mail addresses of a folded text, in order; written in words too. */
export function findLinks({ text }: Reading): Link[] {
  const links: Link[] = [];
  // Without one of these there is nothing to find, and most texts have none.
  if (/[a-z0-9]\.[a-z]|:\/\/|@/u.test(text)) {
    for (const { schema, url, raw, index, lastIndex } of linkify.match(text) ?? []) {
      const kind = kindOf(schema, url, raw);
      if (kind) links.push({ kind, start: index, end: lastIndex });
    }
  }
  if (!MAILBOX.test(text)) return links;
  for (const match of text.matchAll(SPELT_MAIL)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!SPELT_END.test(match[0]) || PUBLIC_MAIL.test(match[0])) continue;
    if (links.some((link) => link.start < end && link.end > start)) continue;
    links.push({ kind: 'mail', start, end });
  }
  return links;
}
