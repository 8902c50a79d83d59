import { useId } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { FieldError } from '../../ui/Field.tsx';

const MOST = [1, 2, 3, 4, 5] as const;

interface StarsProps {
  /** 0 until something was chosen. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly error: ReactNode;
}

/** One to five stars; what is chosen is told by the number too, not by the colour alone. */
export function Stars({ value, onChange, error }: StarsProps) {
  const { tx, ts } = useText('trainings');
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-error`} className="min-w-0">
      <legend className="mb-1.5 font-semibold">{tx('feedback.stars')}</legend>
      <div className="flex flex-wrap items-center gap-1">
        {MOST.map((stars) => (
          <label
            key={stars}
            className="relative grid size-11 place-items-center rounded-xl text-3xl leading-none has-focus-visible:outline-3 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={id}
              checked={stars === value}
              onChange={() => onChange(stars)}
              aria-label={ts('feedback.count', { count: stars })}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <span aria-hidden="true" className={stars <= value ? 'text-accent-text' : 'text-edge'}>
              {stars <= value ? '★' : '☆'}
            </span>
          </label>
        ))}
        {value > 0 && <span className="ms-1 text-muted tabular-nums">{value} / 5</span>}
      </div>
      <div className="mt-1 text-sm empty:hidden">
        <FieldError id={`${id}-error`}>{error}</FieldError>
      </div>
    </fieldset>
  );
}
