export { easinessOf } from './easiness.ts';
export type { Easiness } from './easiness.ts';
export type { EasyHint, HintKind } from './find-hints.ts';
