/** What a reader should know before believing the ratio. */
import type { ValueMap } from '@shared/domain/impact/value-map';
import { warningsOf } from '@shared/domain/impact/warnings';
import { Callout } from '../../../ui/feedback/Callout';
import { useWords } from '../../../ui/words';

export function MapWarnings({ map }: { map: ValueMap }) {
  const { t } = useWords();
  const warnings = warningsOf(map);
  if (warnings.length === 0) return null;
  return (
    <Callout tone="warning" title={t('impact.warnings')}>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{t(`impact.warning.${warning}`)}</li>
        ))}
      </ul>
    </Callout>
  );
}
