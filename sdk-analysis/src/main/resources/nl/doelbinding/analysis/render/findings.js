"use strict";
// Only filters: without it all findings are there. Nothing is stored and nothing is asked for.
(function () {
  const form = document.getElementById("filter");
  if (!form) {
    return;
  }
  const severity = document.getElementById("filter-severity");
  const rule = document.getElementById("filter-rule");
  const text = document.getElementById("filter-text");
  const count = document.getElementById("filter-count");
  const groups = Array.from(document.querySelectorAll(".group")).map(function (element) {
    return {
      element: element,
      open: element.open,
      name: element.querySelector("h3").textContent.toLowerCase(),
      findings: Array.from(element.querySelectorAll(".finding")).map(function (finding) {
        return { element: finding, text: finding.textContent.toLowerCase() };
      })
    };
  });

  function filter() {
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const filtered = Boolean(severity.value || rule.value || words.length);
    let shown = 0;
    groups.forEach(function (group) {
      let here = 0;
      group.findings.forEach(function (finding) {
        const data = finding.element.dataset;
        const fits =
          (!severity.value || data.severity === severity.value) &&
          (!rule.value || data.rule === rule.value) &&
          words.every(function (word) {
            return finding.text.includes(word) || group.name.includes(word);
          });
        finding.element.hidden = !fits;
        here += fits ? 1 : 0;
      });
      group.element.hidden = here === 0;
      group.element.open = filtered ? here > 0 : group.open;
      shown += here;
    });
    count.textContent = shown + " " + count.dataset.of + " " + count.dataset.all;
  }

  function unfold() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const group = target && target.closest("details");
    if (group) {
      group.open = true;
      target.scrollIntoView();
    }
  }

  form.addEventListener("input", filter);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  window.addEventListener("hashchange", unfold);
  form.hidden = false;
  filter();
  unfold();
})();
