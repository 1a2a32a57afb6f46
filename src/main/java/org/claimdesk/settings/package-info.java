/**
 * What an administrator may change about the desk: its rating scales, its policies, its name and time zone. A rating value can be
 * retired but never deleted, because old verdicts point to it.
 */
@NullMarked
package org.claimdesk.settings;

import org.jspecify.annotations.NullMarked;
