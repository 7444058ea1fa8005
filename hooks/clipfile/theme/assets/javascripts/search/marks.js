// The page that a result leads to marks the words that were found, and scrolls to the first.
//
// They come in the address, as `mark`, and are taken out of it again: an address that somebody copies
// is that of the page. The page itself is left as it is, since a highlight is no element.

const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

function rangesIn(root, words) {
  const longest = [...words].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { index, 0: found } of node.data.matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      ranges.push(range);
    }
  }
  return ranges;
}

export function showMarks() {
  const address = new URL(location.href);
  const words = address.searchParams.getAll("mark");
  address.searchParams.delete("mark");
  history.replaceState(history.state, "", address);
  const ranges = rangesIn(document.querySelector("main"), words);
  if (!ranges.length || !CSS.highlights) return;
  CSS.highlights.set("cf-found", new Highlight(...ranges));
  const photograph = location.hash && document.getElementById(location.hash.slice(1));
  const first = ranges.find((range) => !photograph || photograph.contains(range.startContainer));
  (first?.startContainer.parentElement ?? photograph)?.scrollIntoView({ block: "center" });
}
