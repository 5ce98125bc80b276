/** Opens the published example as a value map of one's own, to read and to alter. */
import wijklunch from '@resources/examples/wijklunch.json';
import { recordValueMap } from '@shared/domain/impact/actions/record-value-map';
import { ValueMapDetails } from '@shared/domain/impact/value-map-details';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import { goTo } from '../../../routes';
import { Button } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { problemWords } from '../../../ui/forms/problem-words';
import { useWords } from '../../../ui/words';

export function OpenExample() {
  const words = useWords();
  const { t } = words;
  const [isPending, setPending] = useState(false);
  const open = async () => {
    setPending(true);
    const done = await perform(recordValueMap, ValueMapDetails.parse(wijklunch));
    setPending(false);
    if (!done.ok) return tell({ tone: 'warning', text: problemWords(words, done.error) });
    tell({ text: t('impact.exampleOpened') });
    goTo({ name: 'valueMap', valueMapId: done.value.subjectId });
  };
  return (
    <Button icon="spark" onPress={() => void open()} isPending={isPending}>
      {t('impact.openExample')}
    </Button>
  );
}
