"use strict";
// Searches, filters and points out: without it everything is there. Nothing is stored or asked for.
(function () {
  const form = document.getElementById("filter");
  const map = document.querySelector("svg.map");

  function all(selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  }

  function filtering() {
    const text = document.getElementById("filter-text");
    const count = document.getElementById("filter-count");
    const choices = all("select, [type=checkbox]", form);
    const followers = new Map();
    all("[data-for]").forEach(function (element) {
      const id = element.dataset.for;
      followers.set(id, (followers.get(id) || []).concat(element));
    });
    const sheets = all("[data-filter]").map(function (element) {
      return {
        element: element,
        tokens: element.dataset.filter.split(" "),
        text: element.textContent.toLowerCase(),
        followers: followers.get(element.id) || []
      };
    });
    let soon = 0;

    function filter() {
      const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
      const wanted = choices
        .filter(function (choice) {
          return choice.type === "checkbox" ? choice.checked : choice.value;
        })
        .map(function (choice) {
          return choice.value;
        });
      let shown = 0;
      sheets.forEach(function (sheet) {
        const fits =
          wanted.every(function (token) {
            return sheet.tokens.includes(token);
          }) &&
          words.every(function (word) {
            return sheet.text.includes(word);
          });
        sheet.element.hidden = !fits;
        sheet.followers.forEach(function (follower) {
          if (follower instanceof SVGElement) {
            follower.classList.toggle("out", !fits);
          } else {
            follower.hidden = !fits;
          }
        });
        shown += fits ? 1 : 0;
      });
      const data = count.dataset;
      const sentence = shown + " " + data.of + " " + data.all + " " + data.what;
      // Told once typing stops, not at every key.
      window.clearTimeout(soon);
      soon = window.setTimeout(function () {
        count.textContent = sentence;
      }, 250);
    }

    form.addEventListener("input", filter);
    form.addEventListener("reset", function () {
      window.setTimeout(filter, 0);
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
    });
    form.hidden = false;
    filter();

    return function (sheet) {
      if (sheet.hidden) {
        form.reset();
        filter();
      }
    };
  }

  function pointing() {
    const nodes = all("[data-node]", map);
    const links = all("[data-ends]", map).map(function (element) {
      return { element: element, ends: element.dataset.ends.split(" ") };
    });

    function point(node) {
      const number = node ? node.dataset.node : "";
      map.classList.toggle("pointing", Boolean(node));
      const lit = new Set([number]);
      links.forEach(function (link) {
        const touches = link.ends.includes(number);
        link.element.classList.toggle("lit", touches);
        if (touches) {
          link.ends.forEach(lit.add, lit);
        }
      });
      nodes.forEach(function (other) {
        other.classList.toggle("lit", lit.has(other.dataset.node));
      });
    }

    function over(event) {
      const anchor = event.target.closest("a");
      point(anchor && anchor.closest("[data-node]"));
    }

    map.addEventListener("pointerover", over);
    map.addEventListener("focusin", over);
    map.addEventListener("pointerleave", function () {
      point(null);
    });
    map.addEventListener("focusout", function () {
      point(null);
    });
  }

  const reveal = form ? filtering() : function () {};
  if (map) {
    pointing();
  }

  function unfold() {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch (malformed) {
      return;
    }
    const target = document.getElementById(id);
    if (!target) {
      return;
    }
    const sheet = target.closest("[data-filter]");
    if (sheet) {
      reveal(sheet);
    }
    for (let at = target.closest("details"); at; at = at.parentElement.closest("details")) {
      at.open = true;
    }
    target.scrollIntoView();
  }

  window.addEventListener("hashchange", unfold);
  unfold();
})();
