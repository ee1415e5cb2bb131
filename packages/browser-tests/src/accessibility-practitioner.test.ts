// A practitioner's pages against WCAG 2.1 AA: on an office screen, on a phone, and zoomed in to 400 %.

import { looksAtEveryPage } from './house/looks-at-every-page.ts';

looksAtEveryPage((who) => who === 'karla');
