import type { Desk, DeskInput } from '@friends/domain';

/** What is said of JP-MIRAI Assist as it is typed: days that it is closed, one a line. */
export type DeskForm = Omit<DeskInput, 'closedOn'> & { readonly closedOn: string };

const FIELDS = ['url', 'phone', 'languages', 'weekdays', 'opens', 'closes', 'closedOn', 'numbers'];

/** The form for what is known. */
export const formOfDesk = ({ confirmedAt: _at, closedOn, ...desk }: Desk): DeskForm => ({
  ...desk,
  closedOn: closedOn.join('\n'),
});

/** What the form says. */
export const deskOfForm = ({ closedOn, ...form }: DeskForm): DeskInput => ({
  ...form,
  closedOn: closedOn.split(/\s+/).filter((day) => day !== ''),
});

/** Whether what was kept is such a form. */
export const isDeskForm = (value: unknown): value is DeskForm =>
  typeof value === 'object' && value !== null && FIELDS.every((field) => field in value);
