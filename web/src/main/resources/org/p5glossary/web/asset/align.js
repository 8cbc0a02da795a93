// Correcting pairings with the keyboard. The same buttons and links work without it.
"use strict";
(() => {
  const form = document.getElementById("beads");
  const list = form && form.querySelector(".beads");
  if (!list) {
    return;
  }
  const rows = [...list.querySelectorAll(":scope > .bead")];
  const moves = {
    a: "source previous",
    z: "source next",
    d: "target previous",
    c: "target next",
  };
  let sent = false;

  form.addEventListener("submit", (event) => {
    // A key held down, or pressed while the page is on its way, must not correct twice.
    if (sent) {
      event.preventDefault();
    }
    sent = true;
  });
  window.addEventListener("pageshow", () => {
    sent = false;
  });

  const focusRow = (row) => {
    rows.forEach((one) => {
      one.tabIndex = one === row ? 0 : -1;
    });
    row.focus();
  };

  const named = location.hash.startsWith("#bead-")
    ? document.getElementById(location.hash.slice(1))
    : null;
  if (named && rows.includes(named)) {
    focusRow(named);
  } else if (rows.length > 0) {
    rows[0].tabIndex = 0;
  }

  // Letters by what is printed on the key; on keyboards of other scripts by where it is.
  const letterOf = (event) => {
    if (/^[a-z]$/i.test(event.key)) {
      return event.key.toLowerCase();
    }
    return event.key.length === 1 && /^Key[A-Z]$/.test(event.code)
      ? event.code.slice(3).toLowerCase()
      : "";
  };

  const press = (button) => {
    if (button && !button.disabled) {
      button.click();
    }
  };

  const send = (value) => {
    const button = document.createElement("button");
    button.name = "do";
    button.value = value;
    button.hidden = true;
    form.append(button);
    button.click();
    button.remove();
  };

  const split = (row) => {
    const cut = row.querySelector("select[name=cut_source]");
    if (cut) {
      cut.focus();
    } else {
      press(row.querySelector("a[data-key=o]"));
    }
  };

  const undoOrRedo = (event) => {
    const key = letterOf(event);
    if (key === "y" || (key === "z" && event.shiftKey)) {
      press(form.querySelector("button[data-key=r]"));
      return true;
    }
    if (key === "z") {
      press(form.querySelector("button[data-key=u]"));
      return true;
    }
    return false;
  };

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.target.closest("input, textarea, select")) {
      return;
    }
    if (event.ctrlKey || event.metaKey) {
      if (undoOrRedo(event)) {
        event.preventDefault();
      }
      return;
    }
    const row = event.target.closest(".bead");
    if (!row || !list.contains(row)) {
      return;
    }
    const at = rows.indexOf(row);
    const key = letterOf(event);
    if (event.key === "ArrowDown" || key === "j") {
      focusRow(rows[Math.min(rows.length - 1, at + 1)]);
    } else if (event.key === "ArrowUp" || key === "k") {
      focusRow(rows[Math.max(0, at - 1)]);
    } else if (key === "v" || key === "m" || key === "o") {
      press(row.querySelector("[data-key=" + key + "]"));
    } else if (key === "u" || key === "r") {
      press(form.querySelector("button[data-key=" + key + "]"));
    } else if (key === "s") {
      split(row);
    } else if (key in moves) {
      send("move " + row.dataset.bead + " " + moves[key]);
    } else {
      return;
    }
    event.preventDefault();
  });
})();
