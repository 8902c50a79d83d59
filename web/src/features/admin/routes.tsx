export { AdminPages } from './AdminPages.tsx';
