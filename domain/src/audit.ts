/**
 * What `audit/{id}` may say was done: who has a role; what became of stories, announcements and
 * sessions; answers, commendations, attendances and verified associations; cases, lists and the desk.
 */
export const AUDIT_ACTS = [
  ...(['role', 'save', 'correct', 'publish', 'withdraw', 'delete', 'plan', 'cancel'] as const),
  ...(['attendance', 'answer', 'commend', 'verify', 'unverify'] as const),
  ...(['take', 'release', 'decide', 'ask', 'note', 'appeal', 'grant', 'refuse', 'undo'] as const),
  ...(['open', 'list', 'desk'] as const),
] as const;
export type AuditAct = (typeof AUDIT_ACTS)[number];

/** Entries that are shown at once. `firestore.rules` repeats it. */
export const AUDIT_AT_ONCE = 50;
