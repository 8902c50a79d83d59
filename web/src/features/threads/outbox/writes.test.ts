import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from './plan.ts';
import { readAnswer } from './rest.ts';
import { writesOf } from './writes.ts';

const ROOT = 'projects/p/databases/(default)/documents';
const message: OutboxEntry = {
  id: 'm1',
  uid: 'ana',
  thread: 't1',
  from: 'inquirer',
  text: 'Olá!',
  queuedAt: 1,
  order: 1,
  state: 'queued',
  attempts: 0,
  notBefore: 0,
};
const paid = { kind: 'message', id: 'm1', thread: 't1', count: 2, continues: true } as const;

describe('the writes of a message', () => {
  it('are the message, made once, and the pace that names it', () => {
    const [created, payment, ...rest] = writesOf(ROOT, message, [paid]);
    expect(rest).toEqual([]);
    expect(created).toEqual({
      update: {
        name: `${ROOT}/threads/t1/messages/m1`,
        fields: { from: { stringValue: 'inquirer' }, text: { stringValue: 'Olá!' } },
      },
      updateTransforms: [{ fieldPath: 'createdAt', setToServerValue: 'REQUEST_TIME' }],
      currentDocument: { exists: false },
    });
    expect(payment?.update.name).toBe(`${ROOT}/paces/ana`);
  });

  it('tell where the writer had been shown a hint', () => {
    const [created] = writesOf(ROOT, { ...message, hinted: true }, [paid]);
    expect(created?.update.fields.hinted).toEqual({ booleanValue: true });
  });

  it('leave the beginning of a window that goes on as it is', () => {
    const payment = writesOf(ROOT, message, [paid])[1];
    expect(payment?.updateMask?.fieldPaths).toEqual([
      'message.id',
      'message.thread',
      'message.count',
    ]);
    expect(payment?.updateTransforms?.map(({ fieldPath }) => fieldPath)).toEqual(['message.at']);
  });

  it('begin a new window where the old one is over', () => {
    const payment = writesOf(ROOT, message, [{ ...paid, count: 1, continues: false }])[1];
    expect(payment?.updateTransforms?.map(({ fieldPath }) => fieldPath)).toEqual([
      'message.at',
      'message.windowStart',
    ]);
  });

  it('open the thread in the same commit when it is the first', () => {
    const first = { ...message, inquiry: { post: 'p1', author: 'yuki' } };
    const thread = { kind: 'thread', id: 't1', count: 1, continues: false } as const;
    const writes = writesOf(ROOT, first, [thread, paid]);
    expect(writes.map(({ update }) => update.name.slice(ROOT.length + 1))).toEqual([
      'inquiries/p1_ana',
      'threads/t1',
      'threads/t1/messages/m1',
      'paces/ana',
    ]);
    expect(writes[1]?.update.fields).toMatchObject({
      author: { stringValue: 'yuki' },
      inquirer: { stringValue: 'ana' },
      read: { mapValue: { fields: {} } },
    });
  });
});

describe('the answer of a read', () => {
  it('comes in the order asked, with plain values and the clock of the server', () => {
    const parts = [
      { missing: 'b', readTime: '2026-01-01T00:00:01Z' },
      {
        found: {
          name: 'a',
          fields: {
            count: { integerValue: '3' },
            window: { mapValue: { fields: { at: { timestampValue: '2026-01-01T00:00:00Z' } } } },
          },
        },
        readTime: '2026-01-01T00:00:01Z',
      },
    ];
    expect(readAnswer(parts, ['a', 'b'])).toEqual({
      documents: [{ count: 3, window: { at: Date.UTC(2026, 0, 1) } }, undefined],
      at: Date.UTC(2026, 0, 1, 0, 0, 1),
    });
  });
});
