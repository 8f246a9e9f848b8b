import { fileURLToPath } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gateway = process.env.WAFFLE_PUBLIC_URL ?? 'http://127.0.0.1:8080';
const toGateway = Object.fromEntries(
  ['/api', '/oauth2', '/login', '/logout', '/billboard', '/pictures'].map((path) => [
    path,
    { target: gateway },
  ]),
);

function vendor(name: string, packages: string) {
  // Only what the first page needs: the rest comes with the page that uses it.
  return { name, test: new RegExp(`node_modules[\\\\/](${packages})[\\\\/]`), tags: ['$initial' as const] };
}

export default defineConfig({
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true }), react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The gateway puts a fresh nonce here with every page it serves.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { host: '127.0.0.1', port: 5173, strictPort: true, proxy: toGateway },
  build: {
    target: 'baseline-widely-available',
    sourcemap: 'hidden',
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            vendor('react', 'react|react-dom|scheduler'),
            vendor('mantine', '@mantine|@floating-ui'),
            vendor('tanstack', '@tanstack'),
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test/setup.ts'],
    css: false,
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
});
