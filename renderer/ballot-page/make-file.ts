/** Seals a ballot in the page and offers it as a file; chance comes from the browser's own generator. */
import { CODE_CHANCE_BYTES, codeFrom } from '@shared/domain/voting/codes/code-text';
import { BALLOT_ENDING, type HomeBallot, sealAtHome } from '@shared/formats/ballot-file/ballot-file';
import type { BallotForm } from '@shared/formats/ballot-file/ballot-form';
import { hexOf } from '@shared/kernel/hash';
import { SEALING_BYTES } from '@shared/kernel/sealed-box';
import { drawLots } from '../data/draw-lots';
import { saveText } from '../ui/save-text';

export interface MadeFile {
  readonly name: string;
  readonly text: string;
  readonly receipt: string;
}

/** null: the browser gives no chance, or cannot seal. */
export function makeFile(form: BallotForm, ballot: Omit<HomeBallot, 'chance'>): MadeFile | null {
  try {
    const chance = hexOf(crypto.getRandomValues(new Uint8Array(SEALING_BYTES)));
    // Of chance alone: part of a code or receipt in the name would tell whose file it is.
    const name = codeFrom(crypto.getRandomValues(new Uint8Array(CODE_CHANCE_BYTES))).slice(0, 4);
    return { name: `stem-${name}${BALLOT_ENDING}`, ...sealAtHome(form, { ...ballot, chance }) };
  } catch {
    // An old browser: the page says what to do instead.
    return null;
  }
}

export function saveFile({ name, text }: MadeFile): void {
  saveText(name, text);
}

/** Of this voter alone, so that no plan gains by standing first. */
export function orderFor({ plans }: BallotForm): BallotForm['plans'][number]['id'][] {
  return drawLots(plans.map(({ id }) => id));
}
