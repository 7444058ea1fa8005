// What a reader asks: the language of the field, and the address that holds all of a search.

// An article has one source and one year, so two chosen ones widen the search. It has many people and
// topics, so two chosen ones narrow it: "the articles that name both" is what a clipping file is for.
export const FACETS = {
  kind: "any",
  year: "any",
  person: "all",
  source: "any",
  topic: "all",
  section: "any",
  agency: "any",
  photographer: "any",
  language: "any",
};

export const ORDERS = ["", "newest", "oldest"]; // "" is by how well it fits

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
export const isDate = (text) => DATE.test(text);

// Letters as they are compared: "nanez" is "Ñáñez", as in Pagefind, and "O’Brien" is "O'Brien".
export const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();

// ---- The state: {q, chosen, from, to, sort}. The address is its only written form. ----

export function readState(params) {
  const chosen = Object.fromEntries(Object.keys(FACETS).map((name) => [name, [...new Set(params.getAll(name))]]));
  const [from, to] = ["from", "to"].map((name) => (isDate(params.get(name) ?? "") ? params.get(name) : ""));
  const sort = ORDERS.includes(params.get("sort")) ? params.get("sort") : "";
  return { q: params.get("q") ?? "", chosen, from, to, sort };
}

export function writeState({ q, chosen, from, to, sort }) {
  const params = new URLSearchParams();
  if (q.trim()) params.set("q", q.trim());
  for (const name in FACETS) chosen[name].forEach((value) => params.append(name, value));
  for (const [name, value] of Object.entries({ from, to, sort })) if (value) params.set(name, value);
  return params.size ? `?${params}` : "";
}

// The filters of a state, each as something that can be taken away: [what it says, the state without it].
export function filtersOf(state) {
  const found = [];
  for (const [name, values] of Object.entries(state.chosen)) {
    for (const value of values) {
      const chosen = { ...state.chosen, [name]: values.filter((each) => each !== value) };
      found.push({ name, value, without: { ...state, chosen } });
    }
  }
  const { from, to } = state;
  if (from || to) {
    const value = from && to ? `${from} to ${to}` : from ? `since ${from}` : `until ${to}`;
    found.push({ name: "date", value, without: { ...state, from: "", to: "" } });
  }
  return found;
}

export const isIdle = (state) => !state.q.trim() && !filtersOf(state).length;

// ---- The field ----
//
// A question is what has to be there, `musts`, each a list of alternatives, and what may not, `nots`.
// A piece is {kind: "words" | "phrase" | "field", text, field}. `after` and `before` are dates.

const PIECE = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]+))/giu;

export function parse(q) {
  const question = { musts: [], nots: [], after: "", before: "" };
  const words = [];
  let joins = false; // an OR stands before this piece
  for (const [whole, minus, name, quoted, plain] of q.replace(/[“”„«»]/g, '"').matchAll(PIECE)) {
    if (whole === "OR" || whole === "|") {
      joins = question.musts.length > 0;
      continue;
    }
    const piece = pieceOf(whole, minus, name?.toLowerCase(), quoted ?? plain, quoted !== undefined);
    if (!piece) continue;
    if (piece.date) question[piece.date] = piece.text;
    else if (piece.isNot) question.nots.push(piece);
    else if (joins) question.musts.at(-1).push(piece);
    else question.musts.push([piece]);
    joins = false;
  }
  // Words that stand alone are one question to Pagefind, which weighs them together.
  const isPlain = (must) => must.length === 1 && must[0].kind === "words";
  words.push(...question.musts.filter(isPlain).map(([{ text }]) => text));
  question.musts = question.musts.filter((must) => !isPlain(must));
  if (words.length) question.musts.unshift([{ kind: "words", text: words.join(" ") }]);
  return question;
}

function pieceOf(whole, minus, name, text, isQuoted) {
  const isNot = minus === "-";
  if (!text.trim() || /^[-|]+$/.test(whole)) return null;
  if ((name === "after" || name === "before") && isDate(text) && !isNot) return { date: name, text };
  if (Object.hasOwn(FACETS, name ?? "")) return { kind: "field", field: name, text, isNot };
  const said = name ? `${name}:${text}` : text; // "10:30" is no field
  // A word that is left out is left out as it is, not with all that begins like it.
  return { kind: isQuoted || isNot ? "phrase" : "words", text: said, isNot };
}

// ---- Values and dates ----

// Which values somebody means: the one that is so called, else those with such a word.
export function meant(values, text) {
  const wanted = bare(text.trim());
  const named = values.map(bare);
  const same = named.flatMap((value, n) => (value === wanted ? [n] : []));
  if (same.length) return same;
  return named.flatMap((value, n) => (` ${value}`.includes(` ${wanted}`) ? [n] : []));
}

// Whether a date, which may be a month or a year, is certainly at or after `bound`.
export const isSince = (iso, bound) => iso.slice(0, bound.length) >= bound;
export const isUntil = (iso, bound) =>
  iso.slice(0, bound.length) <= bound && !(iso.length < bound.length && bound.startsWith(iso));
export const isBefore = (iso, bound) => iso.slice(0, bound.length) < bound && !bound.startsWith(iso);
