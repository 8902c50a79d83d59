import type { Cause, Reason, Setting } from './cause.ts';

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

function addUp(hints: readonly Cause[]): boolean {
  const rules = new Map<Reason, Set<string>>();
  for (const { reason, rule } of hints) {
    rules.set(reason, (rules.get(reason) ?? new Set()).add(rule));
  }
  return [...rules.values()].some(({ size }) => size >= HINTS_FOR_A_CASE);
}

/** What follows from the causes of a text where it stands. */
export function judge(causes: readonly Cause[], setting: Setting): Judgement {
  const isFreeToGive = setting.kind === 'message' && setting.bothWrote;
  const own = causes.some(isOwn);
  const others = causes.filter((cause) => !isOwn(cause));
  const grave = others.some(({ weight }) => weight === 'grave');
  const stopsOwn = own && !isFreeToGive;
  return {
    stops: grave || stopsOwn,
    cautions: own && isFreeToGive,
    opensCase:
      stopsOwn ||
      others.some(({ weight }) => weight !== 'hint') ||
      addUp(others.filter(({ weight }) => weight === 'hint')),
    hides: grave || (stopsOwn && setting.kind === 'post'),
  };
}
