export { EndedEvent } from './EndedEvent.tsx';
export { EventSection } from './EventSection.tsx';
export { MyEventsPage } from './MyEventsPage.tsx';
