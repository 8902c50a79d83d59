import { expect, test } from 'vitest';
import type { AuditAct } from '@friends/domain';
import { detailOf, placeOf } from './done.ts';

test.each<[AuditAct, string | undefined, object | undefined]>([
  ['commend', 'commended-2026', { key: 'common:badge.commended', params: { year: '2026' } }],
  ['role', 'moderator', { key: 'admin:roles.moderator' }],
  ['role', 'none', { words: '–' }],
  ['attendance', 'absent', { key: 'admin-trainings:standings.absent' }],
  ['decide', 'hide', { key: 'cases:verdicts.hide' }],
  ['correct', 'pt', { words: 'Português' }],
  ['list', 'my 12', { words: 'မြန်မာဘာသာ 12' }],
  ['save', undefined, undefined],
])('%s %s is told as %j', (act, what, told) => {
  expect(detailOf(act, what)).toEqual(told);
});

test.each<[AuditAct, string, string | undefined, string | undefined]>([
  ['save', 'stories/a1', 'admin:nav.stories.title', 'stories/a1'],
  ['save', 'announcements/a1', 'admin:nav.stories.title', 'announcements/a1'],
  ['delete', 'stories/a1', 'admin:nav.stories.title', undefined],
  ['decide', 'cases/post_a1', 'admin:nav.cases.title', 'cases/post_a1'],
  ['answer', 'feedback/a1', 'admin:nav.feedback.title', 'feedback'],
  ['role', 'staff', undefined, undefined],
])('%s on %s stands at %s, %s', (act, on, key, path) => {
  expect([placeOf(act, on)?.key, placeOf(act, on)?.path]).toEqual([key, path]);
});
