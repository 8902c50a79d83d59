import { checkNickname, LIMITS, RULES_VERSION } from '@friends/domain';
import type { AnyReadingLanguage, Language, Profile } from '@friends/domain';

export const JOIN_STEPS = 3;

/** What somebody who joins has entered so far. */
export interface JoinForm {
  readonly step: number;
  readonly adult: boolean;
  readonly accepted: boolean;
  readonly nickname: string;
  readonly speaks: readonly Language[];
  readonly reads: readonly Language[];
  /** JIS code of the home municipality. */
  readonly home: string | undefined;
  /** The home's cell, where it was chosen finer than the municipality. */
  readonly cell?: string;
}

export type JoinField = Exclude<keyof JoinForm, 'step' | 'cell'>;

/** What is wrong with each field, as keys below `member:problems`. */
export type JoinProblems = Readonly<Partial<Record<JoinField, string>>>;

const FIELDS_OF_STEP: readonly (readonly JoinField[])[] = [
  ['adult', 'accepted'],
  ['nickname', 'speaks', 'reads'],
  ['home'],
];

/** The form to begin with: whoever reads the app in a language is likely to speak it. */
export const emptyJoinForm = (speaks: Language): JoinForm => ({
  step: 1,
  adult: false,
  accepted: false,
  nickname: '',
  speaks: [speaks],
  reads: [],
  home: undefined,
});

/** What is wrong with a list of languages. */
export function checkLanguages(
  field: 'speaks' | 'reads',
  languages: readonly Language[],
): string | undefined {
  if (field === 'speaks' && languages.length === 0) return 'speaks.none';
  return languages.length > LIMITS[field] ? `${field}.too-many` : undefined;
}

function problemOf(field: JoinField, form: JoinForm): string | undefined {
  switch (field) {
    case 'adult':
      return form.adult ? undefined : 'adult';
    case 'accepted':
      return form.accepted ? undefined : 'accept';
    case 'nickname': {
      const problem = checkNickname(form.nickname);
      return problem && `nickname.${problem}`;
    }
    case 'home':
      return form.home === undefined ? 'home.none' : undefined;
    default:
      return checkLanguages(field, form[field]);
  }
}

/** What is wrong on one step (1 to 3). */
export function checkStep(form: JoinForm, step: number): JoinProblems {
  const problems: Partial<Record<JoinField, string>> = {};
  for (const field of FIELDS_OF_STEP[step - 1] ?? []) {
    const problem = problemOf(field, form);
    if (problem !== undefined) problems[field] = problem;
  }
  return problems;
}

/** The step on which a field stands. */
export const stepOf = (field: JoinField): number =>
  FIELDS_OF_STEP.findIndex((fields) => fields.includes(field)) + 1;

/** What `saveProfile` takes, once every step is right. */
export function profileOf(form: JoinForm, readingLanguage: AnyReadingLanguage): Profile {
  return {
    nickname: form.nickname,
    speaks: form.speaks,
    reads: form.reads,
    home: form.home ?? '',
    readingLanguage,
    acceptedRules: RULES_VERSION,
    adult: true,
  };
}

/** Whether what was kept in the browser is such a form. */
export function isJoinForm(value: unknown): value is JoinForm {
  if (typeof value !== 'object' || value === null) return false;
  const form = value as Partial<JoinForm>;
  return (
    typeof form.step === 'number' &&
    typeof form.nickname === 'string' &&
    Array.isArray(form.speaks) &&
    Array.isArray(form.reads) &&
    (form.cell === undefined || /^[0-9b-hjkmnp-z]{5}$/.test(form.cell))
  );
}

/**
 * The path to go on to after joining: only within the app.
 * @param then as in the address; whoever writes the link chooses it
 */
export function safeThen(then: string | null, otherwise: string): string {
  return then !== null && /^\/[a-z]/.test(then) && !then.includes('\\') ? then : otherwise;
}
