export { SaveSearch } from './SaveSearch.tsx';
export { SavedSearchesPage } from './SavedSearchesPage.tsx';
