// The only script of this site. It talks to the API of this site and to nobody else.
"use strict";

const english = document.documentElement.lang === "en";
const say = (dutch, inEnglish) => (english ? inEnglish : dutch);

const linkIsOver = { "": say("Deze link is niet meer geldig.", "This link is not valid any more.") };

async function ask(path, method = "GET", body = undefined) {
  const headers = body === undefined ? {} : { "Content-Type": "application/json" };
  return fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

/** What a form holds; a box that can be ticked is true or false. */
function valuesOf(form) {
  const values = Object.fromEntries(new FormData(form));
  for (const box of form.querySelectorAll("input[type=checkbox]")) {
    values[box.name] = box.checked;
  }
  delete values.to; // where it goes is part of the address
  return values;
}

/** The field of a name, or the first of a group. */
const fieldOf = (form, name) => form.querySelector(`[name="${name}"]`);

function forgetMistakes(form) {
  form.querySelectorAll(".notice.wrong, .mistake").forEach((old) => old.remove());
  form.querySelectorAll("[aria-invalid]").forEach((field) => {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  });
}

/** A summary above the form, which gets the focus, with a link to each field that is wrong. */
function showMistakes(form, mistakes) {
  const list = document.createElement("ul");
  for (const [name, text] of Object.entries(mistakes)) {
    const field = fieldOf(form, name);
    const item = list.appendChild(document.createElement("li"));
    if (field === null) {
      item.textContent = text;
      continue;
    }
    const link = item.appendChild(document.createElement("a"));
    link.href = `#${field.id}`;
    link.textContent = text;
    const beside = document.createElement("span");
    beside.className = "mistake";
    beside.id = `${field.id}-mistake`;
    beside.textContent = text;
    field.after(beside);
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", beside.id);
  }
  const summary = document.createElement("div");
  summary.className = "notice wrong";
  summary.tabIndex = -1;
  summary.setAttribute("role", "alert");
  summary.append(list);
  form.prepend(summary);
  summary.focus();
}

/** Puts what the page says when it worked in the place of the form. */
function showDone(form) {
  if (form.dataset.next) {
    location.assign(form.dataset.next);
    return;
  }
  const done = document.createElement("div");
  done.className = "notice";
  done.tabIndex = -1;
  done.setAttribute("role", "status");
  done.append(form.querySelector("template").content.cloneNode(true));
  form.replaceWith(done);
  done.focus();
}

async function send(event) {
  event.preventDefault();
  const form = event.target;
  forgetMistakes(form);
  const chosen = new FormData(form).get("to");
  const path = chosen === null ? form.dataset.api : `${form.dataset.api}/${chosen}`;
  const answer = await ask(path, form.dataset.method ?? "POST", valuesOf(form)).catch(() => null);
  if (answer?.ok) {
    showDone(form);
  } else if (answer?.status === 422) {
    showMistakes(form, (await answer.json()).mistakes);
  } else if (answer?.status === 404) {
    showMistakes(form, linkIsOver);
  } else {
    showMistakes(form, { "": say("Dat ging niet. Probeer het later nog eens.", "That did not work. Try again later.") });
  }
}

/** Fills a form with what was chosen before; until then nobody can choose in it. */
async function fill(form) {
  form.inert = true;
  const answer = await ask(form.dataset.load);
  const chosen = answer.ok ? await answer.json() : undefined;
  form.inert = false;
  if (chosen === undefined) {
    showMistakes(form, linkIsOver);
    return;
  }
  for (const [name, value] of Object.entries(chosen)) {
    const field = fieldOf(form, name);
    if (field?.type === "checkbox") {
      field.checked = value;
    } else if (field) {
      field.value = value;
    }
  }
}

/** Fields that only one of the choices asks for are sent with that choice only. */
function followChoice(form) {
  const follow = () => {
    const chosen = new FormData(form).get("to");
    for (const part of form.querySelectorAll("[data-when]")) {
      part.disabled = part.dataset.when !== chosen;
      part.hidden = part.disabled;
    }
  };
  form.addEventListener("change", follow);
  follow();
}

/** A value for a reader: a moment, yes or no, or the text as it is. */
function shown(value) {
  if (typeof value === "boolean") {
    return value ? say("ja", "yes") : say("nee", "no");
  }
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)) {
    return new Date(value).toLocaleString(english ? "en-GB" : "nl-NL", { dateStyle: "medium", timeStyle: "short" });
  }
  return value === undefined || value === null || value === "" ? "–" : String(value);
}

/** Text with links to pages of this site that can be followed. */
function withLinks(text) {
  const parts = document.createDocumentFragment();
  for (const part of text.split(/(https?:\/\/\S+)/)) {
    if (part.startsWith("http") && new URL(part).origin === location.origin) {
      const link = document.createElement("a");
      link.href = part;
      link.textContent = new URL(part).pathname;
      parts.append(link);
    } else {
      parts.append(part);
    }
  }
  return parts;
}

const valueAt = (item, path) => path.split(".").reduce((value, name) => value?.[name], item);

function entry(template, item) {
  const element = template.content.cloneNode(true);
  for (const place of element.querySelectorAll("[data-show]")) {
    place.textContent = shown(valueAt(item, place.dataset.show));
  }
  for (const place of element.querySelectorAll("[data-show-links]")) {
    place.replaceChildren(withLinks(valueAt(item, place.dataset.showLinks) ?? ""));
  }
  for (const place of element.querySelectorAll("[data-if]")) {
    place.hidden = !valueAt(item, place.dataset.if);
  }
  for (const place of element.querySelectorAll("[data-unless]")) {
    place.hidden = Boolean(valueAt(item, place.dataset.unless));
  }
  for (const button of element.querySelectorAll("button[data-post]")) {
    button.addEventListener("click", async () => {
      const answer = await ask(button.dataset.post.replace("ID", item.id), "POST", {});
      if (answer.ok) {
        location.reload();
      }
    });
  }
  return element;
}

/** Shows each item of a list as the template in it says. */
async function list(place) {
  const template = place.querySelector("template");
  const answer = await ask(place.dataset.list);
  const items = answer.ok ? await answer.json() : [];
  place.append(...items.map((item) => entry(template, item)));
  const none = document.getElementById(place.dataset.none ?? "");
  if (none) {
    none.hidden = items.length > 0;
  }
}

document.querySelectorAll("form[data-api]").forEach((form) => form.addEventListener("submit", send));
document.querySelectorAll("form[data-load]").forEach(fill);
document.querySelectorAll("form:has([data-when])").forEach(followChoice);
document.querySelectorAll("[data-list]").forEach(list);

// Only of a visitor who agreed to be counted does the page say what it is called.
if (document.body.dataset.counted) {
  ask("/api/views", "POST", { page: document.body.dataset.counted });
}
