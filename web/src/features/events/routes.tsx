export { EventSection } from './EventSection.tsx';
export { MyEventsPage } from './MyEventsPage.tsx';
