/** The desk's own components. A part shows one thing: a value in, a listener out, no services. */
@NullMarked
package org.claimdesk.ui.parts;

import org.jspecify.annotations.NullMarked;
