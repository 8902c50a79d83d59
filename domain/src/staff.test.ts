import { describe, expect, it } from 'vitest';
import { isStaffRole, mayDo, rolesFor, STAFF_ROLES } from './staff.ts';

describe('roles', () => {
  it('are three, spelt exactly', () => {
    for (const role of STAFF_ROLES) expect(isStaffRole(role)).toBe(true);
    for (const other of ['Admin', 'owner', '', undefined, null, ['admin'], { role: 'admin' }]) {
      expect(isStaffRole(other)).toBe(false);
    }
  });

  it('let only admins publish, and all of the staff answer', () => {
    expect(STAFF_ROLES.filter((role) => mayDo(role, 'publish'))).toEqual(['admin']);
    expect([...rolesFor('answer')].sort()).toEqual([...STAFF_ROLES].sort());
  });
});
