/** All that is wrong, on top of the form; it takes the focus, and each line leads to its field. */
import { useEffect, useRef } from 'react';
import { Icon } from '../Icon';
import { useWords } from '../words';

export type ErrorLine = { readonly name: string; readonly message: string };

export type FormErrorSummaryProps = {
  /** A new list, even an equal one, takes the focus again. */
  readonly lines: readonly ErrorLine[];
  readonly onChoose: (name: string) => void;
};

export function FormErrorSummary({ lines, onChoose }: FormErrorSummaryProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (lines.length > 0) heading.current?.focus();
  }, [lines]);
  if (lines.length === 0) return null;
  return (
    <div className="callout callout-danger error-summary">
      <Icon name="alert" />
      <div>
        <h2 ref={heading} tabIndex={-1} className="callout-title">
          {t('fields.summaryTitle', { n: lines.length })}
        </h2>
        <ul>
          {lines.map((line) => (
            <li key={line.name}>
              <button type="button" className="link" onClick={() => onChoose(line.name)}>
                {line.message}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
