import type { PaceKind } from '@friends/domain';
import type { OutboxEntry } from './plan.ts';

/** A field value as Firestore's REST protocol writes it. */
export type RestValue =
  | { readonly stringValue: string }
  | { readonly integerValue: string }
  | { readonly booleanValue: boolean }
  | { readonly mapValue: { readonly fields: Readonly<Record<string, RestValue>> } };

/** One write of a REST commit. */
export interface RestWrite {
  readonly update: { readonly name: string; readonly fields: Readonly<Record<string, RestValue>> };
  readonly updateMask?: { readonly fieldPaths: readonly string[] };
  readonly updateTransforms?: readonly {
    readonly fieldPath: string;
    readonly setToServerValue: 'REQUEST_TIME';
  }[];
  readonly currentDocument?: { readonly exists: boolean };
}

/** A window of the pace as this commit leaves it. */
export interface PaceStep {
  readonly kind: PaceKind;
  readonly id: string;
  /** With a message: its thread. */
  readonly thread?: string;
  readonly count: number;
  /** Whether the window goes on; else it begins with this commit. */
  readonly continues: boolean;
}

type Plain = string | number | boolean | { readonly [field: string]: Plain };

function restValue(value: Plain): RestValue {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { integerValue: String(value) };
  if (typeof value === 'boolean') return { booleanValue: value };
  return { mapValue: { fields: restFields(value) } };
}

function restFields(fields: Readonly<Record<string, Plain>>): Record<string, RestValue> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, restValue(value)]));
}

const serverTimes = (fieldPaths: readonly string[]) =>
  fieldPaths.map((fieldPath) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' }) as const);

function create(
  name: string,
  fields: Readonly<Record<string, Plain>>,
  times: readonly string[],
): RestWrite {
  return {
    update: { name, fields: restFields(fields) },
    updateTransforms: serverTimes(times),
    currentDocument: { exists: false },
  };
}

function payment(root: string, uid: string, steps: readonly PaceStep[]): RestWrite {
  const windows = steps.map(({ kind, id, thread, count }) => {
    const window: Record<string, Plain> = { id, ...(thread !== undefined && { thread }), count };
    return [kind, window] as const;
  });
  const times = steps.flatMap(({ kind, continues }) =>
    continues ? [`${kind}.at`] : [`${kind}.at`, `${kind}.windowStart`],
  );
  const fieldPaths = windows.flatMap(([kind, window]) =>
    Object.keys(window).map((field) => `${kind}.${field}`),
  );
  return {
    update: { name: `${root}/paces/${uid}`, fields: restFields(Object.fromEntries(windows)) },
    updateMask: { fieldPaths },
    updateTransforms: serverTimes(times),
  };
}

/** The writes that begin a thread: the inquiry, which is once per post and member, and the thread. */
function opening(root: string, entry: OutboxEntry): RestWrite[] {
  if (entry.inquiry === undefined) return [];
  const { post, author } = entry.inquiry;
  const inquiry = `${root}/inquiries/${post}_${entry.uid}`;
  const thread = {
    post,
    author,
    inquirer: entry.uid,
    state: 'open',
    read: {},
    unread: { author: 0, inquirer: 0 },
    spoke: { author: false, inquirer: false },
  };
  return [
    create(inquiry, { thread: entry.thread }, ['createdAt']),
    create(`${root}/threads/${entry.thread}`, thread, ['createdAt', 'updatedAt']),
  ];
}

/**
 * All that one message writes, to be committed together (docs/data-model.md).
 * @param root the database's documents, `projects/…/documents`
 * @param steps the windows of the pace that pay for it
 */
export function writesOf(
  root: string,
  entry: OutboxEntry,
  steps: readonly PaceStep[],
): RestWrite[] {
  const message = `${root}/threads/${entry.thread}/messages/${entry.id}`;
  const { from, text, hinted } = entry;
  const said = { from, text, ...(hinted && { hinted }) };
  return [
    ...opening(root, entry),
    create(message, said, ['createdAt']),
    payment(root, entry.uid, steps),
  ];
}
