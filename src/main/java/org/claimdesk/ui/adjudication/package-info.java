/** The editor's screen where reviews become the desk's verdict or go back with a note. */
@NullMarked
package org.claimdesk.ui.adjudication;

import org.jspecify.annotations.NullMarked;
