import { figureOf } from '../figures/figures.js';
import type { Circle, CircleResult, Coordinates, TravelMethod } from './types.js';

/** Mean radius of the earth in kilometres (IUGG). */
const RADIUS = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres of the straight line over the ground. */
export const distanceBetween = (a: Coordinates, b: Coordinates): number => {
  const [latitude, longitude] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const half =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
};

const minutesTo = (at: Coordinates, places: readonly { readonly at: Coordinates }[], method: TravelMethod) =>
  Math.min(...places.map((place) => distanceBetween(at, place.at))) * method.detour * (60 / method.speed);

/** Minutes from each community to the nearest care, by what was supplied or by the stated method. */
export const circleOf = (circle: Circle): CircleResult => {
  const most = figureOf('nanjing/circle-minutes').versions[0]?.value as number;
  const named = (name: string, minutes: number | null): CircleResult['communities'][number] => ({
    name,
    // rounded up, so that what is printed never looks nearer than it is
    minutes: minutes === null ? null : Math.ceil(minutes * 100 - 1e-9) / 100,
    within: minutes === null ? null : minutes <= most,
  });
  if ('source' in circle)
    return {
      method: null,
      source: circle.source,
      communities: circle.communities.map(({ name, minutes }) => named(name, minutes)),
    };
  const { method, institutions } = circle;
  return {
    method,
    source: null,
    communities: circle.communities.map(({ name, at }) =>
      named(name, at === null || institutions.length === 0 ? null : minutesTo(at, institutions, method)),
    ),
  };
};
