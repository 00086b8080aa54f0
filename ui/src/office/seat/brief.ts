// A name for narrow places: "S. Krause" of "Sabine Krause".

/** Titles are left out; a name of one word stays as it is. */
export function brief(name: string): string {
  const words = name.split(/\s+/).filter((word) => word && !word.endsWith("."));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return name;
  return `${[...first].slice(0, 1).join("")}.\u00a0${last}`;
}
