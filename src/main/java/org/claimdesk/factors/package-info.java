/**
 * What people show beside their password, or in its place: numbers from an authenticator application, backup codes, passkeys. Nobody is
 * half signed in: until the second step is done, the session only remembers whose password was right.
 */
@NullMarked
package org.claimdesk.factors;

import org.jspecify.annotations.NullMarked;
