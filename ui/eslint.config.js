import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";
import { noSentences } from "./lint/no-sentences.js";
import { rooms } from "./lint/rooms.js";
import svelteConfig from "./svelte.config.js";

const typed = {
  projectService: true,
  tsconfigRootDir: import.meta.dirname,
  extraFileExtensions: [".svelte"],
};
const NODE = Object.fromEntries(
  ["process", "console", "fetch", "setTimeout", "URL", "Buffer", "localStorage", "document"].map((name) => [
    name,
    "readonly",
  ]),
);
/** Ways out of the window that only backend/ may take. */
const WAYS_OUT = ["fetch", "EventSource", "XMLHttpRequest", "WebSocket"];

const own = {
  plugins: { callbuch: { rules: { rooms, "no-sentences": noSentences } } },
  rules: {
    "callbuch/rooms": "error",
    "callbuch/no-sentences": "error",
    "no-restricted-imports": [
      "error",
      { patterns: [{ group: ["@tauri-apps/*"], message: "Only backend/ knows Tauri." }] },
    ],
    "no-restricted-globals": [
      "error",
      ...WAYS_OUT.map((name) => ({ name, message: "Only backend/ leaves the window." })),
    ],
    "no-restricted-syntax": [
      "error",
      { selector: "TSEnumDeclaration", message: "A union of strings instead of an enum." },
      { selector: "ExportDefaultDeclaration", message: "Named exports." },
    ],
    "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    "@typescript-eslint/consistent-type-definitions": ["error", "type"],
    "@typescript-eslint/consistent-type-imports": "error",
    "@typescript-eslint/no-floating-promises": "error",
    "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
    "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
    "no-undef": "off",
  },
};

export default defineConfig(
  { ignores: ["**/dist/**", "**/src/bindings/**", "**/src/kit/keys.ts"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    ignores: ["**/*.svelte.ts"],
    extends: [ts.configs.strictTypeChecked, own],
    languageOptions: { parser: ts.parser, parserOptions: typed },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Counting characters is all that spreading strings is used for.
      "@typescript-eslint/no-misused-spread": "off",
    },
  },
  {
    // Templates are typed by svelte-check; the linter sees their snippets as any.
    files: ["**/*.svelte", "**/*.svelte.ts"],
    extends: [ts.configs.strict, svelte.configs.recommended, own],
    languageOptions: { parserOptions: { ...typed, parser: ts.parser, svelteConfig } },
    rules: {
      "prefer-const": "off",
      "svelte/prefer-const": "error",
      // Plain maps and sets are wanted where nothing on screen follows them.
      "svelte/prefer-svelte-reactivity": "off",
      "svelte/no-navigation-without-resolve": "off",
      // Judged by svelte-check, which knows the compiler.
      "svelte/no-unused-svelte-ignore": "off",
    },
  },
  {
    files: ["**/src/backend/**"],
    rules: {
      "no-restricted-imports": "off",
      "no-restricted-globals": "off",
      "@typescript-eslint/consistent-type-assertions": "off",
    },
  },
  {
    files: ["**/*.test.ts", "**/*.test.svelte", "**/src/gallery/**"],
    rules: { "callbuch/no-sentences": "off" },
  },
  { files: ["**/*.config.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["**/*.js"], languageOptions: { globals: NODE } },
);
