/**
 * How the desk is built: `web/` into `dist/web/`, served by `attache serve` from the root of its address.
 * In development (`npm run desk`) questions to the API go to a running `attache serve`.
 */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const API = process.env.ATTACHE_API ?? 'http://127.0.0.1:4117';

/** Everything that the API answers, so that what is left over is a page of the desk or a file of it. */
const API_ROUTES =
  '^/(events|claims|articles|actors|search|timeline|reviews|set-aside|store|event-types|read|openapi)([./?]|$)';

export default defineConfig({
  root: here('.'),
  plugins: [preact({ devToolsEnabled: false })],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // Everything as a file of its own: the content security policy allows no inline script, style or data.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    sourcemap: false,
  },
  server: { proxy: { [API_ROUTES]: { target: API } } },
});
