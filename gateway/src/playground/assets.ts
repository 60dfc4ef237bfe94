import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that the playground serves, kept in memory: there are a dozen. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

const javascript = 'text/javascript; charset=utf-8';
const css = 'text/css; charset=utf-8';
const html = 'text/html; charset=utf-8';

// Beside the sources and not beside the compiled files: the compiler does not copy them.
const pages = fileURLToPath(new URL('../../src/playground/page/', import.meta.url));

/** Every path under which the playground serves a file: its own pages, and GraphiQL, React and the WebSocket client from their packages. No CDN. */
export function readAssets(): ReadonlyMap<string, Asset> {
  const { resolve } = createRequire(import.meta.url);
  const graphiql = path.join(path.dirname(resolve('graphiql')), '..');
  const react = path.dirname(resolve('react'));
  const reactDom = path.dirname(resolve('react-dom'));
  const graphqlWs = path.dirname(resolve('graphql-ws/client'));
  const asset = (file: string, type: string): Asset => ({ type, body: readFileSync(file) });
  // The client imports a module whose name carries a hash of its content.
  const socketClient = readdirSync(graphqlWs).filter((file) => /^(client|common-[\w-]+)\.js$/.test(file));
  return new Map([
    ['/', asset(path.join(pages, 'index.html'), html)],
    ['/playground/page/playground.js', asset(path.join(pages, 'playground.js'), javascript)],
    ['/playground/page/memory.js', asset(path.join(pages, 'memory.js'), javascript)],
    ['/playground/page/playground.css', asset(path.join(pages, 'playground.css'), css)],
    ['/playground/vendor/graphiql.js', asset(path.join(graphiql, 'graphiql.min.js'), javascript)],
    ['/playground/vendor/graphiql.css', asset(path.join(graphiql, 'graphiql.min.css'), css)],
    ['/playground/vendor/react.js', asset(path.join(react, 'umd/react.production.min.js'), javascript)],
    ['/playground/vendor/react-dom.js', asset(path.join(reactDom, 'umd/react-dom.production.min.js'), javascript)],
    ...socketClient.map((file) => [`/playground/vendor/graphql-ws/${file}`, asset(path.join(graphqlWs, file), javascript)] as const),
  ]);
}
