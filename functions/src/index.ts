export { onPostWritten } from './post/on-post-written.ts';
