/** The first screen: go on, begin, look around, or bring back a backup. Props only; the app wires it. */
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { OpeningStep } from '../data/surroundings';
import { Button } from '../ui/Button';
import { Callout } from '../ui/feedback/Callout';
import { Loading } from '../ui/feedback/Loading';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/icon-paths';
import { Mark, Skyline } from '../ui/layout/Skyline';
import { useWords } from '../ui/words';
import { DisplayMenu } from './DisplayMenu';

export type KnownFund = { readonly id: string; readonly name: string };

export type StartScreenProps = {
  /** Funds that this computer knows, the last used first. */
  readonly known: readonly KnownFund[];
  readonly isBusy: boolean;
  /** What an opening that takes long is doing. */
  readonly step: OpeningStep | null;
  /** Why the last try did not work, in a sentence. */
  readonly problem: string | null;
  readonly onContinue: (id: string) => void;
  /** Null where a fund is already on this computer: a computer keeps one. */
  readonly onNew: (() => void) | null;
  readonly onDemo: () => void;
  readonly onRestore: () => void;
  /** The data can be brought back from copies: what that would do. Null where that is not so. */
  readonly onRecover: { readonly what: string; readonly label: string; readonly run: () => void } | null;
  /** Nothing can be read any more: puts the journal, the copies or the whole fund aside. Null where that is not so. */
  readonly onSetAside: { readonly label: string; readonly why: string; readonly run: () => void } | null;
};

export function StartScreen(props: StartScreenProps) {
  const { t } = useWords();
  const { known, isBusy, step, problem } = props;
  return (
    <main className="start">
      <div className="start-inner">
        <header className="start-head">
          <Mark />
          <h1>{t('start.title')}</h1>
          <p>{t('start.intro')}</p>
        </header>
        {problem === null ? null : <Problem {...props} problem={problem} />}
        <ul className="start-choices">
          {known.map((fund, index) => (
            <Choice
              key={fund.id}
              icon="home"
              title={t('start.continueWith', { name: fund.name })}
              why={t('start.continueWhy')}
              isMain={index === 0}
              isBusy={isBusy}
              onPress={() => props.onContinue(fund.id)}
            />
          ))}
          {props.onNew === null ? null : (
            <Choice
              icon="add"
              title={t('start.new')}
              why={t('start.newWhy')}
              isBusy={isBusy}
              onPress={props.onNew}
            />
          )}
          <Choice
            icon="spark"
            title={t('start.demo')}
            why={t('start.demoWhy')}
            isBusy={isBusy}
            onPress={props.onDemo}
          />
          <Choice
            icon="restore"
            title={t('start.restore')}
            why={t('start.restoreWhy')}
            isBusy={isBusy}
            onPress={props.onRestore}
          />
        </ul>
        <div className="start-foot">
          {isBusy ? (
            <Loading what={t(step === null ? 'start.busy' : `start.step.${step}`)} />
          ) : (
            <p>{t('start.local')}</p>
          )}
          <DisplayMenu />
        </div>
      </div>
      <Skyline />
    </main>
  );
}

type ProblemProps = Pick<StartScreenProps, 'isBusy' | 'onRecover' | 'onSetAside'> & {
  readonly problem: string;
};

function Problem({ problem, isBusy, onRecover, onSetAside }: ProblemProps) {
  const { t } = useWords();
  return (
    <div role="alert">
      <Callout tone="danger" title={t('app.noteDanger')}>
        <p>{problem}</p>
        {onRecover === null ? null : (
          <div className="stack">
            <p>{onRecover.what}</p>
            <Button kind="primary" icon="restore" isDisabled={isBusy} onPress={onRecover.run}>
              {onRecover.label}
            </Button>
          </div>
        )}
        {onSetAside === null ? null : (
          <>
            <p>{onSetAside.why}</p>
            <Button icon="archive" isDisabled={isBusy} onPress={onSetAside.run}>
              {onSetAside.label}
            </Button>
          </>
        )}
      </Callout>
    </div>
  );
}

type ChoiceProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly why: ReactNode;
  readonly isMain?: boolean;
  readonly isBusy: boolean;
  readonly onPress: () => void;
};

function Choice({ icon, title, why, isMain = false, isBusy, onPress }: ChoiceProps) {
  return (
    <li>
      <AriaButton
        className={isMain ? 'start-choice start-choice-main' : 'start-choice'}
        onPress={onPress}
        isDisabled={isBusy}
      >
        <Icon name={icon} />
        <span className="start-choice-words">
          <span className="start-choice-title">{title}</span>
          <span className="start-choice-why">{why}</span>
        </span>
        <Icon name="chevronRight" />
      </AriaButton>
    </li>
  );
}
