import { useText } from '../../i18n/index.ts';

/** Telephone numbers with their dashes, addresses of mail and pages; 110 is quicker typed. */
const CONTACT =
  /(0\d{1,3}-\d{2,6}(?:-\d{3,4})?|[\w.]+@[\w-]+(?:\.[\w-]+)+|https:\/\/[\w./-]*[\w/])/;

function addressOf(contact: string): string {
  if (contact.startsWith('https:')) return contact;
  return contact.includes('@') ? `mailto:${contact}` : `tel:${contact}`;
}

/** A text of ours, with readings in Easy Japanese, whose numbers and addresses can be tapped. */
export function LinkedText({ text }: { readonly text: string }) {
  const { show } = useText('learn');
  return text.split(CONTACT).map((part, index) =>
    CONTACT.test(part) ? (
      <a
        key={index}
        href={addressOf(part)}
        rel="noopener noreferrer"
        className={`py-1 font-semibold text-primary-text underline underline-offset-2 ${/^\d/.test(part) ? 'whitespace-nowrap' : ''}`}
      >
        {part}
      </a>
    ) : (
      <span key={index}>{show(part)}</span>
    ),
  );
}
