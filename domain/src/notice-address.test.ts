import { expect, test } from 'vitest';
import { noticeAddress, searchOfNotice } from './notice-address.ts';
import { isNoticeType, isSilenced, NOTICE_KINDS, postNoticeId } from './notice.ts';
import type { NoticeContent, SearchMatched } from './notice.ts';

const PARAMS: SearchMatched['params'] = {
  search: '3',
  language: 'vi',
  query: 'kind=event&words=b%C3%B3ng%20%C4%91%C3%A1&around=home&km=10',
  posts: ['a', 'b'],
  titles: ['Bóng đá', 'Đá bóng'],
  count: 2,
};
const POST = { post: 'p', title: 'ピクニック' };

test('what a notice says of its search is a search again', () => {
  expect(searchOfNotice(PARAMS)).toEqual({
    kind: 'event',
    words: 'bóng đá',
    area: { around: 'home', radiusKm: 10 },
  });
});

test('a notice leads to its search, in the language in which words were typed', () => {
  const type = 'search-matched';
  expect(noticeAddress({ type, params: PARAMS }, 'ja')).toBe(`/vi/?${PARAMS.query}`);
  const params = { ...PARAMS, query: 'kind=event' };
  expect(noticeAddress({ type, params }, 'ja')).toBe('/ja/?kind=event');
});

test.each<[NoticeContent, string]>([
  [{ type: 'message-received', params: { thread: 't', nickname: 'Linh' } }, '/my/threads/t'],
  [{ type: 'thread-opened', params: { ...POST, thread: 't', nickname: 'Linh' } }, '/my/threads/t'],
  [{ type: 'event-reminder', params: { ...POST, startsAt: 0 } }, '/my/posts/p'],
  [{ type: 'event-cancelled', params: POST }, '/my/?kind=event'],
  [{ type: 'post-expiring', params: { ...POST, at: 0 } }, '/my/mine'],
  [{ type: 'post-expired', params: POST }, '/my/mine'],
  [{ type: 'post-unanswered', params: POST }, '/my/rules'],
  [{ type: 'thanked', params: { ...POST, nickname: 'Linh' } }, '/my/threads'],
  [{ type: 'feedback-answered', params: { feedback: 'f' } }, '/my/feedback'],
  [{ type: 'like', params: { nickname: 'Linh', count: 1, since: 0 } }, '/my/thanks'],
  [{ type: 'badge', params: { badge: 'bridge' } }, '/my/thanks'],
  [{ type: 'case-undone', params: { case: 'post_p', words: '' } }, '/my/cases/post_p'],
  [{ type: 'case-question', params: { case: 'c', to: 'member', words: '' } }, '/my/cases/c'],
  [{ type: 'case-question', params: { case: 'c', to: 'reporters', words: '' } }, '/my/reports'],
  [
    { type: 'report-decided', params: { report: 'r', outcome: 'acted', reason: 'spam' } },
    '/my/reports',
  ],
  [{ type: 'case-grave', params: { case: 'c' } }, '/my/admin/cases/c'],
  [{ type: 'case-overdue', params: { count: 2 } }, '/my/admin/cases'],
  [{ type: 'moderator-note', params: { case: 'post_p', words: '' } }, '/my/cases/post_p'],
])('%j leads to %s', (notice, address) => {
  expect(noticeAddress(notice, 'my')).toBe(address);
});

test('all is wanted until a kind is silenced, and then the others still are', () => {
  expect(isSilenced({}, 'thread-opened')).toBe(false);
  expect(isSilenced({ silenced: ['messages'] }, 'thread-opened')).toBe(true);
  expect(isSilenced({ silenced: ['messages'] }, 'event-place')).toBe(false);
  expect(isSilenced({ silenced: NOTICE_KINDS }, 'thanked')).toBe(true);
  expect(isSilenced({ silenced: NOTICE_KINDS }, 'case-decided')).toBe(false);
});

test('notices about a post differ by type and occasion', () => {
  expect(postNoticeId('event-place', 'p')).toBe('event-place_p');
  expect(postNoticeId('event-changed', 'p', 3)).toBe('event-changed_p_3');
});

test.each([
  ['thanked', true],
  ['constructor', false],
  ['medal', false],
  [undefined, false],
])('whether %s is known: %s', (type, known) => {
  expect(isNoticeType(type)).toBe(known);
});
