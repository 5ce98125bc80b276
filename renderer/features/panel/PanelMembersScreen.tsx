/** Who sits in the panel, in which role and for how long. */
import { isInPanelOn, type PanelMember, votingMembersOn } from '@shared/domain/panel/panel-member';
import { useState } from 'react';
import { type NamedMember, usePanelMembers } from '../../data/queries/panel';
import { useToday } from '../../data/use-today';
import { Button } from '../../ui/Button';
import { DayText } from '../../ui/DayText';
import { PlainTable } from '../../ui/data/PlainTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Menu } from '../../ui/overlays/Menu';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import { type AskedOfMember, MemberDialog } from './parts/MemberDialog';

export function PanelMembersScreen() {
  const { t } = useWords();
  const today = useToday();
  const members = usePanelMembers();
  const [asked, setAsked] = useState<AskedOfMember | null>(null);
  if (members === undefined) return <Loading what={t('panel.members')} />;
  const add = (
    <Button kind="primary" icon="add" onPress={() => setAsked({ what: 'add' })}>
      {t('panel.addMember')}
    </Button>
  );
  const voting = votingMembersOn(
    members.map(({ member }) => member),
    today,
  );
  return (
    <>
      <PageHeader title={t('panel.members')} intro={t('panel.membersIntro')} actions={add} />
      {members.length === 0 ? (
        <EmptyState title={t('panel.membersNone')} why={t('panel.membersNoneWhy')} />
      ) : (
        <>
          <p className="figure-line">{t('panel.membersCount', { n: voting.length })}</p>
          <MemberTable members={members} onAsk={setAsked} />
        </>
      )}
      {asked === null ? null : <MemberDialog asked={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

type MemberTableProps = {
  readonly members: readonly NamedMember[];
  readonly onAsk: (asked: AskedOfMember) => void;
};

function MemberTable({ members, onAsk }: MemberTableProps) {
  const { t } = useWords();
  const nameOf = ({ person }: NamedMember) => person?.name ?? t('panel.gone');
  return (
    <PlainTable
      caption={t('panel.members')}
      rows={members}
      rowId={({ member }) => member.id}
      columns={[
        { id: 'name', label: t('panel.memberName'), cell: nameOf },
        { id: 'role', label: t('panel.role'), cell: ({ member }) => t(`panel.role.${member.role}`) },
        { id: 'from', label: t('panel.from'), cell: ({ member }) => <DayText day={member.from} /> },
        {
          id: 'until',
          label: t('panel.until'),
          cell: ({ member: { until } }) => (until === null ? '–' : <DayText day={until} />),
        },
        { id: 'term', label: t('panel.term'), cell: ({ member }) => <TermBadge member={member} /> },
        {
          id: 'act',
          label: t('panel.act'),
          cell: (named) => (
            <Menu
              label={t('panel.changeMember', { name: nameOf(named) })}
              icon="more"
              entries={(['change', 'newTerm'] as const).map((what) => ({
                id: what,
                label: t(what === 'change' ? 'common.change' : 'panel.newTerm'),
                onChoose: () => onAsk({ what, named }),
              }))}
            />
          ),
        },
      ]}
    />
  );
}

function TermBadge({ member }: { member: PanelMember }) {
  const { t } = useWords();
  const today = useToday();
  if (isInPanelOn(member, today)) return <StatusBadge tone="done">{t('panel.termNow')}</StatusBadge>;
  return member.from > today ? (
    <StatusBadge tone="wait">{t('panel.termLater')}</StatusBadge>
  ) : (
    <StatusBadge tone="idle">{t('panel.termOver')}</StatusBadge>
  );
}
