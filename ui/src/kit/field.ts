// What every field takes.
export type FieldProps = {
  label: string;
  /** The label is only read aloud: what stands around the field says enough. */
  bare?: boolean | undefined;
  /** The name of its value on the wire: a refusal of it appears here. */
  name?: string | undefined;
  /** Beside the label, small: who sees it, which key does what. */
  aside?: string | undefined;
  /** Below, while nothing is wrong. */
  hint?: string | undefined;
  /** What is wrong, as a sentence. */
  error?: string | undefined;
};
