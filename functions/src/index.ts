export { recountDensities } from './density/recount-densities.ts';
export { retryJobs } from './job/retry-jobs.ts';
export { onMemberWritten } from './member/on-member-written.ts';
export { saveProfileCall as saveProfile } from './member/save-profile.ts';
export { onPostWritten } from './post/on-post-written.ts';
export { translatePost } from './post/translate-post.ts';
export { matchSearches } from './search/match-searches.ts';
export { onMessageCreated } from './thread/on-message-created.ts';
export { translateMessages } from './thread/translate-messages.ts';
