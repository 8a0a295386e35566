import { type Match, type SignSeen, WHOLE_POST } from '../match';
import type { Find } from '.';

const TELLING = { en: 'words of such posts', es: 'palabras de tales publicaciones' };

/**
 * A post that resembles labelled posts of the topic; worked out in tier 2, and until then a question. It never does more than
 * advise, and no more than inform where it is not sure.
 */
export const likeness: Find<'likeness'> = ({ topic }, scene) =>
  scene.resembled
    .filter((one) => one.topic === topic)
    .map(({ sure, telling, example }): Match => {
      const signs: SignSeen[] = telling.map(({ share, ...place }) => ({ sign: TELLING, weight: share, ...place }));
      // It weighs next to nothing, so that it stands last.
      if (example) signs.push({ sign: { en: `like “${example}”`, es: `como «${example}»` }, weight: 1, start: 0, end: 0 });
      return { ...WHOLE_POST, weak: true, ...(!sure && { faint: true }), signs };
    });
