/// What is looked for in each page, run by the browser around it: pages themselves hold no script.
enum BrowserScript {
  static let text = #"""
    const faults = [];
    let looked = 0;

    function parts(colour) {
      const numbers = colour.match(/[\d.]+/g).map(Number);
      return { red: numbers[0], green: numbers[1], blue: numbers[2], alpha: numbers[3] ?? 1 };
    }

    // WCAG 2.2, relative luminance.
    function luminance(colour) {
      const linear = [colour.red, colour.green, colour.blue].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    function contrast(one, other) {
      const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    }

    function ground(element, view) {
      for (let at = element; at; at = at.parentElement) {
        const colour = parts(view.getComputedStyle(at).backgroundColor);
        if (colour.alpha === 1) return colour;
      }
      return null;
    }

    function check(name, frame, isDark) {
      const page = frame.contentDocument, view = frame.contentWindow, root = page.documentElement;
      const say = (text) => faults.push(name + ": " + text);
      looked += 1;
      if (view.matchMedia("(prefers-color-scheme: dark)").matches !== isDark) say("is not in its colour scheme");
      if (root.scrollWidth > root.clientWidth) {
        const wide = [...page.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1);
        say("scrolls sideways: " + wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 80)).join(" "));
      }
      if (view.performance.getEntriesByType("resource").length > 0) say("asks for something outside");
      if (!["fr", "en"].includes(root.lang)) say("has no language");
      if (!page.title) say("has no title");
      for (const landmark of ["header", "main", "footer"]) {
        if (page.querySelectorAll("body > " + landmark).length !== 1) say("has not one " + landmark);
      }

      let level = 0;
      for (const heading of page.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
        const next = Number(heading.tagName[1]);
        if (next > level + 1 || (next === 1 && level > 0)) say("heading out of order: " + heading.textContent);
        if (!heading.textContent.trim()) say("an empty heading");
        level = next;
      }

      const ids = [...page.querySelectorAll("[id]")].map((one) => one.id);
      for (const id of ids) if (ids.filter((one) => one === id).length > 1) say("id twice: " + id);
      for (const one of page.querySelectorAll("[aria-labelledby]")) {
        for (const id of one.getAttribute("aria-labelledby").split(" ")) {
          if (!page.getElementById(id)?.textContent.trim()) say("labelled by nothing: " + id);
        }
      }
      for (const link of page.querySelectorAll("a")) {
        const href = link.getAttribute("href");
        if (href.startsWith("#") ? !page.querySelector(href) : !href.startsWith("mailto:")) say("leads nowhere: " + href);
      }
      for (const svg of page.querySelectorAll("svg:not(svg svg)")) {
        if (!svg.querySelector(":scope > title")?.textContent || !svg.querySelector(":scope > desc")?.textContent) {
          say("a drawing without its words");
        }
        const right = svg.getBoundingClientRect().right;
        for (const text of svg.querySelectorAll("text")) {
          if (text.getBoundingClientRect().right > right + 1) say("a drawing's text runs out: " + text.textContent);
        }
        const labels = [...svg.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
        labels.forEach((one, index) => labels.slice(index + 1).forEach((other) => {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          if (across > 1 && down > 4) say("texts of a drawing run into each other");
        }));
        const [bar, track] = [".bar", ".track"].map((part) => svg.querySelector(part)).map((part) => part && parts(view.getComputedStyle(part).fill));
        if (bar && track && contrast(bar, track) < 3) say("bars hardly differ from what is behind them");
      }
      for (const cell of page.querySelectorAll("th")) if (!cell.scope) say("a head of a table without scope");
      for (const block of page.querySelectorAll(".priority, .question, .step, tr")) {
        if (view.getComputedStyle(block).breakInside !== "avoid") say("may be cut between two sheets: " + block.className);
      }

      const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
      const seen = new Set();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!node.data.trim() || ["TITLE", "DESC", "STYLE"].includes(element.tagName.toUpperCase())) continue;
        const style = view.getComputedStyle(element);
        const ink = parts(element.closest("svg") ? style.fill : style.color);
        const behind = ground(element.closest("svg") ?? element, view);
        const ratio = behind ? contrast(ink, behind) : 0;
        if (ratio < 4.5) seen.add(element.tagName + "." + element.className + " " + ratio.toFixed(2));
      }
      for (const one of seen) say("too little contrast: " + one);
    }

    async function show(page, width, scheme) {
      const frame = document.createElement("iframe");
      frame.style.cssText = `width: ${width}px; height: 900px; border: 0; color-scheme: ${scheme}`;
      frame.srcdoc = page.html;
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      document.body.append(frame);
      await loaded;
      check(`${page.name} ${width} ${scheme}`, frame, scheme === "dark");
      frame.remove();
    }

    (async () => {
      try {
        for (const page of pages) {
          for (const width of [360, 1280]) for (const scheme of ["light", "dark"]) await show(page, width, scheme);
        }
      } catch (error) { faults.push("the check itself failed: " + error.stack.replaceAll("\n", " ")); }
      document.getElementById("findings").textContent = [looked, ...new Set(faults)].join("\n");
    })();
    """#
}
