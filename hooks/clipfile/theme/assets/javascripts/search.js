// The search dialog and the page /search/, over Pagefind's JavaScript interface.
//
// Nothing from the index is ever parsed as HTML here: text goes in through textContent, and an
// address can only lead below the root of this site.

const PAGE_SIZE = 10;
const VALUES_SHOWN = 8;
const VALUES_AT_MOST = 200;
const PAUSE = 150; // ms without a keystroke before a search begins

// An article has one source and one year, so two chosen ones widen the search. It has many people and
// topics, so two chosen ones narrow it: "the articles that name both" is what a clipping file is for.
const FACETS = { kind: "any", person: "all", topic: "all", source: "any", year: "any" };

const ORDERS = { newest: { date: "desc" }, oldest: { date: "asc" } };

// Every record has this word in its metadata (EVERY in search/pagefind.py). A search for filters alone
// asks for it, because without a word Pagefind fetches the whole index: 13 MB for 10,000 articles.
const EVERY = "ꙮ";

// Pagefind searches all metadata. Only a person's record has `name` (with the aliases), so that whoever
// types a name finds the person first; a file name or the word "article" says nothing.
const RANKING = { metaWeights: { name: 40, kind: 0, date: 0, image: 0, every: 0 } };

const NOTHING = { results: [], filters: {}, isAll: true, missing: [] };

let loading; // one Pagefind for the dialog and the page

function load(root) {
  loading ??= fetchPagefind(root).catch((error) => {
    loading = undefined; // the next keystroke tries again
    throw error;
  });
  return loading;
}

async function fetchPagefind(root) {
  const base = new URL("pagefind/", root);
  const pagefind = await import(new URL("pagefind.js", base));
  const open = (folder, metaCacheTag) =>
    pagefind.createInstance({ basePath: new URL(folder, base).href, ranking: RANKING, metaCacheTag });
  const first = open("");
  if (!pagefind.shards) return alone(first);
  const [shards, list] = await Promise.all([import("./shards.js"), fetch(new URL(pagefind.shards, base), { cache: "no-cache" })]);
  return shards.joined(await list.json(), first, open);
}

// One index of everything: it is asked as several are (shards.js).
const alone = (index) => ({
  filters: () => index.filters(),
  async search(term, options, { counted }) {
    if (counted) await index.filters(); // large files: only when they are seen
    return { ...(await index.search(term, options)), isAll: true, missing: [] };
  },
});

// ---- State: what is searched for. The address of /search/ is its only written form. ----

function readState(params) {
  const chosen = Object.fromEntries(Object.keys(FACETS).map((name) => [name, params.getAll(name)]));
  const sort = params.get("sort");
  return { q: params.get("q") ?? "", chosen, sort: Object.hasOwn(ORDERS, sort) ? sort : "" };
}

function writeState({ q, chosen, sort }) {
  const params = new URLSearchParams();
  if (q.trim()) params.set("q", q.trim());
  for (const name in FACETS) chosen[name].forEach((value) => params.append(name, value));
  if (sort) params.set("sort", sort);
  return params.size ? `?${params}` : "";
}

const chosenCount = ({ chosen }) => Object.values(chosen).flat().length;
const term = ({ q }) => q.trim() || EVERY;
const isIdle = (state) => !state.q.trim() && !chosenCount(state);

function request(state, without) {
  const filters = {};
  for (const [name, how] of Object.entries(FACETS)) {
    if (name !== without && state.chosen[name].length) filters[name] = { [how]: state.chosen[name] };
  }
  return { filters, sort: ORDERS[state.sort] };
}

// Where one source is chosen, the others' counts must say what choosing them too would add, so they
// are counted as if none were. All that is needed is in memory by then; nothing is fetched again.
async function countValues(index, state, found) {
  const counts = { ...found.filters };
  for (const [name, how] of Object.entries(FACETS)) {
    if (how === "any" && state.chosen[name].length) {
      const others = await index.search(term(state), request(state, name), { counted: true });
      counts[name] = others.filters[name];
    }
  }
  return counts;
}

// ---- Elements ----

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

// Pagefind's excerpt is text with < and > escaped and <mark> around the words that were found.
const plain = (part) => part.replace(/<\/?mark>/g, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">");

function excerptNodes({ excerpt, content }) {
  const parts = excerpt.split(/(<mark>.*?<\/mark>)/s);
  const nodes = parts.map((part) => (part.startsWith("<mark>") ? make("mark", "", plain(part)) : plain(part)));
  if (!content.startsWith(plain(excerpt))) nodes.unshift("… ");
  if (!content.endsWith(plain(excerpt))) nodes.push(" …");
  return nodes;
}

// "/people/x/" -> below the root of the site, wherever that is. A leading "//" cannot leave it.
const below = (root, path) => new URL(`./${path.replace(/^\/+/, "")}`, root).href;

function hit(data, root) {
  const { meta, raw_url: path } = data;
  const link = make("a", "cf-hit__link", meta.title || path);
  link.href = below(root, path);
  const stamp = make("p", "cf-hit__stamp");
  if (meta.kind) stamp.append(make("span", "cf-hit__kind", meta.kind));
  if (meta.date_text) {
    const time = make("time", "", meta.date_text);
    if (meta.date) time.dateTime = meta.date;
    stamp.append(time);
  }
  if (meta.source) stamp.append(make("span", "", meta.source));
  const item = make("li", "cf-hit", stamp, make("h3", "cf-hit__title", link));
  if (data.excerpt) item.append(make("p", "cf-hit__excerpt", ...excerptNodes(data)));
  if (meta.image) {
    const image = make("img", "cf-hit__image");
    image.loading = "lazy";
    image.alt = meta.image_alt ?? "";
    image.src = below(root, meta.image);
    item.append(image);
  }
  return item;
}

function checkbox(facet, value, count, checked) {
  const input = make("input");
  input.type = "checkbox";
  input.name = facet;
  input.value = value;
  input.checked = checked;
  const label = make("label", "cf-facet__value", input, make("span", "cf-facet__name", value));
  label.append(make("span", "cf-facet__count", count.toLocaleString("en")));
  return make("li", "", label);
}

// ---- The values of one filter ----

// "nanez" finds "Ñáñez", as it does in Pagefind.
const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function facet(fieldset) {
  const name = fieldset.dataset.facet;
  const find = fieldset.querySelector("[data-facet-find]");
  const list = fieldset.querySelector("[data-facet-values]");
  const more = fieldset.querySelector("[data-facet-more]");
  const note = fieldset.querySelector("[data-facet-note]");
  let values = []; // [value, count, chosen]
  let limit = VALUES_SHOWN;

  function draw() {
    const wanted = bare(find.value.trim());
    const fitting = values.filter(([value, , chosen]) => chosen || bare(value).includes(wanted));
    const focused = list.contains(document.activeElement) && document.activeElement.value;
    list.replaceChildren(...fitting.slice(0, limit).map(([value, count, chosen]) => checkbox(name, value, count, chosen)));
    more.hidden = fitting.length <= limit || limit === VALUES_AT_MOST;
    if (focused) list.querySelector(`[value="${CSS.escape(focused)}"]`)?.focus(); // it was drawn anew
  }

  find.addEventListener("input", draw);
  more.addEventListener("click", () => {
    const first = list.children.length;
    limit = VALUES_AT_MOST;
    draw();
    list.children[first]?.querySelector("input").focus(); // the button that had the focus is gone
  });

  return {
    show(counts, chosen) {
      values = Object.entries({ ...Object.fromEntries(chosen.map((value) => [value, 0])), ...counts })
        .map(([value, count]) => [value, count, chosen.includes(value)])
        .filter(([, count, isChosen]) => count || isChosen)
        .sort(([a, m, p], [b, n, q]) => q - p || (name === "year" ? b.localeCompare(a) : n - m || a.localeCompare(b)));
      find.hidden = values.length <= VALUES_SHOWN && !find.value;
      fieldset.hidden = !values.length;
      note.hidden = !chosen.length;
      draw();
    },
  };
}

// ---- The panel: one in the dialog, one on the page /search/ ----

function panel(element, { onChange = () => {} } = {}) {
  const one = (name) => element.querySelector(`[data-search-${name}]`);
  const [field, status, results, none, more] = ["field", "status", "results", "none", "more"].map(one);
  const [filters, chosen, clear, order, sort] = ["filters", "chosen", "clear", "order", "sort"].map(one);
  const root = new URL(`${element.dataset.root}/`, document.baseURI);
  const facets = new Map([...element.querySelectorAll("[data-facet]")].map((each) => [each.dataset.facet, facet(each)]));
  let state = readState(new URLSearchParams());
  let found = NOTHING;
  let turn = 0; // an answer to an older question is dropped
  let timer;

  async function search(wanted = PAGE_SIZE) {
    const mine = ++turn;
    clearTimeout(timer);
    if (!loading && !isIdle(state)) status.textContent = "Searching…"; // the first search is the slow one
    try {
      const index = await load(root);
      const counted = filters.open;
      const answer = isIdle(state)
        ? { ...NOTHING, filters: counted ? await index.filters() : {} }
        : await index.search(term(state), request(state), { wanted, counted });
      const counts = counted ? await countValues(index, state, answer) : {};
      if (mine !== turn) return;
      found = answer;
      const hits = await Promise.all(found.results.slice(0, wanted).map((result) => result.data()));
      if (mine !== turn) return;
      results.replaceChildren(...hits.map((data) => hit(data, root)));
      drawFilters(counts);
      announce();
    } catch (error) {
      if (mine !== turn) return;
      console.error(error);
      loading = undefined; // the next search tries again
      status.textContent = "The search could not be loaded. Please try again, or use the indexes.";
    }
  }

  function announce() {
    const all = found.results.length;
    const [count, shown] = [all, results.children.length].map((n) => n.toLocaleString("en"));
    const about = state.q.trim() ? ` for “${state.q.trim().replace(/^"|"$/g, "")}”` : "";
    const least = found.isAll ? "" : "at least "; // by date, older years are asked when they are wanted
    const what = all === 0 ? "Nothing was found" : all === 1 ? `${least}1 result` : `${least}${count} results`;
    const gaps = found.missing.length ? `. Not searched, because of an error: ${found.missing.join(", ")}` : "";
    status.textContent = isIdle(state) ? "" : what[0].toUpperCase() + what.slice(1) + about + gaps;
    none.hidden = isIdle(state) || all > 0;
    more.hidden = found.isAll && results.children.length >= all;
    more.textContent = `More results (${shown} of ${least}${count} are shown)`;
    order.hidden = found.isAll && all < 2;
  }

  function drawFilters(counts) {
    const number = chosenCount(state);
    filters.hidden = false;
    chosen.textContent = number ? `(${number} chosen)` : "";
    clear.hidden = !number;
    sort.value = state.sort;
    if (filters.open) facets.forEach((each, name) => each.show(counts[name] ?? {}, state.chosen[name]));
  }

  async function showMore() {
    const mine = turn;
    const first = results.children.length;
    const wanted = first + PAGE_SIZE;
    more.disabled = true; // a second click must not add the same results again
    try {
      let answer = found;
      if (!answer.isAll && answer.results.length < wanted) {
        const index = await load(root);
        answer = await index.search(term(state), request(state), { wanted, counted: false });
      }
      const hits = await Promise.all(answer.results.slice(first, wanted).map((result) => result.data()));
      if (mine !== turn) return;
      found = answer;
      results.append(...hits.map((data) => hit(data, root)));
      announce();
      results.children[first]?.querySelector("a").focus();
      onChange(state, "replace", results.children.length);
    } catch (error) {
      console.error(error); // the button is still there
    } finally {
      more.disabled = false;
    }
  }

  function change(next, how) {
    state = { ...state, ...next };
    onChange(state, how);
    search();
  }

  // Up and down go through the field and the headlines; Enter on a headline is the link's own.
  function move(event) {
    if (!["ArrowDown", "ArrowUp"].includes(event.key) || event.isComposing) return;
    const stops = [field, ...results.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  element.addEventListener("keydown", move);
  field.addEventListener("focus", () => filters.hidden && search(), { once: true });
  field.addEventListener("input", () => {
    state = { ...state, q: field.value };
    turn++;
    clearTimeout(timer);
    timer = setTimeout(() => change({ q: field.value }, "replace"), PAUSE);
  });
  element.addEventListener("change", ({ target }) => {
    if (target === sort) change({ sort: sort.value }, "push");
    if (!(target.name in FACETS)) return;
    const others = state.chosen[target.name].filter((value) => value !== target.value);
    change({ chosen: { ...state.chosen, [target.name]: target.checked ? [...others, target.value] : others } }, "push");
  });
  clear.addEventListener("click", () => {
    change({ chosen: readState(new URLSearchParams()).chosen }, "push");
    field.focus();
  });
  filters.addEventListener("toggle", () => filters.open && !filters.hidden && search(results.children.length || PAGE_SIZE));
  more.addEventListener("click", showMore);

  return {
    field,
    form: one("form"),
    root,
    state: () => state,
    submit: () => change({ q: field.value }, "push"),
    set(next, wanted) {
      state = next;
      field.value = next.q;
      search(wanted);
    },
  };
}

// ---- The page: the address says what is shown ----

function page(element) {
  element.querySelector("[data-search-filters]").open = matchMedia("(min-width: 48em)").matches;
  const here = panel(element, {
    onChange(state, how, shown) {
      const address = location.pathname + writeState(state);
      const isNew = address !== location.pathname + location.search;
      history[how === "push" && isNew ? "pushState" : "replaceState"]({ shown }, "", address);
    },
  });
  const show = () => here.set(readState(new URLSearchParams(location.search)), history.state?.shown);
  if (location.search) show();
  addEventListener("popstate", show);
  here.form.addEventListener("submit", (event) => {
    event.preventDefault();
    here.submit();
  });
  return () => {
    here.field.focus();
    here.field.select();
  };
}

// ---- The dialog ----

function dialog(element) {
  const link = element.querySelector("[data-search-page]");
  const address = (state) => below(inside.root, `search/${writeState(state)}`);
  const inside = panel(element.querySelector("[data-search]"), {
    onChange: (state) => (link.href = address(state)),
  });
  let opener;

  inside.form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(address({ ...inside.state(), q: inside.field.value }));
  });
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // a search field would only empty itself
    element.close();
  });
  element.addEventListener("click", ({ target, ctrlKey, metaKey }) => {
    const follows = target.closest(".cf-hit__link") && !ctrlKey && !metaKey; // it may lead to a photograph on this page
    if (target === element || target.closest("[data-search-close]") || follows) element.close();
  });
  element.addEventListener("close", () => opener?.focus());

  return (button) => {
    opener = button;
    if (!element.open) element.showModal();
    inside.field.focus();
    inside.field.select();
  };
}

function isTyping({ target }) {
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

function start() {
  const inline = [...document.querySelectorAll("[data-search]")].find((each) => !each.closest("dialog"));
  const modal = document.querySelector("[data-search-dialog]");
  const open = inline ? page(inline) : modal ? dialog(modal) : null;
  if (!open) return;
  const buttons = document.querySelectorAll("[data-search-open]");
  buttons.forEach((button) => button.addEventListener("click", () => open(button)));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    if (modal?.open) return;
    event.preventDefault(); // the slash is not part of the question
    open(buttons[0]);
  });
}

start();
