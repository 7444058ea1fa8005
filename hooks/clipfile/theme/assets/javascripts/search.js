// The search: what every page loads of it. The rest is fetched when somebody wants it.

const button = document.querySelector("[data-search-open]");
const panel = document.querySelector("[data-search]"); // on /search/ only

const dialog = document.querySelector("[data-box]");

const box = () => import("./search/box.js").then(({ startBox }) => startBox(dialog));

function isTyping({ target }) {
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

async function open() {
  if (panel) return (await page).focus();
  // At once, so that what is typed while the rest is fetched is in the field.
  const field = dialog.querySelector("[data-box-field]");
  if (!dialog.open) dialog.showModal();
  field.focus();
  field.select();
  (await box()).open();
}

// Here and not in box.js: the box may be closed before that has come.
dialog?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.preventDefault(); // a search field would only empty itself
  dialog.close();
});
dialog?.addEventListener("click", ({ target }) => {
  if (target === dialog || target.closest("[data-box-close]")) dialog.close();
});
dialog?.addEventListener("close", () => button?.focus());

// Fetched together, not one after another has said what it imports.
for (const name of panel ? ["question", "drawing", "archive", "engine", "shard"] : []) {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = new URL(`./search/${name}.js`, import.meta.url);
  document.head.append(link);
}

const page = panel && import("./search/page.js").then(({ startPage }) => startPage(panel));

button?.addEventListener("click", open);
for (const sign of ["pointerenter", "focus"]) button?.addEventListener(sign, () => panel || box(), { once: true });

document.addEventListener("keydown", (event) => {
  const isKey = event.key === "/" || event.key === "s";
  if (!isKey || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  if (document.querySelector("dialog:modal")) return;
  event.preventDefault(); // the key is not part of the question
  event.stopImmediatePropagation(); // nor Material's
  open();
});

if (new URLSearchParams(location.search).has("mark")) import("./search/marks.js").then(({ showMarks }) => showMarks());
