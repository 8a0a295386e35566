import networks from 'virtual:network-summaries';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { NetworksKnown } from '../../components/NetworksKnown';
import { RulesInForce } from '../../components/RulesInForce';
import { send } from '../../lib/messages/send';
import { grantedSites } from '../../lib/policy/sites';

document.documentElement.lang = navigator.language;
const status = await send({ type: 'status' });
const known = networks.filter(({ matches }) => matches.length > 0);
const root = createRoot(document.getElementById('root') as HTMLElement);

function show(further: readonly string[]): void {
  root.render(
    <RulesInForce status={status}>
      <NetworksKnown networks={known} further={further} onRemove={remove} />
    </RulesInForce>,
  );
}

async function remove(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
  show(await grantedSites());
}

show([]);
show(await grantedSites());
