import { useState } from 'react';
import { draftBox } from '../text/draft.ts';

/**
 * A form as it is typed, kept on the phone so that neither a reload nor a failure loses it.
 * @param key names it among all that is kept
 * @param isForm tells whether what was kept, perhaps by an older version, still fits
 * @param begin what stands in it where nothing was kept
 */
export function useKeptForm<Form extends object>(
  key: string,
  isForm: (value: unknown) => value is Form,
  begin: () => Form,
) {
  const [box] = useState(() => draftBox(key, isForm));
  const [form, setForm] = useState(() => box.read() ?? begin());
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part };
    setForm(next);
    box.write(next);
  };
  /** It has gone out: nothing is kept any more, and the form goes on as `next`. */
  const settle = (next: Form = form) => {
    box.drop();
    setForm(next);
  };
  return { form, change, settle };
}
