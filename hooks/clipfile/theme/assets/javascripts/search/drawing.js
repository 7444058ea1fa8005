// What the box in the header and the page /search/ both draw. Nothing from the index is ever parsed as
// HTML: text goes in as text, and an address can only lead below the root of this site.

const WORDS = 30; // in an excerpt
const BEFORE = 6; // of them before the first that was found
const PEOPLE = 6; // named under a result
const MARKS = 12; // words that the page of a result is told to mark
const LANGUAGES = new Intl.DisplayNames([document.documentElement.lang || "en"], { type: "language" });

export function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

export const counted = (number) => number.toLocaleString("en");
export const several = (number, one, many) => `${counted(number)} ${number === 1 ? one : many}`;

// What a reader sees of the value of a filter.
export function labelOf(name, value) {
  if (name !== "language") return value;
  try {
    return LANGUAGES.of(value);
  } catch {
    return value; // no code that anybody knows
  }
}

// "/people/x/" -> below the root of the site, wherever that is. A leading "//" cannot leave it.
const below = (root, path) => new URL(`./${path.replace(/^\/+/, "")}`, root);

// ---- The words that were found ----

const placesOf = ({ parts }) => [...new Set(parts.flatMap(({ places }) => places))].sort((a, b) => a - b);

// Where an excerpt begins: where most of what was found stands together.
function beginning(places, first, all) {
  const inside = places.filter((place) => place >= first);
  if (!inside.length) return first;
  const together = inside.map((place) => inside.filter((other) => other >= place && other < place + WORDS - BEFORE).length);
  const start = inside[together.indexOf(Math.max(...together))] - BEFORE;
  return Math.max(first, Math.min(start, all - WORDS));
}

export function excerpt(hit, { content, shown }) {
  const words = content.split(/\s+/);
  const places = placesOf(hit);
  const start = beginning(places, Number(shown.head?.[0] ?? 0), words.length);
  const end = Math.min(start + WORDS, words.length);
  const found = new Set(places);
  const nodes = [];
  for (let place = start; place < end; place++) {
    nodes.push(found.has(place) ? make("mark", "", words[place]) : words[place], " ");
  }
  if (start > Number(shown.head?.[0] ?? 0)) nodes.unshift("… ");
  if (end < words.length) nodes.push("…");
  return nodes;
}

// What the page of a result is to mark: the words as they are written there.
function marks(hit, { content }) {
  const words = content.split(/\s+/);
  const bare = (place) => words[place]?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") ?? "";
  const found = hit.parts.flatMap(({ piece, places }) =>
    piece.kind === "phrase" ? [places.map(bare).join(" ")] : places.map(bare),
  );
  return [...new Set(found.filter(Boolean))].slice(0, MARKS);
}

export function addressOf(root, hit, record) {
  const address = below(root, record.url);
  marks(hit, record).forEach((word) => address.searchParams.append("mark", word));
  return address.href;
}

// ---- What stands beside a headline ----

export function stamp({ meta, shown }) {
  const kind = shown.kind?.[0] ?? "";
  const line = make("p", "cf-hit__stamp", make("span", "cf-hit__kind", kind));
  if (meta.date_text) {
    const time = make("time", "", meta.date_text);
    time.dateTime = shown.date?.[0] ?? "";
    line.append(time);
  }
  if (meta.source) line.append(make("span", "", meta.source));
  for (const said of [shown.sum, shown.text]) if (said?.length) line.append(make("span", "", said[0]));
  return line;
}

// A picture beside a result: a person's portrait, when the record names one.
export function portrait(root, { shown }) {
  if (!shown.image?.length) return "";
  const image = make("img", "cf-hit__image");
  image.loading = "lazy";
  image.alt = "";
  image.src = below(root, shown.image[0].split("/").map(encodeURIComponent).join("/")).href;
  return image;
}

function inLanguage(element, { shown }) {
  const [language] = shown.language ?? [];
  if (language && language !== document.documentElement.lang) element.lang = language;
  return element;
}

export function result(root, hit, record) {
  const { meta, shown } = record;
  const link = make("a", "cf-hit__link", meta.title || record.url);
  link.href = addressOf(root, hit, record);
  const item = make("li", "cf-hit", stamp(record), inLanguage(make("h3", "cf-hit__title", link), record));
  if (record.content !== meta.title) item.append(inLanguage(make("p", "cf-hit__excerpt", ...excerpt(hit, record)), record));
  if (shown.article) {
    const article = inLanguage(make("cite", "", shown.article[0]), record);
    item.append(make("p", "cf-hit__beside", hit.parts.length ? "Found in the caption beside " : "The caption beside ", article));
  }
  const people = shown.kind?.[0] === "Article" ? (shown.person ?? []) : [];
  if (people.length) {
    const more = people.length > PEOPLE ? ` and ${people.length - PEOPLE} more` : "";
    item.append(make("p", "cf-hit__beside", `With ${people.slice(0, PEOPLE).join(", ")}${more}`));
  }
  item.append(portrait(root, record));
  return item;
}

// ---- One archive for the box and the page ----

let opening;

export function archiveOf(root) {
  opening ??= import("./archive.js").then(({ openArchive }) => openArchive(new URL("pagefind/", root)));
  opening.catch(() => (opening = undefined)); // the next keystroke tries again
  return opening;
}

// Whether a file is gone because the site was published again while the page was open: then the next
// question is asked of the index that stands there now.
export async function isOutdated(error) {
  if (!error.isGone || !(await (await opening)?.isOld())) return false;
  opening = undefined;
  return true;
}
