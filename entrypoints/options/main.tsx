import networks from 'virtual:network-summaries';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { type AboutMark, MarkMaker } from '../../components/MarkMaker';
import { NetworksKnown } from '../../components/NetworksKnown';
import { RulesInForce } from '../../components/RulesInForce';
import { saveAs } from '../../lib/composer/save';
import { lookWorkers } from '../../lib/images/look-workers';
import { MarkStudio } from '../../lib/images/mark-studio';
import { t } from '../../lib/locales';
import { markText } from '../../lib/locales/marks';
import { send } from '../../lib/messages/send';
import { grantedSites } from '../../lib/policy/sites';
import { EMPTY_STUDIO } from '../../lib/state/mark-studio';

document.documentElement.lang = navigator.language;
const status = await send({ type: 'status' });
const known = networks.filter(({ matches }) => matches.length > 0);
const contents = [
  { id: 'networks', title: t('options.networks') },
  { id: 'marks', title: markText('marks.title') },
];
const root = createRoot(document.getElementById('root') as HTMLElement);

function show(further: readonly string[]): void {
  root.render(
    <RulesInForce status={status} contents={contents}>
      <NetworksKnown networks={known} further={further} onRemove={remove} />
      <Marks />
    </RulesInForce>,
  );
}

/** Has its own state, so that not every rule is drawn anew with every picture. */
function Marks() {
  const [state, tell] = useState(EMPTY_STUDIO);
  const [studio] = useState(() => new MarkStudio(lookWorkers(), tell));
  const download = async ({ id, ...about }: AboutMark): Promise<void> => {
    try {
      saveAs(new Blob([await studio.file(about)], { type: 'application/yaml' }), `${id}.yaml`);
      studio.tell({ saved: { id } });
    } catch (error) {
      console.error(error);
      studio.tell({ saved: 'failed' });
    }
  };
  return (
    <MarkMaker
      state={state}
      onPictures={(files) => studio.add(files)}
      onRemove={(key) => {
        studio.remove(key);
        // The button that was pressed is gone.
        document.getElementById('mark-pictures')?.focus();
      }}
      onDownload={download}
      onPhotos={(files) => studio.tryOn(files)}
      onStop={() => studio.stop()}
    />
  );
}

async function remove(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
  show(await grantedSites());
}

show([]);
show(await grantedSites());
