import { useState } from 'react';
import type { Member, Settings } from '@friends/domain';
import { loadPlaces } from '../../places/places.ts';
import { draftBox } from '../../text/draft.ts';
import { focusField } from '../../ui/focus-field.ts';
import {
  PROFILE_FIELDS,
  changedProfile,
  checkProfile,
  profileForm,
  sameProfile,
} from './model/profile-form.ts';
import type { ProfileField, ProfileForm, ProfileProblems } from './model/profile-form.ts';
import { refusalOf } from './model/refusal.ts';

const isForm = (value: unknown): value is ProfileForm =>
  typeof value === 'object' && value !== null && PROFILE_FIELDS.every((field) => field in value);
const draft = draftBox<ProfileForm>('friends.draft.profile', isForm);

/** The state of the profile's form: what was typed, what is wrong with it, and saving it. */
export function useProfile(member: Member, settings: Settings, onSaved: () => void) {
  const saved = profileForm(member, settings);
  const [typed, setTyped] = useState(() => draft.read());
  const [problems, setProblems] = useState<ProfileProblems>({});
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = typed ?? saved;
  const changed = !sameProfile(form, saved);

  const change = (part: Partial<ProfileForm>) => {
    const next = { ...form, ...part };
    setTyped(next);
    draft.write(next);
    const rest = Object.entries(problems).filter(([field]) => !(field in part));
    setProblems(Object.fromEntries(rest));
    setRefusal(undefined);
  };
  const show = (found: ProfileProblems) => {
    setProblems(found);
    requestAnimationFrame(() => Object.keys(found).some(focusField));
  };
  const send = async () => {
    setBusy(true);
    try {
      const [{ saveProfile }, { byCode }] = await Promise.all([import('./data.ts'), loadPlaces()]);
      const home = byCode.get(form.home);
      if (home === undefined) return show({ home: 'home.none' });
      await saveProfile(changedProfile(form, settings), home, form.cell);
      draft.drop();
      setTyped(undefined);
      onSaved();
    } catch (error) {
      const { field, problem } = refusalOf(error);
      const known = PROFILE_FIELDS.includes(field as ProfileField);
      if (known) show({ [field as ProfileField]: problem });
      else setRefusal(problem);
    } finally {
      setBusy(false);
    }
  };
  const save = () => {
    setRefusal(undefined);
    const found = checkProfile(form);
    if (Object.keys(found).length > 0) show(found);
    else void send();
  };
  return { form, changed, problems, refusal, busy, change, save };
}
