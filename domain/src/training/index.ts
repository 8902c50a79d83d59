export * from './training.ts';
export * from './check-in.ts';
export * from './calls.ts';
export * from './plan.ts';
