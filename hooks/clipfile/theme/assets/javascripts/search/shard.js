// One index: what it answers to a piece of text, its columns, and the records themselves.

import { decode, encode, readMarked, readText } from "./engine.js";

const WEIGHTS = { name: 40 }; // a person's record alone has `name`: who types a name finds the person first
const BLOCK = 128; // names of records' files in one file (BLOCK in search/steady.py)
const NONE = { values: [], of: [] };

// The list of the word index's files, as fold() in search/steady.py says it: [first word, last word, name].
export function unfolded([shared, rests, names]) {
  if (!names) return [];
  let word = [];
  const words = rests.split("\n").map((rest, n) => (word = [...word.slice(0, shared[n]), ...rest]).join(""));
  return names.split("\n").map((name, n) => [words[2 * n], words[2 * n + 1], name]);
}

// `engine` may still be on its way: the index is fetched beside it.
// `hidden`: numbers of the records that a newer version replaces. What is given has nothing of theirs, as
// if the index had been made without them.
export async function openShard(engine, folder, hash, hidden = []) {
  const [program, bytes] = await Promise.all([engine, readMarked(new URL(`pagefind.${hash}.pf_meta`, folder))]);
  const metadata = decode(bytes);
  const [, pages, , beside] = metadata;
  const files = new Map(beside);
  // The directory's records are shards, and have their names; others are known by their numbers.
  const key = pages[0]?.[0] ? String : Number;
  metadata[2] = unfolded(metadata[2]);
  metadata[1] = pages.map(([name, words], number) => [name || String(number), words]);
  const index = program.open(metadata, WEIGHTS);
  const gone = new Set(hidden);

  const kept = new Map();
  const once = (key, make) => {
    if (!kept.has(key)) {
      const made = make();
      kept.set(key, made);
      made.catch(() => kept.delete(key)); // the next question tries again
    }
    return kept.get(key);
  };
  const load = (chunk) =>
    once(`index/${chunk}`, async () => {
      const words = await readMarked(new URL(`index/${chunk}.pf_index`, folder));
      index.load(gone.size ? encode(without(gone, decode(words))) : words);
    });

  async function name(number) {
    const block = Math.floor(number / BLOCK);
    const names = await once(`names/${block}`, () => readText(new URL(`filter/${files.get(String(block))}.pf_column`, folder)));
    return names.split("\n")[number % BLOCK];
  }

  return {
    records: pages.flatMap((_, number) => (gone.has(number) ? [] : [number])),

    // {count, found: Map of record -> {score, places}}; a place is the number of a word in its text.
    ask: (words, isExact = false) =>
      once(`${isExact}/${words}`, async () => {
        const normal = program.normal(words);
        if (!normal[0]) return { count: 0, found: new Map() };
        await Promise.all(index.needed(normal[0]).map(load));
        const { results, unfiltered_total: count } = index.search(normal, isExact);
        const found = new Map(results.map(({ p, s, l }) => [key(p), { score: s, places: l.map((place) => place.l) }]));
        return { count, found };
      }),

    // {values, of}: for each record the number of its value, or a list of numbers.
    column: (title) =>
      files.has(title)
        ? once(`column/${title}`, async () => {
            const column = JSON.parse(await readText(new URL(`filter/${files.get(title)}.pf_column`, folder)));
            return gone.size ? emptied(column, gone) : column;
          })
        : Promise.resolve(NONE),

    // What a result shows: {url, content, meta, shown}.
    record: (number) =>
      once(`record/${number}`, async () => {
        const bytes = await readMarked(new URL(`fragment/${await name(number)}.pf_fragment`, folder));
        const { url, content, meta, filters: shown } = JSON.parse(new TextDecoder().decode(bytes));
        return { url, content, meta, shown };
      }),
  };
}

// A file of words without some records. A word that no other record has is gone with them, so that the
// program does without it as it does in an index that never had it.
function without(gone, [words]) {
  // The number of a record is counted from the one before.
  const kept = (records) => {
    let [at, last] = [0, 0];
    return records.flatMap(([step, ...places]) => {
      at += step;
      if (gone.has(at)) return [];
      const since = at - last;
      last = at;
      return [[since, ...places]];
    });
  };
  const left = words.map(([word, records, spellings]) => [
    word,
    kept(records),
    spellings.map(([spelling, some]) => [spelling, kept(some)]).filter(([, some]) => some.length),
  ]);
  return [left.filter(([, records, spellings]) => records.length || spellings.length)];
}

// A column in which some records have no value. A value that only they have is no name that somebody can mean.
function emptied({ values, of }, gone) {
  const left = of.map((numbers, record) => (gone.has(record) ? [] : numbers));
  const used = new Set(left.flat());
  return { values: values.map((value, number) => (used.has(number) ? value : "")), of: left };
}
