import './plain-options.css';
import type { ReactNode } from 'react';

interface PlainOption<Value extends string> {
  readonly value: Value;
  readonly words: string;
  /** Said under it, in softer ink. */
  readonly about?: string | undefined;
}

interface Props<Value extends string> {
  /** What is asked: a `legend`. */
  readonly legend: ReactNode;
  /** Keeps this question apart from others on the page. */
  readonly name: string;
  readonly options: readonly PlainOption<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** One of several under each other, each as large as its row: a thumb hits them, and large letters fit. */
export function PlainOptions<Value extends string>({ legend, name, options, chosen, onChoose }: Props<Value>) {
  return (
    <fieldset className="plain-options">
      {legend}
      {options.map(({ value, words, about }) => (
        <label key={value} data-on={chosen === value}>
          <input
            type="radio"
            autoComplete="off"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span data-aloud>{words}</span>
          {about !== undefined && <span className="plain-soft">{about}</span>}
        </label>
      ))}
    </fieldset>
  );
}
