import { LIMITS, RULES_VERSION, checkNickname, checkText } from '@friends/domain';
import type { Language, Member, Profile, Settings } from '@friends/domain';
import { checkLanguages } from './join-form.ts';

/** What a member can change about themselves, as typed. */
export interface ProfileForm {
  readonly nickname: string;
  readonly about: string;
  readonly speaks: readonly Language[];
  readonly reads: readonly Language[];
  /** JIS code. */
  readonly home: string;
  /** The home's cell, the municipality's own or a finer choice. */
  readonly cell: string;
}

export type ProfileField = keyof ProfileForm;

/** What is wrong with each field, as keys below `member:problems`. */
export type ProfileProblems = Readonly<Partial<Record<ProfileField, string>>>;

export const PROFILE_FIELDS: readonly ProfileField[] = [
  'nickname',
  'about',
  'speaks',
  'reads',
  'home',
  'cell',
];

/** The form as the servers last told it. */
export const profileForm = (member: Member, settings: Settings): ProfileForm => ({
  nickname: member.nickname,
  about: member.about ?? '',
  speaks: member.speaks,
  reads: member.reads,
  home: settings.home.code,
  cell: settings.home.geohash,
});

/** Whether two forms would be saved as the same profile. */
export const sameProfile = (a: ProfileForm, b: ProfileForm): boolean =>
  PROFILE_FIELDS.every((field) => String(a[field]).trim() === String(b[field]).trim());

/** What is wrong with a form, from top to bottom. */
export function checkProfile(form: ProfileForm): ProfileProblems {
  const nickname = checkNickname(form.nickname);
  const about = form.about.trim() === '' ? undefined : checkText(form.about, LIMITS.about);
  const found: Record<ProfileField, string | undefined> = {
    nickname: nickname && `nickname.${nickname}`,
    about: about && `about.${about}`,
    speaks: checkLanguages('speaks', form.speaks),
    reads: checkLanguages('reads', form.reads),
    home: undefined,
    cell: undefined,
  };
  const wrong = PROFILE_FIELDS.filter((field) => found[field] !== undefined);
  return Object.fromEntries(wrong.map((field) => [field, found[field]]));
}

/** What `saveProfile` takes; an empty text about oneself is none. */
export function changedProfile(form: ProfileForm, settings: Settings): Profile {
  const { nickname, about, speaks, reads, home } = form;
  return {
    nickname,
    speaks,
    reads,
    home,
    readingLanguage: settings.readingLanguage,
    acceptedRules: RULES_VERSION,
    adult: true,
    ...(about.trim() !== '' && { about }),
  };
}
