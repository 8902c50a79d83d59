import { withSource } from '../story.ts';
import type { Training } from './training.ts';

/** Two in the afternoon in Japan. */
export const STARTS = Date.parse('2026-12-05T14:00:00+09:00');

/** A session of two hours with two places, from which the tests begin. */
export const SESSION: Training = {
  ...withSource(undefined, 'ja', { title: '聞く力', body: '相談を受けたら' }),
  state: 'planned',
  startsAt: STARTS,
  endsAt: STARTS + 2 * 3_600_000,
  venue: '市民会館',
  online: false,
  languages: ['ja'],
  capacity: 2,
  going: 0,
  waiting: 0,
  attended: 0,
};
