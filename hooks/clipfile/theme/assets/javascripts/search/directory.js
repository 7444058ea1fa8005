// The directory: which shards have a word, and in which of their files (search/directory.py).

import { readText } from "./engine.js";

const MOST = 16; // words that begin with one that is asked for

// Letters in the order of their code points, as Pagefind sorts words: a surrogate is beyond U+FFFF.
const rank = (unit) => (0xd800 <= unit && unit < 0xe000 ? unit + 0x10000 : unit);

function isBefore(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  if (at === one.length || at === other.length) return one.length < other.length;
  return rank(one.charCodeAt(at)) < rank(other.charCodeAt(at));
}

// A slice as it is asked for: word -> number of a shard -> number of a file.
export function unfolded({ words, shards, files }) {
  const found = new Map(words.split("\n").map((word) => [word, new Map()]));
  const masks = shards.split(" ").map((digits) => BigInt(`0x${digits}`));
  files.forEach(([file, ...counts], shard) => {
    let left = counts.shift();
    [...found.values()].forEach((places, n) => {
      if (!((masks[n] >> BigInt(shard)) & 1n)) return;
      for (; !left; file++) left = counts.shift();
      left--;
      places.set(shard, file);
    });
  });
  return found;
}

export async function openDirectory(base, digest) {
  const top = JSON.parse(await readText(new URL(`pagefind.${digest}.pf_directory`, base)));
  const firsts = top.slices.length ? top.first.split("\n") : [];
  const kept = new Map();

  function slice(number) {
    if (!kept.has(number)) {
      const made = readText(new URL(`directory/${top.slices[number]}.pf_slice`, base)).then((text) => unfolded(JSON.parse(text)));
      kept.set(number, made);
      made.catch(() => kept.delete(number)); // the next question tries again
    }
    return kept.get(number);
  }
  const placeOf = (word) => Math.max(0, firsts.findLastIndex((first) => !isBefore(word, first)));

  return {
    // The words that a stem means, as Pagefind understands it in one index: those that begin with it, or else the
    // longest with which it begins. [[word, number of a shard -> number of a file], …]
    async find(stem, isExact) {
      if (!firsts.length) return [];
      let number = placeOf(stem);
      const here = await slice(number);
      if (isExact) return here.has(stem) ? [[stem, here.get(stem)]] : [];
      const isLonger = ([word]) => word.startsWith(stem);
      const found = [...here].filter(isLonger);
      while (found.length < MOST && firsts[++number]?.startsWith(stem)) found.push(...[...(await slice(number))].filter(isLonger));
      if (found.length) return found.slice(0, MOST);
      for (const letters = [...stem]; letters.pop() && letters.length; ) {
        const start = letters.join("");
        const places = (await slice(placeOf(start))).get(start);
        if (places) return [[start, places]];
      }
      return [];
    },
  };
}
