/** What somebody of the secretariat is; `staff/{uid}` says it, written in the console alone. */
export const STAFF_ROLES = ['moderator', 'admin', 'counsellor'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Who may do what. `firestore.rules` repeats it where something can be read without a call. */
const MAY = {
  /** Stories and announcements: write, correct, publish and withdraw them. */
  publish: ['admin'],
  /** Training sessions: plan, change and cancel them, see who comes, say who was there. */
  train: ['admin'],
  /** See who has helped how much, and commend those who have. */
  commend: ['admin'],
  /** Associations: say that they are who they say, and take that back. */
  verify: ['admin'],
  /** Find a member by the nickname. */
  find: ['admin'],
  /** What staff have done. */
  audit: ['admin'],
  /** The statistics. */
  count: ['moderator', 'admin'],
  /** Wishes and problems: read all of them and answer. */
  answer: ['moderator', 'admin', 'counsellor'],
  /** Cases: read them, and decide on them. */
  moderate: ['moderator', 'admin'],
  /** Take back what was decided on a case. */
  undo: ['admin'],
  /** The lists of words, and what is said of JP-MIRAI Assist. */
  rules: ['admin'],
} as const satisfies Readonly<Record<string, readonly StaffRole[]>>;

export type StaffTask = keyof typeof MAY;

/** Whether a value is one of the roles: the console lets anything be written. */
export const isStaffRole = (value: unknown): value is StaffRole =>
  STAFF_ROLES.some((role) => role === value);

/** Whether a role allows a task. */
export const mayDo = (role: StaffRole, task: StaffTask): boolean =>
  (MAY[task] as readonly StaffRole[]).includes(role);

/** Who may do a task. */
export const rolesFor = (task: StaffTask): readonly StaffRole[] => MAY[task];
