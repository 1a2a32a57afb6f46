/** Many people at one desk, and what each of them costs it. */
@NullMarked
package org.claimdesk.load;

import org.jspecify.annotations.NullMarked;
