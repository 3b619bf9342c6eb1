import type { Messages } from '../pl';

export const contested: Messages['contested'] = {
  mark: 'contested side',
  sides: (sides) => `contested side: ${sides}`,
};

export const role: Messages['role'] = {
  coordinator: 'coordinator',
  anchor: 'anchor cluster of an upland',
  initiator: 'initiator',
  founder: 'founder',
  member: 'member',
  operator: 'operator',
};

export const presence: Messages['presence'] = {
  short: { named: 'named', told: 'in general', wanted: 'aim', possible: 'possibility', nothing: 'nothing' },
  long: {
    named: 'named',
    told: 'in general: the source says that this side is there and names nobody',
    wanted: 'aim: the source gives it as a task or a goal only',
    possible: 'possibility: the source says only who may join',
    nothing: 'nothing: the source does not say that this side takes part',
  },
  legend: 'Signs of what the source says without names',
  title: 'Sides of the helix',
  beside: 'beside the four sides',
  marks: {
    inferred: (count) => `inferred: ${count}`,
    contested: (count) => `contested: ${count}`,
    past: (count) => `past: ${count}`,
  },
  isInferred: 'inferred',
  silent: (count, named) => `no word in general ${count}, of them named ${named}`,
  isPast: 'of the past',
  counted: 'the register counts companies',
  anchorMark: 'the profile of the anchor cluster says more',
  anchor: (names, presence) =>
    `The profile of the anchor cluster (${names}) says more (${presence}) but does not speak of the upland`,
};

export const part: Messages['part'] = {
  founder: 'founders',
  member: 'members',
  partner: 'partners',
  participant: 'participants',
  user: 'users',
  beneficiary: 'beneficiaries',
};
