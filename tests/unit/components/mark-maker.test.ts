import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MarkMaker } from '../../../components/MarkMaker';
import { EMPTY_STUDIO, type StudioState } from '../../../lib/state/mark-studio';

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'en-US' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const shown = { address: 'data:image/png;base64,', width: 40, height: 30 };
const made = { reference: 'AAAA', by: 'found', shown, places: [1, 2, 3, 4] } as const;
const PICTURES: StudioState['pictures'] = [
  { key: '1', name: 'seal.png', outcome: made },
  { key: '2', name: 'plain.png', outcome: { ...made, plain: { why: 'corners', corners: 27, least: 100 } } },
  { key: '3', name: 'seal.svg', outcome: { refused: 'format' } },
];
const MARK = { mark: 'mark', name: '', kind: 'logo', box: { x: 1, y: 2, width: 3, height: 4 }, sureness: 0.913, sure: true } as const;
const PHOTOS: StudioState['photos'] = [
  { name: 'a.jpg', outcome: { shown, marks: [MARK] } },
  { name: 'b.jpg', outcome: { shown, marks: [{ ...MARK, sureness: 0.4, sure: false }] } },
  { name: 'c.jpg', outcome: { shown, marks: [] } },
  { name: 'd.jpg', outcome: { refused: 'broken' } },
];

function page(state: Partial<StudioState>): string {
  const nothing = () => {};
  const events = { onPictures: nothing, onRemove: nothing, onDownload: nothing, onPhotos: nothing, onStop: nothing };
  return renderToStaticMarkup(createElement(MarkMaker, { state: { ...EMPTY_STUDIO, ...state }, ...events }));
}
const text = (state: Partial<StudioState>) =>
  page(state)
    .replace(/<br\/>/g, ' ')
    .replace(/<[^>]+>/g, '|');

describe('where marks are made', () => {
  it('every picture has its features drawn, counted, and what is wrong said', () => {
    expect(page({ pictures: PICTURES })).toContain('d="M1 2h0M3 4h0"');
    const said = text({ pictures: PICTURES });
    expect(said).toContain('2 features, cut out of its even ground');
    expect(said).toContain('too plain to be found reliably: Only 27 corners stand out in it; with fewer than 100');
    expect(said).toContain('of a kind that cannot be looked at here');
  });

  it('a trial is summed up once it is done, and what could not be looked at is listed', () => {
    const done = { pictures: PICTURES, photos: PHOTOS, others: 2 };
    expect(text(done)).toContain('Found in 2 of 3; as a hint only: 1; could not be looked at: 1; no pictures: 2');
    expect(text(done)).toContain('d.jpg: cut off or damaged');
    expect(text(done)).toContain('91 %, sure enough to ask');
    expect(page(done)).toContain('<rect x="1" y="2" width="3" height="4" class="sure">');
    const going = { ...done, photos: [...PHOTOS, { name: 'e.jpg' }] };
    expect(text(going)).toContain('4 of 5 looked at');
    expect(text(going)).not.toContain('Found in');
  });

  it('photographs alone ask for a picture of the mark', () => {
    expect(text({ photos: [{ name: 'e.jpg' }] })).toContain('Add a picture of the mark first.');
  });

  it('every control has a name', () => {
    const html = page({ pictures: PICTURES });
    const labelled = [...html.matchAll(/<label[^>]*>([^<]+).*?<\/label>/g)].map(([, name]) => name);
    expect(labelled).toEqual(['Pictures of the mark', 'Id', 'Name', 'Kind', 'A folder of photographs', 'Photographs']);
    expect(html.match(/<(?:input|select)\b/g)).toHaveLength(labelled.length);
    expect(html).toContain('aria-label="Remove seal.png"');
  });

  it('the file that was downloaded is said with the place where it belongs, in Spanish too', () => {
    expect(text({ saved: { id: 'city-seal' } })).toContain('marks/city-seal.yaml');
    vi.stubGlobal('navigator', { language: 'es-US' });
    expect(text({ saved: { id: 'city-seal' } })).toContain('Póngalo en la carpeta «marks» de su paquete: marks/city-seal.yaml');
  });
});
