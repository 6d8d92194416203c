/** Where the desk starts in the browser. */
import { render } from 'preact';

const root = document.getElementById('desk');
if (root !== null) render(<p>Attaché</p>, root);
