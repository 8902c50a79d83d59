import type { ReactNode } from 'react';

interface IconProps {
  readonly className?: string;
}

const line =
  (drawing: ReactNode) =>
  ({ className = 'size-5' }: IconProps) => (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawing}
    </svg>
  );

export const SearchIcon = line(
  <path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM20 20l-4.7-4.7" />,
);
export const PencilIcon = line(<path d="M4 20l1-4L16 5a2 2 0 0 1 3 3L8 19l-4 1zM14 7l3 3" />);
export const MessageIcon = line(
  <path d="M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-5 4v-4a2.5 2.5 0 0 1-2-2.5v-7z" />,
);
export const PersonIcon = line(
  <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.8-3.5 3.7-5.5 7.5-5.5s6.7 2 7.5 5.5" />,
);
export const GlobeIcon = line(
  <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.5 9.5h17M3.5 14.5h17M12 3c-5 5.5-5 12.5 0 18 5-5.5 5-12.5 0-18z" />,
);
export const BackIcon = line(<path d="M14.5 5.5L8 12l6.5 6.5" />);
export const ForwardIcon = line(<path d="M9.5 5.5L16 12l-6.5 6.5" />);
export const CloseIcon = line(<path d="M6 6l12 12M18 6L6 18" />);
export const CheckIcon = line(<path d="M5 12.5l4.5 4.5L19 7.5" />);
export const ClockIcon = line(<path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2" />);
export const PlaceIcon = line(
  <path d="M12 21c4.5-4.5 7-8 7-11a7 7 0 1 0-14 0c0 3 2.5 6.5 7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z" />,
);
export const SpeechIcon = line(
  <path d="M4 12.5c0-4 3.4-7 8-7s8 3 8 7-3.4 7-8 7c-1 0-2-.1-2.9-.4L5 20.5l.9-3.3A6.6 6.6 0 0 1 4 12.5zM9 12.5h.01M12 12.5h.01M15 12.5h.01" />,
);
export const BookIcon = line(
  <path d="M4 5.5c3-1 5.5-.7 8 1 2.5-1.7 5-2 8-1v13c-3-1-5.5-.7-8 1-2.5-1.7-5-2-8-1zM12 6.5v13" />,
);
export const LockIcon = line(<path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />);
export const TranslateIcon = line(
  <path d="M3.5 6h9M8 4v2M11 6c-.8 3.5-3.2 6.2-7 8M5.5 9c1.2 2.3 3 4 5.5 5M12 20l4-9 4 9M13.5 17h5" />,
);
export const HandIcon = line(
  <path d="M12 20.5S4.5 16 4.5 10.3A4 4 0 0 1 12 8a4 4 0 0 1 7.5 2.3C19.5 16 12 20.5 12 20.5z" />,
);
export const CalendarIcon = line(<path d="M5 6h14v14H5zM5 10.5h14M9 3.5V7M15 3.5V7" />);
export const AskIcon = line(
  <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.7a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.8h.01" />,
);
export const WarningIcon = line(<path d="M12 4l9 16H3zM12 10v4.5M12 17.3h.01" />);
export const InfoIcon = line(
  <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.7h.01" />,
);
export const OfflineIcon = line(
  <path d="M4 4l16 16M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.5M13 9a10 10 0 0 1 6 3M12 19h.01" />,
);
export const TrashIcon = line(
  <path d="M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5" />,
);
export const PlusIcon = line(<path d="M12 5v14M5 12h14" />);
export const UpIcon = line(<path d="M12 19V5M6 11l6-6 6 6" />);
export const SendIcon = line(<path d="M4 12l16-8-5 16-3.5-6.5zM11.5 13.5L20 4" />);
export const SettingsIcon = line(
  <path d="M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM19 12l2-1.5-2-3.5-2.4 1a7 7 0 0 0-1.7-1L14.5 4h-5l-.4 3a7 7 0 0 0-1.7 1L5 7 3 10.5 5 12l-2 1.5L5 17l2.4-1a7 7 0 0 0 1.7 1l.4 3h5l.4-3a7 7 0 0 0 1.7-1l2.4 1 2-3.5z" />,
);
export const StarIcon = line(
  <path d="M12 4l2.5 5.2 5.7.8-4.1 4 1 5.7L12 17l-5.1 2.7 1-5.7-4.1-4 5.7-.8z" />,
);
export const PeopleIcon = line(
  <path d="M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19c.6-3 3-5 6.5-5s5.9 2 6.5 5M15.5 4.5a3.5 3.5 0 0 1 0 6M18 14.5c1.8.8 3 2.3 3.5 4.5" />,
);
export const ShareIcon = line(
  <path d="M8.2 10.8l7.6-3.9M8.2 13.2l7.6 3.9M6 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM18 8.2a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM18 20.8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z" />,
);
export const CopyIcon = line(<path d="M9 9h11v11H9zM15 9V4H4v11h5" />);
export const FilterIcon = line(<path d="M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5v-5M9 19.5v-5" />);
export const RefreshIcon = line(<path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.5M20 4.5v5h-5" />);
export const MapIcon = line(<path d="M9 5L4 7v12l5-2 6 2 5-2V5l-5 2zM9 5v12M15 7v12" />);
export const ListIcon = line(
  <path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01" />,
);
export const BlockIcon = line(<path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.8 5.8l12.4 12.4" />);
export const BellIcon = line(
  <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7zM10 20a2.2 2.2 0 0 0 4 0" />,
);
