/** Help: how a euro travels, the keys, the words, and how usable the app is for everyone. */
import type { PlainKey } from '@shared/i18n/translate';
import { PlainTable } from '../ui/data/PlainTable';
import { PageHeader } from '../ui/layout/PageHeader';
import { Card, Section } from '../ui/layout/Section';
import { useWords } from '../ui/words';
import { GLOSSARY } from './glossary';
import { KeyList } from './KeyList';
import { SafetyHelp } from './SafetyHelp';
import { SupportSection } from './SupportSection';

const EURO_STEPS: readonly PlainKey[] = [
  'help.euro1',
  'help.euro2',
  'help.euro3',
  'help.euro4',
  'help.euro5',
  'help.euro6',
  'help.euro7',
  'help.euro8',
  'help.euro9',
  'help.euro10',
];

const BANK: readonly PlainKey[] = [
  'help.bank1',
  'help.bank2',
  'help.bank3',
  'help.bank4',
  'help.bank5',
  'help.bank6',
];

const BEGIN: readonly PlainKey[] = [
  'help.begin1',
  'help.begin2',
  'help.begin3',
  'help.begin4',
  'help.begin5',
];

const MONEY: readonly PlainKey[] = ['help.money1', 'help.money2', 'help.money3', 'help.money4'];

const YEAR: readonly PlainKey[] = [
  'help.year1',
  'help.year2',
  'help.year3',
  'help.year4',
  'help.year5',
  'help.year6',
];

const CLAIMS: readonly PlainKey[] = [
  'help.claims1',
  'help.claims2',
  'help.claims3',
  'help.claims4',
  'help.claims5',
];

const PAY: readonly PlainKey[] = [
  'help.pay1',
  'help.pay2',
  'help.pay3',
  'help.pay4',
  'help.pay5',
  'help.pay6',
  'help.pay7',
];

const CHANGE: readonly PlainKey[] = [
  'help.change1',
  'help.change2',
  'help.change3',
  'help.change4',
  'help.change5',
];

const VOTE: readonly PlainKey[] = [
  'roundForm.helpPrepare',
  'pots.help',
  'trial.help',
  'roundForm.helpRegulation',
  'help.voteTalk',
  'help.voteAgenda',
  'help.vote1',
  'help.voteRoll',
  'help.votePaper',
  'help.vote2',
  'help.vote6',
  'help.vote7',
  'help.voteCodes',
  'help.voteKiosk',
  'help.voteHome',
  'help.vote3',
  'help.vote4',
  'help.vote5',
  'roundForm.helpQuorum',
  'help.votePanel',
  'lottery.help',
  'help.voteReason',
  'record.help',
  'help.voteConsent',
  'help.voteFiles',
];

/** What is done, step by step. */
const HOW_TO: readonly (readonly [PlainKey, readonly PlainKey[]])[] = [
  ['help.euroTitle', EURO_STEPS],
  ['help.payTitle', PAY],
  ['help.beginTitle', BEGIN],
  ['help.bankTitle', BANK],
  ['help.changeTitle', CHANGE],
  ['help.moneyTitle', MONEY],
  ['help.yearTitle', YEAR],
  ['help.claimsTitle', CLAIMS],
  ['help.voteTitle', VOTE],
];

const ACCESS: readonly PlainKey[] = [
  'help.accessGoal',
  'help.accessKeyboard',
  'help.accessText',
  'help.accessContrast',
  'help.accessMotion',
  'help.accessReader',
  'help.accessTested',
  'help.accessPdf',
];

const PRIVACY: readonly PlainKey[] = [
  'help.privacyText',
  'help.privacySealed',
  'help.privacyLock',
  'help.privacySheet',
  'help.privacyDisk',
  'help.privacyErase',
  'help.privacyNumber',
  'help.privacyNumberLog',
  'help.privacyRetention',
  'help.privacyLeak',
];

export function HelpScreen() {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t('help.title')} intro={t('help.intro')} />
      {HOW_TO.map(([title, steps]) => (
        <Steps key={title} title={title} steps={steps} />
      ))}
      <Section title={t('app.keys')}>
        <Card>
          <KeyList />
        </Card>
      </Section>
      <Section title={t('help.undoTitle')}>
        <p>{t('help.undoWhat')}</p>
        <p>{t('help.undoHow')}</p>
        <p>{t('help.undoNot')}</p>
      </Section>
      <Section title={t('help.glossaryTitle')}>
        <PlainTable
          caption={t('help.glossaryTitle')}
          rows={GLOSSARY}
          rowId={(entry) => entry.word}
          columns={[
            { id: 'word', label: t('help.glossaryWord'), cell: (entry) => t(entry.word) },
            { id: 'meaning', label: t('help.glossaryMeaning'), cell: (entry) => t(entry.meaning) },
          ]}
        />
      </Section>
      <Section title={t('help.privacyTitle')}>
        {PRIVACY.map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
      </Section>
      <SafetyHelp />
      <SupportSection />
      <Section title={t('help.accessTitle')}>
        <ul>
          {ACCESS.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Steps({ title, steps }: { title: PlainKey; steps: readonly PlainKey[] }) {
  const { t } = useWords();
  return (
    <Section title={t(title)}>
      <ol>
        {steps.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
    </Section>
  );
}
