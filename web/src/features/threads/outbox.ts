export { startOutbox } from './outbox/runner.ts';
