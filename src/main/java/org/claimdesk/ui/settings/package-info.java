/** The desk's settings, for administrators. */
@NullMarked
package org.claimdesk.ui.settings;

import org.jspecify.annotations.NullMarked;
