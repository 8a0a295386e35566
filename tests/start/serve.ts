import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { COMPOSERS } from '../pages/sites';

/** Serves, on loopback only, the page from which every practice composer can be reached. */
export async function servePractice(): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(index());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const OFFICIAL = 'as=RivertonPD';

function index(): string {
  const rows = COMPOSERS.map(({ name, url }) => {
    const official = `${url}${url.includes('?') ? '&' : '?'}${OFFICIAL}`;
    return `<li><b>${name}</b>: <a href="${url}">Dana Cole, personal</a> · <a href="${official}">Riverton PD, official</a></li>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Muster: practice</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem}</style>
<h1>Practice pages</h1>
<p>These look like the real sites and use their real editors, but nothing is posted anywhere. Write, and see what Muster says.
Try: <q>Yard sale Saturday, 118 Alder Ct, our place</q></p><ul>${rows.join('')}</ul></html>`;
}
