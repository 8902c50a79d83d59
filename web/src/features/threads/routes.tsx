export { AskPage } from './AskPage.tsx';
export { InboxPage } from './InboxPage.tsx';
export { ThreadPage } from './ThreadPage.tsx';
