import { judge } from '@friends/domain/moderation';
import { expect, test } from 'vitest';
import { readExamples, settingOf } from '../../tools/bench/moderation/examples.ts';
import {
  answersTo,
  figuresOf,
  listsByLanguage,
  missedOf,
} from '../../tools/bench/moderation/score.ts';

const answers = answersTo(readExamples('tests/moderation/examples'), await listsByLanguage());

test('the checker reaches its aims on the labelled examples', () => {
  expect(missedOf(figuresOf(answers))).toEqual([]);
});

/** A Portuguese text that is taken for an offer as well. */
const STILL_OPENED = 1;

test('words of danger open no case by themselves', () => {
  const opened = answers.filter(
    ({ example, causes }) =>
      example.danger === true &&
      example.reasons.length === 0 &&
      judge(causes, settingOf(example)).opensCase,
  );
  expect(opened.length).toBeLessThanOrEqual(STILL_OPENED);
});
