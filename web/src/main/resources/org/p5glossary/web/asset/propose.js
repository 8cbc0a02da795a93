// While a term is typed, says which entries have it already. Works without: the preview says it too.
"use strict";
(() => {
  const form = document.querySelector("form.propose");
  if (!form) {
    return;
  }
  const WAIT_MS = 250;
  const timers = new Map();
  const asked = new Map();

  const show = (input, uses) => {
    const place = document.getElementById(input.getAttribute("aria-describedby"));
    if (!place) {
      return;
    }
    place.replaceChildren();
    if (uses.length > 0) {
      place.append(form.dataset.found + " ");
      uses.forEach((use) => {
        const link = document.createElement("a");
        link.href = "/entries/" + encodeURIComponent(use.entry);
        link.lang = use.language;
        link.dir = "auto";
        link.textContent = use.name;
        place.append(link, " ");
      });
    }
  };

  const ask = (input) => {
    const term = input.value;
    asked.set(input, term);
    if (term.trim() === "") {
      show(input, []);
      return;
    }
    const address = new URL("/api/v1/duplicates", window.location.href);
    address.searchParams.set("term", term);
    if (form.dataset.entry) {
      address.searchParams.set("entry", form.dataset.entry);
    }
    fetch(address, { credentials: "same-origin" })
      .then((answer) => (answer.ok ? answer.json() : { uses: [] }))
      .then((found) => {
        if (asked.get(input) === term) {
          show(input, found.uses);
        }
      })
      .catch(() => show(input, []));
  };

  form.addEventListener("input", (event) => {
    const input = event.target.closest("input[data-duplicate]");
    if (input) {
      clearTimeout(timers.get(input));
      timers.set(input, setTimeout(() => ask(input), WAIT_MS));
    }
  });
})();
