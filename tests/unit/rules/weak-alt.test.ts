import { describe, expect, it } from 'vitest';
import { isWeakAlt } from '../../../lib/rules/weak-alt';

const POST = 'Harbor Blvd is closed until 7 pm, take Oak instead. #Riverton https://rivertonpd.example/roads';

describe('an alternative text says little', () => {
  it.each([
    'IMG_2231.jpg',
    'DSC_0045',
    'flyer_final_v2.png',
    'Screenshot 2026-11-02 at 9.14.22 AM.png',
    'WhatsApp Image 2026-11-02 at 09.14.22',
    '20261102_091455',
    'photo',
    'Flyer',
    'image of',
    'A picture of the chief',
    'Foto de la jefa',
    'imagen',
    'Our new car',
    'Open House Flyer',
    'alt text here',
    'May be an image of 2 people and text',
    'No photo description available.',
    'Harbor Blvd is closed until 7 pm, take Oak instead.',
    'harbor blvd is closed until 7 PM take Oak instead',
    'A long road with many cars on it. '.repeat(8),
  ])('%j', (alt) => expect(isWeakAlt(alt, POST)).toBe(true));
});

describe('an alternative text is good enough, or not there', () => {
  it.each([
    '',
    '  ',
    'K9 Rex beside blue truck',
    'Map: Elm St closed 4th–9th',
    'Riverton PD logo',
    'City seal',
    'Escudo de Riverton',
    'K9 Rex',
    'Chief Amber Cole',
    'Photo of Officer Tan',
    'Engine 7',
    'Image of a dog on the bow of a boat',
    'Flyer: coffee with officers, Saturday 9 to 11, Mill Park',
    'Two officers and a goose look at each other across a crosswalk',
    'La jefa Amber Cole entrega una placa a un cadete',
    'Capitán Ruiz',
    'Officer shows a phone with a message that says: your package is held',
    '署長が消防車の前に立っています',
    'Harbor Blvd with orange cones; a sign sends cars to Oak',
    'A long road with many cars on it. '.repeat(7),
  ])('%j', (alt) => expect(isWeakAlt(alt, POST)).toBe(false));
});

it('is compared with a post that has words', () => expect(isWeakAlt('K9 Rex beside blue truck', '')).toBe(false));
