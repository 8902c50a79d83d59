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

test('words of danger open no case by themselves', () => {
  const opened = answers.filter(
    ({ example, causes, signs }) =>
      example.danger === true &&
      example.reasons.length === 0 &&
      judge(causes, settingOf(example), signs).opensCase,
  );
  expect(opened.length).toBe(0);
});
