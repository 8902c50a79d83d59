import type { ComponentType } from 'react';
import type { StaffTask } from '@friends/domain';
import {
  BookIcon,
  CalendarIcon,
  HandIcon,
  InfoIcon,
  ListIcon,
  PencilIcon,
  SearchIcon,
  PeopleIcon,
  SpeechIcon,
  WarningIcon,
} from '../../ui/icons.tsx';

interface AdminPage {
  /** Below `/:lang/admin/`; its route hangs in AdminPages.tsx. */
  readonly path: string;
  /** Who may do this sees the page. */
  readonly task: StaffTask;
  /** `nav.<name>.title` and `.hint` in the namespace `admin`. */
  readonly name: string;
  readonly icon: ComponentType<{ readonly className?: string }>;
}

/** The pages of the secretariat, in the order in which they are offered. */
export const ADMIN_PAGES: readonly AdminPage[] = [
  { path: 'cases', task: 'moderate', name: 'cases', icon: WarningIcon },
  { path: 'posts', task: 'moderate', name: 'posts', icon: PencilIcon },
  { path: 'lists', task: 'rules', name: 'lists', icon: SearchIcon },
  { path: 'desk', task: 'rules', name: 'desk', icon: SpeechIcon },
  { path: 'stories', task: 'publish', name: 'stories', icon: BookIcon },
  { path: 'commend', task: 'commend', name: 'commend', icon: HandIcon },
  { path: 'trainings', task: 'train', name: 'trainings', icon: CalendarIcon },
  { path: 'associations', task: 'verify', name: 'associations', icon: PeopleIcon },
  { path: 'feedback', task: 'answer', name: 'feedback', icon: SpeechIcon },
  { path: 'count', task: 'count', name: 'count', icon: InfoIcon },
  { path: 'audit', task: 'audit', name: 'audit', icon: ListIcon },
];
