import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

// One folder with relative paths, so that it is served from anywhere.
export default defineConfig({
  base: "./",
  plugins: [svelte()],
  build: { outDir: "dist", emptyOutDir: false, assetsInlineLimit: 0, modulePreload: { polyfill: false }, rolldownOptions: { checks: { pluginTimings: false } } },
  worker: { format: "es" },
});
