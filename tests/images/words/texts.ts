export const TEXTS = [
  'POLICE',
  'SHERIFF',
  'RIVERTON PD',
  'BADGE 4412',
  'J. RAMIREZ',
  '7ABC482',
  'CASE NO 23-4417',
  'CONFIDENTIAL',
  'OFFICER',
  'STATE TROOPER',
  'POLICÍA',
] as const;

export const RINGS = [
  ['RIVERTON POLICE DEPARTMENT', ''],
  ['CITY OF RIVERTON', 'POLICE'],
  ['CEDAR COUNTY SHERIFF', 'EST 1904'],
  ['RIVERTON POLICE', 'HONOR AND SERVICE'],
  ['STATE TROOPER', 'HIGHWAY PATROL'],
  ['POLICÍA MUNICIPAL', 'RIVERTON'],
] as const;

/** Invented papers of about 160 words. */
export const DOCUMENTS = [
  `RIVERTON POLICE DEPARTMENT
Supplemental report, case number 23-4417
On the evening of March 14 officers were sent to a house on
Alder Court after a neighbor reported loud voices and the sound
of breaking glass. When the first unit arrived the front door was
open and a lamp was lying on the porch. Officer Ramirez spoke
with a woman who said that her brother had left ten minutes
before in a gray pickup truck. She was not hurt and did not want
to go to the hospital. A second unit searched the street and the
park behind the school but found nobody. The brother called the
station later that night and agreed to come in on the next
morning. Photographs of the window, the lamp and the door frame
were taken and are kept with the property record. Neighbors on
both sides were asked what they had heard, and their statements
are attached. No arrest was made. The matter was sent to the
detective on duty for review and remains open until she decides.`,
  `INFORME DE LA POLICÍA DE RIVERTON
Número de caso 23-5120, documento confidencial
La noche del 8 de junio una patrulla acudió a una tienda de la
calle Olmo después de que la alarma sonara dos veces. La puerta
trasera estaba abierta y había cajas tiradas en el suelo. El dueño
llegó poco después y dijo que faltaban tres teléfonos y el dinero
de la caja pequeña. Un vecino había visto a dos jóvenes que corrían
hacia el río con una mochila negra. La agente Castaño tomó
fotografías de la cerradura y de una huella en el mostrador. Otra
patrulla buscó en el parque y cerca del puente, pero no encontró
a nadie. El dueño entregó la grabación de la cámara, que se guarda
con las pruebas. Nadie resultó herido y no hubo detenciones. Los
vecinos fueron entrevistados al día siguiente y sus palabras están
en las hojas que siguen. El caso queda abierto y pasa a la unidad
de robos, que decidirá si hacen falta más preguntas al testigo.`,
] as const;
