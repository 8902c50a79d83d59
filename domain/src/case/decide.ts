import { LIMITS } from '../limits.ts';
import { mayDo } from '../staff.ts';
import type { StaffRole } from '../staff.ts';
import type { CaseAct } from './calls.ts';
import type { Case, Decision } from './case.ts';

const DAY_MS = 86_400_000;

/** Who of the staff does something with a case. */
export interface Decider {
  readonly uid: string;
  readonly pseudonym: string;
  readonly role: StaffRole;
}

/**
 * Why something cannot be done with a case as it is: somebody did something with it since it was
 * looked at; its state does not allow it; somebody else has taken it; it is about who would decide;
 * who decided would judge the appeal; for want of the role; there is nothing that could be hidden,
 * nobody who could be asked, or no room for more.
 */
export type CaseProblem =
  | 'changed'
  | 'state'
  | 'taken'
  | 'own'
  | 'same-person'
  | 'no-right'
  | 'nothing-to-hide'
  | 'nobody-to-ask'
  | 'too-many';

/** What becomes of a case by one step, and of the post or the message that it is about. */
export interface CaseStep {
  readonly case: Case;
  readonly thing: 'hide' | 'show' | 'keep';
}

export type CaseOutcome = CaseStep | { readonly problem: CaseProblem };

type Act<Kind extends CaseAct['kind']> = Extract<CaseAct, { readonly kind: Kind }>;
type Verdict = Act<'nothing'> | Act<'suspend'> | Extract<CaseAct, { readonly reason: unknown }>;

interface Asked {
  readonly one: Case;
  readonly by: Decider;
  readonly now: number;
}

const problem = (which: CaseProblem): CaseOutcome => ({ problem: which });

/** The case after a step; what a field of `change` has as undefined goes. */
export function caseWith(
  one: Case,
  change: { readonly [Field in keyof Case]?: Case[Field] | undefined },
  now: number,
): Case {
  const fields = { ...one, ...change, revision: one.revision + 1, updatedAt: now };
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as unknown as Case;
}

const keep = ({ one, now }: Asked, change: Parameters<typeof caseWith>[1]): CaseOutcome => ({
  case: caseWith(one, change, now),
  thing: 'keep',
});

const isUndecided = ({ state }: Case): boolean => state === 'open' || state === 'taken';

/** A case that somebody works on is theirs. */
const isOthers = ({ one, by }: Asked): boolean => one.state === 'taken' && one.assignee !== by.uid;

function take(asked: Asked): CaseOutcome {
  const { one, by } = asked;
  if (!isUndecided(one)) return problem('state');
  if (one.state === 'taken' && (one.assignee === by.uid || by.role !== 'admin')) {
    return problem('taken');
  }
  return keep(asked, { state: 'taken', assignee: by.uid });
}

function release(asked: Asked): CaseOutcome {
  const { one, by } = asked;
  if (one.state !== 'taken') return problem('state');
  if (isOthers(asked) && by.role !== 'admin') return problem('taken');
  return keep(asked, { state: 'open', assignee: undefined });
}

/** Once an admin has taken a decision back, an admin may decide anew; not after an appeal. */
function whyNotDecide(asked: Asked): CaseProblem | undefined {
  const { one, by } = asked;
  if (isOthers(asked)) return 'taken';
  if (isUndecided(one)) return undefined;
  if (one.state !== 'undone' || one.appeal?.outcome === 'granted') return 'state';
  return mayDo(by.role, 'undo') ? undefined : 'no-right';
}

function decisionOf(act: Verdict, { by, now }: Asked): Decision {
  return {
    verdict: act.kind,
    ...('reason' in act && { reason: act.reason }),
    ...(act.kind === 'suspend' && { days: act.days }),
    words: { text: act.words },
    by: by.uid,
    at: now,
  };
}

const forgetAt = (now: number): number => now + LIMITS.decision.forgetDays * DAY_MS;

/** Whatever is decided but `nothing` also hides the thing: it broke a rule. */
function decide(act: Verdict, asked: Asked): CaseOutcome {
  const { one, now } = asked;
  const why = whyNotDecide(asked);
  if (why !== undefined) return problem(why);
  // Of a member there is nothing to hide but what waits already.
  if (act.kind === 'hide' && one.target.kind === 'member' && !one.waitsHidden) {
    return problem('nothing-to-hide');
  }
  const decision = decisionOf(act, asked);
  const gone = { assignee: undefined, appeal: undefined, acknowledgedAt: undefined };
  const change = {
    state: 'decided',
    decision,
    forgetAt: forgetAt(now),
    undone: undefined,
  } as const;
  const thing = act.kind === 'nothing' ? 'show' : 'hide';
  return { case: caseWith(one, { ...change, ...gone }, now), thing };
}

function ask({ to, words }: Act<'ask'>, asked: Asked): CaseOutcome {
  const { one, by, now } = asked;
  if (isOthers(asked)) return problem('taken');
  if (!isUndecided(one) && one.state !== 'appealed') return problem('state');
  if (to === 'reporters' && one.reports === 0) return problem('nobody-to-ask');
  if (one.questions.length >= LIMITS.decision.questions) return problem('too-many');
  const question = { to, words: { text: words }, by: by.pseudonym, at: now, answers: [] };
  return keep(asked, { questions: [...one.questions, question] });
}

/** A word to the member, whatever the state: no sanction, and nothing is decided by it. */
function note({ words }: Act<'note'>, asked: Asked): CaseOutcome {
  const { one, by, now } = asked;
  const notes = one.notes ?? [];
  if (isOthers(asked)) return problem('taken');
  if (notes.length >= LIMITS.decision.notes) return problem('too-many');
  return keep(asked, { notes: [...notes, { words: { text: words }, by: by.pseudonym, at: now }] });
}

function judgeAppeal({ kind, words }: Act<'grant' | 'refuse'>, asked: Asked): CaseOutcome {
  const { one, by, now } = asked;
  if (one.state !== 'appealed' || one.appeal === undefined) return problem('state');
  if (one.decision?.by === by.uid) return problem('same-person');
  const outcome = kind === 'grant' ? ('granted' as const) : ('refused' as const);
  const appeal = {
    ...one.appeal,
    ...{ outcome, answer: { text: words }, by: by.uid, decidedAt: now },
  } as const;
  const state = kind === 'grant' ? 'undone' : 'decided';
  const next = caseWith(one, { state, appeal, forgetAt: forgetAt(now) }, now);
  return { case: next, thing: kind === 'grant' ? 'show' : 'keep' };
}

function undo({ words }: Act<'undo'>, { one, by, now }: Asked): CaseOutcome {
  if (!mayDo(by.role, 'undo')) return problem('no-right');
  if (one.state !== 'decided' && one.state !== 'appealed') return problem('state');
  const said = words === undefined ? {} : { words: { text: words } };
  const undone = { ...said, by: by.pseudonym, at: now };
  const next = caseWith(one, { state: 'undone', undone, forgetAt: forgetAt(now) }, now);
  return { case: next, thing: 'show' };
}

/**
 * What becomes of a case when a moderator does something with it.
 * @param seen the revision of the case that the moderator has looked at
 * @param now milliseconds
 * @returns the next case, or why it stays as it is
 */
export function decideCase(
  one: Case,
  act: CaseAct,
  { by, seen, now }: { readonly by: Decider; readonly seen: number; readonly now: number },
): CaseOutcome {
  const asked = { one, by, now };
  if (one.revision !== seen) return problem('changed');
  if (one.member === by.uid) return problem('own');
  switch (act.kind) {
    case 'take':
    case 'release':
      return act.kind === 'take' ? take(asked) : release(asked);
    case 'ask':
      return ask(act, asked);
    case 'note':
      return note(act, asked);
    case 'grant':
    case 'refuse':
      return judgeAppeal(act, asked);
    case 'undo':
      return undo(act, asked);
    default:
      return decide(act, asked);
  }
}
