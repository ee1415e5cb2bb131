// How long a test of the screen waits for what comes: only so that what never comes is told.

import { configure } from '@testing-library/dom';

configure({ asyncUtilTimeout: 60_000 });
