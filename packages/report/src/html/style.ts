/** The look of a page; colours have a contrast of at least 4.5 to 1 as text and 3 to 1 beside each other as marks. */
export const pageStyle = `
:root{color-scheme:light;--ink:#1b1f24;--soft:#4a5462;--line:#c9d0d8;--paper:#fff;--band:#f4f6f8;--link:#0b57b0;
--fail:#b3261e;--error:#7b1fa2;--unknown:#8a5300;--manual:#0b57b0;--pass:#1b6e3a;--na:#5b6570}
*{box-sizing:border-box}
html{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;color:var(--ink);background:var(--paper)}
body{margin:0 auto;max-width:72rem;padding:0 1rem 3rem;overflow-wrap:anywhere}
a{color:var(--link)}
h1{font-size:1.7rem;line-height:1.3;margin:1rem 0 .3rem}
h2{font-size:1.4rem;line-height:1.3;margin:2.2rem 0 .4rem;padding-top:.6rem;border-top:2px solid var(--line)}
h3{font-size:1.15rem;margin:1.6rem 0 .4rem}
h4{font-size:1rem;margin:0}
p{margin:.4rem 0}
ul{margin:.3rem 0;padding-left:1.3rem}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
.notice{color:var(--soft)}
.verdict{font-size:1.15rem;font-weight:600}
.verdict.breach{color:var(--fail)}.verdict.open{color:var(--unknown)}.verdict.no-breach{color:var(--pass)}
.scroll{overflow-x:auto}
.scroll:focus{outline:2px solid var(--link)}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}
caption{text-align:left;font-weight:600;padding:.2rem 0}
th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--band)}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.5rem 0}
dl.facts dt{color:var(--soft)}dl.facts dd{margin:0}
.rule{border:1px solid var(--line);border-left:6px solid var(--na);padding:.5rem .8rem;margin:.6rem 0}
.rule.fail{border-left-color:var(--fail)}.rule.error{border-left-color:var(--error)}
.rule.unknown{border-left-color:var(--unknown)}.rule.manual{border-left-color:var(--manual)}
.rule.pass{border-left-color:var(--pass)}
.tags{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem;padding:0;margin:.3rem 0}
.tags li{border:1px solid var(--soft);border-radius:.7rem;padding:0 .55rem;font-size:.85rem}
.tags .loud{background:#fff3d6;border-color:var(--unknown);font-weight:600}
.tags code{font-size:.85rem}
details{margin:.4rem 0}
summary{cursor:pointer}
summary h3{display:inline}
figure{margin:.8rem 0}
svg{max-width:100%;height:auto;font-size:13px}
svg text{fill:var(--ink)}
.b-fail{fill:var(--fail)}.b-error{fill:var(--error)}.b-unknown{fill:#c07a12}.b-manual{fill:#5b93d6}.b-pass{fill:#58a873}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:0}
.legend svg{width:1rem;height:1rem;vertical-align:-.15rem;margin-right:.3rem}
form.filters{border:1px solid var(--line);background:var(--band);padding:.6rem .8rem;margin:1rem 0}
.filters fieldset{border:0;padding:0;margin:.2rem 0;display:flex;flex-wrap:wrap;gap:.2rem 1rem}
.filters legend{float:left;font-weight:600;margin-right:1rem}
.filters label{white-space:nowrap}
.filters input[type=search],.filters select,.filters button{font:inherit;padding:.15rem .4rem}
[hidden]{display:none!important}
footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--soft)}
@media print{html{font-size:11pt}body{max-width:none;padding:0}form.filters,.skip,nav{display:none!important}
.rule,tr,figure{break-inside:avoid}h2,h3,h4{break-after:avoid}.scroll{overflow:visible}
a{color:inherit;text-decoration:none}details::details-content{content-visibility:visible;display:block;height:auto}}
`.trim();
