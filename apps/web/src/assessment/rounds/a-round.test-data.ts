/** A round as the API gives it to whoever runs it, for the tests of the screens. */
const SYD = { id: 'syd', key: 'syd', name: 'Klynge Syd' };
const VEST = { id: 'vest', key: 'vest', name: 'Klynge Vest' };

export const NORA = {
  id: 'nora',
  name: 'Nora Demo-Dahl',
  jobTitle: 'koordinator',
  role: 'COORDINATOR',
  mayStillAnswer: true,
};

export const VIGGO = {
  id: 'viggo',
  name: 'Viggo Demo-Krog',
  jobTitle: 'klyngeformand',
  role: 'CLUSTER_CHAIR',
  mayStillAnswer: true,
};

const place = (code: string, name: string, cluster: object, answeredCount: number) => ({
  municipality: { code, name, cluster },
  answeredCount,
  lastAnsweredOn: answeredCount > 0 ? '2026-11-18' : null,
  assessors: [] as object[],
});

export const naestved = { ...place('370', 'Næstved', SYD, 5), assessors: [NORA] };
export const stevns = place('336', 'Stevns', SYD, 0);
export const soro = { ...place('340', 'Sorø', VEST, 8), assessors: [VIGGO] };

export function aRound(changes: object = {}) {
  return {
    id: 'round',
    programmeKey: 'kl12',
    programmeName: 'KL 12',
    key: '2026',
    title: 'Runde 2026',
    state: 'OPEN',
    openedOn: '2026-10-20',
    answerBy: '2026-12-10',
    lockedOn: null,
    publishedOn: null,
    ownCount: 8,
    municipalities: [naestved, stevns, soro],
    ...changes,
  };
}
