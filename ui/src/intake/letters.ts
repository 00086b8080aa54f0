// The letters that choose an option: the first of its words that no option before it has.

/** Options, each with a letter of its own. */
export function lettered<O extends { label: string }>(options: readonly O[]): (O & { letter: string })[] {
  const taken = new Set<string>();
  return options.map((option) => {
    const letters = [...option.label.toLowerCase()];
    const letter = letters.find((one) => /\p{L}/u.test(one) && !taken.has(one)) ?? "";
    taken.add(letter);
    return { ...option, letter };
  });
}
