export type * from './cause.ts';
export { DANGERS } from './cause.ts';
export type * from './rule-list.ts';
