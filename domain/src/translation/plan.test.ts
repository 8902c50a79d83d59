import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, READING_LANGUAGES } from '../languages.ts';
import { memoryText, planListings, planRequests, publishTargets } from './plan.ts';

const sourceFor = (plans: ReturnType<typeof planListings>, language: string) =>
  plans.find((plan) => plan.language === language)?.source;

describe('planListings', () => {
  it('makes ten listings of a Japanese post, with readings for Easy Japanese', () => {
    const plans = planListings('ja', false);
    expect(plans.map((plan) => plan.language)).toEqual([...READING_LANGUAGES]);
    expect(sourceFor(plans, 'ja')).toBe('original');
    expect(sourceFor(plans, 'ja-easy')).toBe('readings');
    expect(sourceFor(plans, 'my')).toBe('machine');
  });

  it('prefers the Easy Japanese an author wrote', () => {
    expect(sourceFor(planListings('ja', true), 'ja-easy')).toBe('author');
    expect(sourceFor(planListings('vi', true), 'ja-easy')).toBe('author');
  });

  it('adds an eleventh listing for a language beyond the ten', () => {
    const plans = planListings('ne', false);
    expect(plans).toHaveLength(11);
    expect(sourceFor(plans, 'ne')).toBe('original');
    expect(sourceFor(plans, 'ja')).toBe('machine');
  });
});

describe('publishTargets', () => {
  it('never contains the language of the post', () => {
    for (const language of LANGUAGES) expect(publishTargets(language)).not.toContain(language);
    expect(publishTargets('ja')).toHaveLength(8);
    expect(publishTargets('ne')).toHaveLength(9);
  });
});

describe('planRequests', () => {
  it('asks for one request a target, each distinct text once', () => {
    expect(planRequests(['a', 'b', 'a', ' '], ['en', 'vi'], new Map())).toEqual([
      { target: 'en', texts: ['a', 'b'] },
      { target: 'vi', texts: ['a', 'b'] },
    ]);
  });

  it('asks only for the field that was edited', () => {
    const known = new Map([['body', { en: 'x', vi: 'y' }]]);
    expect(planRequests(['new title', 'body'], ['en', 'vi'], known)).toEqual([
      { target: 'en', texts: ['new title'] },
      { target: 'vi', texts: ['new title'] },
    ]);
  });

  it('asks for nothing once all answers are known, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.subarray([...LANGUAGES]), (texts, targets) => {
        const known = new Map<string, Record<string, string>>();
        for (const request of planRequests(texts, targets, known)) {
          for (const text of request.texts) {
            known.set(text, { ...known.get(text), [request.target]: 'done' });
          }
        }
        expect(planRequests(texts, targets, known)).toEqual([]);
      }),
    );
  });
});

describe('memoryText', () => {
  it('joins composed and decomposed forms, line ends and outer space', () => {
    expect(memoryText(' bóng đá\r\n')).toBe(memoryText('bóng đá'));
  });
});
