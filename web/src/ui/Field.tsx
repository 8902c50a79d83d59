import { useId } from 'react';
import type {
  InputHTMLAttributes,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react';
import { WarningIcon } from './icons.tsx';

export interface FieldTexts {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with what was entered; announced when it appears. */
  readonly error?: ReactNode;
  /** As in “12 / 60”. */
  readonly counter?: ReactNode;
}

interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface FieldProps extends FieldTexts {
  readonly children: (ids: FieldIds) => ReactNode;
}

const BOX =
  'w-full rounded-xl border bg-card px-3.5 py-2.5 text-ink placeholder:text-muted ' +
  'aria-invalid:border-danger aria-[invalid=false]:border-edge';

/** A label, its control and what is said about it, tied together for screen readers. */
export function Field({ label, hint, error, counter, children }: FieldProps) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': `${id}-hint ${id}-error ${id}-counter`,
        'aria-invalid': Boolean(error),
      })}
      <div className="flex items-start justify-between gap-3 text-sm empty:hidden">
        <FieldError id={`${id}-error`}>{error}</FieldError>
        {counter && (
          <span id={`${id}-counter`} className="ms-auto shrink-0 text-muted tabular-nums">
            {counter}
          </span>
        )}
      </div>
    </div>
  );
}

export function FieldError({
  id,
  children,
}: {
  readonly id: string;
  readonly children?: ReactNode;
}) {
  return (
    <div id={id} aria-live="polite" className="text-danger-text">
      {children && (
        <span className="flex items-start gap-1.5">
          <WarningIcon className="mt-0.5 size-4" />
          <span>{children}</span>
        </span>
      )}
    </div>
  );
}

type TextFieldProps = FieldTexts & InputHTMLAttributes<HTMLInputElement>;

export function TextField({
  label,
  hint,
  error,
  counter,
  className = '',
  ...rest
}: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, counter }}>
      {(ids) => <input type="text" {...rest} {...ids} className={`${BOX} min-h-11 ${className}`} />}
    </Field>
  );
}

type TextAreaProps = FieldTexts & TextareaHTMLAttributes<HTMLTextAreaElement>;

export function TextArea({ label, hint, error, counter, className = '', ...rest }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, counter }}>
      {(ids) => (
        <textarea
          rows={4}
          {...rest}
          {...ids}
          className={`${BOX} field-sizing-content min-h-28 ${className}`}
        />
      )}
    </Field>
  );
}

type SelectFieldProps = FieldTexts & SelectHTMLAttributes<HTMLSelectElement>;

export function SelectField({
  label,
  hint,
  error,
  counter,
  className = '',
  children,
  ...rest
}: SelectFieldProps) {
  return (
    <Field {...{ label, hint, error, counter }}>
      {(ids) => (
        <select {...rest} {...ids} className={`${BOX} min-h-11 ${className}`}>
          {children}
        </select>
      )}
    </Field>
  );
}

interface CheckFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

export function CheckField({ label, hint, error, ...rest }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label className="flex min-h-11 items-start gap-3 py-2">
        <input
          type="checkbox"
          {...rest}
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={Boolean(error)}
          className="mt-0.5 size-5 shrink-0 accent-primary"
        />
        <span>
          {label}
          {hint && (
            <span id={`${id}-hint`} className="block text-sm text-muted">
              {hint}
            </span>
          )}
        </span>
      </label>
      <div className="text-sm">
        <FieldError id={`${id}-error`}>{error}</FieldError>
      </div>
    </div>
  );
}
