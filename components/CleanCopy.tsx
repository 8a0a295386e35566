import { type MouseEvent, useState } from 'react';
import { type TextKey, t } from '../lib/locales';

export interface Clean {
  /** Downloads a copy of a picture of the post without metadata; otherwise settles with why there is none. */
  act(image: number): Promise<'saved' | 'format' | 'too-large' | 'broken' | 'unknown-part' | 'left-over'>;
  /** The network, where it is known to take metadata out of what others can download. */
  strips?: string | undefined;
}

/** The way out where a file says too much. The writer's own press only. */
export function CleanCopy({ image, numbered, clean: { act, strips } }: { image: number; numbered: boolean; clean: Clean }) {
  const [said, say] = useState<TextKey>();
  const onClick = (event: MouseEvent) => {
    if (!event.nativeEvent.isTrusted) return;
    say('pictures.saving');
    act(image).then((outcome) => say(outcome === 'saved' ? 'pictures.saved' : `pictures.refused.${outcome}`));
  };
  return (
    <div className="fix">
      {strips && <p className="soft">{t('pictures.strips', { network: strips })}</p>}
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onClick}>
        {t('pictures.clean')}
        {numbered && ` (${t('pictures.picture', { number: image + 1 })})`}
      </button>
      {said && (
        <span className="soft" role="status">
          {t(said)}
        </span>
      )}
    </div>
  );
}
