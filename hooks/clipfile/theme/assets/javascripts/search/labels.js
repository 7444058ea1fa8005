// What a reader sees of the value of a filter.

const LANGUAGES = new Intl.DisplayNames([document.documentElement.lang || "en"], { type: "language" });

export function labelOf(name, value) {
  if (name !== "language") return value;
  try {
    return LANGUAGES.of(value);
  } catch {
    return value; // no code that anybody knows
  }
}
