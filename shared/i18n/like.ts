/** The shape that one language's words impose on every other: same keys, same parameters. */
export type Like<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (params: infer Params) => string
    ? (params: Params) => string
    : string;
};

/**
 * What an area must say about the refusals of a domain: `{ ... } satisfies WordsFor<FundsRefusals>`. A code without
 * words does not compile; words may leave the figures unused.
 */
export type WordsFor<Codes> = {
  readonly [Code in keyof Codes]: string | ((params: Codes[Code]) => string);
};
