/** What the id of a member who has gone begins with, where a conversation or a case keeps one. */
const FORMER = 'former-';

/** The id that stands for a member who has gone; it is nobody's uid: those have no hyphen. */
export const formerMemberId = (pseudonym: string): string => `${FORMER}${pseudonym}`;

/** Whether an id stands for a member who has gone. */
export const isFormerMember = (id: string): boolean => id.startsWith(FORMER);
