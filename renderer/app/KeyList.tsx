/** Every key and what it does. */
import { useWords } from '../ui/words';
import { keyName } from './key-name';
import { KEY_LINES } from './keys';

export function KeyList() {
  const { t } = useWords();
  return (
    <dl className="key-list">
      {KEY_LINES.map((line) => (
        <div key={line.id} className="key-line">
          <dt>
            {line.keys.map((key) => (
              <kbd key={key} className="key">
                {keyName(key)}
              </kbd>
            ))}
          </dt>
          <dd>{t(line.label)}</dd>
        </div>
      ))}
    </dl>
  );
}
