// The results by year or month, as bars over which a range can be drawn, with a handle at each end for
// keys. Beside it stand two fields with the same dates, which is all of it that a reader needs.

import { isSince, isUntil } from "./question.js";
import { counted, make } from "./drawing.js";

const YEARS_BY_MONTH = 3; // and fewer are shown month by month
const MONTHS = new Intl.DateTimeFormat(document.documentElement.lang || "en", { month: "short", year: "numeric", timeZone: "UTC" });

const svg = (tag, attributes) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const words = (key) => (key.length === 4 ? key : MONTHS.format(new Date(`${key}-01T00:00Z`)));

// Every year or month of the time that is shown: [key, count]. `dates`: Map of "2024-08" or "2024" -> records.
export function bars(dates, from, to) {
  const years = [...dates.keys()].map((date) => date.slice(0, 4)).sort();
  if (!years.length) return [];
  let [first, last] = [Number(years[0]), Number(years.at(-1))];
  if (from && to && to.slice(0, 4) - from.slice(0, 4) < YEARS_BY_MONTH) {
    [first, last] = [from, to].map((date) => Number(date.slice(0, 4)));
  }
  const all = Array.from({ length: last - first + 1 }, (_, n) => String(first + n).padStart(4, "0"));
  const byMonth = last - first < YEARS_BY_MONTH;
  const keys = byMonth ? all.flatMap((year) => Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, "0")}`)) : all;
  const sums = new Map(keys.map((key) => [key, 0]));
  for (const [date, count] of dates) {
    const key = date.slice(0, byMonth ? 7 : 4);
    if (sums.has(key)) sums.set(key, sums.get(key) + count);
  }
  return [...sums];
}

export function histogram(figure, onChoose) {
  const one = (name) => figure.querySelector(`[data-histogram-${name}]`);
  const [plot, first, last, top] = ["plot", "first", "last", "top"].map(one);
  const handles = ["from", "to"].map(one);
  let shown = []; // [key, count]
  let chosen = [0, 0]; // the first and the last bar of the range
  let start = null; // the bar on which a range is begun

  function draw() {
    const most = Math.max(1, ...shown.map(([, count]) => count));
    const drawing = svg("svg", { viewBox: `0 0 ${shown.length} 100`, preserveAspectRatio: "none", "aria-hidden": "true" });
    shown.forEach(([key, count], n) => {
      const height = count ? Math.max(3, (97 * count) / most) : 0;
      const isIn = n >= chosen[0] && n <= chosen[1];
      const bar = svg("rect", { x: n + 0.08, y: 100 - height, width: 0.84, height, class: isIn ? "cf-bar" : "cf-bar cf-bar--out" });
      const title = svg("title", {});
      title.textContent = `${words(key)}: ${counted(count)}`;
      bar.append(title);
      drawing.append(bar);
    });
    plot.querySelector("svg")?.remove();
    plot.prepend(drawing);
    [first.textContent, last.textContent] = [shown[0], shown.at(-1)].map(([key]) => words(key));
    const peak = shown.find(([, count]) => count === most);
    top.textContent = peak ? `most in ${words(peak[0])}: ${counted(most)}` : "";
    handles.forEach((handle, n) => {
      const at = chosen[n];
      handle.style.insetInlineStart = `${(100 * (at + n)) / shown.length}%`;
      handle.setAttribute("aria-valuemin", "0");
      handle.setAttribute("aria-valuemax", String(shown.length - 1));
      handle.setAttribute("aria-valuenow", String(at));
      handle.setAttribute("aria-valuetext", words(shown[at][0]));
    });
  }

  function choose(range, isDone) {
    chosen = [Math.min(...range), Math.max(...range)];
    draw();
    if (!isDone) return;
    const isAll = chosen[0] === 0 && chosen[1] === shown.length - 1 && shown[0][0].length === 4;
    onChoose(...(isAll ? ["", ""] : chosen.map((n) => shown[n][0])));
  }

  const barAt = ({ clientX }) => {
    const { left, width } = plot.getBoundingClientRect();
    return Math.max(0, Math.min(shown.length - 1, Math.floor((shown.length * (clientX - left)) / width)));
  };

  plot.addEventListener("pointerdown", (event) => {
    if (event.button || !shown.length) return;
    event.preventDefault();
    plot.setPointerCapture(event.pointerId);
    const end = handles.indexOf(event.target); // a handle moves its own end
    start = end < 0 ? barAt(event) : chosen[1 - end];
    choose([start, barAt(event)], false);
  });
  plot.addEventListener("pointermove", (event) => start !== null && choose([start, barAt(event)], false));
  plot.addEventListener("pointerup", (event) => {
    if (start === null) return;
    const from = start;
    start = null;
    choose([from, barAt(event)], true);
  });
  plot.addEventListener("pointercancel", () => (start = null));

  handles.forEach((handle, n) => {
    handle.addEventListener("keydown", ({ key, target }) => {
      const end = shown.length - 1;
      const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5, Home: -end, End: end }[key];
      if (!step || target !== handle) return;
      const range = [...chosen];
      range[n] = Math.max(n ? range[0] : 0, Math.min(n ? end : range[1], range[n] + step));
      choose(range, true);
    });
    handle.addEventListener("keydown", (event) => /^(Arrow|Page|Home|End)/.test(event.key) && event.preventDefault());
  });

  return {
    show(dates, from, to) {
      if (start !== null) return; // a range is being drawn
      shown = bars(dates, from, to);
      figure.hidden = shown.length < 2;
      if (figure.hidden) return;
      const inside = shown.map(([key]) => (!from || isSince(key, from.slice(0, key.length))) && (!to || isUntil(key, to.slice(0, key.length))));
      const ends = [inside.indexOf(true), inside.lastIndexOf(true)];
      chosen = ends[0] < 0 ? [0, shown.length - 1] : ends;
      draw();
    },
  };
}
