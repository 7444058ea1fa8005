// One shard of the index: what it answers to a piece of text, its columns, and the records themselves.

import { decode, readMarked, readText } from "./engine.js";

const WEIGHTS = { name: 40 }; // a person's record alone has `name`: who types a name finds the person first
const NONE = { values: [], of: [] };
const NOTHING = { count: 0, found: new Map() };

// A number of words, of which rounded() in search/steady.py has made a byte.
const wordsIn = (byte) => (byte < 16 ? byte : (8 + (byte & 7)) << ((byte >> 3) - 1));

// `engine` may still be on its way: files are fetched beside it. Names of files: search/steady.py.
// `hidden`: numbers of the records that a newer version replaces. What is given has nothing of theirs, as
// if the index had been made without them.
export function openShard(engine, folder, { index: digest, records, hidden = [] }) {
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

  const about = () => once("metadata", async () => decode(await readMarked(new URL(`pagefind.${digest}.pf_meta`, folder))));

  // An index of Pagefind's program that has all records, and the words that were asked for.
  const opened = () =>
    once("program", async () => {
      const [program, [version, fields, , words]] = await Promise.all([engine, about()]);
      const pages = [...words].map((byte, number) => [String(number), wordsIn(byte)]);
      return { program, index: program.open([version, pages, [], [], [], fields], WEIGHTS), known: new Set() };
    });

  const file = (number) =>
    once(`index/${number}`, async () => {
      const [words] = decode(await readMarked(new URL(`index/${digest}_${number}.pf_index`, folder)));
      return gone.size ? without(gone, words) : words;
    });

  return {
    records: Array.from({ length: records }, (_, number) => number).filter((number) => !gone.has(number)),

    // {count, found: Map of record -> {score, places}}; a place is the number of a word in its text.
    // `wanted`: number of a file of words -> which of them; none when this shard has no answer.
    ask: (text, isExact, wanted) =>
      !wanted
        ? NOTHING
        : once(`${isExact}/${text}`, async () => {
            const [{ program, index, known }, ...files] = await Promise.all([opened(), ...[...wanted.keys()].map(file)]);
            const words = files.flat().filter(([word]) => !known.has(word) && [...wanted.values()].some((some) => some.has(word)));
            words.forEach(([word]) => known.add(word));
            index.load(words);
            const { results, unfiltered_total: count } = index.search(program.normal(text), isExact);
            const found = new Map(results.map(({ p, s, l }) => [Number(p), { score: s, places: l.map((place) => place.l) }]));
            return { count, found };
          }),

    // {values, of}: for each record the number of its value, or a list of numbers.
    column: (title) =>
      once(`column/${title}`, async () => {
        const [, , titles] = await about();
        if (!titles.includes(title)) return NONE;
        const column = JSON.parse(await readText(new URL(`filter/${digest}_${title}.pf_column`, folder)));
        return gone.size ? emptied(column, gone) : column;
      }),

    // What a result shows: {url, content, meta, shown}.
    record: (number) =>
      once(`record/${number}`, async () => {
        const bytes = await readMarked(new URL(`fragment/${digest}_${number}.pf_fragment`, folder));
        const { url, content, meta, filters: shown } = JSON.parse(new TextDecoder().decode(bytes));
        return { url, content, meta, shown };
      }),
  };
}

// Words of a file without some records. A word that no other record has is gone with them.
function without(gone, words) {
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
  return left.filter(([, records, spellings]) => records.length || spellings.length);
}

// A column in which some records have no value. A value that only they have is no name that somebody can mean.
function emptied({ values, of }, gone) {
  const left = of.map((numbers, record) => (gone.has(record) ? [] : numbers));
  const used = new Set(left.flat());
  return { values: values.map((value, number) => (used.has(number) ? value : "")), of: left };
}
