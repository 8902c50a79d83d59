import { draftBox } from '../../text/draft.ts';

/** The address a link was sent to, for the page that the link opens. */
export const mailBox = draftBox<string>(
  'friends.mail',
  (value): value is string => typeof value === 'string',
);
