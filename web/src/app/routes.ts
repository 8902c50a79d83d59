/** The parts of the app that are loaded when they are gone to, or before that when there is time. */
export const loadPost = () => import('./PostRoute.tsx');
export const loadOtherPages = () => import('./OtherPages.tsx');
export const loadRules = () => import('../features/rules/routes.tsx');
export const loadMember = () => import('../features/member/routes.tsx');
export const loadCompose = () => import('../features/compose/routes.tsx');
export const loadThreads = () => import('../features/threads/routes.tsx');
export const loadSearches = () => import('../features/searches/routes.tsx');
export const loadPeople = () => import('../features/people/routes.tsx');
export const loadEvents = () => import('../features/events/routes.tsx');
export const loadNotices = () => import('../features/notices/routes.tsx');
export const loadStories = () => import('../features/stories/routes.tsx');
export const loadFeedback = () => import('../features/feedback/routes.tsx');
export const loadAdmin = () => import('../features/admin/routes.tsx');
export const loadThanks = () => import('../features/thanks/routes.tsx');
export const loadAccount = () => import('../features/account/routes.tsx');
export const loadLearn = () => import('../features/learn/routes.tsx');
export const loadTrainings = () => import('../features/trainings/routes.tsx');
