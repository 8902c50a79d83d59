import {
  AUDIT_AT_ONCE,
  ANY_READING_LANGUAGES,
  AUDIENCES,
  CATEGORIES,
  FEEDBACK_KINDS,
  FORBIDDEN,
  GROUPS,
  JAPANESE_NEEDED,
  KINDS,
  LANGUAGES,
  LIMITS,
  NOTICE_KINDS,
  PERIODS,
  RADII_KM,
  READING_LANGUAGES,
  ROLES,
  SEARCH_RADII_KM,
  checkText,
  rolesFor,
} from '@friends/domain';
import { describe, expect, test } from 'vitest';
import { RULES } from './support/prepare.ts';

/** What a pattern finds in the rules, each time. @throws when it finds nothing */
function found(pattern: RegExp): string[] {
  const matches = [...RULES.matchAll(pattern)].map(([, group = '']) => group);
  if (matches.length === 0) throw new Error(`the rules hold nothing like ${pattern.source}`);
  return matches;
}

const numbers = (pattern: RegExp) => [...new Set(found(pattern).map(Number))];
const words = (pattern: RegExp) => {
  const [list = ''] = found(pattern);
  return [...list.matchAll(/'([^']+)'/gu)].map(([, word]) => word);
};

describe('the numbers of the rules are those of the domain', () => {
  const { pace } = LIMITS;
  test.each([
    ['title', /isText\(\w+\.title, (\d+)\)/gu, LIMITS.title],
    ['body', /isText\(\w+\.body, (\d+)\)/gu, LIMITS.body],
    ['venue', /isText\(event\.venue, (\d+)\)/gu, LIMITS.venue],
    ['message', /isText\(message\.text, (\d+)\)/gu, LIMITS.message],
    ['question', /isText\(question\.text, (\d+)\)/gu, LIMITS.question],
    ['why', /isText\(like\.why, (\d+)\)/gu, LIMITS.why],
    [
      'likes at once',
      /limit <= (50);\s+allow create: if iAmInGoodStanding\(\) && isLike/gu,
      LIMITS.likesAtOnce,
    ],
    ['event message', /isText\(word\.text, (\d+)\)/gu, LIMITS.eventMessage],
    [
      'attendances at once',
      /limit <= (100);\s+allow create: if iAmInGoodStanding\(\) && isAttendance/gu,
      LIMITS.attendancesAtOnce,
    ],
    [
      'seconds on the list',
      /attendance\.data\.createdAt \+ duration\.value\((\d+), 's'\)/gu,
      LIMITS.attendanceSeconds,
    ],
    ['languages spoken', /speaks\.size\(\) <= (\d+)/gu, LIMITS.speaks],
    ['capacity', /capacity <= (\d+)/gu, LIMITS.capacity],
    ['revisions', /post\.revision <= (\d+)/gu, LIMITS.revisions],
    ['days of an event', /startsAt \+ duration\.value\((\d\d), 'd'\)/gu, LIMITS.eventDays],
    ['weeks of repetition', /duration\.value\((\d+) \* 7, 'd'\)/gu, LIMITS.repeatWeeks],
    ['days ahead', /request\.time \+ duration\.value\((\d+), 'd'\)/gu, LIMITS.eventDaysAhead],
    ['seconds between posts', /last\.at \+ duration\.value\((\d+), 's'\)/gu, pace.postGap],
    ['posts a day', /succeeds\(next, last, duration\.value\(1, 'd'\), (\d+)\)/gu, pace.postsPerDay],
    ['threads a day', /isNewAccount\(\) \? \d+ : (\d+)/gu, pace.threadsPerDay],
    ['threads a day when new', /isNewAccount\(\) \? (\d+) :/gu, pace.threadsPerDayWhenNew],
    ['days of being new', /joinedAt\s+\+ duration\.value\((\d+), 'd'\)/gu, pace.newForDays],
    ['words of a search', /'words', 'a'\), (\d+)\)/gu, LIMITS.typedSearch],
    [
      'audit at once',
      /match \/audit\/[^}]+\} \{\s+allow list: if request\.query\.limit <= (\d+)/gu,
      AUDIT_AT_ONCE,
    ],
    ['notices at once', /request\.query\.limit <= (50)/gu, LIMITS.noticesAtOnce],
    ['feedback', /isText\(feedback\.text, (\d+)\)/gu, LIMITS.feedback],
    [
      'feedback a day',
      /lastWindow\('feedback'\), duration\.value\(1, 'd'\), (\d+)\)/gu,
      pace.feedbackPerDay,
    ],
    ['note of a report', /isText\(report\.get\('note', 'a'\), (\d+)\)/gu, LIMITS.reportNote],
    [
      'reports a day',
      /lastWindow\('report'\), duration\.value\(1, 'd'\), (\d+)\)/gu,
      pace.reportsPerDay,
    ],
    ['cases at once', /limit <= (50) && iModerate/gu, LIMITS.casesAtOnce],
    ['attached messages at once', /limit <= (100) && iModerate/gu, LIMITS.attachedAtOnce],
    ['days of statistics', /limit <= (400)/gu, LIMITS.statisticsDays],
    [
      'associations',
      /match \/associations\/[^}]+\} \{[^}]+limit <= (\d+)/gu,
      LIMITS.association.atOnce,
    ],
    ['publications', /limit <= (\d+) && mayReadPublication/gu, LIMITS.publicationsAtOnce],
    ['trainings', /limit <= (\d+) && mayReadTraining/gu, LIMITS.trainingsAtOnce],
    ['registrations', /limit <= (\d{4});/gu, LIMITS.registrationsAtOnce],
    ['remark', /isText\(feedback\.remark, (\d+)\)/gu, LIMITS.training.remark],
    ['seconds of thanks', /like\.createdAt \+ duration\.value\((\d+), 's'\)/gu, LIMITS.likeSeconds],
    [
      'seconds of being registered',
      /registration\.createdAt \+ duration\.value\((\d+), 's'\)/gu,
      LIMITS.attendanceSeconds,
    ],
    ['devices', /request\.query\.limit <= (5);/gu, LIMITS.devices],
    ['characters of a push token', /token\.matches\('\[!-~\]\{1,(\d+)\}'/gu, LIMITS.pushToken],
    ['saved searches', /request\.query\.limit <= (10);/gu, LIMITS.savedSearches],
    ['messages a minute', /duration\.value\(1, 'm'\), (\d+)\)/gu, pace.messagesPerMinute],
  ])('%s', (_, pattern, limit) => {
    expect(numbers(pattern)).toEqual([limit]);
  });
});

describe('the lists of the rules are those of the domain', () => {
  test.each([
    ['languages', /function languages\(\) \{\s+return \[([^\]]+)\]/gu, LANGUAGES],
    [
      'reading languages',
      /function readingLanguages\(\) \{\s+return \[([^\]]+)\]/gu,
      READING_LANGUAGES,
    ],
    ['kinds', /function kinds\(\) \{\s+return \[([^\]]+)\]/gu, KINDS],
    ['categories', /function categories\(\) \{\s+return \[([^\]]+)\]/gu, CATEGORIES],
    ['groups', /'group', '\w+'\) in \[([^\]]+)\]/gu, GROUPS],
    ['periods', /'when', '\w+'\) in \[([^\]]+)\]/gu, PERIODS],
    ['kinds of notices', /kinds\.hasOnly\(\[([^\]]+)\]/gu, NOTICE_KINDS],
    ['audiences', /post\.audience in \[([^\]]+)\]/gu, AUDIENCES],
    [
      'Japanese needed',
      /function levelsOfJapanese\(\) \{\s+return \[([^\]]+)\]/gu,
      JAPANESE_NEEDED,
    ],
    ['kinds of feedback', /feedback\.kind in \[([^\]]+)\]/gu, FEEDBACK_KINDS],
    ['who answers', /me\(\) \|\| iHaveRole\(\[([^\]]+)\]\)/gu, rolesFor('answer')],
    ['reasons of a report', /report\.reason in \[([^\]]+)\]/gu, [...FORBIDDEN, 'other']],
    [
      'who moderates',
      /function iModerate\(\) \{\s+return iAmInGoodStanding\(\) && iHaveRole\(\[([^\]]+)\]/gu,
      rolesFor('moderate'),
    ],
    ['who counts', /&& iHaveRole\(\[('moderator', 'admin')\]\);/gu, rolesFor('count')],
    [
      'who sees what was done',
      /match \/audit\/[^}]+\} \{[^}]+iHaveRole\(\[([^\]]+)\]\)/gu,
      rolesFor('audit'),
    ],
    [
      'who verifies',
      /match \/associations\/[^}]+\} \{[^}]+iHaveRole\(\[([^\]]+)\]\)/gu,
      rolesFor('verify'),
    ],
    ['who publishes', /published' \|\| iHaveRole\(\[([^\]]+)\]\)/gu, rolesFor('publish')],
    ['roles', /function myRole\(thread\) \{\s+return ([^;]+);/gu, ROLES],
  ])('%s', (_, pattern, list) => {
    expect(words(pattern)).toEqual([...list]);
  });

  test('languages of readers', () => {
    const more = words(/languages\(\)\.concat\(\[([^\]]+)\]\)/gu);
    expect([...LANGUAGES, ...more].sort()).toEqual([...ANY_READING_LANGUAGES].sort());
  });

  test('distances', () => {
    const [list = ''] = found(/kilometres in \[([^\]]+)\]/gu);
    expect(list.split(', ').map(Number)).toEqual([...RADII_KM]);
    expect(RADII_KM).toEqual(SEARCH_RADII_KM);
  });
});

/** The pattern that a function of the rules matches, as a pattern of ours. */
function patternOf(name: string): RegExp {
  const body = found(new RegExp(`function ${name}\\(text\\) \\{([^;]+);`, 'gu')).join('');
  const source = [...body.matchAll(/'((?:[^'\\]|\\.)+)'/gu)].map(([, part]) => part).join('');
  const ours = source.replaceAll('\\\\', '\\').replaceAll('\\x{', '\\u{');
  return new RegExp(`^(?:${ours})$`, 'u');
}

test('texts are refused for the same characters as in the domain', () => {
  const clean = patternOf('hasNoHiddenCharacters');
  const blank = patternOf('isBlank');
  const refused = (text: string) => !clean.test(text) || blank.test(text);
  const differing: string[] = [];
  for (let code = 0; code <= 0x1ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    const isRefusedHere = (text: string) => checkText(text, LIMITS.message) !== undefined;
    const texts = [character, `${character}a`, `a${character}a`, ` ${character}`];
    if (texts.some((text) => refused(text) !== isRefusedHere(text))) {
      differing.push(code.toString(16));
    }
  }
  expect(differing).toEqual([]);
});
