/** Where the desk starts in the browser. */
import { render } from 'preact';
import { App } from './shell/app.tsx';
import { loadEventTypes } from './state/event-types.ts';
import { watchNavigation } from './state/navigation.ts';
import { startStoreInfo } from './state/store-info.ts';
import { startTheme } from './state/theme.ts';
import { startVisits } from './state/visit.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/print.css';
import './review/review.css';

startTheme();
watchNavigation();
startVisits();
startStoreInfo();
void loadEventTypes();
const root = document.getElementById('desk');
if (root !== null) render(<App />, root);
