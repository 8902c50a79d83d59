export { SessionList } from './SessionList.tsx';
export { TrainingPage } from './TrainingPage.tsx';
