import type { Shape } from '.';
import { words } from './words';

const DECIMAL = (name: string, degrees: string): string => String.raw`(?<${name}>[-+]?${degrees}\.\d{3,10}) ?[°o]? ?`;
const LABEL = `(?:(?:lon|long|lng|longitude|longitud)[ :=]{1,3})?`;
const ANGLE = (name: string, degrees: string): string =>
  String.raw`(?<${name}>${degrees}[°o ] ?[0-5]?\d(?:\.\d{1,4})?['\u2032 ] ?(?:[0-5]?\d(?:\.\d{1,4})?(?:"|''|\u2032\u2032)? ?)?)`;

/** Latitude and longitude: decimal with at least three places (about 100 m), or degrees, minutes and seconds with N, S, E, W. */
export const coordinates: Shape = {
  needs: /\d/,
  pattern: new RegExp(
    String.raw`(?<![\w.])(?:${DECIMAL('lat', String.raw`\d{1,2}`)}(?<ns>[NS]?)(?: ?[,;/] ?| )${LABEL}${DECIMAL('lon', String.raw`\d{1,3}`)}(?<ew>[EWO]?)(?![\w.]\d)(?!\w)|` +
      String.raw`(?<north>[NS] ?)?${ANGLE('one', String.raw`\d{1,2}`)}(?<south>[NS])?[ ,;/]{0,3}(?<east>[EWO] ?)?${ANGLE('two', String.raw`\d{1,3}`)}(?<west>[EWO])?(?!\w))`,
    'g',
  ),
  score(match) {
    const { lat, lon, ns, ew, one, two, north, south, east, west } = match.groups ?? {};
    if (one && two) {
      const sides = north ? east && !south && !west : south && west && !east;
      return sides && Number.parseInt(one, 10) <= 90 && Number.parseInt(two, 10) <= 180 ? 0.9 : 0;
    }
    if (Math.abs(Number(lat)) > 90 || Math.abs(Number(lon)) > 180) return 0;
    const exact = places(lat) > 3 && places(lon) > 3;
    return exact || (ns && ew) || /[-+]/.test(`${lat}${lon}`) ? 0.85 : 0.3;
  },
  context: words('lat latitude lon long lng longitude latitud longitud coordinates coords coordenadas gps location ubicacion pin map mapa'),
};

const places = (decimal = ''): number => decimal.length - decimal.indexOf('.') - 1;
