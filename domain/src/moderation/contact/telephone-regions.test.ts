import metadata from 'libphonenumber-js/min/metadata';
import { expect, test } from 'vitest';
import regions from './telephone-regions.json';

test('what we know of our members’ countries is what libphonenumber-js ships', () => {
  const ours = Object.keys(regions.countries);
  const of = (countries: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(ours.map((country) => [country, countries[country]]));
  expect(regions.countries).toEqual(of(metadata.countries));
  const codes = Object.entries(metadata.country_calling_codes)
    .map(
      ([code, countries]) => [code, countries.filter((country) => ours.includes(country))] as const,
    )
    .filter(([, countries]) => countries.length > 0);
  expect(regions.country_calling_codes).toEqual(Object.fromEntries(codes));
});
