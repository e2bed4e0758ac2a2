// Serves the demo pages from a site of their own: node web/demo/serve.mjs [PORT] [SERVICE]. Knows nothing of the service but its address, which the
// pages name and their policy allows; the service must name this site in `[widget] origins`.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';

const port = Number(process.argv[2] || 8090);
const service = process.argv[3] || 'http://127.0.0.1:8080';
const kinds = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };
const policy = `default-src 'none'; script-src 'self' ${service}; style-src 'self'; connect-src ${service}; frame-src 'self' ${service}; require-trusted-types-for 'script'`;

createServer(async (request, response) => {
  const name = (new URL(request.url || '/', 'http://here').pathname.slice(1) || 'index.html').replace(/[^a-z.]/g, '');
  const kind = kinds[name.split('.').pop()];
  try {
    if (!kind) throw new Error('no such file');
    const text = (await readFile(new URL(name, import.meta.url), 'utf8')).replaceAll('http://127.0.0.1:8080', service);
    response.writeHead(200, { 'content-type': kind, 'content-security-policy': policy });
    response.end(text);
  } catch {
    response.writeHead(404).end();
  }
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));
