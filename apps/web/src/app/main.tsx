/** Puts the app on the page. */
import '@fontsource-variable/source-sans-3/wght.css';
import './aksel.css';
import './theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sleepUntilTouched } from '../ui/awake.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

sleepUntilTouched();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
