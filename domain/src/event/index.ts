export * from './places.ts';
export * from './roster.ts';
export type { Telling } from './tellings.ts';
export * from './ics.ts';
export * from './repeat.ts';
