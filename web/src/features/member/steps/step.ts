import type { JoinForm, JoinProblems } from '../model/join-form.ts';

export interface StepProps {
  readonly form: JoinForm;
  readonly problems: JoinProblems;
  readonly onChange: (part: Partial<JoinForm>) => void;
}
