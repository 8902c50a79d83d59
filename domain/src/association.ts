import { isValidPhoneNumber, parsePhoneNumberWithError } from 'libphonenumber-js/core';
import type { MetadataJson } from 'libphonenumber-js/core';
import * as v from 'valibot';
import { parse } from './calls.ts';
import type { Parsed } from './calls.ts';
import { LIMITS } from './limits.ts';
import regions from './moderation/contact/telephone-regions.json';
import { nicknameSkeleton, normaliseNickname } from './nickname.ts';
import { checkText, tidyText } from './text/check.ts';
import { TRAINING_LINK } from './training/calls.ts';

/** `associations/{uid}` without its time: who a verified association really is, for members to see. */
export interface Association {
  /** Its real name, as it stands in its statutes or at its door. */
  readonly name: string;
  /** A public telephone in Japan, as it is dialled there: 03-1234-5678. */
  readonly telephone: string;
  /** An address of its own on the web. */
  readonly link: string;
}

/** What libphonenumber-js ships of some countries, Japan among them. */
const metadata = regions as unknown as MetadataJson;

/**
 * A telephone in Japan as it is dialled there, however it was typed: in full width, with +81.
 * @returns undefined where it is none
 */
function telephoneInJapan(typed: string): string | undefined {
  const plain = typed.normalize('NFKC');
  if (!isValidPhoneNumber(plain, 'JP', metadata)) return undefined;
  const number = parsePhoneNumberWithError(plain, 'JP', metadata);
  return number.country === 'JP' ? number.formatNational() : undefined;
}

const member = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,128}$/));

const AssociationCallSchema = v.variant('act', [
  v.strictObject({
    act: v.literal('verify'),
    member,
    name: v.pipe(
      v.string(),
      v.check((name) => checkText(name, LIMITS.association.name) === undefined),
      v.transform(tidyText),
    ),
    telephone: v.pipe(
      v.string(),
      v.maxLength(40),
      v.check((typed) => telephoneInJapan(typed) !== undefined),
      v.transform((typed) => telephoneInJapan(typed) ?? ''),
    ),
    link: v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(LIMITS.association.link),
      v.regex(TRAINING_LINK),
    ),
  }),
  v.strictObject({ act: v.literal('withdraw'), member }),
]);
/** What the secretariat says of an association: verified anew says what has changed. */
export type AssociationCall = v.InferOutput<typeof AssociationCallSchema>;

/**
 * The input of `editAssociation`, checked and tidied. Problems of `name` are those of `checkText`;
 * elsewhere invalid.
 */
export function parseAssociationCall(input: unknown): Parsed<AssociationCall> {
  const parsed = parse(AssociationCallSchema as v.GenericSchema<unknown, AssociationCall>, input);
  if ('value' in parsed) return parsed;
  const { field } = parsed.issue;
  const { name } = Object(input) as Record<string, unknown>;
  const problem =
    field === 'name' && typeof name === 'string' && checkText(name, LIMITS.association.name);
  return { issue: { field, problem: problem || 'invalid' } };
}

const FindSchema = v.strictObject({
  nickname: v.pipe(
    v.string(),
    v.maxLength(2 * LIMITS.nickname.max),
    v.transform((typed) => nicknameSkeleton(normaliseNickname(typed))),
    v.minLength(1),
  ),
});

/**
 * The input of `findMember`, checked: the form in which nicknames that look alike are equal, of
 * which there is one member at most.
 */
export const parseFindMember = (input: unknown): Parsed<{ readonly nickname: string }> =>
  parse(FindSchema as v.GenericSchema<unknown, { readonly nickname: string }>, input);
