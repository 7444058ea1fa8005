// The box in the header: a field and a list, in which arrows move and Enter follows.

import { parse, readState, writeState } from "./question.js";
import { addressOf, archiveOf, isOutdated, make, portrait, several, stamp } from "./drawing.js";

const SHOWN = 8;
const PAUSE = 120; // ms without a keystroke before a search begins

const { chosen, from, to } = readState(new URLSearchParams());
const bareWords = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

// Whether every word of the question begins a word of the person's names.
function isNamed(q, { meta }) {
  const names = bareWords(meta.name ?? "");
  return bareWords(q).every((word) => names.some((name) => name.startsWith(word)));
}

let started;
export const startBox = (dialog) => (started ??= boxOf(dialog));

function boxOf(dialog) {
  const one = (name) => dialog.querySelector(`[data-box-${name}]`);
  const [field, list, status, form, page] = ["field", "list", "status", "form", "page"].map(one);
  const root = new URL(`${dialog.dataset.root}/`, document.baseURI);
  let turn = 0; // an answer to an older question is dropped
  let timer;
  let active = -1;

  const all = () => new URL(`search/${writeState({ q: field.value, chosen, from, to, sort: "" })}`, root).href;

  async function search() {
    const mine = ++turn;
    const q = field.value.trim();
    page.href = all();
    if (!q) return draw([], "");
    if (!list.children.length) status.textContent = "Searching…";
    try {
      const archive = await archiveOf(root);
      const { hits, isAll } = await archive.find(parse(q), { chosen, from, to }, { sort: "", wanted: SHOWN, counted: false });
      const best = await Promise.all(hits.slice(0, SHOWN).map(async (hit) => [hit, await hit.shard.record(hit.record)]));
      if (mine !== turn) return;
      const isFirst = ([, record]) => record.meta.name && isNamed(q, record);
      const number = `${isAll ? "" : "at least "}${several(hits.length, "result", "results")}`;
      draw([...best.filter(isFirst), ...best.filter((each) => !isFirst(each))], hits.length ? number : "Nothing was found");
    } catch (error) {
      if (mine !== turn) return;
      if (await isOutdated(error)) return search();
      console.error(error);
      draw([], "The search could not be loaded. Please try again, or use the indexes.");
    }
  }

  function option(className, href, ...children) {
    const link = make("a", className, ...children);
    link.setAttribute("role", "option");
    link.href = href;
    link.tabIndex = -1;
    return link;
  }

  function draw(found, said) {
    const options = found.map(([hit, record]) => {
      const text = make("span", "cf-box__text", make("span", "cf-box__title", record.meta.title || record.url), stamp(record));
      return option("cf-box__option", addressOf(root, hit, record), portrait(root, record), text);
    });
    if (found.length) options.push(option("cf-box__option cf-box__option--all", all(), `All of ${said}, with filters and dates`));
    options.forEach((each, n) => (each.id = `cf-box-${n}`));
    list.replaceChildren(...options);
    list.hidden = !options.length;
    field.setAttribute("aria-expanded", String(options.length > 0));
    status.textContent = said && said[0].toUpperCase() + said.slice(1);
    choose(-1);
  }

  function choose(number) {
    active = number;
    [...list.children].forEach((each, n) => each.setAttribute("aria-selected", String(n === active)));
    if (active < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", list.children[active].id);
    list.children[active]?.scrollIntoView({ block: "nearest" });
  }

  field.addEventListener("input", () => {
    turn++;
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing || !list.children.length) return;
    event.preventDefault();
    const places = list.children.length + 1; // the field itself is one
    choose(((active + 1 + step + places) % places) - 1);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (active >= 0) list.children[active].click();
    else location.assign(all());
  });
  list.addEventListener("click", ({ target, ctrlKey, metaKey }) => {
    // It may lead to a photograph on this page.
    if (target.closest("[role=option]") && !ctrlKey && !metaKey) dialog.close();
  });

  return {
    // The dialog is open, and something may have been typed already.
    open() {
      archiveOf(root).catch(console.error); // fetched while the first word is typed
      if (field.value && !list.children.length) search();
    },
  };
}
