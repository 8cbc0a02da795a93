// What a page can do more where scripts run. Everything works without it.
"use strict";
(() => {
  document.documentElement.classList.add("js");

  const say = (words) => {
    const spoken = document.getElementById("spoken");
    if (spoken) {
      spoken.textContent = "";
      spoken.textContent = words;
    }
  };

  // The clipboard interface needs a secure origin; a selection copied by hand works without one.
  const copyBySelection = (text) => {
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "vh";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("copying was refused"));
  };

  const copy = (text) =>
    navigator.clipboard && window.isSecureContext
      ? navigator.clipboard.writeText(text).catch(() => copyBySelection(text))
      : copyBySelection(text);

  const copied = (text, shown) =>
    copy(text).then(
      () => {
        shown.classList.add("done");
        say(document.body.dataset.copied.replace("{0}", () => text));
        setTimeout(() => shown.classList.remove("done"), 1500);
      },
      () => say(document.body.dataset.copyFailed),
    );

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-copy]");
    if (button) {
      copied(button.dataset.copy, button).then(() => button.focus());
    }
  });

  // What a key copies: the term, equivalent or citation that the pointer or the focus is on, else
  // the first of the page.
  let pointed = null;
  document.addEventListener("pointerover", (event) => {
    pointed = event.target;
  });
  const copyable = (from) => {
    const term = from && from.closest("a.term");
    if (term) {
      return [term.textContent, term];
    }
    const cited = from && from.closest("[data-cite], .block");
    if (cited) {
      const paper = cited.closest("[data-name]");
      return [(paper ? paper.dataset.name : "") + (cited.dataset.cite || ""), cited];
    }
    const around = from && from.closest(".term-line, dd, .side, article, section, li, p");
    const button = around && around.querySelector("button[data-copy]");
    return button ? [button.dataset.copy, button] : null;
  };
  const copyHere = () => {
    const focused = document.activeElement === document.body ? null : document.activeElement;
    const first = document.querySelector("main button[data-copy]");
    const found =
      copyable(focused && focused.id === "main" ? null : focused) ||
      copyable(pointed) ||
      (first && [first.dataset.copy, first]);
    if (found) {
      copied(found[0], found[1]);
    }
  };

  // A term's entry in a few words, and what answers the term in the other versions.
  const cards = document.body.dataset.cards && new Map();
  let card = null;
  let shownFor = null;
  const hideCard = () => {
    if (card) {
      card.remove();
      card = null;
    }
    if (shownFor) {
      shownFor.removeAttribute("aria-describedby");
      document.querySelectorAll("a.term.same").forEach((one) => one.classList.remove("same"));
      shownFor = null;
    }
  };
  const showCard = async (term) => {
    if (shownFor === term) {
      return;
    }
    hideCard();
    shownFor = term;
    const row = term.closest(".row");
    if (row) {
      for (const one of row.querySelectorAll("a.term")) {
        one.classList.toggle("same", one.pathname === term.pathname);
      }
    }
    if (!cards.has(term.pathname)) {
      cards.set(
        term.pathname,
        fetch(term.pathname + "/card").then((answer) => (answer.ok ? answer.text() : "")),
      );
    }
    const html = await cards.get(term.pathname).catch(() => "");
    if (shownFor !== term || !html) {
      return;
    }
    card = document.createElement("div");
    card.id = "card";
    card.className = "hover-card";
    card.setAttribute("role", "tooltip");
    card.lang = document.documentElement.lang;
    card.dir = document.documentElement.dir;
    // Made by this server, which escapes every value.
    card.innerHTML = html;
    document.body.append(card);
    const at = term.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(at.left, width - card.offsetWidth - 8));
    const below = at.bottom + card.offsetHeight + 8 < window.innerHeight;
    card.style.left = left + window.scrollX + "px";
    card.style.top = (below ? at.bottom + 4 : at.top - card.offsetHeight - 4) + window.scrollY + "px";
    term.setAttribute("aria-describedby", "card");
  };
  if (cards) {
    for (const kind of ["pointerover", "focusin"]) {
      document.addEventListener(kind, (event) => {
        const term = event.target.closest("a.term");
        if (term) {
          showCard(term);
        } else if (kind === "focusin" || !event.target.closest("#card")) {
          hideCard();
        }
      });
    }
  }

  document.addEventListener("change", (event) => {
    const form = event.target.matches("select[data-submit]") && event.target.form;
    if (form && form.requestSubmit) {
      form.requestSubmit();
    }
  });

  // Terms that start like what is typed; without scripts the box is a plain one.
  const box = document.querySelector("input[data-suggest]");
  const terms = document.getElementById("q-terms");
  let asked = 0;
  if (box && terms) {
    box.addEventListener("input", (event) => {
      const text = box.value.trim();
      if (text.length < 2 || event.inputType === "insertReplacementText") {
        return;
      }
      const number = ++asked;
      setTimeout(async () => {
        if (number !== asked) {
          return;
        }
        const answer = await fetch(box.dataset.suggest + "?q=" + encodeURIComponent(text));
        if (!answer.ok || number !== asked) {
          return;
        }
        const found = await answer.json();
        terms.replaceChildren(
          ...found.suggestions.map((one) => {
            const option = document.createElement("option");
            option.value = one.text;
            option.lang = one.language;
            return option;
          }),
        );
      }, 120);
    });
  }

  // Files that are dropped are chosen; how far they have come is told without asking again.
  const drop = document.querySelector("[data-drop]");
  if (drop) {
    const chosen = drop.querySelector("input[type=file]");
    for (const kind of ["dragover", "dragleave", "drop"]) {
      drop.addEventListener(kind, (event) => {
        event.preventDefault();
        drop.classList.toggle("over", kind === "dragover");
        if (kind === "drop" && event.dataTransfer.files.length > 0) {
          chosen.files = event.dataTransfer.files;
        }
      });
    }
  }
  const told = document.querySelector("[data-events]");
  if (told) {
    const events = new EventSource(told.dataset.events);
    events.addEventListener("progress", (event) => {
      const now = JSON.parse(event.data);
      told.querySelector("#state").textContent = now.state;
      const bar = told.querySelector("progress");
      bar.max = Math.max(1, now.total);
      bar.value = now.done;
      told.querySelector("[data-count]").textContent = now.count;
      told.querySelector("[data-item]").textContent = now.item;
    });
    events.addEventListener("ended", () => {
      events.close();
      location.reload();
    });
  }

  // J and K go from one choice to the next, X takes it or not; Enter sends what is chosen.
  const choices = [...document.querySelectorAll("[data-choice]")];
  const choose = (code) => {
    const at = choices.indexOf(document.activeElement);
    if (code === "KeyX" && at >= 0) {
      choices[at].click();
    } else if (code === "KeyJ" || code === "KeyK") {
      const next = at < 0 ? 0 : at + (code === "KeyJ" ? 1 : -1);
      choices[Math.max(0, Math.min(choices.length - 1, next))].focus();
    }
  };

  const typing = (element) => element.closest("input:not([data-choice]), textarea, select, [contenteditable]");

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hideCard();
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
    if (plain && event.code === "KeyC" && !event.shiftKey) {
      copyHere();
    }
    if (plain && choices.length > 0 && !event.shiftKey) {
      choose(event.code);
    }
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const box = document.getElementById("q");
    if (box && !typing(event.target)) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
})();
