import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/** Where a running callbuch-server answers the pages that Vite serves while one works on them. */
const api = process.env["CALLBUCH_API"];

export default defineConfig({
  plugins: [svelte()],
  server: { fs: { allow: [".."] }, proxy: api === undefined ? {} : { "/api": api } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: ["safari18.2", "chrome130"],
    // The window's content security policy allows no data: and no inline code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
