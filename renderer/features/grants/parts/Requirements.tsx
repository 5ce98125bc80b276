/** What has to be shown before an instalment is paid, how it stands, and what to do about it. */
import { markRequirement } from '@shared/domain/grants/actions/mark-requirement';
import type { InstalmentLine } from '@shared/domain/grants/instalment-plan';
import type { Requirement, RequirementState } from '@shared/domain/grants/requirement';
import type { Day } from '@shared/kernel/dates';
import { useState } from 'react';
import { perform } from '../../../data/perform';
import type { GrantFile } from '../../../data/queries/grants';
import { Button } from '../../../ui/Button';
import { PlainTable } from '../../../ui/data/PlainTable';
import { tell } from '../../../ui/feedback/messages';
import { problemWords } from '../../../ui/forms/problem-words';
import { Section } from '../../../ui/layout/Section';
import { Menu } from '../../../ui/overlays/Menu';
import { StatusBadge, type StatusTone } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';
import { requirementText } from '../requirement-view';
import { RequirementDialog } from './RequirementDialog';
import { WaiveDialog } from './WaiveDialog';

export type RequirementsProps = {
  readonly file: GrantFile;
  readonly lines: readonly InstalmentLine[];
  readonly today: Day;
};

const TONES: Readonly<Record<RequirementState['status'], StatusTone>> = {
  open: 'wait',
  handedIn: 'busy',
  accepted: 'done',
  waived: 'idle',
};

/** From each standing, what can be done next. */
const NEXT: Readonly<Record<RequirementState['status'], readonly RequirementState['status'][]>> = {
  open: ['handedIn', 'accepted', 'waived'],
  handedIn: ['accepted', 'waived', 'open'],
  accepted: ['open'],
  waived: ['open'],
};

export function Requirements({ file, lines, today }: RequirementsProps) {
  const words = useWords();
  const { t } = words;
  const { grant } = file;
  const [isAdding, setAdding] = useState(false);
  const [waiving, setWaiving] = useState<Requirement | null>(null);
  const mayAdd = grant.state.status !== 'settled' && lines.some(({ toPay }) => toPay > 0);
  if (grant.requirements.length === 0 && !mayAdd) return null;
  const mark = async (one: Requirement, status: RequirementState['status']) => {
    if (status === 'waived') return setWaiving(one);
    const state: RequirementState = status === 'open' ? { status } : { status, on: today };
    const done = await perform(markRequirement, { grantId: grant.id, requirementId: one.id, state });
    if (done.ok) tell({ text: t('requirements.saved') });
    else tell({ tone: 'warning', text: problemWords(words, done.error) });
  };
  const numbers = new Map(lines.map(({ instalment }, index) => [instalment.id, index + 1]));
  return (
    <Section
      title={t('requirements.title')}
      intro={t('requirements.intro')}
      actions={
        mayAdd ? (
          <Button icon="add" onPress={() => setAdding(true)}>
            {t('requirements.add')}
          </Button>
        ) : undefined
      }
    >
      {grant.requirements.length === 0 ? null : (
        <PlainTable
          caption={t('requirements.title')}
          rows={grant.requirements}
          rowId={({ id }) => id}
          columns={[
            { id: 'what', label: t('requirements.kind'), cell: (one) => requirementText(one, words) },
            {
              id: 'blocks',
              label: t('grants.instalments'),
              cell: ({ blocks }) =>
                blocks.map((id) => t('grants.instalment', { n: numbers.get(id) ?? 0 })).join(', '),
            },
            { id: 'state', label: t('requirements.state'), cell: (one) => <Standing state={one.state} /> },
            {
              id: 'act',
              label: t('grants.act'),
              cell: (one) => (
                <Menu
                  label={t('requirements.actions', { what: requirementText(one, words) })}
                  icon="more"
                  entries={NEXT[one.state.status].map((status) => ({
                    id: status,
                    label: t(`requirements.act.${status}`),
                    onChoose: () => void mark(one, status),
                  }))}
                />
              ),
            },
          ]}
        />
      )}
      {isAdding ? <RequirementDialog file={file} lines={lines} onClose={() => setAdding(false)} /> : null}
      {waiving === null ? null : (
        <WaiveDialog
          grantId={grant.id}
          requirement={waiving}
          today={today}
          onClose={() => setWaiving(null)}
        />
      )}
    </Section>
  );
}

function Standing({ state }: { state: RequirementState }) {
  const { t, shortDay } = useWords();
  const since = state.status === 'open' ? '' : ` (${shortDay(state.on)})`;
  return (
    <StatusBadge
      tone={TONES[state.status]}
    >{`${t(`requirements.state.${state.status}`)}${since}`}</StatusBadge>
  );
}
