interface PhoneNumberProps {
  readonly number: string;
  readonly className?: string;
}

/** A number that the phone calls when it is tapped. */
export function PhoneNumber({ number, className = '' }: PhoneNumberProps) {
  return (
    <a
      className={`inline-flex min-h-11 items-center font-bold text-primary-text underline ${className}`}
      href={`tel:${encodeURIComponent(number)}`}
    >
      {number}
    </a>
  );
}
