// Every page against WCAG 2.1 AA on a phone, and zoomed in to 400 %.

import { looksAtEveryPage } from './house/looks-at-every-page.ts';
import { WIDTHS } from './verbs/person.ts';

looksAtEveryPage({ size: WIDTHS.phone, zoom: true });
