/** One expression in the emulator's coverage report, with the values it was seen to have. */
export interface Expression {
  readonly sourcePosition: {
    readonly line: number;
    readonly currentOffset: number;
    readonly endOffset: number;
  };
  readonly values?: readonly { readonly value: Readonly<Record<string, unknown>> }[];
  readonly children?: readonly Expression[];
}

export interface CoverageReport {
  readonly report: readonly Expression[];
}

/** The report counts an error as an empty value, and nothing evaluated as none. */
function valuesOf({ values = [] }: Expression): unknown[] {
  return values
    .filter(({ value }) => Object.keys(value).length > 0 && !('undefined' in value))
    .map(({ value }) => value);
}

const withDescendants = (expression: Expression): Expression[] => [
  expression,
  ...(expression.children ?? []).flatMap(withDescendants),
];

const textOf = (rules: string, { sourcePosition: at }: Expression): string =>
  `line ${at.line}: ${rules.slice(at.currentOffset, at.endOffset + 1).replace(/\s+/gu, ' ')}`;

/** The expressions that were never evaluated to anything. */
export function unevaluated(rules: string, { report }: CoverageReport): string[] {
  return report
    .flatMap(withDescendants)
    .filter((expression) => valuesOf(expression).length === 0)
    .map((expression) => textOf(rules, expression));
}

const ALLOW = /allow [a-z, ]+:\s*if\s+$/u;

const has = (expression: Expression, value: boolean) =>
  valuesOf(expression).some((seen) => (seen as { boolValue?: boolean }).boolValue === value);

/** The conditions of `allow` statements; a mere `true` is not reported. */
export function conditionsOfAllow(rules: string, { report }: CoverageReport): Expression[] {
  return report.filter((expression) =>
    ALLOW.test(rules.slice(0, expression.sourcePosition.currentOffset)),
  );
}

/** The `allow` statements that never allowed or never refused. */
export function oneSided(rules: string, coverage: CoverageReport): string[] {
  return conditionsOfAllow(rules, coverage)
    .filter((condition) => !has(condition, true) || !has(condition, false))
    .map((condition) => textOf(rules, condition));
}
