/** The password of every fictive employee. It opens nothing but made-up data, and is no secret. */
export const DEMO_PASSWORD = 'Sammenhaeng-demo-2026';
