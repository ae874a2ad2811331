// What holds on every screen.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Collects what a page does wrong; faults() returns it. */
export class Watch {
  #faults = [];

  /** @param origins that pages may ask; @param folder of pictures */
  constructor(origins, folder) {
    this.origins = origins;
    this.folder = folder;
  }

  fault(text) {
    this.#faults.push(text);
  }

  faults() {
    return this.#faults;
  }

  /** Watches a page from its beginning. */
  page(page) {
    page.on("pageerror", (error) => this.fault(`error in the page: ${error.message}`));
    page.on("console", (message) => {
      // The browser itself logs each answer that is no success; the page shows what it means.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) this.fault(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol === "data:" || protocol === "blob:") return;
      if (!this.origins.includes(origin)) this.fault(`a request to ${request.url()}`);
    });
  }

  /** Takes a picture of a screen, in both schemes and on a phone, and checks it. */
  async screen(page, name) {
    for (const [scheme, width] of [["light", 1100], ["dark", 1100], ["light", 360]]) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(this.folder, `${name}-${scheme}-${width}.png`), fullPage: true });
      await this.#check(page, `${name}, ${scheme}, ${width} px`);
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1100, height: 900 });
    await page.screenshot({ path: join(this.folder, `${name}.png`) }); // as the README shows it
  }

  async #check(page, where) {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) this.fault(`${where}: ${wide} px too wide`);

    // Evaluated by the test itself, which the page's policy does not concern.
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
    );
    for (const { id, help, nodes } of violations) this.fault(`${where}: ${id}: ${help}: ${nodes.map((n) => n.target.join(" ")).join("; ")}`);
  }
}
