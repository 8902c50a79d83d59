export * from './case.ts';
export * from './open.ts';
export * from './wave.ts';
