import { describe, expect, it } from 'vitest';
import { afterTry, awakened, nextStep, outdated, pauseAfter, retried } from './plan.ts';
import type { OutboxEntry } from './plan.ts';

const NOW = 1_000_000;

function entry(id: string, change: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    id,
    uid: 'ana',
    thread: 'one',
    from: 'inquirer',
    text: `text of ${id}`,
    queuedAt: NOW,
    order: Number(id.slice(1)),
    state: 'queued',
    attempts: 0,
    notBefore: 0,
    ...change,
  };
}

describe('what to send next', () => {
  it('is nothing when nothing is queued', () => {
    expect(nextStep([], NOW)).toBeUndefined();
    const done = [entry('m1', { state: 'sent' }), entry('m2', { state: 'failed' })];
    expect(nextStep(done, NOW)).toBeUndefined();
  });

  it('is the oldest, whatever order the store gives', () => {
    const step = nextStep([entry('m2'), entry('m1'), entry('m3')], NOW);
    expect(step).toEqual({ kind: 'send', entry: entry('m1') });
  });

  it('never overtakes a waiting message of the same thread', () => {
    const waiting = entry('m1', { notBefore: NOW + 500, trouble: 'offline', attempts: 1 });
    expect(nextStep([waiting, entry('m2')], NOW)).toEqual({ kind: 'wait', until: NOW + 500 });
  });

  it('lets another thread go on meanwhile', () => {
    const waiting = entry('m1', { notBefore: NOW + 500 });
    const other = entry('m2', { thread: 'two' });
    expect(nextStep([waiting, other], NOW)).toEqual({ kind: 'send', entry: other });
  });

  it('does not let a failed message hold up those behind it', () => {
    const failed = entry('m1', { state: 'failed', refusal: 'refused' });
    expect(nextStep([failed, entry('m2')], NOW)).toEqual({ kind: 'send', entry: entry('m2') });
  });

  it('waits for the thread that is due first', () => {
    const entries = [
      entry('m1', { notBefore: NOW + 900 }),
      entry('m2', { thread: 'two', notBefore: NOW + 300 }),
    ];
    expect(nextStep(entries, NOW)).toEqual({ kind: 'wait', until: NOW + 300 });
  });
});

describe('after a try', () => {
  it('marks what was sent', () => {
    const sent = afterTry(entry('m1', { trouble: 'offline' }), { kind: 'sent' }, NOW, 0);
    expect(sent).toEqual(entry('m1', { state: 'sent', attempts: 1, notBefore: NOW }));
  });

  it('waits longer after each try without a connection', () => {
    let current = entry('m1');
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      current = afterTry(current, { kind: 'offline' }, NOW, 1);
      pauses.push(current.notBefore - NOW);
    }
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000]);
    expect(current).toMatchObject({ state: 'queued', trouble: 'offline' });
  });

  it('spreads pauses over half of their length', () => {
    expect(pauseAfter(3, 0)).toBe(2000);
    expect(pauseAfter(3, 1)).toBe(4000);
  });

  it('waits exactly as long as the pace says', () => {
    const paced = afterTry(entry('m1'), { kind: 'pace', waitSeconds: 42 }, NOW, 0.5);
    expect(paced).toMatchObject({ state: 'queued', trouble: 'pace', notBefore: NOW + 42_000 });
  });

  it('keeps the text of what was refused, with the reason', () => {
    const outcome = { kind: 'refused', refusal: 'asked-before', existing: 'two' } as const;
    const failed = afterTry(entry('m1'), outcome, NOW, 0);
    expect(failed).toMatchObject({
      state: 'failed',
      refusal: 'asked-before',
      existing: 'two',
      text: 'text of m1',
    });
  });
});

describe('waking up', () => {
  it('tries again at once what only lacked a connection', () => {
    const entries = [
      entry('m1', { trouble: 'offline', attempts: 6, notBefore: NOW + 60_000 }),
      entry('m2', { trouble: 'pace', attempts: 1, notBefore: NOW + 30_000 }),
      entry('m3', { state: 'failed', refusal: 'closed' }),
      entry('m4'),
    ];
    expect(awakened(entries)).toEqual([entry('m1')]);
  });

  it('puts a retry by hand behind what was written since', () => {
    const failed = entry('m1', { state: 'failed', refusal: 'refused', attempts: 3 });
    const again = retried(failed, NOW);
    expect(again).toEqual(entry('m1', { order: NOW }));
    expect(nextStep([again, entry('m2')], NOW)).toEqual({ kind: 'send', entry: entry('m2') });
  });

  it('drops sent entries after a while, and nothing else', () => {
    const old = entry('m1', { state: 'sent', notBefore: NOW - 61_000 });
    const fresh = entry('m2', { state: 'sent', notBefore: NOW - 1_000 });
    const failed = entry('m3', { state: 'failed', notBefore: 0 });
    expect(outdated([old, fresh, failed], NOW)).toEqual([old]);
  });
});
