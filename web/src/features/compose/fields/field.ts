import type { PostForm } from '../model/form.ts';
import type { Problems } from '../model/check.ts';

export interface ComposerFieldProps {
  readonly form: PostForm;
  readonly problems: Problems;
  readonly change: (part: Partial<PostForm>) => void;
}
