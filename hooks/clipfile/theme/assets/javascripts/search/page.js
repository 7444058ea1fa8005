// The page /search/: a field, filters, a range of dates, and the results. The address says all of it.

import { FACETS, filtersOf, isDate, isIdle, parse, readState, writeState } from "./question.js";
import { archiveOf, counted, isOutdated, labelOf, make, result, several } from "./drawing.js";

const PAGE_SIZE = 10;
const PAUSE = 150; // ms without a keystroke before a search begins
const WIDE = matchMedia("(min-width: 60em)"); // the filters stand beside the results (search.css)

const TITLES = { date: "Date" };
const titleOf = (name) => TITLES[name] ?? name[0].toUpperCase() + name.slice(1);

export function startPage(element) {
  const one = (name) => element.querySelector(`[data-search-${name}]`);
  const [form, field, status, results, none, more] = ["form", "field", "status", "results", "none", "more"].map(one);
  const [sheet, opener, number, chips, order, sort] = ["sheet", "filters", "chosen", "chips", "order", "sort"].map(one);
  const [from, to, note, bars, clearer, help] = ["from", "to", "note", "histogram", "clear", "help"].map(one);
  const root = new URL(`${element.dataset.root}/`, document.baseURI);
  let counting; // what draws filters and bars: fetched after the first results
  let state = readState(new URLSearchParams());
  let hits = [];
  let isAll = true;
  let isCounted = WIDE.matches; // filters are large files: only when they are seen
  let turn = 0; // an answer to an older question is dropped
  let timer;
  let isInviting = false; // the help is open because nothing was asked yet

  const find = async (wanted, isWithCounts, other = state) =>
    (await archiveOf(root)).find(parse(other.q), other, { sort: other.sort, wanted, counted: isWithCounts });

  // ---- Searching ----

  async function search(wanted = PAGE_SIZE) {
    const mine = ++turn;
    clearTimeout(timer);
    drawChosen();
    if (isIdle(state)) return drawIdle(mine);
    if (isInviting) help.open = isInviting = false; // who opens it again keeps it
    if (!results.children.length) status.textContent = "Searching…"; // the first search is the slow one
    try {
      const quick = await find(wanted, false);
      await show(mine, quick, wanted);
      if (mine !== turn || (!isCounted && quick.hits.length)) return;
      const answer = await find(wanted, true);
      if (mine !== turn) return;
      if (isCounted) await drawCounts(mine, answer);
      if (mine !== turn) return;
      if (!quick.isAll) await show(mine, answer, wanted);
      if (!answer.hits.length) await drawNone(mine, answer);
    } catch (error) {
      if (mine !== turn) return;
      if (await isOutdated(error)) return search(wanted);
      console.error(error);
      status.textContent = "The search could not be loaded. Please try again, or use the indexes.";
    }
  }

  async function show(mine, answer, wanted) {
    const records = await Promise.all(answer.hits.slice(0, wanted).map(async (hit) => [hit, await hit.shard.record(hit.record)]));
    if (mine !== turn) return;
    ({ hits, isAll } = answer);
    results.replaceChildren(...records.map(([hit, record]) => result(root, hit, record)));
    none.hidden = true;
    announce(answer.missing);
  }

  async function drawIdle(mine) {
    [hits, isAll] = [[], true];
    results.replaceChildren();
    none.hidden = true;
    announce([]);
    if (!isCounted || !(field.matches(":focus") || sheet.matches(":modal"))) return;
    const answer = await find(PAGE_SIZE, true);
    if (mine === turn) await drawCounts(mine, answer);
  }

  function announce(missing) {
    const [all, shown] = [hits.length, results.children.length];
    const least = isAll ? "" : "at least "; // by date, older years are asked when they are wanted
    const about = state.q.trim() ? ` for “${state.q.trim().replace(/^"|"$/g, "")}”` : "";
    const gaps = missing.length ? `. Not searched, because of an error: ${missing.join(", ")}` : "";
    const said = all ? `${least}${several(all, "result", "results")}` : "Nothing was found";
    const text = isIdle(state) ? "" : said[0].toUpperCase() + said.slice(1) + about + gaps;
    if (status.textContent !== text) status.textContent = text;
    more.hidden = isAll && shown >= all;
    more.textContent = `More results (${counted(shown)} of ${least}${counted(all)} are shown)`;
    order.hidden = isAll && all < 2;
  }

  async function showMore() {
    const mine = turn;
    const first = results.children.length;
    const wanted = first + PAGE_SIZE;
    more.disabled = true; // a second click must not add the same results again
    try {
      const answer = isAll || hits.length >= wanted ? { hits, isAll, missing: [] } : await find(wanted, false);
      await show(mine, answer, wanted);
      if (mine !== turn) return;
      results.children[first]?.querySelector("a").focus();
      write("replace", results.children.length);
    } catch (error) {
      if (await isOutdated(error)) return search(wanted);
      console.error(error); // the button is still there
    } finally {
      more.disabled = false;
    }
  }

  // ---- What is chosen, and what that leaves ----

  function drawChosen() {
    const filters = filtersOf(state);
    number.textContent = filters.length ? `(${filters.length})` : "";
    [sort.value, from.value, to.value] = [state.sort, state.from, state.to];
    note.hidden = true;
    const buttons = filters.map((filter) => {
      const button = make("button", "cf-chip", make("span", "cf-chip__name", `${titleOf(filter.name)}: `), labelOf(filter.name, filter.value));
      button.append(make("span", "cf-chip__cross", " ×"));
      button.setAttribute("aria-label", `Take away ${titleOf(filter.name)}: ${labelOf(filter.name, filter.value)}`);
      button.type = "button";
      button.addEventListener("click", () => {
        change(filter.without, "push");
        field.focus();
      });
      return button;
    });
    chips.replaceChildren(...buttons);
    chips.hidden = !buttons.length;
    clearer.hidden = !buttons.length;
  }

  async function drawCounts(mine, { counts, dates }) {
    counting ??= loadCounting();
    const { facets, chart } = await counting;
    if (mine !== turn) return;
    facets.forEach((each, name) => each.show(counts[name], state.chosen[name]));
    chart.show(dates, state.from, state.to);
  }

  async function loadCounting() {
    const [{ facet }, { histogram }] = await Promise.all([import("./facets.js"), import("./histogram.js")]);
    const facets = [...element.querySelectorAll("[data-facet]")].map((each) => [each.dataset.facet, facet(each)]);
    return { facets: new Map(facets), chart: histogram(bars, (first, last) => change({ from: first, to: last }, "push")) };
  }

  // Nothing was found: what is nearly that, and what is in the way.
  async function drawNone(mine, { spared }) {
    const lines = [];
    const [archive, { nearest }] = await Promise.all([archiveOf(root), import("./names.js")]);
    const near = nearest(state.q, await archive.people());
    const people = await Promise.all(near.map(async ([name, record]) => [name, (await record()).shown.sum[0]]));
    if (people.length) lines.push(make("p", "", "Is somebody of a name like this meant?"), suggestions(people));
    const filters = filtersOf(state);
    const keyOf = ({ name, value }) => (FACETS[name] === "all" ? `${name}:${value}` : name);
    const helping = filters.filter((filter) => spared.get(keyOf(filter)));
    if (helping.length) lines.push(make("p", "", "Without one of the filters there is more:"), offers(helping, (filter) => spared.get(keyOf(filter))));
    else if (filters.length) {
      const all = await find(PAGE_SIZE, true, { ...readState(new URLSearchParams()), q: state.q });
      if (state.q.trim() && all.hits.length) lines.push(make("p", "", `Without any filter there ${all.hits.length === 1 ? "is" : "are"} ${several(all.hits.length, "result", "results")}.`), clearing());
    }
    if (mine !== turn) return;
    none.querySelector("[data-none-lines]").replaceChildren(...lines);
    none.hidden = false;
  }

  function suggestions(people) {
    const items = people.map(([name, sum]) => {
      const link = make("a", "", name);
      link.href = writeState({ ...readState(new URLSearchParams()), q: name });
      return make("li", "", link, " ", make("span", "cf-count", sum));
    });
    return make("ul", "cf-search__offers", ...items);
  }

  function offers(filters, countOf) {
    const items = filters.map((filter) => {
      const words = `Without ${titleOf(filter.name)}: ${labelOf(filter.name, filter.value)}`;
      const button = make("button", "cf-search__quiet", words);
      button.type = "button";
      button.addEventListener("click", () => change(filter.without, "push"));
      return make("li", "", button, " ", make("span", "cf-count", several(countOf(filter), "result", "results")));
    });
    return make("ul", "cf-search__offers", ...items);
  }

  function clearing() {
    const button = make("button", "cf-search__quiet", "Clear all filters");
    button.type = "button";
    button.addEventListener("click", clear);
    return button;
  }

  function clear() {
    change({ ...readState(new URLSearchParams()), q: state.q, sort: state.sort }, "push");
    field.focus();
  }

  // ---- The address ----

  function write(how, shown) {
    const address = location.pathname + writeState(state);
    const isNew = address !== location.pathname + location.search;
    history[how === "push" && isNew ? "pushState" : "replaceState"]({ shown }, "", address);
  }

  function change(next, how) {
    state = { ...state, ...next };
    write(how);
    return search();
  }

  function read() {
    state = readState(new URLSearchParams(location.search));
    field.value = state.q;
    search(history.state?.shown);
  }

  // ---- Filters: beside the results, or a sheet over them ----

  function place() {
    if (sheet.open) sheet.close();
    if (WIDE.matches) {
      sheet.setAttribute("open", ""); // not show(), which would take the focus
      count();
    }
  }

  function count() {
    if (isCounted) return;
    isCounted = true;
    search(results.children.length || PAGE_SIZE);
  }

  opener.addEventListener("click", () => {
    sheet.showModal();
    count();
  });
  sheet.addEventListener("click", ({ target }) => {
    if (target === sheet && !WIDE.matches) sheet.close();
  });
  element.querySelectorAll("[data-search-close]").forEach((each) => each.addEventListener("click", () => sheet.close()));
  sheet.addEventListener("cancel", (event) => WIDE.matches && event.preventDefault());
  WIDE.addEventListener("change", place);

  // ---- What a reader does ----

  field.addEventListener("focus", () => archiveOf(root).catch(console.error), { once: true });
  field.addEventListener("focus", () => isIdle(state) && search());
  field.addEventListener("input", () => {
    state = { ...state, q: field.value };
    turn++;
    clearTimeout(timer);
    timer = setTimeout(() => change({ q: field.value }, "replace"), PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    change({ q: field.value }, "push");
  });
  element.addEventListener("change", ({ target }) => {
    if (target === sort) change({ sort: sort.value }, "push");
    if (target === from || target === to) {
      const isGood = [from, to].every(({ value }) => !value.trim() || isDate(value.trim()));
      if (isGood) change({ from: from.value.trim(), to: to.value.trim() }, "push");
      note.hidden = isGood;
    }
    if (target.type !== "checkbox" || !(target.name in FACETS)) return;
    const others = state.chosen[target.name].filter((value) => value !== target.value);
    change({ chosen: { ...state.chosen, [target.name]: target.checked ? [...others, target.value] : others } }, "push");
  });
  clearer.addEventListener("click", clear);
  more.addEventListener("click", showMore);
  // Up and down go through the field and the headlines; Enter on a headline is the link's own.
  element.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [field, ...results.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    if (!step || event.isComposing || at < 0 || !stops[at + step]) return;
    event.preventDefault();
    stops[at + step].focus();
  });
  addEventListener("popstate", read);

  if (WIDE.matches) sheet.setAttribute("open", "");
  if (location.search) read();
  help.open = isInviting = isIdle(state); // a page without a question shows how one is asked
  return {
    focus() {
      field.focus();
      field.select();
    },
  };
}
