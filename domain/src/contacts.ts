/** Whom members can write to about the service: the one place where the address stands. */
export const SECRETARIAT = 'friends@jp-mirai.or.jp';
