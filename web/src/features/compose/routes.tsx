export { EditPostPage } from './EditPostPage.tsx';
export { NewPostPage } from './NewPostPage.tsx';
export { OwnPostsPage } from './OwnPostsPage.tsx';
