// Measurements that hold on every screen: nothing sticks out, nothing is too small to hit, focus can be seen.

/** The smallest side of a target, in CSS pixels (the product's own rule; WCAG 2.2 AA asks for 24). */
const TARGET = 44;

/** What is wider than the window, if the page scrolls sideways. */
export function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const names = wide.map((element) => `${element.localName}.${element.className?.baseVal ?? element.className}`);
    return [`${scrollWidth} > ${clientWidth}`, ...new Set(names)].slice(0, 12);
  });
}

/** Text that is cut off: an element that hides what does not fit. */
export function clipped(page) {
  return page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => {
        const style = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const holdsText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
        // What is hidden from the eye on purpose is a pixel large.
        if (!holdsText || width <= 2 || height <= 2) return false;
        const hides = (value) => value === "hidden" || value === "clip";
        return (
          (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 60)}`),
  );
}

/** Controls whose target is too small. A link within a sentence may be as high as its line; a radio counts with its label. */
export function smallTargets(page) {
  return page.evaluate((least) => {
    const found = [];
    for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=button], [role=link]")) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      let box = (element.labels?.[0] ?? element).getBoundingClientRect();
      if (element.type === "file") {
        const own = element.getBoundingClientRect();
        box = own.height >= box.height ? own : box;
      }
      // Skip links and other things that show only while focused.
      if (box.width <= 2 || box.height <= 2 || box.bottom < 0 || getComputedStyle(element).clipPath === "inset(50%)") continue;
      const inline = element.localName === "a" && getComputedStyle(element).display === "inline" && element.parentElement.textContent.trim() !== element.textContent.trim();
      if (inline) continue;
      if (box.width < least - 0.5 || box.height < least - 0.5) {
        found.push(`${element.localName} "${(element.labels?.[0] ?? element).textContent.trim().slice(0, 40)}" ${Math.round(box.width)}×${Math.round(box.height)}`);
      }
    }
    return found;
  }, TARGET);
}

/** The text spacing that readers may set (WCAG 1.4.12), through the style sheet object so that the policy holds. */
export function spaceText(page) {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** The focused element: its role-giving name, text, and whether a reader can see that it has the focus. */
export function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const outlined = (candidate) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    };
    const box = (element.type === "radio" ? (element.closest("label") ?? element) : element).getBoundingClientRect();
    return {
      tag: element.localName,
      type: element.type ?? "",
      text: (element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent).trim(),
      seen: outlined(element) || outlined(element.closest("label") ?? element) || outlined(element.nextElementSibling ?? element),
      inView: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth && box.width > 1 && box.height > 1,
    };
  });
}
