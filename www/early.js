// Runs before the first paint: the chosen appearance, and what the static first page should hold back.

const page = document.documentElement;
const stored = (name) => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // Storage switched off: the page works without it.
  }
};
const theme = stored("rolefit.theme");
if (theme) page.dataset.theme = theme;
if (stored("rolefit.profile")) page.dataset.returning = "";
if (location.hash.startsWith("#/") && location.hash !== "#/") page.dataset.elsewhere = "";

// Continue on the static first page counts as soon as the app is there; no form of this site ever navigates.
document.addEventListener("click", ({ target }) => {
  const button = target.closest?.(".static [data-early]");
  if (button) button.dataset.early = "pressed";
});
document.addEventListener("submit", (event) => event.preventDefault());
