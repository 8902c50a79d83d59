import type { ReadingLanguage } from './languages.ts';
import type { NoticeContent, SearchMatched } from './notice.ts';
import { searchOfAddress } from './search/search.ts';
import type { Search } from './search/search.ts';

/** The search that something matched. */
export function searchOfNotice({ query }: SearchMatched['params']): Search {
  const pairs = query.split('&').map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return [name, decodeURIComponent(value)] as const;
  });
  const values = new Map(pairs);
  return searchOfAddress((name) => values.get(name) ?? null);
}

/**
 * The results of a search, newest first. Typed words are in the search's language, so it opens in
 * that one; without words it opens in the reader's.
 */
function searchAddress(params: SearchMatched['params'], reader: ReadingLanguage): string {
  const language = searchOfNotice(params).words === undefined ? reader : params.language;
  return `/${language}/?${params.query}`;
}

/** Where a notice leads, for a reader of this language: to what can be done about it. */
export function noticeAddress(notice: NoticeContent, reader: ReadingLanguage): string {
  switch (notice.type) {
    case 'search-matched':
      return searchAddress(notice.params, reader);
    case 'thread-opened':
    case 'message-received':
    case 'second-helper':
      return `/${reader}/threads/${notice.params.thread}`;
    case 'training-reminder':
    case 'training-changed':
    case 'training-cancelled':
    case 'training-place':
      return `/${reader}/trainings/${notice.params.training}`;
    // Its post is shown to nobody any more.
    case 'event-cancelled':
      return `/${reader}/?kind=event`;
    // There it is kept, or opened again, with one tap.
    case 'post-expiring':
    case 'post-expired':
      return `/${reader}/mine`;
    case 'thanked':
      return `/${reader}/threads`;
    case 'feedback-answered':
      return `/${reader}/feedback`;
    case 'commended':
    case 'like':
    case 'badge':
      return `/${reader}/thanks`;
    case 'case-decided':
    case 'case-undone':
    case 'appeal-decided':
    case 'moderator-note':
      return `/${reader}/cases/${notice.params.case}`;
    case 'case-question':
      return notice.params.to === 'member'
        ? `/${reader}/cases/${notice.params.case}`
        : `/${reader}/reports`;
    case 'report-decided':
      return `/${reader}/reports`;
    case 'case-grave':
      return `/${reader}/admin/cases/${notice.params.case}`;
    case 'case-overdue':
      return `/${reader}/admin/cases`;
    // There it says what is forbidden, and how to reach JP-MIRAI Assist.
    case 'post-unanswered':
      return `/${reader}/rules`;
    default:
      return `/${reader}/posts/${notice.params.post}`;
  }
}
