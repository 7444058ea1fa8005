// The whole index, which is one shard or, in a large archive, shards of time and one of the people: which
// of them are asked, and what is made of their answers. What was changed since they were made stands in
// one more, the overlay, and each of them says which of its records are hidden by it.
//
// A text is asked of Pagefind, a piece at a time. Everything else is counted here, over the columns:
// what is left out, alternatives, ranges of dates, and the numbers beside the filters.

import { openDirectory } from "./directory.js";
import { readText, start } from "./engine.js";
import { openShard } from "./shard.js";
import { FACETS, isBefore, isSince, isUntil, meant } from "./question.js";

const UNDATED = "9999"; // a person has no date, and stands before the newest

export async function openArchive(base) {
  // It says which index there is, so it must be new; everything else is named by what is in it.
  const ask = () => readText(new URL("pagefind-entry.json", base), { cache: "no-cache" });
  const said = await ask();
  const { languages, include_characters: kept, shards } = JSON.parse(said);
  const [{ hash, wasm }] = Object.values(languages);
  const engine = start(new URL(`wasm.${wasm ?? "unknown"}.pagefind`, base), kept);
  const list = shards.map((entry) => ({ ...entry, shard: openShard(engine, new URL(`${entry.folder}/`, base), entry) }));
  const directory = openDirectory(base, hash);
  directory.catch(() => {}); // who asks it says so
  return new Archive(list, await engine, await directory, async () => (await ask()) !== said);
}

// How much a word says that is in `found` of `all` records: Pagefind's own formula.
const rarity = (found, all) => Math.log((all - found + 0.5) / (found + 0.5) + 1);

const numbersOf = ({ of }, record) => (typeof of[record] === "number" ? [of[record]] : (of[record] ?? []));

const isText = ({ kind }) => kind !== "field";

export class Archive {
  // `list`: the entries of the shards, newest first, people before all, the overlay behind all. `isOld`: whether another index
  // stands on the site by now.
  constructor(list, engine, directory, isOld) {
    this.list = list;
    this.engine = engine;
    this.directory = directory;
    this.isOld = isOld;
    this.overlay = list.find(({ isOverlay }) => isOverlay);
    this.records = list.reduce((sum, { records, hidden = [] }) => sum + records - hidden.length, 0);
  }

  // Entry of a shard that can answer a text -> number of a file of words -> which of its words are wanted.
  // Pagefind does without a word that an index does not have, so a shard without a goat would answer "ferry
  // goat" with all its ferries: it is not asked. A word that no shard has is done without here, too.
  async wanted(text, isExact) {
    const normal = this.engine.normal(text);
    const stems = normal[0] ? this.engine.stems(normal) : [];
    const words = await Promise.all(stems.map((stem) => this.directory.find(stem, isExact)));
    const known = words.filter((some) => some.length);
    const wanted = new Map();
    if (!known.length || (isExact && known.length < words.length)) return wanted;
    this.list.forEach((entry, number) => {
      if (!known.every((some) => some.some(([, places]) => places.has(number)))) return;
      const files = new Map();
      for (const [word, places] of known.flat()) {
        const file = places.get(number);
        if (file !== undefined) files.set(file, (files.get(file) ?? new Set()).add(word));
      }
      wanted.set(entry, files);
    });
    return wanted;
  }

  // Piece of text -> what is wanted for it: {words} and, of a phrase, {exact}.
  async places({ musts, nots }) {
    const pieces = [...musts.flat(), ...nots].filter(isText);
    const found = pieces.map(async (piece) => {
      const words = this.wanted(piece.text, false);
      return [piece, { words: await words, exact: piece.kind === "phrase" ? await this.wanted(piece.text, true) : null }];
    });
    return new Map(await Promise.all(found));
  }

  // {hits, isAll, missing}, and with `counted` also {counts, dates, spared}.
  //
  // `filters`: {chosen, from, to}. By date no more shards are asked than it takes to find `wanted`.
  async find(question, filters, { sort, wanted, counted }) {
    const hasText = question.musts.flat().some(isText);
    const order = sort || (hasText ? "" : "newest");
    const places = await this.places(question);
    const canFit = (entry) => (piece) => !isText(piece) || (places.get(piece).exact ?? places.get(piece).words).has(entry);
    const holding = this.list.filter((entry) => question.musts.every((must) => must.some(canFit(entry))));
    const left = holding.filter((entry) => counted || isInTime(entry, question, filters));
    if (order === "oldest") left.reverse();
    const answers = [];
    const named = await this.named(question);
    const ask = (entry) => this.ask(entry, question, filters, { counted, isDated: Boolean(order), named, places });
    if (order && !counted) {
      // The overlay is of every time, so nothing of it says that there is enough.
      const anytime = left.indexOf(this.overlay);
      const overlay = anytime < 0 ? [] : [ask(left.splice(anytime, 1)[0])];
      const isEnough = () => answers.reduce((sum, { hits }) => sum + hits.length, 0) >= wanted;
      while (left.length && !isEnough()) answers.push(await ask(left.shift()));
      answers.push(...(await Promise.all(overlay)));
    } else {
      answers.push(...(await Promise.all(left.splice(0).map(ask))));
    }
    const missing = answers.filter(({ isMissing }) => isMissing).map(({ entry }) => this.nameOf(entry));
    const hits = inOrder(answers, order, this.records);
    // What the overlay has of a time that was not asked comes behind what is there of that time.
    const late = new Set(answers.flatMap(({ entry, hits: some }) => (entry === this.overlay ? some : [])));
    const sure = left.length ? 1 + hits.findLastIndex((hit) => !late.has(hit)) : hits.length;
    return { hits: hits.slice(0, sure), isAll: !left.length, missing, ...(counted && added(answers)) };
  }

  nameOf({ years, isOverlay }) {
    return isOverlay ? "what was changed last" : (years?.join(" to ") ?? "people");
  }

  // Piece -> the values that it means, of all that the archive has: "May" is no "Thora May" where
  // somebody is called May, whichever shard that one is in.
  async named({ musts, nots }) {
    const pieces = [...musts.flat(), ...nots].filter((piece) => !isText(piece));
    const found = pieces.map(async (piece) => {
      const values = await Promise.all(this.list.map((entry) => this.values(entry, piece.field)));
      const all = [...new Set(values.flat())];
      return [piece, new Set(meant(all, piece.text).map((number) => all[number]))];
    });
    return new Map(await Promise.all(found));
  }

  async values(entry, field) {
    try {
      return (field === "year" ? yearsOf(await entry.shard.column("date")) : await entry.shard.column(field)).values;
    } catch {
      return []; // who asks the shard says so
    }
  }

  async ask(entry, question, filters, options) {
    try {
      return { entry, ...(await answer(entry, question, filters, options)) };
    } catch (error) {
      if (error.isGone && (await this.isOld())) throw error;
      console.error(error);
      return { entry, isMissing: true, hits: [], texts: [], counts: {}, dates: new Map(), spared: new Map() };
    }
  }

  // Every person's name, with where to find the person: [name, () => record].
  async people() {
    const some = [this.list[0], this.overlay].filter(Boolean);
    return (await Promise.all(some.map(({ shard }) => peopleIn(shard)))).flat();
  }
}

async function peopleIn(shard) {
  const [kinds, names] = await Promise.all(["kind", "person"].map((title) => shard.column(title)));
  const person = kinds.values.indexOf("Person");
  return kinds.of.flatMap((kind, record) =>
    kind === person ? [[names.values[numbersOf(names, record)[0]], () => shard.record(record)]] : [],
  );
}

function isInTime({ years, folder }, { after, before }, { chosen, from, to }) {
  const bounds = [from, after].filter(Boolean);
  const ends = [to, before].filter(Boolean);
  if (!years) return folder !== "people" || (!chosen.year.length && !bounds.length && !ends.length);
  const [first, last] = years;
  return (
    (!chosen.year.length || chosen.year.some((year) => first <= year && year <= last)) &&
    bounds.every((bound) => bound.slice(0, 4) <= last) &&
    ends.every((end) => first <= end.slice(0, 4))
  );
}

// ---- One shard ----

// {hits, texts, counts, dates, spared}. A hit is {shard, record, date, parts}, `parts` the pieces of
// text that it answers: {piece, text, score, places}, `text` its number in `texts`.
async function answer(entry, question, filters, { counted, isDated, named, places }) {
  const { shard } = entry;
  const { musts, nots, after, before } = question;
  const { from, to, chosen } = filters;
  const pieces = [...musts.flat(), ...nots];
  const wanted = new Set(pieces.filter((piece) => !isText(piece)).map(({ field }) => field));
  for (const [name, values] of Object.entries(chosen)) if (values.length) wanted.add(name);
  if (counted) Object.keys(FACETS).forEach((name) => wanted.add(name));
  if (wanted.delete("year") || counted || isDated || after || before || from || to) wanted.add("date");
  const columns = Object.fromEntries(
    await Promise.all([...wanted].map(async (name) => [name, await shard.column(name)])),
  );
  if (columns.date) columns.year = yearsOf(columns.date);

  const texts = [];
  const tests = new Map(); // piece -> record -> whether it fits
  for (const piece of pieces) {
    if (!isText(piece)) {
      const values = named.get(piece);
      const numbers = new Set(columns[piece.field].values.flatMap((value, number) => (values.has(value) ? [number] : [])));
      tests.set(piece, (record) => numbersOf(columns[piece.field], record).some((n) => numbers.has(n)));
      continue;
    }
    const { words: some, exact: same } = places.get(piece);
    const asked = [shard.ask(piece.text, false, some.get(entry)), same && shard.ask(piece.text, true, same.get(entry))];
    const [words, exact] = await Promise.all(asked);
    const { found } = exact || words;
    tests.set(piece, (record) => found.has(record));
    texts.push({ piece, count: words.count, found, scores: words.found });
  }

  const dateOf = (record) => {
    const number = columns.date?.of[record];
    return typeof number === "number" ? columns.date.values[number] : "";
  };
  const isSaid = (record) =>
    musts.every((must) => must.some((piece) => tests.get(piece)(record))) &&
    !nots.some((piece) => tests.get(piece)(record)) &&
    (!(after || before) || isWithin(dateOf(record), after, "") && (!before || isBefore(dateOf(record), before)));
  const limits = limitsOf(filters, columns, dateOf);

  const [first] = texts.filter(({ piece }) => musts.some((must) => must.length === 1 && must[0] === piece));
  const records = first ? [...first.found.keys()] : shard.records;
  const counting = counted ? counters(columns, dateOf) : null;
  const hits = [];
  const spared = new Map();
  for (const record of records) {
    if (!isSaid(record)) continue;
    const failed = limits.filter(({ fits }) => !fits(record));
    if (!failed.length) hits.push(hitOf(shard, record, texts, dateOf(record)));
    if (failed.length === 1) spared.set(failed[0].key, (spared.get(failed[0].key) ?? 0) + 1);
    counting?.add(record, failed);
  }
  return { hits, texts, spared, counts: counting?.counts, dates: counting?.dates };
}

const isWithin = (date, from, to) => Boolean(date) && (!from || isSince(date, from)) && (!to || isUntil(date, to));

function yearsOf({ values, of }) {
  const years = [...new Set(values.map((date) => date.slice(0, 4)))];
  const numbers = values.map((date) => years.indexOf(date.slice(0, 4)));
  return { values: years, of: of.map((number) => (typeof number === "number" ? numbers[number] : number)) };
}

function hitOf(shard, record, texts, date) {
  const parts = texts.flatMap(({ piece, found, scores }, number) =>
    !piece.isNot && found.has(record)
      ? [{ piece, text: number, score: (scores.get(record) ?? found.get(record)).score, places: found.get(record).places }]
      : [],
  );
  return { shard, record, date, parts };
}

// What is chosen, as tests that a record has to pass. `facet`: whose own numbers do not follow it.
function limitsOf({ chosen, from, to }, columns, dateOf) {
  const limits = [];
  for (const [name, how] of Object.entries(FACETS)) {
    const sets = how === "any" ? [chosen[name]] : chosen[name].map((value) => [value]);
    for (const values of sets.filter((some) => some.length)) {
      const numbers = new Set(values.flatMap((value) => numbersOfValue(columns[name], value)));
      const fits = (record) => numbersOf(columns[name], record).some((number) => numbers.has(number));
      const key = how === "any" ? name : `${name}:${values[0]}`;
      limits.push({ key, facet: how === "any" ? name : null, fits });
    }
  }
  if (from || to) limits.push({ key: "date", facet: "date", fits: (record) => isWithin(dateOf(record), from, to) });
  return limits;
}

// A name that several persons have stands in the index as "Name (id)"; a person's page says the name.
function numbersOfValue({ values }, wanted) {
  const same = values.indexOf(wanted);
  return same < 0 ? values.flatMap((value, n) => (value.startsWith(`${wanted} (`) ? [n] : [])) : [same];
}

// A record that fails at one filter alone still counts there, for that is what choosing more would add.
function counters(columns, dateOf) {
  const counts = Object.fromEntries(Object.keys(FACETS).map((name) => [name, new Map()]));
  const dates = new Map(); // month, or year where no more is known -> records
  const one = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  return {
    counts,
    dates,
    add(record, failed) {
      if (failed.length > 1) return;
      const only = failed[0]?.facet;
      if (failed.length && !only) return;
      for (const name of only ? [only] : Object.keys(FACETS)) {
        if (name === "date") break;
        for (const number of numbersOf(columns[name], record)) one(counts[name], columns[name].values[number]);
      }
      const date = dateOf(record);
      if (date && (!only || only === "date")) one(dates, date.slice(0, 7));
    },
  };
}

// ---- All of them ----

function added(answers) {
  const sum = (maps) => {
    const sums = new Map();
    for (const [key, count] of maps.flatMap((map) => [...map])) sums.set(key, (sums.get(key) ?? 0) + count);
    return sums;
  };
  const counts = Object.keys(FACETS).map((name) => [name, sum(answers.map(({ counts: some }) => some[name] ?? new Map()))]);
  return {
    counts: Object.fromEntries(counts),
    dates: sum(answers.map(({ dates }) => dates)),
    spared: sum(answers.map(({ spared }) => spared)),
  };
}

function inOrder(answers, order, all) {
  if (!order) weigh(answers, all);
  const hits = answers.flatMap((each) => each.hits);
  if (!order) return hits.sort((a, b) => b.score - a.score);
  const dated = ({ date }) => date || UNDATED;
  const turn = order === "oldest" ? 1 : -1;
  return hits.sort((a, b) => turn * (dated(a) < dated(b) ? -1 : dated(a) > dated(b) ? 1 : 0));
}

// A shard weighs a word by its own records. Put right for all of them, a word alone weighs what it
// weighs in one index; several words, nearly that. Of alternatives the best one counts.
function weigh(answers, all) {
  const totals = [];
  for (const { texts } of answers) texts.forEach(({ count }, n) => (totals[n] = (totals[n] ?? 0) + count));
  for (const { entry, texts, hits } of answers) {
    const weights = texts.map(({ count }, n) => (answers.length > 1 ? rarity(totals[n], all) / rarity(count, entry.records) : 1));
    for (const hit of hits) hit.score = hit.parts.reduce((sum, { text, score }) => sum + score * weights[text], 0);
  }
}
