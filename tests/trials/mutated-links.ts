import type { Random } from './campaign';

/** Links of all that a view can hold, for the shipped atlas. */
const WHOLE: readonly string[] = [
  'v=1',
  'v=1&kind=cluster,university&register=yes&founded=2006..2014&members=30..',
  'v=1&words=drewno&rest=fade&context=1&neighbours=1',
  'v=1&time=2006..2014~&colour=ecosystem&size=members',
  'v=1&arrange=years&compare-years=2006..2014',
  'v=1&arrange=around&select=umcs',
  'v=1&select=lubelska-medycyna,umcs&panel=list&rows=relations',
  'v=1&relation=lubelska-wyzyna-it--collaborates-with--lubelska-wyzyna-lotnicza',
  'v=1&camera=0.8:10:-20&at=lubelska-medycyna:120.5:-40,umcs:-300:75',
  'v=1&focus=umcs,parp:2:out&theme=dark',
  'v=1&ask=paths;from=politechnika-lubelska;to=pzl-swidnik;statedOnly=1',
  'v=1&ask=matrix;row=lubelska-wyzyna-medyczna;column=academia&lang=en',
  'v=1&ask=measures;measure=betweenness&panel=list&measure-column=1',
  'v=1&ask=gaps;open=likely-link',
  'v=1&ask=picks;sentence=helix:academia,,helix:business,,kind:cluster.industry:industry-it',
  'v=1&ask=scenario;name=bez+miasta;without=urzad-miasta-lublin;added=umcs:collaborates-with:politechnika-lubelska',
  'v=1&stage=scenes&scene=helix',
];

const EXTREMES = ['999999', '-999999', '50000', '5000.0001', '0', '-0', '1e308', 'NaN', 'Infinity', '0x10', '٣', ''];
const SIGNS = ['&', '=', ',', ':', ';', '.', '..', '~', '%', '%2C', '%00', '%ED%A0%80', '#', '<b>', 'ł', '💡', ' '];
const NAMES = ['__proto__', 'constructor', 'toString', 'fbclid', 'utm_source', 'v', 'at', 'camera', 'select', 'embed'];

type Mutation = (link: string, random: Random) => string;

/** What happens to links, and what somebody might try. */
const MUTATIONS: readonly Mutation[] = [
  (link) => encodeURIComponent(link),
  (link) => link.replaceAll(/[,:;~]/g, encodeURIComponent),
  (link) => link.replaceAll('&', '&amp;'),
  (link, { pick }) => link + pick(['.', ').', ',', '"', '…', '&', '&&', '=', '#']),
  (link, { below }) => link.slice(0, below(link.length + 1)),
  (link, { below }) => {
    const at = below(link.length);
    return link.slice(0, at) + link.slice(at + 1);
  },
  (link, { below, pick }) => {
    const at = below(link.length);
    return link.slice(0, at) + pick(SIGNS) + link.slice(at);
  },
  (link, { pick }) => link.replace(/-?\d+(\.\d+)?(?!.*\d)/, pick(EXTREMES)),
  (link, { pick }) => link.replace(/(?<=:)-?\d+(\.\d+)?/, pick(EXTREMES)),
  (link, { pick }) => `${link}&${pick(NAMES)}=${pick([...EXTREMES, ...SIGNS])}`,
  (link, { pick, below }) =>
    `${link}&at=${pick(['umcs', 'okip', 'nobody'])}:${below(2_000_000) - 1e6}:${pick(EXTREMES)}`,
  (link) => `${link}&${link.split('&').slice(1).join('&')}`,
  (link) => link.split('&').toReversed().join('&'),
  (link, { below }) => `${link}&select=${'umcs,'.repeat(below(3000))}`,
];

/** A link that one to three things happened to. */
export function mutatedLink(random: Random): string {
  let link = random.pick(WHOLE);
  for (let times = random.below(3); times >= 0; times -= 1) link = random.pick(MUTATIONS)(link, random);
  return `#${link}`;
}
