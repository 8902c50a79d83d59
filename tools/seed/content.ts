import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category, Kind, ListedLanguage, Place, ReadingLanguage } from '@friends/domain';

export interface DemoPost {
  readonly id: string;
  readonly kind: Kind;
  readonly category: Category;
  readonly language: ListedLanguage;
  readonly nickname: string;
  readonly municipality: { readonly code: string };
  readonly speaks: readonly ListedLanguage[];
  readonly daysAgo: number;
  readonly event?: {
    readonly inDays: number;
    /** HH:MM, Asia/Tokyo. */
    readonly start: string;
    readonly hours: number;
    readonly venue: Readonly<Record<ReadingLanguage, string>>;
    readonly capacity: number;
  };
  readonly text: Readonly<
    Record<ReadingLanguage, { readonly title: string; readonly body: string }>
  >;
}

export interface DemoThread {
  readonly id: string;
  readonly post: string;
  readonly inquirer: { readonly nickname: string; readonly language: ListedLanguage };
  readonly messages: readonly {
    readonly from: 'inquirer' | 'author';
    readonly language: ListedLanguage;
    readonly text: Readonly<Record<string, string>>;
  }[];
}

export interface DemoContent {
  readonly posts: readonly DemoPost[];
  readonly threads: readonly DemoThread[];
  readonly places: readonly Place[];
}

/** Reads the demo posts, threads and the places from a folder. */
export function readDemoContent(folder: string): DemoContent {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    posts: read('demo-posts.json') as DemoPost[],
    threads: read('demo-threads.json') as DemoThread[],
    places: read('places.json') as Place[],
  };
}
