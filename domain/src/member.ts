import * as v from 'valibot';
import { ANY_READING_LANGUAGES, LANGUAGES } from './languages.ts';
import type { AnyReadingLanguage, Language } from './languages.ts';
import { LIMITS } from './limits.ts';
import { checkNickname } from './nickname.ts';
import type { NoticeKind } from './notice.ts';
import { checkText } from './text/check.ts';

/** Version of the rules of the house that joining accepts; raise it when their text changes. */
export const RULES_VERSION = 1;

/** Distances a member can choose, in kilometres. */
export const RADII_KM = [5, 10, 30, 50] as const;

/** What the `saveProfile` call takes. */
export interface Profile {
  readonly nickname: string;
  readonly speaks: readonly Language[];
  readonly reads: readonly Language[];
  /** JIS code of the home municipality. */
  readonly home: string;
  readonly readingLanguage: AnyReadingLanguage;
  readonly acceptedRules: number;
  readonly adult: true;
  readonly about?: string;
}

/** `members/{uid}` without its times: what every signed-in person may see of a member. */
export interface Member {
  readonly nickname: string;
  readonly speaks: readonly Language[];
  readonly reads: readonly Language[];
  /** Two digits, JIS X 0401. */
  readonly prefecture: string;
  readonly about?: string;
  readonly badges: Readonly<Record<string, unknown>>;
  readonly likes: number;
}

/** `members/{uid}/private/settings`: for the member alone. */
export interface Settings {
  readonly readingLanguage: AnyReadingLanguage;
  readonly home: { readonly code: string; readonly geohash: string };
  readonly radiusKm: number;
  readonly notify: boolean;
  /** What the member is not to be told of; absent: all is wanted. */
  readonly silenced?: readonly NoticeKind[];
  readonly acceptedRules: number;
  readonly adult: true;
}

const languages = (max: number, min: number) =>
  v.pipe(
    v.array(v.picklist(LANGUAGES)),
    v.minLength(min),
    v.maxLength(max),
    v.check((list) => new Set(list).size === list.length, 'duplicate'),
  );

/** Checks the input of `saveProfile`; unknown fields are refused. */
export const ProfileSchema = v.strictObject({
  nickname: v.pipe(
    v.string(),
    v.check((nickname) => checkNickname(nickname) === undefined, 'nickname'),
  ),
  speaks: languages(LIMITS.speaks, 1),
  reads: languages(LIMITS.reads, 0),
  home: v.pipe(v.string(), v.regex(/^\d{5}$/)),
  readingLanguage: v.picklist(ANY_READING_LANGUAGES),
  acceptedRules: v.literal(RULES_VERSION),
  adult: v.literal(true),
  about: v.optional(
    v.pipe(
      v.string(),
      v.check((about) => checkText(about, LIMITS.about) === undefined, 'about'),
    ),
  ),
});
