/**
 * The people of the desk: their accounts, their roles and how they prove who they are. Everybody else asks {@link
 * org.claimdesk.users.CurrentUser} who is at the keyboard.
 */
@NullMarked
package org.claimdesk.users;

import org.jspecify.annotations.NullMarked;
