/** The verdict on the fund's protection in words, and the parts it is made of. */
import type { PlainKey } from '@shared/i18n/translate';
import type { KeyStatus } from '@shared/ipc/key-contract';
import type { Protected, Verdict } from '../../data/keys/protection';
import type { CalloutTone } from '../../ui/feedback/Callout';
import type { IconName } from '../../ui/icon-paths';

export interface VerdictWords {
  readonly tone: CalloutTone;
  readonly title: PlainKey;
  readonly why: PlainKey;
}

export const VERDICTS: Readonly<Record<Verdict, VerdictWords>> = {
  demo: { tone: 'info', title: 'security.demoTitle', why: 'security.demoWhy' },
  browser: { tone: 'warning', title: 'security.browserTitle', why: 'security.browserWhy' },
  open: { tone: 'warning', title: 'security.openTitle', why: 'security.openWhy' },
  device: { tone: 'warning', title: 'security.deviceTitle', why: 'security.deviceWhy' },
  noSheet: { tone: 'warning', title: 'security.noSheetTitle', why: 'security.noSheetWhy' },
  full: { tone: 'done', title: 'security.fullTitle', why: 'security.fullWhy' },
};

/** One link of the chain that protects the fund. */
export interface Link {
  readonly icon: IconName;
  readonly label: PlainKey;
  readonly value: PlainKey;
  readonly isDone: boolean;
}

export function linksOf({ status, isSheetSure }: Protected): Link[] {
  if (status.kind === 'absent') return [];
  return [
    {
      icon: 'lock',
      label: 'security.passphrase',
      value: status.passphrase ? 'security.passphraseSet' : 'security.passphraseNone',
      isDone: status.passphrase,
    },
    {
      icon: 'home',
      label: 'security.opening',
      value: openingOf(status.opensBy),
      isDone: status.opensBy !== 'open',
    },
    {
      icon: 'file',
      label: 'security.sheet',
      value: sheetOf(status.recovery, isSheetSure),
      isDone: isSheetSure,
    },
  ];
}

function openingOf(opensBy: Extract<KeyStatus, { kind: 'present' }>['opensBy']): PlainKey {
  if (opensBy === null) return 'security.opensByPassphrase';
  return opensBy === 'device' ? 'security.opensByDevice' : 'security.opensByItself';
}

function sheetOf(isMade: boolean, isSure: boolean): PlainKey {
  if (isSure) return 'security.sheetSure';
  return isMade ? 'security.sheetUnsure' : 'security.sheetNone';
}
