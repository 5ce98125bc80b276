/** Every layout of bank statements that is text, in the order in which a file is asked whether it is one. */
import { isAbnAmro, readAbnAmro } from './csv/abn-amro';
import { isAsn, readAsn } from './csv/asn';
import { hasBalancesOnly, refuseBalances } from './csv/balances-only';
import { isBunq, readBunq } from './csv/bunq';
import { isIng, readIng } from './csv/ing';
import { isKnab, readKnab } from './csv/knab';
import { isRabobank, readRabobank } from './csv/rabobank';
import { isTriodos, readTriodos } from './csv/triodos';
import { isMt940, readMt940 } from './mt940/mt940';
import type { ReadAnswer } from './reading';

export interface TextLayout {
  /** Whether the text says that it is one, well or badly written. */
  readonly isIn: (text: string) => boolean;
  readonly read: (text: string) => ReadAnswer;
}

export const TEXT_LAYOUTS: readonly TextLayout[] = [
  { isIn: isMt940, read: readMt940 },
  { isIn: isIng, read: readIng },
  { isIn: isRabobank, read: readRabobank },
  { isIn: isAbnAmro, read: readAbnAmro },
  { isIn: isAsn, read: readAsn },
  { isIn: isTriodos, read: readTriodos },
  { isIn: isBunq, read: readBunq },
  { isIn: isKnab, read: readKnab },
  { isIn: hasBalancesOnly, read: refuseBalances },
];
