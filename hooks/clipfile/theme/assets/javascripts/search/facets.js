// The values of one filter, with how many results each has or would add.

import { bare } from "./question.js";
import { counted, labelOf, make } from "./drawing.js";

const SHOWN = 6;
const AT_MOST = 200;

function checkbox(facet, value, count, checked) {
  const input = make("input");
  input.type = "checkbox";
  input.name = facet;
  input.value = value;
  input.checked = checked;
  const label = make("label", "cf-facet__value", input, make("span", "cf-facet__name", labelOf(facet, value)));
  label.append(make("span", "cf-facet__count", counted(count)));
  return make("li", "", label);
}

export function facet(fieldset) {
  const name = fieldset.dataset.facet;
  const one = (part) => fieldset.querySelector(`[data-facet-${part}]`);
  const [find, list, more, note] = ["find", "values", "more", "note"].map(one);
  let values = []; // [value, count, chosen]
  let limit = SHOWN;

  function draw() {
    const wanted = bare(find.value.trim());
    const fitting = values.filter(([value, , chosen]) => chosen || bare(labelOf(name, value)).includes(wanted));
    const focused = list.contains(document.activeElement) && document.activeElement.value;
    list.replaceChildren(...fitting.slice(0, limit).map(([value, count, chosen]) => checkbox(name, value, count, chosen)));
    more.hidden = fitting.length <= limit || limit === AT_MOST;
    if (focused) list.querySelector(`[value="${CSS.escape(focused)}"]`)?.focus(); // it was drawn anew
  }

  find.addEventListener("input", draw);
  more.addEventListener("click", () => {
    const first = list.children.length;
    limit = AT_MOST;
    draw();
    list.children[first]?.querySelector("input").focus(); // the button that had the focus is gone
  });

  return {
    // `counts`: Map of value -> records.
    show(counts, chosen) {
      values = [...new Set([...chosen, ...counts.keys()])]
        .map((value) => [value, counts.get(value) ?? 0, chosen.includes(value)])
        .filter(([, count, isChosen]) => count || isChosen)
        .sort(([a, m, p], [b, n, q]) => q - p || (name === "year" ? b.localeCompare(a) : n - m || a.localeCompare(b)));
      find.hidden = values.length <= SHOWN && !find.value;
      fieldset.hidden = !values.length;
      note.hidden = chosen.length < 2 && values.length < 2;
      draw();
    },
  };
}
