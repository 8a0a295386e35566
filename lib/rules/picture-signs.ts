import type { SignSeen } from './match';
import type { Text } from './rulebook';
import type { MetadataField, SeenMetadata, UniformSign } from './seen';

/** What the writer is shown of what spoke for a uniform, and of what a file says about itself. */

const UNIFORM: Record<UniformSign['sign'], Text> = {
  words: { en: 'words of a uniform', es: 'palabras de un uniforme' },
  mark: { en: 'a mark of the agency', es: 'un distintivo de la agencia' },
  colours: { en: 'colours of a uniform', es: 'colores de un uniforme' },
  place: { en: 'where a patch or badge sits', es: 'donde va un parche o una placa' },
  class: { en: 'the agency’s own classifier', es: 'el clasificador de la agencia' },
  alike: { en: 'like a picture of the agency', es: 'como una foto de la agencia' },
};

const METADATA: Record<MetadataField, Text> = {
  location: { en: 'the place', es: 'el lugar' },
  time: { en: 'the time', es: 'la hora' },
  device: { en: 'the device', es: 'el dispositivo' },
  serial: { en: 'a serial number', es: 'un número de serie' },
  owner: { en: 'the owner', es: 'el propietario' },
  caption: { en: 'a caption', es: 'un título' },
  thumbnail: { en: 'a small picture that shows something else', es: 'una miniatura que muestra otra cosa' },
};

const at = { start: 0, end: 0 };

export const uniformSigns = (signs: readonly UniformSign[]): SignSeen[] =>
  signs.map(({ sign, of, weight }) => ({ sign: UNIFORM[sign], weight: Math.round(weight * 100), ...at, ...(of && { of }) }));

/** Those of `fields` that the file has. */
export const metadataSigns = (fields: readonly MetadataField[], metadata: SeenMetadata): SignSeen[] =>
  fields.flatMap((field) => {
    const of = valueIn(field, metadata);
    return of === undefined ? [] : [{ sign: METADATA[field], weight: 100, ...at, of }];
  });

function valueIn(field: MetadataField, { location, otherThumbnail, ...texts }: SeenMetadata): string | undefined {
  if (field === 'thumbnail') return otherThumbnail && '';
  // Four decimals are 11 m: enough to know it, and no longer than people read.
  if (field === 'location') return location && `${location.latitude.toFixed(4)}, ${location.longitude.toFixed(4)}`;
  return texts[field];
}
