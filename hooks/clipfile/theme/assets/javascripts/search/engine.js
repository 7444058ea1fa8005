// Pagefind's WebAssembly, spoken to directly.
//
// pagefind.js and its worker would be 25 KB more, and know no excluded word, no OR, no range; what is
// built on top of one question to one index is in archive.js. The names here are those of Pagefind
// 1.5.2 (pagefind_web/src/lib.rs), the calls those that wasm-bindgen writes.

const MARK = 12; // bytes before the content of a file of Pagefind's
const PUNCTUATION = /^\p{Pd}|\p{Pe}|\p{Pf}|\p{Pi}|\p{Po}|\p{Ps}$/u; // as in Pagefind's coupled_search.ts

const encoder = new TextEncoder();
const decoder = new TextDecoder();

// The bytes of a file, unpacked unless the server has done so already.
async function read(address, options) {
  const response = await fetch(address, options);
  if (!response.ok) throw Object.assign(new Error(`${response.status}: ${address}`), { isGone: response.status === 404 });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

export const readText = async (address, options) => decoder.decode(await read(address, options));
export const readMarked = async (address) => (await read(address)).subarray(MARK);

// ---- CBOR, as far as Pagefind's files need it: whole numbers, bytes, texts and lists ----

export function decode(bytes) {
  let at = 0;
  function number(short) {
    if (short < 24) return short;
    let sum = 0;
    for (const end = at + 2 ** (short - 24); at < end; at++) sum = sum * 256 + bytes[at];
    return sum;
  }
  function item() {
    const head = bytes[at++];
    const size = number(head & 31);
    if (head >> 5 === 2) return bytes.subarray(at, (at += size));
    if (head >> 5 === 3) return decoder.decode(bytes.subarray(at, (at += size)));
    if (head >> 5 === 4) return Array.from({ length: size }, item);
    return head >> 5 === 1 ? -1 - size : size;
  }
  return item();
}

export function encode(value) {
  const parts = [];
  function head(kind, size) {
    const [short, bytes] = size < 24 ? [size, 0] : size < 256 ? [24, 1] : size < 65536 ? [25, 2] : [26, 4];
    parts.push((kind << 5) | short);
    for (let left = bytes; left--; ) parts.push((size >>> (8 * left)) & 255);
  }
  function item(each) {
    if (typeof each === "number") return each < 0 ? head(1, -1 - each) : head(0, each);
    if (typeof each !== "string") return head(4, each.length), each.forEach(item);
    const text = encoder.encode(each);
    head(3, text.length);
    for (const byte of text) parts.push(byte);
  }
  item(value);
  return new Uint8Array(parts);
}

// ---- The program ----

export async function start(address, kept) {
  let wasm;
  const imports = {
    __wbindgen_init_externref_table() {
      const table = wasm.__wbindgen_externrefs;
      const first = table.grow(4);
      [undefined, null, true, false].forEach((value, n) => table.set(first + n, value));
      table.set(0, undefined);
    },
  };
  const { instance } = await WebAssembly.instantiate(await readMarked(address), { "./pagefind_web_bg.js": imports });
  wasm = instance.exports;
  wasm.__wbindgen_start();

  function given(bytes) {
    const at = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  }
  const text = (words) => given(encoder.encode(words));
  function answer([at, size]) {
    const json = decoder.decode(new Uint8Array(wasm.memory.buffer, at >>> 0, size));
    wasm.__wbindgen_free(at, size, 1);
    return JSON.parse(json);
  }

  const init = (metadata) => wasm.init_pagefind(...given(encode(metadata)));
  const search = (index, [words, accented], isExact) =>
    answer(wasm.search(index, ...text(words), ...text(accented), ...text("{}"), ...text(""), isExact, false));
  // In this mode it says also the stems of what was asked.
  const empty = wasm.enter_playground_mode(init(["", [], [], [], [], []]));

  return {
    stems: (normal) => search(empty, normal, false).search_keywords,
    // A question as Pagefind keeps words: [without accents, with them], in small letters.
    normal(words) {
      const left = [...words].filter((letter) => kept.includes(letter) || !PUNCTUATION.test(letter));
      const accented = left.join("").toLocaleLowerCase().replace(/\s+/g, " ").trim();
      return [accented.normalize("NFD").replace(/\p{M}/gu, ""), accented];
    },
    // An index: `metadata` as decoded, `weights` of its metadata's fields.
    open(metadata, weights) {
      let index = init(metadata);
      index = wasm.set_ranking_weights(index, ...text(JSON.stringify({ meta_weights: weights })));
      return {
        // `words`: [word, records, spellings], as in a file of the word index.
        load(words) {
          index = wasm.load_index_chunk(index, ...given(encode([words])));
        },
        search: (normal, isExact) => search(index, normal, isExact),
      };
    },
  };
}
