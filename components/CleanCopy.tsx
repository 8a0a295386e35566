import { type MouseEvent, useState } from 'react';
import { type TextKey, t } from '../lib/locales';

/** Downloads a copy of a picture of the post without metadata; otherwise settles with why there is none. */
export type CleanAct = (image: number) => Promise<'saved' | 'format' | 'too-large' | 'broken' | 'unknown-part' | 'left-over'>;

/** The way out where a file says too much. The writer's own press only. */
export function CleanCopy({ image, clean }: { image: number; clean: CleanAct }) {
  const [said, say] = useState<TextKey>();
  const onClick = (event: MouseEvent) => {
    if (!event.nativeEvent.isTrusted) return;
    say('pictures.saving');
    clean(image).then((outcome) => say(outcome === 'saved' ? 'pictures.saved' : `pictures.refused.${outcome}`));
  };
  return (
    <div className="fix">
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onClick}>
        {t('pictures.clean')}
      </button>
      {said && (
        <span className="soft" role="status">
          {t(said)}
        </span>
      )}
    </div>
  );
}
