/** A room to set: walls, tables, things and people, in the order in which they are drawn. It counts the people. */
import type { Random } from '../random.ts';
import { mix, type Palette, paper } from './palette.ts';
import { createLook, crouching, type Figure, type Look, seatedAway, seatedBehind, seatedFacing, standing, standingAway } from './people.ts';
import { drawRoom, type RoomKind } from './rooms.ts';
import { type Content, cardWall, screen } from './screens.ts';
import { at, circle, ellipse, polygon, rect, stroke } from './svg.ts';
import type { Thing } from './things.ts';

type Kind = Parameters<typeof createLook>[2];

interface TableOptions {
  /** People sitting behind it. */
  readonly behind?: number;
  readonly writing?: boolean;
  readonly scale?: number;
  readonly plain?: boolean;
  /** On a platform or close to the wall: shorter legs. */
  readonly height?: number;
}

export interface Stage {
  readonly palette: Palette;
  room(kind: RoomKind): void;
  draw(x: number, y: number, content: string, scale?: number): void;
  screen(x: number, y: number, width: number, height: number, content: Content, kind?: 'screen' | 'board'): void;
  cards(x: number, y: number, width: number, count: number, rows: number, colours?: readonly string[], handwritten?: boolean): void;
  thing(x: number, y: number, thing: Thing, scale?: number): void;
  table(x: number, y: number, width: number, things: readonly Thing[], options?: TableOptions): void;
  roundTable(x: number, y: number, radius: number, people: number, things: readonly Thing[]): void;
  stand(x: number, y: number, figure: Figure, kind?: Kind): void;
  crouch(x: number, y: number, figure: Figure, kind?: Kind): void;
  /** On a chair, facing the reader. */
  sit(x: number, y: number, writing?: boolean): void;
  platform(y: number): void;
  lectern(x: number, y: number): void;
  /** Things held up by the last rows, from left to right. */
  raise(...things: readonly Thing[]): void;
  /** How the people that nothing else shows are drawn. */
  audience(kind: 'seats' | 'standing' | 'elders first'): void;
  /** `hung` is drawn behind everything but the room. */
  finish(participants: number, hung: string): string;
}

const peopleScale = 1.1;

function tableTop(palette: Palette, width: number, options: TableOptions): string {
  const height = options.height ?? 84;
  const front =
    options.plain === true
      ? stroke(
          [
            [16, 12],
            [16, height],
          ],
          '#8a7a63',
          9,
        ) +
        stroke(
          [
            [width - 16, 12],
            [width - 16, height],
          ],
          '#8a7a63',
          9,
        )
      : rect(8, 12, width - 16, height - 12, palette.soft) + rect(8, 12, width - 16, 5, mix(palette.soft, '#10161c', 0.12));
  const top = options.plain === true ? '#c9ad84' : mix(palette.wash, paper, 0.25);
  return (
    ellipse(width / 2, height, width / 2, 9, '#10161c', { opacity: 0.08 }) +
    front +
    polygon(
      [
        [22, -20],
        [width - 22, -20],
        [width, 0],
        [0, 0],
      ],
      mix(top, paper, 0.22),
    ) +
    rect(0, 0, width, 13, top, 2)
  );
}

export function createStage(palette: Palette, random: Random): Stage {
  const parts: string[] = [];
  let people = 0;
  let raised: readonly Thing[] = [];
  let crowd: 'seats' | 'standing' | 'elders first' = 'seats';
  const look = (kind?: Kind): Look => {
    people += 1;
    return createLook(palette, random, kind);
  };
  const draw = (x: number, y: number, content: string, scale = 1): void => {
    parts.push(at(x, y, content, scale));
  };

  const arrange = (rest: number): string => {
    const rows = rest <= 14 ? 1 : rest <= 42 ? 2 : 3;
    const tops = [[694], [654, 714], [634, 680, 728]][rows - 1] ?? [];
    const scales = [[1.15], [0.98, 1.18], [0.84, 0.98, 1.12]][rows - 1] ?? [];
    const sizes = tops.map((_, row) => Math.floor(rest / rows) + (row < rest % rows ? 1 : 0));
    const holding = raised.map((thing, index) => ({ thing, seat: Math.floor(((index + 0.5) * (sizes[0] ?? 1)) / raised.length) }));
    return tops
      .map((y, row) => {
        const scale = scales[row] ?? 1;
        const size = sizes[row] ?? 0;
        const step = Math.min(84 * scale, 1130 / Math.max(1, size));
        const start = 600 - (step * (size - 1)) / 2 + (row % 2 === 0 ? 0 : step * 0.18);
        const seats = Array.from({ length: size }, (_, seat) => {
          const x = start + step * seat;
          const person = look(crowd === 'elders first' && row === 0 && random.chance(0.6) ? 'elder' : 'any');
          const up = holding.filter((one) => row === 0 && one.seat === seat);
          const arm = up
            .map(
              ({ thing }) =>
                stroke(
                  [
                    [22, 6],
                    [34, -30],
                    [30, -62],
                  ],
                  mix(person.coat, '#10161c', 0.14),
                  12,
                ) +
                circle(30, -66, 7, person.skin) +
                at(30, -68, thing(palette)),
            )
            .join('');
          const figure = crowd === 'standing' ? standingAway(person) : seatedAway(person, mix(palette.mid, '#59636c', 0.35));
          const wobble = crowd === 'standing' ? random.whole(-7, 7) : 0;
          return at(x + wobble, y + wobble, figure + arm, scale);
        });
        return seats.join('');
      })
      .join('');
  };

  return {
    palette,
    room: (kind) => parts.push(drawRoom(kind, palette)),
    draw,
    screen: (x, y, width, height, content, kind) => draw(x, y, screen(palette, width, height, content, kind)),
    cards: (x, y, width, count, rows, colours = [palette.accent], handwritten = false) =>
      draw(x, y, cardWall(width, count, rows, colours, handwritten)),
    thing: (x, y, thing, scale) => draw(x, y, thing(palette), scale),
    table: (x, y, width, things, options = {}) => {
      const seats = options.behind ?? 0;
      for (let seat = 0; seat < seats; seat += 1) {
        draw(x + (width * (seat + 0.5)) / seats, y - 16, seatedBehind(look(), random.whole(-4, 4), options.writing === true), peopleScale);
      }
      draw(x, y, tableTop(palette, width, options));
      for (const [index, thing] of things.entries())
        draw(x + (width * (index + 0.5)) / things.length, y - 5, thing(palette), options.scale ?? 1);
    },
    roundTable: (x, y, radius, count, things) => {
      const behind = Math.ceil(count / 2);
      const before = count - behind;
      const scale = 0.92;
      for (let seat = 0; seat < behind; seat += 1)
        draw(
          x - radius + (2 * radius * (seat + 0.5)) / behind,
          y - 12,
          seatedBehind(look(), random.whole(-4, 4), random.chance(0.5)),
          scale,
        );
      draw(
        x,
        y,
        ellipse(0, 66, radius * 0.5, 9, '#10161c', { opacity: 0.1 }) +
          rect(-7, 0, 14, 60, '#8a7a63') +
          ellipse(0, 6, radius + 8, 26, mix(palette.soft, '#10161c', 0.1)) +
          ellipse(0, 0, radius + 8, 25, mix(palette.wash, paper, 0.3)),
      );
      for (const [index, thing] of things.entries())
        draw(x - radius * 0.7 + (1.4 * radius * (index + 0.5)) / things.length, y + 4, thing(palette), 0.62);
      for (let seat = 0; seat < before; seat += 1)
        draw(x - radius + (2 * radius * (seat + 0.5)) / before, y + 46, seatedAway(look(), mix(palette.mid, '#59636c', 0.35)), scale);
    },
    stand: (x, y, figure, kind) => draw(x, y, standing(look(kind), figure), peopleScale * (1 + (y - 600) / 900)),
    crouch: (x, y, figure, kind) => draw(x, y, crouching(look(kind), figure), peopleScale * (1 + (y - 600) / 900)),
    sit: (x, y, writing) => draw(x, y, seatedFacing(look(), writing), peopleScale * (1 + (y - 600) / 900)),
    platform: (y) =>
      draw(
        0,
        y,
        rect(110, 0, 980, 70, mix('#b99a72', palette.accent, 0.1)) +
          rect(110, 0, 980, 8, mix('#d1b590', palette.accent, 0.06)) +
          polygon(
            [
              [150, -34],
              [1050, -34],
              [1090, 0],
              [110, 0],
            ],
            mix('#c9ab80', palette.accent, 0.06),
          ),
      ),
    lectern: (x, y) =>
      draw(
        x,
        y,
        polygon(
          [
            [-44, -112],
            [44, -112],
            [34, 0],
            [-34, 0],
          ],
          mix('#a5845c', palette.accent, 0.1),
        ) +
          rect(-52, -122, 104, 14, mix('#8d6f4b', palette.accent, 0.1), 2) +
          rect(-22, -84, 44, 44, palette.accent, 2) +
          stroke(
            [
              [14, -122],
              [20, -146],
            ],
            '#2b333b',
            3,
          ),
      ),
    raise: (...things) => {
      raised = things;
    },
    audience: (kind) => {
      crowd = kind;
    },
    finish: (participants, hung) => {
      const rest = participants - people;
      if (rest < 0) throw new Error(`A drawing shows ${people} people of ${participants}`);
      const [room = '', ...others] = parts;
      return room + hung + others.join('') + arrange(rest);
    },
  };
}
