export { PostPage } from './PostPage.tsx';
