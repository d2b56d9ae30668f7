/** Style of the page; colours also differ in lightness, so that they can be told apart in print. */
export const pageStyle = `
:root { color-scheme: light; --ink: #1d2733; --soft: #52606d; --line: #d7dee5; --sure: #1b6e53; --can: #9fd3bf; --warn: #8a3b00; --warn-back: #fff3e6; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 3rem; color: var(--ink); background: #fff; font: 16px/1.6 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p { margin: .4rem 0; }
.facts { color: var(--soft); }
.banner { border-left: 4px solid var(--warn); background: var(--warn-back); color: var(--warn); padding: .5rem .75rem; margin: 1rem 0; }
.banner.official { border-color: var(--sure); background: #eef8f4; color: #0f4d39; }
.result { font-size: 1.35rem; font-weight: 600; margin: .75rem 0 .25rem; }
svg { width: 100%; height: auto; display: block; margin: .75rem 0; }
svg text { font: 13px system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; fill: var(--ink); }
svg .value { text-anchor: end; fill: var(--soft); }
svg .whole { fill: #eef1f4; } svg .can { fill: var(--can); } svg .sure { fill: var(--sure); }
svg .level.certain { fill: var(--sure); } svg .level.possible { fill: var(--can); } svg .level.no { fill: #eef1f4; }
svg .label { text-anchor: middle; } svg .label.certain { fill: #fff; } svg .label.no { fill: var(--soft); }
.key span { display: inline-block; margin-right: 1rem; color: var(--soft); }
.key i { display: inline-block; width: .8rem; height: .8rem; margin-right: .35rem; vertical-align: -1px; }
.key .sure { background: var(--sure); } .key .can { background: var(--can); }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; padding: .35rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; white-space: nowrap; }
ul { padding-left: 1.2rem; margin: .4rem 0; } li { margin: .2rem 0; } li span { color: var(--soft); }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .75rem; color: var(--soft); font-size: .95rem; }
@media print { body { max-width: none; padding: 0; } svg, tr, li { break-inside: avoid; } }
`;
