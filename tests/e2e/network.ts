import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attach } from '../browsers/attach';
import { buildOf } from '../browsers/builds';
import type { Driver } from '../browsers/driver';
import type { Family } from '../browsers/find';
import { launch } from '../browsers/launch';
import { until } from '../browsers/writer';
import { pictureFiles } from './picture-files';
import { untilShown } from './policy';
import { FLAGGED } from './scenarios';
import { composerNamed, pathOf, withWriter } from './suite';

/** Everything the browser wants from the network passes a proxy that only writes down who was asked for. */
export function noNetwork(family: Family): void {
  describe('on the network', () => {
    const asked: string[] = [];
    let proxy: Server;
    const drivers: Driver[] = [];
    const start = async (extension?: string): Promise<Driver> => {
      const address = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
      const driver = await launch(family, { path: pathOf(family), extension, headless: true, proxy: address });
      drivers.push(driver);
      return driver;
    };
    beforeAll(async () => {
      proxy = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.writeHead(502).end();
      });
      proxy.on('connect', (request, socket) => {
        asked.push(request.url ?? '');
        socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      });
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    });
    afterAll(async () => {
      await Promise.all(drivers.map((driver) => driver.close()));
      proxy.close();
    });

    it('the proxy hears what a page asks for, so that its silence means something', async () => {
      const driver = await start();
      const page = await driver.newPage();
      await page.goto('https://nextdoor.com/');
      await page.run(() => fetch('https://proxy-check.example/').catch(() => undefined));
      await until('the proxy or the page to hear of it', async () =>
        [...asked, ...driver.asked].some((one) => one.includes('proxy-check.example')),
      );
      await page.close();
    });

    it('nobody is asked for anything while a post is written, a picture looked at, and the post held, reviewed and sent', async () => {
      const driver = await start(buildOf(family));
      asked.length = 0;
      await withWriter(driver, composerNamed('Bluesky'), async (writer) => {
        await writer.sitDown();
        await attach(writer, 'input', [(await pictureFiles()).sheet]);
        await untilShown(writer, 'may show a record');
        await writer.answer('Close');
        await writer.type(FLAGGED);
        await writer.chip();
        await writer.pressControl();
        await writer.review();
        await writer.answer('Post anyway');
        await writer.reviewGone();
        await writer.pressControl();
        await writer.postsOnce();
      });
      // The browsers call home on their own, and get ready to connect to the site that is visited.
      expect(asked.filter((address) => !BROWSERS_OWN.test(address) && !address.startsWith('bsky.app'))).toEqual([]);
      expect(driver.asked).toEqual([]);
    });
  });
}

/** Hosts of the browsers' makers, asked for with and without the extension. */
const BROWSERS_OWN = /\b(?:google|googleapis|gstatic|gvt1|mozilla|firefox|mozaws|mozgcp)\.(?:com|net|org)\b|detectportal/;
