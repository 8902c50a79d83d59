import type { NoticeContent, ReadingLanguage } from '@friends/domain';
import { formatClock, formatDay } from '../../../i18n/format.ts';
import type { TextParams } from '../../../i18n/use-text.ts';
import { countText } from './told.ts';

/** A text of the namespace `notices`, and what fills it. */
interface Sentence {
  readonly key: string;
  readonly params?: TextParams;
}

const momentText = (time: number, reader: ReadingLanguage) =>
  `${formatDay(time, reader)} ${formatClock(time)}`;

/** What a notice says, in a sentence; what people wrote stands below it. */
export function sentenceOf(notice: NoticeContent, reader: ReadingLanguage): Sentence {
  const key = `told.${notice.type}`;
  switch (notice.type) {
    case 'search-matched': {
      const { count } = notice.params;
      return { key: 'matched', params: { count, number: countText(count) } };
    }
    case 'thread-opened':
    case 'message-received':
    case 'thanked':
      return { key, params: { nickname: notice.params.nickname } };
    case 'event-reminder':
    case 'event-changed':
    case 'training-reminder':
    case 'training-changed':
      return { key, params: { when: momentText(notice.params.startsAt, reader) } };
    case 'post-expiring':
      return { key, params: { day: formatDay(notice.params.at, reader) } };
    case 'like': {
      const { nickname, count } = notice.params;
      return count === 1
        ? { key, params: { nickname } }
        : { key: 'told.likes', params: { nickname, count } };
    }
    case 'second-helper': {
      const { step, nickname } = notice.params;
      return { key: `${key}.${step}`, params: { nickname } };
    }
    case 'commended':
      return { key, params: { year: notice.params.year } };
    case 'case-decided': {
      const { verdict, until } = notice.params;
      const day = until === undefined ? {} : { params: { day: formatDay(until, reader) } };
      return { key: `${key}.${verdict}`, ...day };
    }
    case 'case-question':
      return { key: `${key}.${notice.params.to}` };
    case 'appeal-decided':
    case 'report-decided':
      return { key: `${key}.${notice.params.outcome}` };
    case 'case-overdue':
      return { key, params: { number: countText(notice.params.count) } };
    case 'help-wanted':
      return { key: `${key}.${notice.params.reach}` };
    default:
      return { key };
  }
}

/** What fills a sentence, where whom it names may have gone meanwhile. */
export const naming = (params: TextParams | undefined, former: string): TextParams | undefined =>
  params?.['nickname'] === '' ? { ...params, nickname: former } : params;

/** What people wrote that a notice shows, most important first. */
export function quotesOf(notice: NoticeContent): readonly string[] {
  switch (notice.type) {
    case 'search-matched':
      return notice.params.titles;
    case 'message-received':
    case 'second-helper':
    case 'like':
    case 'badge':
    case 'feedback-answered':
    case 'report-decided':
    case 'case-grave':
    case 'case-overdue':
      return [];
    case 'case-decided':
      return [notice.params.quoted, notice.params.words].filter((text) => text !== '');
    case 'case-undone':
    case 'case-question':
    case 'appeal-decided':
    case 'moderator-note':
      return [notice.params.words].filter((text) => text !== '');
    case 'commended':
      return [notice.params.text];
    case 'event-message':
      return [notice.params.title, notice.params.text];
    case 'event-changed':
    case 'training-changed': {
      const { title, venue } = notice.params;
      return venue === undefined ? [title] : [title, venue];
    }
    default:
      return [notice.params.title];
  }
}
