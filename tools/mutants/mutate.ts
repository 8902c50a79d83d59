import { bare, blanked, blocks, outside, parts } from './source.ts';
import type { Block, Span } from './source.ts';

/** The rules with one thing wrong in them. */
export interface Mutant {
  readonly line: number;
  /** What was there, and what stands there instead. */
  readonly change: string;
  readonly rules: string;
  /** The lines that are broken, and the name of the function they are in. */
  readonly about: string;
  /** The matches that can tell, by their paths in the rules. */
  readonly matches: readonly string[];
}

interface Edit extends Span {
  readonly by: string;
}

const REGION = /(?:\breturn\b|\blet \w+ =|\ballow [a-z, ]+: if\b)([^;]*);/gu;
const CONDITION =
  /[=!]=|<=|>=|[<>]| in | is |^!|^(?:is|has|may|says|changes|names|pays|begins|goes|succeeds|marks|opens|iAm)\w*\(|\.(?:matches|hasOnly|hasAll)\(|^exists/u;

/** Each condition dropped: an operand of `&&` to `true`, one of `||` to `false`, a choice to either side. */
function ofCondition(source: string, span: Span): Edit[] {
  const whole = bare(source, span);
  const [question] = outside(source, whole, '?');
  if (question !== undefined) {
    const [colon = whole.end] = outside(source, { start: question, end: whole.end }, ':');
    const sides = parts({ start: question + 1, end: whole.end }, [colon], 1);
    return sides.map((side) => ({ ...whole, by: source.slice(side.start, side.end).trim() }));
  }
  const either = outside(source, whole, '||');
  if (either.length > 0) {
    const operands = parts(whole, either, 2).map((operand) => bare(source, operand));
    const dropped = operands.map((operand) => ({ ...operand, by: 'false' }));
    return [...dropped, ...operands.flatMap((operand) => ofCondition(source, operand))];
  }
  const all = outside(source, whole, '&&');
  if (all.length > 0) {
    return parts(whole, all, 2).flatMap((operand) => ofCondition(source, operand));
  }
  const text = source.slice(whole.start, whole.end);
  return CONDITION.test(text) ? [{ ...whole, by: 'true' }] : [];
}

const regions = (source: string): Span[] =>
  [...source.matchAll(REGION)].map((found) => {
    const end = found.index + found[0].length - 1;
    return { start: end - (found[1] ?? '').length, end };
  });

/** Each `allow` loosened. */
const ofAllow = (source: string): Edit[] =>
  [...source.matchAll(/\ballow [a-z, ]+: if([^;]*);/gu)]
    .filter(([, condition = '']) => condition.trim() !== 'true')
    .map((found) => {
      const end = found.index + found[0].length - 1;
      return { start: end - (found[1] ?? '').length, end, by: ' true' };
    });

/** Each number moved by one; durations doubled and halved, since clocks go on. */
function ofNumbers(rules: string, source: string): Edit[] {
  return [...source.matchAll(/(?<![\w.])\d+(?!\w)/gu)].flatMap((found): Edit[] => {
    const span = { start: found.index, end: found.index + found[0].length };
    const value = Number(found[0]);
    const before = rules.slice(0, span.start);
    const [duration, unit = ''] = /^, '(\w)'/u.exec(rules.slice(span.end)) ?? [];
    if (before.endsWith('timestamp.value(') || before.endsWith(')[')) return [];
    if (duration && before.endsWith('duration.value(')) return ofDuration(span, value, unit);
    const others = value > 0 ? [value + 1, value - 1] : [value + 1];
    return others.map((by) => ({ ...span, by: String(by) }));
  });
}

const HALVES: Readonly<Record<string, string>> = { d: "12, 'h'", m: "30, 's'" };

function ofDuration(span: Span, value: number, unit: string): Edit[] {
  const half = value === 1 ? HALVES[unit] : `${Math.floor(value / 2)}, '${unit}'`;
  const whole = { start: span.start, end: span.end + `, '${unit}'`.length };
  return [
    { ...span, by: String(value * 2) },
    { ...whole, by: half ?? '0' },
  ];
}

const BOUNDARIES: Readonly<Record<string, string>> = {
  ' <= ': ' < ',
  ' >= ': ' > ',
  ' > ': ' >= ',
};

/** Each boundary taken in or left out, save those of the running clock. */
const ofBoundaries = (source: string): Edit[] =>
  [...source.matchAll(/ (?:<=|>=|>) /gu)]
    .filter(({ index }) => {
      const from = source.lastIndexOf('\n', index);
      return !source.slice(from, source.indexOf('\n', index)).includes('request.time');
    })
    .map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      by: BOUNDARIES[found[0]] ?? '',
    }));

/** The shape of client-chosen ids widened. */
function ofIds(rules: string): Edit[] {
  const shape = '[A-Za-z0-9]{20}';
  const start = rules.indexOf(shape);
  if (start < 0) return [];
  const loosened = ['[A-Za-z0-9]{19,20}', '[A-Za-z0-9]{20,21}', '[^/]{20}'];
  return loosened.map((by) => ({ start, end: start + shape.length, by }));
}

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** The matches that mention a function, or one that mentions it. */
function callers(source: string, name: string, matches: Block[], functions: Block[]): string[] {
  const mentions = ({ start, end, name: own }: Block) =>
    own !== name && new RegExp(`\\b${name}\\(`, 'u').test(source.slice(start, end));
  const shared = functions.filter((block) => !matches.some((match) => isWithin(block, match)));
  return [
    ...matches.filter(mentions).map((match) => match.name),
    ...shared.filter(mentions).flatMap((block) => callers(source, block.name, matches, functions)),
  ];
}

/**
 * All mutants of the rules: each condition dropped, each number widened and narrowed, each
 * `allow` loosened, each choice and boundary changed; one thing at a time.
 */
export function mutate(rules: string): Mutant[] {
  const source = blanked(rules);
  const matches = blocks(source, /match (\/\S+) \{/gu).filter(
    ({ name }) => !name.startsWith('/databases'),
  );
  const functions = blocks(source, /function (\w+)\([^)]*\) \{/gu);
  const tellers = (edit: Edit): string[] => {
    const match = matches.find((block) => isWithin(edit, block));
    const inside = functions.find((block) => isWithin(edit, block));
    if (match) return [match.name];
    return inside ? callers(source, inside.name, matches, functions) : [];
  };
  const about = (edit: Edit): string => {
    const from = rules.lastIndexOf('\n', edit.start);
    const inside = functions.find((block) => isWithin(edit, block));
    return `${inside?.name ?? ''} ${rules.slice(from, rules.indexOf('\n', edit.end))}`;
  };
  const edits = [
    ...ofAllow(source),
    ...regions(source).flatMap((region) => ofCondition(source, region)),
    ...ofNumbers(rules, source),
    ...ofBoundaries(source),
    ...ofIds(rules),
  ];
  const mutants = edits.map((edit): Mutant => {
    const before = rules.slice(edit.start, edit.end).trim().replace(/\s+/gu, ' ');
    // The sides of a choice are cut from the blanked source; their strings are in the rules.
    const at = source.slice(edit.start, edit.end).indexOf(edit.by);
    const isCut = edit.by.includes("'") && at >= 0;
    const from = edit.start + at;
    const by = isCut ? rules.slice(from, from + edit.by.length) : edit.by;
    return {
      line: rules.slice(0, edit.start).split('\n').length,
      change: `${before} → ${by.trim()}`,
      rules: rules.slice(0, edit.start) + by + rules.slice(edit.end),
      about: about(edit),
      matches: [...new Set(tellers(edit))],
    };
  });
  return [...new Map(mutants.map((mutant) => [mutant.rules, mutant])).values()];
}
