/** The door of demo mode, built on its own: the launcher fills the demo and names its people through it. */
export { DEMO_PASSWORD as demoPassword, demoPeople } from '@sammenhaeng/fixtures/demo-people';
export { seedDemo } from './seed-demo.ts';
export { seedReferenceData } from './seed-reference-data.ts';
