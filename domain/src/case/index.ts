export * from './appeal.ts';
export * from './calls.ts';
export * from './case.ts';
export * from './decide.ts';
export * from './open.ts';
export * from './standing.ts';
export * from './told.ts';
export * from './wave.ts';
