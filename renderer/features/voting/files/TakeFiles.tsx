/** Takes in the files that voters hand in, several at once, and says of each that was refused why. */
import type { RoundId } from '@shared/domain/voting/round';
import { BALLOT_ENDING } from '@shared/formats/ballot-file/ballot-file';
import { useState } from 'react';
import { Callout } from '../../../ui/feedback/Callout';
import { ProgressPanel } from '../../../ui/feedback/ProgressPanel';
import { FileDrop } from '../../../ui/fields/FileDrop';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { type TakenFile, takeFiles } from './take-files';

export function TakeFiles({ roundId }: { roundId: RoundId }) {
  const words = useWords();
  const { t } = words;
  const [taken, setTaken] = useState<readonly TakenFile[]>([]);
  /** In per cents; null: nothing is being taken in. */
  const [percent, setPercent] = useState<number | null>(null);
  const take = async (files: readonly File[]) => {
    if (percent !== null) return;
    setPercent(0);
    const tell = (done: number) => setPercent(Math.floor((done * 100) / files.length));
    setTaken(await takeFiles({ roundId, files, words, tell }));
    setPercent(null);
  };
  return (
    <Section title={t('ballotFiles.take')} intro={t('ballotFiles.takeWhy')}>
      <div className="stack">
        <FileDrop
          label={t('ballotFiles.drop')}
          description={t('ballotFiles.dropHere')}
          endings={[BALLOT_ENDING]}
          allowsMultiple
          judgesEach
          onFiles={(files) => void take(files)}
        />
        {percent === null ? null : <ProgressPanel label={t('ballotFiles.busy')} percent={percent} />}
        <div role="status">{percent === null ? <Answer taken={taken} /> : null}</div>
      </div>
    </Section>
  );
}

function Answer({ taken }: { taken: readonly TakenFile[] }) {
  const { t } = useWords();
  const refused = taken.filter(({ why }) => why !== null);
  const n = taken.length - refused.length;
  return (
    <div className="stack">
      {n === 0 ? null : (
        <Callout tone="done" title={t('ballotFiles.taken', { n })}>
          <p>{t('ballotFiles.throwAway')}</p>
        </Callout>
      )}
      {refused.length === 0 ? null : (
        <Callout tone="warning" title={t('ballotFiles.refused', { n: refused.length })}>
          <ul>
            {refused.map(({ name, why }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name, and the list never changes.
              <li key={index}>{t('ballotFiles.line', { name, why: why ?? '' })}</li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  );
}
