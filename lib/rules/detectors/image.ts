import { around, type Looked } from '../looked';
import { WHOLE_POST } from '../match';
import { metadataSigns, uniformSigns } from '../picture-signs';
import { type InPicture, wordsFound, wordsNotSaid } from '../picture-words';
import type { Look } from '../rulebook';
import type { Scene } from '../scene';
import type { Find } from '.';

/** What was seen in each picture of the post; looked at in tier 2, and until then asked for. What is not sure speaks weakly. */
export const image: Find<'image'> = (look, scene) =>
  scene
    .looked()
    .flatMap((looked) => found(look, looked, scene).map((match) => ({ ...WHOLE_POST, image: looked.image, text: '', ...match })));

function found(look: Look, looked: Looked, scene: Scene): InPicture[] {
  const { metadata, marks, uniform, classes } = looked.seen;
  switch (look.image) {
    case 'metadata': {
      const signs = metadataSigns(look.fields, metadata);
      return signs.length > 0 ? [{ signs, ofFile: true }] : [];
    }
    case 'marks':
      return marks.filter(({ kind }) => look.kinds.includes(kind)).map(({ name, box, sure }) => ({ text: name, box, ...weak(sure) }));
    case 'words':
      return wordsFound(look, looked, scene);
    case 'words-not-said':
      return wordsNotSaid(looked, scene);
    case 'class':
      return classes.filter(({ name }) => look.names.includes(name)).map(({ name, sure }) => ({ text: name, ...weak(sure) }));
    case 'uniform':
      return uniform ? [{ ...around(uniform.signs), signs: uniformSigns(uniform.signs), ...weak(uniform.sure) }] : [];
  }
}

const weak = (sure: boolean): { weak?: true } => (sure ? {} : { weak: true });
