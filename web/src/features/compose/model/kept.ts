import { CLIENT_ID } from '@friends/domain';
import type { PostForm } from './form.ts';

/** A draft as kept in the browser: the id is made once, so that trying again never posts twice. */
export interface KeptPost {
  readonly id: string;
  readonly form: PostForm;
}

/** Whether what was kept in the browser is such a draft. */
export function isKeptPost(value: unknown): value is KeptPost {
  if (typeof value !== 'object' || value === null) return false;
  const { id, form } = value as Partial<KeptPost>;
  if (typeof id !== 'string' || !CLIENT_ID.test(id)) return false;
  if (typeof form !== 'object' || form === null) return false;
  const texts = [
    form.kind,
    form.title,
    form.body,
    form.day,
    form.start,
    form.end,
    form.venue,
    form.until,
  ];
  return texts.every((text) => typeof text === 'string') && Array.isArray(form.speaks);
}
