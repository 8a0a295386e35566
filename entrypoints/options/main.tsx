import { createRoot } from 'react-dom/client';
import { RulesInForce } from '../../components/RulesInForce';
import { send } from '../../lib/messages/send';

document.documentElement.lang = navigator.language;
const status = await send({ type: 'status' });
createRoot(document.getElementById('root') as HTMLElement).render(<RulesInForce status={status} />);
