export { PublicationPage } from './PublicationPage.tsx';
export { StoriesPage } from './StoriesPage.tsx';
