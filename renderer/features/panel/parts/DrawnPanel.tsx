/** Who was drawn and who waits, with a picture per group, and the file with which anyone can do it again. */
import { handOutLottery } from '@shared/domain/panel/actions/hand-out-lottery';
import { reservesNow, sittingNow } from '@shared/domain/panel/lottery/drop-out';
import { type DrawnLottery, hasValues, lotteryFileOf } from '@shared/domain/panel/lottery/lottery';
import { formatNumber } from '@shared/i18n/format';
import { hashText } from '@shared/kernel/hash';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { useState } from 'react';
import { bridge } from '../../../bridge/bridge';
import { perform } from '../../../data/perform';
import { Button } from '../../../ui/Button';
import { StackedBars } from '../../../ui/charts/StackedBars';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { problemWords } from '../../../ui/forms/problem-words';
import { Section } from '../../../ui/layout/Section';
import { useWords } from '../../../ui/words';
import { groupBars } from '../lottery-view';
import { type AskedOfDrawn, DrawnDialog } from './DrawnDialog';
import { DrawnTable } from './DrawnTable';

export type DrawnPanelProps = { readonly lottery: DrawnLottery };

export function DrawnPanel({ lottery }: DrawnPanelProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<AskedOfDrawn | null>(null);
  const { list, state } = lottery;
  const sitting = sittingNow(state);
  const reserves = reservesNow(state);
  return (
    <>
      <Section title={t('lottery.members')} intro={t('lottery.membersWhy')}>
        <DrawnTable label={t('lottery.members')} lottery={lottery} ids={sitting} onAsk={setAsked} />
      </Section>
      <Section title={t('lottery.reserves')} intro={t('lottery.reservesWhy')}>
        {reserves.length === 0 ? (
          <p>{t('lottery.noReserves')}</p>
        ) : (
          <DrawnTable label={t('lottery.reserves')} lottery={lottery} ids={reserves} onAsk={setAsked} />
        )}
      </Section>
      {hasValues(lottery) ? (
        <>
          <Section title={t('lottery.pictureAll')}>
            <div className="stack">
              {groupBars(lottery, t('lottery.candidates')).map(({ stratum, bars }) => (
                <StackedBars
                  key={stratum?.name ?? ''}
                  title={
                    stratum === null
                      ? t('lottery.pictureNone')
                      : t('lottery.picture', { stratum: stratum.name })
                  }
                  summary={t('lottery.pictureSum', {
                    members: sitting.length,
                    candidates: list.candidates.length,
                  })}
                  labelHead={t('lottery.value')}
                  parts={[t('lottery.inSeat'), t('lottery.notInPanel')]}
                  bars={bars}
                  format={formatNumber}
                />
              ))}
            </div>
          </Section>
          <SaveFile lottery={lottery} />
        </>
      ) : (
        <Callout tone="info" title={t('lottery.gone')} />
      )}
      {asked === null ? null : <DrawnDialog lottery={lottery} asked={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function SaveFile({ lottery }: DrawnPanelProps) {
  const words = useWords();
  const { t } = words;
  const warn = (text: string) => tell({ tone: 'warning', text });
  const save = async () => {
    const text = `${JSON.stringify(lotteryFileOf(lottery), null, 2)}\n`;
    const suggestedName = `${t('lottery.fileName')}-${lottery.state.drawnOn}.json`;
    const saved = await bridge.fileSave({ purpose: 'draw', suggestedName, bytes: encodeUtf8(text) });
    if (!saved.ok) return warn(problemWords(words, { kind: 'failure', failure: saved.error }));
    if (saved.value.kind === 'cancelled') return;
    const done = await perform(handOutLottery, { lotteryId: lottery.id, fileHash: hashText(text) });
    if (!done.ok) return warn(problemWords(words, done.error));
    tell({ text: t('lottery.saved', { name: saved.value.name }) });
  };
  return (
    <Section title={t('lottery.save')} intro={t('lottery.saveWhy')}>
      <div className="button-row">
        <Button icon="download" onPress={() => void save()}>
          {t('lottery.save')}
        </Button>
      </div>
    </Section>
  );
}
