/* A person's page: choose among the articles by source and topic. The list of all people: find a
   name. Both pages are whole without it. */

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/* One control with the values that the entries have, most frequent first. */
function choice(name, values, change) {
  const counts = new Map();
  values.flat().forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  if (counts.size < 2) return null;
  const label = document.createElement("label");
  const select = document.createElement("select");
  const words = document.createElement("span");
  words.className = "cf-label";
  words.textContent = name;
  select.append(new Option("all", ""));
  [...counts]
    .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .forEach(([value, count]) => select.append(new Option(`${value} (${count})`, value)));
  select.addEventListener("change", change);
  label.append(words, select);
  return { label, select };
}

function filterArticles(section) {
  const entries = all(".cf-entry", section).map((element) => ({
    element,
    source: [element.querySelector(".cf-entry__source a")?.textContent ?? ""],
    topics: element.dataset.topics?.split("\n") ?? [],
  }));
  const controls = {};
  const told = document.createElement("p");
  told.className = "cf-choice__told";
  told.setAttribute("role", "status");
  const show = () => {
    const wanted = Object.entries(controls).filter(([, { select }]) => select.value);
    const fits = (entry) => wanted.every(([key, { select }]) => entry[key].includes(select.value));
    let shown = 0;
    for (const entry of entries) {
      entry.element.hidden = !fits(entry);
      shown += !entry.element.hidden;
    }
    for (const list of all(".cf-entries", section)) {
      const isEmpty = !list.querySelector(".cf-entry:not([hidden])");
      list.hidden = isEmpty;
      list.previousElementSibling.hidden = isEmpty;
    }
    told.textContent = wanted.length ? `${shown} of ${entries.length} on this page` : "";
  };
  for (const [key, name] of [["source", "Source"], ["topics", "Topic"]]) {
    const control = choice(name, entries.map((entry) => entry[key]), show);
    if (control) controls[key] = control;
  }
  if (entries.length < 5 || !Object.keys(controls).length) return;
  const form = document.createElement("form");
  form.className = "cf-choice";
  form.append(...Object.values(controls).map(({ label }) => label), told);
  section.querySelector("h2").after(form);
}

function findNames(form) {
  const names = all(".cf-people li").map((element) => ({
    element,
    name: fold(element.querySelector("a").textContent),
  }));
  const letters = all(".cf-people section");
  const others = all(".cf-beside-each-other, .cf-letters");
  const none = form.querySelector(".cf-find__none");
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("input").addEventListener("input", ({ target }) => {
    const words = fold(target.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, name } of names) {
      element.hidden = !words.every((word) => name.includes(word));
      shown += !element.hidden;
    }
    letters.forEach((letter) => (letter.hidden = !letter.querySelector("li:not([hidden])")));
    others.forEach((other) => (other.hidden = words.length > 0));
    none.textContent = !words.length ? "" : shown ? `${shown} found` : "Nobody of that name";
  });
  form.hidden = false;
}

all(".cf-mentioned").forEach(filterArticles);
all(".cf-find").forEach(findNames);
