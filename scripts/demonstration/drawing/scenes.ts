/** Which scene an event has; one of its own, or the one of its kind. */
import { scenesA } from './scenes-a.ts';
import { scenesB } from './scenes-b.ts';
import { scenesC } from './scenes-c.ts';
import { ordinaryScenes, type Scene } from './scenes-ordinary.ts';

export const scenes: Readonly<Record<string, Scene>> = { ...ordinaryScenes, ...scenesA, ...scenesB, ...scenesC };
