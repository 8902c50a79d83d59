import type { Cause, Reason, Setting, Sign } from './cause.ts';

/** The id prefix of rules that find the writer's own telephone number, mail address or handle. */
const OWN = 'own-';
/** So many hints of one reason say what one of them does not. */
const HINTS_FOR_A_CASE = 2;

/** What follows from the causes of a text. */
export interface Judgement {
  /** The page does not send it. */
  readonly stops: boolean;
  /** The writer is told to mind whom they give it to, and no more. */
  readonly cautions: boolean;
  /** A moderator looks at it. */
  readonly opensCase: boolean;
  /** Nobody else sees it until a moderator has. */
  readonly hides: boolean;
}

const isOwn = ({ rule }: Cause): boolean => rule.startsWith(OWN);

const harmsOthers = ({ weight, reason }: Cause): boolean =>
  weight === 'grave' || (weight === 'case' && reason === 'personal-data');

function addUp(hints: readonly Cause[]): boolean {
  const rules = new Map<Reason, Set<string>>();
  for (const { reason, rule } of hints) {
    rules.set(reason, (rules.get(reason) ?? new Set()).add(rule));
  }
  return [...rules.values()].some(({ size }) => size >= HINTS_FOR_A_CASE);
}

/**
 * What follows from the causes of a text where it stands. Whoever seems to be in danger is not
 * treated as somebody who does wrong: nothing of theirs is hidden before a human has seen it, and
 * only the gravest, and anybody's numbers given away, are brought before one.
 * @param signs of danger in the same text
 */
export function judge(
  causes: readonly Cause[],
  setting: Setting,
  signs: readonly Sign[] = [],
): Judgement {
  const isFreeToGive = setting.kind === 'message' && setting.bothWrote;
  const own = causes.some(isOwn);
  const others = causes.filter((cause) => !isOwn(cause));
  const grave = others.some(({ weight }) => weight === 'grave');
  const stopsOwn = own && !isFreeToGive;
  const isInDanger = signs.length > 0;
  const weighed = isInDanger ? others.filter(harmsOthers) : others;
  return {
    stops: grave || stopsOwn,
    cautions: own && isFreeToGive,
    opensCase:
      stopsOwn ||
      weighed.some(({ weight }) => weight !== 'hint') ||
      addUp(weighed.filter(({ weight }) => weight === 'hint')),
    hides: !isInDanger && (grave || (stopsOwn && setting.kind === 'post')),
  };
}
