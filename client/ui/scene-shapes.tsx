import type { ReactNode } from 'react';

/** What the pictures show; `t` marks the shapes that carry the second tone. All drawn on a ground of 160 by 108. */
export const SCENE_SHAPES = {
  /** A round table that is laid: chairs, paper, a cup. */
  before: (
    <>
      <ellipse className="t" cx="80" cy="58" rx="46" ry="17" />
      <path d="M72 75v19M88 75v19M62 96h36M22 46v48M22 70h18v24M138 46v48M138 70h-18v24" />
      <path className="t" d="M64 52l14-3 5 9-15 3z" />
      <path d="M97 50h11v5a5.5 5.5 0 0 1-11 0zM108 51.5c5 0 5 5 0 5M100 44c-2-3 2-4 0-7M105 44c-2-3 2-4 0-7" />
    </>
  ),
  /** A path up a hill to a flag. */
  goal: (
    <>
      <path className="t" d="M14 94c20-4 34-44 66-44s46 40 66 44z" />
      <path d="M62 94c4-8 22-8 20-17s-14-8-8-16 8-6 7-11M82 50V16M82 17h27l-7 8 7 8H82" />
      <circle cx="30" cy="26" r="9" />
    </>
  ),
  /** A house with a grown-up and a child, and what they say. */
  picture: (
    <>
      <path className="t" d="M36 46v48h76V46L74 16z" />
      <path d="M24 55L74 14l50 41M8 94h144" />
      <circle cx="60" cy="62" r="7.5" />
      <path d="M47 94c0-12 5-19 13-19s13 7 13 19M79 94c0-9 4-14 10-14s10 5 10 14" />
      <circle cx="89" cy="71" r="5.5" />
      <path className="t" d="M116 14h30v20h-16l-8 8v-8h-6z" />
      <path d="M122 21h18M122 27h11" />
    </>
  ),
  /** A ladder of ten with a hand's mark on it. */
  scale: (
    <>
      <path className="t" d="M16 84L144 84 144 36z" />
      <path d="M16 84h128M16 84v7M30 84v5M44 84v5M59 84v5M73 84v7M87 84v5M101 84v5M116 84v5M130 84v5M144 84v7" />
      <path className="t" d="M96 50c-9-10-13-15-13-22a13 13 0 0 1 26 0c0 7-4 12-13 22z" />
      <circle cx="96" cy="28" r="4.5" />
    </>
  ),
  /** A signpost with three arms. */
  judgement: (
    <>
      <path d="M80 12v82M56 94h48" />
      <path className="t" d="M80 19h40l10 9-10 9H80z" />
      <path className="t" d="M80 41H42l-10 9 10 9h38z" />
      <path className="t" d="M80 63h30l9 8-9 8H80z" />
      <path d="M92 28h22M46 50h22M92 71h14" />
    </>
  ),
  /** A lamp over loose papers. */
  brainstorm: (
    <>
      <path className="t" d="M64 54c-11-8-13-20-7-29s20-13 31-7 14 19 7 28c-4 5-6 8-6 14H71c0-3-2-4-7-6z" />
      <path d="M72 67h16M74 74h12M80 60V44l-7-6M80 44l7-6M40 18l-9-5M36 38H25M120 18l9-5M124 38h11" />
      <path className="t" d="M24 72l22-5 5 20-22 5zM112 68l22 4-4 20-22-4z" />
      <path d="M31 77l12-3M33 83l9-2M118 76l12 2M117 82l8 1.5" />
    </>
  ),
  /** A pair of scales. */
  weigh: (
    <>
      <path d="M80 14v78M58 94h44M32 32l96-10M80 22a5 5 0 1 0 0-.1" />
      <path d="M32 32L18 62M32 32l14 30M128 22l-14 30M128 22l14 30" />
      <path className="t" d="M14 62h36c0 10-8 16-18 16s-18-6-18-16zM110 52h36c0 10-8 16-18 16s-18-6-18-16z" />
      <path className="t" d="M24 48l14-3 3 14H25zM121 38h14v12h-14z" />
    </>
  ),
  /** Papers in an order: a first, a second, a third. */
  prioritise: (
    <>
      <path className="t" d="M60 40h40v54H60z" />
      <path d="M20 58h40v36H20zM100 68h40v26h-40zM8 94h144" />
      <path d="M77 56l5-4v20M35 68c3-4 10-3 9 2s-9 7-9 11h10M115 75c3-3 10-2 9 2-1 3-5 3-5 3s6 0 6 4-8 5-11 1" />
      <path className="t" d="M80 8l4 8 9 1-6.5 6 2 9-8.5-4.5-8.5 4.5 2-9-6.5-6 9-1z" />
    </>
  ),
  /** A paper with ticks, and the pen beside it. */
  commit: (
    <>
      <path className="t" d="M44 10h54l14 14v72H44z" />
      <path d="M98 10v14h14M54 38l5 5 8-9M54 58l5 5 8-9M54 78l5 5 8-9M76 41h24M76 61h20M76 81h12" />
      <path d="M140 42l8 6-28 38-11 5 3-11zM134 50l8 6" />
    </>
  ),
  /** A bridge with people on both banks. */
  cooperate: (
    <>
      <path className="t" d="M6 78h34v18H6zM120 78h34v18h-34z" />
      <path d="M40 78c10-22 70-22 80 0M40 78c14-12 66-12 80 0M60 63v9M80 60v9M100 63v9M48 90c5-4 9-4 14 0s9 4 14 0 9-4 14 0 9 4 14 0" />
      <circle cx="22" cy="45" r="7" />
      <path d="M10 78c0-14 4-22 12-22s12 8 12 22M126 78c0-14 4-22 12-22s12 8 12 22" />
      <circle cx="138" cy="45" r="7" />
      <path className="t" d="M80 36c-9-6-12-10-12-15a6.5 6.5 0 0 1 12-3 6.5 6.5 0 0 1 12 3c0 5-3 9-12 15z" />
    </>
  ),
  /** The sun over a house at the end of a path. */
  close: (
    <>
      <path className="t" d="M104 20a15 15 0 1 0 30 0 15 15 0 1 0-30 0" transform="translate(4 8)" />
      <path d="M123 4v3M95 28h-4M103 9l-3-3M143 9l3-3M155 28h-4" />
      <path className="t" d="M34 52v42h54V52L61 30z" />
      <path d="M24 60l37-31 37 31M8 94h144M54 94V72h14v22M61 94c2 6 10 6 24 6s30 0 40 6" />
      <path d="M113 94V78M113 78c-8 0-10-6-10-12 7 0 10 5 10 12zM113 78c8 0 10-5 10-10-7 0-10 3-10 10z" />
    </>
  ),
  /** A clock and a cup: time that asks nothing. */
  wait: (
    <>
      <circle className="t" cx="62" cy="50" r="34" />
      <path d="M62 28v22l14 9M62 20v.4M62 80v.4M32 50h.4M92 50h.4" />
      <path className="t" d="M106 66h30v14a12 12 0 0 1-12 12h-6a12 12 0 0 1-12-12z" />
      <path d="M136 70c12 0 12 14 0 14M114 58c-3-5 3-6 0-11M126 58c-3-5 3-6 0-11M98 96h48" />
    </>
  ),
  /** A steaming cup by itself. */
  pause: (
    <>
      <path className="t" d="M44 46h60v24a24 24 0 0 1-24 24h-12a24 24 0 0 1-24-24z" />
      <path d="M104 52c22 0 22 28-1 28M58 36c-5-8 5-10 0-20M74 36c-5-8 5-10 0-20M90 36c-5-8 5-10 0-20M34 98h84" />
    </>
  ),
  /** A door that stands ajar. */
  door: (
    <>
      <path className="t" d="M56 14l38 8v72l-38 0z" />
      <path d="M56 94V14h52v80M94 94V22L56 14M28 94h104M86 58v4" />
      <path d="M124 42c5 6 5 14 0 20M133 36c9 9 9 23 0 32" />
    </>
  ),
} satisfies Record<string, ReactNode>;
export type SceneName = keyof typeof SCENE_SHAPES;
