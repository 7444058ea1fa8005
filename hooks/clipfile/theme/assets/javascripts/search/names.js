// Names that are nearly what was typed, for a search that finds nothing.

import { bare } from "./question.js";

const MOST = 5;

// How many letters have to be changed, added, left out or exchanged with the next one.
function distance(one, other) {
  let before = [];
  let above = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, above] = [above, row];
  }
  return above[other.length];
}

const allowed = (word) => (word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 10 ? 2 : 3);

// Each word of the question against the word of the name that is nearest; null when one has none.
function farness(words, name) {
  const parts = bare(name).split(/[\s-]+/);
  let sum = 0;
  for (const word of words) {
    const nearest = Math.min(...parts.map((part) => distance(word, part)));
    if (nearest > allowed(word)) return null;
    sum += nearest;
  }
  return sum + Math.abs(parts.length - words.length) / 100; // of two as near, the one with as many words
}

// `people`: [name, …], as Archive.people() gives them; the nearest of them first.
export function nearest(q, people) {
  const words = bare(q).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  if (!words.length) return [];
  return people
    .map((person) => [farness(words, person[0]), person])
    .filter(([far]) => far !== null)
    .sort(([a, [x]], [b, [y]]) => a - b || x.localeCompare(y))
    .slice(0, MOST)
    .map(([, person]) => person);
}
