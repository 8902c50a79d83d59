export * from './badges.ts';
export * from './count.ts';
export * from './held.ts';
