import { useEffect, useState } from 'react';
import { textLanguage } from '@friends/domain';
import { getAuthLazy } from '../../firebase/session.ts';
import { furtherReading, useText } from '../../i18n/index.ts';
import { loadPlaces } from '../../places/places.ts';
import { draftBox } from '../../text/draft.ts';
import { focusField } from '../../ui/focus-field.ts';
import {
  JOIN_STEPS,
  checkStep,
  emptyJoinForm,
  isJoinForm,
  profileOf,
  stepOf,
} from './model/join-form.ts';
import type { JoinField, JoinForm, JoinProblems } from './model/join-form.ts';
import { refusalOf } from './model/refusal.ts';

const draft = draftBox<JoinForm>('friends.draft.join', isJoinForm);
const FIELDS: readonly string[] = ['adult', 'accepted', 'nickname', 'speaks', 'reads', 'home'];

/** The state of joining: what was entered, what is wrong with it, and the way from step to step. */
export function useJoin(onJoined: () => void) {
  const { language } = useText('member');
  const reading = furtherReading() ?? language;
  const [kept] = useState(() => draft.read());
  const [form, setForm] = useState(() => kept ?? emptyJoinForm(textLanguage(reading)));
  const [problems, setProblems] = useState<JoinProblems>({});
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    // What the last step needs is loaded while the first is read; a failure shows up there.
    getAuthLazy().catch(() => undefined);
    loadPlaces().catch(() => undefined);
  }, []);

  const keep = (next: JoinForm) => {
    setForm(next);
    draft.write(next);
  };
  const change = (part: Partial<JoinForm>) => {
    keep({ ...form, ...part });
    const rest = Object.entries(problems).filter(([field]) => !(field in part));
    setProblems(Object.fromEntries(rest));
    setRefusal(undefined);
  };
  const show = (found: JoinProblems, next: JoinForm) => {
    setProblems(found);
    keep(next);
    // The field is on the screen only once this step has been drawn.
    requestAnimationFrame(() => Object.keys(found).some(focusField));
  };
  const save = async () => {
    setBusy(true);
    try {
      const [{ saveProfile }, { byCode }] = await Promise.all([import('./data.ts'), loadPlaces()]);
      const home = byCode.get(form.home ?? '');
      if (home === undefined) return show({ home: 'home.none' }, form);
      await saveProfile(profileOf(form, reading), home, form.cell);
      draft.drop();
      onJoined();
    } catch (error) {
      const { field, problem } = refusalOf(error);
      if (field !== undefined && FIELDS.includes(field)) {
        const at = field as JoinField;
        show({ [at]: problem }, { ...form, step: stepOf(at) });
      } else setRefusal(problem);
    } finally {
      setBusy(false);
    }
  };
  const goOn = () => {
    setRefusal(undefined);
    const found = checkStep(form, form.step);
    if (Object.keys(found).length > 0) show(found, form);
    else if (form.step < JOIN_STEPS) keep({ ...form, step: form.step + 1 });
    else void save();
  };
  const goBack = () => keep({ ...form, step: Math.max(1, form.step - 1) });
  return { form, problems, refusal, busy, restored: kept !== undefined, change, goOn, goBack };
}
