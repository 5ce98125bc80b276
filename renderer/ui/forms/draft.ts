/** What a form holds while it is being filled in: what must be chosen or typed may still be empty. */
type Plain = string | number | bigint;

/**
 * Texts are texts; amounts, days, ids, figures and choices may be null; lists and groups hold drafts; what the schema
 * allows to be null stays so.
 */
export type Draft<Value> = Value extends null
  ? null
  : Value extends boolean
    ? boolean
    : Value extends Plain
      ? string extends Value
        ? string
        : Value | null
      : Value extends readonly (infer Item)[]
        ? readonly (Item extends Plain ? Item : Draft<Item>)[]
        : Value extends object
          ? { [Key in keyof Value]: Draft<Value[Key]> }
          : Value;
