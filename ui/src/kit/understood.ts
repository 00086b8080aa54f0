// Fields that understand what people write: "fr 8:00", "1,5". The parser is Callbuch's, so it answers later.

/** What was understood: the value for the wire, and how it reads: "Freitag, 27.11.2026, 8:00". */
export type Understood<V> = { value: V; text: string };

/** Asks what a text means; rejects with a sentence when it means nothing. */
export type Understand<V> = (text: string) => Promise<Understood<V>>;

/** A text one can pick instead of typing it. */
export type Suggestion = { label: string; text: string };
