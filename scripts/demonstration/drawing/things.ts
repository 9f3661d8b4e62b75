/** Everything that can lie, stand or be held in a drawing. */
export * from './things/devices.ts';
export * from './things/large.ts';
export * from './things/machines.ts';
export * from './things/samples.ts';
export type { Thing } from './things/thing.ts';
