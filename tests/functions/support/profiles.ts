import { HAMAMATSU } from './people.ts';

/** Nicknames are unique among all members there ever were; letters that look like no other. */
export const freshName = (name: string): string =>
  name + Array.from({ length: 10 }, () => 'bcdfghjkmn'[Math.floor(Math.random() * 10)]).join('');

/** What a phone sends to join. */
export const makeProfile = (nickname: string) => ({
  nickname,
  speaks: ['vi', 'ja'],
  reads: ['ja'],
  home: HAMAMATSU.code,
  readingLanguage: 'vi',
  acceptedRules: 1,
  adult: true,
});
