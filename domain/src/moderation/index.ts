export type * from './cause.ts';
export { DANGERS } from './cause.ts';
export { compileLists } from './compile.ts';
export type { CompiledLists } from './compile.ts';
export * from './default-lists.ts';
export * from './find.ts';
export * from './judge.ts';
export * from './list-problem.ts';
export type * from './rule-list.ts';
