import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vite.config.ts";

export default mergeConfig(
  base,
  defineConfig({
    plugins: [svelteTesting()],
    test: {
      environment: "happy-dom",
      include: ["src/**/*.test.ts", "lint/**/*.test.js", "scripts/**/*.test.js"],
      setupFiles: ["src/test-setup.ts"],
      restoreMocks: true,
      // Read by a test; no other style is.
      css: { include: [/tokens\.css/] },
    },
  }),
);
