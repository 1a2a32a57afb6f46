/** An editor's home: what waits for an editor, in sections, and what can be done about it from here. */
@NullMarked
package org.claimdesk.ui.desk;

import org.jspecify.annotations.NullMarked;
