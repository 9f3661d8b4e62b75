import type { Position, ValuePath } from './position.ts';

/** A mistake in a file that keeps it, or a value of it, from being read. Collected and shown together, never thrown. */
export interface Problem extends Position {
  readonly rule: 'schema/syntax' | 'schema/shape' | 'schema/file';
  /** Relative to the content folder. */
  readonly file: string;
  readonly path?: ValuePath;
  readonly message: string;
  readonly help?: string;
}
