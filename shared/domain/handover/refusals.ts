/** Why a hand-over cannot be prepared; the words stand in `i18n/<language>/handover.ts`. */
export interface HandOverRefusals {
  'handover.noFund': Record<string, never>;
  /** Something was recorded while the file was made: sheet and file would not say the same. */
  'handover.changed': Record<string, never>;
}
