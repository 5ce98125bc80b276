/** Something to choose: what it is called and, where it helps, what it means. */
export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly description?: string;
};
