export { startWishes } from './wishes/runner.ts';
