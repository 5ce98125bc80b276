/** What the frame shows of the fund. */
export type FundFrame = {
  readonly name: string;
  readonly place: string;
  /** Name of its colour; see `ui/styles/accents.css`. */
  readonly accent: string;
  readonly isDemo: boolean;
};
