/** How the fund is protected now, in one look: the verdict, and the links of the chain. */
import { isProtectable, type Protected } from '../../../data/keys/protection';
import { Callout } from '../../../ui/feedback/Callout';
import { Icon } from '../../../ui/Icon';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { useWords } from '../../../ui/words';
import { linksOf, VERDICTS } from '../protection-view';

export function ProtectionLine({ protection }: { protection: Protected }) {
  const { t } = useWords();
  const { tone, title, why } = VERDICTS[protection.verdict];
  return (
    <>
      <Callout tone={tone} title={t(title)}>
        <p>{t(why)}</p>
      </Callout>
      {isProtectable(protection) ? (
        <ul className="protection-line">
          {linksOf(protection).map((link) => (
            <li
              key={link.label}
              className={`protection-link ${link.isDone ? 'protection-done' : 'protection-missing'}`}
            >
              <Icon name={link.isDone ? 'check' : link.icon} />
              <span className="protection-label">{t(link.label)}</span>
              <span className="protection-value">
                {t(link.value)}
                <VisuallyHidden>{` (${t(link.isDone ? 'security.done' : 'security.missing')})`}</VisuallyHidden>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
