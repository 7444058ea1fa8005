// The search of an archive that is too large for one index: several, each of a span of time, and one
// of the people. search.js fetches this file when there are any.
//
// They are not joined with Pagefind's `mergeIndex`, which asks every index every question, forgets the
// order of dates, and answers from an index without a word as if the word had not been asked for.

// How much a word says that is in `found` of `all` records: Pagefind's own formula.
const rarity = (found, all) => Math.log((all - found + 0.5) / (found + 0.5) + 1);

function added(counts) {
  const sums = {};
  for (const [name, values] of counts.flatMap((each) => Object.entries(each))) {
    sums[name] ??= {};
    for (const [value, count] of Object.entries(values)) sums[name][value] = (sums[name][value] ?? 0) + count;
  }
  return sums;
}

// An index weighs a word by its own records. Put right for all of them, a word alone weighs what it
// weighs in one index; several words, nearly that. A phrase has no weight.
function weighed(answers, all, isPhrase) {
  const found = answers.reduce((sum, { unfilteredResultCount: count }) => sum + count, 0);
  return answers.flatMap(({ results, unfilteredResultCount: count, shard }) => {
    const weight = isPhrase ? 1 : rarity(found, all) / rarity(count, shard.records);
    return results.map((result) => Object.assign(result, { score: result.score * weight }));
  });
}

// `list`: the shards, newest first, people before all. `directory`: the index that tells in which of
// them all words are. `open` loads an index; the directory has to be the first.
export function joined(list, directory, open) {
  const all = list.reduce((sum, { records }) => sum + records, 0);
  const opened = new Map();

  async function holding(term, { year } = {}) {
    const { results } = await directory.search(term.replaceAll('"', " "));
    const folders = new Set(results.map(({ id }) => id));
    const isWanted = ([first, last]) => year.any.some((each) => first <= each && each <= last);
    return list.filter(({ folder, years }) => folders.has(folder) && (!year || (years && isWanted(years))));
  }

  async function ask(shard, question) {
    if (!opened.has(shard)) opened.set(shard, open(`${shard.folder}/`, shard.index));
    try {
      return { ...(await question(opened.get(shard))), shard };
    } catch (error) {
      console.error(error);
      opened.delete(shard); // the next question tries again
      return { results: [], filters: {}, unfilteredResultCount: 0, shard, isMissing: true };
    }
  }

  return {
    async filters() {
      await directory.search(""); // only that it is loaded
      const answers = await Promise.all(list.map((shard) => ask(shard, async (index) => ({ filters: await index.filters() }))));
      return added(answers.map(({ filters }) => filters));
    },

    // By date, no more shards are asked than it takes to find `wanted` results: they do not overlap.
    async search(term, options, { wanted, counted }) {
      const question = async (index) => {
        if (counted) await index.filters();
        return index.search(term, options);
      };
      const left = await holding(term, options.filters);
      if (options.sort?.date === "asc") left.reverse();
      let answers = [];
      if (options.sort && !counted) {
        const count = () => answers.reduce((sum, { results }) => sum + results.length, 0);
        while (left.length && count() < wanted) answers.push(await ask(left.shift(), question));
      } else {
        answers = await Promise.all(left.splice(0).map((shard) => ask(shard, question)));
      }
      const results = options.sort
        ? answers.flatMap((answer) => answer.results)
        : weighed(answers, all, /^\s*".+"\s*$/.test(term)).sort((a, b) => b.score - a.score);
      const missing = answers.filter(({ isMissing }) => isMissing).map(({ shard }) => shard.years?.join(" to ") ?? "people");
      return { results, filters: added(answers.map(({ filters }) => filters)), isAll: !left.length, missing };
    },
  };
}
