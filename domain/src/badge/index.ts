export * from './badges.ts';
export * from './count.ts';
