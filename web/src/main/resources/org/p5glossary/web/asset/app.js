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

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-copy]");
    if (!button) {
      return;
    }
    copy(button.dataset.copy).then(
      () => {
        button.classList.add("done");
        say(document.body.dataset.copied);
        setTimeout(() => button.classList.remove("done"), 1500);
        button.focus();
      },
      () => say(document.body.dataset.copyFailed),
    );
  });

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

  const typing = (element) => element.closest("input, textarea, select, [contenteditable]");

  document.addEventListener("keydown", (event) => {
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
