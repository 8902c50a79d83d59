import { useRef, useState } from 'react';
import { Failure, failureCode } from '../../firebase/session.ts';
import type { FailureCode } from '../../firebase/session.ts';
import { loadPlaces } from '../../places/places.ts';
import type { DraftBox } from '../../text/draft.ts';
import { toUnicode } from '../../text/zawgyi.ts';
import { useTextCheck } from '../../safety/use-text-check.ts';
import { focusField } from '../../ui/focus-field.ts';
import { checkForm, firstProblem, writtenIn } from './model/check.ts';
import type { WrittenPost } from './data.ts';
import type { Problems } from './model/check.ts';
import { saidInForm } from './model/form.ts';
import type { PostForm } from './model/form.ts';
import type { KeptPost } from './model/kept.ts';

const TEXTS = ['title', 'body', 'venue'] as const;

interface ComposerOptions {
  readonly box: DraftBox<KeptPost>;
  /** What to begin with; its id is the post's. */
  readonly start: KeptPost;
  /** Where a post is edited, the beginning its event had, in milliseconds. */
  readonly startedAt?: number | undefined;
  readonly send: (id: string, draft: WrittenPost) => Promise<void>;
  readonly onSent: (id: string) => void;
}

export interface ComposerFailure {
  readonly code: FailureCode;
  /** With `pace`: when the next try can succeed, in milliseconds. */
  readonly until?: number;
}

/** Texts typed in Zawgyi, as Unicode; undefined where there is none. */
async function unicodeTexts(form: PostForm): Promise<Partial<PostForm> | undefined> {
  const texts = await Promise.all(TEXTS.map((field) => toUnicode(form[field])));
  if (!texts.some(({ converted }) => converted)) return undefined;
  return Object.fromEntries(TEXTS.map((field, index) => [field, texts[index]?.text ?? '']));
}

/** The state of the composer: what was typed, what is wrong with it, and sending it. */
export function useComposer({ box, start, startedAt, send, onSent }: ComposerOptions) {
  const [kept, setKept] = useState(start);
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<ComposerFailure>();
  const [converted, setConverted] = useState(false);
  const [busy, setBusy] = useState(false);
  const latest = useRef(kept);
  const sending = useRef(false);
  const { language } = writtenIn(kept.form);
  const check = useTextCheck({ text: saidInForm(kept.form), language });

  const keep = (next: KeptPost) => {
    latest.current = next;
    setKept(next);
    box.write(next);
  };
  const change = (part: Partial<PostForm>) => {
    keep({ ...latest.current, form: { ...latest.current.form, ...part } });
    setProblems((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))),
    );
    setFailure((before) => (before?.code === 'pace' ? before : undefined));
  };
  const toUnicodeNow = async () => {
    const before = latest.current.form;
    const texts = await unicodeTexts(before);
    // What was typed meanwhile is not overwritten; leaving the field converts it again.
    if (texts === undefined || TEXTS.some((key) => latest.current.form[key] !== before[key]))
      return;
    change(texts);
    setConverted(true);
  };
  const trySending = async () => {
    await toUnicodeNow();
    const { byCode } = await loadPlaces().catch(() => {
      throw new Failure('offline');
    });
    const { id, form } = latest.current;
    const checked = checkForm(form, Date.now(), (code) => byCode.has(code), startedAt);
    if (checked.draft === undefined) {
      setProblems(checked.problems);
      const first = firstProblem(checked.problems);
      requestAnimationFrame(() => first !== undefined && focusField(first));
      return;
    }
    setProblems({});
    const passed = await check.pass(saidInForm(form));
    if (passed === 'held') return;
    await send(id, { ...checked.draft, ...(passed === 'hinted' && { hinted: true }) });
    box.drop();
    onSent(id);
  };
  const submit = async () => {
    // A second tap may come before the button has been drawn as busy.
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      await trySending();
    } catch (error) {
      const wait = error instanceof Failure ? error.waitSeconds : undefined;
      setFailure({
        code: failureCode(error),
        ...(wait !== undefined && { until: Date.now() + wait * 1000 }),
      });
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  const startOver = (next: KeptPost) => {
    box.drop();
    latest.current = next;
    setKept(next);
    setProblems({});
    setFailure(undefined);
    setConverted(false);
  };
  return {
    form: kept.form,
    problems,
    failure,
    converted,
    busy,
    check,
    change,
    // Sending converts again, and tells if it cannot.
    leaveText: () => void toUnicodeNow().catch(() => undefined),
    submit: () => void submit(),
    startOver,
  };
}

export type ComposerState = ReturnType<typeof useComposer>;
