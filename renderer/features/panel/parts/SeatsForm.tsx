/** How many seats the panel has and who gets them, with what cannot be filled said at once; then it is fixed. */
import { commitLottery } from '@shared/domain/panel/actions/commit-lottery';
import type { Candidate, LotteryList, Stratum } from '@shared/domain/panel/lottery/lottery-file';
import { countsOf, proportionalSeats } from '@shared/domain/panel/lottery/proportional-seats';
import { seatsProblems } from '@shared/domain/panel/lottery/seats-problem';
import { Sha256 } from '@shared/kernel/hash';
import { useMemo, useState } from 'react';
import { chanceHex } from '../../../data/draw-lots';
import { perform } from '../../../data/perform';
import { goTo, hrefOf } from '../../../routes';
import { Button, LinkButton } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { NumberField } from '../../../ui/fields/NumberField';
import { TextField } from '../../../ui/fields/TextField';
import { problemCode } from '../../../ui/forms/problem-words';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { seatsProblemWords } from '../lottery-view';
import { StratumSeats } from './StratumSeats';

export type SeatsFormProps = { readonly names: readonly string[]; readonly candidates: readonly Candidate[] };

/** As many as most panels have. */
const USUAL_SIZE = 9;
const MOST_SEATS = 500;
const SECRET_BYTES = 32;

export function SeatsForm({ names, candidates }: SeatsFormProps) {
  const words = useWords();
  const { t } = words;
  const strataFor = (seats: number): Stratum[] =>
    names.map((one, index) => ({ name: one, seats: proportionalSeats(countsOf(candidates, index), seats) }));
  const [name, setName] = useState(t('lottery.nameStart'));
  const [size, setSize] = useState<number | null>(Math.min(USUAL_SIZE, candidates.length));
  const [strata, setStrata] = useState(() => strataFor(Math.min(USUAL_SIZE, candidates.length)));
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const list = useMemo<LotteryList | null>(
    () => (size === null || size === 0 ? null : { size, strata, candidates: [...candidates] }),
    [size, strata, candidates],
  );
  const problems = useMemo(() => (list === null ? [] : seatsProblems(list)), [list]);
  const commit = async () => {
    if (list === null) return;
    const secret = Sha256.parse(chanceHex(SECRET_BYTES));
    const done = await perform(commitLottery, { name, list, secret });
    if (!done.ok) return setRefusal(problemCode(done.error));
    tell({ text: t('lottery.committed') });
    goTo({ name: 'lottery', lotteryId: done.value.subjectId });
  };
  const change = (stratum: number, seats: Stratum['seats']) =>
    setStrata(strata.map((one, index) => (index === stratum ? { ...one, seats } : one)));
  return (
    <Section title={t('lottery.divide')} intro={names.length === 0 ? undefined : t('lottery.divideWhy')}>
      <div className="stack">
        <TextField label={t('lottery.name')} value={name} onChange={setName} maxLength={120} />
        <NumberField
          label={t('lottery.size')}
          value={size}
          minimum={1}
          maximum={MOST_SEATS}
          onChange={(seats) => {
            setSize(seats);
            if (seats !== null) setStrata(strataFor(seats));
          }}
        />
        {strata.map((stratum, index) => (
          <StratumSeats
            key={stratum.name}
            stratum={stratum}
            counts={countsOf(candidates, index)}
            onChange={(seats) => change(index, seats)}
            onProportional={() => change(index, strataFor(size ?? 0)[index]?.seats ?? [])}
          />
        ))}
        <div role="status">
          {list === null ? null : problems.length === 0 ? (
            <Callout tone="done" title={t('lottery.can')} />
          ) : (
            <Callout tone="warning" title={t('lottery.cannot')}>
              <ul className="problem-list">
                {problems.map((problem) => (
                  <li key={JSON.stringify(problem)}>{seatsProblemWords(words, problem)}</li>
                ))}
              </ul>
            </Callout>
          )}
        </div>
        <RefusalNote refusal={refusal} />
        <p>{t('lottery.commitWhat')}</p>
        <div className="form-actions">
          <Button
            kind="primary"
            icon="lock"
            isDisabled={list === null || problems.length > 0 || name.trim() === ''}
            onPress={() => void commit()}
          >
            {t('lottery.commit')}
          </Button>
          <LinkButton href={hrefOf({ name: 'lotteries' })}>{t('common.cancel')}</LinkButton>
        </div>
      </div>
    </Section>
  );
}
